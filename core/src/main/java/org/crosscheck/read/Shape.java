package org.crosscheck.read;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where the columns stand in lines of one header; -1 for those that it lacks. */
final class Shape {
  /** Those whose cells mean something by themselves, and repeat. */
  static final List<Column> KINDS = List.of(
      Column.OUTLET,
      Column.MEASURE,
      Column.POPULATION,
      Column.PLACE,
      Column.DATE,
      Column.CITES);

  /** Those whose cells are what they say. */
  static final List<Column> TEXTS = List.of(
      Column.ID,
      Column.TITLE,
      Column.URL,
      Column.ARCHIVE_URL,
      Column.ACTOR,
      Column.WEAPON,
      Column.RECORD,
      Column.EVENT,
      Column.PART_OF,
      Column.TEXT,
      Column.QUOTE);

  final Header header;
  /** The names as they stand in lines. */
  final byte[][] names;

  final int[] kinds;
  final int[] texts;
  final int[] figure;
  /** Those that say a place together with its name. */
  final int[] site;

  final int published;
  final int date;
  final int dateTo;

  Shape(Header header) {
    this.header = header;
    names = header.names().stream()
        .map(name -> name.getBytes(StandardCharsets.UTF_8))
        .toArray(byte[][]::new);
    kinds = at(header, KINDS);
    texts = at(header, TEXTS);
    figure = at(header, List.of(Column.FIGURE, Column.LOW, Column.HIGH));
    site = at(header, List.of(Column.COUNTRY, Column.LAT, Column.LON));
    published = header.at(Column.PUBLISHED);
    date = header.at(Column.DATE);
    dateTo = header.at(Column.DATE_TO);
  }

  private static int[] at(Header header, List<Column> columns) {
    return columns.stream().mapToInt(header::at).toArray();
  }
}
