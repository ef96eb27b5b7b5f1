package org.crosscheck.read;

import java.nio.charset.StandardCharsets;

/** Where the columns stand in lines of one header; -1 for those that it lacks. */
final class Shape {
  final Header header;
  /** The names as they stand in lines. */
  final byte[][] names;

  final boolean hasExtras;
  final int id;
  final int outlet;
  final int published;
  final int place;
  final int country;
  final int lat;
  final int lon;
  final int figure;
  final int low;
  final int high;
  final int measure;
  final int population;
  final int date;
  final int dateTo;
  final int cites;
  final int record;
  final int event;
  final int partOf;
  final int actor;
  final int weapon;
  final int text;
  final int quote;
  final int title;
  final int url;
  final int archiveUrl;

  Shape(Header header) {
    this.header = header;
    names = header.names().stream()
        .map(name -> name.getBytes(StandardCharsets.UTF_8))
        .toArray(byte[][]::new);
    hasExtras = !header.extras().isEmpty();
    id = header.at(Column.ID);
    outlet = header.at(Column.OUTLET);
    published = header.at(Column.PUBLISHED);
    place = header.at(Column.PLACE);
    country = header.at(Column.COUNTRY);
    lat = header.at(Column.LAT);
    lon = header.at(Column.LON);
    figure = header.at(Column.FIGURE);
    low = header.at(Column.LOW);
    high = header.at(Column.HIGH);
    measure = header.at(Column.MEASURE);
    population = header.at(Column.POPULATION);
    date = header.at(Column.DATE);
    dateTo = header.at(Column.DATE_TO);
    cites = header.at(Column.CITES);
    record = header.at(Column.RECORD);
    event = header.at(Column.EVENT);
    partOf = header.at(Column.PART_OF);
    actor = header.at(Column.ACTOR);
    weapon = header.at(Column.WEAPON);
    text = header.at(Column.TEXT);
    quote = header.at(Column.QUOTE);
    title = header.at(Column.TITLE);
    url = header.at(Column.URL);
    archiveUrl = header.at(Column.ARCHIVE_URL);
  }
}
