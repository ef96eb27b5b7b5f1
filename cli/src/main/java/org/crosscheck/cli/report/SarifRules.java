package org.crosscheck.cli.report;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosscheck.check.Rules;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Severity;
import org.crosscheck.read.ReadingRules;

/**
 * The rules that results are about.
 *
 * @param used in the order of their codes
 * @param places where each stands in that list, by code
 */
record SarifRules(List<RuleInfo> used, Map<String, Integer> places) {
  static SarifRules of(List<Listed> findings) {
    TreeSet<String> codes = new TreeSet<>();
    findings.forEach(listed -> codes.add(listed.finding().code()));
    List<RuleInfo> used = Stream.concat(Rules.infos().stream(), ReadingRules.ALL.stream())
        .filter(rule -> codes.contains(rule.code()))
        .sorted(Comparator.comparing(RuleInfo::code))
        .toList();
    return new SarifRules(
        used,
        IntStream.range(0, used.size())
            .boxed()
            .collect(ImmutableMap.toImmutableMap(n -> used.get(n).code(), n -> n)));
  }

  /** Where a rule stands in the list. */
  Optional<Integer> indexOf(String code) {
    return Optional.ofNullable(places.get(code));
  }

  /** A rule with what {@code explain} says of it. */
  static void write(Json json, RuleInfo rule) throws IOException {
    json.object(() -> {
      json.text("id", rule.code());
      json.text("name", rule.name());
      json.object("shortDescription", () -> json.text("text", rule.summary()));
      json.object("fullDescription", () -> json.text("text", rule.summary()));
      json.object("help", () -> {
        json.text("text", help(rule, "Example: ", "What to do: "));
        json.text("markdown", help(rule, "**Example:** ", "**What to do:** "));
      });
      json.object("defaultConfiguration", () -> json.text("level", level(rule.severity())));
      json.object(
          "properties",
          () -> json.texts("tags", List.of(rule.about().name().toLowerCase(Locale.ROOT))));
    });
  }

  private static String help(RuleInfo rule, String example, String advice) {
    return rule.summary() + "\n\n" + example + rule.example() + "\n\n" + advice + rule.advice();
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "note";
      case INFO -> "none";
    };
  }
}
