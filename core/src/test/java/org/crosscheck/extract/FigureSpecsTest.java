package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Location;
import org.crosscheck.claim.Publication;
import org.crosscheck.wording.FigureGrammar;
import org.crosscheck.wording.FigureMention;
import org.crosscheck.wording.VagueConvention;
import org.junit.jupiter.api.Test;

/** How many cases of the specifications of figures the audit gets right; they lie beside the repository. */
class FigureSpecsTest {
  private static final Path FIGURES = Path.of("..", "..", "shared", "data", "figures");
  private static final ClaimExtractor EXTRACTOR =
      new ClaimExtractor(new FigureGrammar(VagueConvention.PRESS));

  @Test
  void reads_numbers() throws IOException {
    assertThat(wrong("recognizers.NumberModel.jsonl")).hasSizeLessThanOrEqualTo(235 - 226);
  }

  @Test
  void reads_ranges_of_numbers() throws IOException {
    assertThat(wrong("recognizers.NumberRangeModel.jsonl")).hasSizeLessThanOrEqualTo(87 - 78);
  }

  private static List<String> wrong(String name) throws IOException {
    Path file = FIGURES.resolve(name);
    assumeThat(Files.isRegularFile(file)).as("no " + file + " to measure on").isTrue();
    List<String> wrong = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode spec = new ObjectMapper().readTree(line);
      if (!isRight(spec)) {
        wrong.add(spec.path("id").asText());
      }
    }
    return wrong;
  }

  /** A case counts when all its numbers are found, with their values, and nothing else is. */
  private static boolean isRight(JsonNode spec) {
    Article article = new Article(
        "a", Publication.by("Herald"), spec.path("text").asText(), Location.of("a", 1, 1));
    List<FigureMention> said =
        EXTRACTOR.audit(article).stream().flatMap(row -> row.number().stream()).toList();
    boolean right = said.size() == spec.path("gold").size();
    for (JsonNode gold : spec.path("gold")) {
      right &= said.stream().anyMatch(mention -> fits(mention, gold));
    }
    return right;
  }

  private static boolean fits(FigureMention mention, JsonNode gold) {
    return Math.abs(mention.start() - gold.path("start").asInt()) <= 1
        && Math.abs(mention.end() - gold.path("end").asInt()) <= 1
        && isEnd(mention.low(), gold.path("low"), 1)
        && isEnd(mention.high(), gold.path("high"), -1);
  }

  /** More than 50 may begin at 50 or 51; fewer than 50 may begin at zero or be open. */
  private static boolean isEnd(double said, JsonNode gold, int step) {
    if (gold.isNull()) {
      return Double.isInfinite(said) || (step > 0 && said == 0);
    }
    double value = gold.asDouble();
    boolean whole = value == Math.rint(value);
    return isClose(said, value) || (whole && isClose(said, value + step));
  }

  private static boolean isClose(double one, double other) {
    return Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(other));
  }
}
