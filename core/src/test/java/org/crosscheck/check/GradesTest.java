package org.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Sample;
import org.crosscheck.event.Matching;
import org.crosscheck.origin.Origins;
import org.junit.jupiter.api.Test;

class GradesTest {
  @Test
  void an_event_that_one_origin_tells_of_is_weak_however_many_repeat_it() {
    assertThat(grade(
            claim("a").by("SOHR").says(14),
            claim("b").by("Globe").citing("SOHR").says(14),
            claim("c").by("Star").citing("SOHR").says(14)))
        .isEqualTo(Grade.WEAK);
  }

  @Test
  void an_event_that_two_origins_tell_of_is_fair() {
    assertThat(
            grade(claim("a").by("SOHR").says(14), claim("b").by("Civil Defence").atLeast(12)))
        .isEqualTo(Grade.FAIR);
  }

  @Test
  void two_origins_that_count_different_things_are_one_for_each() {
    assertThat(grade(
            claim("a").by("SOHR").says(14),
            claim("b").by("Civil Defence").measure("injured").says(12)))
        .isEqualTo(Grade.WEAK);
  }

  @Test
  void an_event_of_which_two_perpetrators_are_named_is_contested() {
    assertThat(grade(
            claim("a").by("SOHR").actor("Coalition").says(14),
            claim("b").by("Civil Defence").actor("Russia").says(14)))
        .isEqualTo(Grade.CONTESTED);
  }

  @Test
  void figures_far_apart_contest_an_event_and_near_ones_do_not() {
    Sample first = claim("a").by("SOHR").at("2017-10-02T09:00").says(44);
    Sample half = claim("b").by("Civil Defence").at("2017-10-03T09:00").says(21);
    Sample near = claim("b").by("Civil Defence").at("2017-10-03T09:00").says(43);
    assertThat(grade(first, half)).isEqualTo(Grade.CONTESTED);
    assertThat(grade(first, near)).isEqualTo(Grade.FAIR);
  }

  @Test
  void an_event_that_the_perpetrator_named_tells_of_is_confirmed() {
    assertThat(grade(
            claim("a").by("SOHR").actor("Coalition").says(14),
            claim("b").by("Coalition").actor("Coalition").says(9)))
        .isEqualTo(Grade.CONFIRMED);
  }

  @Test
  void an_event_that_everybody_denies_is_discounted() {
    assertThat(grade(
            claim("a").by("Globe").deniedBy("Coalition").says(7),
            claim("b").by("Civil Defence").says(0)))
        .isEqualTo(Grade.DISCOUNTED);
  }

  private static Grade grade(Sample... samples) {
    List<Claim> claims =
        Stream.of(samples).map(sample -> sample.event("x").build()).toList();
    Origins origins = Origins.of(claims);
    Matching matching = Matching.of(claims, origins);
    return Objects.requireNonNull(
        Grades.of(matching.events(), new Checker(matching, origins).verdicts(), origins)
            .get("x"));
  }
}
