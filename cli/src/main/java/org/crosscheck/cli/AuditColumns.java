package org.crosscheck.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Precision;
import org.crosscheck.extract.Audited;
import org.crosscheck.wording.FigureMention;

/** The columns of {@code extract --audit}. */
final class AuditColumns {
  static final List<Column<Audited>> ALL = List.of(
      Column.text("id", Audited::article),
      Column.text("kind", row -> row.isNumber() ? "number" : "time"),
      Column.number("start", row -> Integer.toString(row.start())),
      Column.number("end", row -> Integer.toString(row.end())),
      Column.text("text", Audited::text),
      Column.number("low", row -> end(row, FigureMention::low)),
      Column.number("high", row -> end(row, FigureMention::high)),
      Column.optional(
          "bound", row -> row.number().map(number -> word(number.figure().bound()))),
      Column.optional("unit", row -> row.number().map(AuditColumns::unit)),
      Column.text("role", row -> word(row.role())),
      Column.text("cites", row -> Column.named(row.cites())),
      Column.optional("from", row -> row.window().from().map(LocalDate::toString)),
      Column.optional("to", row -> row.window().to().map(LocalDate::toString)),
      Column.optional("precision", AuditColumns::precision));

  private AuditColumns() {}

  /** The number as the words say it: two thirds is 0.67, not 67 percent. Empty where it is open. */
  private static String end(Audited row, ToDoubleFunction<FigureMention> value) {
    return row.number()
        .map(value::applyAsDouble)
        .filter(Double::isFinite)
        .map(Figure::number)
        .orElse("");
  }

  private static String unit(FigureMention number) {
    return number.isFraction() ? "fraction" : word(number.unit());
  }

  private static Optional<String> precision(Audited row) {
    return Optional.of(row.window().precision())
        .filter(precision -> precision != Precision.UNKNOWN)
        .map(AuditColumns::word);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
