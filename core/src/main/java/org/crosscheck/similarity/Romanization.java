package org.crosscheck.similarity;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Other scripts in Latin letters, roughly as news agencies spell them: good enough to compare names by their
 * consonants, never to print.
 */
final class Romanization {
  /** The Arabic stretching mark. */
  private static final char STRETCH = '\u0640';

  private static final int ASCII = 0x80;
  private static final int LATIN = 0x250;

  private static final ImmutableMap<Character, String> LETTERS = letters();

  /** What each letter of Latin script becomes, once it was asked for. */
  private static final AtomicReferenceArray<@Nullable String> LATIN_LETTERS =
      new AtomicReferenceArray<>(LATIN);

  private Romanization() {}

  /** True when most letters are Latin: two names of one script that differ are two names. */
  static boolean isLatin(String text) {
    int latin = 0;
    int others = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ASCII) {
        latin += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? 1 : 0;
      } else if (Character.isLetter(c)) {
        latin += c < LATIN ? 1 : 0;
        others += c < LATIN ? 0 : 1;
      }
    }
    return latin >= others;
  }

  /** Lower case, without accents, letters of known scripts in Latin; anything else is kept. */
  static String of(String text) {
    if (CharMatcher.ascii().matchesAllOf(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    char[] letters = text.toCharArray();
    for (char c : letters) {
      if (c >= LATIN) {
        return ofAny(text);
      }
    }
    return ofLatin(letters);
  }

  /** Letter by letter: in Latin script none hangs on those beside it. */
  private static String ofLatin(char[] letters) {
    StringBuilder out = new StringBuilder(letters.length);
    for (char c : letters) {
      String known = LATIN_LETTERS.get(c);
      out.append(known != null ? known : learn(c));
    }
    return out.toString();
  }

  private static String learn(char c) {
    String found = ofAny(String.valueOf(c));
    LATIN_LETTERS.set(c, found);
    return found;
  }

  private static String ofAny(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      String letter = LETTERS.get(c);
      if (letter != null) {
        if (letter.equals("h") && endsLikeDigraph(out)) {
          out.append('e'); // the t and the h of Tehran are two letters
        }
        out.append(letter);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != STRETCH) {
        out.append(
            c); // accents and Arabic vowel points are left out, the vowel signs of Hindi are in the
        // table
      }
    }
    return out.toString();
  }

  private static boolean endsLikeDigraph(StringBuilder out) {
    return out.length() > 0 && "cdgkpstz".indexOf(out.charAt(out.length() - 1)) >= 0;
  }

  private static ImmutableMap<Character, String> letters() {
    ImmutableMap.Builder<Character, String> map = ImmutableMap.builder();
    add(
        map,
        "ابتةثجحخدذرزسشصضطظعغفقكلمنهوىيءآأإؤئپچژگکیں",
        "a b t a th j h kh d dh r z s sh s d t z a gh f q k l m n h w a y a a a a w y p ch zh g k y n");
    add(map, "ەێۆڵڕھہڤڪۀۋې", "a y w l r h h v k h w y");
    add(
        map,
        "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ",
        "a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch ' y ' e yu ya i yi ye g");
    add(map, "αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t y f ch ps o");
    add(
        map,
        "कखगघचछजझटठडढणतथदधनपफबभमयरलवशषसहअआइईउऊएऐओऔािीुूेैोौंँ",
        "k kh g gh ch chh j jh t th d dh n t th d dh n p ph b bh m y r l v sh sh s h a a i i u u e e o o a i i u u e e o o n n");
    add(map, "ßøæœđłıðþ", "ss o ae oe d l i d th");
    return map.buildOrThrow();
  }

  private static void add(ImmutableMap.Builder<Character, String> map, String from, String to) {
    String[] latin = to.split(" ");
    if (latin.length != from.length()) {
      throw new IllegalStateException(
          from + " has " + from.length() + " letters, got " + latin.length);
    }
    for (int i = 0; i < latin.length; i++) {
      map.put(from.charAt(i), latin[i].equals("'") ? "" : latin[i]);
    }
  }
}
