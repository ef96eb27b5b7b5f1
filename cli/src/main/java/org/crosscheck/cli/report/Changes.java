package org.crosscheck.cli.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.crosscheck.finding.Severity;

/**
 * What changed since an earlier report.
 *
 * @param report the file of the earlier report
 * @param list every difference: new first, then changed, then gone; the gravest first
 * @param same how many verdicts stand as they were
 */
public record Changes(String report, List<Change> list, int same) {
  private static final List<String> WORDS = List.of("new", "changed", "gone");

  public Changes {
    list = list.stream().sorted(ORDER).toList();
  }

  private static final Comparator<Change> ORDER = Comparator.<Change>comparingInt(
          change -> WORDS.indexOf(change.word()))
      .thenComparing(change -> change.last().isCleared())
      .thenComparing(change -> Severity.valueOf(change.last().severity().toUpperCase(Locale.ROOT)))
      .thenComparing(change -> change.last().code())
      .thenComparing(change -> change.last().message());

  /** How many there are of a kind that matter. */
  int count(String word) {
    return (int) list.stream()
        .filter(change -> change.matters() && change.word().equals(word))
        .count();
  }
}
