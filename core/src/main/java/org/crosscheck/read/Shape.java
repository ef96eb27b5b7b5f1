package org.crosscheck.read;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where the columns stand in lines of one header; -1 for those that it lacks. */
final class Shape {
  /** Those whose cells mean something by themselves, and repeat. */
  static final List<Column> KINDS = List.of(
      Column.OUTLET, Column.MEASURE, Column.POPULATION, Column.PLACE, Column.DATE, Column.CITES);

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

  // their places in these lists
  static final int OUTLET = 0;
  static final int MEASURE = 1;
  static final int POPULATION = 2;
  static final int PLACE = 3;
  static final int DATE = 4;
  static final int CITES = 5;

  static final int ID = 0;
  static final int TITLE = 1;
  static final int URL = 2;
  static final int ARCHIVE_URL = 3;
  static final int ACTOR = 4;
  static final int WEAPON = 5;
  static final int RECORD = 6;
  static final int EVENT = 7;
  static final int PART_OF = 8;
  static final int TEXT = 9;
  static final int QUOTE = 10;

  final Header header;
  /** The names as they stand in lines. */
  final byte[][] names;

  final int[] kinds;
  final int[] texts;
  final int[] figure;
  /** Those that say a place together with its name. */
  final int[] site;

  final int published;
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
    dateTo = header.at(Column.DATE_TO);
  }

  private static int[] at(Header header, List<Column> columns) {
    return columns.stream().mapToInt(header::at).toArray();
  }
}
