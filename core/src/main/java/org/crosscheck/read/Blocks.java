package org.crosscheck.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** A stream of bytes in pieces of whole lines. */
final class Blocks implements Closeable {
  private static final int SIZE = 1 << 20;

  private final InputStream in;
  private final int size;
  private byte[] rest = new byte[0];
  private long offset;
  private int line = 1;

  /** About a megabyte each. */
  Blocks(InputStream in) {
    this(in, SIZE);
  }

  Blocks(InputStream in, int size) {
    this.in = in;
    this.size = size;
  }

  /** The next lines: as many as are read at once, or one line that is longer; empty at the end. */
  Optional<Block> next() throws IOException {
    byte[] bytes = rest;
    int end;
    do {
      int searched = bytes.length;
      int wanted = Math.max(size, searched);
      bytes = Arrays.copyOf(bytes, searched + wanted);
      int more = in.readNBytes(bytes, searched, wanted);
      if (more < wanted) {
        bytes = Arrays.copyOf(bytes, searched + more);
        end = bytes.length;
      } else {
        end = lastLineEnd(bytes, searched);
      }
    } while (end == 0 && bytes.length > 0);
    rest = Arrays.copyOfRange(bytes, end, bytes.length);
    return end == 0 ? Optional.empty() : Optional.of(block(bytes, end));
  }

  /** The offset behind the last line feed from an offset on, 0 when there is none. */
  private static int lastLineEnd(byte[] bytes, int from) {
    int end = bytes.length;
    while (end > from && bytes[end - 1] != '\n') {
      end--;
    }
    return end > from ? end : 0;
  }

  private Block block(byte[] bytes, int end) {
    Block block = new Block(bytes, end, line, offset);
    line += block.lineEnds();
    offset += end;
    return block;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
