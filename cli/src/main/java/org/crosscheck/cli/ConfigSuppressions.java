package org.crosscheck.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscheck.claim.Location;
import org.crosscheck.triage.Suppression;

/** The suppressions in a settings file: {@code [[suppress]]} with what it names, a reason, and maybe a last day. */
final class ConfigSuppressions {
  static final String SUPPRESS = "suppress";

  private static final List<String> KEYS =
      List.of("code", "event", "outlet", "fingerprint", "reason", "until");
  private static final Pattern CODE = Pattern.compile("[NDORndor][0-9]{2}");
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16}");

  private final TomlText toml;
  private final String file;

  /** @param file the name that messages give the file */
  ConfigSuppressions(TomlText toml, String file) {
    this.toml = toml;
    this.file = file;
  }

  List<Suppression> list() {
    JsonNode tables = toml.root().path(SUPPRESS);
    if (!tables.isMissingNode() && !tables.isArray()) {
      throw new UsageException(
          toml.at(SUPPRESS) + ": \"suppress\" must be tables [[suppress]], got " + tables);
    }
    List<Integer> starts = toml.starts(SUPPRESS);
    List<Suppression> list = new ArrayList<>();
    for (JsonNode table : tables) {
      // Written in one line, suppress = [{…}], they have no lines of their own.
      int line = list.size() < starts.size() ? starts.get(list.size()) : 1;
      list.add(suppression(table, line));
    }
    return list;
  }

  private Suppression suppression(JsonNode table, int line) {
    if (!table.isObject()) {
      throw new UsageException(at(line) + "must be a table, got " + table);
    }
    toml.known(table, KEYS, SUPPRESS + ".", line);
    if (word(table, "reason", line).isEmpty()) {
      throw new UsageException(at(line) + "needs a reason: reason = \"why this is accepted\"");
    }
    try {
      return new Suppression(
          matching(table, "code", CODE, "a code such as D02", line),
          word(table, "event", line),
          word(table, "outlet", line),
          matching(table, "fingerprint", FINGERPRINT, "16 hex digits, as in the JSON report", line),
          word(table, "reason", line).orElseThrow(),
          word(table, "until", line).map(text -> day(text, line)),
          Location.of(file, line, 1));
    } catch (IllegalArgumentException e) {
      throw new UsageException(toml.file() + ":" + line + ": " + e.getMessage());
    }
  }

  private Optional<String> matching(
      JsonNode table, String key, Pattern pattern, String must, int line) {
    Optional<String> word = word(table, key, line);
    if (word.filter(text -> !pattern.matcher(text).matches()).isPresent()) {
      throw new UsageException(toml.at(key, line) + ": \"suppress." + key + "\" must be " + must
          + ", got " + table.get(key));
    }
    return word;
  }

  private Optional<String> word(JsonNode table, String key, int line) {
    JsonNode word = table.path(key);
    if (word.isMissingNode()) {
      return Optional.empty();
    }
    if (!word.isTextual() && !word.isPojo()) {
      throw new UsageException(
          toml.at(key, line) + ": \"suppress." + key + "\" must be a text, got " + word);
    }
    return Optional.of(word.asText().strip()).filter(text -> !text.isEmpty());
  }

  private LocalDate day(String text, int line) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new UsageException(toml.at("until", line)
          + ": \"suppress.until\" must be a day such as 2026-12-31, got \"" + text + "\"");
    }
  }

  private String at(int line) {
    return toml.file() + ":" + line + ": a suppression ";
  }
}
