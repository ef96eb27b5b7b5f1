package org.crosscheck.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.crosscheck.extract.Speech.Form;
import org.crosscheck.wording.Tokens;

/** Finds who speaks a quotation: who is named right behind or before it, else who spoke last. */
final class QuotationSpeakers {
  private static final int SHORTEST = 5;
  private static final int FARTHEST = 14;

  private final Tokens tokens;
  private final List<Sentence> sentences;
  private final List<Quotation> quotations;
  private final Function<Sentence, List<Speech>> speeches;
  private final Map<Quotation, Speech> found = new HashMap<>();

  QuotationSpeakers(
      Page page, List<Quotation> quotations, Function<Sentence, List<Speech>> speeches) {
    this.tokens = page.tokens();
    this.sentences = page.sentences();
    this.quotations = quotations;
    this.speeches = speeches;
  }

  Map<Quotation, Speech> read() {
    for (Quotation quotation : quotations) {
      behind(quotation)
          .or(() -> before(quotation))
          .ifPresent(speech -> found.put(quotation, speech));
    }
    for (int i = 0; i < quotations.size(); i++) {
      if (!found.containsKey(quotations.get(i)) && quotations.get(i).length() >= SHORTEST) {
        carried(i).ifPresent(put(quotations.get(i)));
      }
    }
    return found;
  }

  private java.util.function.Consumer<Speech> put(Quotation quotation) {
    return speech -> found.put(quotation, speech);
  }

  /** {@code "…," said Omar Haddad}. */
  private Optional<Speech> behind(Quotation quotation) {
    int to = quotation.to();
    return sentenceAt(to).stream()
        .flatMap(sentence -> speeches.apply(sentence).stream())
        .filter(speech -> speech.form() == Form.BEHIND || speech.form() == Form.BEFORE)
        .filter(speech -> speech.from() >= to && speech.from() <= to + 1)
        .filter(speech -> !startsSentence(to) || speech.verb() == to)
        .findFirst();
  }

  private boolean startsSentence(int token) {
    return sentenceAt(token).filter(sentence -> sentence.from() == token).isPresent();
  }

  /** {@code Omar Haddad told Echo: "…"}. */
  private Optional<Speech> before(Quotation quotation) {
    int from = quotation.from();
    return sentenceAt(from - 1).stream()
        .flatMap(sentence -> speeches.apply(sentence).stream())
        .filter(speech -> speech.verb() < from && !isQuoted(speech.verb()))
        .filter(speech -> speech.form() != Form.SETTING)
        .filter(speech -> isNear(speech, from))
        .reduce((one, other) -> other);
  }

  private boolean isNear(Speech speech, int from) {
    boolean leads = tokens.is(from - 1, ",") || tokens.is(from - 1, ":");
    boolean same = sentenceAt(from).equals(sentenceAt(speech.verb()));
    return (same && speech.content().holds(from))
        || (leads && from - speech.to() <= FARTHEST)
        || (same && from - speech.to() <= 1);
  }

  /** {@code "…," she said. "…"}; a quotation of several paragraphs goes on. */
  private Optional<Speech> carried(int index) {
    Quotation mine = quotations.get(index);
    Optional<Sentence> own = sentenceAt(mine.from());
    Optional<Quotation> last =
        index > 0 ? Optional.of(quotations.get(index - 1)) : Optional.empty();
    boolean continues =
        last.filter(quote -> !quote.closed() || inParagraph(quote, own)).isPresent();
    Optional<Speech> spoken = own.flatMap(this::lastBefore);
    if (spoken.isPresent()) {
      return spoken;
    }
    return continues ? last.map(found::get) : opening(index, own);
  }

  private boolean inParagraph(Quotation quotation, Optional<Sentence> sentence) {
    return sentenceAt(quotation.from())
        .filter(other ->
            sentence.filter(own -> own.paragraph() == other.paragraph()).isPresent())
        .isPresent();
  }

  /** The last speech in the paragraph before a sentence, or one that the paragraph before ends with a colon. */
  private Optional<Speech> lastBefore(Sentence sentence) {
    int index = Ordered.firstAt(sentences, Sentence::from, sentence.from()) - 1;
    int farthest = Math.max(0, index - FARTHEST);
    for (int i = index;
        i >= farthest && sentences.get(i).paragraph() == sentence.paragraph();
        i--) {
      Optional<Speech> last = unquoted(sentences.get(i));
      if (last.isPresent()) {
        return last;
      }
    }
    boolean announced = index >= 0 && tokens.is(sentences.get(index).to() - 1, ":");
    return announced ? unquoted(sentences.get(index)) : Optional.empty();
  }

  private Optional<Speech> unquoted(Sentence sentence) {
    List<Speech> open = speeches.apply(sentence).stream()
        .filter(speech -> !isQuoted(speech.verb()) && speech.form() != Form.SETTING)
        .toList();
    return open.stream()
        .filter(speech -> open.stream().noneMatch(outer -> outer.holds(speech)))
        .reduce((one, other) -> other);
  }

  /** A quotation alone in its paragraph: who is named later in it, else who spoke in the one before. */
  private Optional<Speech> opening(int index, Optional<Sentence> own) {
    if (index + 1 < quotations.size() && inParagraph(quotations.get(index + 1), own)) {
      Speech next = found.get(quotations.get(index + 1));
      if (next != null) {
        return Optional.of(next);
      }
    }
    boolean starts =
        own.filter(sentence -> sentence.from() == quotations.get(index).from()).isPresent();
    return starts ? own.flatMap(this::inParagraphBefore) : Optional.empty();
  }

  private Optional<Speech> inParagraphBefore(Sentence sentence) {
    int index = Ordered.firstAt(sentences, Sentence::from, sentence.from()) - 1;
    if (index < 0) {
      return Optional.empty();
    }
    int paragraph = sentences.get(index).paragraph();
    Optional<Speech> quoted = Quotations.at(quotations, sentences.get(index).to() - 1)
        .flatMap(quotation -> Optional.ofNullable(found.get(quotation)));
    if (quoted.isPresent()) {
      return quoted;
    }
    for (int i = index; i >= Math.max(0, index - FARTHEST); i--) {
      if (sentences.get(i).paragraph() != paragraph) {
        return Optional.empty();
      }
      Optional<Speech> last = unquoted(sentences.get(i));
      if (last.isPresent()) {
        return last;
      }
    }
    return Optional.empty();
  }

  private boolean isQuoted(int token) {
    return Quotations.at(quotations, token).isPresent();
  }

  private Optional<Sentence> sentenceAt(int token) {
    int index = Ordered.firstAt(sentences, Sentence::from, token + 1) - 1;
    return index < 0 || token < 0
        ? Optional.empty()
        : Optional.of(sentences.get(index)).filter(sentence -> sentence.holds(token));
  }
}
