package org.crosscheck.evaluate;

import com.google.common.base.Splitter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The CoNLL form of clusterings: a line {@code thing (cluster)} each, between lines that start with {@code #}. */
public final class ConllFile {
  private static final Splitter BLANKS = Splitter.onPattern("\\s+").omitEmptyStrings();

  private ConllFile() {}

  /**
   * Reads one.
   *
   * @param name what to call the file in messages
   * @throws IllegalArgumentException with file, line and value, when a line has another form or a thing stands twice
   */
  public static Partition read(String name, List<String> lines) {
    Map<String, String> clusterOf = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        String at = name + ":" + (i + 1);
        List<String> parts = BLANKS.splitToList(line);
        String thing = parts.get(0);
        if (parts.size() < 2 || !parts.get(parts.size() - 1).matches("\\([^()|]+\\)")) {
          throw new IllegalArgumentException(
              at + ": needs a thing and its cluster, such as \"m1 (7)\", got \"" + line + "\"");
        }
        String cluster = parts.get(parts.size() - 1);
        if (clusterOf.put(thing, cluster.substring(1, cluster.length() - 1)) != null) {
          throw new IllegalArgumentException(at + ": \"" + thing + "\" is in a cluster already");
        }
      }
    }
    return Partition.of(clusterOf);
  }
}
