package org.crosscheck.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Moment;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;

/**
 * One outlet has the same incident twice: the same people, place, day, figures and words under two entries. Who adds up
 * its entries counts the dead twice.
 */
final class DuplicateEntry implements EventRule {
  static final RuleInfo DUPLICATE_EVENT = RuleInfo.conflict(
      "D30",
      "DUPLICATE_EVENT",
      Severity.WARNING,
      "One outlet's table has one event twice, so that a sum counts it twice.",
      "200 incidents of a register of air strikes stand there twice, under the codes of two campaigns.",
      "Remove one of the entries, or give both the same event label. Two entries must agree in every cell but their "
          + "id, record, url and label, and each must name a place and a day, or be parts of one whole.");

  @Override
  public List<RuleInfo> infos() {
    return List.of(DUPLICATE_EVENT);
  }

  @Override
  public List<Verdict> judge(Setting setting) {
    Map<String, List<Claim>> records = setting.claims().stream()
        .filter(claim -> claim.at().start().isEmpty())
        .collect(Collectors.groupingBy(DuplicateEntry::entry, TreeMap::new, Collectors.toList()));
    if (records.size() < 2) {
      return List.of();
    }
    Map<String, Long> entries = records.values().stream()
        .collect(Collectors.groupingBy(DuplicateEntry::outlet, Collectors.counting()));
    Map<String, List<List<Claim>>> alike = records.values().stream()
        .filter(entry -> entries.getOrDefault(outlet(entry), 0L) > 1)
        .filter(DuplicateEntry::isIncident)
        .collect(Collectors.groupingBy(DuplicateEntry::content, TreeMap::new, Collectors.toList()));
    List<Verdict> verdicts = new ArrayList<>();
    alike.values().stream()
        .filter(same -> same.size() > 1)
        .forEach(
            same -> verdicts.add(verdict(same.stream().flatMap(List::stream).toList())));
    return verdicts;
  }

  private static String outlet(List<Claim> entry) {
    return entry.get(0).outlet().name();
  }

  /** The same under two labels, which put it into two events. */
  static Optional<Verdict> judge(Claim a, Claim b) {
    boolean twice = a.at().start().isEmpty()
        && b.at().start().isEmpty()
        && a.outlet().equals(b.outlet())
        && !entry(a).equals(entry(b))
        && isIncident(List.of(a))
        && row(a).equals(row(b));
    return twice ? Optional.of(verdict(List.of(a, b))) : Optional.empty();
  }

  /** Rows of one record are one entry; a part of a whole is an entry of its own. */
  private static String entry(Claim claim) {
    return claim.curation().partOf().isPresent()
        ? "row " + claim.id()
        : claim.recordKey().orElse("row " + claim.id());
  }

  /** It says where and when, or whose part it is, and counts somebody. */
  private static boolean isIncident(List<Claim> entry) {
    return entry.stream()
            .anyMatch(claim -> claim.figure().isNumber() && claim.figure().low() > 0)
        && entry.stream()
            .allMatch(claim -> claim.curation().partOf().isPresent()
                || (claim.place().isStated() && claim.window().isDay()));
  }

  private static String content(List<Claim> entry) {
    return entry.stream().map(DuplicateEntry::row).sorted().collect(Collectors.joining("\u0001"));
  }

  /** Everything that a row says of what happened. */
  private static String row(Claim claim) {
    return String.join(
        "\u0000",
        claim.outlet().name(),
        claim.published().map(Moment::text).orElse(""),
        claim.publication().title().orElse(""),
        claim.place().toString(),
        claim.measure().name(),
        claim.population().name(),
        claim.window().toString(),
        claim.figure().toString(),
        claim.circumstances().toString(),
        claim.cites().toString(),
        claim.curation().partOf().orElse(""),
        claim.text().orElse(""),
        claim.quote().orElse(""));
  }

  private static Verdict verdict(List<Claim> rows) {
    List<Claim> sorted = rows.stream().sorted(Comparator.comparing(Claim::id)).toList();
    Claim first = sorted.get(0);
    long entries = sorted.stream().map(DuplicateEntry::entry).distinct().count();
    return Together.verdict(
        DUPLICATE_EVENT,
        sorted,
        first.outlet().name() + " has one event " + (entries == 2 ? "twice" : entries + " times")
            + ": " + Say.figure(first) + Say.counted(first) + ", "
            + first.place().name() + ", " + first.window().words() + ". A sum would count it "
            + (entries == 2 ? "twice" : entries + " times") + ".",
        "the entries agree in every cell but their ids");
  }
}
