package org.crosscheck.read;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What the names in a header mean. */
final class ColumnNames {
  private static final int EDITS = 2;
  private static final int SHORT = 5;
  private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(EDITS);
  private static final ImmutableMap<String, Column> KNOWN = known();

  /** Columns that {@code extract} writes beside those of a claim: no typing errors, but without meaning here. */
  private static final Set<String> WRITTEN_BY_EXTRACT = Set.of("article", "start", "end");

  private final Map<String, String> foreign;
  private final ImmutableMap<Column, String> values;

  ColumnNames(ColumnMapping mapping) {
    Map<String, String> plain = new HashMap<>();
    mapping.names().forEach((theirs, ours) -> plain.put(plain(theirs), plain(ours)));
    this.foreign = Map.copyOf(plain);
    Map<Column, String> given = new EnumMap<>(Column.class);
    mapping.values().forEach((ours, value) -> column(ours).ifPresent(c -> given.put(c, value)));
    this.values = Maps.immutableEnumMap(given);
  }

  /** What tables say that lack a column, by column. */
  ImmutableMap<Column, String> values() {
    return values;
  }

  private static ImmutableMap<String, Column> known() {
    ImmutableMap.Builder<String, Column> known = ImmutableMap.builder();
    for (Column column : Column.values()) {
      column.names().forEach(name -> known.put(name, column));
    }
    return known.buildOrThrow();
  }

  /** A name without what people vary: case, blanks around it, and hyphens or blanks for {@code _}. */
  static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
  }

  static boolean isKnown(String name) {
    return KNOWN.containsKey(plain(name));
  }

  Optional<Column> column(String name) {
    String plain = plain(name);
    return Optional.ofNullable(KNOWN.get(foreign.getOrDefault(plain, plain)));
  }

  boolean isIgnored(String name) {
    return plain(name).isEmpty() || ColumnMapping.IGNORE.equals(foreign.get(plain(name)));
  }

  /** True when the header gives the column by its first name, which then wins over the others. */
  boolean isProper(String name, Column column) {
    String plain = plain(name);
    return foreign.getOrDefault(plain, plain).equals(column.title());
  }

  /**
   * The known name that an unknown one was probably meant to be: within two edits. Two edits that also change the first
   * letter of a short name make another word ({@code notes} is not {@code cites}), not a typing error.
   */
  Optional<String> meant(String name) {
    String plain = plain(name);
    if (WRITTEN_BY_EXTRACT.contains(plain) || foreign.containsKey(plain)) {
      return Optional.empty();
    }
    return nearest(plain);
  }

  /** The known name within two edits, the nearest of them. */
  static Optional<String> nearest(String name) {
    String plain = plain(name);
    Optional<String> nearest = Optional.empty();
    int least = EDITS + 1;
    for (String known : KNOWN.keySet()) {
      int edits = edits(plain, known);
      if (edits < least) {
        least = edits;
        nearest = Optional.of(known);
      }
    }
    return nearest;
  }

  private static int edits(String name, String known) {
    int edits = DISTANCE.apply(name, known);
    boolean otherWord =
        edits == EDITS && name.length() <= SHORT && name.charAt(0) != known.charAt(0);
    return edits < 0 || otherWord ? EDITS + 1 : edits;
  }
}
