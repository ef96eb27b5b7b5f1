package org.crosscheck.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Publication;
import org.crosscheck.cli.report.Formula;
import org.crosscheck.cli.report.Inert;
import org.crosscheck.document.Document;
import org.crosscheck.document.Documents;
import org.crosscheck.event.Matching;
import org.crosscheck.event.Question;
import org.crosscheck.match.Evidence;

/**
 * The pairs that are worth a person's look, as a table to fill in: {@code --decisions} reads it back. Cells that a
 * spreadsheet would take for a formula have an apostrophe in front.
 */
final class ReviewTable {
  /** What a person can be asked to look at. */
  static final int MOST = 50;

  private static final int LONGEST = 300;

  private static final List<String> HEADER = List.of(
      "a",
      "b",
      "decision",
      "reason",
      "by",
      "date",
      "score",
      "why",
      "outlet_a",
      "outlet_b",
      "published_a",
      "published_b",
      "says_a",
      "says_b",
      "when_a",
      "when_b",
      "place_a",
      "place_b",
      "text_a",
      "text_b");

  /** What a person sees of one side of a pair. */
  private record Side(
      String id,
      String outlet,
      String published,
      String says,
      String when,
      String place,
      String text) {}

  private ReviewTable() {}

  /** Pairs of claims. */
  static void write(Matching matching, OutputStream out) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (Question question : matching.questions(MOST)) {
      Claim a = matching.ordered().get(question.a());
      Claim b = matching.ordered().get(question.b());
      rows.add(row(side(a), side(b), matching.evidence(a, b)));
    }
    write(rows, out);
  }

  /** Pairs of articles. */
  static void write(Documents documents, List<Article> articles, OutputStream out)
      throws IOException {
    Map<String, Article> byId = new HashMap<>();
    articles.forEach(article -> byId.put(article.id(), article));
    List<Document> all = documents.documents();
    List<List<String>> rows = new ArrayList<>();
    for (Question question : documents.questions(MOST)) {
      Document a = all.get(question.a());
      Document b = all.get(question.b());
      rows.add(row(side(a, byId), side(b, byId), documents.evidence(a, b)));
    }
    write(rows, out);
  }

  private static void write(List<List<String>> rows, OutputStream out) throws IOException {
    CsvWriter csv = Tabular.writer(out);
    csv.writeRecord(HEADER);
    rows.forEach(csv::writeRecord);
    csv.flush();
  }

  private static List<String> row(Side a, Side b, List<Evidence> evidence) {
    Side first = a.id.compareTo(b.id) <= 0 ? a : b;
    Side second = a.id.compareTo(b.id) <= 0 ? b : a;
    double score = evidence.stream().mapToDouble(Evidence::bits).sum();
    String why = evidence.stream()
        .filter(step -> Math.abs(step.bits()) >= 0.05)
        .map(step -> "%s %s: %s".formatted(bits(step.bits()), step.about(), step.detail()))
        .collect(Collectors.joining("; "));
    return Stream.concat(
            Stream.of(first.id, second.id, "", "", "", "").map(ReviewTable::inert),
            Stream.concat(
                // A number is no formula, whatever its sign.
                Stream.of(String.format(Locale.ROOT, "%.1f", score)),
                Stream.of(
                        why,
                        first.outlet,
                        second.outlet,
                        first.published,
                        second.published,
                        first.says,
                        second.says,
                        first.when,
                        second.when,
                        first.place,
                        second.place,
                        first.text,
                        second.text)
                    .map(ReviewTable::inert)))
        .toList();
  }

  private static String bits(double bits) {
    return String.format(Locale.ROOT, "%+.1f", bits);
  }

  private static Side side(Claim claim) {
    String population = claim.population().name();
    String says = claim.figure().text() + " " + claim.measure().name();
    return new Side(
        claim.id(),
        claim.outlet().name(),
        published(claim.publication()),
        population.isEmpty() ? says : says + " (" + population + ")",
        claim.window().words(),
        claim.place().name(),
        claim.quote().or(claim::text).orElse(""));
  }

  private static Side side(Document document, Map<String, Article> articles) {
    Article article = Optional.ofNullable(articles.get(document.id())).orElseThrow();
    String when = document.happened().isPresent()
        ? LocalDate.ofEpochDay(document.happened().getAsLong()).toString()
        : "";
    return new Side(
        document.id(),
        article.publication().outlet().name(),
        published(article.publication()),
        article.publication().title().orElse(""),
        when,
        document.cities().stream().findFirst().orElse(""),
        article.text());
  }

  private static String published(Publication publication) {
    return publication.published().map(Moment::text).orElse("");
  }

  /** The text on one line, cut short, and no formula. */
  private static String inert(String text) {
    String line = Inert.line(text);
    String cut = line.codePointCount(0, line.length()) > LONGEST
        ? line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…"
        : line;
    return Formula.defused(cut);
  }
}
