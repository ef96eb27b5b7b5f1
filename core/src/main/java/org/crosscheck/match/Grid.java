package org.crosscheck.match;

import java.util.Arrays;
import org.crosscheck.similarity.HashIds;

/** How many claims lie in the cell of each claim and in those around it. */
final class Grid {
  private static final int ROW = 1 << 20;

  private final int[] rarity;

  Grid(Encoded claims, double degrees) {
    int n = claims.latitude.length;
    HashIds cells = new HashIds();
    Ints counts = new Ints();
    for (int i = 0; i < n; i++) {
      if (claims.hasCoordinates(i)) {
        int cell = cells.add(cell(claims, i, degrees));
        if (cell == counts.size()) {
          counts.add(0);
        }
        counts.set(cell, counts.get(cell) + 1);
      }
    }
    rarity = new int[n];
    for (int i = 0; i < n; i++) {
      if (claims.hasCoordinates(i)) {
        double near = around(cells, counts, cell(claims, i, degrees));
        rarity[i] = claims.background.spot(near, n + Encoded.UNSEEN);
      }
    }
  }

  private static int around(HashIds cells, Ints counts, long middle) {
    int[] steps = {-1, 0, 1};
    return Arrays.stream(steps)
        .flatMap(up -> Arrays.stream(steps).map(right -> {
          int cell = cells.get(middle + (long) up * ROW + right);
          return cell < 0 ? 0 : counts.get(cell);
        }))
        .sum();
  }

  private static long cell(Encoded claims, int i, double degrees) {
    long up = (long) Math.floor((claims.latitude[i] + 90) / degrees) + 2;
    return up * ROW + (long) Math.floor((claims.longitude[i] + 180) / degrees) + 2;
  }

  /** In bits. */
  int rarity(int claim) {
    return rarity[claim];
  }
}
