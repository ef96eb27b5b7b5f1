package org.crosscheck.read;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.crosscheck.claim.Location;

/** A text of separated values that can be read from any of its lines on, and tells where a cell stands. */
final class CsvText {
  private static final char QUOTE = '"';
  private static final int LARGEST_CELL = 1 << 28;

  private final Lines lines;
  private final char separator;

  CsvText(Lines lines, char separator) {
    this.lines = lines;
    this.separator = separator;
  }

  /** The first row; empty when there is none, or its quotes are broken. */
  Optional<CsvRow> header() {
    try (CsvReader<CsvRow> reader = reader(1, new CsvRecordReader());
        CloseableIterator<CsvRow> rows = reader.iterator()) {
      return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    } catch (CsvParseException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads rows from a physical line to the end.
   *
   * @param take told of each row; when it refuses one that spans several lines, a stray quote may have swallowed sound
   *     rows, so that reading goes on in the line below its first
   * @param broken told of the line in which a row with broken quotes starts; reading goes on in the next
   */
  void read(int from, Predicate<CsvRow> take, IntConsumer broken) {
    int line = from;
    while (line <= lines.count()) {
      line = readOn(line, take, broken);
    }
  }

  private int readOn(int from, Predicate<CsvRow> take, IntConsumer broken) {
    CsvRecordReader records = new CsvRecordReader();
    try (CsvReader<CsvRow> reader = reader(from, records)) {
      for (CsvRow row : reader) {
        CsvRow placed = new CsvRow(row.line() + from - 1, row.cells());
        if (!take.test(placed) && placed.spansLines()) {
          return placed.line() + 1;
        }
      }
      return Integer.MAX_VALUE;
    } catch (CsvParseException e) {
      int line = records.line() + from - 1;
      broken.accept(line);
      return line + 1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CsvReader<CsvRow> reader(int from, CsvRecordReader records) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .maxBufferSize(LARGEST_CELL)
        .build(records, lines.from(from));
  }

  /** A physical line without its end. */
  String line(int line) {
    return lines.line(line);
  }

  /** Where the cell at a position of the row that starts in a line stands, found by counting separators. */
  Location place(String file, int row, int position) {
    String text = lines.text();
    int at = lines.start(row);
    int line = row;
    int cell = 0;
    boolean quoted = false;
    while (cell < position && at < text.length()) {
      quoted ^= text.charAt(at) == QUOTE;
      cell += text.charAt(at) == separator && !quoted ? 1 : 0;
      at++;
      line += at >= lines.end(line) && line < lines.count() ? 1 : 0;
    }
    return Location.of(file, line, at - lines.start(line) + 1);
  }
}
