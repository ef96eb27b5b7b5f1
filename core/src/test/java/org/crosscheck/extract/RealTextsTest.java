package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Location;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Publication;
import org.crosscheck.claim.Window;
import org.crosscheck.wording.FigureGrammar;
import org.crosscheck.wording.VagueConvention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What must hold for every real text. They lie beside the repository and are never part of it; one in fifty is read, with
 * {@code -Dtexts=all} every one, which takes minutes: the texts and headlines of articles, the sentences of claims, and whole pages.
 */
@Timeout(value = 60, unit = TimeUnit.MINUTES)
class RealTextsTest {
  private static final Path BESIDE = Path.of("..", "..", "shared");
  private static final List<String> FOLDERS = List.of("data", "fixtures", "seed");
  private static final List<String> FIELDS =
      List.of("text", "title", "quote", "why", "explanation");
  private static final int EVERY = System.getProperty("texts", "").equals("all") ? 1 : 100;
  private static final Pattern WEEKDAY = Pattern.compile(
      "(?:early |late )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: morning| night)?");
  private static final ClaimExtractor EXTRACTOR =
      new ClaimExtractor(new FigureGrammar(VagueConvention.PRESS));

  private static List<String> texts() throws IOException {
    assumeThat(Files.isDirectory(BESIDE.resolve("data")))
        .as("no texts beside the repository")
        .isTrue();
    List<String> texts = new ArrayList<>();
    for (String folder : FOLDERS) {
      try (Stream<Path> files = Files.walk(BESIDE.resolve(folder))) {
        files
            .filter(Files::isRegularFile)
            .sorted()
            .flatMap(RealTextsTest::texts)
            .forEach(texts::add);
      }
    }
    return texts;
  }

  private static Stream<String> texts(Path file) {
    try {
      String name = file.toString();
      if (name.endsWith(".jsonl")) {
        return rows(file);
      }
      if (name.endsWith(".csv")) {
        return cells(file);
      }
      return name.endsWith(".txt") || name.endsWith(".md")
          ? Stream.of(Files.readString(file))
          : Stream.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> rows(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i += EVERY) {
      JsonNode row = new ObjectMapper().readTree(lines.get(i));
      FIELDS.stream()
          .map(row::path)
          .filter(JsonNode::isTextual)
          .map(JsonNode::asText)
          .forEach(texts::add);
    }
    return texts.stream();
  }

  private static Stream<String> cells(Path file) throws IOException {
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      return rows.stream()
          .filter(row -> row.getStartingLineNumber() % EVERY == 0)
          .flatMap(row -> FIELDS.stream().flatMap(field -> row.findField(field).stream()))
          .toList()
          .stream();
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

  @Test
  void noPartIsMoreThanItsWhole() throws IOException {
    for (String text : texts()) {
      Map<String, Claim> told = new HashMap<>();
      for (Claim claim : EXTRACTOR.extract(article(text))) {
        told.put(claim.id(), claim);
        claim
            .curation()
            .partOf()
            .map(told::get)
            .ifPresent(whole -> assertThat(claim.figure().low())
                .as(claim.quote().orElse(""))
                .isLessThanOrEqualTo(whole.figure().high()));
      }
    }
  }

  @Test
  void aWeekdayMovesWithThePublication() throws IOException {
    for (String text : texts()) {
      List<Window> windows = windows(text, LocalDate.of(2017, 11, 22));
      List<Window> later = windows(text, LocalDate.of(2017, 12, 6));
      assertThat(later).hasSameSizeAs(windows);
      for (int i = 0; i < windows.size(); i++) {
        if (WEEKDAY.matcher(windows.get(i).text()).matches()) {
          assertThat(later.get(i).from())
              .as(windows.get(i).text())
              .isEqualTo(windows.get(i).from().map(day -> day.plusDays(14)));
        }
      }
    }
  }

  private static List<Window> windows(String text, LocalDate day) {
    Publication by = Publication.by("Herald");
    Publication on = new Publication(
        by.outlet(), Optional.of(Moment.day(day)), by.title(), by.url(), by.archiveUrl());
    Article article = new Article("a", on, text, Location.of("a.txt", 1, 1));
    return EXTRACTOR.extract(article).stream().map(Claim::window).toList();
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
