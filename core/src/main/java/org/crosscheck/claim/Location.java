package org.crosscheck.claim;

import java.util.OptionalInt;

/**
 * A place in an input, to point at in a message.
 *
 * @param file path as given, with {@code /} between its parts
 * @param line physical line, from 1
 * @param column UTF-16 column in that line, from 1
 * @param start offset of the quote in the article's text in UTF-16 units; empty for tables
 * @param end offset behind the quote; empty for tables
 */
public record Location(String file, int line, int column, OptionalInt start, OptionalInt end)
    implements Comparable<Location> {

  public Location {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException(
          "location must start at 1:1 or later, got " + line + ":" + column);
    }
    if (start.isPresent() != end.isPresent()
        || (start.isPresent() && start.getAsInt() > end.getAsInt())) {
      throw new IllegalArgumentException(
          "location needs both offsets in order, got " + start + ".." + end);
    }
  }

  public static Location of(String file, int line, int column) {
    return new Location(file, line, column, OptionalInt.empty(), OptionalInt.empty());
  }

  @Override
  public int compareTo(Location other) {
    int byFile = file.compareTo(other.file);
    int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
    int byColumn = byLine != 0 ? byLine : Integer.compare(column, other.column);
    return byColumn != 0 ? byColumn : Integer.compare(start.orElse(-1), other.start.orElse(-1));
  }

  /** {@code file:line:column}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
