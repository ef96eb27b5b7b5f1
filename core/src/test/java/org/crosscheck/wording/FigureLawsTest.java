package org.crosscheck.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What must hold for every number and every text. */
class FigureLawsTest {
  private static final int NUMBERS = 2000;
  private static final int MILLION = 1_000_000;
  private static final List<String> SMALL = List.of(
      "zero",
      "one",
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
      "nineteen");

  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private static String words(int n, String and) {
    if (n < 20) {
      return SMALL.get(n);
    }
    if (n < 100) {
      return TENS.get(n / 10) + (n % 10 == 0 ? "" : "-" + SMALL.get(n % 10));
    }
    int unit = n < 1000 ? 100 : 1000;
    String head = words(n / unit, and) + (unit == 100 ? " hundred" : " thousand");
    int rest = n % unit;
    return rest == 0 ? head : head + (rest < 100 ? and : " ") + words(rest, and);
  }

  @Test
  void digits_and_words_give_the_same_interval() {
    Random random = new Random(17);
    for (int i = 0; i < NUMBERS; i++) {
      int n = random.nextInt(random.nextBoolean() ? 1000 : MILLION);
      for (String and : List.of(" ", " and ")) {
        String text = "At least %s miners are safe.";
        assertThat(Found.values(text.formatted(words(n, and))))
            .as(words(n, and))
            .isEqualTo(Found.values(text.formatted(n)))
            .isEqualTo(Found.values(text.formatted(String.format(Locale.ROOT, "%,d", n))))
            .hasSize(1);
      }
    }
  }

  @Test
  void capitals_and_line_ends_change_nothing() {
    Random random = new Random(18);
    for (int i = 0; i < NUMBERS / 10; i++) {
      String words = words(random.nextInt(MILLION), " and ");
      assertThat(Found.values(words.toUpperCase(Locale.ROOT))).isEqualTo(Found.values(words));
      assertThat(Found.values(words.replace(" ", "\n").replace("-", "-\n")))
          .isEqualTo(Found.values(words));
    }
  }

  @Test
  void a_lower_bound_holds_the_number_and_all_above() {
    Random random = new Random(19);
    for (int i = 0; i < NUMBERS / 10; i++) {
      int n = random.nextInt(MILLION);
      assertThat(Found.values("at least " + n)).containsExactly(n + "..");
      assertThat(Found.values("up to " + (n + 1))).containsExactly("0.." + (n + 1));
    }
  }

  @Test
  void spans_are_exact_and_do_not_overlap() {
    String text =
        "Some 40 of at least 1,200 (two-thirds) fell by 4-6 or -5% to half of 1e3, 5 3/4 and \u00bd.";
    int last = 0;
    for (FigureMention mention : new FigureGrammar(VagueConvention.PRESS).find(text)) {
      assertThat(text.substring(mention.start(), mention.end()))
          .isEqualTo(mention.figure().text());
      assertThat(mention.start()).isGreaterThanOrEqualTo(last);
      last = mention.end();
    }
    assertThat(last).isPositive();
  }

  @Test
  void numbers_that_no_figure_can_hold_are_skipped() {
    assertThat(Found.values("10^400 and 1e999999 and 7")).containsExactly("7");
    assertThat(Found.values("9".repeat(100_000) + " and 7")).containsExactly("7");
    assertThat(Found.values("." + "9".repeat(100_000) + " and 7")).hasSize(2);
  }

  @Test
  void long_hostile_texts_are_read_to_their_end() {
    for (String piece : List.of(
        "one hundred and ",
        "a third and ",
        "two thirds of a ",
        "point one ",
        "1^-",
        "1e",
        "-",
        "- 5 ",
        "5/",
        "1-2-",
        "1,",
        "1.",
        ".5",
        "\u00bd",
        "one in ",
        "5 out of ",
        "more than 5 and ",
        "5 or ",
        "between ",
        "(5",
        "low ",
        "minus ",
        "http:",
        "5th and ",
        "twenty-",
        "one over ")) {
      assertThatCode(() -> Found.in(piece.repeat(30_000 / piece.length())))
          .as(piece)
          .doesNotThrowAnyException();
    }
  }
}
