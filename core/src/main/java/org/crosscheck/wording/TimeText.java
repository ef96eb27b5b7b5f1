package org.crosscheck.wording;

/** A value met, as a message shows it. */
final class TimeText {
  private static final int SHOWN = 60;

  private TimeText() {}

  /** The text between quotation marks on one line, cut off behind 60 characters. */
  static String quoted(String text) {
    int end = text.length() <= SHOWN
        ? text.length()
        : SHOWN - (Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? 1 : 0);
    StringBuilder shown = new StringBuilder("\"");
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      shown.append(Character.isISOControl(c) ? ' ' : c);
    }
    return shown.append(end < text.length() ? "…\"" : "\"").toString();
  }
}
