package org.crosscheck.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Location;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Outlet;
import org.crosscheck.claim.Publication;
import org.crosscheck.extract.ClaimExtractor;
import org.crosscheck.story.StoryReader;
import org.crosscheck.wording.FigureGrammar;
import org.crosscheck.wording.VagueConvention;
import org.crosscheck.work.Portions;

/**
 * Estimates {@code weights.txt} from articles whose events are known; the file says how it was run. For each comparison
 * the shares of the steps of its ladder among pairs of one event (m) and of two (u), counted over the pairs that are
 * compared; then the trust of all comparisons together, by logistic regression, since they look at the same words.
 */
public final class EstimateWeights {
  private static final Comparison[] ALL = Comparison.values();
  private static final double LOG2 = Math.log(2);
  private static final double RIDGE = 1;
  private static final double USUAL_TRUST = 0.3;
  private static final int BEGINNING = 300;
  private static final double LONGEST_STEP = 0.5;
  private static final double LEAST_TRUST = 0.1;

  /** Articles whose events are known. */
  record Sample(List<Document> documents, Map<String, String> events) {}

  /** Pairs of a sample: the step of each comparison, -1 for a missing one. */
  private record Row(byte[] steps, boolean same, double offset) {}

  private EstimateWeights() {}

  /** Arguments: the weights that hold the ladders, then files of articles and keys in turn; the first are cut short too. */
  public static void main(String[] args) throws IOException {
    List<Sample> samples = new ArrayList<>();
    for (int i = 1; i + 1 < args.length; i += 2) {
      Map<String, String> events = new HashMap<>();
      for (JsonNode row : rows(args[i + 1])) {
        events.put(row.get("id").asText(), row.get("event").asText());
      }
      List<JsonNode> articles = rows(args[i]);
      samples.add(new Sample(read(articles, text -> text, false), events));
      if (i == 1) {
        samples.add(new Sample(read(articles, EstimateWeights::beginning, false), events));
        samples.add(new Sample(read(articles, text -> "", false), events));
        samples.add(new Sample(read(articles, text -> "", true), events));
      }
    }
    estimate(Files.readAllLines(Path.of(args[0])), samples).forEach(System.out::println);
  }

  private static String beginning(String text) {
    return text.substring(0, Math.min(BEGINNING, text.length()));
  }

