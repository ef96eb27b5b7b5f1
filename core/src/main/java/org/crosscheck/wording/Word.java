package org.crosscheck.wording;

import java.util.Locale;
import org.crosscheck.wording.Tokens.Kind;

/**
 * A word, number or mark as some text spells it, and what is known of it. Texts share it, see {@link Lexicon}. Threads
 * that find out the same at once write the same, so that no lock is needed, as with the hash of a string.
 */
final class Word {
  private final String raw;
  private final String spelt;
  private final String plain;
  private final Kind kind;
  private final boolean capital;

  /** One entry for each {@link WordBits}; 0 where nobody asked yet. */
  private final int[] known = new int[WordBits.MOST];

  /** @param raw the characters of the text, at least one */
  Word(String raw, Kind kind) {
    this.raw = raw;
    this.spelt = Plain.line(raw, 0, raw.length());
    this.plain = kind == Kind.NUMBER ? raw : spelt.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    this.kind = kind;
    this.capital = kind == Kind.WORD && Character.isUpperCase(raw.codePointAt(0));
  }

  /** Whether exactly this stands in a text. */
  boolean isAt(String text, int start, int end) {
    return raw.length() == end - start && text.startsWith(raw, start);
  }

  /** On one line, without marks that nobody sees. */
  String spelt() {
    return spelt;
  }

  /** In lower case with straight apostrophes; digits as they stand. */
  String plain() {
    return plain;
  }

  Kind kind() {
    return kind;
  }

  boolean isCapitalised() {
    return capital;
  }

  int bits(WordBits bits) {
    int found = known[bits.index()];
    if (found == 0) {
      found = bits.of(plain) | WordBits.ASKED;
      known[bits.index()] = found;
    }
    return found & WordBits.ALL;
  }
}
