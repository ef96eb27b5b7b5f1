package org.crosscheck.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.RandomClaims;
import org.crosscheck.claim.Sample;
import org.junit.jupiter.api.Test;

class CandidatesTest {
  @Test
  void claimsOfOnePlaceArePaired() {
    assertThat(
            pairs(claim("a").in("Raqqa"), claim("b").in("ar-Raqqah"), claim("c").in("Homs")))
        .containsExactly("a b");
  }

  @Test
  void aPlaceIsPairedWithTheProvinceThatHoldsIt() {
    assertThat(pairs(claim("a").in("Jayrud, Rif Dimashq"), claim("b").in("Rif Dimashq")))
        .containsExactly("a b");
  }

  @Test
  void claimsOfOneRecordArePaired() {
    assertThat(pairs(claim("a").in("").record("1"), claim("b").in("").record("1")))
        .containsExactly("a b");
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
        .containsExactlyInAnyOrder("a b", "b c");
  }

  @Test
  void aSmallBlockIsPairedInFull() {
    assertThat(pairs(daily(250, "2015-01-01"))).hasSize(250 * 249 / 2);
  }

  @Test
  void aCrowdedBlockPairsOnlyClaimsTwoDaysApart() {
    assertThat(pairs(daily(251, "2015-01-01"))).hasSize(2 * 251 - (1 + 2));
  }

  @Test
  void onACrowdedDayAClaimMeetsThoseWithFiguresNextToItsOwnAndTheRestIsCounted() {
    Encoded encoded = Compared.encoded(IntStream.range(0, 300)
        .mapToObj(i -> claim("c%03d".formatted(i)).says(i).build())
        .toList());
    List<String> found = new ArrayList<>();
    Candidates.Walk walk =
        new Candidates(encoded).new Walk((a, b) -> found.add(encoded.id(a) + " " + encoded.id(b)));
    IntStream.range(0, 300).forEach(walk::visit);
    assertThat(found).contains("c198 c199", "c188 c199").doesNotContain("c100 c199");
    assertThat(walk.skipped() + found.size()).isEqualTo(300 * 299 / 2);
  }

  @Test
  void inACrowdedBlockUndatedClaimsPairWithFortyNeighbours() {
    assertThat(pairs(undated(300))).hasSize(40 * 300 - 40 * 41 / 2);
  }

  @Test
  void everyPairComesOnceAndInOrder() {
    Encoded encoded = Compared.encoded(RandomClaims.of(7, 60));
    List<Long> pairs = new ArrayList<>();
    Candidates.Walk walk = new Candidates(encoded).new Walk((a, b) -> {
      assertThat(a).isLessThan(b);
      pairs.add(((long) b << 32) | a);
    });
    IntStream.range(0, 60).forEach(walk::visit);
    assertThat(pairs).hasSizeGreaterThan(100).doesNotHaveDuplicates();
  }

  private static Sample[] daily(int size, String first) {
    LocalDate day = LocalDate.parse(first);
    return IntStream.range(0, size)
        .mapToObj(i -> claim("d" + i).on(day.plusDays(i).toString()))
        .toArray(Sample[]::new);
  }

  private static Sample[] undated(int size) {
    return IntStream.range(0, size).mapToObj(i -> claim("u" + i).on("")).toArray(Sample[]::new);
  }

  private static List<String> pairs(Sample... samples) {
    List<Claim> claims = Stream.of(samples).map(Sample::build).toList();
    Encoded encoded = Compared.encoded(claims);
    List<String> pairs = new ArrayList<>();
    Candidates.Walk walk =
        new Candidates(encoded).new Walk((a, b) -> pairs.add(Stream.of(encoded.id(a), encoded.id(b))
            .sorted()
            .reduce((x, y) -> x + " " + y)
            .orElseThrow()));
    IntStream.range(0, claims.size()).forEach(walk::visit);
    return pairs;
  }
}
