package org.crosscheck.cli.report;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * A column of a spreadsheet.
 *
 * @param name its head
 * @param width characters that it shows
 * @param cell what stands in it
 */
record SheetColumn<T>(String name, int width, Function<T, Cell> cell) {
  /**
   * A cell: a number, or text that no spreadsheet takes for a formula.
   *
   * @param text what stands in it
   * @param number the same as a number, where it is one
   */
  record Cell(String text, OptionalDouble number) {
    static Cell of(String text) {
      return new Cell(Formula.defused(Inert.line(text)), OptionalDouble.empty());
    }

    /** No bound, or no number, is an empty cell. */
    static Cell of(OptionalDouble number) {
      boolean isNone = number.isEmpty() || Double.isInfinite(number.getAsDouble());
      return isNone ? of("") : new Cell(plain(number.getAsDouble()), number);
    }

    private static String plain(double number) {
      return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
  }

  static <T> SheetColumn<T> text(String name, int width, Function<T, String> text) {
    return new SheetColumn<>(name, width, row -> Cell.of(text.apply(row)));
  }

  static <T> SheetColumn<T> number(String name, int width, Function<T, OptionalDouble> number) {
    return new SheetColumn<>(name, width, row -> Cell.of(number.apply(row)));
  }

  Cell of(T row) {
    return cell.apply(row);
  }
}
