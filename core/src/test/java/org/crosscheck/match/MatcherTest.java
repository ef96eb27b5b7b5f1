package org.crosscheck.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.crosscheck.claim.Sample.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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
  private static final List<Claim> FEW = RANDOM.subList(0, 15);

  @Test
  void explainsAPairFromThePriorOn() {
    List<Claim> claims = Stream.of(
            claim("a").in("Jayrud").says(43).record("1"),
            claim("b").in("Jayrud").says(43).record("1"))
        .map(Sample::build)
        .toList();
    assertThat(Run.of(claims).evidence("a", "b"))
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
    Encoded encoded = Compared.encoded(RANDOM);
    Matcher matcher = new Matcher(encoded, Weights.standard());
    ScoredPairs pairs = matcher.pairs(1);
    assertThat(pairs.size()).isGreaterThan(20);
    Run run = Run.of(RANDOM);
    assertThat(IntStream.range(0, pairs.size()).boxed())
        .allSatisfy(p -> assertThat(Bits.value(pairs.score(p)))
            .isEqualTo(matcher.score(pairs.a(p), pairs.b(p)))
            .isCloseTo(run.sum(encoded.id(pairs.a(p)), encoded.id(pairs.b(p))), within(1e-9)));
  }

  @Test
  void whoScoresManyPairsFindsTheSameScores() {
    Encoded encoded = Compared.encoded(RandomClaims.of(3, 120));
    Matcher matcher = new Matcher(encoded, Weights.standard());
    PairScore scorer = matcher.scorer(Integer.MIN_VALUE);
    for (int b = 0; b < encoded.size(); b++) {
      for (int a = 0; a < encoded.size(); a++) {
        assertThat(Bits.value(scorer.of(a, b))).isEqualTo(matcher.score(a, b));
      }
    }
  }

  @Test
  void scoresThatAreTooLowToMatterAreToldAsTheLeast() {
    Encoded encoded = Compared.encoded(RandomClaims.of(3, 120));
    Matcher matcher = new Matcher(encoded, Weights.standard());
    PairScore scorer = matcher.scorer(Bits.of(-6));
    for (int b = 0; b < encoded.size(); b++) {
      for (int a = 0; a < encoded.size(); a++) {
        assertThat(Bits.value(scorer.of(a, b))).isEqualTo(Math.max(-6, matcher.score(a, b)));
      }
    }
  }

  @Test
  void anyNumberOfThreadsFindsTheSamePairs() {
    Encoded encoded = Compared.encoded(RandomClaims.of(7, 2100));
    ScoredPairs one = new Matcher(encoded, Weights.standard()).pairs(1);
    ScoredPairs three = new Matcher(encoded, Weights.standard()).pairs(3);
    assertThat(lines(three)).isEqualTo(lines(one));
  }

  @Test
  void theOrderOfAddingMakesNoDifferenceToWordsThatAreSpeltInTwoWays() {
    Claim plural =
        claim("a").in("Harada").text("Kings died near Harada in the mill fire").build();
    Claim one =
        claim("b").in("King").text("Workers of King died in the mill collapse").build();
    Claim other =
        claim("c").in("King").text("Miners of King died in the tunnel collapse").build();
    assertThat(Run.of(List.of(plural, one, other)).sum("b", "c"))
        .isEqualTo(Run.of(List.of(one, other, plural)).sum("b", "c"));
  }

  @Test
  void theOrderOfAddingMakesNoDifference() {
    List<Claim> claims = RandomClaims.of(7, 300);
    List<Claim> shuffled = new ArrayList<>(claims);
    Collections.shuffle(shuffled, new Random(1));
    Encoded encoded = Compared.encoded(claims);
    Encoded other = Compared.encoded(shuffled);
    assertThat(IntStream.range(0, 300).mapToObj(other::id))
        .containsExactlyElementsOf(IntStream.range(0, 300).mapToObj(encoded::id).toList());
    assertThat(lines(new Matcher(other, Weights.standard()).pairs(1)))
        .isEqualTo(lines(new Matcher(encoded, Weights.standard()).pairs(1)));
  }

  @Test
  void onePlaceOnOneDayIsAMatch() {
    assertThat(score(claim("a").says(43), claim("b").says(60))).isPositive();
  }

  @Test
  void onePlaceAWeekLaterIsNot() {
    assertThat(score(claim("a").on("2017-10-01"), claim("b").on("2017-10-08"))).isNegative();
  }

  /** Conflicts would hide themselves. */
  @ParameterizedTest
  @ValueSource(doubles = {1, 44, 200, 955, 9876})
  void aDifferentFigureNeverSpeaksAgainstAMatch(double number) {
    Run before = Run.of(RANDOM);
    Run after = Run.of(withFigure(0, number));
    String first = RANDOM.get(0).id();
    assertThat(RANDOM.subList(1, RANDOM.size()))
        .allSatisfy(other -> assertThat(after.sum(first, other.id()))
            .isGreaterThanOrEqualTo(
                before.sum(first, other.id()) - before.bits(first, other.id(), "figure") - 1e-9));
  }

  @Test
  void noFigureEverSpeaksAgainstAMatch() {
    Run run = Run.of(RANDOM);
    assertThat(FEW)
        .allSatisfy(a -> assertThat(FEW)
            .filteredOn(b -> !b.equals(a))
            .allSatisfy(b -> assertThat(run.bits(a.id(), b.id(), "figure")).isNotNegative()));
  }

  @Test
  void everyComparisonIsTheSameFromBothSides() {
    Run run = Run.of(RANDOM);
    assertThat(FEW)
        .allSatisfy(a -> assertThat(FEW)
            .filteredOn(b -> !b.equals(a))
            .allSatisfy(b -> assertThat(run.evidence(a.id(), b.id()))
                .extracting(Evidence::bits)
                .isEqualTo(
                    run.evidence(b.id(), a.id()).stream().map(Evidence::bits).toList())));
  }

  @Test
  void relatesThePlacesOfTwoClaims() {
    Encoded encoded = Compared.encoded(
        List.of(claim("a").in("Jayrud, Syria").build(), claim("b").in("Syria").build()));
    Matcher matcher = new Matcher(encoded, Weights.standard());
    int a = Compared.index(encoded, "a");
    assertThat(matcher.places(a, 1 - a)).isEqualTo(Relation.INSIDE);
    assertThat(matcher.places(1 - a, a)).isEqualTo(Relation.AROUND);
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

  private static List<String> lines(ScoredPairs pairs) {
    return IntStream.range(0, pairs.size())
        .mapToObj(p -> pairs.a(p) + " " + pairs.b(p) + " " + pairs.score(p))
        .toList();
  }

  private static double score(Sample a, Sample b) {
    return Run.of(List.of(a.build(), b.build())).sum("a", "b");
  }

  /** Claims that are matched, by id. */
  private record Run(List<Claim> claims, Encoded encoded, Matcher matcher) {
    static Run of(List<Claim> claims) {
      Encoded encoded = Compared.encoded(claims);
      return new Run(claims, encoded, new Matcher(encoded, Weights.standard()));
    }

    List<Evidence> evidence(String a, String b) {
      return matcher.evidence(
          Compared.index(encoded, a), Compared.index(encoded, b), claim(a), claim(b));
    }

    private Claim claim(String id) {
      return claims.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    double sum(String a, String b) {
      return evidence(a, b).stream().mapToDouble(Evidence::bits).sum();
    }

    double bits(String a, String b, String about) {
      return evidence(a, b).stream()
          .filter(e -> e.about().equals(about))
          .mapToDouble(Evidence::bits)
          .sum();
    }
  }
}
