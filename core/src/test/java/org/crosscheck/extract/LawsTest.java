package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.extract.Told.claims;
import static org.crosscheck.extract.Told.counts;
import static org.crosscheck.extract.Told.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.crosscheck.claim.Claim;
import org.junit.jupiter.api.Test;

/** Laws of counting that hold for whatever is said, tried on sentences made up by chance, the same in each run. */
class LawsTest {
  private static final int TRIES = 200;
  private static final long SEED = 17;

  private static final List<String> WORDS = List.of(
      "two",
      "three",
      "four",
      "five",
      "six",
      "seven",
      "eight",
      "nine",
      "ten",
      "eleven",
      "twelve",
      "thirteen",
      "fourteen",
      "fifteen",
      "sixteen",
      "seventeen",
      "eighteen",
      "nineteen",
      "twenty",
      "twenty-one",
      "twenty-two");
  private static final List<String> PEOPLE = List.of(
      "people",
      "villagers",
      "soldiers",
      "young farmers",
      "nurses",
      "members of a patrol",
      "Yemeni fishermen",
      "women and children");
  private static final List<String> PLACES =
      List.of("in Aden", "near Taiz", "in the port of Hodeida", "outside the town of Zabid", "");
  private static final List<String> DAYS =
      List.of("on Monday", "in September", "on 3 May 2016", "");
  /** How the verb stands in the passive and in the active. */
  private static final List<List<String>> VERBS = List.of(
      List.of("were killed", "killed"),
      List.of("were wounded", "wounded"),
      List.of("were kidnapped", "kidnapped"),
      List.of("have been murdered", "murdered"));

  private static final List<String> UNRELATED = List.of(
      "Rain is expected in the hills.",
      "The harvest was good, a farmer said.",
      "The bridge was built of stone.",
      "Ferries run every day.");

  private final Random random = new Random(SEED);

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private int number() {
    return 2 + random.nextInt(WORDS.size());
  }

  private static String word(int number) {
    return WORDS.get(number - 2);
  }

  private String setting() {
    return (" " + one(PLACES) + " " + one(DAYS)).replaceAll(" +", " ").stripTrailing();
  }

  private static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  @Test
  void words_and_digits_are_told_alike() {
    for (int i = 0; i < TRIES; i++) {
      int number = number();
      String rest = " " + one(PEOPLE) + " " + one(VERBS).get(0) + setting() + ".";
      assertThat(facts(capitalised(word(number)) + rest))
          .as(rest)
          .isEqualTo(facts(number + rest))
          .hasSize(1);
    }
  }

  @Test
  void the_active_and_the_passive_are_told_alike() {
    for (int i = 0; i < TRIES; i++) {
      List<String> verb = one(VERBS);
      String people = number() + " " + one(PEOPLE);
      String setting = setting();
      String passive = people + " " + verb.get(0) + " by rebels" + setting + ".";
      String active = "Rebels " + verb.get(1) + " " + people + setting + ".";
      assertThat(counts(active)).as(active).isEqualTo(counts(passive)).hasSize(1);
    }
  }

  @Test
  void an_unrelated_sentence_changes_no_claim() {
    for (int i = 0; i < TRIES; i++) {
      String text = number() + " " + one(PEOPLE) + " " + one(VERBS).get(0) + setting() + ". "
          + "A blast " + one(VERBS).get(1) + " " + number() + " " + one(PEOPLE) + setting() + ".";
      assertThat(facts(text + " " + one(UNRELATED)))
          .as(text)
          .isEqualTo(facts(text))
          .isNotEmpty();
      assertThat(facts(one(UNRELATED) + "\n\n" + text)).as(text).isEqualTo(facts(text));
    }
  }

  @Test
  void a_headline_in_capitals_keeps_its_claims() {
    for (int i = 0; i < TRIES; i++) {
      String headline = headline();
      List<String> capitals = counts(headline.toUpperCase(Locale.ROOT)).stream()
          .map(count -> count.toLowerCase(Locale.ROOT))
          .toList();
      List<String> small =
          counts(headline).stream().map(count -> count.toLowerCase(Locale.ROOT)).toList();
      assertThat(capitals).as(headline).isEqualTo(small).isNotEmpty();
    }
  }

  @Test
  void a_headline_that_capitalises_its_words_keeps_its_claims() {
    for (int i = 0; i < TRIES; i++) {
      String headline = headline();
      List<String> titled = counts(titled(headline)).stream()
          .map(count -> count.toLowerCase(Locale.ROOT))
          .toList();
      List<String> small =
          counts(headline).stream().map(count -> count.toLowerCase(Locale.ROOT)).toList();
      assertThat(titled).as(headline).isEqualTo(small);
    }
  }

  private static String titled(String headline) {
    return Pattern.compile("\\b[a-z]{3,}")
        .matcher(headline)
        .replaceAll(word -> capitalised(word.group()));
  }

  private String headline() {
    String place = one(List.of("", " in Aden", " near Taiz port", " at Hodeida market"));
    return switch (random.nextInt(5)) {
      case 0 -> "Blast kills " + number() + place;
      case 1 -> number() + " " + one(PEOPLE) + " killed" + place;
      case 2 -> "Blast" + place + ": " + number() + " dead, " + number() + " hurt";
      case 3 -> "At least " + number() + " dead, " + number() + "+ hurt" + place + ": police";
      default -> "Toll hits " + number() + " after raid" + place;
    };
  }

  @Test
  void parts_are_no_more_than_their_whole() {
    int parts = 0;
    for (int i = 0; i < TRIES; i++) {
      parts += assertPartsFit(number() + " people died" + setting() + ", " + breakdown());
      parts += assertPartsFit("The flood killed " + number() + " people (" + breakdown() + ")");
    }
    assertThat(parts).isGreaterThan(TRIES / 2);
  }

  private String breakdown() {
    String first = number() + " nurses and " + number() + " clerks.";
    return one(List.of("including ", "among them ", "")) + first;
  }

  private static int assertPartsFit(String text) {
    List<Claim> claims = claims(text);
    Map<String, Claim> byId = new HashMap<>();
    claims.forEach(claim -> byId.put(claim.id(), claim));
    List<Claim> parts = new ArrayList<>();
    claims.stream().filter(claim -> claim.curation().partOf().isPresent()).forEach(parts::add);
    for (Claim part : parts) {
      Claim whole =
          java.util.Objects.requireNonNull(byId.get(part.curation().partOf().orElseThrow()));
      assertThat(part.figure().low())
          .as(text)
          .isLessThanOrEqualTo(whole.figure().high());
    }
    return parts.size();
  }

  @Test
  void paragraphs_know_nothing_of_the_words_of_each_other() {
    assertThat(facts("Olmo held in killing of 9-year-old girl\n\nFerries run every day."))
        .isEqualTo(facts("Olmo held in killing of 9-year-old girl"));
    assertThat(facts("Five shot in Harada, Olmo\n\nFerries run every day."))
        .isEqualTo(facts("Five shot in Harada, Olmo"));
  }

  @Test
  void what_is_more_than_another_measure_is_no_increment() {
    assertThat(counts("27 were wounded in May.\n\n1 killed, 5 more wounded"))
        .containsExactly("injured 27", "killed 1", "injured 5");
    assertThat(counts("27 were wounded in May.\n\n5 more wounded")).containsExactly("injured 27");
  }
}
