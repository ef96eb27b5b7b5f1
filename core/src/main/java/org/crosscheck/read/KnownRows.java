package org.crosscheck.read;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.crosscheck.claim.Attribution;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Location;
import org.crosscheck.claim.Measure;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Outlet;
import org.crosscheck.claim.Place;
import org.crosscheck.claim.Population;
import org.crosscheck.claim.Scope;
import org.crosscheck.claim.Window;

/**
 * Makes claims of lines whose cells are known from lines before: {@link ClaimRows} found out what a cell means, once, and
 * here the meanings are put together again. What is faulty, or not plain, is never known. Serves one thread at a time.
 */
final class KnownRows {
  private final PlainLine line = new PlainLine();
  private final Map<Long, Shape> shapes = new HashMap<>();
  private final Slices<Outlet> outlets = new Slices<>();
  private final Slices<Measure> measures = new Slices<>();
  private final Slices<Population> populations = new Slices<>();
  private final Slices<Place> places = new Slices<>();
  private final Slices<Window> windows = new Slices<>();
  private final Slices<Figure> figures = new Slices<>();
  private final Slices<List<Attribution>> cites = new Slices<>();
  private byte[] figure = new byte[64];
  private int figureEnd;
  private boolean plain;

  /** A header, and its names as they stand in lines. */
  private static final class Shape {
    private final Header header;
    private final byte[][] names;

    Shape(Header header) {
      this.header = header;
      names = header.names().stream()
          .map(name -> name.getBytes(StandardCharsets.UTF_8))
          .toArray(byte[][]::new);
    }
  }

  /**
   * The claim in a line; empty when a cell is new, or the line not plain.
   *
   * @param meet told of the header of the line, if it is known
   */
  Optional<Claim> claim(JsonLine of, BiConsumer<Header, JsonLine> meet) {
    plain = of.cut(line);
    Shape shape = plain ? shapes.get(line.names()) : null;
    if (shape == null || !line.hasNames(shape.names)) {
      return Optional.empty();
    }
    meet.accept(shape.header, of);
    return claim(shape.header, of.at());
  }

  private Optional<Claim> claim(Header header, Location at) {
    if (!stands(header)) {
      return Optional.empty();
    }
    int outlet = find(outlets, header, Column.OUTLET);
    int measure = find(measures, header, Column.MEASURE);
    int population = find(populations, header, Column.POPULATION);
    int place = find(places, header, Column.PLACE);
    int window = find(windows, header, Column.DATE);
    int cited = find(cites, header, Column.CITES);
    if ((outlet | measure | population | place | window | cited) < 0) {
      return Optional.empty();
    }
    Measure counted = measures.get(measure);
    layOut(header, counted);
    int number = figures.find(figure, 0, figureEnd);
    if (number < 0) {
      return Optional.empty();
    }
    Scope scope =
        new Scope(counted, populations.get(population), places.get(place), windows.get(window));
    return published(header)
        .map(published -> ClaimRows.claim(
            column -> text(header, column),
            at,
            ClaimRows.publication(outlets.get(outlet), published, column -> text(header, column)),
            scope,
            figures.get(number),
            cites.get(cited),
            header.extras(cells(header))));
  }

  /** Whether a row by itself says what its cells mean, those of its own apart: no cell hangs on another. */
  private boolean stands(Header header) {
    return line.isEmpty(header.at(Column.DATE_TO))
        && line.isEmpty(header.at(Column.COUNTRY))
        && line.isEmpty(header.at(Column.LAT))
        && line.isEmpty(header.at(Column.LON));
  }

  private <T> int find(Slices<T> meanings, Header header, Column column) {
    int at = header.at(column);
    return meanings.find(line.bytes(), line.start(at), line.end(at));
  }

  /** The cells that say a figure together, and whether it may have decimals, in one piece. */
  private void layOut(Header header, Measure measure) {
    figureEnd = 0;
    layOut(header.at(Column.FIGURE));
    layOut(header.at(Column.LOW));
    layOut(header.at(Column.HIGH));
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

  /** When it was published, if it says so; nothing at all when that is no time. */
  private Optional<Optional<Moment>> published(Header header) {
    try {
      return Optional.of(text(header, Column.PUBLISHED).map(Times::moment));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private Optional<String> text(Header header, Column column) {
    int at = header.at(column);
    return line.isEmpty(at)
        ? Optional.empty()
        : Optional.of(Row.given(line.cell(at))).filter(text -> !text.isEmpty());
  }

  private List<String> cells(Header header) {
    return header.extras().isEmpty()
        ? List.of()
        : IntStream.range(0, line.size()).mapToObj(line::cell).toList();
  }

  /** Takes in what the cells of the line looked at last mean, which was found out in the ordinary way and without fault. */
  void learn(Header header, Claim claim) {
    if (!plain || !stands(header) || header.hasValues()) {
      return;
    }
    shapes.computeIfAbsent(line.names(), names -> new Shape(header));
    put(outlets, header, Column.OUTLET, claim.outlet());
    put(measures, header, Column.MEASURE, claim.measure());
    put(populations, header, Column.POPULATION, claim.population());
    put(places, header, Column.PLACE, claim.place());
    put(cites, header, Column.CITES, claim.cites());
    if (Times.standsAlone(text(header, Column.DATE).orElse(""))) {
      put(windows, header, Column.DATE, claim.window());
    }
    layOut(header, claim.measure());
    figures.put(figure, 0, figureEnd, claim.figure());
  }

  private <T> void put(Slices<T> meanings, Header header, Column column, T meaning) {
    int at = header.at(column);
    meanings.put(line.bytes(), line.start(at), line.end(at), meaning);
  }
}
