package org.crosscheck.gazetteer;

import com.google.common.base.Splitter;
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
  private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings();
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

  private String unpacked(int at) {
    try (InputStream in = new InflaterInputStream(
        new ByteArrayInputStream(file, starts[at], starts[at + 1] - starts[at]))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of a block, with their keys to search. */
  private static final class Block {
    private final List<String> lines;
    private final String[] keys;

    Block(String text) {
      lines = LINES.splitToList(text);
      keys = lines.stream()
          .map(line -> NameKey.of(line.substring(0, line.indexOf('\t'))))
          .toArray(String[]::new);
    }

    boolean has(String key) {
      return Arrays.binarySearch(keys, key) >= 0;
    }

    List<KnownPlace> find(String key) {
      int at = Arrays.binarySearch(keys, key);
      if (at < 0) {
        return List.of();
      }
      int from = at;
      while (from > 0 && keys[from - 1].equals(key)) {
        from--;
      }
      int to = at + 1;
      while (to < keys.length && keys[to].equals(key)) {
        to++;
      }
      return lines.subList(from, to).stream()
          .map(Towns::town)
          .sorted(LARGEST_FIRST)
          .toList();
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
