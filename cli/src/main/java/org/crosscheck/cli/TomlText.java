package org.crosscheck.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import com.google.common.base.Splitter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A text in TOML that knows where its names stand, which the parser does not keep. */
final class TomlText {
  private final Path file;
  private final List<String> lines;
  private final JsonNode root;

  /** @throws UsageException when it is not TOML */
  TomlText(Path file, String text) {
    this.file = file;
    lines = Splitter.onPattern("\r?\n").splitToList(text);
    try {
      root = new TomlMapper().readTree(text);
    } catch (JsonProcessingException e) {
      String line =
          Optional.ofNullable(e.getLocation()).map(at -> ":" + at.getLineNr()).orElse("");
      throw new UsageException(file + line + ": must be TOML: " + e.getOriginalMessage());
    }
  }

  JsonNode root() {
    return root;
  }

  Path file() {
    return file;
  }

  /** The table of that name; a missing one is empty. */
  JsonNode table(JsonNode parent, String name, String path) {
    JsonNode table = parent.path(name);
    if (!table.isObject() && !table.isMissingNode()) {
      throw new UsageException(
          at(name) + ": \"" + path + name + "\" must be a table, got " + table);
    }
    return table;
  }

  /** The word behind a name. */
  Optional<String> word(String name) {
    JsonNode word = root.path(name);
    if (word.isMissingNode()) {
      return Optional.empty();
    }
    if (!word.isTextual() || word.asText().isBlank()) {
      throw new UsageException(at(name) + ": \"" + name + "\" must be a word, got " + word);
    }
    return Optional.of(word.asText().strip());
  }

  /** The words behind a name. */
  List<String> words(String name, String meaning) {
    JsonNode list = root.path(name);
    List<String> words = new ArrayList<>();
    for (JsonNode word : list) {
      words.add(word.isTextual() ? word.asText().strip() : "");
    }
    if (!list.isMissingNode() && (!list.isArray() || words.contains(""))) {
      throw new UsageException(
          at(name) + ": \"" + name + "\" must be a list of " + meaning + ", got " + list);
    }
    return words;
  }

  /** @throws UsageException when a table holds a name that is not among these */
  void known(JsonNode table, List<String> names, String path) {
    known(table, names, path, 1);
  }

  /** The same for a table that starts in that line. */
  void known(JsonNode table, List<String> names, String path, int from) {
    for (String name : names(table)) {
      if (!names.contains(name)) {
        throw new UsageException(at(name, from) + ": \"" + path + name + "\" is no setting"
            + new Choices<>(names, known -> known).suggestion(name));
      }
    }
  }

  static List<String> names(JsonNode table) {
    List<String> names = new ArrayList<>();
    table.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** The file, and the first line that holds the name as a key. */
  String at(String name) {
    return at(name, 1);
  }

  /** The same from a line on. */
  String at(String name, int from) {
    Pattern key = Pattern.compile(
        "^\\s*\\[*[^=#]*(?<![\\w-])" + Pattern.quote(name) + "(?![\\w-])[^=]*(=|\\]).*");
    for (int line = from; line <= lines.size(); line++) {
      if (key.matcher(lines.get(line - 1)).matches()) {
        return file + ":" + line;
      }
    }
    return file.toString();
  }

  /** The lines in which the tables of a list start, such as {@code [[suppress]]}. */
  List<Integer> starts(String name) {
    Pattern head = Pattern.compile("\\s*\\[\\[\\s*" + Pattern.quote(name) + "\\s*\\]\\].*");
    List<Integer> starts = new ArrayList<>();
    for (int line = 1; line <= lines.size(); line++) {
      if (head.matcher(lines.get(line - 1)).matches()) {
        starts.add(line);
      }
    }
    return starts;
  }
}
