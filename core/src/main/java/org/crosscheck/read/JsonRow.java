package org.crosscheck.read;

import java.util.List;
import org.crosscheck.claim.Location;

/**
 * One JSON object as a row.
 *
 * @param names its keys, in their order
 * @param cells its values as text: {@code null} is empty, a list is joined by {@code ;}
 * @param places where the values start
 * @param at where the object starts
 */
record JsonRow(List<String> names, List<String> cells, List<Location> places, Location at) {
  JsonRow {
    names = List.copyOf(names);
    cells = List.copyOf(cells);
    places = List.copyOf(places);
  }

  Row row(Header header) {
    return new Row(header, cells, at, places::get);
  }
}
