package org.crosscheck.cli.report.html;

import java.util.List;
import java.util.stream.Collectors;
import org.crosscheck.claim.Location;
import org.crosscheck.read.Input;

/** Where the page comes from: faults of the inputs, what was read and how, and the report for programs. */
final class RunNotes {
  private static final int MOST_FAULTS = 20;
  private static final int MOST_INPUTS = 40;
  private static final int LONGEST = 300;
  private static final int PATH = 160;
  private static final int HASH = 12;

  private final Html html;
  private final View view;

  RunNotes(Html html, View view) {
    this.html = html;
    this.view = view;
  }

  /** What could not be read, or only with a doubt. */
  void faults(Anchors anchors) {
    List<Remark> faults = view.faults();
    if (faults.isEmpty()) {
      return;
    }
    html.start("section", "id", "inputs", "class", "block").put("h2", "Faults of the inputs");
    html.put("p", "What is named here was left out or read with a doubt; everything else counts.");
    faults.stream().limit(MOST_FAULTS).forEach(fault -> fault(fault, anchors));
    if (faults.size() > MOST_FAULTS) {
      html.put("p", Words.number(faults.size() - MOST_FAULTS) + " more in the JSON report.");
    }
    html.end().line();
  }

  private void fault(Remark fault, Anchors anchors) {
    RemarkHead head = new RemarkHead(html, anchors, view.prior());
    head.start(fault, "h3", PATH);
    html.end().put("p", Visible.shortened(fault.finding().message(), LONGEST));
    head.reason(fault);
    String at = fault.finding().at().stream()
        .limit(3)
        .map(Location::toString)
        .collect(Collectors.joining(", "));
    html.put("p", Visible.name(at, PATH), "class", "rows").end();
  }

  /** What made the page; the section stays open for {@link #report}. */
  void run(PageSettings settings) {
    List<Input> inputs = view.result().inputs();
    html.start("section", "id", "run", "class", "block").put("h2", "About this page");
    html.put(
        "p",
        "Made by Crosscheck " + settings.version() + ". Best figures by the policy "
            + settings.policy() + ". The page loads nothing and sends nothing.");
    html.start("details", "class", "more")
        .put("summary", Words.count(inputs.size(), "input"))
        .start("ul", "class", "inputs");
    for (Input input : inputs.stream().limit(MOST_INPUTS).toList()) {
      html.start("li").put("code", Visible.name(input.path(), PATH));
      html.text(" ")
          .put("small", "sha256 " + input.sha256().substring(0, HASH) + "…")
          .end();
    }
    if (inputs.size() > MOST_INPUTS) {
      html.put("li", Words.number(inputs.size() - MOST_INPUTS) + " more in the JSON report");
    }
    html.end().end().line();
  }

  /** What a program would rather have than the page. */
  void report(Embedded report) {
    html.start("p", "class", "take").text(report.what());
    if (report.length() > 0) {
      html.text(" ")
          .put("button", "Save the JSON report", "id", "save", "type", "button", "hidden", "");
    }
    html.end().end().line();
  }
}
