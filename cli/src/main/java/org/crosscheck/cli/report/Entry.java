package org.crosscheck.cli.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.claim.Location;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Outcome;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;

/**
 * One thing that the text report says of an event or an input.
 *
 * @param label what stands in front: a severity, {@code open} or {@code cleared}
 * @param severity how grave
 * @param code the rule's code
 * @param name the rule's name
 * @param message one sentence
 * @param at where to look, sorted
 */
record Entry(
    String label, Severity severity, String code, String name, String message, List<Location> at) {
  static final Comparator<Entry> GRAVEST_FIRST = Comparator.comparing(Entry::isOpen)
      .thenComparing(Entry::severity)
      .thenComparing(Entry::code)
      .thenComparing(Entry::message);

  private static final int MOST_PLACES = 8;
  private static final String OPEN = "open";

  Entry {
    at = at.stream().sorted().distinct().toList();
  }

  /** Entries with the same key say the same. */
  String key() {
    return label + " " + words();
  }

  /** The same words, said of other places too. */
  Entry and(Entry other) {
    List<Location> both = Stream.concat(at.stream(), other.at.stream()).toList();
    return new Entry(label, severity, code, name, message, both);
  }

  static Entry of(Finding finding) {
    return new Entry(
        label(finding.code(), finding.severity()),
        finding.severity(),
        finding.code(),
        finding.name(),
        Message.of(finding),
        finding.at());
  }

  static Entry of(Verdict verdict, List<Location> at) {
    return new Entry(
        verdict.outcome() == Outcome.CLEARED
            ? "cleared"
            : label(verdict.rule().code(), verdict.severity()),
        verdict.severity(),
        verdict.rule().code(),
        verdict.rule().name(),
        verdict.message(),
        at);
  }

  // A finding does not know its outcome; the letter of its code does.
  private static String label(String code, Severity severity) {
    return code.startsWith("O") ? OPEN : severity.name().toLowerCase(Locale.ROOT);
  }

  boolean isOpen() {
    return label.equals(OPEN);
  }

  String words() {
    return code + " " + name + ": " + message;
  }

  String places(Layout layout) {
    int most = layout.most(MOST_PLACES);
    String places =
        at.stream().limit(most).map(Location::toString).collect(Collectors.joining("  "));
    return at.size() <= most ? places : places + "  and " + (at.size() - most) + " more";
  }
}
