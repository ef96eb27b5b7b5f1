package org.crosscheck.match;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What a claim says as one number: that of {@link org.crosscheck.claim.Claim#content}, which no version of the program
 * changes, without one string made of it. Serves one thread at a time.
 */
final class Fingerprint {
  private static final HashFunction FARM = Hashing.farmHashFingerprint64();

  private byte[] bytes = new byte[1 << 10];
  private int size;
  private boolean begun;

  /** Adds the next part. */
  void add(byte[] part) {
    room(part.length + 1);
    if (begun) {
      bytes[size++] = 0;
    }
    begun = true;
    System.arraycopy(part, 0, bytes, size, part.length);
    size += part.length;
  }

  /** The number of all parts since the last. */
  long end() {
    long print = FARM.hashBytes(bytes, 0, size).asLong();
    size = 0;
    begun = false;
    return print;
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * (size + more));
    }
  }
}
