package org.crosscheck.cli.report.html;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.finding.Outcome;
import org.crosscheck.finding.Severity;

/** What an editor reads first: what was compared, what came of it, and the gravest findings. */
final class Summary {
  private static final int MOST = 8;
  private static final int OF_ONE_EVENT = 3;
  private static final int LONGEST = 260;

  /** A finding and where it belongs. */
  private record Place(Dossier dossier, Remark remark) {}

  private final View view;

  Summary(View view) {
    this.view = view;
  }

  void write(Html html, Anchors anchors) {
    html.start("section", "id", "summary").put("h1", headline());
    html.put("p", lead(), "class", "lead");
    if (!view.result().claims().isEmpty()) {
      counts(html);
    }
    html.put(
        "p",
        "A conflict does not say who is right. Agreement is not called truth here: outlets often repeat one origin,"
            + " and so origins are counted, not outlets.",
        "class",
        "caveat");
    gravest(html, anchors);
    html.end().line();
  }

  private String headline() {
    long conflicts = view.verdicts(Outcome.CONFLICT);
    if (view.result().claims().isEmpty()) {
      return "Nothing was checked";
    }
    return conflicts == 0
        ? "No figures conflict"
        : Words.count(conflicts, "conflict") + " in " + Words.count(conflicting(), "event");
  }

  private long conflicting() {
    return view.dossiers().stream()
        .filter(dossier ->
            dossier.remarks().stream().anyMatch(remark -> remark.outcome() == Outcome.CONFLICT))
        .count();
  }

  private String lead() {
    if (view.result().claims().isEmpty()) {
      return "No claims were found in what was read: "
          + Words.count(view.result().inputs().size(), "input") + "." + faults();
    }
    return "%s by %s about %s were compared. %s left open because what would decide is not stated. %s cleared, with the reason."
            .formatted(
                Words.count(view.result().claims().size(), "claim"),
                Words.count(view.outlets(), "outlet"),
                Words.count(view.dossiers().size(), "event"),
                pairs(view.verdicts(Outcome.OPEN)),
                pairs(view.verdicts(Outcome.CLEARED)))
        + faults();
  }

  private static String pairs(long n) {
    return n == 0 ? "No pair is" : Words.count(n, "pair") + (n == 1 ? " is" : " are");
  }

  private String faults() {
    int n = view.faults().size();
    return n == 0 ? "" : " The inputs have " + Words.count(n, "fault") + ", listed below.";
  }

  private void counts(Html html) {
    html.start("dl", "class", "counts");
    count(html, "error", view.conflicts(Severity.ERROR), "call for a correction");
    count(html, "warning", view.conflicts(Severity.WARNING), "call for a question");
    count(html, "note", view.conflicts(Severity.NOTE), "worth knowing");
    count(html, "open", view.verdicts(Outcome.OPEN), "left open");
    count(html, "cleared", view.verdicts(Outcome.CLEARED), "cleared with a reason");
    html.end();
  }

  private static void count(Html html, String label, long n, String meaning) {
    html.start("div", "class", label)
        .put("dt", meaning)
        .put("dd", Words.number(n))
        .end();
  }

  private void gravest(Html html, Anchors anchors) {
    int each = view.dossiers().stream().filter(Dossier::isLoud).count() >= MOST ? 1 : OF_ONE_EVENT;
    List<Place> gravest = view.dossiers().stream()
        .flatMap(dossier -> dossier.remarks().stream()
            .filter(Remark::isGrave)
            .limit(each)
            .map(remark -> new Place(dossier, remark)))
        .sorted(Comparator.comparing(Place::remark, Remark.GRAVEST_FIRST))
        .limit(MOST)
        .toList();
    if (gravest.isEmpty()) {
      return;
    }
    html.put("h2", "The gravest first").start("ol", "class", "gravest");
    gravest.forEach(place -> entry(html, anchors, place));
    html.end();
  }

  private static void entry(Html html, Anchors anchors, Place place) {
    Remark remark = place.remark();
    html.start("li").start("a", "href", "#" + anchors.finding(remark));
    html.put("span", remark.label(), "class", "sev " + remark.label()).text(" ");
    html.put("b", Words.title(Visible.name(remark.finding().name(), 60)));
    html.text(" ").put("span", where(place.dossier()), "class", "where").end();
    html.put("p", Visible.name(remark.finding().message(), LONGEST)).end();
  }

  private static String where(Dossier dossier) {
    return Stream.of(Visible.name(Words.place(dossier.event()), 60), Words.days(dossier.event()))
        .reduce((a, b) -> a + ", " + b)
        .orElse("");
  }
}
