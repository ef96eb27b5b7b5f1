package org.crosscheck.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Location;
import org.crosscheck.finding.Finding;

/** Reads JSON objects as rows: one a line, in an array, or in the array of a wrapping object. */
final class JsonRows {
  private static final int LONGEST_TEXT = 1 << 28;
  static final Set<String> WRAPPERS = Set.of("claims", "articles");
  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
  private static final String OWN_SCHEMA = "crosscheck-";
  static final JsonFactory FACTORY = JsonFactory.builder()
      .streamReadConstraints(
          StreamReadConstraints.builder().maxStringLength(LONGEST_TEXT).build())
      .build();

  private final String path;
  private final List<JsonRow> rows = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private boolean own;
  private int firstLine = 1;

  private JsonRows(String path) {
    this.path = path;
  }

  /** Each line an object of its own: a broken one costs nothing but itself. */
  static JsonRows ofLines(String path, String text) {
    JsonRows rows = new JsonRows(path);
    for (String line : (Iterable<String>) text.lines()::iterator) {
      if (!line.isBlank()) {
        rows.read(line);
      }
      rows.firstLine++;
    }
    return rows;
  }

  /** One line of a file. */
  static JsonRows ofLine(String path, int line, String text) {
    JsonRows rows = new JsonRows(path);
    rows.firstLine = line;
    rows.read(text);
    return rows;
  }

  static JsonRows ofDocument(String path, String text) {
    JsonRows rows = new JsonRows(path);
    rows.read(text);
    return rows;
  }

  List<JsonRow> rows() {
    return rows;
  }

  /** Places that are not JSON, or no objects. */
  List<Finding> findings() {
    return findings;
  }

  /** True for a report or another file that this program wrote. */
  boolean isOwn() {
    return own;
  }

  private void read(String json) {
    try (JsonParser parser = FACTORY.createParser(json)) {
      read(parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(JsonParser parser) throws IOException {
    try {
      while (parser.nextToken() != null) {
        value(parser, true);
      }
    } catch (JsonProcessingException e) {
      // A broken limit comes without a place.
      JsonLocation place = Optional.ofNullable(e.getLocation()).orElseGet(parser::currentLocation);
      malformed(at(place), "must be JSON: " + Quoted.plain(reason(e)));
    }
  }

  private static String reason(JsonProcessingException e) {
    return e.getOriginalMessage()
        .lines()
        .findFirst()
        .orElse("")
        .replaceAll(" \\(start marker.*", "");
  }

  private void value(JsonParser parser, boolean top) throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      object(parser, top);
    } else if (top && parser.currentToken() == JsonToken.START_ARRAY) {
      array(parser);
    } else {
      Location at = at(parser.currentTokenLocation());
      JsonNode node = tree(parser);
      malformed(at, "must be an object such as {\"outlet\": …}, got " + Quoted.of(node.toString()));
    }
  }

  private void array(JsonParser parser) throws IOException {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      value(parser, false);
    }
  }

  private void object(JsonParser parser, boolean top) throws IOException {
    Location at = at(parser.currentTokenLocation());
    List<String> names = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    List<Location> places = new ArrayList<>();
    boolean wrapper = false;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      boolean wraps = top && token == JsonToken.START_ARRAY && WRAPPERS.contains(name);
      if (wraps && !names.containsAll(OwnReport.FINDING)) {
        wrapper = true;
        array(parser);
      } else {
        names.add(name);
        places.add(at(parser.currentTokenLocation()));
        cells.add(cell(parser));
      }
    }
    int schema = names.indexOf("schema");
    own |= top && schema >= 0 && cells.get(schema).startsWith(OWN_SCHEMA);
    if (!wrapper) {
      rows.add(new JsonRow(names, cells, places, at));
    }
  }

  /** The value that the parser stands at, as text; the parser is then at its end. */
  static String cell(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_NULL -> "";
      case VALUE_NUMBER_FLOAT, VALUE_NUMBER_INT -> number(parser.getText());
      case START_ARRAY -> list(tree(parser));
      case START_OBJECT -> tree(parser).toString();
      default -> parser.getText();
    };
  }

  private static JsonNode tree(JsonParser parser) throws IOException {
    return Trees.MAPPER.readTree(parser);
  }

  /** Apart from the rest: few files hold lists or objects within objects, and starting a mapper takes a tenth of a second. */
  private static final class Trees {
    private static final ObjectMapper MAPPER = new ObjectMapper(FACTORY);
  }

  /** {@code 14.0} and {@code 1.4e1} are 14. */
  private static String number(String text) {
    if (DIGITS.matchesAllOf(text)) {
      return text;
    }
    double value = Double.parseDouble(text);
    return Math.abs(value) <= Figure.LARGEST ? Figure.number(value) : text;
  }

  private static String list(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(item -> item.isValueNode() ? item.asText() : item.toString())
        .collect(Collectors.joining(";"));
  }

  private Location at(JsonLocation place) {
    int line = Math.max(1, place.getLineNr()) + firstLine - 1;
    return Location.of(path, line, Math.max(1, place.getColumnNr()));
  }

  private void malformed(Location at, String message) {
    findings.add(Fault.of(ReadingRules.MALFORMED, message, message).at(at));
  }
}
