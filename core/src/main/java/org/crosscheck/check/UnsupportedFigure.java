package org.crosscheck.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Measure.Course;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;

/** What is cited is on file and counts the same thing, and the figure that it is cited for is nowhere in it. */
final class UnsupportedFigure implements EventRule {
  static final RuleInfo UNSUPPORTED_FIGURE = RuleInfo.conflict(
      "D26",
      "UNSUPPORTED_FIGURE",
      Severity.ERROR,
      "The cited document holds no such number.",
      "A register cites a report for 6,438 injured; the report has other numbers of injured, and no 6,438.",
      "Find the document that the outlet used. Decided where the cited document's claims are on file: its url stands "
          + "in cites, or the origin's own claims, two or more with the measure, were published no earlier than the "
          + "quotation. Without them the document would be needed.");

  private static final int A_DOCUMENT = 2;

  /** Of more claims than this nobody would say that a number is missing. */
  private static final int AN_ARCHIVE = 200;

  @Override
  public List<RuleInfo> infos() {
    return List.of(UNSUPPORTED_FIGURE);
  }

  @Override
  public List<Verdict> judge(Setting setting) {
    Set<String> event = setting.claims().stream().map(Claim::id).collect(Collectors.toSet());
    return setting.claims().stream()
        .filter(claim -> claim.figure().isNumber() && setting.origins().isRelay(claim))
        .flatMap(claim -> judge(claim, setting, event).stream())
        .toList();
  }

  private static Optional<Verdict> judge(Claim relay, Setting setting, Set<String> event) {
    List<Claim> named = setting.documents().named(relay);
    if (!named.isEmpty()) {
      return unsupported(relay, named, counts(relay, named), 1);
    }
    List<Claim> own = setting.documents().own(relay);
    List<Claim> counts =
        counts(relay, own).stream().filter(claim -> event.contains(claim.id())).toList();
    boolean known = setting.course(relay.measure()) == Course.FIXED
        || counts.stream().anyMatch(claim -> isNoEarlier(claim, relay));
    return known ? unsupported(relay, own, counts, A_DOCUMENT) : Optional.empty();
  }

  private static List<Claim> counts(Claim relay, List<Claim> document) {
    return document.size() > AN_ARCHIVE
        ? List.of()
        : document.stream()
            .filter(claim -> claim.figure().isNumber() && claim.measure().equals(relay.measure()))
            .toList();
  }

  /** Published on the same day, or later. */
  private static boolean isNoEarlier(Claim source, Claim relay) {
    return source.published().isPresent()
        && relay.published().isPresent()
        && !source.published().get().isBefore(relay.published().get());
  }

  private static Optional<Verdict> unsupported(
      Claim relay, List<Claim> document, List<Claim> counts, int least) {
    boolean holds = counts.size() < least
        || document.stream().anyMatch(claim -> claim.figure().overlaps(relay.figure()))
        || isSum(relay, counts);
    return holds ? Optional.empty() : Optional.of(verdict(relay, counts));
  }

  private static Verdict verdict(Claim relay, List<Claim> counts) {
    return Together.verdict(
        UNSUPPORTED_FIGURE,
        Stream.concat(Stream.of(relay), counts.stream()).toList(),
        Say.claim(relay) + "; what is on file of " + Say.behind(relay) + " holds no such number.",
        counts.size() + " figures of that measure are on file of it");
  }

  /** The outlet may have added up two of the document's numbers. */
  private static boolean isSum(Claim relay, List<Claim> counts) {
    return counts.stream()
        .anyMatch(a -> counts.stream()
            .anyMatch(b -> !a.equals(b)
                && a.figure().anchor() + b.figure().anchor() == relay.figure().anchor()));
  }
}
