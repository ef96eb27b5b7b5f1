package org.crosscheck.read;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;
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
    return Optional.of(claim(
        cells::text,
        row.at(),
        publication.get(),
        scope.get(),
        figure.get(),
        cites.orElse(List.of()),
        row.extras()));
  }

  /** What is told of a row by its parts, and by cells that mean what they say. */
  static Claim claim(
      Function<Column, Optional<String>> texts,
      Location at,
      Publication publication,
      Scope scope,
      Figure figure,
      List<Attribution> cites,
      SortedMap<String, String> extras) {
    return new Claim(
        texts.apply(Column.ID).orElseGet(() -> at.file() + ":" + at.line()),
        publication,
        scope,
        figure,
        cites,
        new Circumstances(texts.apply(Column.ACTOR), texts.apply(Column.WEAPON)),
        new Curation(
            texts.apply(Column.RECORD), texts.apply(Column.EVENT), texts.apply(Column.PART_OF)),
        texts.apply(Column.TEXT),
        texts.apply(Column.QUOTE),
        at,
        extras);
  }

  private Optional<Publication> publication(Cells cells) {
    Optional<Outlet> outlet = cells.required(Column.OUTLET, outlets);
    Optional<Moment> published = cells.read(Column.PUBLISHED, Times::moment);
    return outlet.map(name -> publication(name, published, cells::text));
  }

  static Publication publication(
      Outlet outlet, Optional<Moment> published, Function<Column, Optional<String>> texts) {
    return new Publication(
        outlet,
        published,
        texts.apply(Column.TITLE),
        texts.apply(Column.URL),
        texts.apply(Column.ARCHIVE_URL));
  }

  private Optional<Scope> scope(Cells cells, Optional<Moment> published) {
    Optional<Measure> measure = cells.required(Column.MEASURE, measures);
    Population population = new Population(cells.cell(Column.POPULATION));
    Place place = place(cells);
    Window window = times.window(cells, published);
    return measure.map(counted -> new Scope(counted, population, place, window));
  }

  private static Place place(Cells cells) {
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
