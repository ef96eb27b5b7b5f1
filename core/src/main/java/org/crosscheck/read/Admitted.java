package org.crosscheck.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crosscheck.claim.Location;

/** Ids with the places of their rows, packed: a million of them take 40 MB. */
final class Admitted {
  /** No id has this number. */
  static final int NONE = -1;

  private static final int LEAST = 256;

  private byte[] bytes = new byte[1 << 12];
  private int[] ends = new int[LEAST];
  private int[] lines = new int[LEAST];
  private int[] columns = new int[LEAST];
  private int[] files = new int[LEAST];
  private final List<String> names = new ArrayList<>();
  /** One more than the number of an id, 0 where there is none; at most half of them taken. */
  private int[] slots = new int[2 * LEAST];

  private int size;
  /** So many of them have a slot. */
  private int indexed;
  /** The number of the id that comes behind all others by its bytes. */
  private int greatest;

  /** Adds an id, unless it is there: then its number is told, else {@link #NONE}. */
  int add(String id, Location at) {
    byte[] key = id.getBytes(StandardCharsets.UTF_8);
    if (isGreatest(key)) {
      greatest = size;
    } else {
      index();
      int slot = slot(key);
      if (slots[slot] != 0) {
        return slots[slot] - 1;
      }
    }
    if (size == ends.length) {
      grow();
    }
    append(key);
    ends[size] = start(size) + key.length;
    lines[size] = at.line();
    columns[size] = at.column();
    files[size++] = file(at.file());
    return NONE;
  }

  boolean contains(String id) {
    index();
    return slots[slot(id.getBytes(StandardCharsets.UTF_8))] != 0;
  }

  /** An id above all before it is none of them: most files number their rows. */
  private boolean isGreatest(byte[] key) {
    return size == 0
        || Arrays.compareUnsigned(key, 0, key.length, bytes, start(greatest), ends[greatest]) > 0;
  }

  /** Where the row of an id stands. */
  Location at(int number) {
    return Location.of(names.get(files[number]), lines[number], columns[number]);
  }

  private int file(String name) {
    if (names.isEmpty() || !names.get(names.size() - 1).equals(name)) {
      names.add(name);
    }
    return names.size() - 1;
  }

  private void append(byte[] key) {
    int from = start(size);
    if (from + key.length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(from + key.length, bytes.length + bytes.length / 2));
    }
    System.arraycopy(key, 0, bytes, from, key.length);
  }

  private int start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  private int slot(byte[] key) {
    int at = hash(key, 0, key.length) & (slots.length - 1);
    while (slots[at] != 0 && !isKey(slots[at] - 1, key)) {
      at = (at + 1) & (slots.length - 1);
    }
    return at;
  }

  private boolean isKey(int number, byte[] key) {
    return Arrays.equals(bytes, start(number), ends[number], key, 0, key.length);
  }

  private void grow() {
    ends = Arrays.copyOf(ends, 2 * size);
    lines = Arrays.copyOf(lines, 2 * size);
    columns = Arrays.copyOf(columns, 2 * size);
    files = Arrays.copyOf(files, 2 * size);
  }

  /** Makes those findable that were added since it was last done. */
  private void index() {
    if (2 * size >= slots.length) {
      slots = new int[4 * Integer.highestOneBit(size)];
      indexed = 0;
    }
    while (indexed < size) {
      int at = hash(bytes, start(indexed), ends[indexed]) & (slots.length - 1);
      while (slots[at] != 0) {
        at = (at + 1) & (slots.length - 1);
      }
      slots[at] = ++indexed;
    }
  }

  private static int hash(byte[] bytes, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 0x9E37_79B9_7F4A_7C15L + bytes[i];
    }
    hash *= 0xD6E8_FEB8_6659_FD93L;
    return (int) (hash >>> 32);
  }
}
