package org.crosscheck.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.crosscheck.claim.Sample.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.RandomClaims;
import org.crosscheck.claim.Sample;
import org.crosscheck.scope.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatcherTest {
  private static final List<Claim> RANDOM = RandomClaims.of(20171001, 40);

  @Test
  void explainsAPairFromThePriorOn() {
    assertThat(matcher(
                claim("a").in("Jayrud").says(43).record("1"),
                claim("b").in("Jayrud").says(43).record("1"))
            .evidence(0, 1))
        .extracting(Evidence::about, Evidence::detail)
        .containsExactly(
            tuple("prior", "two claims picked at random"),
            tuple("time", "same days: 2017-10-01"),
            tuple("place", "both Jayrud"),
            tuple("text", "too few words to tell"),
            tuple("figure", "both 43"),
            tuple("counted", "killed"),
            tuple("record", "same article or entry"));
  }

  @Test
  void theEvidenceAddsUpToTheScore() {
    Matcher matcher = new Matcher(RANDOM);
    assertThat(matcher.pairs(1))
        .hasSizeGreaterThan(100)
        .allSatisfy(pair -> assertThat(pair.score()).isEqualTo(sum(matcher, pair.a(), pair.b())));
  }

  @Test
  void onePlaceOnOneDayIsAMatch() {
    assertThat(score(claim("a").says(43), claim("b").says(60))).isPositive();
  }

  @Test
  void onePlaceAWeekLaterIsNot() {
    assertThat(score(claim("a").on("2017-10-01"), claim("b").on("2017-10-08"))).isNegative();
  }

  @Test
  void everyScoreIsTheSameFromBothSides() {
    Matcher matcher = new Matcher(RANDOM);
    assertThat(pairsOf(RANDOM.size()))
        .allSatisfy(pair -> assertThat(sum(matcher, pair[0], pair[1]))
            .isCloseTo(sum(matcher, pair[1], pair[0]), within(1e-9)));
  }

  /** Conflicts would hide themselves. */
  @ParameterizedTest
  @ValueSource(doubles = {1, 44, 200, 955, 9876})
  void aDifferentFigureNeverSpeaksAgainstAMatch(double number) {
    Matcher before = new Matcher(RANDOM);
    Matcher after = new Matcher(withFigure(0, number));
    assertThat(IntStream.range(1, RANDOM.size()).boxed())
        .allSatisfy(other -> assertThat(sum(after, 0, other))
            .isGreaterThanOrEqualTo(
                sum(before, 0, other) - bits(before, 0, other, "figure") - 1e-9));
  }

  @Test
  void noFigureEverSpeaksAgainstAMatch() {
    Matcher matcher = new Matcher(RANDOM);
    assertThat(pairsOf(RANDOM.size()))
        .allSatisfy(
            pair -> assertThat(bits(matcher, pair[0], pair[1], "figure")).isNotNegative());
  }

  @Test
  void relatesThePlacesOfTwoClaims() {
    Matcher matcher = matcher(claim("a").in("Jayrud, Syria"), claim("b").in("Syria"));
    assertThat(matcher.places(0, 1)).isEqualTo(Relation.INSIDE);
    assertThat(matcher.places(1, 0)).isEqualTo(Relation.AROUND);
  }

  @Test
  void aPairNamesTwoClaimsInOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ScoredPair(2, 2, 1))
        .withMessage("pair must name two claims in order, got 2 and 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ScoredPair(-1, 2, 1))
        .withMessage("pair must name two claims in order, got -1 and 2");
  }

  private static Stream<int[]> pairsOf(int size) {
    return IntStream.range(0, size)
        .boxed()
        .flatMap(a -> IntStream.range(a + 1, size).mapToObj(b -> new int[] {a, b}));
  }

  private static List<Claim> withFigure(int index, double number) {
    List<Claim> claims = new ArrayList<>(RANDOM);
    Claim c = claims.get(index);
    claims.set(
        index,
        new Claim(
            c.id(),
            c.publication(),
            c.scope(),
            Figure.exactly(number),
            c.cites(),
            c.circumstances(),
            c.curation(),
            c.text(),
            c.quote(),
            c.at(),
            c.extras()));
    return claims;
  }

  private static double score(Sample a, Sample b) {
    return sum(matcher(a, b), 0, 1);
  }

  private static double sum(Matcher matcher, int a, int b) {
    return matcher.evidence(a, b).stream().mapToDouble(Evidence::bits).sum();
  }

  private static double bits(Matcher matcher, int a, int b, String about) {
    return matcher.evidence(a, b).stream()
        .filter(e -> e.about().equals(about))
        .mapToDouble(Evidence::bits)
        .sum();
  }

  private static Matcher matcher(Sample... samples) {
    return new Matcher(Stream.of(samples).map(Sample::build).toList());
  }
}
