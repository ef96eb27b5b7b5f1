package org.crosscheck.wording;

/**
 * A text as it was meant, every character at its old place: HTML entities, UTF-8 that was read as Windows-1252, and words
 * parted at the end of a line are put right, and {@link #JOINER} fills what became shorter. So a token's offsets are those
 * of the text that was given.
 */
final class Repairs {
  /** Takes the place of characters that belong to the one before. */
  static final char JOINER = '\u2060';

  private static final int LONGEST_WORD = 30;

  private final String text;
  private final StringBuilder repaired;

  private Repairs(String text) {
    this.text = text;
    this.repaired = new StringBuilder(text);
  }

  /** A text of the same length; mostly the same text. */
  static String of(String text) {
    return mayNeedRepair(text) ? new Repairs(text).run() : text;
  }

  private static boolean mayNeedRepair(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '&' || Misreading.mayLead(c) || (c == '-' && isNewline(text, i + 1))) {
        return true;
      }
    }
    return false;
  }

  private String run() {
    int at = 0;
    while (at < text.length()) {
      at = next(at);
    }
    return repaired.toString();
  }

  private int next(int at) {
    char c = text.charAt(at);
    if (c == '&') {
      Entities.Entity entity = Entities.at(text, at);
      return put(at, entity.end(), entity.point());
    }
    if (Misreading.mayLead(c)) {
      int point = Misreading.meant(text, at);
      return point == c ? at + 1 : put(at, at + Misreading.length(c), point);
    }
    return c == '-' && isNewline(text, at + 1) ? hyphen(at) : at + 1;
  }

  private int put(int from, int to, int point) {
    int at = from;
    for (char c : Character.toChars(point)) {
      repaired.setCharAt(at++, c);
    }
    fill(at, to);
    return to;
  }

  private void fill(int from, int to) {
    for (int i = from; i < to; i++) {
      repaired.setCharAt(i, JOINER);
    }
  }

  /** {@code civi-} at the end of a line and {@code lians} on the next; {@code thirty-three} keeps its hyphen. */
  private int hyphen(int at) {
    int next = at + 1;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    boolean continues = next < text.length() && Character.isLowerCase(text.charAt(next));
    if (continues && isPartOfWord(at)) {
      fill(at, next);
    }
    return next;
  }

  /** Not the {@code thirty} of {@code thirty-three}, nor the {@code year} of {@code 14-year-old}. */
  private boolean isPartOfWord(int end) {
    int start = end;
    while (start > 0 && end - start < LONGEST_WORD && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    boolean chained = start > 0 && text.charAt(start - 1) == '-';
    String word = text.substring(start, end).toLowerCase(java.util.Locale.ROOT);
    return start < end
        && !chained
        && !word.equals("half")
        && NumberWords.unit(word).isEmpty()
        && NumberWords.tens(word).isEmpty();
  }

  private static boolean isNewline(String text, int at) {
    return at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r');
  }
}
