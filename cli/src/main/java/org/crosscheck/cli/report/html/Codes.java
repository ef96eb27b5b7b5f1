package org.crosscheck.cli.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.check.Rules;
import org.crosscheck.finding.About;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Outcome;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.read.ReadingRules;

/** What the codes on the page mean, and what to do. */
final class Codes {
  private static final int LONGEST = 700;

  private final Map<String, RuleInfo> infos = new TreeMap<>();

  Codes(View view) {
    List<RuleInfo> known = new ArrayList<>(Rules.infos());
    known.addAll(ReadingRules.ALL);
    for (Finding finding : view.result().findings()) {
      infos.computeIfAbsent(
          finding.code(),
          code -> known.stream()
              .filter(info -> info.code().equals(code))
              .findFirst()
              .orElseGet(() -> unknown(finding)));
    }
    view.result().verdicts().forEach(verdict -> infos.put(verdict.rule().code(), verdict.rule()));
  }

  private static RuleInfo unknown(Finding finding) {
    return new RuleInfo(
        finding.code(), finding.name(), About.FIGURE, Outcome.OPEN, finding.severity(), "", "", "");
  }

  void write(Html html) {
    html.start("section", "id", "codes", "class", "block").put("h2", "What the codes mean");
    html.put(
        "p", "D is a conflict, O is open, N is cleared with a reason, R is a fault of an input.");
    html.start("div", "class", "codes");
    infos.values().forEach(info -> write(html, info));
    html.end().end().line();
  }

  private static void write(Html html, RuleInfo info) {
    html.start("section", "id", Anchors.code(info.code())).start("h3");
    html.put("span", info.code(), "class", "code")
        .text(" " + Words.title(Visible.name(info.name(), 80)))
        .end();
    html.put("p", Visible.shortened(info.summary(), LONGEST));
    if (!info.example().isEmpty()) {
      html.start("p")
          .put("i", "Example: ")
          .text(Visible.shortened(info.example(), LONGEST))
          .end();
    }
    if (!info.advice().isEmpty()) {
      html.start("p")
          .put("i", "What to do: ")
          .text(Visible.shortened(info.advice(), LONGEST))
          .end();
    }
    html.end().line();
  }
}
