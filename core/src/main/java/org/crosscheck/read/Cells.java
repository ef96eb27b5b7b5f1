package org.crosscheck.read;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.RuleInfo;

/** Reads the cells of one row and keeps every fault, so that a row is reported once and in full. */
final class Cells {
  private final Row row;
  private final List<Finding> findings = new ArrayList<>();
  private boolean sound = true;

  Cells(Row row) {
    this.row = row;
  }

  Row row() {
    return row;
  }

  String cell(Column column) {
    return row.cell(column);
  }

  Optional<String> text(Column column) {
    return Optional.of(row.cell(column)).filter(text -> !text.isEmpty());
  }

  /** What the cell means; empty when it is blank, or faulty. */
  <T> Optional<T> read(Column column, Function<String, T> meaning) {
    return text(column).flatMap(text -> attempt(column, text, meaning));
  }

  /** As {@link #read}, but a blank cell is a fault too. */
  <T> Optional<T> required(Column column, Function<String, T> meaning) {
    if (row.cell(column).isEmpty()) {
      fault(ReadingRules.BAD_VALUE, column, "", "is required, got an empty cell");
    }
    return read(column, meaning);
  }

  private <T> Optional<T> attempt(Column column, String text, Function<String, T> meaning) {
    try {
      return Optional.of(meaning.apply(text));
    } catch (IllegalArgumentException | DateTimeException e) {
      bad(column, text, e);
      return Optional.empty();
    }
  }

  /** A value that its column cannot mean, as the exception says. */
  void bad(Column column, String value, RuntimeException e) {
    fault(ReadingRules.BAD_VALUE, column, value, e.getMessage() + ForeignDay.hint(value));
  }

  /** A fault that costs the row. */
  void fault(RuleInfo rule, Column column, String value, String message) {
    remark(rule, column, value, message);
    sound = false;
  }

  /** A fault that the row survives. */
  void remark(RuleInfo rule, Column column, String value, String message) {
    findings.add(Fault.of(rule, column, value, message).at(row.at(column)));
  }

  boolean isSound() {
    return sound;
  }

  List<Finding> findings() {
    return findings;
  }
}
