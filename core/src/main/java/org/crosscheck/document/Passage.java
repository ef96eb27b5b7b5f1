package org.crosscheck.document;

import com.google.common.collect.ImmutableMultiset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crosscheck.similarity.Words;
import org.crosscheck.wording.Tokens;

/** A title or a text, word by word. */
final class Passage {
  private static final int SHORTEST_WORD = 3;
  private static final int SHORTEST_NUMBER = 2;
  private static final int LONGEST_WORD = 40;

  private final Tokens tokens;

  Passage(String text) {
    this.tokens = Tokens.of(text);
  }

  Tokens tokens() {
    return tokens;
  }

  /** The words that start before an offset, in the order of the text. */
  ImmutableMultiset<String> words(int end) {
    ImmutableMultiset.Builder<String> words = ImmutableMultiset.builder();
    for (int i = 0; i < tokens.size() && tokens.start(i) < end; i++) {
      if (isTelling(i)) {
        words.add(word(i));
      }
    }
    return words.build();
  }

  ImmutableMultiset<String> words() {
    return words(Integer.MAX_VALUE);
  }

  /** Every word and number, the common ones too. */
  List<String> sequence() {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isWord(i) || tokens.isNumber(i)) {
        all.add(tokens.word(i));
      }
    }
    return all;
  }

  /** Whether the token is a word or number that not every article has. */
  boolean isTelling(int at) {
    int length = tokens.word(at).length();
    return !tokens.isMark(at)
        && length >= (tokens.isNumber(at) ? SHORTEST_NUMBER : SHORTEST_WORD)
        && length <= LONGEST_WORD
        && !Words.isCommon(tokens.word(at))
        && !Words.isCommon(word(at));
  }

  /** The word without its ending of number. */
  String word(int at) {
    return Words.stem(tokens.word(at));
  }

  /** Whether the token has a capital that it need not have: it opens no sentence. */
  boolean isName(int at) {
    return tokens.isCapitalised(at) && !isFirst(at);
  }

  private boolean isFirst(int at) {
    if (at == 0 || (tokens.isMark(at - 1) && opens(tokens.word(at - 1)))) {
      return true;
    }
    return tokens.text().substring(tokens.end(at - 1), tokens.start(at)).indexOf('\n') >= 0;
  }

  private static boolean opens(String mark) {
    return switch (mark) {
      case ".", "!", "?", ":", "\"", "\u201c", "\u201d", "-", "\u2013", "\u2014" -> true;
      default -> false;
    };
  }

  static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).strip();
  }
}
