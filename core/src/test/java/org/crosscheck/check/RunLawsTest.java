package org.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.RandomClaims;
import org.crosscheck.claim.Sample;
import org.crosscheck.event.Matching;
import org.crosscheck.finding.Verdict;
import org.crosscheck.origin.Origins;
import org.junit.jupiter.api.Test;

/** What holds for any run, tried on claims made with fixed seeds. */
class RunLawsTest {
  private static final Set<String> OF_FIGURES = Set.of("D01", "D11", "D13");
  private static final int RUNS = 12;

  @Test
  void theOrderOfTheClaimsMakesNoDifference() {
    for (int seed = 0; seed < RUNS; seed++) {
      List<Claim> claims = RandomClaims.of(seed, 40);
      List<Claim> shuffled = new ArrayList<>(claims);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(verdicts(shuffled)).isEqualTo(verdicts(claims));
    }
  }

  @Test
  void aPairHasOneVerdictOnItsFigures() {
    for (int seed = 0; seed < RUNS; seed++) {
      assertThat(verdicts(RandomClaims.of(seed, 40)))
          .filteredOn(v -> v.b().isPresent() && v.rule().about().name().equals("FIGURE"))
          .extracting(Verdict::claims)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void wideningAnIntervalCreatesNoConflictOfFigures() {
    for (int seed = 0; seed < RUNS; seed++) {
      List<Claim> claims = labelled(RandomClaims.of(seed, 30));
      Set<List<String>> before = ofFigures(verdicts(claims));
      for (int at = 0; at < claims.size(); at += 5) {
        List<Claim> wider = new ArrayList<>(claims);
        wider.set(at, widened(claims.get(at)));
        assertThat(before).containsAll(ofFigures(verdicts(wider)));
      }
    }
  }

  @Test
  void anUnrelatedClaimChangesNoVerdict() {
    Claim unrelated = Sample.claim("zz")
        .by("Far Away Post")
        .in("Ushuaia, Tierra del Fuego")
        .on("1999-03-03")
        .at("1999-03-04")
        .measure("homeless")
        .says(777)
        .build();
    for (int seed = 0; seed < RUNS; seed++) {
      List<Claim> claims = labelled(RandomClaims.of(seed, 40));
      List<Claim> more = new ArrayList<>(claims);
      more.add(unrelated);
      assertThat(verdicts(more)).isEqualTo(verdicts(claims));
    }
  }

  @Test
  void athousandRelaysOfOneOriginChangeNoVerdictBesideTheirOwn() {
    List<Claim> few = relayed(3);
    List<Claim> many = relayed(1000);
    assertThat(amongOthers(many)).isEqualTo(amongOthers(few)).isNotEmpty();
    assertThat(Matching.of(many, Origins.of(many)).events())
        .extracting(e -> e.outlets() + " outlets, " + e.origins() + " origins")
        .containsExactly("1004 outlets, 5 origins");
  }

  /** What is said of the origin's first relay and of everybody else. */
  private static Set<String> amongOthers(List<Claim> claims) {
    return verdicts(claims).stream()
        .filter(v -> v.claims().stream().noneMatch(id -> id.startsWith("r") && !id.equals("r0000")))
        .map(v -> v.rule().code() + " " + v.claims() + " " + v.message())
        .collect(Collectors.toSet());
  }

  private static List<Claim> relayed(int relays) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      claims.add(Sample.claim("a" + i)
          .by("Outlet A" + i)
          .at("2017-10-0" + (2 + i))
          .event("e")
          .says(30 + 5 * (i % 3))
          .build());
    }
    IntStream.range(0, relays)
        .mapToObj(i -> Sample.claim("r%04d".formatted(i))
            .by("Relay " + i)
            .at("2017-10-03")
            .event("e")
            .citing("SOHR")
            .says(31)
            .build())
        .forEach(claims::add);
    return claims;
  }

  private static Set<List<String>> ofFigures(List<Verdict> verdicts) {
    return verdicts.stream()
        .filter(v -> OF_FIGURES.contains(v.rule().code()))
        .map(Verdict::claims)
        .collect(Collectors.toSet());
  }

  private static Claim widened(Claim claim) {
    Figure figure = claim.figure();
    return with(
        claim,
        new Figure(Math.max(0, figure.low() - 1), figure.high() + 2, figure.bound(), figure.text()),
        claim.curation());
  }

  /** In three events by the column, so that the match is not what changes. */
  private static List<Claim> labelled(List<Claim> claims) {
    List<Claim> labelled = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      labelled.add(with(
          claim,
          claim.figure(),
          new org.crosscheck.claim.Curation(
              claim.curation().record(),
              java.util.Optional.of("e" + i % 3),
              claim.curation().partOf())));
    }
    return labelled;
  }

  private static Claim with(Claim claim, Figure figure, org.crosscheck.claim.Curation curation) {
    return new Claim(
        claim.id(),
        claim.publication(),
        claim.scope(),
        figure,
        claim.cites(),
        claim.circumstances(),
        curation,
        claim.text(),
        claim.quote(),
        claim.at(),
        claim.extras());
  }

  private static List<Verdict> verdicts(List<Claim> claims) {
    Origins origins = Origins.of(claims);
    return new Checker(Matching.of(claims, origins), origins).verdicts();
  }
}
