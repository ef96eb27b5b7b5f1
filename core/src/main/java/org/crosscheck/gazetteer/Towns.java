package org.crosscheck.gazetteer;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import java.util.zip.InflaterInputStream;
import org.crosscheck.claim.Coordinates;
import org.crosscheck.gazetteer.KnownPlace.Kind;

/**
 * The towns in blocks of neighbouring keys; a block is unpacked when a name in it is first asked for.
 *
 * <p>The file: the number of blocks, for each its first key and its length in bytes, then the blocks, each deflated lines
 * {@code name TAB usual name if another TAB country TAB region TAB latitude TAB longitude TAB population}, sorted by
 * {@link NameKey}.
 */
final class Towns {
  /** Six tabs and the end of the line, around something. */
  private static final int SHORTEST_LINE = 8;

  private static final Comparator<KnownPlace> LARGEST_FIRST = Comparator.comparingInt(
          KnownPlace::population)
      .reversed()
      .thenComparing(KnownPlace::country)
      .thenComparing(KnownPlace::region);

  private final String[] firsts;
  private final int[] starts;
  private final byte[] file;
  private final AtomicReferenceArray<Block> blocks;

  private Towns(String[] firsts, int[] starts, byte[] file) {
    this.firsts = firsts;
    this.starts = starts;
    this.file = file;
    this.blocks = new AtomicReferenceArray<>(firsts.length);
  }

  static Towns read(InputStream resource) throws IOException {
    byte[] file = resource.readAllBytes();
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(file));
    int count = in.readInt();
    String[] firsts = new String[count];
    int[] starts = new int[count + 1];
    for (int i = 0; i < count; i++) {
      firsts[i] = in.readUTF();
      starts[i + 1] = starts[i] + in.readInt();
    }
    int head = file.length - starts[count];
    Arrays.setAll(starts, i -> starts[i] + head);
    return new Towns(firsts, starts, file);
  }

  /** The largest first. */
  List<KnownPlace> find(String key) {
    int at = Arrays.binarySearch(firsts, key);
    int block = at >= 0 ? at : -at - 2;
    return block < 0 ? List.of() : block(block).find(key);
  }

  boolean has(String key) {
    int at = Arrays.binarySearch(firsts, key);
    return at >= 0 || (at < -1 && block(-at - 2).has(key));
  }

  private Block block(int at) {
    Block known = blocks.get(at);
    if (known == null) {
      known = new Block(unpacked(at));
      blocks.set(at, known);
    }
    return known;
  }

  private byte[] unpacked(int at) {
    try (InputStream in = new InflaterInputStream(
        new ByteArrayInputStream(file, starts[at], starts[at + 1] - starts[at]))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of a block; the key of a line is made when a search first comes upon it. */
  private static final class Block {
    private final byte[] text;
    private final int[] starts;
    private final String[] keys;

    Block(byte[] text) {
      this.text = text;
      this.starts = starts(text);
      this.keys = new String[starts.length - 1];
    }

    /** Where each line starts, and where the text ends. */
    private static int[] starts(byte[] text) {
      int[] starts = new int[1 + text.length / SHORTEST_LINE];
      int lines = 0;
      for (int i = 0; i < text.length; i++) {
        if (text[i] == '\n') {
          starts[++lines] = i + 1;
        }
      }
      return Arrays.copyOf(starts, lines + 1);
    }

    boolean has(String key) {
      return search(key) >= 0;
    }

    List<KnownPlace> find(String key) {
      int at = search(key);
      if (at < 0) {
        return List.of();
      }
      int from = at;
      while (from > 0 && key(from - 1).equals(key)) {
        from--;
      }
      int to = at + 1;
      while (to < keys.length && key(to).equals(key)) {
        to++;
      }
      return IntStream.range(from, to)
          .mapToObj(i -> town(line(i)))
          .sorted(LARGEST_FIRST)
          .toList();
    }

    /** A line with that key; below zero where there is none. */
    private int search(String key) {
      int from = 0;
      int to = keys.length - 1;
      while (from <= to) {
        int middle = (from + to) / 2;
        int order = key(middle).compareTo(key);
        if (order == 0) {
          return middle;
        }
        if (order < 0) {
          from = middle + 1;
        } else {
          to = middle - 1;
        }
      }
      return -1;
    }

    // Two threads may make one key: it is the same.
    private String key(int at) {
      String key = keys[at];
      if (key == null) {
        String line = line(at);
        key = NameKey.of(line.substring(0, line.indexOf('\t')));
        keys[at] = key;
      }
      return key;
    }

    private String line(int at) {
      return new String(text, starts[at], starts[at + 1] - 1 - starts[at], StandardCharsets.UTF_8);
    }
  }

  private static KnownPlace town(String line) {
    String[] cells = line.split("\t", -1);
    Coordinates point = new Coordinates(Double.parseDouble(cells[4]), Double.parseDouble(cells[5]));
    return new KnownPlace(
        cells[1].isEmpty() ? cells[0] : cells[1],
        Kind.TOWN,
        cells[2],
        cells[3],
        Optional.of(point),
        Integer.parseInt(cells[6]));
  }
}
