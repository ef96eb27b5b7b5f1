package org.crosscheck.read;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.crosscheck.claim.Location;

/** One claims file while it is read: what its header lacks or misspells is told once, its rows become claims. */
final class ClaimTable {
  private final Document document;
  private final ClaimRows rows;
  private final ColumnNames names;
  private final Intake intake;
  private final Set<String> told = new HashSet<>();
  private final Set<Header> inspected = new HashSet<>();

  ClaimTable(Document document, ClaimRows rows, ColumnNames names, Intake intake) {
    this.document = document;
    this.rows = rows;
    this.names = names;
    this.intake = intake;
  }

  /** False when too much is lacking for a claims table, which is told. */
  boolean recognises(Set<Column> columns, Collection<String> present) {
    if (OwnReport.is(present, present.stream().anyMatch(this::meansOutlet))) {
      intake.notAnInput(document, OwnReport.VALUE, OwnReport.WORDS);
      return false;
    }
    List<Required> missing = Required.missing(columns);
    if (missing.size() < 2) {
      return true;
    }
    String lacking = missing.stream().map(Required::words).collect(Collectors.joining(", "));
    String reason = "is neither claims nor article: lacks " + lacking + ", has " + words(present);
    intake.notAnInput(document, lacking, reason);
    return false;
  }

  private boolean meansOutlet(String name) {
    return names.column(name).filter(Column.OUTLET::equals).isPresent();
  }

  /** False when a required column is lacking, which is told; its rows are then no claims. */
  boolean accepts(Set<Column> columns, Collection<String> present, Location at) {
    List<Required> missing = Required.missing(columns);
    missing.forEach(lacking -> {
      String message = "must have a column " + lacking.words() + ", got " + words(present);
      intake.unreadable(
          Fault.of(ReadingRules.MISSING_COLUMN, lacking.words(), message).at(at));
    });
    return missing.isEmpty();
  }

  private static String words(Collection<String> names) {
    return names.stream()
        .filter(name -> !name.isBlank())
        .map(name -> Quoted.clip(name.strip()))
        .collect(Collectors.joining(", "));
  }

  /** Tells of names that look misspelt or stand twice, once a file. */
  void inspect(Header header, IntFunction<Location> places) {
    if (!inspected.add(header)) {
      return;
    }
    for (int position : header.extras()) {
      String name = header.names().get(position);
      if (header.isRepeated(position)) {
        repeated(name, places.apply(position));
      } else {
        names.meant(name).ifPresent(meant -> misspelt(name, meant, places.apply(position)));
      }
    }
  }

  private void repeated(String name, Location at) {
    if (told.add("twice " + name)) {
      String message = "column " + Quoted.of(name.strip())
          + " must be given once, got it again; the first is read";
      intake.add(Fault.of(ReadingRules.DUPLICATE_COLUMN, name, message).at(at));
    }
  }

  private void misspelt(String name, String meant, Location at) {
    if (!ColumnNames.isKnown(name) && told.add(name)) {
      String message = "column %s has no meaning here; did you mean %s?"
          .formatted(Quoted.of(name.strip()), Quoted.of(meant));
      intake.add(Fault.of(ReadingRules.UNKNOWN_COLUMN, name, message).at(at));
    }
  }

  /** A row that is blank throughout is no row. */
  void add(Row row) {
    if (!row.isBlank()) {
      rows.claim(row, intake::add).ifPresent(intake::add);
    }
  }

  void malformed(Location at, String value, String message) {
    intake.add(Fault.of(ReadingRules.MALFORMED, value, message).at(at));
  }
}
