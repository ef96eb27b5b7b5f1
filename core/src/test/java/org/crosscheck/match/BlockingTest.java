package org.crosscheck.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.RandomClaims;
import org.crosscheck.claim.Sample;
import org.junit.jupiter.api.Test;

class BlockingTest {
  @Test
  void claimsOfOnePlaceArePaired() {
    assertThat(
            pairs(claim("a").in("Raqqa"), claim("b").in("ar-Raqqah"), claim("c").in("Homs")))
        .containsExactly(1L);
  }

  @Test
  void aPlaceIsPairedWithTheProvinceThatHoldsIt() {
    assertThat(pairs(claim("a").in("Jayrud, Rif Dimashq"), claim("b").in("Rif Dimashq")))
        .containsExactly(1L);
  }

  @Test
  void claimsOfOneRecordArePaired() {
    assertThat(pairs(claim("a").in("").record("1"), claim("b").in("").record("1")))
        .containsExactly(1L);
  }

  @Test
  void claimsOfOneLabelArePaired() {
    assertThat(pairs(claim("a").in("").event("x"), claim("b").in("").event("x")))
        .containsExactly(1L);
  }

  @Test
  void claimsThatShareNothingAreNot() {
    assertThat(pairs(claim("a").in("").record("1"), claim("b").in("").record("2")))
        .isEmpty();
  }

  @Test
  void aSharedWordPairsClaimsOfOneWeek() {
    assertThat(pairs(
            claim("a").in("").text("bakery").on("2017-10-01"),
            claim("b").in("").text("bakery").on("2017-10-08"),
            claim("c").in("").text("bakery").on("2017-10-09")))
        .containsExactly(1L, (1L << 32) | 2);
  }

  @Test
  void aWordInMoreThanSixtyClaimsPairsNothing() {
    assertThat(pairs(spread(60, "bakery", "2017-10-01"))).hasSize(60 * 59 / 2);
    assertThat(pairs(spread(61, "bakery", "2017-10-01"))).isEmpty();
  }

  @Test
  void aBlockOf250IsPairedInFull() {
    assertThat(pairs(daily(250, "2015-01-01"))).hasSize(250 * 249 / 2);
  }

  @Test
  void aCrowdedBlockPairsOnlyClaimsFourDaysApart() {
    assertThat(pairs(daily(251, "2015-01-01"))).hasSize(4 * 251 - (1 + 2 + 3 + 4));
  }

  @Test
  void inACrowdedBlockUndatedClaimsPairWithFortyNeighbours() {
    assertThat(pairs(undated(300))).hasSize(40 * 300 - 40 * 41 / 2);
  }

  @Test
  void inACrowdedBlockUndatedClaimsDoNotPairWithOldOnes() {
    long[] old = pairs(daily(251, "1965-01-01"));
    long[] both = pairs(Stream.concat(daily(251, "1965-01-01"), undated(10)));
    assertThat(both).hasSize(old.length + 10 * 9 / 2);
  }

  @Test
  void everyPairComesOnceAndInOrder() {
    List<Features> features = RandomClaims.of(7, 60).stream().map(Features::of).toList();
    assertThat(Blocking.candidates(features, new Corpus(features)))
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(new Matcher(RandomClaims.of(7, 60)).pairs(1))
        .allSatisfy(pair -> assertThat(pair.a()).isLessThan(pair.b()));
  }

  private static Stream<Sample> daily(int size, String first) {
    LocalDate day = LocalDate.parse(first);
    return IntStream.range(0, size)
        .mapToObj(i -> claim("d" + i).on(day.plusDays(i).toString()));
  }

  private static Stream<Sample> undated(int size) {
    return IntStream.range(0, size).mapToObj(i -> claim("u" + i).on(""));
  }

  private static Stream<Sample> spread(int size, String word, String day) {
    return IntStream.range(0, size)
        .mapToObj(i -> claim("s" + i).in("").text(word).on(day));
  }

  private static long[] pairs(Sample... samples) {
    return pairs(Stream.of(samples));
  }

  private static long[] pairs(Stream<Sample> samples) {
    List<Claim> claims = samples.map(Sample::build).toList();
    List<Features> features = claims.stream().map(Features::of).toList();
    return Blocking.candidates(features, new Corpus(features));
  }
}
