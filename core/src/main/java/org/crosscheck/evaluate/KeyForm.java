package org.crosscheck.evaluate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What a key says, told by the columns of its first line. */
public enum KeyForm {
  /** The event of each thing: {@code id,event}, or no table at all. */
  EVENTS,
  /** Records of several organisations that are about one event: {@code record_a,record_b}. */
  LINKS,
  /** Pairs of claims that somebody judged: {@code claim_a,claim_b,label}. */
  JUDGED_PAIRS;

  /** @throws IOException when the file cannot be read */
  public static KeyForm of(Path file) throws IOException {
    if (!file.toString().endsWith(".csv")) {
      return EVENTS;
    }
    try (CsvReader<CsvRecord> rows = CsvReader.builder().detectBomHeader(true).ofCsvRecord(file)) {
      List<String> columns = rows.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
      if (columns.contains(RecordLink.A)) {
        return LINKS;
      }
      return columns.contains(JudgedPair.A) ? JUDGED_PAIRS : EVENTS;
    }
  }
}
