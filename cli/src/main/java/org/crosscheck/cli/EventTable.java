package org.crosscheck.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.crosscheck.event.Grouping;
import org.crosscheck.work.Portions;

/** The table {@code id,event}: which claims, or articles, are about one event. Several threads write a part of it each. */
final class EventTable {
  /** How many rows a thread writes at a time. */
  private static final int PORTION = 1 << 14;

  private static final int LONGEST_PLAIN = 64;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 10);
  private final byte[] plain = new byte[2 * (LONGEST_PLAIN + 1)];
  private final CsvWriter csv = Tabular.writer(bytes);

  /** The claims of a run, in the order of their ids. */
  static void write(Grouping events, int threads, OutputStream out) throws IOException {
    int[] claims = events.byId();
    write(
        claims.length,
        threads,
        row -> events.id(claims[row]),
        row -> events.event(claims[row]),
        out);
  }

  /** What the keys name, in the order of the map. */
  static void write(Map<String, String> events, OutputStream out) throws IOException {
    List<Map.Entry<String, String>> rows = List.copyOf(events.entrySet());
    write(rows.size(), 1, row -> rows.get(row).getKey(), row -> rows.get(row).getValue(), out);
  }

  private static void write(
      int rows, int threads, IntFunction<String> ids, IntFunction<String> events, OutputStream out)
      throws IOException {
    byte[][] written = new byte[Portions.count(rows, PORTION)][];
    Portions.run(rows, PORTION, threads, () -> {
      EventTable table = new EventTable();
      return (portion, from, to) -> {
        table.bytes.reset();
        for (int row = from; row < to; row++) {
          table.add(ids.apply(row), events.apply(row));
        }
        written[portion] = table.bytes.toByteArray();
      };
    });
    EventTable head = new EventTable();
    head.add("id", "event");
    head.bytes.writeTo(out);
    for (byte[] part : written) {
      out.write(part);
    }
  }

  /** Most rows can be written as they are, which takes a tenth of the time. */
  private void add(String id, String event) {
    if (isPlain(id) && isPlain(event)) {
      int comma = put(id, 0);
      plain[comma] = ',';
      int end = put(event, comma + 1);
      plain[end] = '\n';
      bytes.write(plain, 0, end + 1);
    } else {
      general(id, event);
    }
  }

  private void general(String id, String event) {
    try {
      csv.writeRecord(Tabular.inert(id), Tabular.inert(event));
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int put(String cell, int at) {
    for (int i = 0; i < cell.length(); i++) {
      plain[at + i] = (byte) cell.charAt(i);
    }
    return at + cell.length();
  }

  /** Whether a cell is short and holds nothing that is quoted, encoded or may begin a formula. */
  private static boolean isPlain(String cell) {
    if (cell.isEmpty() || cell.length() > LONGEST_PLAIN || !isLetterOrDigit(cell.charAt(0))) {
      return false;
    }
    for (int i = 1; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c <= ' ' || c > '~' || c == '"' || c == ',') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
