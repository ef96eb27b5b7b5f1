package org.crosscheck.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.crosscheck.finding.RuleInfo;

/** How the list of rules is written. */
public enum RuleFormat {
  /** A table: code, name, outcome, severity, summary. */
  TEXT {
    @Override
    public void write(List<RuleInfo> rules, OutputStream out) throws IOException {
      List<List<String>> rows = rules.stream()
          .map(rule -> List.of(
              rule.code(),
              rule.name(),
              word(rule.outcome()),
              word(rule.severity()),
              rule.summary()))
          .toList();
      String lines = new Table(HEADS, WIDEST, rows)
          .lines(WIDTH).stream().map(line -> line + "\n").collect(Collectors.joining());
      out.write(lines.getBytes(StandardCharsets.UTF_8));
    }
  },
  /** An array of objects. */
  JSON {
    @Override
    public void write(List<RuleInfo> rules, OutputStream out) throws IOException {
      try (Json json = new Json(out)) {
        json.array(
            rules,
            rule -> json.object(() -> {
              json.text("code", rule.code());
              json.text("name", rule.name());
              json.word("about", rule.about());
              json.word("outcome", rule.outcome());
              json.word("severity", rule.severity());
              json.text("summary", rule.summary());
              json.text("example", rule.example());
              json.text("advice", rule.advice());
            }));
      }
    }
  },
  /** A page: one section a rule. */
  MARKDOWN {
    @Override
    public void write(List<RuleInfo> rules, OutputStream out) throws IOException {
      String sections = rules.stream().map(RuleFormat::section).collect(Collectors.joining("\n"));
      out.write(("# Rules\n\n" + sections).getBytes(StandardCharsets.UTF_8));
    }
  };

  // Summaries are never cut: who wants less uses a pager.
  private static final int WIDTH = 1000;
  private static final List<String> HEADS =
      List.of("Code", "Name", "Outcome", "Severity", "Summary");
  private static final List<Integer> WIDEST = List.of(4, 30, 8, 8, WIDTH);

  public abstract void write(List<RuleInfo> rules, OutputStream out) throws IOException;

  private static String section(RuleInfo rule) {
    return """
        ## %s %s

        %s, %s, about: %s

        %s

        - Example: %s
        - What to do: %s
        """.formatted(
            rule.code(),
            rule.name(),
            word(rule.outcome()),
            word(rule.severity()),
            word(rule.about()),
            rule.summary(),
            rule.example(),
            rule.advice());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
