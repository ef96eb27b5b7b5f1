package org.crosscheck.cli.report;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Location;
import org.crosscheck.event.Event;

/** What spreadsheets say of a finding. */
final class FindingColumns {
  static final List<SheetColumn<Listed>> ALL = List.of(
      SheetColumn.text("severity", 10, Listed::severity),
      SheetColumn.text("code", 7, row -> row.finding().code()),
      SheetColumn.text("name", 26, row -> row.finding().name()),
      SheetColumn.text("kind", 10, Listed::kind),
      SheetColumn.text("event", 16, row -> event(row, Event::id)),
      SheetColumn.text("place", 18, row -> event(row, Event::place)),
      SheetColumn.text(
          "from", 12, row -> event(row, e -> e.from().map(LocalDate::toString).orElse(""))),
      SheetColumn.text(
          "to", 12, row -> event(row, e -> e.to().map(LocalDate::toString).orElse(""))),
      SheetColumn.text(
          "measure", 12, row -> distinct(row, claim -> claim.measure().name())),
      SheetColumn.number("low", 9, row -> figures(row).mapToDouble(Figure::low).min()),
      SheetColumn.number(
          "high", 9, row -> figures(row).mapToDouble(Figure::high).max()),
      SheetColumn.text("message", 90, row -> Inert.line(Message.of(row.finding()))),
      SheetColumn.text(
          "outlets", 30, row -> distinct(row, claim -> claim.outlet().name())),
      SheetColumn.text("claims", 24, row -> String.join("; ", row.finding().claims())),
      SheetColumn.text("file", 30, row -> row.place().map(Location::file).orElse("")),
      SheetColumn.number("line", 7, row -> position(row, Location::line)),
      SheetColumn.number("column", 7, row -> position(row, Location::column)),
      SheetColumn.text("fingerprint", 18, row -> row.finding().fingerprint()));

  private FindingColumns() {}

  private static String event(Listed row, Function<Event, String> part) {
    return row.event().map(part).orElse("");
  }

  private static String distinct(Listed row, Function<Claim, String> part) {
    return row.claims().stream().map(part).distinct().sorted().collect(Collectors.joining("; "));
  }

  private static Stream<Figure> figures(Listed row) {
    return row.claims().stream().map(Claim::figure).filter(Figure::isNumber);
  }

  private static OptionalDouble position(Listed row, Function<Location, Integer> part) {
    return row.place().map(part).stream().mapToDouble(Integer::doubleValue).findFirst();
  }
}
