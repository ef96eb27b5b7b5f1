package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Location;
import org.crosscheck.claim.Publication;
import org.crosscheck.wording.FigureGrammar;
import org.crosscheck.wording.VagueConvention;
import org.junit.jupiter.api.Test;

/**
 * What must hold for every real text. They lie beside the repository and are never part of it; one in fifty is read, with
 * {@code -Dtexts=all} every one.
 */
class RealTextsTest {
  private static final Path DATA = Path.of("..", "..", "shared", "data");
  private static final int EVERY = System.getProperty("texts", "").equals("all") ? 1 : 50;
  private static final ClaimExtractor EXTRACTOR =
      new ClaimExtractor(new FigureGrammar(VagueConvention.PRESS));

  private static List<String> texts() throws IOException {
    assumeThat(Files.isDirectory(DATA)).as("no texts beside the repository").isTrue();
    try (Stream<Path> files = Files.walk(DATA)) {
      return files
          .filter(file -> file.toString().endsWith(".jsonl"))
          .sorted()
          .flatMap(RealTextsTest::texts)
          .toList();
    }
  }

  private static Stream<String> texts(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < lines.size(); i += EVERY) {
        JsonNode text = new ObjectMapper().readTree(lines.get(i)).path("text");
        texts.addAll(text.isTextual() ? List.of(text.asText()) : List.of());
      }
      return texts.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Article article(String text) {
    return new Article("a", Publication.by("Herald"), text, Location.of("a.txt", 1, 1));
  }

  @Test
  void everyQuoteIsItsSubstringAndEveryIntervalRuns() throws IOException {
    for (String text : texts()) {
      for (Claim claim : EXTRACTOR.extract(article(text))) {
        assertThat(claim.quote()).hasValue(cut(text, claim));
        assertThat(claim.figure().low()).isLessThanOrEqualTo(claim.figure().high());
        assertThat(lines(text, claim.at().start().orElseThrow()))
            .isEqualTo(claim.at().line());
      }
    }
  }

  private static String cut(String text, Claim claim) {
    return text.substring(claim.at().start().orElseThrow(), claim.at().end().orElseThrow());
  }

  private static int lines(String text, int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  @Test
  void everyExpressionOfTheAuditIsItsSubstringInOrder() throws IOException {
    for (String text : texts()) {
      OptionalInt last = OptionalInt.empty();
      for (Audited audited : EXTRACTOR.audit(article(text))) {
        assertThat(audited.text()).isEqualTo(text.substring(audited.start(), audited.end()));
        assertThat(audited.start()).isGreaterThanOrEqualTo(last.orElse(0));
        last = OptionalInt.of(audited.start());
      }
    }
  }

  @Test
  void sentencesCoverEveryTokenOnce() throws IOException {
    for (String text : texts()) {
      Page page = Page.of(article(text), new FigureGrammar(VagueConvention.PRESS));
      List<Sentence> sentences = page.sentences();
      IntStream.range(0, sentences.size())
          .forEach(i -> assertThat(sentences.get(i).from())
              .isEqualTo(i == 0 ? 0 : sentences.get(i - 1).to()));
      assertThat(sentences.isEmpty() ? 0 : sentences.get(sentences.size() - 1).to())
          .isEqualTo(page.tokens().size());
    }
  }

  @Test
  void aTextReadAgainGivesTheSame() throws IOException {
    List<String> texts = texts();
    for (String text : texts.subList(0, texts.size() / 4)) {
      assertThat(EXTRACTOR.extract(article(text))).isEqualTo(EXTRACTOR.extract(article(text)));
    }
  }
}
