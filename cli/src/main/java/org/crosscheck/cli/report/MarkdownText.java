package org.crosscheck.cli.report;

/** Text from the inputs as Markdown that shows it and does nothing else: no markup, link, mention or reference. */
final class MarkdownText {
  private static final String MARKUP = "\\`*_[]|~$";

  /** Invisible, and keeps servers from taking what stands around it for one word. */
  private static final String BREAK = "<!-- -->";

  private MarkdownText() {}

  static String of(String text) {
    StringBuilder markdown = new StringBuilder(text.length());
    Listed.shortened(Inert.line(text)).codePoints().forEach(c -> append(markdown, c));
    return markdown
        .toString()
        .replace("://", ":" + BREAK + "//")
        .replaceAll("(?i)www\\.", "www" + BREAK + ".");
  }

  private static void append(StringBuilder markdown, int c) {
    switch (c) {
      case '&' -> markdown.append("&amp;");
      case '<' -> markdown.append("&lt;");
      case '>' -> markdown.append("&gt;");
      case '@', '#' -> markdown.append((char) c).append(BREAK);
      default -> markdown.append(MARKUP.indexOf(c) < 0 ? "" : "\\").appendCodePoint(c);
    }
  }

  /** Text in which nothing is markup. */
  static String code(String text) {
    return "`" + Listed.shortened(Inert.line(text)).replace('`', '\'') + "`";
  }
}
