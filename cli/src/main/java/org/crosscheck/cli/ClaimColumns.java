package org.crosscheck.cli;

import static org.crosscheck.cli.Column.cites;
import static org.crosscheck.cli.Column.offset;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Coordinates;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Precision;
import org.crosscheck.claim.Window;

/** The columns of extracted claims. {@code check} reads them back as a table of claims. */
final class ClaimColumns {
  static final List<Column<ExtractedClaim>> ALL = List.of(
      text("id", Claim::id),
      text("outlet", claim -> claim.outlet().name()),
      optional("published", claim -> claim.published().map(Moment::text)),
      text("place", claim -> claim.place().name()),
      text("figure", claim -> claim.figure().text()),
      number("low", claim -> Column.end(claim.figure(), claim.figure().low())),
      number("high", claim -> Column.end(claim.figure(), claim.figure().high())),
      text("measure", claim -> claim.measure().name()),
      text("population", claim -> claim.population().name()),
      text("date", claim -> start(claim.window())),
      text("date_to", claim -> end(claim.window())),
      text("cites", claim -> cites(claim.cites())),
      optional("record", claim -> claim.curation().record()),
      optional("event", claim -> claim.curation().event()),
      optional("part_of", claim -> claim.curation().partOf()),
      optional("text", Claim::text),
      optional("quote", Claim::quote),
      optional("actor", claim -> claim.circumstances().actor()),
      optional("weapon", claim -> claim.circumstances().weapon()),
      optional("title", claim -> claim.publication().title()),
      optional("url", claim -> claim.publication().url()),
      optional("archive_url", claim -> claim.publication().archiveUrl()),
      number("lat", claim -> degrees(claim, Coordinates::latitude)),
      number("lon", claim -> degrees(claim, Coordinates::longitude)),
      text("country", claim -> String.join("; ", claim.place().countries())),
      Column.text("article", row -> row.article().id()),
      number("start", claim -> offset(claim.at().start())),
      number("end", claim -> offset(claim.at().end())));

  private ClaimColumns() {}

  private static Column<ExtractedClaim> text(String name, Function<Claim, String> value) {
    return Column.text(name, row -> value.apply(row.claim()));
  }

  private static Column<ExtractedClaim> optional(
      String name, Function<Claim, Optional<String>> value) {
    return Column.optional(name, row -> value.apply(row.claim()));
  }

  private static Column<ExtractedClaim> number(String name, Function<Claim, String> value) {
    return Column.number(name, row -> value.apply(row.claim()));
  }

  private static String degrees(Claim claim, Function<Coordinates, Double> part) {
    return claim.place().coordinates().map(part).map(Column::plain).orElse("");
  }

  private static String start(Window window) {
    String from = window.from().map(LocalDate::toString).orElse("");
    if (window.kind() == Window.Kind.SINCE && !from.isEmpty()) {
      return "since " + from;
    }
    return wholeMonth(window).orElse(from);
  }

  private static String end(Window window) {
    boolean told = window.isDay()
        || window.kind() == Window.Kind.SINCE
        || wholeMonth(window).isPresent();
    return told ? "" : window.to().map(LocalDate::toString).orElse("");
  }

  // An incident some day in a month is no sum over the month: two days would be read back as a
  // period.
  private static Optional<String> wholeMonth(Window window) {
    boolean isMonth =
        window.kind() == Window.Kind.INCIDENT && window.precision() == Precision.MONTH;
    return isMonth ? window.from().map(day -> YearMonth.from(day).toString()) : Optional.empty();
  }
}
