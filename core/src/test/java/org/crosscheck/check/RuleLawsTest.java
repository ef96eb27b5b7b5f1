package org.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Sample;
import org.crosscheck.finding.Outcome;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Verdict;
import org.junit.jupiter.api.Test;

/** What holds for any two claims, tried on a few thousand made with a fixed seed. */
class RuleLawsTest {
  private static final List<String> OUTLETS =
      List.of("AP", "AFP", "SOHR", "Syrian Observatory for Human Rights", "SANA", "Herald (AFP)");
  private static final List<String> POPULATIONS = List.of(
      "", "all", "civilians", "children", "soldiers", "IS members", "relatives of fighters");
  private static final List<String> MEASURES =
      List.of("killed", "killed", "injured", "missing", "aboard", "killed_or_injured", "share");
  private static final List<String> DATES =
      List.of("", "2017-10-01", "2017-10", "since 2017-09-01", "since September", "in September");
  private static final List<String> TIMES =
      List.of("", "2017-10-02", "2017-10-02T10:00", "2017-10-05", "2017-11");
  private static final List<String> TEXTS = List.of(
      "",
      "It rose to that.",
      "Initial reports said so.",
      "It was cut to that.",
      "Only that many.",
      "The count at its peak.");

  private static final List<String> DISJOINT = List.of("D01", "D11", "D13");

  @Test
  void everyPairGetsTheSameVerdictFromBothSides() {
    for (Sample[] pair : pairs(3000)) {
      assertThat(Judged.verdict(pair[1], pair[0])).isEqualTo(Judged.verdict(pair[0], pair[1]));
    }
  }

  @Test
  void noClaimConflictsWithItself() {
    for (Sample[] pair : pairs(1000)) {
      assertThat(Judged.verdict(pair[0], pair[0]).outcome()).isNotEqualTo(Outcome.CONFLICT);
    }
  }

  @Test
  void wideningAnIntervalCreatesNoConflictOfFigures() {
    for (Sample[] pair : pairs(3000)) {
      Verdict before = Judged.verdict(pair[0], pair[1]);
      Figure figure = pair[0].figure();
      Sample wider = pair[0].figure(new Figure(
          Math.floor(figure.low() / 2), figure.high() * 2 + 1, figure.bound(), figure.text()));
      Verdict after = Judged.verdict(wider, pair[1]);
      assertThat(!DISJOINT.contains(before.rule().code())
              && DISJOINT.contains(after.rule().code()))
          .as("%s then %s", before, after)
          .isFalse();
    }
  }

  @Test
  void everyCodeIsUsedOnce() {
    assertThat(Rules.infos())
        .extracting(RuleInfo::code)
        .doesNotHaveDuplicates()
        .isSortedAccordingTo((a, b) -> rank(a).compareTo(rank(b)));
  }

  private static String rank(String code) {
    return "NDO".indexOf(code.charAt(0)) + code;
  }

  private static List<Sample[]> pairs(int count) {
    Random random = new Random(7);
    List<Sample[]> pairs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      pairs.add(new Sample[] {sample("a", random), sample("b", random)});
    }
    return pairs;
  }

  private static Sample sample(String id, Random random) {
    Sample sample = Sample.claim(id)
        .by(pick(OUTLETS, random))
        .of(pick(POPULATIONS, random))
        .measure(pick(MEASURES, random))
        .on(pick(DATES, random))
        .at(pick(TIMES, random))
        .text(pick(TEXTS, random))
        .figure(figure(random));
    Sample cited = random.nextInt(3) == 0 ? sample.citing(pick(OUTLETS, random)) : sample;
    return random.nextInt(3) == 0 ? cited.url("u") : cited;
  }

  private static Figure figure(Random random) {
    double low = random.nextInt(5) == 0 ? 300 : random.nextInt(60);
    return switch (random.nextInt(5)) {
      case 0 -> new Figure(low, Double.POSITIVE_INFINITY, Bound.AT_LEAST, "at least " + low);
      case 1 -> new Figure(low + 1, Double.POSITIVE_INFINITY, Bound.MORE_THAN, "more than " + low);
      case 2 -> new Figure(0, low, Bound.AT_MOST, "up to " + low);
      case 3 -> new Figure(low, low + 10, Bound.BETWEEN, low + " to " + (low + 10));
      default -> Figure.exactly(low);
    };
  }

  private static <T> T pick(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
