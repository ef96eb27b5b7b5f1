package org.crosscheck.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A group of columns of which a claims table needs at least one. */
enum Required {
  OUTLET("outlet", EnumSet.of(Column.OUTLET)),
  MEASURE("measure", EnumSet.of(Column.MEASURE)),
  FIGURE("figure (or low, high)", EnumSet.of(Column.FIGURE, Column.LOW, Column.HIGH));

  private final String words;
  private final Set<Column> columns;

  Required(String words, Set<Column> columns) {
    this.words = words;
    this.columns = columns;
  }

  String words() {
    return words;
  }

  boolean in(Set<Column> header) {
    return columns.stream().anyMatch(header::contains);
  }

  static List<Required> missing(Set<Column> header) {
    return EnumSet.allOf(Required.class).stream()
        .filter(need -> !need.in(header))
        .toList();
  }
}
