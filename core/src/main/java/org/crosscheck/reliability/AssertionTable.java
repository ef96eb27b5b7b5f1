package org.crosscheck.reliability;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads CSV with {@code source,object,attribute,value} and optionally {@code timestamp}, {@code lo}, {@code hi} and
 * {@code attributed_to}; other columns are not looked at.
 */
public final class AssertionTable {
  private static final List<String> REQUIRED = List.of("source", "object", "attribute", "value");

  private final Path file;
  private final List<Assertion> rows = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  /** Names and values come back again and again: each is kept once. */
  private final Map<String, String> texts = new HashMap<>();

  private final Map<String, String> keys = new HashMap<>();

  private AssertionTable(Path file) {
    this.file = file;
  }

  /** @throws IOException when the file cannot be read, or lacks a required column */
  public static AssertionTable read(Path file) throws IOException {
    AssertionTable table = new AssertionTable(file);
    try (CsvReader<NamedCsvRecord> records =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
      for (NamedCsvRecord cells : records) {
        if (table.rows.isEmpty() && table.faults.isEmpty()) {
          table.demand(cells);
        }
        table.add(cells);
      }
    }
    return table;
  }

  private void demand(NamedCsvRecord cells) throws IOException {
    for (String name : REQUIRED) {
      if (!cells.getHeader().contains(name)) {
        throw new IOException(
            file + ":1: needs a column " + name + ", got " + String.join(",", cells.getHeader()));
      }
    }
  }

  private void add(NamedCsvRecord cells) {
    try {
      String value = text(cells, "value");
      Optional<NumberRange> range = range(text(cells, "lo"), text(cells, "hi"));
      rows.add(new Assertion(
          text(cells, "source"),
          text(cells, "object"),
          text(cells, "attribute"),
          value,
          range.isPresent() ? range.get().key() : keys.computeIfAbsent(value, ValueKey::of),
          ValueKey.time(text(cells, "timestamp")),
          range,
          Optional.of(text(cells, "attributed_to")).filter(name -> !name.isEmpty())));
    } catch (IllegalArgumentException e) {
      faults.add(file + ":" + cells.getStartingLineNumber() + ": " + e.getMessage());
    }
  }

  private String text(NamedCsvRecord cells, String column) {
    String text = cells.findField(column).orElse("").strip();
    return texts.computeIfAbsent(text, same -> same);
  }

  private static Optional<NumberRange> range(String lo, String hi) {
    if (lo.isEmpty() && hi.isEmpty()) {
      return Optional.empty();
    }
    double low = lo.isEmpty() ? 0 : number("lo", lo);
    return Optional.of(
        new NumberRange(low, hi.isEmpty() ? Double.POSITIVE_INFINITY : number("hi", hi)));
  }

  private static double number(String column, String text) {
    return ValueKey.number(text)
        .orElseThrow(
            () -> new IllegalArgumentException(column + " must be a number, got \"" + text + "\""));
  }

  public List<Assertion> rows() {
    return List.copyOf(rows);
  }

  /** What was wrong with rows that do not count: {@code claims.csv:3: lo must be a number, got "few"}. */
  public List<String> faults() {
    return List.copyOf(faults);
  }

  /**
   * Reads what was verified: CSV with {@code object,attribute,value}.
   *
   * @throws IOException when the file cannot be read, or a row lacks one of the three; the message names the line
   */
  public static Map<Item, Truth> verified(Path file) throws IOException {
    Map<Item, Truth> truth = new HashMap<>();
    try (CsvReader<NamedCsvRecord> records =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
      for (NamedCsvRecord cells : records) {
        String object = cells.findField("object").orElse("").strip();
        String attribute = cells.findField("attribute").orElse("").strip();
        String value = cells.findField("value").orElse("").strip();
        if (object.isEmpty() || attribute.isEmpty() || value.isEmpty()) {
          throw new IOException(file + ":" + cells.getStartingLineNumber()
              + ": needs an object, an attribute and a value");
        }
        truth.put(new Item(object, attribute), Truth.of(value));
      }
    }
    return Map.copyOf(truth);
  }
}
