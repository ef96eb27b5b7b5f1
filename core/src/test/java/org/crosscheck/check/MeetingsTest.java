package org.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Sample;
import org.crosscheck.finding.Verdict;
import org.crosscheck.origin.Origins;
import org.junit.jupiter.api.Test;

class MeetingsTest {
  @Test
  void aFewHundredAllMeet() {
    assertThat(met(100)).hasSize(100 * 99 / 2);
    assertThat(meetings(100).leftOut()).isZero();
  }

  @Test
  void aCrowdMeetsItsNeighboursAndTheExtremes() {
    Set<String> met = met(1000);
    assertThat(met)
        .contains("c0000 c0999", "c0000 c0500", "c0500 c0999", "c0500 c0505")
        .doesNotContain("c0300 c0600")
        .hasSizeLessThan(40_000);
    assertThat(meetings(1000).leftOut()).isEqualTo(1000 * 999 / 2 - met.size());
  }

  @Test
  void whatWasLeftOutIsSaid() {
    assertThat(Crowded.judge(claims(1000), 12))
        .extracting(v -> v.rule().code() + ": " + v.message())
        .containsExactly("O04: 12 pairs of the 1000 figures of this event were not compared.");
    assertThat(Crowded.judge(claims(3), 0)).isEqualTo(List.<Verdict>of());
  }

  private static Set<String> met(int size) {
    Set<String> met = new HashSet<>();
    meetings(size).forEach((a, b) -> assertThat(met.add(a.id() + " " + b.id())).isTrue());
    return met;
  }

  private static Meetings meetings(int size) {
    List<Claim> claims = claims(size);
    return new Meetings(claims, Origins.of(claims));
  }

  private static List<Claim> claims(int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> Sample.claim("c%04d".formatted(i))
            .by("Outlet %04d".formatted(i))
            .says(i + 1)
            .build())
        .toList();
  }
}
