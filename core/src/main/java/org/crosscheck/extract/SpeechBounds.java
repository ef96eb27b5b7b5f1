package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.crosscheck.extract.Speech.Content;
import org.crosscheck.extract.Speech.Form;
import org.crosscheck.wording.Tokens;

/** Ends what one speaker says where another one's words begin: {@code A said 12; B said 30}. */
final class SpeechBounds {
  private final Tokens tokens;
  private final List<Quotation> quotations;

  SpeechBounds(Tokens tokens, List<Quotation> quotations) {
    this.tokens = tokens;
    this.quotations = quotations;
  }

  List<SpokenName> bounded(Sentence sentence, List<SpokenName> spoken) {
    if (spoken.isEmpty()) {
      return spoken;
    }
    NavigableSet<Integer> starts = new TreeSet<>();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (isContrast(i)) {
        starts.add(i);
      }
    }
    NavigableSet<Integer> telling = telling(sentence, starts, spoken);
    List<SpokenName> bounded = new ArrayList<>();
    for (SpokenName one : spoken) {
      bounded.add(one.saying(content(one.speech(), telling)));
    }
    return bounded;
  }

  /** The edges that part two speakers: beyond each of them somebody is named. */
  private NavigableSet<Integer> telling(
      Sentence sentence, NavigableSet<Integer> contrasts, List<SpokenName> spoken) {
    NavigableSet<Integer> edges = new TreeSet<>();
    Optional<Integer> before = Optional.empty();
    for (SpokenName one : spoken) {
      Speech speech = one.speech();
      boolean part = speech.form() == Form.CITING || speech.form() == Form.SETTING;
      if (!part) {
        Optional<Integer> contrast = Optional.ofNullable(contrasts.floor(speech.from()));
        contrast
            .filter(edge -> edge > sentence.from())
            .filter(edge -> beyond(before0(spoken, speech), edge))
            .ifPresent(edges::add);
        if (joins(speech.from() - 1) && before.isPresent()) {
          edges.add(speech.from() - 1);
        }
        before = Optional.of(speech.verb());
      }
    }
    return edges;
  }

  private static boolean beyond(Optional<Speech> first, int edge) {
    return first.filter(speech -> speech.verb() < edge).isPresent();
  }

  private static Optional<Speech> before0(List<SpokenName> spoken, Speech speech) {
    return spoken.stream()
        .map(SpokenName::speech)
        .filter(other -> other.verb() < speech.from())
        .findFirst();
  }

  private boolean joins(int at) {
    return tokens.is(at, "and") && !tokens.is(at + 1, "that");
  }

  private boolean isContrast(int at) {
    boolean word = tokens.is(at, "while") || tokens.is(at, "whereas") || tokens.is(at, "but");
    return tokens.is(at, ";") || (word && tokens.is(at - 1, ","));
  }

  private Content content(Speech speech, NavigableSet<Integer> edges) {
    Integer low = edges.floor(speech.from());
    Integer high = edges.ceiling(speech.verb());
    Content inClause =
        speech.content().within(low == null ? 0 : low, high == null ? Integer.MAX_VALUE : high);
    return Quotations.at(quotations, speech.verb())
        .map(quotation -> inClause.within(quotation.from(), quotation.to()))
        .orElse(inClause);
  }
}
