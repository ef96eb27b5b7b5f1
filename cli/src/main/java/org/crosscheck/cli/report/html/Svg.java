package org.crosscheck.cli.report.html;

/** Draws on a page. Colours and strokes are classes of the style sheet, so that a picture follows light, dark and print. */
final class Svg {
  /** As wide as a telephone shows without making letters smaller. */
  static final int WIDTH = 400;

  /** Width of a letter, on average. */
  static final double LETTER = 7;

  private final Html html;

  Svg(Html html) {
    this.html = html;
  }

  /** Begins a picture that says in words what it shows. */
  Svg start(String title, String description, double height) {
    html.start("svg", "viewBox", "0 0 " + WIDTH + " " + at(height), "role", "img", "class", "plot");
    html.put("title", title);
    if (!description.isEmpty()) {
      html.put("desc", description);
    }
    return this;
  }

  void end() {
    html.end().line();
  }

  /** A part of the picture that shows a name to whoever points at it. */
  void named(String name, Runnable part) {
    html.start("g").put("title", name);
    part.run();
    html.end();
  }

  void line(String style, double x1, double y1, double x2, double y2) {
    html.empty("line", "class", style, "x1", at(x1), "y1", at(y1), "x2", at(x2), "y2", at(y2));
  }

  void rect(String style, double x, double y, double width, double height) {
    html.empty(
        "rect", "class", style, "x", at(x), "y", at(y), "width", at(width), "height", at(height));
  }

  void path(String style, String commands) {
    html.empty("path", "class", style, "d", commands);
  }

  /** One of the marks that {@link Marks} defines. */
  void mark(String id, double x, double y) {
    html.empty("use", "href", "#" + id, "x", at(x), "y", at(y));
  }

  /** Words that start at a point, end there ({@code e}) or have it in their middle ({@code m}), by their class. */
  void text(String style, double x, double y, String words) {
    html.put("text", words, "class", style, "x", at(x), "y", at(y));
  }

  /** A coordinate, whole, since the page is read and not measured. */
  static String at(double value) {
    return Long.toString(Math.round(value));
  }
}
