package org.crosscheck.evaluate;

import java.util.List;

/**
 * A place of which several names are known.
 *
 * @param id of the place
 * @param names in any script, each once
 */
public record NamedPlace(String id, List<String> names) {
  public NamedPlace {
    names = names.stream().distinct().toList();
  }
}
