package org.crosscheck.wording;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Which capitals tell nothing. In a line without any small letter, {@code GUNMEN KILL 12 IN TAIZ MARKET}, and in a headline
 * that capitalises its words, {@code Gunmen Kill 12 in Taiz Market}, a word that is written small elsewhere is taken to be
 * written small here; what is left are the names.
 */
final class Capitals {
  private static final Set<String> ENDS = ImmutableSet.of(".", "!", "?", ":");

  /** No headline ends with them. */
  private static final Set<String> SENTENCE_ENDS = ImmutableSet.of(".", ":", ",", ";");

  private static final int FEWEST_SHOUTED = 2;
  private static final int FEWEST_TITLED = 4;

  /** In a headline only short words are written small: {@code in}, {@code from}. */
  private static final int LONGEST_SMALL = 5;

  private static final int SHORTEST_DERIVED = 4;
  private static final Set<String> ENDINGS = ImmutableSet.of("", "s", "d");

  /** Those with a vowel; see {@link #isAbbreviated}. */
  private static final Set<String> ABBREVIATIONS = ImmutableSet.of(
      "apt", "ave", "inc", "dept", "corp", "univ", "gov", "rep", "rev", "sen", "gen", "col", "est");

  /** Nobody reads on for more. */
  private static final int MOST_NAMES = 5000;

  private static final int SMALL = 1;
  private static final int BOTH = 2;
  private static final WordBits KNOWN = new WordBits(Capitals::known);

  private final String text;
  private final int[] starts;
  private final Word[] words;
  private final BitSet small = new BitSet();
  private final Set<String> names = new HashSet<>();

  private Capitals(String text, int[] starts, Word[] words) {
    this.text = text;
    this.starts = starts;
    this.words = words;
  }

  private static int known(String word) {
    int listed = (Case.SMALL.contains(word) ? SMALL : 0) | (Case.BOTH.contains(word) ? BOTH : 0);
    return listed == 0 && isDerived(word) ? BOTH : listed;
  }

  /** {@code pleads} where {@code plead} is known, {@code image} where {@code images} is, {@code reconstruction}. */
  private static boolean isDerived(String word) {
    String stem = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return word.length() >= SHORTEST_DERIVED
        && (word.endsWith("tion")
            || ENDINGS.stream().anyMatch(end -> Case.SMALL.contains(stem + end)));
  }

  /** The tokens that are capitalised like all others, and would not be elsewhere. */
  static BitSet small(String text, int[] starts, Word[] words) {
    Capitals capitals = new Capitals(text, starts, words);
    BitSet even = capitals.evenLines();
    if (!even.isEmpty()) {
      capitals.learn(even);
      capitals.read(even);
    }
    return capitals.small;
  }

  /** The tokens of the lines whose capitals tell nothing. */
  private BitSet evenLines() {
    BitSet even = new BitSet();
    int from = 0;
    while (from < words.length) {
      int to = lineEnd(from);
      if (isShouted(from, to) || isTitled(from, to)) {
        even.set(from, to);
      }
      from = to;
    }
    return even;
  }

  /** The names of other lines that hold such a word: {@code Little Rock}, {@code Jane Page}. */
  private void learn(BitSet even) {
    for (int i = even.nextClearBit(0);
        i + 1 < words.length && names.size() < MOST_NAMES;
        i = even.nextClearBit(i + 1)) {
      if (isName(i) && isName(i + 1) && (words[i].bits(KNOWN) | words[i + 1].bits(KNOWN)) != 0) {
        names.add(pair(i));
      }
    }
  }

  private boolean isName(int at) {
    return words[at].isCapitalised() && words[at].hasSmall();
  }

  private String pair(int first) {
    return words[first].plain() + ' ' + words[first + 1].plain();
  }

  private int lineEnd(int from) {
    int end = text.indexOf('\n', starts[from]);
    int to = from + 1;
    while (to < words.length && (end < 0 || starts[to] < end)) {
      to++;
    }
    return to;
  }

  private boolean isShouted(int from, int to) {
    int capitals = 0;
    for (int i = from; i < to; i++) {
      if (words[i].hasSmall()) {
        return false;
      }
      capitals += isLong(i) ? 1 : 0;
    }
    return capitals >= FEWEST_SHOUTED;
  }

