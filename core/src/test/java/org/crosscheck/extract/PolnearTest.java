package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Location;
import org.crosscheck.claim.Origin;
import org.crosscheck.claim.Publication;
import org.crosscheck.wording.FigureGrammar;
import org.crosscheck.wording.VagueConvention;
import org.junit.jupiter.api.Test;

/** Labelled quotations lie beside the repository and are never part of it. */
class PolnearTest {
  private static final Path LABELLED =
      Path.of("..", "..", "shared", "data", "attribution", "polnear.dev.jsonl");

  private static final Set<String> PRONOUNS = ImmutableSet.of(
      "she", "his", "her", "they", "them", "their", "you", "one", "our", "who", "whom", "which",
      "this", "that", "these", "those", "some", "others", "people", "him");
  private static final Set<String> SMALL =
      ImmutableSet.of("the", "and", "who", "for", "that", "said");
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.forPredicate(c -> !Character.isLetterOrDigit(c))).omitEmptyStrings();

  private final ObjectMapper json = new ObjectMapper();
  private final ClaimExtractor extractor =
      new ClaimExtractor(new FigureGrammar(VagueConvention.PRESS));
  private int numbers;
  private int right;

  @Test
  void namesTheSourceOfThreeNumbersInFour() throws IOException {
    assumeThat(Files.exists(LABELLED))
        .as("no labelled quotations beside the repository")
        .isTrue();
    for (String line : Files.readAllLines(LABELLED)) {
      read(json.readTree(line));
    }
    assertThat(right * 100 / numbers).as("%d of %d", right, numbers).isGreaterThanOrEqualTo(75);
  }

  private void read(JsonNode labelled) {
    List<Audited> rows = extractor.audit(new Article(
        labelled.get("id").asText(),
        Publication.by("Herald"),
        labelled.get("text").asText(),
        Location.of("a.txt", 1, 1)));
    for (JsonNode quotation : labelled.get("gold")) {
      Set<String> source = words(texts(quotation.path("source")));
      if (!Sets.difference(source, PRONOUNS).isEmpty()) {
        quotation
            .path("content")
            .forEach(content -> content
                .get("spans")
                .forEach(span -> rows.stream()
                    .filter(Audited::isNumber)
                    .filter(row -> span.get(0).asInt() <= row.start()
                        && row.start() < span.get(1).asInt())
                    .forEach(row -> judge(row, source))));
      }
    }
  }

  private void judge(Audited row, Set<String> source) {
    String named = row.cites().stream()
        .flatMap(cite -> Stream.concat(Stream.of(cite.origin()), cite.via().stream()))
        .map(Origin::name)
        .collect(Collectors.joining(" "));
    numbers++;
    right += Sets.intersection(words(named), source).isEmpty() ? 0 : 1;
  }

  private static String texts(JsonNode parts) {
    StringBuilder text = new StringBuilder();
    parts.forEach(part -> text.append(' ').append(part.get("text").asText()));
    return text.toString();
  }

  private static Set<String> words(String text) {
    return WORDS
        .splitToStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> word.length() > 2 && !SMALL.contains(word))
        .collect(ImmutableSet.toImmutableSet());
  }
}
