package org.crosscheck.read;

import java.util.List;

/** The columns that have a meaning, under the names a header may give them; the first name is the one in messages. */
enum Column {
  ID("id"),
  OUTLET("outlet", "source", "publisher"),
  PUBLISHED("published", "reference_date"),
  PLACE("place"),
  COUNTRY("country"),
  LAT("lat"),
  LON("lon"),
  FIGURE("figure"),
  LOW("low"),
  HIGH("high"),
  MEASURE("measure"),
  POPULATION("population"),
  DATE("date", "event_date", "event_start"),
  DATE_TO("date_to", "event_end"),
  CITES("cites"),
  RECORD("record"),
  EVENT("event"),
  PART_OF("part_of"),
  ACTOR("actor"),
  WEAPON("weapon"),
  TEXT("text"),
  QUOTE("quote"),
  TITLE("title"),
  URL("url"),
  ARCHIVE_URL("archive_url");

  private final List<String> names;

  Column(String... names) {
    this.names = List.of(names);
  }

  /** Every name that a header may use, the proper one first. */
  List<String> names() {
    return names;
  }

  String title() {
    return names.get(0);
  }
}
