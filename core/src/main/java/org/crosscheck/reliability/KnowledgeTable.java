package org.crosscheck.reliability;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Measure;
import org.crosscheck.claim.Population;
import org.crosscheck.claim.Window;
import org.crosscheck.wording.TimeGrammar;

/** Reads what is known beside the claims: figures that were verified, and ratings by others. */
public final class KnowledgeTable {
  private KnowledgeTable() {}

  /**
   * Reads CSV with {@code event,measure,low,high} and optionally {@code population}, {@code date}, {@code date_to} and
   * {@code as_of}; an empty {@code high} is no upper bound; other columns, such as who checked, are for people.
   *
   * @throws IOException when the file cannot be read, or a row is none; the message names the line
   */
  public static List<VerifiedFigure> verified(Path file) throws IOException {
    return read(file, List.of("event", "measure", "low", "high"), KnowledgeTable::figure);
  }

  /**
   * Reads CSV with {@code name,rating,by,date} and optionally {@code weight}, 4 where it is empty.
   *
   * @throws IOException when the file cannot be read, or a row is none; the message names the line
   */
  public static List<Rating> ratings(Path file) throws IOException {
    return read(file, List.of("name", "rating", "by", "date"), KnowledgeTable::rating);
  }

  private static <T> List<T> read(
      Path file, List<String> required, Function<NamedCsvRecord, T> reader) throws IOException {
    List<T> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> records =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
      for (NamedCsvRecord cells : records) {
        if (!cells.getHeader().containsAll(required)) {
          throw new IOException(file + ":1: needs the columns " + String.join(",", required)
              + ", got " + String.join(",", cells.getHeader()));
        }
        try {
          rows.add(reader.apply(cells));
        } catch (IllegalArgumentException | DateTimeException e) {
          throw new IOException(file + ":" + cells.getStartingLineNumber() + ": " + e.getMessage());
        }
      }
    }
    return rows;
  }

  private static VerifiedFigure figure(NamedCsvRecord cells) {
    String low = text(cells, "low");
    String high = text(cells, "high");
    if (low.isEmpty() && high.isEmpty()) {
      throw new IllegalArgumentException("needs a low or a high");
    }
    double from = low.isEmpty() ? 0 : number("low", low);
    double to = high.isEmpty() ? Double.POSITIVE_INFINITY : number("high", high);
    return new VerifiedFigure(
        demanded(cells, "event"),
        new Measure(demanded(cells, "measure")),
        new Population(text(cells, "population")),
        window(cells),
        new Figure(from, to, from == to ? Bound.EXACT : Bound.BETWEEN, low + "-" + high),
        Optional.of(text(cells, "as_of")).filter(day -> !day.isEmpty()).map(LocalDate::parse),
        cells.getStartingLineNumber());
  }

  private static Window window(NamedCsvRecord cells) {
    String date = text(cells, "date");
    return date.isEmpty()
        ? Window.UNKNOWN
        : TimeGrammar.window(date, text(cells, "date_to"), Optional.empty());
  }

  private static Rating rating(NamedCsvRecord cells) {
    String weight = text(cells, "weight");
    return new Rating(
        demanded(cells, "name"),
        number("rating", text(cells, "rating")),
        weight.isEmpty() ? Rating.MOST : number("weight", weight),
        demanded(cells, "by"),
        demanded(cells, "date"));
  }

  private static String demanded(NamedCsvRecord cells, String column) {
    String text = text(cells, column);
    if (text.isEmpty()) {
      throw new IllegalArgumentException(column + " must not be empty");
    }
    return text;
  }

  private static String text(NamedCsvRecord cells, String column) {
    return cells.findField(column).orElse("").strip();
  }

  private static double number(String column, String text) {
    OptionalDouble number = ValueKey.number(text);
    if (number.isEmpty()) {
      throw new IllegalArgumentException(column + " must be a number, got \"" + text + "\"");
    }
    return number.getAsDouble();
  }
}
