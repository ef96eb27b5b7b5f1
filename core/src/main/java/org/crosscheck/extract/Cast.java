package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.wording.Tokens;

/** Those who were named so far in an article, to find them again under shorter names and pronouns. */
final class Cast {
  /** Names farther back are forgotten: time stays linear in any text. */
  private static final int MOST_REMEMBERED = 60;

  private static final int LONGEST_OFFICE = 5;

  private final Tokens tokens;
  private final Persons persons;
  private final List<Known> known = new ArrayList<>();

  Cast(Page page, Persons persons) {
    this.tokens = page.tokens();
    this.persons = persons;
  }

  /** The namings of one sentence with full names; a pronoun that stands for nobody known is left out. */
  List<Speech> resolve(Sentence sentence, List<SpokenName> spoken) {
    List<Speech> speeches = new ArrayList<>();
    int seen = sentence.from();
    for (SpokenName one : spoken) {
      mention(seen, Math.min(one.speaker().from(), sentence.to()));
      seen = Math.max(seen, one.speaker().to());
      name(one).ifPresent(name -> speeches.add(one.speech().named(name.name(), via(one, name))));
    }
    mention(seen, sentence.to());
    return speeches;
  }

  private static Optional<String> via(SpokenName one, Known name) {
    return one.speaker()
        .member()
        .or(() -> name.member().filter(one.speaker().text()::equals))
        .or(() -> one.listener().map(SpeakerName::text))
        .filter(via -> !via.equals(name.name()));
  }

  /** Persons who are named without speaking can be meant by a pronoun too. */
  private void mention(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.isCapitalised(i)
          && tokens.isCapitalised(i - 1)
          && !tokens.isCapitalised(i + 1)
          && persons.isKnown(tokens.spelt(i))) {
        persons.full(tokens.spelt(i), i).ifPresent(this::see);
      }
    }
  }

  private void see(Persons.Full person) {
    if (!isRemembered(person.name())) {
      known.add(
          Math.max(0, known.size() - 1),
          Known.of(person.name(), person.titles(), Optional.empty(), false));
      trim();
    }
  }

  private boolean isRemembered(String name) {
    for (Known one : known) {
      if (one.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Known> name(SpokenName spoken) {
    SpeakerName speaker = spoken.speaker();
    if (speaker.isPronoun()) {
      return pronoun(speaker.text().toLowerCase(Locale.ROOT)).map(this::latest);
    }
    Known found = inBody(speaker).or(() -> alias(speaker)).orElseGet(() -> fresh(speaker));
    return Optional.of(latest(found));
  }

  /** {@code Its head, Samir Qadri, said}: the council, through its head. */
  private Optional<Known> inBody(SpeakerName speaker) {
    int floor = speaker.from() - LONGEST_OFFICE;
    for (int i = speaker.from() - 1; speaker.isProper() && i >= Math.max(0, floor); i--) {
      if (tokens.is(i, "its")) {
        return pronoun("it")
            .map(body ->
                Known.of(body.name(), body.descriptors(), Optional.of(speaker.text()), false));
      }
      if (!tokens.isWord(i) && !tokens.is(i, ",")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Known latest(Known one) {
    known.remove(one);
    known.add(one);
    trim();
    return one;
  }

  private void trim() {
    if (known.size() > MOST_REMEMBERED) {
      known.remove(0);
    }
  }

  private Known fresh(SpeakerName speaker) {
    String text = speaker.text();
    boolean single = speaker.isProper() && text.indexOf(' ') < 0;
    String name =
        single ? persons.full(text, speaker.from()).map(Persons.Full::name).orElse(text) : text;
    boolean plural = !speaker.isProper() && text.endsWith("s");
    return Known.of(name, speaker.descriptors(), speaker.member(), plural);
  }

  private Optional<Known> pronoun(String pronoun) {
    for (int i = known.size() - 1; i >= 0; i--) {
      if (canBe(known.get(i), pronoun)) {
        return Optional.of(known.get(i));
      }
    }
    return known.isEmpty() || !pronoun.equals("who")
        ? Optional.empty()
        : Optional.of(known.get(known.size() - 1));
  }

  private boolean canBe(Known one, String pronoun) {
    return switch (pronoun) {
      case "he", "she" ->
        !one.plural() && !one.thing() && persons.canBe(one.member().orElse(one.name()), pronoun);
      case "they" -> one.plural() || one.thing();
      case "it" -> one.thing();
      default -> false;
    };
  }

  private Optional<Known> alias(SpeakerName speaker) {
    Alias alias = new Alias(speaker);
    for (int i = known.size() - 1; i >= 0; i--) {
      if (alias.canMean(known.get(i))) {
        return Optional.of(known.get(i));
      }
    }
    return Optional.empty();
  }
}
