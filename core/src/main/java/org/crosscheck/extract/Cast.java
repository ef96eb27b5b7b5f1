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

  /** Somebody who spoke or acted. */
  private record Known(
      String name, List<String> descriptors, Optional<String> member, boolean plural) {}

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
      boolean last = tokens.isCapitalised(i) && !tokens.isCapitalised(i + 1);
      if (last && persons.isKnown(tokens.spelt(i)) && tokens.isCapitalised(i - 1)) {
        persons.full(tokens.spelt(i), i).ifPresent(this::see);
      }
    }
  }

  private void see(Persons.Full person) {
    boolean there = known.stream().anyMatch(one -> one.name().equals(person.name()));
    if (!there) {
      known.add(
          Math.max(0, known.size() - 1),
          new Known(person.name(), person.titles(), Optional.empty(), false));
      trim();
    }
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
                new Known(body.name(), body.descriptors(), Optional.of(speaker.text()), false));
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
    return new Known(name, speaker.descriptors(), speaker.member(), plural);
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
        !one.plural() && !isThing(one) && persons.canBe(one.member().orElse(one.name()), pronoun);
      case "they" -> one.plural() || isThing(one);
      case "it" -> isThing(one);
      default -> false;
    };
  }

  private static boolean isThing(Known one) {
    String last = headWord(one.name()).toLowerCase(Locale.ROOT);
    boolean acronym =
        one.name().length() > 1 && one.name().equals(one.name().toUpperCase(Locale.ROOT));
    return one.member().isEmpty()
        && (SpeechWord.ORGANISATION.has(last)
            || SpeechWord.DOCUMENT.has(last)
            || acronym
            || (one.descriptors().stream().anyMatch(SpeechWord.ORGANISATION::has)
                && !isPerson(one)));
  }

  private static boolean isPerson(Known one) {
    return one.descriptors().stream().anyMatch(SpeechWord.ROLE::has);
  }

  /** The {@code Observatory} of {@code the Observatory for Rights}. */
  private static String headWord(String name) {
    return lastWord(name.split(" (?:for|of|in|on|to) ", 2)[0]);
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private Optional<Known> alias(SpeakerName speaker) {
    for (int i = known.size() - 1; i >= 0; i--) {
      if (isSame(known.get(i), speaker)) {
        return Optional.of(known.get(i));
      }
    }
    return Optional.empty();
  }

  private static boolean isSame(Known known, SpeakerName speaker) {
    String name = speaker.text();
    if (known.name().equalsIgnoreCase(name) || acronym(known.name()).equals(name)) {
      return true;
    }
    if (speaker.isProper()) {
      return contains(known.name(), name)
          || known.member().filter(member -> contains(member, name)).isPresent();
    }
    String head = lastWord(name);
    boolean named = Character.isUpperCase(known.name().charAt(0));
    boolean body = SpeechWord.ORGANISATION.has(head) || SpeechWord.DOCUMENT.has(head);
    return named
        && !head.endsWith("s")
        && (!body || !isPerson(known))
        && (known.descriptors().stream().map(SpeechWord::longTitle).anyMatch(head::equals)
            || lastWord(known.name()).equalsIgnoreCase(head));
  }

  /** {@code Hart} of {@code Lena Hart}, {@code the Council} of {@code the Council of Hama}; not the owner of a campaign. */
  private static boolean contains(String longer, String shorter) {
    String last = lastWord(shorter).toLowerCase(Locale.ROOT);
    boolean whole = shorter.indexOf(' ') > 0 || SpeechWord.ORGANISATION.has(last);
    return longer.endsWith(" " + shorter)
        || (whole && (" " + longer).contains(" " + shorter + " "));
  }

  private static String acronym(String name) {
    StringBuilder letters = new StringBuilder();
    for (String word : name.split(" ", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        letters.append(word.charAt(0));
      }
    }
    return letters.length() > 1 ? letters.toString() : "";
  }
}
