package org.crosscheck.cli.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.arithmetic.Breakdown;
import org.crosscheck.arithmetic.Declared;
import org.crosscheck.claim.Claim;
import org.crosscheck.event.Event;
import org.crosscheck.event.Timeline;

/** One event: its verdicts, its figures over time, its quotations. */
final class EventCard {
  private static final List<String> LABELS = List.of("error", "warning", "note", "open");

  private final Html html;
  private final Anchors anchors;
  private final Detail detail;
  private final View view;
  private final SourceList sources;

  EventCard(Html html, Anchors anchors, Detail detail, View view, SourceList sources) {
    this.html = html;
    this.anchors = anchors;
    this.detail = detail;
    this.view = view;
    this.sources = sources;
  }

  void write(Dossier dossier, String id, boolean open) {
    Event event = dossier.event();
    List<Claim> shown =
        event.claims().stream().sorted(ClaimTable.ORDER).limit(detail.claims()).toList();
    shown.forEach(claim -> anchors.claim(claim.id()));
    html.start("article", attributes(dossier, id));
    if (open) {
      html.start("details", "open", "");
    } else {
      html.start("details");
    }
    summary(dossier);
    html.start("div", "class", "inside");
    name(dossier, id);
    html.start("div", "class", "pictures");
    tolls(dossier);
    pictures(dossier, shown);
    html.end();
    new RemarkList(html, anchors, detail, view).write(dossier);
    html.start("div", "class", "scroll");
    new ClaimTable(html, anchors, detail).write(event, shown);
    html.end().end().end().end().line();
  }

  private String[] attributes(Dossier dossier, String id) {
    List<String> attributes = new ArrayList<>(List.of("id", id, "class"));
    attributes.add(dossier.isAccepted() ? "event accepted" : "event");
    attributes.addAll(List.of("data-s", labels(dossier), "data-c", codes(dossier)));
    attributes.addAll(List.of("data-o", sources.of(dossier.event())));
    String standings = dossier.standings().collect(Collectors.joining(" "));
    if (!standings.isEmpty()) {
      attributes.addAll(List.of("data-k", standings));
    }
    return attributes.toArray(String[]::new);
  }

  private static String labels(Dossier dossier) {
    return LABELS.stream()
        .filter(label -> dossier.count(label) > 0)
        .collect(Collectors.joining(" "));
  }

  private static String codes(Dossier dossier) {
    Set<String> codes = new TreeSet<>(dossier.clearedByCode().keySet());
    dossier.remarks().forEach(remark -> codes.add(remark.finding().code()));
    return String.join(" ", codes);
  }

  private void summary(Dossier dossier) {
    Event event = dossier.event();
    html.start("summary").start("h3");
    html.put("span", Visible.name(Words.place(event), detail.name()), "class", "place")
        .text(" ");
    html.put("span", Words.days(event), "class", "days").end();
    html.start("span", "class", "meta");
    html.text(
        Words.count(event.outlets(), "outlet") + ", " + Words.count(event.origins(), "origin"));
    dossier
        .grade()
        .ifPresent(grade ->
            html.text(" · ").put("span", grade.word(), "class", "grade", "title", grade.meaning()));
    html.end();
    html.start("span", "class", "tags");
    for (String label : LABELS) {
      if (dossier.count(label) > 0) {
        String tag = label.equals("open")
            ? Words.number(dossier.count(label)) + " open"
            : Words.count(dossier.count(label), label);
        tag(tag, label);
      }
    }
    if (dossier.remarks().isEmpty()) {
      tag(dossier.cleared().isEmpty() ? "nothing to compare" : "no conflict", "quiet");
    }
    for (Standing news : List.of(Standing.NEW, Standing.CHANGED)) {
      if (dossier.count(news) > 0) {
        tag(Words.number(dossier.count(news)) + " " + news.word(), "new");
      }
    }
    if (dossier.isAccepted()) {
      tag("nothing new", "quiet");
    }
    html.end();
    html.end();
  }

  private void tag(String text, String kind) {
    // The blank is for those who hear the page.
    html.put("span", text, "class", "tag " + kind).text(" ");
  }

  private void name(Dossier dossier, String id) {
    html.start("p", "class", "name")
        .text("Event ")
        .put("code", Visible.name(dossier.event().id(), detail.name()));
    dossier
        .grade()
        .ifPresent(
            grade -> html.text(" · graded ").put("b", grade.word()).text(": " + grade.meaning()));
    html.put("a", "#", "class", "link", "href", "#" + id, "aria-label", "Link to this event")
        .end();
  }

