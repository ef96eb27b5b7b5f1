package org.crosscheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.crosscheck.match.Weights;
import org.crosscheck.match.Weights.Weight;

/** Writes weights into a settings file, and leaves the rest of it, comments too, as it is. */
final class ConfigWriter {
  private static final String TABLE = ConfigWeights.MATCH + "." + ConfigWeights.WEIGHTS;
  private static final Pattern OURS =
      Pattern.compile("\\s*\\[\\s*match\\s*\\.\\s*weights\\s*(\\..*)?\\]\\s*(#.*)?");
  private static final Pattern ANY = Pattern.compile("\\s*\\[.*");
  private static final Pattern ENTRY = Pattern.compile("\\s*[^#\\s].*");

  private ConfigWriter() {}

  /** The table: {@code [match.weights]}, then {@code time.same_days = [0.7, "rarity"]} and so on. */
  static List<String> table(Weights weights, String comment) {
    List<String> lines = new ArrayList<>(List.of("[" + TABLE + "]", "# " + comment));
    weights.list().forEach(weight -> lines.add(line(weight)));
    return lines;
  }

  private static String line(Weight weight) {
    String u = weight.u().isPresent()
        ? Column.plain(weight.u().getAsDouble())
        : '"' + Weights.RARITY + '"';
    return weight.about() + "." + weight.level() + " = [" + Column.plain(weight.m()) + ", " + u
        + "]";
  }

  /**
   * Puts the table into a file, in place of the one that is there.
   *
   * @throws UsageException when the file would no longer be settings
   */
  static void write(Path file, List<String> table) throws IOException {
    String before = Files.exists(file) ? Files.readString(file) : "";
    String after = String.join("\n", with(before.lines().toList(), table)) + "\n";
    ConfigFile.read(file, after);
    Files.writeString(file, after);
  }

  /** The lines with the table where the old one stood, else at the end. */
  private static List<String> with(List<String> lines, List<String> table) {
    List<String> kept = new ArrayList<>();
    int place = -1;
    int at = 0;
    while (at < lines.size()) {
      if (OURS.matcher(lines.get(at)).matches()) {
        place = place < 0 ? kept.size() : place;
        at = end(lines, at);
      } else {
        kept.add(lines.get(at));
        at++;
      }
    }
    if (place < 0) {
      if (!kept.isEmpty() && !kept.get(kept.size() - 1).isBlank()) {
        kept.add("");
      }
      place = kept.size();
    }
    kept.addAll(place, table);
    return kept;
  }

  /** Where the table that starts here ends: behind its last entry, for what follows may speak of the next. */
  private static int end(List<String> lines, int start) {
    int end = start + 1;
    for (int at = end; at < lines.size() && !ANY.matcher(lines.get(at)).matches(); at++) {
      end = ENTRY.matcher(lines.get(at)).matches() ? at + 1 : end;
    }
    return end;
  }
}
