package org.crosscheck.read;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether Crosscheck itself wrote a file. A report that was kept among the inputs tells of claims but is no source of them: read
 * back, its quotations would count as another outlet's.
 */
final class OwnReport {
  static final String WORDS = "is a report that Crosscheck wrote, not a file of claims or articles";
  static final String VALUE = "own";

  /** What {@code check} begins its page and its Markdown with. */
  private static final String PAGE = "<meta name=generator content=Crosscheck>";

  private static final String MARKDOWN = "<!-- crosscheck -->";

  /** The page of rules, all of whose examples would be claims. */
  private static final String RULES = "# Rules\n\n## D01 ";

  /** Bytes looked at, at either end. */
  private static final int END = 500;

  /** {@code 6 claims of 4 outlets, 1 event: …}, at the end of reports for people. */
  private static final Pattern TALLY = Pattern.compile(
      "(?s)(.*\\n)?[0-9]+ claims? of [0-9]+ outlets?, [0-9]+ events?: [0-9]+ conflict.*,"
          + " [0-9]+ open, [0-9]+ cleared[^\\n]*\\s*");

  /** {@code claims.csv:9:1: error D03 One origin …}. */
  private static final Pattern LINE =
      Pattern.compile("(?s)[^\\n]*:[0-9]+:[0-9]+: (error|warning|note|info) [DNOR][0-9]{2} .*");

  /** Columns that no other table has together: the findings, the events, the scores of sources. */
  private static final List<Set<String>> TABLES = List.of(
      Set.of("severity", "code", "kind", "message", "outlets", "claims", "fingerprint"),
      Set.of("code", "name", "severity", "message", "claims", "at", "fingerprint", "status"),
      Set.of("event", "grade", "best", "policy", "outlets", "origins", "outlet_names"));

  /** What a finding in JSON says before it names its claims. */
  static final Set<String> FINDING = Set.of("code", "name", "severity", "message");

  private static final Set<String> SCORES = Set.of("source", "score", "low", "high", "n");

  private OwnReport() {}

  /** A page, or a report in text. */
  static boolean is(Document document) {
    return switch (document.ending()) {
      case "html", "htm" -> start(document).contains(PAGE);
      case "txt", "text", "md", "markdown" -> isText(document);
      default -> false;
    };
  }

  private static boolean isText(Document document) {
    String start = start(document);
    return start.startsWith(MARKDOWN)
        || start.startsWith(RULES)
        || LINE.matcher(start).matches()
        || TALLY.matcher(end(document)).matches();
  }

  private static String start(Document document) {
    byte[] bytes = document.content();
    return new String(bytes, 0, Math.min(bytes.length, END), StandardCharsets.UTF_8);
  }

  private static String end(Document document) {
    byte[] bytes = document.content();
    int from = Math.max(0, bytes.length - END);
    return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
  }

  /** A table with these names, none of which means an outlet unless it is one of scores. */
  static boolean is(Collection<String> names, boolean namesOutlets) {
    Set<String> plain = names.stream().map(ColumnNames::plain).collect(Collectors.toSet());
    return plain.equals(SCORES) || (!namesOutlets && TABLES.stream().anyMatch(plain::containsAll));
  }
}