  private void tolls(Dossier dossier) {
    List<Toll> tolls = Toll.of(dossier);
    if (tolls.isEmpty()) {
      return;
    }
    html.start("div", "class", "scroll")
        .start("table", "class", "tolls")
        .put("caption", "What it comes to (policy: " + tolls.get(0).quantity().policy() + ")");
    html.start("thead").start("tr");
    Stream.of("Counted", "Range", "Best", "Claims")
        .forEach(head -> html.put("th", head, "scope", "col"));
    html.end().end().start("tbody");
    tolls.stream().limit(detail.pictures() * 3L + 1).forEach(this::toll);
    html.end().end().end().line();
  }

  private void toll(Toll toll) {
    html.start("tr").start("th", "scope", "row").text(Visible.name(toll.what(), detail.name()));
    String when = Visible.name(toll.when(), detail.name());
    if (!when.isEmpty()) {
      html.put("small", when);
    }
    toll.quantity().timelines().stream()
        .limit(detail.pictures())
        .forEach(timeline -> html.put(
            "small",
            Visible.name(timeline.origin(), detail.name()) + ": "
                + Visible.shortened(toll.story(timeline), detail.quote())));
    html.end();
    html.put("td", toll.range())
        .put("td", toll.best())
        .put("td", Words.number(toll.claims().size()))
        .end();
  }

  private void pictures(Dossier dossier, List<Claim> shown) {
    if (detail.pictures() == 0) {
      return;
    }
    List<Breakdown> breakdowns = Declared.in(dossier.event().claims());
    Set<Claim> parts = breakdowns.stream()
        .flatMap(breakdown -> breakdown.parts().stream())
        .collect(Collectors.toSet());
    Map<String, List<Claim>> plots =
        plots(shown.stream().filter(claim -> !parts.contains(claim)).toList());
    Citations citations = new Citations(shown, view.origins());
    if (!plots.isEmpty()) {
      plots(dossier, shown, plots);
    }
    breakdowns.stream().limit(detail.pictures()).forEach(this::bars);
    if (citations.isTelling()) {
      graph(citations);
    }
  }

  private static boolean differ(List<Claim> claims) {
    return claims.stream()
        .anyMatch(claim -> !claim.figure().sameInterval(claims.get(0).figure()));
  }

  /** The claims with numbers of each measure, where these differ, the most told first. */
  private Map<String, List<Claim>> plots(List<Claim> shown) {
    Map<String, List<Claim>> byMeasure = shown.stream()
        .filter(claim -> claim.figure().isNumber())
        .collect(Collectors.groupingBy(claim -> claim.measure().words()));
    return byMeasure.entrySet().stream()
        .filter(entry -> differ(entry.getValue()))
        .sorted(Comparator.comparing(
                (Map.Entry<String, List<Claim>> entry) -> -entry.getValue().size())
            .thenComparing(Map.Entry.comparingByKey()))
        .limit(detail.pictures())
        .collect(Collectors.toMap(
            Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
  }

  private void plots(Dossier dossier, List<Claim> shown, Map<String, List<Claim>> plots) {
    List<Timeline> timelines = dossier.event().quantities().stream()
        .flatMap(quantity -> quantity.timelines().stream())
        .toList();
    Voices voices = new Voices(shown, view.origins());
    boolean first = true;
    for (Map.Entry<String, List<Claim>> plot : plots.entrySet()) {
      String title =
          Visible.name(Words.capital(plot.getKey()), detail.name()) + ", by time of publication";
      html.start("figure").put("figcaption", title);
      new DotPlot(html, anchors, voices, plot.getValue()).write(title, timelines);
      if (first) {
        voices.legend(html, detail.name());
        first = false;
      }
      html.end().line();
    }
  }

  private void bars(Breakdown breakdown) {
    PartBars bars = new PartBars(html, breakdown);
    html.start("figure").put("figcaption", bars.caption());
    bars.write();
    html.end().line();
  }

  private void graph(Citations citations) {
    CitationGraph graph = new CitationGraph(html, citations);
    html.start("figure");
    graph.write();
    html.put("figcaption", graph.caption()).end().line();
  }
}
