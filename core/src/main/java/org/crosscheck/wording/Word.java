package org.crosscheck.wording;

import java.util.Locale;
import org.crosscheck.wording.Tokens.Kind;

/**
 * A word, number or mark as some text spells it, and what is known of it. Texts share it, see {@link Lexicon}. Threads
 * that find out the same at once write the same, so that no lock is needed, as with the hash of a string.
 */
final class Word {
  /** Stands between two paragraphs; {@link Tokens} never looks into it. */
  static final Word BREAK = new Word("\n", Kind.BREAK);

  private final String raw;
  private final String spelt;
  private final String plain;
  private final Kind kind;
  private final boolean capital;
  private final boolean small;

  /** One entry for each {@link WordBits}; 0 where nobody asked yet. */
  private final int[] known = new int[WordBits.MOST];

  /** One entry for each table of {@link Phrases}; 0 where nobody asked yet. */
  private final byte[] ends = new byte[Phrases.MOST_KNOWN];

  /** @param raw the characters of the text, at least one */
  Word(String raw, Kind kind) {
    this.raw = raw;
    this.spelt = Plain.line(raw, 0, raw.length());
    this.plain = kind == Kind.NUMBER ? raw : spelt.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    this.kind = kind;
    this.capital = kind == Kind.WORD && Character.isUpperCase(raw.codePointAt(0));
    this.small = raw.chars().anyMatch(Character::isLowerCase);
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

  /** Whether any of its letters is a small one; the possessive {@code 's} is no word that tells. */
  boolean hasSmall() {
    return small && kind == Kind.WORD && raw.length() > 1 && Character.isLetter(raw.charAt(0));
  }

  /** More than one letter, and only capitals. */
  boolean isCapitals() {
    return capital && !small && plain.length() > 1;
  }

  int bits(WordBits bits) {
    int found = known[bits.index()];
    if (found == 0) {
      found = bits.of(plain) | WordBits.ASKED;
      known[bits.index()] = found;
    }
    return found & WordBits.ALL;
  }

  /** Which ends of phrases the word is, as {@link Phrases#ends} tells. */
  int ends(Phrases<?> phrases) {
    if (phrases.index() >= ends.length) {
      return phrases.ends(plain);
    }
    int found = ends[phrases.index()];
    if (found == 0) {
      found = phrases.ends(plain);
      ends[phrases.index()] = (byte) found;
    }
    return found;
  }
}
