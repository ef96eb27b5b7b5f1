package org.crosscheck.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes at once: most eights of a text hold none of those that one searches for. */
final class Eights {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101_0101_0101_0101L;
  /** The highest bit of each byte. */
  private static final long HIGHEST = 0x8080_8080_8080_8080L;

  private Eights() {}

  /** Whether one of the eight bytes from an offset on may be LF or CR. */
  static boolean mayEndLine(byte[] bytes, int at) {
    return hasZero((long) EIGHT.get(bytes, at) & (ONES * 0x70));
  }

  /** Whether one of the eight bytes from an offset on is a quotation mark, a backslash or a control character. */
  static boolean mayEndText(byte[] bytes, int at) {
    long eight = (long) EIGHT.get(bytes, at);
    boolean control = ((eight - (ONES * ' ')) & ~eight & HIGHEST) != 0;
    return control || hasZero(eight ^ (ONES * '"')) || hasZero(eight ^ (ONES * '\\'));
  }

  private static boolean hasZero(long eight) {
    return ((eight - ONES) & ~eight & HIGHEST) != 0;
  }
}
