package org.crosscheck.cli;

import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
import org.crosscheck.extract.Step;
import org.crosscheck.extract.Traced;

/**
 * How one part of a claim was found: a row of {@code extract --trace}.
 *
 * @param claim the claim
 * @param step the part
 */
record TracedStep(Claim claim, Step step) {
  static final List<Column<TracedStep>> COLUMNS = List.of(
      Column.text("id", row -> row.claim().id()),
      Column.optional("quote", row -> row.claim().quote()),
      Column.text("part", row -> row.step().part()),
      Column.text("value", row -> row.step().value()),
      Column.text("rule", row -> row.step().rule()),
      Column.text("words", row -> row.step().words()));

  static Stream<TracedStep> of(Traced traced) {
    return traced.steps().stream().map(step -> new TracedStep(traced.claim(), step));
  }
}
