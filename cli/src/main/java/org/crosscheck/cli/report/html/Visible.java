package org.crosscheck.cli.report.html;

import java.util.Locale;

/** Text from the inputs, made harmless for a reader: what is invisible or would reorder the line is spelt out. */
final class Visible {
  private Visible() {}

  /** The text with runs of white space as one blank and control characters as {@code \}{@code u202e}. */
  static String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(plain, c));
    return plain.toString();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || (c == ' ' && i > 0 && text.charAt(i - 1) == ' ')) {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder plain, int c) {
    if (c == ' ' || (c >= '\t' && c <= '\r')) {
      if (plain.length() == 0 || plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    } else if (isHostile(c)) {
      plain.append("\\u").append(String.format(Locale.ROOT, c > 0xFFFF ? "{%x}" : "%04x", c));
    } else {
      plain.appendCodePoint(c);
    }
  }

  // Joiners and Arabic number signs stay: Persian and emoji need them, and they reorder nothing.
  private static boolean isHostile(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR -> true;
      case Character.FORMAT ->
        c != 0x200C && c != 0x200D && !((c >= 0x0600 && c <= 0x0605) || c == 0x06DD);
      default -> false;
    };
  }

  /** True when a part of the text runs from right to left, so that it must not mix with what stands around it. */
  static boolean runsLeft(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x0590 && isRightToLeft(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRightToLeft(int c) {
    return switch (Character.getDirectionality(c)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
          Character.DIRECTIONALITY_ARABIC_NUMBER -> true;
      default -> false;
    };
  }

  /** The beginning of a long text, with how long it is; one that is short, or hardly longer than that, as it is. */
  static String shortened(String text, int most) {
    if (text.length() <= most + most / 4) {
      return text;
    }
    return beginning(text, most) + "… (" + Words.number(text.length()) + " characters in all)";
  }

  /** The beginning of a long name, to the end of a word where one is near. */
  static String name(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    String start = beginning(text, most - 1);
    int blank = start.lastIndexOf(' ');
    return (blank > most - 12 ? start.substring(0, blank) : start).strip() + "…";
  }

  private static String beginning(String text, int most) {
    boolean split = Character.isHighSurrogate(text.charAt(most - 1));
    return text.substring(0, split ? most - 1 : most);
  }
}
