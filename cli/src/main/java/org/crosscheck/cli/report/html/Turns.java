package org.crosscheck.cli.report.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.cli.report.html.Prior.Since;
import org.crosscheck.cli.report.html.Prior.Turn;

/** What changed since an earlier report: what a reviewer asks first, and the only place for what is gone. */
final class Turns {
  private static final int MOST = 50;
  private static final int LONGEST = 400;

  private final Html html;
  private final Anchors anchors;
  private final Map<String, Remark> remarks = new HashMap<>();

  Turns(Html html, Anchors anchors, View view) {
    this.html = html;
    this.anchors = anchors;
    view.dossiers().stream()
        .flatMap(dossier -> dossier.remarks().stream())
        .forEach(remark -> remark
            .verdicts()
            .forEach(
                verdict -> remarks.put(Turn.key(verdict.rule().code(), verdict.claims()), remark)));
  }

  /** {@code 1 new, 0 changed, 2 gone, 10 as before}. */
  static String counts(Since since) {
    return Words.number(since.count(Standing.NEW)) + " new, "
        + Words.number(since.count(Standing.CHANGED)) + " changed, "
        + Words.number(since.count(Standing.GONE)) + " gone, "
        + Words.number(since.same()) + " as before";
  }

  void write(Since since) {
    html.start("section", "id", "changes", "class", "block")
        .put("h2", "Since " + Visible.name(since.report(), 80));
    html.put("p", Words.capital(counts(since)) + ".");
    List<Turn> turns = since.turns();
    if (!turns.isEmpty()) {
      html.start("ol", "class", "gravest turns");
      turns.stream().limit(MOST).forEach(this::turn);
      html.end();
    }
    if (turns.size() > MOST) {
      html.put("p", Words.number(turns.size() - MOST) + " more in the JSON report.");
    }
    html.end().line();
  }

  private void turn(Turn turn) {
    html.start("li", "data-k", turn.kind().word());
    Optional<String> at =
        Optional.ofNullable(remarks.get(turn.key())).flatMap(remark -> anchors.placed(remark));
    at.ifPresent(id -> html.start("a", "href", "#" + id));
    html.put("span", turn.kind().word(), "class", "mark " + turn.kind().word())
        .text(" ")
        .put("span", turn.label(), "class", "sev " + turn.label())
        .text(" ")
        .put("b", Words.title(Visible.name(turn.name(), 60)))
        .text(" ")
        .put("span", turn.code(), "class", "code");
    at.ifPresent(id -> html.end());
    html.put("p", Visible.shortened(turn.message(), LONGEST));
    if (!turn.was().isEmpty()) {
      html.put("p", "Before: " + Visible.name(turn.was(), LONGEST), "class", "where");
    }
    html.end();
  }
}
