package org.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Sample;
import org.crosscheck.event.Matching;
import org.crosscheck.finding.Verdict;
import org.crosscheck.origin.Origins;
import org.junit.jupiter.api.Test;

/** A monitor's month with its causes on file, and an undated article that quotes it. */
class QuotationsTest {
  private static final Sample MONTH = claim("m")
      .by("Valley Monitor")
      .at("2019-05-01")
      .event("month")
      .of("civilians")
      .from("2019-04-01", "2019-04-30")
      .says(317);
  private static final Sample RAIDS = cause("p", "air raids", 236);
  private static final Sample MINES = cause("q", "landmines", 81);
  private static final Sample QUOTED = claim("x")
      .by("Gazette")
      .url("g")
      .event("article")
      .of("civilians")
      .citing("Valley Monitor")
      .says(317);
  private static final Sample SHARE = QUOTED
      .on("")
      .measure("share")
      .text("Over 70 percent of the civilians died in air raids.")
      .figure(new Figure(70, 100, Bound.MORE_THAN, "over 70 percent"));

  @Test
  void anotherPeriodThanTheOriginsOwnIsAnError() {
    Verdict verdict = one(QUOTED.on("since April"));
    assertThat(verdict.rule().code() + " " + verdict.severity() + ": " + verdict.message())
        .isEqualTo(
            "D04 ERROR: The origin itself counts another period: Gazette, citing Valley Monitor: “317” civilians killed, since April; Valley Monitor (2019-05-01): “317” civilians killed, 2019-04-01 to 2019-04-30. The 2 parts on file for 2019-04-01 to 2019-04-30 add up to exactly 317.");
    assertThat(verdict.because())
        .containsSequence(
            "read as of the origin's own report, “since April” is 2019-04-01 to 2019-05-01",
            "settled by arithmetic: the 2 parts on file for 2019-04-01 to 2019-04-30 add up to it (236 + 81 = 317), so that is the period it counts",
            "236 / 317 = 74.4 %: fits “over 70 percent” (Gazette, citing Valley Monitor).");
  }

  @Test
  void thePeriodOfTheOriginIsAsItShouldBe() {
    assertThat(one(QUOTED.on("in April")).message())
        .isEqualTo(
            "As its origin has it on file: Gazette, citing Valley Monitor: “317” civilians killed; Valley Monitor (2019-05-01): “317” civilians killed.");
  }

  @Test
  void aRoundNumberIsMetTwiceByChance() {
    assertThat(between(QUOTED.on("since April").says(300), MONTH.says(300))).isEmpty();
  }

  @Test
  void anotherOriginIsNotQuoted() {
    assertThat(between(QUOTED.on("since April").by("Post"), MONTH.by("Hill Monitor")))
        .isEmpty();
  }

  @Test
  void inOneEventTheSumTellsWhichPeriodIsRight() {
    Sample since = claim("x")
        .url("g")
        .event("month")
        .of("civilians")
        .from("2019-04-01", "2019-05-09")
        .says(317);
    Sample within = claim("y")
        .url("g")
        .event("month")
        .of("civilians")
        .from("2019-04-01", "2019-04-30")
        .says(317);
    List<Verdict> verdicts = verdicts(
        since.citing("Valley Monitor"), within.citing("Valley Monitor"), MONTH, RAIDS, MINES);
    assertThat(verdicts)
        .filteredOn(v -> v.claims().equals(List.of("x", "y")))
        .extracting(Verdict::message)
        .containsExactly(
            "The same 317 civilians killed for two periods: 2019-04-01 to 2019-05-09 (Herald, citing Valley Monitor) and 2019-04-01 to 2019-04-30 (Herald, citing Valley Monitor). The 2 parts on file for 2019-04-01 to 2019-04-30 add up to exactly 317.");
    assertThat(verdicts)
        .filteredOn(v -> v.claims().equals(List.of("m", "x")))
        .extracting(v -> v.rule().code())
        .containsExactly("D04");
  }

  private static Sample cause(String id, String words, double number) {
    return MONTH.id(id).of("civilians: " + words).says(number).partOf("m");
  }

  private static Verdict one(Sample quoted) {
    List<Verdict> found = between(quoted, MONTH, RAIDS, MINES, SHARE.id("s"));
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<Verdict> between(Sample quoted, Sample... others) {
    List<Sample> all = new ArrayList<>(Arrays.asList(others));
    all.add(quoted);
    return verdicts(all.toArray(Sample[]::new)).stream()
        .filter(v -> v.claims().equals(List.of("m", "x")) && !v.rule().code().equals("N16"))
        .toList();
  }

  private static List<Verdict> verdicts(Sample... samples) {
    List<Claim> claims = Arrays.stream(samples).map(Sample::build).toList();
    Origins origins = Origins.of(claims);
    return new Checker(Matching.of(claims, origins), origins).verdicts();
  }
}
