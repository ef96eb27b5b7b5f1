package org.crosscheck.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.crosscheck.claim.Sample.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Sample;
import org.junit.jupiter.api.Test;

/** What may be believed of a number: the degenerate cases. */
class LikelyFiguresTest {
  @Test
  void a_single_source_is_neither_certain_nor_credible() {
    LikelyFigure figure = figure(claim("a").by("Herald").says(30));
    assertThat(figure.credibility()).isEqualTo(6);
    assertThat(figure.latest().low()).isLessThan(30);
    assertThat(figure.latest().high()).isGreaterThan(30);
    assertThat(figure.latest().probability()).isLessThan(0.5);
  }

  @Test
  void two_that_disagree_are_both_inside_and_neither_is_the_vote() {
    LikelyFigure figure =
        figure(claim("a").by("Herald").says(30), claim("b").by("Courier").says(45));
    assertThat(figure.latest().low()).isLessThanOrEqualTo(30);
    assertThat(figure.latest().high()).isGreaterThanOrEqualTo(45);
    assertThat(figure.vote()).isEmpty();
    assertThat(figure.credibility()).isEqualTo(3);
  }

  @Test
  void two_that_disagree_learn_nothing_of_each_other() {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      claims.add(numbered("a" + i, i).by("Herald").says(30).build());
      claims.add(numbered("b" + i, i).by("Courier").says(45).build());
    }
    LikelyFigure often = Judged.of(claims).figures().get(0);
    LikelyFigure once =
        figure(claim("a").by("Herald").says(30), claim("b").by("Courier").says(45));
    assertThat(often.latest()).isEqualTo(once.latest());
  }

  @Test
  void declared_copies_change_nothing_however_many_they_are() {
    List<Sample> samples = new ArrayList<>(List.of(claim("a").by("Monitor").says(30)));
    LikelyFigure alone = figure(samples.get(0));
    for (int i = 0; i < 50; i++) {
      samples.add(claim("r" + i).by("relay " + i).citing("Monitor").says(30));
    }
    LikelyFigure copied = figure(samples.toArray(Sample[]::new));
    assertThat(copied.latest()).isEqualTo(alone.latest());
    assertThat(copied.origins()).isEqualTo(1);
    assertThat(copied.independent()).isEqualTo(1);
    assertThat(copied.credibility()).isEqualTo(6);
  }

  @Test
  void the_independent_who_agree_are_surer_than_one_and_never_certain() {
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      samples.add(claim("c" + i).by("outlet " + i).says(30));
    }
    LikelyFigure one = figure(samples.get(0));
    LikelyFigure all = figure(samples.toArray(Sample[]::new));
    assertThat(all.latest().high() - all.latest().low())
        .isLessThan(one.latest().high() - one.latest().low());
    assertThat(all.latest().probability()).isLessThanOrEqualTo(0.98);
    assertThat(all.credibility()).isEqualTo(2);
    assertThat(all.vote()).hasValue(30);
  }

  @Test
  void a_rare_number_shared_against_all_others_is_about_one_origin() {
    LikelyFigure rare = figure(
        claim("a").by("A").says(3127).at("2017-10-02"),
        claim("b").by("B").says(3127).at("2017-10-03"),
        claim("c").by("C").says(1010).at("2017-10-03"),
        claim("d").by("D").says(1004).at("2017-10-03"),
        claim("e").by("E").says(1020).at("2017-10-03"));
    assertThat(rare.origins()).isEqualTo(5);
    assertThat(rare.independent()).isCloseTo(4.1, within(0.2));
    LikelyFigure small = figure(
        claim("a").by("A").says(7).at("2017-10-02"), claim("b").by("B").says(7).at("2017-10-03"));
    assertThat(small.independent()).isGreaterThan(1.7);
  }

  @Test
  void shared_words_tell_of_copying_where_a_shared_number_does_not() {
    String said =
        "The mayor told a crowd by the old mill that seven had died when the roof came down";
    LikelyFigure worded = figure(
        claim("a").by("A").says(7).at("2017-10-02").text(said),
        claim("b")
            .by("B")
            .says(7)
            .at("2017-10-03")
            .text(
                said + " on them all and"
                    + " that the search of the cellars would go on through the whole of the coming night"));
    LikelyFigure plain = figure(
        claim("a").by("A").says(7).at("2017-10-02").text(said),
        claim("b").by("B").says(7).at("2017-10-03").text("Seven people are dead, firemen say"));
    assertThat(worded.independent()).isLessThan(plain.independent());
  }

  @Test
  void a_rising_toll_is_followed_and_its_early_figures_were_right_in_their_time() {
    LikelyFigure figure = figure(
        claim("a").by("A").says(10).at("2017-10-01"),
        claim("b").by("B").says(11).at("2017-10-01"),
        claim("c").by("A").says(40).at("2017-10-03"),
        claim("d").by("B").says(42).at("2017-10-03"));
    assertThat(figure.course()).hasSize(2);
    LikelyRange first = figure.course().get(0).range();
    assertThat(first.high()).isLessThan(25);
    assertThat(figure.latest().low()).isGreaterThan(20);
    assertThat(figure.course().get(1).asOf().orElseThrow().text()).isEqualTo("2017-10-03");
  }

  @Test
  void a_toll_that_rises_is_likelier_than_one_that_falls() {
    LikelyFigure rising = figure(
        claim("a").by("A").says(20).at("2017-10-01"),
        claim("b").by("B").says(30).at("2017-10-03"));
    LikelyFigure falling = figure(
        claim("a").by("A").says(30).at("2017-10-01"),
        claim("b").by("B").says(20).at("2017-10-03"));
    assertThat(falling.latest().high()).isGreaterThan(rising.latest().low());
    assertThat(falling.course().get(0).range().low())
        .isLessThan(rising.course().get(1).range().low());
  }

  @Test
  void an_undated_page_is_no_word_on_the_end_of_a_rising_toll() {
    LikelyFigure figure = figure(
        claim("a").by("A").says(10),
        claim("b").by("B").says(40).at("2017-10-03"),
        claim("c").by("C").says(41).at("2017-10-04"));
    assertThat(figure.latest().low()).isGreaterThan(25);
  }

  @Test
  void what_cannot_change_has_one_number_whenever_it_is_told() {
    LikelyFigure figure = figure(
        claim("a").by("A").measure("aboard").says(459).at("2017-10-01"),
        claim("b").by("B").measure("aboard").says(459).at("2017-10-03"));
    assertThat(figure.course()).hasSize(1);
  }

  @Test
  void a_figure_ten_times_too_high_moves_little() {
    LikelyFigure figure = figure(
        claim("a").by("A").says(30),
        claim("b").by("B").says(31),
        claim("c").by("C").says(29),
        claim("d").by("D").says(300));
    assertThat(figure.latest().high()).isLessThan(100);
  }

  @Test
  void a_vague_figure_is_inside_where_it_reaches_to() {
    Figure dozens = new Figure(24, 99, Bound.VAGUE, "dozens");
    LikelyFigure figure =
        figure(claim("a").by("A").figure(dozens), claim("b").by("B").says(60));
    assertThat(figure.credibility()).isEqualTo(2);
    assertThat(figure.latest().low()).isGreaterThan(24);
  }

  @Test
  void shares_and_what_everybody_denies_are_left_out() {
    assertThat(Judged.of(
                claim("a").by("A").measure("share").says(70), claim("b").by("B").deniedBy("Army"))
            .figures())
        .isEmpty();
  }

  @Test
  void many_points_in_time_are_told_apart_only_roughly() {
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      samples.add(claim("c" + i)
          .by("outlet " + i)
          .says(100 + i)
          .at("2017-10-02T%02d:%02d".formatted(i / 4, 15 * (i % 4))));
    }
    LikelyFigure figure = figure(samples.toArray(Sample[]::new));
    assertThat(figure.course()).hasSize(24);
    assertThat(figure.latest().high()).isGreaterThan(150);
  }

  @Test
  void the_order_of_the_claims_makes_no_difference() {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      claims.add(numbered("c" + i, i % 3).by("outlet " + i % 7).says(20 + i % 5).build());
    }
    List<LikelyFigure> straight = Judged.of(claims).figures();
    Collections.shuffle(claims, new Random(9));
    assertThat(Judged.of(claims).figures()).isEqualTo(straight);
  }

  /** Counts that are known, told by three careful outlets and two careless ones. */
  @Test
  void nine_in_ten_ranges_hold_the_number() {
    Random random = new Random(4);
    List<Claim> claims = new ArrayList<>();
    for (int event = 0; event < 80; event++) {
      for (int outlet = 0; outlet < 5; outlet++) {
        double error = random.nextGaussian() * (outlet < 3 ? 0.1 : 0.4);
        double said = Math.rint(truth(event) * Math.exp(error));
        claims.add(numbered("c" + event + "." + outlet, event)
            .by("outlet " + outlet)
            .says(said)
            .build());
      }
    }
    long held = Judged.of(claims).figures().stream()
        .filter(figure -> holds(figure.latest(), truth(number(figure))))
        .count();
    assertThat(held).isBetween(66L, 78L);
  }

  private static LikelyFigure figure(Sample... samples) {
    return Judged.of(samples).figure();
  }

  private static Sample numbered(String id, int event) {
    return claim(id).event("E" + event);
  }

  private static double truth(int event) {
    return 20 + event * 5;
  }

  private static int number(LikelyFigure figure) {
    return Integer.parseInt(figure.event().substring(1));
  }

  private static boolean holds(LikelyRange range, double truth) {
    // Beyond 60 the grid is 3 % wide.
    return range.low() <= truth * 1.015 && truth * 0.985 <= range.high();
  }
}
