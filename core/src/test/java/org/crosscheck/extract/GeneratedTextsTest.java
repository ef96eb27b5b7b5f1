package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Figure;
import org.junit.jupiter.api.Test;

/** What must hold for every text, on texts that are made up at random; the same ones in every run. */
class GeneratedTextsTest {
  private static final int TEXTS = 300;
  private static final List<String> WORDS = List.of(
      "killed",
      "12",
      "people",
      "said",
      ".",
      ",",
      "(",
      ")",
      "\"",
      "“",
      "”",
      "’s",
      "\n",
      "\n\n",
      "The",
      "of",
      "at least",
      "one",
      "hundred",
      "and",
      "thirty-",
      "three",
      "2.5",
      "1,204",
      "children",
      "including",
      "Monday",
      "in",
      "Harada",
      "U.S.",
      "toll",
      "rose to",
      "from",
      "%",
      "-",
      "–",
      "…",
      "&amp;",
      "â€™",
      "\u200f",
      "\u00ad",
      "\ud83d\ude22",
      "\ud83d",
      "ﷺ",
      "١٢",
      "were",
      "no",
      "more",
      "than",
      "some",
      "Gen.",
      "police",
      "according to",
      "injured",
      "5 October",
      "since",
      "aged",
      "14-year-old",
      "[TEXT]",
      "\t",
      ":");

  private static List<String> soups() {
    Random random = new Random(17);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      for (int words = random.nextInt(80); words > 0; words--) {
        text.append(WORDS.get(random.nextInt(WORDS.size())))
            .append(random.nextInt(6) == 0 ? "" : " ");
      }
      texts.add(text.toString());
    }
    return texts;
  }

  @Test
  void everyQuoteIsItsSubstringAndEveryIntervalRuns() {
    for (String text : soups()) {
      for (Claim claim : Told.claims(text)) {
        int start = claim.at().start().orElseThrow();
        assertThat(claim.quote())
            .hasValue(text.substring(start, claim.at().end().orElseThrow()));
        assertThat(claim.quote().orElseThrow()).contains(claim.figure().text());
        assertThat(claim.figure().low()).isLessThanOrEqualTo(claim.figure().high());
      }
    }
  }

  @Test
  void aTextReadAgainGivesTheSame() {
    for (String text : soups()) {
      assertThat(Told.claims(text)).isEqualTo(Told.claims(text));
    }
  }

  @Test
  void atLeastANumberHoldsTheNumber() {
    Random random = new Random(4);
    for (int i = 0; i < TEXTS; i++) {
      String number = number(random);
      Figure exact = figure("A blast killed " + number + " men in Harada.");
      for (String bound : List.of("at least ", "no fewer than ", "about ", "some ", "nearly ")) {
        Figure bounded = figure("A blast killed " + bound + number + " men in Harada.");
        assertThat(bounded.low() <= exact.low() && exact.high() <= bounded.high())
            .as("%s in %s", exact, bounded)
            .isTrue();
      }
    }
  }

  private static Figure figure(String text) {
    return Told.claims(text).get(0).figure();
  }

  private static String number(Random random) {
    int number = 2 + random.nextInt(random.nextBoolean() ? 98 : 9_000);
    return random.nextBoolean() ? Integer.toString(number) : "%,d".formatted(number);
  }

  /** Each paragraph counts other people, so that none takes up what another told. */
  private static List<String> paragraphs(Random random) {
    List<String> groups =
        new ArrayList<>(List.of("soldiers", "children", "nurses", "miners", "monks", "farmers"));
    Collections.shuffle(groups, random);
    List<String> towns = List.of("Harada", "Belmont", "Oldham", "Tarvin");
    List<String> measures = List.of("were killed", "were injured", "died", "were arrested");
    return groups.stream()
        .map(group ->
            "A fire broke out in " + towns.get(random.nextInt(towns.size())) + " on Monday. Some "
                + number(random) + " " + group + " "
                + measures.get(random.nextInt(measures.size())) + ", the ministry said.")
        .toList();
  }

  @Test
  void swappingParagraphsOnlySwapsTheirClaims() {
    Random random = new Random(8);
    for (int i = 0; i < TEXTS / 3; i++) {
      List<String> paragraphs = paragraphs(random);
      List<String> swapped = new ArrayList<>(paragraphs);
      Collections.swap(swapped, random.nextInt(6), random.nextInt(6));
      assertThat(told(swapped)).hasSize(6).containsExactlyInAnyOrderElementsOf(told(paragraphs));
    }
  }

  private static List<String> told(List<String> paragraphs) {
    return Told.claims(String.join("\n\n", paragraphs)).stream()
        .map(claim -> claim.scope() + " " + claim.figure() + " " + claim.cites() + claim.quote())
        .toList();
  }
}
