package org.crosscheck.read;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.crosscheck.claim.Attribution;
import org.crosscheck.claim.Circumstances;
import org.crosscheck.claim.Claim;
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

/**
 * Makes claims of plain lines: what a cell means is found out once, as {@link ClaimRows} does, and then known by its
 * bytes. What is faulty, or not plain, is left to the ordinary way, which says why. Serves one thread at a time.
 */
final class KnownRows {
  /** A file of more shapes has hardly two rows alike. */
  private static final int MOST_SHAPES = 1 << 10;

  /** How long ISO days are, and months. */
  private static final int DAY = 10;

  private static final int MONTH = 7;

  private final ClaimRows rows;
  private final Function<List<String>, Header> headers;
  private final PlainLine line = new PlainLine();
  private final Map<Long, Shape> shapes = new HashMap<>();
  private final Stamps stamps = new Stamps();
  private final Slices<Outlet> outlets;
  private final Slices<Measure> measures;
  private final Slices<Population> populations = new Slices<>(given(Population::new));
  private final Slices<Place> places = new Slices<>(given(Place::of));
  private final Slices<Window> days;
  private final Slices<List<Attribution>> cites;
  private final Pieces<Figure> figures = new Pieces<>();
  private byte[] figure = new byte[64];
  private int figureEnd;

  KnownRows(ClaimRows rows, Function<List<String>, Header> headers) {
    this.rows = rows;
    this.headers = headers;
    outlets = new Slices<>(given(rows::outlet));
    measures = new Slices<>(given(rows::measure));
    days = new Slices<>(given(rows::day));
    cites = new Slices<>(given(rows::attributions));
  }

  /** The claim in a line; empty when the line is not plain, or has a fault. */
  Optional<Claim> claim(String path, byte[] bytes, int from, int to, int number) {
    if (!line.cut(bytes, from, to)) {
      return Optional.empty();
    }
    Shape shape = shape();
    if (shape.header.hasValues() || !line.hasNames(shape.names)) {
      return Optional.empty();
    }
    try {
      return Optional.of(claim(shape, Location.of(path, number, line.first() - from + 1)));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The header of the line looked at last, which was plain. */
  Header header() {
    return shape().header;
  }

  private static <T> Function<String, T> given(Function<String, T> meaning) {
    return cell -> meaning.apply(Row.given(cell));
  }

  private Shape shape() {
    Shape known = shapes.get(line.names());
    return known != null ? known : learnShape();
  }

  private Shape learnShape() {
    if (shapes.size() == MOST_SHAPES) {
      shapes.clear();
    }
    List<String> names = IntStream.range(0, line.size()).mapToObj(line::name).toList();
    Shape shape = new Shape(headers.apply(names));
    shapes.put(line.names(), shape);
    return shape;
  }

  private Claim claim(Shape shape, Location at) {
    Optional<Moment> published = stamps.moment(line, shape.published);
    Measure measure = measures.of(line, shape.measure);
    Publication publication = new Publication(
        outlets.of(line, shape.outlet),
        published,
        text(shape.title),
        text(shape.url),
        text(shape.archiveUrl));
    Scope scope = new Scope(
        measure,
        populations.of(line, shape.population),
        place(shape, at),
        window(shape, published, at));
    Optional<String> id = text(shape.id);
    return new Claim(
        id.isPresent() ? id.get() : ClaimRows.id(at),
        publication,
        scope,
        figure(shape, measure, at),
        cites.of(line, shape.cites),
        circumstances(shape),
        curation(shape),
        text(shape.text),
        text(shape.quote),
        at,
        shape.header.extras(shape.hasExtras ? cells() : List.of()));
  }

  private Optional<String> text(int position) {
    if (line.isEmpty(position)) {
      return Optional.empty();
    }
    String text = Row.given(line.cell(position));
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private Circumstances circumstances(Shape shape) {
    return line.isEmpty(shape.actor) && line.isEmpty(shape.weapon)
        ? Circumstances.UNSTATED
        : new Circumstances(text(shape.actor), text(shape.weapon));
  }

  private Curation curation(Shape shape) {
    return line.isEmpty(shape.record) && line.isEmpty(shape.event) && line.isEmpty(shape.partOf)
        ? Curation.NONE
        : new Curation(text(shape.record), text(shape.event), text(shape.partOf));
  }

  private Place place(Shape shape, Location at) {
    if (line.isEmpty(shape.country) && line.isEmpty(shape.lat) && line.isEmpty(shape.lon)) {
      return places.of(line, shape.place);
    }
    Cells row = row(shape, at);
    return sound(row, Optional.of(ClaimRows.place(row)));
  }

  private Window window(Shape shape, Optional<Moment> published, Location at) {
    if (line.isEmpty(shape.dateTo) && standsAlone(shape.date)) {
      return days.of(line, shape.date);
    }
    Cells row = row(shape, at);
    return sound(row, Optional.of(rows.window(row, published)));
  }

  /** Whether the cell looks like an ISO day or month: {@code 7 May} may hang on other cells. */
  private boolean standsAlone(int date) {
    int from = line.start(date);
    int length = line.end(date) - from;
    return length == 0 || ((length == DAY || length == MONTH) && line.bytes()[from + 4] == '-');
  }

  private Figure figure(Shape shape, Measure measure, Location at) {
    layOut(shape, measure);
    int known = figures.find(figure, 0, figureEnd);
    if (known >= 0) {
      return figures.get(known);
    }
    Cells row = row(shape, at);
    Figure read = sound(row, rows.figure(row, measure));
    figures.put(figure, 0, figureEnd, read);
    return read;
  }

  /** The cells that say a figure together, and whether it may have decimals, in one piece. */
  private void layOut(Shape shape, Measure measure) {
    figureEnd = 0;
    layOut(shape.figure);
    layOut(shape.low);
    layOut(shape.high);
    figure[figureEnd - 1] = (byte) (measure.isShare() ? 1 : 0);
  }

  private void layOut(int position) {
    int length = line.end(position) - line.start(position);
    if (figureEnd + length >= figure.length) {
      figure = Arrays.copyOf(figure, 2 * (figureEnd + length));
    }
    System.arraycopy(line.bytes(), line.start(position), figure, figureEnd, length);
    figureEnd += length + 1;
    figure[figureEnd - 1] = 0;
  }

  /** For cells that only mean something together. */
  private Cells row(Shape shape, Location at) {
    return new Cells(new Row(shape.header, cells(), at, position -> at));
  }

  private List<String> cells() {
    return IntStream.range(0, line.size()).mapToObj(line::cell).toList();
  }

  private static <T> T sound(Cells row, Optional<T> meaning) {
    if (meaning.isEmpty() || !row.findings().isEmpty()) {
      throw new IllegalArgumentException("must have no faults, got " + row.findings());
    }
    return meaning.get();
  }
}
