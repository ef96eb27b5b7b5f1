package org.crosscheck.cli.report;

/** Text as XML 1.0 may hold it: what it may not hold even escaped becomes the replacement character. */
final class Xml {
  private static final int REPLACEMENT = 0xFFFD;

  private Xml() {}

  /** For an element or an attribute in double quotes; line ends stay. */
  static String text(String text) {
    StringBuilder xml = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(xml, isAllowed(c) ? c : REPLACEMENT));
    return xml.toString();
  }

  private static void append(StringBuilder xml, int c) {
    switch (c) {
      case '&' -> xml.append("&amp;");
      case '<' -> xml.append("&lt;");
      // Of ]]>, which no text may hold.
      case '>' -> xml.append("&gt;");
      case '"' -> xml.append("&quot;");
      default -> xml.appendCodePoint(c);
    }
  }

  private static boolean isAllowed(int c) {
    return c == '\n'
        || c == '\t'
        || (c >= 0x20 && c < 0xD800)
        || (c >= 0xE000 && c < 0xFFFE)
        || (c >= 0x10000 && c <= 0x10FFFF);
  }
}
