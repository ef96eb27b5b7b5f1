package org.crosscheck.bench.peers;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Makes groups of pairs: what is connected is one group. */
final class Groups {
  private final Map<String, String> parent = new HashMap<>();

  synchronized void join(String a, String b) {
    parent.put(find(a), find(b));
  }

  private String find(String id) {
    String at = id;
    while (!parent.getOrDefault(at, at).equals(at)) {
      parent.put(at, parent.getOrDefault(parent.get(at), parent.get(at)));
      at = parent.get(at);
    }
    return at;
  }

  /** Writes {@code id,event} of each. */
  void write(Iterable<String> ids, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("id,event\n");
      for (String id : ids) {
        out.write(id + "," + find(id) + "\n");
      }
    }
  }
}
