package org.crosscheck.cli.report.html;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.About;
import org.crosscheck.finding.Outcome;
import org.crosscheck.finding.Verdict;

/** The verdicts of an event, each with its reasons and, where quotations conflict, these side by side. */
final class RemarkList {
  private static final int OPEN_AT_ONCE = 5;
  private static final int EXHIBITS = 4;
  private static final int STEPS = 8;

  private final Html html;
  private final Anchors anchors;
  private final Detail detail;
  private final View view;
  private final ClaimTable claims;
  private final RemarkHead head;

  RemarkList(Html html, Anchors anchors, Detail detail, View view) {
    this.html = html;
    this.anchors = anchors;
    this.detail = detail;
    this.view = view;
    claims = new ClaimTable(html, anchors, detail);
    head = new RemarkHead(html, anchors, view.prior());
  }

  void write(Dossier dossier) {
    List<Remark> grave = with(dossier, Outcome.CONFLICT);
    List<Remark> open = with(dossier, Outcome.OPEN);
    List<Remark> noted = with(dossier, Outcome.CLEARED);
    int most = detail.remarks();
    some(grave, most);
    folded(open, "open question", Math.max(1, most - grave.size()));
    folded(noted, "more note", Math.max(1, most - grave.size() - open.size()));
    cleared(dossier);
  }

  private static List<Remark> with(Dossier dossier, Outcome outcome) {
    return dossier.remarks().stream()
        .filter(remark -> remark.outcome() == outcome)
        .toList();
  }

  private void some(List<Remark> remarks, int most) {
    int atOnce = Math.min(most, remarks.size() <= OPEN_AT_ONCE + 2 ? remarks.size() : OPEN_AT_ONCE);
    remarks.stream().limit(atOnce).forEach(this::remark);
    if (remarks.size() > atOnce) {
      folded(remarks.subList(atOnce, remarks.size()), "more conflict", Math.max(0, most - atOnce));
    }
  }

  private void folded(List<Remark> remarks, String noun, int most) {
    if (!remarks.isEmpty()) {
      html.start("details", "class", "more").put("summary", Words.count(remarks.size(), noun));
      remarks.stream().limit(most).forEach(this::remark);
      if (remarks.size() > most) {
        html.put("p", Words.number(remarks.size() - most) + " more in the JSON report.");
      }
      html.end().line();
    }
  }

  private void remark(Remark remark) {
    String id = head.start(remark, "h4", detail.name());
    html.put("a", "#", "class", "link", "href", "#" + id, "aria-label", "Link to this")
        .end();
    html.put("p", Visible.shortened(remark.finding().message(), detail.message()));
    head.reason(remark);
    if (detail.exhibits() && remark.isGrave()) {
      exhibits(remark);
    } else {
      rows(remark);
    }
    because(remark);
    html.end().line();
  }

  private void exhibits(Remark remark) {
    List<Claim> shown = remark.exhibits().stream()
        .flatMap(id -> view.claim(id).stream())
        .limit(EXHIBITS)
        .toList();
    html.start("div", "class", "sides");
    for (Claim claim : shown) {
      String point = point(remark.about(), claim);
      html.start("figure").start("blockquote").start("q");
      (point.isEmpty() ? Quote.of(claim, detail.quote()) : Quote.of(claim, point, detail.quote()))
          .write(html);
      html.end().end().start("figcaption");
      html.put(
              "b",
              point.isEmpty() ? Words.notation(claim.figure()) : Visible.name(point, detail.name()))
          .text(" ");
      claims.outlet(claim);
      String origins = claims.origins(claim);
      html.text(", " + Words.published(claim)
          + (origins.equals("–") ? "" : ", on the word of " + origins));
      claims.scope(claim).ifPresent(scope -> html.put("small", scope));
      html.end().end();
    }
    html.end();
  }

  /** What the outlets say differently; empty for their figures. */
  private static String point(About about, Claim claim) {
    return switch (about) {
      case PLACE -> claim.place().name();
      case ACTOR -> claim.circumstances().actor().orElse("no actor named");
      case WEAPON -> claim.circumstances().weapon().orElse("no weapon named");
      case DATE -> Words.window(claim.window());
      case FIGURE, EVENTS, VICTIM -> "";
    };
  }

  /** Links to the rows of the table. */
  private void rows(Remark remark) {
    List<String> ids = remark.exhibits().stream()
        .filter(id -> anchors.shown(id).isPresent())
        .limit(EXHIBITS)
        .toList();
    if (!ids.isEmpty()) {
      html.start("p", "class", "rows").text("See");
      for (String id : ids) {
        Optional<Claim> claim = view.claim(id);
        html.text(" ")
            .put(
                "a",
                claim
                    .map(
                        c -> Visible.name(c.outlet().name(), 30) + " " + Words.notation(c.figure()))
                    .orElse(id),
                "href",
                "#" + anchors.claim(id));
      }
      html.end();
    }
  }

  private void because(Remark remark) {
    int others = remark.verdicts().size() - 1;
    if (remark.because().isEmpty()) {
      return;
    }
    html.start("details", "class", "why").put("summary", "Why").start("ol");
    for (String step : remark.because().stream().limit(STEPS).toList()) {
      html.put("li", Visible.shortened(step, detail.message()));
    }
    html.end();
    if (others > 0 && detail.cleared() > 0) {
      html.put("p", "The same holds of:").start("ul");
      remark.verdicts().stream()
          .skip(1)
          .limit(detail.cleared())
          .forEach(
              verdict -> html.put("li", Visible.shortened(verdict.message(), detail.message())));
      html.end();
    }
    html.end();
  }

  private void cleared(Dossier dossier) {
    if (dossier.cleared().isEmpty()) {
      return;
    }
    html.start("details", "class", "more reasons")
        .put(
            "summary",
            Words.count(dossier.cleared().size(), "pair")
                + " cleared: differ, or agree, for a reason")
        .start("dl");
    dossier.clearedByCode().forEach((code, verdicts) -> {
      html.start("dt").put("a", code, "class", "code", "href", "#" + Anchors.code(code));
      html.text(" " + Words.title(Visible.name(verdicts.get(0).rule().name(), detail.name())) + ", "
              + Words.count(verdicts.size(), "pair"))
          .end();
      verdicts.stream()
          .limit(detail.cleared())
          .map(Verdict::message)
          .forEach(message -> html.put("dd", Visible.shortened(message, detail.message())));
    });
    html.end().end().line();
  }
}
