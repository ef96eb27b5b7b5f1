package org.crosscheck.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.crosscheck.claim.Claim;
import org.crosscheck.similarity.WordScanner;
import org.crosscheck.similarity.Words;

/**
 * Words that both texts use and few others do: each shared one weighs by its rarity, each other word of the shorter
 * text speaks a little against. Words of one text hang together, so together they count for less.
 */
final class TextComparison implements Comparison {
  private static final double WORTH = 0.7;
  private static final int MOST = Bits.of(11);
  /** Texts alone may say a little more than that two claims are picked at random. */
  private static final double MOST_OF_PRIOR = 1.2;

  private static final int ENOUGH = 3;

  private final Encoded claims;
  private final int shared;
  private final int unshared;
  private final int none;
  private final int most;

  TextComparison(Encoded claims, Rarities rarities, Weights weights) {
    this.claims = claims;
    shared = weights.bits(Rung.SHARED_WORD);
    unshared = Bits.log2(1 - weights.m(Rung.SHARED_WORD));
    none = weights.bits(Rung.NO_WORD_SHARED);
    most = Math.max(MOST, (int) (MOST_OF_PRIOR * Bits.log2(rarities.events())));
  }

  /** The most that texts can weigh. */
  int most() {
    return most;
  }

  @Override
  public String about() {
    return "text";
  }

  @Override
  public Rung rung(int a, int b) {
    return rung(a, b, claims.words.shared(a, b));
  }

  private Rung rung(int a, int b, long both) {
    if (both != 0) {
      return Rung.SHARED_WORD;
    }
    boolean enough = claims.words.total(a) >= ENOUGH
        && claims.words.total(b) >= ENOUGH
        && Marks.isEnglish(claims.marks(a))
        && Marks.isEnglish(claims.marks(b));
    return enough ? Rung.NO_WORD_SHARED : Rung.TOO_FEW_WORDS;
  }

  @Override
  public int weight(int a, int b) {
    return weight(a, b, claims.words.shared(a, b));
  }

  /** The same for who knows {@link WordTable#shared} already. */
  int weight(int a, int b, long both) {
    Rung rung = rung(a, b, both);
    if (rung != Rung.SHARED_WORD) {
      return rung == Rung.NO_WORD_SHARED ? none : 0;
    }
    int count = (int) (both >>> 32);
    int others = Math.min(claims.words.total(a), claims.words.total(b)) - count;
    double sum = (int) both + count * (double) shared + others * (double) unshared;
    return Math.max(none, Math.min(most, (int) (WORTH * sum)));
  }

  @Override
  public String detail(int a, int b, Claim x, Claim y) {
    Rung rung = rung(a, b);
    if (rung == Rung.SHARED_WORD) {
      return String.join(", ", sharedWords(a, b, x, y));
    }
    return rung == Rung.NO_WORD_SHARED ? "no telling word shared" : "too few words to tell";
  }

  private List<String> sharedWords(int a, int b, Claim x, Claim y) {
    Set<String> words = new TreeSet<>(Words.telling(all(x)));
    words.retainAll(Words.telling(all(y)));
    List<String> counted = new ArrayList<>();
    for (String word : words) {
      int number = claims.words.find(WordScanner.hash(word));
      if (number >= 0 && claims.words.has(a, number) && claims.words.has(b, number)) {
        counted.add(word);
      }
    }
    return Collections.unmodifiableList(counted);
  }

  private static String all(Claim claim) {
    return claim.text().orElse("") + " " + claim.publication().title().orElse("");
  }
}
