package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Location;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Publication;
import org.crosscheck.claim.Window;
import org.crosscheck.wording.FigureGrammar;
import org.crosscheck.wording.Tokens;
import org.crosscheck.wording.VagueConvention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What must hold for every real text, see {@link RealTexts}. */
@Timeout(value = 60, unit = TimeUnit.MINUTES)
class RealTextsTest {
  private static final Pattern WEEKDAY = Pattern.compile(
      "(?:early |late )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: morning| night)?");
  private static final int FEW_LINES = 6;
  private static final ClaimExtractor EXTRACTOR =
      new ClaimExtractor(new FigureGrammar(VagueConvention.PRESS));

  private static Article article(String text) {
    return new Article("a", Publication.by("Herald"), text, Location.of("a.txt", 1, 1));
  }

  @Test
  void everyQuoteIsItsSubstringAndEveryIntervalRuns() throws IOException {
    for (String text : RealTexts.texts()) {
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
    for (String text : RealTexts.texts()) {
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

  /** Dates with a year stay where they are, so that one text may tell of last week or of former years: some claims differ. */
  @Test
  void aWeekdayMovesWithThePublication() throws IOException {
    for (String text : RealTexts.texts()) {
      Map<Location, Window> windows = windows(text, LocalDate.of(2017, 11, 22));
      Map<Location, Window> later = windows(text, LocalDate.of(2017, 12, 6));
      windows.keySet().retainAll(later.keySet());
      windows.forEach((at, window) -> {
        if (WEEKDAY.matcher(window.text()).matches()) {
          assertThat(later.getOrDefault(at, window).from())
              .as(text)
              .isEqualTo(window.from().map(day -> day.plusDays(14)));
        }
      });
    }
  }

  private static Map<Location, Window> windows(String text, LocalDate day) {
    Publication by = Publication.by("Herald");
    Publication on = new Publication(
        by.outlet(), Optional.of(Moment.day(day)), by.title(), by.url(), by.archiveUrl());
    Article article = new Article("a", on, text, Location.of("a.txt", 1, 1));
    Map<Location, Window> windows = new HashMap<>();
    EXTRACTOR
        .extract(article)
        .forEach(claim -> windows.put(claim.at(), claim.scope().window()));
    return windows;
  }

  /** Nobody speaks in it and nothing is counted. In front of many paragraphs it would hide the head of the article. */
  @Test
  void anUnrelatedParagraphChangesNoClaim() throws IOException {
    String unrelated = "The bridge was built of stone.";
    for (String text : RealTexts.texts()) {
      if (!text.isBlank()) {
        List<String> told = Told.facts(text);
        assertThat(Told.facts(text + "\n\n" + unrelated)).as(text).isEqualTo(told);
        if (text.lines().count() < FEW_LINES) {
          assertThat(Told.facts(unrelated + "\n\n" + text)).as(text).isEqualTo(told);
        }
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
    for (String text : RealTexts.texts()) {
      OptionalInt last = OptionalInt.empty();
      for (Audited audited : EXTRACTOR.audit(article(text))) {
        assertThat(audited.text()).isEqualTo(text.substring(audited.start(), audited.end()));
        assertThat(audited.start()).isGreaterThanOrEqualTo(last.orElse(0));
        last = OptionalInt.of(audited.start());
      }
    }
  }

  @Test
  void sentencesCoverEveryTokenButBreaksOnce() throws IOException {
    for (String text : RealTexts.texts()) {
      Page page = Page.of(article(text), new FigureGrammar(VagueConvention.PRESS));
      List<Sentence> sentences = page.sentences();
      IntStream.range(0, sentences.size())
          .forEach(i -> assertThat(sentences.get(i).from())
              .isEqualTo(i == 0 ? 0 : behind(page.tokens(), sentences.get(i - 1).to())));
      assertThat(sentences.isEmpty() ? 0 : sentences.get(sentences.size() - 1).to())
          .isEqualTo(page.tokens().size());
    }
  }

  /** Behind the break between two paragraphs. */
  private static int behind(Tokens tokens, int end) {
    return tokens.isBreak(end) ? end + 1 : end;
  }

  @Test
  void aTextReadAgainGivesTheSame() throws IOException {
    for (String text : RealTexts.texts()) {
      assertThat(EXTRACTOR.extract(article(text))).isEqualTo(EXTRACTOR.extract(article(text)));
    }
  }
}
