package org.crosscheck.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.claim.Attribution;
import org.crosscheck.claim.Attribution.Stance;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Origin;

/**
 * A column of a table that {@code extract} writes.
 *
 * @param name as the contract names it
 * @param isNumber whether the value is a number in JSON
 * @param value the value as text; empty = not given
 */
record Column<T>(String name, boolean isNumber, Function<T, String> value) {
  static <T> Column<T> text(String name, Function<T, String> value) {
    return new Column<>(name, false, value);
  }

  static <T> Column<T> optional(String name, Function<T, Optional<String>> value) {
    return new Column<>(name, false, row -> value.apply(row).orElse(""));
  }

  static <T> Column<T> number(String name, Function<T, String> value) {
    return new Column<>(name, true, value);
  }

  String of(T row) {
    return value.apply(row);
  }

  /** An end of a figure's interval; empty when it is open, or the figure no number. */
  static String end(Figure figure, double value) {
    return figure.isNumber() && !Double.isInfinite(value) ? plain(value) : "";
  }

  static String plain(double value) {
    BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
    return exact.signum() == 0 ? "0" : exact.toPlainString();
  }

  static String offset(OptionalInt offset) {
    return offset.isPresent() ? Integer.toString(offset.getAsInt()) : "";
  }

  static String cites(List<Attribution> cites) {
    return cites.stream().map(Column::origin).collect(Collectors.joining("; "));
  }

  /** Everybody who is named, the origin before those through whom the outlet has it. */
  static String named(List<Attribution> cites) {
    return cites.stream()
        .flatMap(cite ->
            Stream.concat(Stream.of(origin(cite)), cite.via().map(via -> name(via)).stream()))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String origin(Attribution cite) {
    return (cite.stance() == Stance.DENIES ? "!" : "") + name(cite.origin());
  }

  // A semicolon ends an origin in this column, so one inside a name cannot stay.
  private static String name(Origin origin) {
    return origin.name().replace(';', ',');
  }
}
