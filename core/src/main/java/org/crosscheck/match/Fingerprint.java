package org.crosscheck.match;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.crosscheck.claim.Claim;

/**
 * What a claim says as one number: that of {@link Claim#content}, which no version of the program changes, without one
 * string made of it. Serves one thread at a time.
 */
final class Fingerprint {
  private static final HashFunction FARM = Hashing.farmHashFingerprint64();

  private byte[] bytes = new byte[1 << 10];
  private int size;

  long of(Claim claim) {
    List<String> parts = claim.says();
    size = 0;
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0) {
        room(1);
        bytes[size++] = 0;
      }
      add(parts.get(i));
    }
    return FARM.hashBytes(bytes, 0, size).asLong();
  }

  private void add(String part) {
    if (!part.isEmpty()) {
      byte[] added = part.getBytes(StandardCharsets.UTF_8);
      room(added.length);
      System.arraycopy(added, 0, bytes, size, added.length);
      size += added.length;
    }
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * (size + more));
    }
  }
}
