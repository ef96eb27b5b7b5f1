package org.crosscheck.cli.report.html;

/** The shapes that stand for origins, each of its own, so that colour is not needed to tell them apart. */
final class Marks {
  /** As many origins have a mark of their own; the others share the last. */
  static final int OWN = 8;

  private static final String[] SHAPES = {
    "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z",
    "M-4.5 -4.5H4.5V4.5H-4.5Z",
    "M0 -5.8L5.6 4.4H-5.6Z",
    "M0 -6.2L6.2 0L0 6.2L-6.2 0Z",
    "M0 5.8L5.6 -4.4H-5.6Z",
    "M-2 -5.5H2V-2H5.5V2H2V5.5H-2V2H-5.5V-2H-2Z",
    "M-3 -5.2H3L6 0L3 5.2H-3L-6 0Z",
    "M0 -6.4L1.9 -1.9H6.4L2.8 1L4.1 5.6L0 2.9L-4.1 5.6L-2.8 1L-6.4 -1.9H-1.9Z",
    "M-3.2 0a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0 -6.4 0Z"
  };

  private Marks() {}

  /** Writes what {@link Svg#mark} refers to. */
  static void define(Html html) {
    html.start("svg", "class", "defs", "aria-hidden", "true", "width", "0", "height", "0")
        .start("defs");
    for (int i = 0; i < SHAPES.length; i++) {
      html.empty("path", "id", "m" + i, "d", SHAPES[i]);
    }
    html.end().end().line();
  }

  static void icon(Html html, int voice) {
    html.start("svg", "class", "icon o" + voice, "viewBox", "-8 -8 16 16", "aria-hidden", "true");
    html.empty("use", "href", "#m" + voice).end();
  }
}
