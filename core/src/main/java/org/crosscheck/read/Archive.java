package org.crosscheck.read;

import com.google.common.io.ByteStreams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipInputStream;

/** Looks into a zip file before others unpack it. */
final class Archive {
  private static final long MOST_BYTES = 512L << 20;

  private Archive() {}

  /** Refuses what is no zip file, and what would unpack to more than half a gigabyte. */
  static void check(Document document) throws UnreadableException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document.content()))) {
      if (zip.getNextEntry() == null) {
        throw UnreadableException.of(
            document, "no zip", "must be an Excel workbook (.xlsx), got no zip file");
      }
      long left = MOST_BYTES;
      do {
        left -= unpacked(zip, left);
      } while (left > 0 && zip.getNextEntry() != null);
      if (left <= 0) {
        throw UnreadableException.of(
            document,
            "too large",
            "must unpack to less than " + (MOST_BYTES >> 20) + " MB, got more");
      }
    } catch (IOException e) {
      throw UnreadableException.of(
          document, "broken zip", "must be an Excel workbook (.xlsx), got a broken zip file");
    }
  }

  private static long unpacked(InputStream entry, long most) throws IOException {
    return ByteStreams.exhaust(ByteStreams.limit(entry, most));
  }
}
