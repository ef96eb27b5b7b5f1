package org.crosscheck.evaluate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A table of which each row is about two things. */
final class PairTable {
  private PairTable() {}

  /** What a row says of two things. */
  @FunctionalInterface
  interface Row<T> {
    T of(String a, String b, Function<String, String> cell);
  }

  /**
   * Reads one.
   *
   * @param row gets the two things, and the other cells by their columns, empty where there is none
   * @throws IOException when the file cannot be read, or a row lacks one of the two; the message names the line
   */
  static <T> List<T> read(Path file, String a, String b, Row<T> row) throws IOException {
    List<T> pairs = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
      for (NamedCsvRecord cells : rows) {
        Optional<String> one = cells.findField(a).filter(id -> !id.isBlank());
        Optional<String> other = cells.findField(b).filter(id -> !id.isBlank());
        if (one.isEmpty() || other.isEmpty()) {
          throw new IOException(
              file + ":" + cells.getStartingLineNumber() + ": needs a " + a + " and a " + b);
        }
        pairs.add(row.of(one.get(), other.get(), name -> cells.findField(name).orElse("")));
      }
    }
    return List.copyOf(pairs);
  }
}