  private boolean isTitled(int from, int to) {
    int capitals = 0;
    int others = 0;
    for (int i = from; i < to; i++) {
      if (words[i].hasSmall() && !words[i].isCapitalised()) {
        if (words[i].plain().length() > LONGEST_SMALL) {
          return false;
        }
        others++;
      }
      capitals += isLong(i) ? 1 : 0;
    }
    return capitals >= FEWEST_TITLED
        && others * 2 <= capitals
        && !SENTENCE_ENDS.contains(words[to - 1].plain());
  }

  private boolean isLong(int at) {
    return words[at].isCapitalised() && words[at].plain().length() > 1;
  }

  private boolean isEnd(int at) {
    return ENDS.contains(words[at].plain());
  }

  /** The first word of a sentence keeps its capital, as it does in small letters. */
  private void read(BitSet even) {
    for (int i = even.nextSetBit(0); i >= 0; i = even.nextSetBit(i + 1)) {
      int before = before(i);
      boolean first = i == 0 || isFirst(i, even) || (isEnd(before) && !isAbbreviated(before));
      if (!first && isSmall(i)) {
        small.set(i);
      }
    }
  }

  /** At the start of a line, unless the line before was broken in the middle of its sentence. */
  private boolean isFirst(int at, BitSet even) {
    return !even.get(before(at)) || isParted(at);
  }

  private int before(int at) {
    return at > 1 && words[at - 1].kind() == Tokens.Kind.BREAK ? at - 2 : at - 1;
  }

  /** A blank line, or a line of its own, stands between a token and the one before. */
  private boolean isParted(int at) {
    int breaks = 0;
    for (int i = starts[before(at)]; i < starts[at]; i++) {
      breaks += text.charAt(i) == '\n' ? 1 : 0;
    }
    return breaks > 1;
  }

  /** {@code HOSPITAL} alone, not that of {@code TAIZ HOSPITAL}; no {@code CO} of {@code TAIZ CO.}, no {@code JANE PAGE, 9,}. */
  private boolean isSmall(int at) {
    int known = words[at].isCapitalised() ? words[at].bits(KNOWN) : 0;
    int before = before(at);
    boolean named = words[before].isCapitalised()
        && !small.get(before)
        && (words[before].bits(KNOWN) & SMALL) == 0;
    boolean part = named && (isAged(at) || (words[at].plain().length() == 2 && is(at + 1, ".")));
    return ((known & SMALL) != 0 || ((known & BOTH) != 0 && !named)) && !part && !isPartOfName(at);
  }

  private boolean isAged(int at) {
    return is(at + 1, ",")
        && at + 2 < words.length
        && words[at + 2].kind() == Tokens.Kind.NUMBER
        && is(at + 3, ",");
  }

  private boolean is(int at, String mark) {
    return at < words.length && words[at].plain().equals(mark);
  }

  private boolean isPartOfName(int at) {
    return !names.isEmpty()
        && (names.contains(pair(at - 1)) || (at + 1 < words.length && names.contains(pair(at))));
  }

  /** {@code GA.}, {@code TWP.}: what goes on behind the dot would be written small. */
  private boolean isAbbreviated(int dot) {
    String word = dot > 0 && words[dot].plain().equals(".") ? words[dot - 1].plain() : "";
    boolean unspeakable = word.length() == 2 || word.chars().noneMatch(Capitals::isVowel);
    return word.length() > 1
        && (unspeakable || ABBREVIATIONS.contains(word))
        && words[dot - 1].isCapitalised()
        && (words[dot - 1].bits(KNOWN) == 0 || !small.get(dot - 1));
  }

  private static boolean isVowel(int letter) {
    return "aeiouy".indexOf(letter) >= 0;
  }

  /** Read when the first text has such a line. */
  private static final class Case {
    private static final ImmutableListMultimap<String, String> WORDS =
        WordLists.read(Capitals.class, "small-words.txt");

    static final Set<String> SMALL = ImmutableSet.copyOf(WORDS.get("small"));
    static final Set<String> BOTH = ImmutableSet.copyOf(WORDS.get("both"));
  }
}
