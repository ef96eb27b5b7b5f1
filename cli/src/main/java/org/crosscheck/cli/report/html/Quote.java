package org.crosscheck.cli.report.html;

import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Figure;

/**
 * What an outlet wrote, with the phrase that holds the number.
 *
 * @param before what stands in front of the phrase
 * @param phrase the phrase; empty when it was not found
 * @param after what follows, with how long it all is where it was shortened
 */
record Quote(String before, String phrase, String after) {
  private static final int SEARCHED = 20_000;
  private static final int LONGEST_PHRASE = 200;

  /** The sentence of a claim with its figure marked, else its exact words, else only the wording of its figure. */
  static Quote of(Claim claim, int most) {
    return of(claim, phrases(claim), claim.figure().text(), most);
  }

  /** The same with other words marked, such as the place that the outlet names. */
  static Quote of(Claim claim, String words, int most) {
    return of(claim, Stream.of(words), words, most);
  }

  private static Quote of(Claim claim, Stream<String> phrases, String alone, int most) {
    Optional<String> text = claim.text().or(claim::quote).filter(words -> !words.isBlank());
    if (text.isEmpty()) {
      return new Quote("", Visible.shortened(alone, most), "");
    }
    String sentence = text.get();
    return phrases
        .map(String::strip)
        .filter(phrase -> !phrase.isEmpty() && phrase.length() <= LONGEST_PHRASE)
        .flatMap(phrase -> find(sentence, phrase).stream())
        .findFirst()
        .map(span -> around(sentence, span[0], span[1], most))
        .orElseGet(() -> new Quote(Visible.shortened(sentence, most), "", ""));
  }

  private static Stream<String> phrases(Claim claim) {
    Figure figure = claim.figure();
    String number = Figure.number(figure.anchor());
    return Stream.of(
        figure.text(), claim.quote().orElse(""), Words.number(figure.anchor()), number);
  }

  /** Where the phrase stands by itself, and not inside a longer word or number. */
  private static Optional<int[]> find(String text, String phrase) {
    int last = Math.min(text.length(), SEARCHED) - phrase.length();
    char initial = Character.toLowerCase(phrase.charAt(0));
    for (int at = 0; at <= last; at++) {
      int end = at + phrase.length();
      if (Character.toLowerCase(text.charAt(at)) == initial
          && text.regionMatches(true, at, phrase, 0, phrase.length())
          && !(isWord(text, at) && goesOn(text, at - 1, -1))
          && !(isWord(text, end - 1) && goesOn(text, end, 1))) {
        return Optional.of(new int[] {at, end});
      }
    }
    return Optional.empty();
  }

  private static boolean isWord(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  /** A letter or digit, or a point or comma with a digit behind it, as seen from the phrase. */
  private static boolean goesOn(String text, int at, int step) {
    int next = at + step;
    return isWord(text, at)
        || (at >= 0
            && at < text.length()
            && ".,".indexOf(text.charAt(at)) >= 0
            && next >= 0
            && next < text.length()
            && Character.isDigit(text.charAt(next)));
  }

  private static Quote around(String text, int start, int end, int most) {
    if (text.length() <= most + most / 4) {
      return new Quote(text.substring(0, start), text.substring(start, end), text.substring(end));
    }
    int from = edge(text, Math.max(0, start - most / 3));
    int to = Math.max(end, edge(text, Math.min(text.length(), from + most)));
    String rest =
        to < text.length() ? "… (" + Words.number(text.length()) + " characters in all)" : "";
    return new Quote(
        (from > 0 ? "… " : "") + text.substring(from, start),
        text.substring(start, end),
        text.substring(end, to) + rest);
  }

  /** The beginning of the word that stands there, if it is near; never the middle of a character. */
  private static int edge(String text, int at) {
    if (at == 0 || at == text.length()) {
      return at;
    }
    int blank = text.lastIndexOf(' ', at);
    int word = blank > at - 30 ? blank + 1 : at;
    return Character.isLowSurrogate(text.charAt(Math.min(word, text.length() - 1)))
        ? word - 1
        : word;
  }

  void write(Html html) {
    html.text(before);
    if (!phrase.isEmpty()) {
      html.put("mark", phrase);
    }
    html.text(after);
  }
}
