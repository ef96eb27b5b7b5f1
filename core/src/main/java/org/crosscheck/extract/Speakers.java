package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.claim.Attribution;
import org.crosscheck.claim.Attribution.Stance;
import org.crosscheck.claim.Origin;
import org.crosscheck.extract.Speech.Form;

/** Who says what in an article, with aliases resolved and carried from sentence to sentence. */
final class Speakers {
  /** Who speaks innermost comes last. */
  private static final Comparator<Speech> NEARER = Comparator.comparing(Speech::form)
      .thenComparingInt(speech -> speech.form() == Form.BEHIND ? -speech.verb() : speech.verb());

  private final Page page;
  private final Map<Integer, List<Speech>> bySentence = new HashMap<>();
  private final Map<Integer, List<Speech>> statements = new HashMap<>();
  private final Map<Integer, Speech> carried = new HashMap<>();
  private List<Quotation> quotations = List.of();
  private Map<Quotation, Speech> quoted = Map.of();
  private Optional<String> agency = Optional.empty();
  private boolean read;

  Speakers(Page page) {
    this.page = page;
  }

  /** Reads the article when first asked: of one without claims nobody asks. */
  private void read() {
    if (read) {
      return;
    }
    read = true;
    agency = Credit.of(page);
    quotations = Quotations.of(page.tokens(), page.sentences());
    Persons persons = new Persons(page);
    SpeechFinder finder = new SpeechFinder(page, persons);
    SpeechBounds bounds = new SpeechBounds(page.tokens(), quotations);
    Cast cast = new Cast(page, persons);
    for (Sentence sentence : page.sentences()) {
      List<Speech> found = cast.resolve(sentence, bounds.bounded(sentence, finder.in(sentence)));
      if (!found.isEmpty()) {
        bySentence.put(sentence.from(), found);
        statements.put(sentence.from(), found.stream().filter(Speech::states).toList());
      }
    }
    quoted = new QuotationSpeakers(page, quotations, this::all).read();
    carry();
  }

  private void carry() {
    Optional<Speech> last = Optional.empty();
    int paragraph = -1;
    for (Sentence sentence : page.sentences()) {
      last = sentence.paragraph() == paragraph ? last : Optional.empty();
      paragraph = sentence.paragraph();
      last.ifPresent(speech -> carried.put(sentence.from(), speech));
      last = main(in(sentence)).or(() -> quotedIn(sentence)).or(carriedOver(last));
    }
  }

  /** The last one who is not quoted by another. */
  private Optional<Speech> main(List<Speech> speeches) {
    if (speeches.isEmpty()) {
      return Optional.empty();
    }
    List<Speech> open = speeches.stream()
        .filter(speech -> !isQuoted(speech.verb()) && speech.form() != Form.SETTING)
        .toList();
    return open.stream()
        .filter(speech -> open.stream().noneMatch(outer -> outer.holds(speech)))
        .reduce((one, other) -> other);
  }

  private static java.util.function.Supplier<Optional<Speech>> carriedOver(Optional<Speech> last) {
    return () -> last;
  }

  private Optional<Speech> quotedIn(Sentence sentence) {
    return Quotations.at(quotations, sentence.from()).map(quoted::get);
  }

  private boolean isQuoted(int token) {
    return Quotations.at(quotations, token).isPresent();
  }

  /** The statements in a sentence itself, views left out. */
  List<Speech> in(Sentence sentence) {
    read();
    return statements.getOrDefault(sentence.from(), List.of());
  }

  private List<Speech> all(Sentence sentence) {
    return bySentence.getOrDefault(sentence.from(), List.of());
  }

  /**
   * Whom the outlet names for a number; empty when nobody. Only statements give counts of victims, and for those that
   * nobody gives stands the agency whose text it is.
   */
  List<Attribution> of(Reading number) {
    List<Speech> chain = chain(number.sentence(), number.expression().from());
    List<Attribution> named = attributions(
        number.isClaim() ? chain.stream().filter(Speech::states).toList() : chain,
        number.sentence(),
        number.expression().from());
    return named.isEmpty() && number.isClaim()
        ? agency.map(Attribution::asserts).stream().toList()
        : named;
  }

  /** Whom the outlet names for what stands at a token of a sentence; empty when nobody. */
  List<Attribution> at(Sentence sentence, int token) {
    return attributions(chain(sentence, token), sentence, token);
  }

  private List<Attribution> attributions(List<Speech> chain, Sentence sentence, int token) {
    if (chain.isEmpty()) {
      boolean silent = in(sentence).stream().allMatch(speech -> isQuoted(speech.verb()));
      return Optional.ofNullable(silent ? carried.get(sentence.from()) : null)
          .filter(speech -> !speech.denies())
          .map(speech -> List.of(attribution(speech, Optional.empty(), token)))
          .orElse(List.of());
    }
    Speech nearest = chain.get(chain.size() - 1);
    Optional<String> outer = chain.stream()
        .filter(speech -> !speech.isOneWith(nearest))
        .map(Speech::name)
        .filter(name -> !name.equals(nearest.name()))
        .findFirst();
    List<Attribution> named = chain.stream()
        .filter(speech -> speech.isOneWith(nearest))
        .map(speech -> attribution(speech, outer, token))
        .toList();
    return named.size() > 1 ? named.stream().distinct().toList() : named;
  }

  /** All who are named for a token, the outermost first. */
  private List<Speech> chain(Sentence sentence, int token) {
    read();
    List<Speech> covering = new ArrayList<>();
    for (Speech speech : all(sentence)) {
      if (speech.covers(token)) {
        covering.add(speech);
      }
    }
    covering.sort(NEARER);
    Optional<Quotation> quotation = Quotations.at(quotations, token);
    boolean inside = quotation
        .filter(quote -> covering.stream().anyMatch(s -> !quote.holds(s.verb())))
        .isEmpty();
    if (inside) {
      quotation.map(quoted::get).ifPresent(speech -> covering.add(0, speech));
    }
    return covering;
  }

  private static Attribution attribution(Speech speech, Optional<String> outer, int token) {
    boolean denied = speech.denies() && speech.verb() < token;
    Optional<String> via = speech.via().or(() -> outer).filter(name -> !name.equals(speech.name()));
    return new Attribution(
        new Origin(speech.name()), denied ? Stance.DENIES : Stance.ASSERTS, via.map(Origin::new));
  }
}
