package org.crosscheck.cli.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.finding.Outcome;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Status;

/** What an editor reads first: what was compared, what came of it, and the gravest findings. */
final class Summary {
  private static final int MOST = 8;
  private static final int OF_ONE_EVENT = 3;
  private static final int LONGEST = 260;
  private static final int FILE = 80;

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
      known(html);
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
    long open = view.verdicts(Outcome.OPEN);
    long cleared = view.verdicts(Outcome.CLEARED);
    return "%s by %s about %s were compared. %s left open%s. %s cleared%s."
            .formatted(
                Words.count(view.result().claims().size(), "claim"),
                Words.count(view.outlets(), "outlet"),
                Words.count(view.dossiers().size(), "event"),
                pairs(open),
                open == 0 ? "" : " because what would decide is not stated",
                pairs(cleared),
                cleared == 0 ? "" : ", with the reason")
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

  /** What of it is new, where something was known before. */
  private void known(Html html) {
    if (view.saysWhatIsNew()) {
      html.put("p", Words.capital(statuses()), "class", "known");
    }
    view.prior()
        .since()
        .ifPresent(since -> html.start("p", "class", "known")
            .put("a", "Since " + Visible.name(since.report(), FILE), "href", "#changes")
            .text(": " + Turns.counts(since) + ".")
            .end());
  }

  /** {@code of 12 findings 3 are new; 8 are accepted in accepted.json and 1 is suppressed …}. */
  private String statuses() {
    long all = view.result().findings().size();
    if (all == 0) {
      return "no findings, new or known.";
    }
    List<String> parts = new ArrayList<>();
    parts.add(are(Status.NEW) + (view.prior().since().isPresent() ? " new or changed" : " new"));
    if (count(Status.BASELINED) > 0) {
      parts.add(are(Status.BASELINED) + " " + known());
    }
    if (count(Status.SUPPRESSED) > 0) {
      parts.add(are(Status.SUPPRESSED) + " suppressed in the settings");
    }
    return "of " + Words.count(all, "finding") + ", " + String.join(", ", parts)
        + ". Only what is new fails the check; the rest is marked below.";
  }

  /** {@code accepted in accepted.json or known from main.json}. */
  private String known() {
    Optional<String> accepted =
        view.prior().baseline().map(file -> "accepted in " + Visible.name(file, FILE));
    Optional<String> found =
        view.prior().since().map(since -> "known from " + Visible.name(since.report(), FILE));
    return Stream.of(accepted, found).flatMap(Optional::stream).collect(Collectors.joining(" or "));
  }

  private String are(Status status) {
    long n = count(status);
    return n == 0 ? "none is" : Words.number(n) + (n == 1 ? " is" : " are");
  }

  private long count(Status status) {
    return view.result().findings().stream()
        .filter(finding -> finding.status() == status)
        .count();
  }

  private void gravest(Html html, Anchors anchors) {
    long grave = view.dossiers().stream()
        .filter(dossier -> tops(dossier).findAny().isPresent())
        .count();
    int each = grave >= MOST ? 1 : OF_ONE_EVENT;
    List<Place> gravest = view.dossiers().stream()
        .flatMap(dossier -> tops(dossier).limit(each).map(remark -> new Place(dossier, remark)))
        .sorted(Comparator.comparing(Place::remark, Remark.GRAVEST_FIRST))
        .limit(MOST)
        .toList();
    if (gravest.isEmpty()) {
      return;
    }
    html.put("h2", view.saysWhatIsNew() ? "What is new, the gravest first" : "The gravest first")
        .start("ol", "class", "gravest");
    gravest.forEach(place -> entry(html, anchors, place));
    html.end();
  }

  /** What a person must look into and nobody accepted. */
  private static Stream<Remark> tops(Dossier dossier) {
    return dossier.remarks().stream().filter(remark -> remark.isGrave() && !remark.isAccepted());
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
