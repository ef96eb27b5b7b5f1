package org.crosscheck.extract;

/**
 * Words between quotation marks.
 *
 * @param from the opening mark
 * @param to the token behind the closing mark, or behind the paragraph where none closes
 * @param closed whether a closing mark was found; a quotation over several paragraphs is closed in the last only
 */
record Quotation(int from, int to, boolean closed) {
  // Written out, as those of a record take long at first.
  @Override
  public boolean equals(Object other) {
    return other instanceof Quotation quotation
        && from == quotation.from
        && to == quotation.to
        && closed == quotation.closed;
  }

  @Override
  public int hashCode() {
    return from;
  }

  boolean holds(int token) {
    return from <= token && token < to;
  }

  int length() {
    return to - from;
  }
}
