package org.crosscheck.cli.report.html;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.crosscheck.arithmetic.Breakdown;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Figure;

/** The parts of a toll as bars below the whole, all on one scale. What lies beyond the whole is marked. */
final class PartBars {
  private static final int MOST = 12;
  private static final int ROW = 34;
  private static final double NUMBERS = 78;
  private static final double FULL = Svg.WIDTH - NUMBERS;
  private static final int LONGEST = 58;

  private final Svg svg;
  private final Breakdown breakdown;
  private final double scale;

  PartBars(Html html, Breakdown breakdown) {
    this.svg = new Svg(html);
    this.breakdown = breakdown;
    double most = Stream.concat(Stream.of(breakdown.whole()), breakdown.parts().stream())
        .mapToDouble(claim -> end(claim.figure()))
        .max()
        .orElse(1);
    scale = FULL / Math.max(1, Math.max(most, breakdown.low()));
  }

  void write() {
    List<Claim> parts = breakdown.parts().stream()
        .sorted(Comparator.comparing((Claim part) -> -part.figure().low()).thenComparing(Claim::id))
        .toList();
    int rows = Math.min(MOST, parts.size());
    boolean more = parts.size() > MOST;
    svg.start("Parts against the whole: " + sum(), verdict(), (rows + (more ? 3 : 2)) * ROW + 4);
    int y = row(0, "whole", whole(), breakdown.whole().figure());
    y = sum(y);
    for (Claim part : parts.subList(0, rows)) {
      y = row(y, "part", name(part), part.figure());
    }
    if (more) {
      svg.text("s", 0, y + 13, "and " + Words.count(parts.size() - rows, "smaller part"));
    }
    svg.end();
  }

  private int row(int y, String style, String name, Figure figure) {
    svg.text("s", 0, y + 13, Visible.name(name, LONGEST));
    svg.rect(style, 0, y + 18, Math.max(1, figure.low() * scale), 11);
    if (!figure.isUnbounded() && figure.high() > figure.low()) {
      svg.rect(
          style + " maybe",
          figure.low() * scale,
          y + 18,
          (figure.high() - figure.low()) * scale,
          11);
    }
    svg.text("n", end(figure) * scale + 6, y + 28, Words.notation(figure));
    return y + ROW;
  }

  /** All parts in one bar; what goes beyond the most that the whole can be stands out. */
  private int sum(int y) {
    double whole = Math.min(breakdown.whole().figure().high(), breakdown.low());
    svg.text("s", 0, y + 13, "Sum of " + Words.count(breakdown.parts().size(), "part"));
    svg.rect("part", 0, y + 18, Math.max(1, whole * scale), 11);
    if (breakdown.low() > whole) {
      svg.rect("over", whole * scale, y + 18, (breakdown.low() - whole) * scale, 11);
    }
    svg.text("n", breakdown.low() * scale + 6, y + 28, sumOf());
    return y + ROW;
  }

  private String sumOf() {
    boolean exact = DoubleStream.of(breakdown.high() - breakdown.low()).allMatch(gap -> gap == 0);
    return (exact ? "" : "≥ ") + Words.number(breakdown.low());
  }

  private String whole() {
    return "Whole: " + breakdown.whole().outlet().name() + ", "
        + breakdown.whole().measure().words();
  }

  private String name(Claim part) {
    String who =
        part.population().isStated() ? part.population().name() : part.measure().words();
    boolean elsewhere = part.place().isStated()
        && !part.place().name().equals(breakdown.whole().place().name());
    return elsewhere ? who + ", " + part.place().name() : who;
  }

  private static double end(Figure figure) {
    return figure.isUnbounded() ? figure.low() : figure.high();
  }

  String sum() {
    return sumOf() + " in " + Words.count(breakdown.parts().size(), "part") + ", "
        + Words.notation(breakdown.whole().figure()) + " in all";
  }

  private String verdict() {
    if (breakdown.exceeds()) {
      return "The parts are more than the whole"
          + (breakdown.overlaps() ? ", unless someone is counted twice." : ".");
    }
    if (breakdown.fallsShort()) {
      return "The parts are said to be complete and are less than the whole.";
    }
    return breakdown.addsUp() ? "The parts add up to the whole." : "The parts fit into the whole.";
  }

  /** What the picture shows, in words. */
  String caption() {
    return Words.capital(breakdown.whole().measure().words()) + " by " + breakdown.by() + ". "
        + verdict();
  }
}
