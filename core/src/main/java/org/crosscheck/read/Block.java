package org.crosscheck.read;

/** Whole lines of a file, as bytes. LF, CR or both together end a line. */
final class Block {
  private final byte[] bytes;
  private final int end;
  private final int firstLine;
  private final long offset;

  /**
   * The first {@code end} bytes of an array.
   *
   * @param firstLine the number of its first line in the file, from 1
   * @param offset where it starts in the file
   */
  Block(byte[] bytes, int end, int firstLine, long offset) {
    this.bytes = bytes;
    this.end = end;
    this.firstLine = firstLine;
    this.offset = offset;
  }

  /** Told of each line: where it starts, where its end starts, and its number in the file. */
  interface LineTaker {
    void take(int from, int to, int line);
  }

  void lines(LineTaker taker) {
    int line = firstLine;
    int from = 0;
    while (from < end) {
      int to = lineEnd(from);
      taker.take(from, to, line++);
      from = behind(to);
    }
  }

  /** Where the end of its first line starts. */
  int firstLineEnd() {
    return lineEnd(0);
  }

  /** Where the end of the line starts that an offset is in. A method by itself, or all that is done with a line is compiled into it. */
  private int lineEnd(int from) {
    int to = from;
    while (to < end && bytes[to] != '\n' && bytes[to] != '\r') {
      boolean eight = to + Long.BYTES <= end && !Eights.mayEndLine(bytes, to);
      to += eight ? Long.BYTES : 1;
    }
    return to;
  }

  private int behind(int lineEnd) {
    boolean pair = lineEnd + 1 < end && bytes[lineEnd] == '\r' && bytes[lineEnd + 1] == '\n';
    return lineEnd + (pair ? 2 : 1);
  }

  /** How many lines end in it. Most eights of bytes hold no end, which one look at all eight tells. */
  int lineEnds() {
    int ends = 0;
    int at = 0;
    while (at < end) {
      if (at + Long.BYTES <= end && !Eights.mayEndLine(bytes, at)) {
        at += Long.BYTES;
      } else {
        int next = Math.min(at + Long.BYTES, end);
        ends += lineEnds(at, next);
        at = next;
      }
    }
    return ends;
  }

  private int lineEnds(int from, int to) {
    int ends = 0;
    for (int i = from; i < to; i++) {
      boolean second = bytes[i] == '\n' && i > 0 && bytes[i - 1] == '\r';
      ends += (bytes[i] == '\n' || bytes[i] == '\r') && !second ? 1 : 0;
    }
    return ends;
  }

  /** Not a copy: readers do not write to it. */
  byte[] bytes() {
    return bytes;
  }

  int end() {
    return end;
  }

  int firstLine() {
    return firstLine;
  }

  /** Where it starts in the file. */
  long offset() {
    return offset;
  }
}
