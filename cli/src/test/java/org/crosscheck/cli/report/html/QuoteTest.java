package org.crosscheck.cli.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Figure;
import org.crosscheck.cli.report.Samples;
import org.junit.jupiter.api.Test;

class QuoteTest {
  @Test
  void the_number_is_marked_where_it_stands() {
    assertThat(quote("Of 17 boats, at least 7 sank.", "at least 7"))
        .isEqualTo(new Quote("Of 17 boats, ", "at least 7", " sank."));
  }

  @Test
  void a_number_inside_another_is_none() {
    assertThat(quote("In 2017 and at 7,500 metres 7 died.", "7"))
        .isEqualTo(new Quote("In 2017 and at 7,500 metres ", "7", " died."));
  }

  @Test
  void case_does_not_matter() {
    assertThat(quote("Seven died.", "seven").phrase()).isEqualTo("Seven");
  }

  @Test
  void another_spelling_of_the_number_is_found() {
    assertThat(quote("They counted 1,200 dead.", "1200"))
        .isEqualTo(new Quote("They counted ", "1,200", " dead."));
  }

  @Test
  void a_sentence_without_the_number_stays_unmarked() {
    assertThat(quote("Nobody came.", "12")).isEqualTo(new Quote("Nobody came.", "", ""));
  }

  @Test
  void without_a_sentence_the_wording_stands_for_it() {
    assertThat(Quote.of(claim(Optional.empty(), "about 40"), 100))
        .isEqualTo(new Quote("", "about 40", ""));
  }

  @Test
  void a_long_sentence_is_cut_around_the_number() {
    String text = "word ".repeat(100) + "34 dead " + "word ".repeat(100);
    Quote quote = Quote.of(claim(Optional.of(text), "34"), 60);
    assertThat(quote)
        .isEqualTo(new Quote(
            "… word word word word ",
            "34",
            " dead word word word word word word … (1,008 characters in all)"));
  }

  @Test
  void other_words_can_be_marked() {
    Claim claim = claim(Optional.of("Three died at the old bridge."), "three");
    assertThat(Quote.of(claim, "the old bridge", 100))
        .isEqualTo(new Quote("Three died at ", "the old bridge", "."));
  }

  private static Quote quote(String text, String figure) {
    return Quote.of(claim(Optional.of(text), figure), 400);
  }

  private static Claim claim(Optional<String> text, String figure) {
    Claim like = Samples.claim(1, "Herald", "1");
    String digits = figure.replaceAll("[^0-9]", "");
    double value = digits.isEmpty() ? 7 : Double.parseDouble(digits);
    return new Claim(
        like.id(),
        like.publication(),
        like.scope(),
        new Figure(value, value, Bound.EXACT, figure),
        like.cites(),
        like.circumstances(),
        like.curation(),
        text,
        Optional.empty(),
        like.at(),
        like.extras());
  }
}
