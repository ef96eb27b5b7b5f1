package org.crosscheck.read;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.crosscheck.claim.Attribution;
import org.crosscheck.claim.Circumstances;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Coordinates;
import org.crosscheck.claim.Curation;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Location;
import org.crosscheck.claim.Measure;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Outlet;
import org.crosscheck.claim.Place;
import org.crosscheck.claim.Population;
import org.crosscheck.claim.Publication;
import org.crosscheck.claim.Scope;
import org.crosscheck.claim.Window;
import org.crosscheck.finding.Finding;
import org.crosscheck.wording.FigureGrammar;

/** Makes claims of rows, whatever format they stood in. */
final class ClaimRows {
  private static final Splitter LIST = Splitter.on(';').trimResults().omitEmptyStrings();

  private static final Pattern DEGREES = Pattern.compile("[+-]?[0-9]{1,3}(\\.[0-9]{1,20})?");

  private final FigureCells figures;
  private final Times times = new Times();
  private final Memo<Outlet> outlets = new Memo<>(Outlet::new);
  private final Memo<Measure> measures = new Memo<>(Measure::new);
  private final Memo<List<Attribution>> attributions = new Memo<>(ClaimRows::cites);

  ClaimRows(FigureGrammar grammar) {
    figures = new FigureCells(grammar);
  }

  /** The claim, when the row is sound; its faults are told either way. Safe for several threads. */
  Optional<Claim> claim(Row row, Consumer<Finding> faults) {
    Cells cells = new Cells(row);
    Optional<Publication> publication = publication(cells);
    Optional<Scope> scope = scope(cells, publication.flatMap(Publication::published));
    Optional<Figure> figure =
        figures.figure(cells, scope.map(Scope::measure).map(Measure::isShare).orElse(false));
    Optional<List<Attribution>> cites = cells.read(Column.CITES, attributions);
    cells.findings().forEach(faults);
    if (!cells.isSound() || publication.isEmpty() || scope.isEmpty() || figure.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Claim(
        cells.text(Column.ID).orElseGet(() -> id(row.at())),
        publication.get(),
        scope.get(),
        figure.get(),
        cites.orElse(List.of()),
        new Circumstances(cells.text(Column.ACTOR), cells.text(Column.WEAPON)),
        new Curation(
            cells.text(Column.RECORD), cells.text(Column.EVENT), cells.text(Column.PART_OF)),
        cells.text(Column.TEXT),
        cells.text(Column.QUOTE),
        row.at(),
        row.extras()));
  }

  /** What a row goes by that has no id. */
  static String id(Location at) {
    return at.file() + ":" + at.line();
  }

  Outlet outlet(String cell) {
    return outlets.apply(cell);
  }

  Measure measure(String cell) {
    return measures.apply(cell);
  }

  List<Attribution> attributions(String cell) {
    return cell.isEmpty() ? List.of() : List.copyOf(attributions.apply(cell));
  }

  /** Empty when it means something only with other cells. */
  Optional<Window> day(String date) {
    return times.day(date);
  }

  /** Empty after a fault. */
  Optional<Figure> figure(Cells cells, Measure measure) {
    return figures.figure(cells, measure.isShare());
  }

  /** Unknown after a fault. */
  Window window(Cells cells, Optional<Moment> published) {
    return times.window(cells, published);
  }

  private Optional<Publication> publication(Cells cells) {
    Optional<Outlet> outlet = cells.required(Column.OUTLET, outlets);
    Optional<Moment> published = cells.read(Column.PUBLISHED, Times::moment);
    return outlet.map(name -> new Publication(
        name,
        published,
        cells.text(Column.TITLE),
        cells.text(Column.URL),
        cells.text(Column.ARCHIVE_URL)));
  }

  private Optional<Scope> scope(Cells cells, Optional<Moment> published) {
    Optional<Measure> measure = cells.required(Column.MEASURE, measures);
    Population population = new Population(cells.cell(Column.POPULATION));
    Place place = place(cells);
    Window window = window(cells, published);
    return measure.map(counted -> new Scope(counted, population, place, window));
  }

  static Place place(Cells cells) {
    return new Place(
        cells.cell(Column.PLACE), LIST.splitToList(cells.cell(Column.COUNTRY)), coordinates(cells));
  }

  private static Optional<Coordinates> coordinates(Cells cells) {
    Optional<Double> latitude = cells.read(Column.LAT, text -> degrees(text, 90));
    Optional<Double> longitude = cells.read(Column.LON, text -> degrees(text, 180));
    if (cells.text(Column.LAT).isPresent() != cells.text(Column.LON).isPresent()) {
      Column empty = cells.text(Column.LAT).isPresent() ? Column.LON : Column.LAT;
      Column other = empty == Column.LON ? Column.LAT : Column.LON;
      cells.fault(
          ReadingRules.BAD_VALUE,
          empty,
          "",
          "is required beside \"" + other.title() + "\", got an empty cell");
    }
    return latitude.flatMap(lat -> longitude.map(lon -> new Coordinates(lat, lon)));
  }

  private static double degrees(String text, int most) {
    boolean number = DEGREES.matcher(text).matches();
    if (!number || Math.abs(Double.parseDouble(text)) > most) {
      throw new IllegalArgumentException(
          "must be degrees from -" + most + " to " + most + ", got \"" + text + "\"");
    }
    return Double.parseDouble(text);
  }

  private static List<Attribution> cites(String text) {
    return LIST.splitToStream(text)
        .map(origin -> origin.startsWith("!")
            ? Attribution.denies(origin.substring(1))
            : Attribution.asserts(origin))
        .toList();
  }
}
