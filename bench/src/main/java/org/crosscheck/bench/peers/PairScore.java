package org.crosscheck.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How well the pairs of a grouping are those of the key: F1. */
final class PairScore {
  private PairScore() {}

  static double f1(Path key, Path system) throws IOException {
    Map<String, String> events = events(key);
    Map<String, String> groups = events(system);
    Map<String, Long> sizesOfEvents = new HashMap<>();
    Map<String, Long> sizesOfGroups = new HashMap<>();
    Map<String, Long> sizesOfBoth = new HashMap<>();
    events.forEach((id, event) -> {
      String group = groups.getOrDefault(id, id);
      sizesOfEvents.merge(event, 1L, Long::sum);
      sizesOfGroups.merge(group, 1L, Long::sum);
      sizesOfBoth.merge(event + " " + group, 1L, Long::sum);
    });
    return 2.0
        * pairs(sizesOfBoth.values())
        / Math.max(1, pairs(sizesOfEvents.values()) + pairs(sizesOfGroups.values()));
  }

  private static long pairs(Collection<Long> sizes) {
    return sizes.stream().mapToLong(size -> size * (size - 1) / 2).sum();
  }

  private static Map<String, String> events(Path file) throws IOException {
    Map<String, String> events = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      int comma = line.indexOf(',');
      events.put(line.substring(0, comma), line.substring(comma + 1));
    }
    return events;
  }
}
