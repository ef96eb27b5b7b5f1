package org.crosscheck.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crosscheck.claim.Location;

/**
 * One line of JSON, given as bytes. A line that is a plain object is read without noting where its values start; that is
 * found out by reading it again, should a message need it.
 */
final class JsonLine {
  private final String path;
  private final byte[] bytes;
  private final int from;
  private final int to;
  private final int line;

  JsonLine(String path, byte[] bytes, int from, int to, int line) {
    this.path = path;
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    this.line = line;
  }

  boolean isBlank() {
    return start() == to;
  }

  /** Offset of the first byte that is no blank. */
  private int start() {
    int start = from;
    while (start < to && (bytes[start] == ' ' || bytes[start] == '\t')) {
      start++;
    }
    return start;
  }

  /** The row, when the line is one object and nothing else; empty when it takes more than a glance. */
  Optional<Row> row(Function<List<String>, Header> headers) {
    try (JsonParser parser = JsonRows.FACTORY.createParser(bytes, from, to - from)) {
      return row(parser, headers);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Row> row(JsonParser parser, Function<List<String>, Header> headers)
      throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      if (parser.nextToken() == JsonToken.START_ARRAY && JsonRows.WRAPPERS.contains(name)) {
        return Optional.empty();
      }
      names.add(name);
      cells.add(JsonRows.cell(parser));
    }
    return parser.nextToken() == null
        ? Optional.of(new Row(headers.apply(names), cells, at(), this::place))
        : Optional.empty();
  }

  Location at() {
    return Location.of(path, line, start() - from + 1);
  }

  Location place(int position) {
    return rows().rows().get(0).places().get(position);
  }

  /** All there is in the line, with the place of each value and of what is broken. */
  JsonRows rows() {
    return JsonRows.ofLine(path, line, new String(bytes, from, to - from, StandardCharsets.UTF_8));
  }
}
