package org.crosscheck.wording;

/** UTF-8 that was read as Windows-1252 or Latin-1: {@code â€™} for {@code ’}, {@code Ã©} for {@code é}. */
final class Misreading {
  /** What Windows-1252 has at 0x80 to 0x9f; where it has nothing, the control character was kept. */
  private static final String WINDOWS =
      "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152"
          + "\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

  private static final int CONTINUATION_BITS = 6;

  private Misreading() {}

  /** Only what starts letters of the West, punctuation and emoji: others were meant as they stand. */
  static boolean mayLead(char c) {
    return c == '\u00c2' || c == '\u00c3' || c == '\u00e2' || c == '\u00f0';
  }

  /** How many characters stand for one, by the first of them. */
  static int length(char lead) {
    return lead < '\u00e0' ? 2 : lead < '\u00f0' ? 3 : 4;
  }

  /** The code point that was meant at an offset; the character itself when it was meant. */
  static int meant(String text, int at) {
    char lead = text.charAt(at);
    int length = length(lead);
    int point = lead & (0xff >> (length + 1));
    for (int i = at + 1; i < at + length; i++) {
      int bits = i < text.length() ? continuation(text.charAt(i)) : -1;
      if (bits < 0) {
        return lead;
      }
      point = (point << CONTINUATION_BITS) | bits;
    }
    return isLikely(point) ? point : lead;
  }

  private static boolean isLikely(int point) {
    return (point >= 0xa0 && point <= 0xff)
        || (point >= 0x2010 && point <= 0x203a)
        || point == 0x20ac
        || point == 0x2122
        || (point >= 0x1f300 && point <= 0x1faff);
  }

  /** The low six bits of a byte 0x80 to 0xbf; -1 for another. */
  private static int continuation(char c) {
    int high = WINDOWS.indexOf(c);
    if (high >= 0) {
      return high;
    }
    return c >= 0x80 && c < 0xc0 ? c & 0x3f : -1;
  }
}