  private static List<JsonNode> rows(String file) throws IOException {
    JsonMapper mapper = new JsonMapper();
    List<JsonNode> rows = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(file))) {
      rows.add(mapper.readTree(line));
    }
    return rows;
  }

  static List<Document> read(List<JsonNode> rows, UnaryOperator<String> cut, boolean bare) {
    DocumentReader reader = new DocumentReader(
        new StoryReader(new ClaimExtractor(new FigureGrammar(VagueConvention.PRESS))));
    return Portions.flatMap(
        rows.stream().map(row -> article(row, cut, bare)).toList(),
        Runtime.getRuntime().availableProcessors(),
        article -> Stream.of(reader.read(article)));
  }

  static Article article(JsonNode row, UnaryOperator<String> cut, boolean bare) {
    return new Article(
        row.get("id").asText(),
        new Publication(
            new Outlet(text(row, "outlet").orElse("unknown")),
            text(row, "published").map(day -> Moment.day(LocalDate.parse(day.substring(0, 10)))),
            text(row, "title"),
            text(row, "url").filter(url -> !bare),
            Optional.empty()),
        cut.apply(row.get("text").asText()),
        Location.of("articles", 1, 1));
  }

  private static Optional<String> text(JsonNode row, String name) {
    return Optional.ofNullable(row.get(name)).filter(JsonNode::isTextual).map(JsonNode::asText);
  }

  static List<String> estimate(List<String> old, List<Sample> samples) {
    Model model = Model.parse(old);
    List<Row> rows = new ArrayList<>();
    samples.forEach(sample -> rows(sample, model, rows));
    double[][] m = new double[ALL.length][];
    double[][] u = new double[ALL.length][];
    for (int c = 0; c < ALL.length; c++) {
      int steps = model.ladders().get(ALL[c]).from().length();
      m[c] = shares(rows, c, steps, true);
      u[c] = shares(rows, c, steps, false);
    }
    double[] trust = trust(rows, m, u);
    List<String> lines = new ArrayList<>(
        old.stream().takeWhile(line -> line.startsWith("#") || line.isBlank()).toList());
    lines.add(String.format(Locale.ROOT, "prior %.2f", trust[ALL.length]));
    for (int c = 0; c < ALL.length; c++) {
      lines.add(String.format(Locale.ROOT, "%s %.2f", ALL[c].key(), trust[c]));
      for (int s = 0; s < m[c].length; s++) {
        lines.add(String.format(
            Locale.ROOT, "  %-6s %.5f %.5f", number(model.ladders().get(ALL[c]).from().get(s)), m[c][s], u[c][s]));
      }
    }
    return lines;
  }

  private static String number(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }

  private static void rows(Sample sample, Model model, List<Row> rows) {
    List<Coded> coded = Coded.of(sample.documents);
    double offset = -Math.log(coded.size() + Background.ARTICLES) / LOG2;
    for (long pair : Neighbours.of(coded)) {
      Coded a = coded.get((int) (pair >>> 32));
      Coded b = coded.get((int) pair);
      byte[] steps = new byte[ALL.length];
      for (int c = 0; c < ALL.length; c++) {
        double value = ALL[c].of(a, b);
        steps[c] = (byte) (Double.isNaN(value) ? -1 : model.ladders().get(ALL[c]).step(value));
      }
      boolean same = sample.events.get(a.document().id()).equals(sample.events.get(b.document().id()));
      rows.add(new Row(steps, same, offset));
    }
  }

  private static double[] shares(List<Row> rows, int comparison, int steps, boolean same) {
    double[] counts = new double[steps];
    Arrays.fill(counts, 0.5);
    for (Row row : rows) {
      if (row.same == same && row.steps[comparison] >= 0) {
        counts[row.steps[comparison]]++;
      }
    }
    double all = Arrays.stream(counts).sum();
    return Arrays.stream(counts).map(count -> count / all).toArray();
  }

  /** Logistic regression by Newton's method; a comparison that others make needless keeps the least trust. */
  private static double[] trust(List<Row> rows, double[][] m, double[][] u) {
    double[][] bits = new double[ALL.length][];
    for (int c = 0; c < ALL.length; c++) {
      bits[c] = new double[m[c].length];
      for (int s = 0; s < m[c].length; s++) {
        bits[c][s] = Math.log(m[c][s] / u[c][s]);
      }
    }
    int n = ALL.length + 1;
    double[] weights = new double[n];
    Arrays.fill(weights, USUAL_TRUST);
    boolean[] out = new boolean[n];
    for (int round = 0; round < 60; round++) {
      double[][] hessian = new double[n][n];
      double[] gradient = new double[n];
      for (Row row : rows) {
        add(row, bits, weights, hessian, gradient);
      }
      for (int i = 0; i < n; i++) {
        gradient[i] -= i < ALL.length ? RIDGE * (weights[i] - USUAL_TRUST) : 0;
        hessian[i][i] += RIDGE;
        if (out[i]) {
          Arrays.fill(hessian[i], 0);
          hessian[i][i] = 1;
          gradient[i] = 0;
        }
      }
      double[] step = solve(hessian, gradient);
      double longest = Arrays.stream(step).map(Math::abs).max().orElse(0);
      double damping = Math.min(1, LONGEST_STEP / Math.max(1e-9, longest));
      for (int i = 0; i < n; i++) {
        weights[i] += damping * step[i];
        if (round > 30 && i < ALL.length && weights[i] < LEAST_TRUST) {
          weights[i] = LEAST_TRUST;
          out[i] = true;
        }
      }
    }
    return weights;
  }

  private static void add(Row row, double[][] bits, double[] weights, double[][] hessian, double[] gradient) {
    int n = weights.length;
    double[] x = new double[n];
    double z = (weights[n - 1] + row.offset) * LOG2;
    for (int c = 0; c < n - 1; c++) {
      x[c] = row.steps[c] < 0 ? 0 : bits[c][row.steps[c]];
      z += weights[c] * x[c];
    }
    x[n - 1] = LOG2;
    double p = 1 / (1 + Math.exp(-z));
    double error = (row.same ? 1 : 0) - p;
    double spread = Math.max(1e-9, p * (1 - p));
    for (int i = 0; i < n; i++) {
      gradient[i] += error * x[i];
      for (int j = 0; j < n; j++) {
        hessian[i][j] += spread * x[i] * x[j];
      }
    }
  }

  private static double[] solve(double[][] a, double[] b) {
    int n = b.length;
    for (int i = 0; i < n; i++) {
      int pivot = i;
      for (int k = i + 1; k < n; k++) {
        pivot = Math.abs(a[k][i]) > Math.abs(a[pivot][i]) ? k : pivot;
      }
      double[] swap = a[i];
      a[i] = a[pivot];
      a[pivot] = swap;
      double value = b[i];
      b[i] = b[pivot];
      b[pivot] = value;
      for (int k = i + 1; k < n; k++) {
        double factor = a[k][i] / a[i][i];
        for (int j = i; j < n; j++) {
          a[k][j] -= factor * a[i][j];
        }
        b[k] -= factor * b[i];
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int j = i + 1; j < n; j++) {
        b[i] -= a[i][j] * b[j];
      }
      b[i] /= a[i][i];
    }
    return b;
  }
}
