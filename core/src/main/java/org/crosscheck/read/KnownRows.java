package org.crosscheck.read;

import com.google.common.collect.ImmutableSortedMap;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
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

  private static final SortedMap<String, String> NO_EXTRAS = ImmutableSortedMap.of();

  private final ClaimRows rows;
  private final Function<List<String>, Header> headers;
  private final PlainLine line = new PlainLine();
  private final Map<Long, Shape> shapes = new HashMap<>();
  private final Stamps stamps = new Stamps();
  private final Slices<Outlet> outlets;
  private final Slices<Measure> measures;
  private final Slices<Population> populations = new Slices<>(given(Population::new));
  private final Slices<Place> places = new Slices<>(given(Place::of));
  private final Slices<Optional<Window>> days;
  private final Slices<List<Attribution>> cites;
  /** All of these, in the order of {@link Shape#KINDS}. */
  private final List<Slices<?>> kinds;

  private final int[] found = new int[Shape.KINDS.size()];
  private final String[] texts = new String[Shape.TEXTS.size()];
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
    kinds = List.of(outlets, measures, populations, places, days, cites);
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

  /** Asked in loops, not one by one, or what it takes to know a cell is compiled into it a dozen times. */
  private Claim claim(Shape shape, Location at) {
    for (int i = 0; i < found.length; i++) {
      found[i] = kinds.get(i).number(line, shape.kinds[i]);
    }
    for (int i = 0; i < texts.length; i++) {
      texts[i] = line.given(shape.texts[i]);
    }
    Optional<Moment> published = stamps.moment(line, shape.published);
    Measure measure = measures.get(found[Shape.MEASURE]);
    return new Claim(
        texts[Shape.ID].isEmpty() ? ClaimRows.id(at) : texts[Shape.ID],
        new Publication(
            outlets.get(found[Shape.OUTLET]),
            published,
            text(Shape.TITLE),
            text(Shape.URL),
            text(Shape.ARCHIVE_URL)),
        new Scope(
            measure,
            populations.get(found[Shape.POPULATION]),
            place(shape, at),
            window(shape, published, at)),
        figure(shape, measure, at),
        cites.get(found[Shape.CITES]),
        circumstances(),
        curation(),
        text(Shape.TEXT),
        text(Shape.QUOTE),
        at,
        shape.header.extras().isEmpty() ? NO_EXTRAS : shape.header.extras(cells()));
  }

  private Optional<String> text(int column) {
    String text = texts[column];
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private Circumstances circumstances() {
    return texts[Shape.ACTOR].isEmpty() && texts[Shape.WEAPON].isEmpty()
        ? Circumstances.UNSTATED
        : new Circumstances(text(Shape.ACTOR), text(Shape.WEAPON));
  }

  private Curation curation() {
    return texts[Shape.RECORD].isEmpty()
            && texts[Shape.EVENT].isEmpty()
            && texts[Shape.PART_OF].isEmpty()
        ? Curation.NONE
        : new Curation(text(Shape.RECORD), text(Shape.EVENT), text(Shape.PART_OF));
  }

  private Place place(Shape shape, Location at) {
    if (areEmpty(shape.site)) {
      return places.get(found[Shape.PLACE]);
    }
    Cells row = row(shape, at);
    return sound(row, Optional.of(ClaimRows.place(row)));
  }

  private boolean areEmpty(int[] positions) {
    for (int position : positions) {
      if (!line.isEmpty(position)) {
        return false;
      }
    }
    return true;
  }

  private Window window(Shape shape, Optional<Moment> published, Location at) {
    Optional<Window> alone = days.get(found[Shape.DATE]);
    if (alone.isPresent() && line.isEmpty(shape.dateTo)) {
      return alone.get();
    }
    Cells row = row(shape, at);
    return sound(row, Optional.of(rows.window(row, published)));
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
    for (int position : shape.figure) {
      layOut(position);
    }
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
