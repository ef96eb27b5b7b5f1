package org.crosscheck.extract;

/**
 * A place named in the text.
 *
 * @param from first token of the phrase, the preposition
 * @param to the token behind it
 * @param name as spelt, broader places behind commas
 * @param type the plain noun it was introduced with ({@code town}), or {@link #DATELINE}; empty when there is none
 * @param owner whose it is, {@code Syria} in {@code Syria's Raqqa province}; empty when not said
 */
record PlaceMention(int from, int to, String name, String type, String owner) {
  static final String DATELINE = "dateline";

  boolean isDateline() {
    return type.equals(DATELINE);
  }

  PlaceMention within(String broader, int end) {
    return new PlaceMention(from, end, name + ", " + broader, type, owner);
  }

  PlaceMention of(String newOwner) {
    return new PlaceMention(from, to, name, type, newOwner);
  }
}
