package org.crosscheck.cli.report.html;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Precision;
import org.crosscheck.event.Timeline;

/**
 * The figures of one measure over the time of their publication: an exact number is a mark, a bound an arrow, a range a
 * line, a vague word a band. Marks of one origin look alike, and those of an origin that changed its figure are joined.
 */
final class DotPlot {
  private static final int HEIGHT = 230;
  private static final double TOP = 12;
  private static final double BOTTOM = HEIGHT - 26;
  private static final double RIGHT = Svg.WIDTH - 14;
  private static final double UNDATED = 64;
  private static final double NEAR = 11;
  private static final double ARROW = 20;
  private static final double WIDE = 8;

  private final Html html;
  private final Svg svg;
  private final Anchors anchors;
  private final Voices voices;
  private final List<Claim> claims;
  private final Axis axis;
  private final double left;
  private final Optional<Calendar> calendar;
  private final Map<String, double[]> spots = new HashMap<>();

  /** A picture of claims of one measure that name numbers, at least one. */
  DotPlot(Html html, Anchors anchors, Voices voices, List<Claim> claims) {
    this.html = html;
    this.svg = new Svg(html);
    this.anchors = anchors;
    this.voices = voices;
    this.claims = claims.stream().sorted(Comparator.comparing(Claim::id)).toList();
    double least =
        claims.stream().mapToDouble(claim -> low(claim.figure())).min().orElse(0);
    double most =
        claims.stream().mapToDouble(claim -> high(claim.figure())).max().orElse(1);
    axis = Axis.over(least, most, BOTTOM, TOP);
    int letters =
        axis.ticks().stream().mapToInt(tick -> Axis.label(tick).length()).max().orElse(1);
    left = 12 + letters * Svg.LETTER;
    calendar =
        calendar(claims.stream().flatMap(claim -> claim.published().stream()).toList());
    this.claims.forEach(this::place);
  }

  private static double low(Figure figure) {
    return figure.bound() == Bound.AT_MOST || figure.bound() == Bound.LESS_THAN
        ? figure.anchor()
        : figure.low();
  }

  private static double high(Figure figure) {
    return figure.isUnbounded() ? figure.anchor() : figure.high();
  }

  private Optional<Calendar> calendar(List<Moment> times) {
    Optional<LocalDateTime> first =
        times.stream().map(Moment::earliest).min(Comparator.naturalOrder());
    Optional<LocalDateTime> last =
        times.stream().map(Moment::latest).max(Comparator.naturalOrder());
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    double start = left + 12 + (times.size() < claims.size() ? UNDATED + 10 : 0);
    boolean hours =
        times.stream().anyMatch(time -> time.precision().compareTo(Precision.HOUR) <= 0);
    return Optional.of(new Calendar(first.get(), last.get(), start, RIGHT - 6, hours));
  }

  /** Marks that would hide each other stand side by side. */
  private void place(Claim claim) {
    double x = claim.published().isPresent() && calendar.isPresent()
        ? calendar.get().middle(claim.published().get())
        : left + UNDATED / 2;
    double y = axis.at(claim.figure().anchor());
    double[] spot = {x, y};
    for (int step = 1; step < 40 && isTaken(spot); step++) {
      spot[0] = Math.max(
          left + 6, Math.min(RIGHT, x + (step % 2 == 0 ? -1 : 1) * ((step + 1) / 2) * NEAR));
    }
    spots.put(claim.id(), spot);
  }

  private boolean isTaken(double[] spot) {
    return spots.values().stream()
        .anyMatch(other ->
            Math.abs(other[0] - spot[0]) < NEAR - 1 && Math.abs(other[1] - spot[1]) < NEAR - 1);
  }

  void write(String title, List<Timeline> timelines) {
    svg.start(title, "The same figures stand in the table of what was said.", HEIGHT);
    frame();
    timelines.forEach(this::course);
    claims.forEach(this::mark);
    svg.end();
  }

  private void frame() {
    StringBuilder grid = new StringBuilder();
    for (double tick : axis.ticks()) {
      double y = axis.at(tick);
      grid.append("M")
          .append(Svg.at(left))
          .append(' ')
          .append(Svg.at(y))
          .append('H')
          .append(Svg.at(RIGHT));
      svg.text("e", left - 5, y + 4, Axis.label(tick));
    }
    svg.path("grid", grid.toString());
    if (claims.stream().anyMatch(claim -> claim.published().isEmpty())) {
      svg.text("m", left + UNDATED / 2, HEIGHT - 8, "undated");
      calendar.ifPresent(c -> svg.line("cut", left + UNDATED, TOP, left + UNDATED, BOTTOM));
    }
    calendar.ifPresent(this::ticks);
  }

