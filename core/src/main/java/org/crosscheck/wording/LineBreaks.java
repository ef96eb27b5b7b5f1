package org.crosscheck.wording;

/**
 * Tells a newline that ends a paragraph from one that only wraps a line. Text is wrapped where the first word of a line
 * would not have fitted at the end of the line before.
 */
final class LineBreaks {
  /** A line shorter than this was ended on purpose, not by a hard wrap. */
  private static final int SHORT_LINE = 50;

  /** A longer line was not wrapped by hand; its newline ends it. */
  private static final int LONG_LINE = 100;

  private static final int INDENT = 2;

  /** Wires do not wrap all lines at one column. */
  private static final int SLACK = 16;

  private final String text;
  private final int width;

  LineBreaks(String text) {
    this.text = text;
    this.width = width(text);
  }

  /**
   * The length of the longest line that can have been wrapped, the first aside, which often holds a dateline on top;
   * -1 when most of the lines are too long for it.
   */
  private static int width(String text) {
    int widest = 0;
    int wrapped = 0;
    int lineStart = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isNewline(text, i)) {
        int length = i - lineStart;
        wrapped += length > LONG_LINE ? -1 : length > SHORT_LINE ? 1 : 0;
        widest = length > LONG_LINE || lineStart == 0 ? widest : Math.max(widest, length);
        lineStart = i + 1;
      }
    }
    return wrapped > 0 ? widest : -1;
  }

  /** A line feed, a lone carriage return or one of the separators that Unicode has for it. */
  private static boolean isNewline(String text, int at) {
    char c = text.charAt(at);
    return c == '\n'
        || (c == '\r' && !(at + 1 < text.length() && text.charAt(at + 1) == '\n'))
        || c == '\f'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  /** Whether what stands between two tokens, from one offset to another, ends a paragraph. */
  boolean endsParagraph(int from, int to) {
    int newlines = 0;
    int column = 0;
    int first = from;
    for (int i = from; i < to; i++) {
      boolean newline = isNewline(text, i);
      first = newline && newlines == 0 ? i : first;
      newlines += newline ? 1 : 0;
      column = newline ? 0 : column + (text.charAt(i) == '\t' ? INDENT : 1);
    }
    return newlines > 1
        || (newlines == 1 && !isParted(from) && (column >= INDENT || !isWrapped(first, to)));
  }

  /** {@code thirty-} at the end of a line. */
  private boolean isParted(int end) {
    return end > 1 && text.charAt(end - 1) == '-' && Character.isLetter(text.charAt(end - 2));
  }

  private boolean isWrapped(int lineEnd, int next) {
    int length = lineEnd - lineStart(lineEnd);
    boolean full =
        length > SHORT_LINE && length <= LONG_LINE && length + word(next) + SLACK > width;
    return (full && width >= 0)
        || (next < text.length() && Character.isLowerCase(text.codePointAt(next)));
  }

  private int lineStart(int lineEnd) {
    int at = lineEnd;
    while (at > 0 && lineEnd - at <= LONG_LINE && !isNewline(text, at - 1)) {
      at--;
    }
    return at;
  }

  /** Length of what stands without a blank from an offset on. */
  private int word(int from) {
    int at = from;
    while (at < text.length()
        && at - from < LONG_LINE
        && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at - from;
  }
}
