package org.crosscheck.read;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How a foreign table says what a claims table says.
 *
 * @param names the table's names of columns, each mapped to one of ours or to {@link #IGNORE}
 * @param values by our name, what every row of a table says that lacks such a column: {@code measure = killed} for a table
 *     of fatalities
 */
public record ColumnMapping(Map<String, String> names, Map<String, String> values) {
  /** Stands for a column that is to be left out. */
  public static final String IGNORE = "ignore";

  /** For tables that use our names. */
  public static final ColumnMapping NONE = new ColumnMapping(Map.of(), Map.of());

  public ColumnMapping {
    names = Map.copyOf(names);
    values = Map.copyOf(values);
    names.forEach(ColumnMapping::check);
    values.keySet().forEach(ColumnMapping::check);
  }

  /** The columns of a claims table, by their proper names. */
  public static List<String> columns() {
    return Stream.of(Column.values()).map(Column::title).toList();
  }

  private static void check(String theirs, String ours) {
    if (!ours.equals(IGNORE) && !ColumnNames.isKnown(ours)) {
      throw new IllegalArgumentException("column \"" + theirs
          + "\" must be mapped to a column of a claim or to \"ignore\", got " + unknown(ours));
    }
  }

  private static void check(String ours) {
    if (!ColumnNames.isKnown(ours)) {
      throw new IllegalArgumentException(
          "a value must be given for a column of a claim, got " + unknown(ours));
    }
  }

  private static String unknown(String name) {
    return Quoted.of(name)
        + ColumnNames.nearest(name)
            .map(n -> "; did you mean " + Quoted.of(n) + "?")
            .orElse("");
  }
}
