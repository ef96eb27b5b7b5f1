package org.crosscheck.match;

import org.crosscheck.similarity.HashIds;

/**
 * The cells of the map in which a point lies, in four grids half a cell apart: two points nearer than half a cell share
 * a cell of at least one.
 */
final class CellKeys implements Index.Keys {
  private static final double DEGREES = 0.2;
  private static final int GRIDS = 4;
  private static final long ROW = 1L << 20;

  private final Encoded claims;
  private final HashIds cells = new HashIds();

  CellKeys(Encoded claims) {
    this.claims = claims;
  }

  Index index() {
    for (int i = 0; i < claims.latitude.length; i++) {
      for (int grid = 0; grid < count(i); grid++) {
        cells.add(cell(i, grid));
      }
    }
    return new Index(claims.day, cells.size(), this);
  }

  @Override
  public int count(int claim) {
    return claims.hasCoordinates(claim) ? GRIDS : 0;
  }

  @Override
  public int key(int claim, int at) {
    return cells.get(cell(claim, at));
  }

  /** Whether two claims share a cell. */
  boolean meet(int a, int b) {
    for (int grid = 0; grid < Math.min(count(a), count(b)); grid++) {
      if (cell(a, grid) == cell(b, grid)) {
        return true;
      }
    }
    return false;
  }

  private long cell(int claim, int grid) {
    long up = (long) Math.floor((claims.latitude[claim] + 90) / DEGREES + (grid & 1) * 0.5);
    long right = (long) Math.floor((claims.longitude[claim] + 180) / DEGREES + (grid >> 1) * 0.5);
    return ((up * ROW + right) * GRIDS + grid) + 1;
  }
}
