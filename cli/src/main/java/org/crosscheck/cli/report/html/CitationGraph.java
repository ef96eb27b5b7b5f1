package org.crosscheck.cli.report.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Draws who passes on whose word: origins on the left, those who tell it to the right of them. */
final class CitationGraph {
  private static final int MOST = 18;
  private static final int DEEPEST = 3;
  private static final int ROW = 26;
  private static final double BOX = 20;
  private static final int LONGEST = 80;

  private final Svg svg;
  private final Citations citations;
  private final List<List<String>> columns;
  private final double width;
  private final double gap;
  private final int height;
  private final Map<String, double[]> corners = new HashMap<>();
  private boolean rings;

  CitationGraph(Html html, Citations citations) {
    this.svg = new Svg(html);
    this.citations = citations;
    columns = citations.columns(MOST, DEEPEST);
    int n = columns.size();
    gap = n < 3 ? 56 : n == 3 ? 36 : 24;
    width = (Svg.WIDTH - 2 - gap * (n - 1)) / Math.max(1, n);
    int longest = columns.stream().mapToInt(List::size).max().orElse(0);
    height = longest * ROW + 2;
    for (int c = 0; c < n; c++) {
      List<String> column = columns.get(c);
      double top = (longest - column.size()) * ROW / 2.0;
      for (int r = 0; r < column.size(); r++) {
        corners.put(column.get(r), new double[] {1 + c * (width + gap), top + r * ROW + 3});
      }
    }
  }

  void write() {
    svg.start("Who cites whom", description(), height);
    for (String source : order()) {
      citations.tellers(source).stream()
          .filter(corners::containsKey)
          .forEach(teller -> edge(source, teller));
    }
    order().forEach(this::box);
    svg.end();
  }

  private List<String> order() {
    return columns.stream().flatMap(List::stream).toList();
  }

  private void edge(String source, String teller) {
    double[] from = corners.getOrDefault(source, new double[2]);
    double[] to = corners.getOrDefault(teller, new double[2]);
    boolean back = from[0] >= to[0];
    double start = back ? from[0] : from[0] + width;
    double end = back ? to[0] + width : to[0];
    double bend = (end - start) / 2;
    String style = back ? "edge back" : citations.isDenied(source, teller) ? "edge no" : "edge";
    svg.path(
        style,
        "M" + point(start, from[1]) + "C" + point(start + bend, from[1]) + " "
            + point(end - bend, to[1]) + " " + point(end, to[1]));
    rings |= back;
  }

  private static String point(double x, double top) {
    return Svg.at(x) + " " + Svg.at(top + BOX / 2);
  }

  private void box(String node) {
    double[] corner = corners.getOrDefault(node, new double[2]);
    svg.rect(
        citations.tellers(node).isEmpty() ? "box" : "box source", corner[0], corner[1], width, BOX);
    int letters = (int) ((width - 12) / Svg.LETTER);
    String name = citations.name(node);
    if (name.length() > letters) {
      svg.named(
          Visible.name(name, LONGEST),
          () -> svg.text("s", corner[0] + 7, corner[1] + 14, Visible.name(name, letters)));
    } else {
      svg.text("s", corner[0] + 7, corner[1] + 14, name);
    }
  }

  private String description() {
    return order().stream()
            .filter(source -> !citations.tellers(source).isEmpty())
            .limit(6)
            .map(source -> Visible.name(citations.name(source), 40) + " is named by "
                + citations.tellers(source).stream()
                    .limit(6)
                    .map(teller -> Visible.name(citations.name(teller), 40))
                    .collect(Collectors.joining(", ")))
            .collect(Collectors.joining(". "))
        + ".";
  }

  /** What the picture shows, in words; to be asked for after it was drawn. */
  String caption() {
    int left = citations.size() - corners.size();
    return "Who has it from whom, from left to right"
        + (rings ? "; a red line closes a ring" : "")
        + (left > 0 ? "; " + Words.count(left, "more name") + " left out" : "");
  }
}
