package org.crosscheck.read;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Looks into a zip file before others unpack it. */
final class Archive {
  private static final long HARMLESS_BYTES = 64L << 20;
  private static final long MOST_TIMES = 100;

  private Archive() {}

  /** Refuses what is no zip file, and what unpacks to a hundred times its size, whatever sizes it declares. */
  static void check(Document document) throws UnreadableException {
    if (!document.startsWith("PK")) {
      throw refused(document, "no zip file");
    }
    try (ZipFile zip = ZipFile.builder()
        .setSeekableByteChannel(new SeekableInMemoryByteChannel(document.content()))
        .get()) {
      long most = Math.max(HARMLESS_BYTES, MOST_TIMES * document.content().length);
      if (unpacked(zip, most) >= most) {
        throw refused(document, "one that unpacks to more than " + (most >> 20) + " MB");
      }
    } catch (IOException e) {
      throw refused(document, "a broken zip file");
    }
  }

  private static long unpacked(ZipFile zip, long most) throws IOException {
    List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
    long bytes = 0;
    for (ZipArchiveEntry entry : entries) {
      try (InputStream content = zip.getInputStream(entry)) {
        bytes += ByteStreams.exhaust(ByteStreams.limit(content, most - bytes));
      }
    }
    return bytes;
  }

  private static UnreadableException refused(Document document, String got) {
    return UnreadableException.of(document, got, "must be an Excel workbook (.xlsx), got " + got);
  }
}
