package org.crosscheck.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Precision;
import org.crosscheck.claim.Window;

/** Reads the date cells of a table, which must be dates through and through. */
final class TimeCell {
  private static final int LONGEST = 80;
  private static final List<String> JOINS =
      List.of("/", " to ", " until ", " - ", " – ", "–", "..");

  private final TimeScene scene;
  private final String cell;
  private final String lower;

  private TimeCell(String cell, Optional<Moment> published) {
    this.cell = cell.strip();
    this.lower = this.cell.toLowerCase(Locale.ROOT);
    this.scene = TimeScene.opening(
        new TimeTokens(this.cell.length() > LONGEST ? "" : this.cell), TimeAnchor.past(published));
  }

  static Window window(String date, String dateTo, Optional<Moment> published) {
    TimeCell start = new TimeCell(date, published);
    TimeCell end = new TimeCell(dateTo, published);
    if (end.cell.isEmpty()) {
      return start.cell.isEmpty() ? Window.UNKNOWN : start.window();
    }
    TimePeriod last = end.period();
    if (start.cell.isEmpty()) {
      return new Window(
          Optional.empty(), last.last(), last.precision(), Window.Kind.WITHIN, "to " + end.cell);
    }
    TimePeriod first = start.withoutKind().period();
    String text = start.cell.equals(end.cell) ? start.cell : start.cell + " to " + end.cell;
    return joined(first, last, start.kind(), text);
  }

  private Window window() {
    if (kind() == Window.Kind.SINCE) {
      return scene.anchor().since(withoutKind().period(), cell);
    }
    for (String join : JOINS) {
      int at = lower.indexOf(join);
      if (at > 0 && lower.indexOf(join, at + join.length()) < 0) {
        TimePeriod first = part(withoutKind().cell.substring(0, at)).period();
        TimePeriod last = part(cell.substring(at + join.length())).period();
        return joined(first, last, Window.Kind.INCIDENT, cell);
      }
    }
    TimePeriod period = withoutKind().period();
    boolean severalDays =
        period.precision() == Precision.DAY && !period.first().equals(period.last());
    return period.window(severalDays ? Window.Kind.WITHIN : kind(), cell);
  }

  private static Window joined(TimePeriod first, TimePeriod last, Window.Kind kind, String text) {
    TimePeriod whole = first.until(last);
    if (whole.isBackwards()) {
      throw new IllegalArgumentException("must not end before it starts, got " + text);
    }
    boolean differ = !first.equals(last);
    return whole.window(kind == Window.Kind.INCIDENT && differ ? Window.Kind.WITHIN : kind, text);
  }

  private TimeCell part(String text) {
    return new TimeCell(text, scene.anchor().published());
  }

  private Window.Kind kind() {
    if (lower.startsWith("since ")) {
      return Window.Kind.SINCE;
    }
    return lower.startsWith("in ") || lower.startsWith("during ")
        ? Window.Kind.WITHIN
        : Window.Kind.INCIDENT;
  }

  private TimeCell withoutKind() {
    return kind() == Window.Kind.INCIDENT ? this : part(cell.substring(cell.indexOf(' ')));
  }

  /** The days of a cell that holds one date. */
  private TimePeriod period() {
    if (scene.tokens().isNumber(0) && scene.tokens().digits(0) == 4) {
      return iso();
    }
    return new CalendarDates()
        .at(scene, 0)
        .or(() -> new CalendarMonths().at(scene, 0))
        .or(() -> new PersianDates().at(scene, 0))
        .filter(reading -> reading.to() == scene.tokens().size())
        .map(reading -> placed(reading.period()))
        .orElseThrow(() -> new IllegalArgumentException(
            "must be a date such as 2026-11-22 or Nov 2026, got " + TimeText.quoted(cell)));
  }

  private TimePeriod placed(TimePeriod period) {
    TimeTokens t = scene.tokens();
    if (!period.isPlaced()
        && (scene.anchor().latest().isPresent() || t.digits(t.size() - 1) == 4)) {
      throw new IllegalArgumentException(
          "is not a day of the calendar, got " + TimeText.quoted(cell));
    }
    return period;
  }

  private TimePeriod iso() {
    Moment moment = TimeStamp.read(cell);
    Precision precision = moment.precision();
    return TimePeriod.between(
        moment.earliest().toLocalDate(),
        moment.latest().toLocalDate(),
        precision.compareTo(Precision.DAY) < 0 ? Precision.DAY : precision);
  }
}
