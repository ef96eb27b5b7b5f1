package org.crosscheck.gazetteer;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * The form of a name under which it is looked up: {@code St. Louis} and {@code Saint-Louis} are {@code saint louis}.
 * Public for the script that derives the towns.
 */
public final class NameKey {
  private static final Map<String, String> SPELT_OUT =
      Map.of("st", "saint", "ste", "sainte", "mt", "mount", "ft", "fort");
  private static final String APOSTROPHES = "'\u2018\u2019`\u02bb\u02bc\u02bd\u02be\u02bf\u00b4";

  /** Most names are nothing else. */
  private static final CharMatcher PLAIN =
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('A', 'Z')).or(CharMatcher.is(' '));

  private NameKey() {}

  /** Lower-case words of letters and digits without accents, one space between them; abbreviations joined. */
  public static String of(String name) {
    String folded = letters(name);
    StringBuilder key = new StringBuilder(folded.length());
    for (int from = 0; from < folded.length(); ) {
      int blank = folded.indexOf(' ', from);
      int to = blank < 0 ? folded.length() : blank;
      String word = folded.substring(from, to);
      if (!word.isEmpty() && !(word.equals("the") && key.length() == 0)) {
        key.append(key.length() == 0 ? "" : " ").append(SPELT_OUT.getOrDefault(word, word));
      }
      from = to + 1;
    }
    return key.toString();
  }

  private static String letters(String name) {
    if (PLAIN.matchesAllOf(name)) {
      return name.toLowerCase(Locale.ROOT);
    }
    String plain = CharMatcher.ascii().matchesAllOf(name)
        ? name.toLowerCase(Locale.ROOT)
        : Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (c < 0x80) {
          out.append(c);
        } else {
          out.append(special(c));
        }
      } else if (!isSilent(c) && !isInAbbreviation(plain, i)) {
        out.append(' ');
      }
    }
    return out.toString();
  }

  private static boolean isSilent(char c) {
    return APOSTROPHES.indexOf(c) >= 0 || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** The point in {@code N.Y.} and {@code U.S.}, not that in {@code St. Louis}. */
  private static boolean isInAbbreviation(String name, int at) {
    return name.charAt(at) == '.'
        && at > 0
        && Character.isLetter(name.charAt(at - 1))
        && (at == 1 || !Character.isLetter(name.charAt(at - 2)));
  }

  private static String special(char c) {
    return switch (c) {
      case '\u00f8' -> "o";
      case '\u0142' -> "l";
      case '\u0111', '\u00f0' -> "d";
      case '\u0131' -> "i";
      case '\u00df' -> "ss";
      case '\u00e6' -> "ae";
      case '\u0153' -> "oe";
      case '\u00fe' -> "th";
      default -> String.valueOf(c);
    };
  }
}
