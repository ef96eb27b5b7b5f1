package org.crosscheck.cli.report.html;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** JSON on its way out, without the blanks and line ends between its parts. */
final class Compact extends FilterOutputStream {
  private boolean inString;
  private boolean escaped;

  Compact(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    byte[] kept = new byte[length];
    int n = 0;
    for (int i = from; i < from + length; i++) {
      if (isKept(bytes[i])) {
        kept[n++] = bytes[i];
      }
    }
    out.write(kept, 0, n);
  }

  private boolean isKept(byte b) {
    if (inString) {
      inString = escaped || b != '"';
      escaped = !escaped && b == '\\';
      return true;
    }
    inString = b == '"';
    return b != ' ' && b != '\n';
  }
}
