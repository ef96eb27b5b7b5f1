package org.crosscheck.check;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;
import org.crosscheck.scope.Relation;

/** A figure worded as a share of a whole, held against the count: "a third of at least 3,000" and 955. */
final class ShareOfWhole implements PairRule {
  private static final Pattern SHARE = Pattern.compile(
      "\\b(half|(?:a|one) third|two[- ]thirds|(?:a|one) quarter|three[- ]quarters|(?:a|one) fifth) of (?:\\w+ ){0,3}([0-9][0-9,.]*)");
  private static final ImmutableMap<String, Double> PERCENT = ImmutableMap.of(
      "half",
      50.0,
      "third",
      100 / 3.0,
      "two thirds",
      200 / 3.0,
      "quarter",
      25.0,
      "three quarters",
      75.0,
      "fifth",
      20.0);

  @Override
  public Optional<Verdict> judge(Pair pair) {
    return judge(pair, pair.a(), pair.b()).or(() -> judge(pair, pair.b(), pair.a()));
  }

  private static Optional<Verdict> judge(Pair pair, Claim shared, Claim count) {
    Matcher worded = SHARE.matcher(shared.figure().text().toLowerCase(Locale.ROOT));
    if (!worded.find()
        || !count.figure().isPoint()
        || !pair.sameMeasure()
        || pair.overlap()
        || pair.population() != Relation.SAME) {
      return Optional.empty();
    }
    String share = worded.group(1).replaceFirst("^(?:a|one) ", "").replace("-", " ");
    double whole = whole(pair, count)
        .orElseGet(() -> Double.parseDouble(worded.group(2).replaceAll("[^0-9]", "")));
    double percent = 100 * count.figure().low() / whole;
    double off = Math.abs(percent - PERCENT.getOrDefault(share, percent));
    Severity severity = off < 2 ? Severity.NOTE : off < 5 ? Severity.WARNING : Severity.ERROR;
    return Optional.of(pair.verdict(
        Codes.D14,
        severity,
        String.format(
            Locale.ROOT,
            "%s of %s is %.1f %%, not %s (%s).",
            count.figure().text(),
            Say.number(whole),
            percent,
            worded.group(1),
            shared.outlet().name()),
        String.format(Locale.ROOT, "%.1f points apart", off)));
  }

  /** The exact count of everybody over the same days, when it is on file. */
  private static Optional<Double> whole(Pair pair, Claim part) {
    return pair.setting().claims().stream()
        .filter(c -> c.measure().equals(part.measure())
            && c.figure().isPoint()
            && c.window().sameDays(part.window()))
        .filter(c -> c.population().isEverybody())
        .map(c -> c.figure().low())
        .findFirst();
  }
}
