package org.crosscheck.cli.report.html;

import java.util.ArrayList;
import java.util.List;

/** How a remark begins: how grave it is, whether somebody knew it before, what it is called. */
final class RemarkHead {
  private static final int REASON = 400;

  private final Html html;
  private final Anchors anchors;
  private final Prior prior;

  RemarkHead(Html html, Anchors anchors, Prior prior) {
    this.html = html;
    this.anchors = anchors;
    this.prior = prior;
  }

  /** Opens the section, and in it a heading of that level, which stays open too. */
  String start(Remark remark, String heading, int longest) {
    String id = anchors.finding(remark);
    String kind = remark.isAccepted() ? " accepted" : "";
    List<String> attributes =
        new ArrayList<>(List.of("class", "remark " + remark.label() + kind, "id", id));
    remark.standing().ifPresent(how -> attributes.addAll(List.of("data-k", how.word())));
    html.start("section", attributes.toArray(String[]::new)).start(heading);
    html.put("span", remark.label(), "class", "sev").text(" ");
    remark
        .standing()
        .ifPresent(
            how -> html.put("span", how.word(), "class", "mark " + how.word()).text(" "));
    html.text(Words.title(Visible.name(remark.finding().name(), longest))).text(" ");
    String code = remark.finding().code();
    html.put("a", code, "class", "code", "href", "#" + Anchors.code(code));
    return id;
  }

  /** Why it was accepted, where somebody said so. */
  void reason(Remark remark) {
    String reason = prior.reasons().getOrDefault(remark.finding().fingerprint(), "");
    if (remark.standing().filter(Standing.SUPPRESSED::equals).isPresent() && !reason.isEmpty()) {
      html.start("p", "class", "reason")
          .put("i", "Accepted because: ")
          .text(Visible.shortened(reason, REASON))
          .end();
    }
  }
}
