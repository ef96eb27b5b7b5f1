package org.crosscheck.extract;

import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.wording.Phrases;
import org.crosscheck.wording.Phrases.Match;
import org.crosscheck.wording.Tokens;

/**
 * Finds what belongs to the page and not to the story: {@code Read more: 12 killed in Harada}, {@code Copyright 2016 …},
 * a list of titles under {@code Related stories}. See {@code furniture.txt}.
 */
final class Furniture {
  /** How a line of furniture is known. */
  private enum Kind {
    LINK,
    LINE
  }

  private static final Phrases<Kind> PHRASES =
      Phrases.read(Furniture.class, "furniture.txt", Kind::valueOf);

  private static final Set<String> LEADS =
      ImmutableSet.of(":", "|", "-", "\u2013", "\u2014", "\u00bb", ">");

  private static final Set<String> FULL_STOPS = ImmutableSet.of(".", "!", "?");

  /** A line with more words is no title. */
  private static final int LONGEST_TITLE = 25;

  private final Tokens tokens;
  private final BitSet found = new BitSet();
  private boolean underHeading;

  private Furniture(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The tokens that stand in furniture. */
  static BitSet of(Tokens tokens, List<Sentence> sentences) {
    Furniture furniture = new Furniture(tokens);
    int paragraph = -1;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      boolean first = sentence.paragraph() != paragraph;
      boolean last =
          i + 1 == sentences.size() || sentences.get(i + 1).paragraph() != sentence.paragraph();
      paragraph = sentence.paragraph();
      if (furniture.isFurniture(sentence, first, last)) {
        furniture.found.set(sentence.from(), sentence.to());
      }
    }
    return furniture.found;
  }

  private boolean isFurniture(Sentence sentence, boolean first, boolean last) {
    Optional<Match<Kind>> match = PHRASES.at(tokens, sentence.from());
    if (match.filter(phrase -> phrase.value() == Kind.LINE).isPresent()) {
      return true;
    }
    if (first && match.isPresent()) {
      int to = match.get().to();
      boolean leads = LEADS.contains(tokens.word(to));
      underHeading = to + (leads ? 1 : 0) >= sentence.to();
      return leads || underHeading;
    }
    underHeading = underHeading && first && last && isTitle(sentence);
    return underHeading;
  }

  private boolean isTitle(Sentence sentence) {
    return sentence.to() - sentence.from() <= LONGEST_TITLE
        && !FULL_STOPS.contains(tokens.word(sentence.to() - 1));
  }
}