  private void ticks(Calendar times) {
    StringBuilder base =
        new StringBuilder("M" + Svg.at(left) + " " + Svg.at(BOTTOM) + "H" + Svg.at(RIGHT));
    for (Calendar.Tick tick : times.ticks()) {
      double half = tick.label().length() * Svg.LETTER / 2;
      base.append('M')
          .append(Svg.at(tick.x()))
          .append(' ')
          .append(Svg.at(BOTTOM))
          .append("v4");
      svg.text("m", Math.min(tick.x(), Svg.WIDTH - half), HEIGHT - 8, tick.label());
    }
    svg.path("base", base.toString());
  }

  /** How one origin changed its figure. */
  private void course(Timeline timeline) {
    List<double[]> points = new ArrayList<>();
    OptionalDouble voice = OptionalDouble.empty();
    for (Claim claim : claims) {
      if (timeline.claims().contains(claim.id())) {
        voice = OptionalDouble.of(voices.of(claim));
      }
    }
    timeline.claims().stream().filter(spots::containsKey).map(spots::get).forEach(points::add);
    if (points.size() > 1 && voice.isPresent()) {
      StringBuilder path = new StringBuilder();
      points.forEach(p -> path.append(path.length() == 0 ? 'M' : 'L')
          .append(Svg.at(p[0]))
          .append(' ')
          .append(Svg.at(p[1])));
      svg.path("course o" + (int) voice.getAsDouble(), path.toString());
    }
  }

  private void mark(Claim claim) {
    double[] spot = spots.getOrDefault(claim.id(), new double[] {left, BOTTOM});
    int voice = voices.of(claim);
    html.start(
        "a", "class", "o" + voice, "href", "#" + anchors.claim(claim.id()), "tabindex", "-1");
    html.put(
        "title",
        Visible.name(claim.outlet().name(), 40) + ", " + Words.published(claim) + ": "
            + Visible.name(claim.figure().text(), 40));
    when(claim, spot);
    interval(claim.figure(), spot);
    svg.mark("m" + voice, spot[0], spot[1]);
    html.end();
  }

  /** The days on which it may have been published, where these are many. */
  private void when(Claim claim, double[] spot) {
    if (claim.published().isPresent() && calendar.isPresent()) {
      double from = calendar.get().at(claim.published().get().earliest());
      double to = calendar.get().at(claim.published().get().latest());
      if (to - from > 5 * NEAR && to - from > shortest()) {
        svg.line("span", from, spot[1], to, spot[1]);
      }
    }
  }

  /** How wide the day or hour is drawn that is known best. */
  private double shortest() {
    return claims.stream()
        .flatMap(claim -> claim.published().stream())
        .flatMap(time ->
            calendar.stream().map(scale -> scale.at(time.latest()) - scale.at(time.earliest())))
        .min(Comparator.naturalOrder())
        .orElse(0.0);
  }

  private void interval(Figure figure, double[] spot) {
    double x = spot[0];
    if (figure.isUnbounded()) {
      arrow(x, spot[1], Math.max(2, spot[1] - ARROW), 5);
    } else if (figure.bound() == Bound.AT_MOST || figure.bound() == Bound.LESS_THAN) {
      arrow(x, spot[1], Math.min(HEIGHT - 20, spot[1] + ARROW), -5);
    } else if (figure.bound() == Bound.VAGUE) {
      double high = axis.at(figure.high());
      svg.rect("band", x - WIDE, high, 2 * WIDE, Math.max(2, axis.at(figure.low()) - high));
    } else if (!figure.isPoint()) {
      double high = axis.at(figure.high());
      double low = axis.at(figure.low());
      svg.path(
          "whisker",
          "M" + Svg.at(x - 4) + " " + Svg.at(high) + "h8m-4 0V" + Svg.at(low) + "m-4 0h8");
    }
  }

  private void arrow(double x, double from, double to, double head) {
    svg.path(
        "whisker",
        "M" + Svg.at(x) + " " + Svg.at(from) + "V" + Svg.at(to) + "m-4 " + Svg.at(head) + "l4 "
            + Svg.at(-head) + "l4 " + Svg.at(head));
  }
}
