package org.crosscheck.read;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;

/** Which position of a row holds which column. */
final class Header {
  private final List<String> names;
  private final Map<Column, Integer> positions = new EnumMap<>(Column.class);
  private final List<Integer> extras = new ArrayList<>();
  private final Set<Integer> repeated = new HashSet<>();
  private final Map<Column, String> values = new EnumMap<>(Column.class);

  Header(List<String> names, ColumnNames meanings) {
    this.names = List.copyOf(names);
    values.putAll(meanings.values());
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (meanings.isIgnored(name)) {
        continue;
      }
      if (!seen.add(ColumnNames.plain(name))) {
        repeated.add(i);
        extras.add(i);
      } else {
        meanings.column(name).ifPresentOrElse(mean(i, meanings), extra(i));
      }
    }
    values.keySet().removeAll(positions.keySet());
  }

  private Consumer<Column> mean(int position, ColumnNames meanings) {
    return column -> {
      Optional<Integer> rival = Optional.ofNullable(positions.get(column));
      boolean wins = rival.isEmpty() || meanings.isProper(names.get(position), column);
      extras.addAll(wins ? rival.stream().toList() : List.of(position));
      if (wins) {
        positions.put(column, position);
      }
    };
  }

  private Runnable extra(int position) {
    return () -> extras.add(position);
  }

  List<String> names() {
    return names;
  }

  int size() {
    return names.size();
  }

  /** Positions of names without a meaning here. */
  List<Integer> extras() {
    return extras;
  }

  /** True when the name stood further left before. */
  boolean isRepeated(int position) {
    return repeated.contains(position);
  }

  boolean has(Column column) {
    return columns().contains(column);
  }

  /** Those that have a position, and those that have one value for all rows. */
  Set<Column> columns() {
    return Sets.union(positions.keySet(), values.keySet());
  }

  /** Whether a column has one value for all rows. */
  boolean hasValues() {
    return !values.isEmpty();
  }

  /** What each row says, where the header lacks the column; empty when nothing. */
  String value(Column column) {
    return values.getOrDefault(column, "");
  }

  /** Where the column stands; -1 when the header lacks it. */
  int at(Column column) {
    return positions.getOrDefault(column, -1);
  }

  /** Where the column stands; empty when the header lacks it. */
  Optional<Integer> position(Column column) {
    return Optional.ofNullable(positions.get(column));
  }

  /** What stands in columns without a meaning, by name; cells that are empty are left out. */
  SortedMap<String, String> extras(List<String> cells) {
    if (extras.isEmpty()) {
      return ImmutableSortedMap.of();
    }
    ImmutableSortedMap.Builder<String, String> values = ImmutableSortedMap.naturalOrder();
    for (int position : extras) {
      if (position < cells.size() && !cells.get(position).isBlank()) {
        String name = names.get(position).strip();
        String own = isRepeated(position) ? name + " (" + (position + 1) + ")" : name;
        values.put(own, cells.get(position));
      }
    }
    return values.buildOrThrow();
  }
}
