package org.crosscheck.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crosscheck.cli.report.Inert;
import org.crosscheck.triage.Baseline;
import org.crosscheck.triage.Baseline.Accepted;

/**
 * A baseline as a file that people keep under version control: JSON with a line a finding, in the order of fingerprints.
 *
 * <p>Two branches that accept different findings change different places of it, so that git can join them: the lines stand
 * between {@value #GAPS} empty ones that are always there, by the first digits of their fingerprints, no line ends differently
 * because it is the last, and nothing in it, such as a total, changes with every finding. Where both add to one gap, git needs
 * {@code merge=union} ({@link GitAttributes}): then it keeps the lines of both, whatever their order, and a line may be there
 * twice. Reading takes all that, and writing tidies it.
 */
final class BaselineFile {
  static final String NAME = "crosscheck-baseline.json";

  private static final String SCHEMA = "crosscheck-baseline/1";
  private static final int DIGITS = 3;
  private static final int GAPS = 1 << (4 * DIGITS);
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16}");
  private static final String ABOUT =
      "A line a finding, in the order of fingerprints; the empty lines let git join two branches."
          + " Written by crosscheck baseline write.";

  private BaselineFile() {}

  /** @throws UsageException when the file cannot be read, or is no baseline */
  static Baseline read(Path file) {
    try {
      return parse(file, Files.readString(file));
    } catch (JsonProcessingException e) {
      throw new UsageException(file + line(e) + ": must be a baseline: " + e.getOriginalMessage()
          + "; where a merge left both sides, keep the lines of both");
    } catch (IOException e) {
      throw new UsageException("--baseline " + file + " must be a file that can be read: "
          + Reason.of(e) + "; crosscheck baseline write makes one");
    }
  }

  private static String line(JsonProcessingException e) {
    return e instanceof JsonParseException && e.getLocation() != null
        ? ":" + e.getLocation().getLineNr()
        : "";
  }

  private static Baseline parse(Path file, String text) throws IOException {
    SortedMap<String, Accepted> accepted = new TreeMap<>();
    String schema = "";
    // Not as a tree, which would lose a line where a merge left one finding with two counts.
    try (var parser = new ObjectMapper(new JsonFactory()).createParser(text)) {
      parser.nextToken();
      for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
        int line = parser.currentLocation().getLineNr();
        parser.nextToken();
        JsonNode value = parser.readValueAsTree();
        if (name.equals("schema")) {
          schema = value.asText();
        } else if (!name.equals("about")) {
          accepted.merge(
              name,
              accepted(file + ":" + line, name, value),
              (one, other) -> one.count() < other.count() ? other : one);
        }
      }
    }
    if (!schema.equals(SCHEMA)) {
      throw new UsageException(file + ": must be a baseline with \"schema\": \"" + SCHEMA
          + "\", got \"" + schema + "\"");
    }
    return new Baseline(accepted);
  }

  private static Accepted accepted(String at, String fingerprint, JsonNode value) {
    if (!FINGERPRINT.matcher(fingerprint).matches() || value.path("count").asInt() < 1) {
      throw new UsageException(at + ": must be a fingerprint of 16 hex digits with a count of 1 or"
          + " more, got \"" + fingerprint + "\": " + value);
    }
    List<String> outlets = new ArrayList<>();
    value.path("outlets").forEach(name -> outlets.add(name.asText()));
    return new Accepted(
        value.path("count").asInt(),
        value.path("code").asText(),
        value.path("event").asText(),
        outlets);
  }

  static void write(Path file, Baseline baseline) throws IOException {
    try {
      Files.writeString(file, text(baseline));
    } catch (IOException e) {
      throw new IOException("cannot write " + file + ": " + Reason.of(e), e);
    }
  }

  static String text(Baseline baseline) {
    StringBuilder text = new StringBuilder("{\n\"schema\": " + quoted(SCHEMA) + ",\n");
    int gap = 0;
    for (Map.Entry<String, Accepted> one : baseline.accepted().entrySet()) {
      int due = Integer.parseInt(one.getKey().substring(0, DIGITS), 16);
      text.append("\n".repeat(due + 1 - gap)).append(line(one.getKey(), one.getValue()));
      gap = due + 1;
    }
    return text.append("\n".repeat(GAPS + 1 - gap))
        .append("\"about\": " + quoted(ABOUT) + "\n}\n")
        .toString();
  }

  private static String line(String fingerprint, Accepted known) {
    return "\"%s\": {\"code\": %s, \"count\": %d, \"event\": %s, \"outlets\": [%s]},\n"
        .formatted(
            fingerprint,
            quoted(known.code()),
            known.count(),
            quoted(known.event()),
            known.outlets().stream().map(BaselineFile::quoted).collect(Collectors.joining(", ")));
  }

  private static String quoted(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(Inert.line(text))) + '"';
  }
}
