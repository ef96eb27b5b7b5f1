package org.crosscheck.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.crosscheck.claim.Sample.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Decision;
import org.crosscheck.claim.Location;
import org.crosscheck.claim.RandomClaims;
import org.crosscheck.claim.Sample;
import org.crosscheck.match.Draft;
import org.crosscheck.match.Encoded;
import org.crosscheck.match.Encoder;
import org.crosscheck.match.Weights;
import org.junit.jupiter.api.Test;

class GroupingTest {
  @Test
  void theIdOfAnEventIsTheCuratorsLabel() {
    assertThat(events(claim("a"), claim("b").event("jayrud"))).containsOnly("jayrud");
  }

  @Test
  void withoutALabelItIsEAndTenHexDigitsOfContent() {
    assertThat(events(claim("a")).get(0)).matches("e[0-9a-f]{10}");
    assertThat(events(claim("a").says(3))).isEqualTo(events(claim("b").says(3)));
    assertThat(events(claim("a").says(3))).isNotEqualTo(events(claim("a").says(4)));
  }

  @Test
  void aClaimOfAnotherEventRenamesNone() {
    assertThat(events(claim("a").in("Raqqa"), claim("b").in("Herat").on("2011-01-01")))
        .contains(events(claim("a").in("Raqqa")).get(0));
  }

  @Test
  void rowsOfOneEntryAreOneEventWhereTheyNameOnePlaceAndTime() {
    assertThat(events(
            claim("a").record("1").in("").on(""), claim("b").record("1").in("").on("")))
        .containsOnly(events(claim("a").record("1").in("").on("")).get(0));
    assertThat(events(
            claim("a").record("1").in("Raqqa"),
            claim("b").record("1").in("Herat").on("2011")))
        .doesNotHaveDuplicates();
  }

  @Test
  void labelsDecideOverARecord() {
    assertThat(events(claim("a").record("1").event("x"), claim("b").record("1").event("y")))
        .containsExactlyInAnyOrder("x", "y");
  }

  @Test
  void decisionsMayNotGoAgainstLabels() {
    Encoded encoded = encoded(claim("a").event("x"), claim("b").event("x"));
    Guidance guidance = new Guidance(
        Weights.standard(),
        List.of(new Decision("a", "b", false, Location.of("decisions.csv", 2, 1))));
    assertThatExceptionOfType(ContradictionException.class)
        .isThrownBy(() -> Grouping.of(encoded, guidance, Stories.NONE, 1))
        .withMessage("decisions contradict each other: a and b are different, decisions.csv:2,"
            + " yet a = b (event x)");
  }

  @Test
  void neitherTheOrderOfTheClaimsNorTheNumberOfThreadsMakesADifference() {
    List<Claim> claims = new ArrayList<>(RandomClaims.of(20171001, 1500));
    String one = lines(claims, 1);
    assertThat(lines(claims, 3)).isEqualTo(one);
    Collections.shuffle(claims, new Random(1));
    assertThat(lines(claims, 2)).isEqualTo(one);
  }

  /** Drafts are made by several threads at once, as when a file is read. */
  private static String lines(List<Claim> claims, int threads) {
    Encoder encoder = new Encoder();
    List<Draft> drafts = (threads == 1 ? claims.stream() : claims.parallelStream())
        .map(claim -> encoder.draft(List.of(claim)))
        .toList();
    for (int i = 0; i < claims.size(); i++) {
      encoder.add(drafts.get(i), List.of(claims.get(i).id()));
    }
    Grouping grouping = Grouping.of(encoder.encoded(threads), threads);
    return Arrays.stream(grouping.byId())
        .mapToObj(claim -> grouping.id(claim) + "," + grouping.event(claim) + "\n")
        .collect(Collectors.joining());
  }

  private static List<String> events(Sample... samples) {
    Encoded encoded = encoded(samples);
    Grouping grouping = Grouping.of(encoded, 1);
    return IntStream.range(0, encoded.size()).mapToObj(grouping::event).toList();
  }

  private static Encoded encoded(Sample... samples) {
    Encoder encoder = new Encoder();
    Stream.of(samples).map(Sample::build).forEach(encoder::add);
    return encoder.encoded();
  }
}
