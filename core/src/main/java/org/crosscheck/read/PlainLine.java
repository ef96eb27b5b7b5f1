package org.crosscheck.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A line of JSON cut into the names and cells of its object, as ranges of its bytes. Only for lines that need no more
 * than cutting: texts without escapes, short whole numbers and {@code null}. Serves one line after the other.
 */
final class PlainLine {
  /** Wider rows and longer lines are read in the ordinary way. */
  private static final int MOST = 64;

  private static final int LONGEST = 1 << 16;
  private static final int LONGEST_NAME = 1 << 10;

  /** Numbers of so many digits are the same as numbers and as text. */
  private static final int DIGITS = 15;

  private static final byte[] NULL = {'n', 'u', 'l', 'l'};
  private static final long PRIME = 0x9E37_79B9_7F4A_7C15L;

  private final int[] nameStarts = new int[MOST];
  private final int[] nameEnds = new int[MOST];
  private final int[] starts = new int[MOST];
  private final int[] ends = new int[MOST];
  private byte[] bytes = {};
  private int to;
  private int at;
  private int first;
  private int count;
  private long names;

  /** Cuts the bytes from an offset to another. False where the line is not that plain; it may be sound all the same. */
  boolean cut(byte[] line, int from, int end) {
    bytes = line;
    to = end;
    at = from;
    count = 0;
    names = 0;
    if (end - from > LONGEST || next() != '{') {
      return false;
    }
    first = at;
    byte mark = ',';
    while (mark == ',') {
      at++;
      if (count == MOST || !name() || !value()) {
        return false;
      }
      count++;
      mark = next();
    }
    at++;
    return mark == '}' && next() == 0 && at == to;
  }

  /** The first byte that is no blank, which {@code at} is then at; 0 at the end. */
  private byte next() {
    while (at < to && (bytes[at] == ' ' || bytes[at] == '\t')) {
      at++;
    }
    return at < to ? bytes[at] : 0;
  }

  private boolean name() {
    if (next() != '"') {
      return false;
    }
    nameStarts[count] = at + 1;
    at = close(at + 1);
    nameEnds[count] = at;
    for (int i = nameStarts[count]; i < at; i++) {
      names = names * 31 + bytes[i];
    }
    names *= PRIME;
    boolean usual = at - nameStarts[count] <= LONGEST_NAME;
    at++;
    return usual && at < to && next() == ':';
  }

  /** Where the text that starts here is closed; the end of the line where it is not, or not plainly. */
  private int close(int start) {
    int i = start;
    while (i + Long.BYTES <= to && !Eights.mayEndText(bytes, i)) {
      i += Long.BYTES;
    }
    while (i < to) {
      byte b = bytes[i];
      if (b == '"') {
        return i;
      }
      if (b == '\\' || (b >= 0 && b < ' ')) {
        return to;
      }
      i++;
    }
    return to;
  }

  private boolean value() {
    at++;
    byte first = next();
    if (first == '"') {
      range(at + 1, close(at + 1));
      at++;
      return at <= to;
    }
    return first == 'n' ? isNull() : isNumber();
  }

  private void range(int from, int end) {
    starts[count] = from;
    ends[count] = end;
    at = end;
  }

  private boolean isNull() {
    int end = at + NULL.length;
    boolean given = end <= to && Arrays.equals(bytes, at, end, NULL, 0, NULL.length);
    range(end, end);
    return given;
  }

  private boolean isNumber() {
    int end = at;
    while (end < to && bytes[end] >= '0' && bytes[end] <= '9') {
      end++;
    }
    int digits = end - at;
    boolean number = digits > 0 && digits <= DIGITS && (digits == 1 || bytes[at] != '0');
    range(at, end);
    return number;
  }

  /** Where the object starts. */
  int first() {
    return first;
  }

  /** How many cells there are. */
  int size() {
    return count;
  }

  /** What stands for a cell. */
  String name(int position) {
    int start = nameStarts[position];
    return new String(bytes, start, nameEnds[position] - start, StandardCharsets.UTF_8);
  }

  /** A number for the names in their order: different ones seldom have the same. */
  long names() {
    return names;
  }

  /** Whether the names are these, in UTF-8. */
  boolean hasNames(byte[][] expected) {
    if (expected.length != count) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      if (!Arrays.equals(bytes, nameStarts[i], nameEnds[i], expected[i], 0, expected[i].length)) {
        return false;
      }
    }
    return true;
  }

  /** The bytes that the cells are ranges of; not a copy. */
  byte[] bytes() {
    return bytes;
  }

  /** Where a cell starts; any offset for a cell that the line lacks, whose position is negative. */
  int start(int position) {
    return position < 0 ? 0 : starts[position];
  }

  /** Where a cell ends. */
  int end(int position) {
    return position < 0 ? 0 : ends[position];
  }

  boolean isEmpty(int position) {
    return start(position) == end(position);
  }

  String cell(int position) {
    int start = start(position);
    return new String(bytes, start, end(position) - start, StandardCharsets.UTF_8);
  }

  /** The same as {@link Row#given} has it. Few cells need a look at more than their first and last byte. */
  String given(int position) {
    int from = start(position);
    int to = end(position);
    if (from == to) {
      return "";
    }
    boolean asItStands = bytes[from] > ' ' && bytes[to - 1] > ' ' && to - from != NULL.length;
    return asItStands ? cell(position) : Row.given(cell(position));
  }
}
