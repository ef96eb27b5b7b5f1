package org.crosscheck.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crosscheck.claim.Sample.claim;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosscheck.claim.Sample;
import org.crosscheck.match.Encoded;
import org.crosscheck.match.Encoder;
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
    Constraints decisions = new Constraints(2);
    decisions.different(0, 1, "different, decisions.csv:2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Grouping.of(encoded, decisions, 1))
        .withMessage("decisions contradict each other: a and b are different, decisions.csv:2,"
            + " yet a = b (event x)");
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
