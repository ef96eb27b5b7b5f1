package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.claim.Attribution;
import org.crosscheck.claim.Attribution.Stance;
import org.crosscheck.claim.Origin;
import org.crosscheck.wording.Tokens;

/** Who says what in an article, with aliases resolved and carried from sentence to sentence. */
final class Speakers {
  private final Tokens tokens;
  private final Map<Integer, List<Speech>> bySentence = new HashMap<>();
  private final Map<Integer, Speech> carried = new HashMap<>();

  Speakers(Page page) {
    this.tokens = page.tokens();
    SpeechFinder finder = new SpeechFinder(page);
    Origins origins = new Origins();
    Optional<Speech> last = Optional.empty();
    int paragraph = -1;
    for (Sentence sentence : page.sentences()) {
      last = sentence.paragraph() == paragraph ? last : Optional.empty();
      paragraph = sentence.paragraph();
      List<Speech> found = origins.resolve(finder.in(sentence));
      bySentence.put(sentence.from(), found);
      last.ifPresent(speech -> carried.put(sentence.from(), speech));
      last = found.isEmpty() ? last : Optional.of(found.get(found.size() - 1));
    }
  }

  /** The namings in a sentence itself. */
  List<Speech> in(Sentence sentence) {
    return bySentence.getOrDefault(sentence.from(), List.of());
  }

  /** Whom the outlet names for a number; empty when nobody. */
  List<Attribution> of(Reading claim) {
    List<Speech> near = nearest(claim);
    if (near.isEmpty()) {
      Optional<Speech> before = in(claim.sentence()).isEmpty()
          ? Optional.ofNullable(carried.get(claim.sentence().from()))
          : Optional.empty();
      return before
          .filter(speech -> !speech.denies())
          .map(speech -> attribution(speech, claim))
          .stream()
          .toList();
    }
    return List.of(attribution(merged(near), claim));
  }

  /** The namings in the same half of a contrast: {@code A said 12; B said 30}. */
  private List<Speech> nearest(Reading claim) {
    List<Speech> all = in(claim.sentence());
    List<Speech> same = all.stream()
        .filter(speech -> !isParted(speech.verb(), claim.expression().from()))
        .toList();
    return same.isEmpty() && all.size() == 1 ? all : same;
  }

  private boolean isParted(int one, int other) {
    for (int i = Math.min(one, other); i < Math.max(one, other); i++) {
      boolean contrast = tokens.is(i, "while") || tokens.is(i, "whereas") || tokens.is(i, "but");
      if (tokens.is(i, ";") || (contrast && tokens.is(i - 1, ","))) {
        return true;
      }
    }
    return false;
  }

  /** {@code the agency reported, citing the ministry}: the ministry, through the agency. */
  private static Speech merged(List<Speech> near) {
    Optional<Speech> relayed = near.stream().filter(Speech::relayed).findFirst();
    Optional<Speech> direct = near.stream().filter(speech -> !speech.relayed()).findFirst();
    if (relayed.isPresent()
        && direct.isPresent()
        && !relayed.get().name().equals(direct.get().name())) {
      return relayed.get().named(relayed.get().name(), Optional.of(direct.get().name()));
    }
    return relayed.or(() -> direct).orElseThrow();
  }

  private static Attribution attribution(Speech speech, Reading claim) {
    boolean denied = speech.denies() && speech.verb() < claim.expression().from();
    return new Attribution(
        new Origin(speech.name()),
        denied ? Stance.DENIES : Stance.ASSERTS,
        speech.via().map(Origin::new));
  }

  /** Those who were named so far, to find them again under shorter names. */
  private static final class Origins {
    private record Known(String name, List<String> descriptors) {}

    private final List<Known> known = new ArrayList<>();

    List<Speech> resolve(List<SpeechFinder.SpokenName> spoken) {
      List<Speech> speeches = new ArrayList<>();
      for (SpeechFinder.SpokenName one : spoken) {
        name(one.speaker())
            .ifPresent(name -> speeches.add(one.speech()
                .named(
                    name, one.speaker().member().or(() -> one.listener().map(SpeakerName::text)))));
      }
      return speeches;
    }

    private Optional<String> name(SpeakerName speaker) {
      if (speaker.isPronoun()) {
        return known.isEmpty()
            ? Optional.empty()
            : Optional.of(known.get(known.size() - 1).name());
      }
      Known found =
          alias(speaker).orElseGet(() -> new Known(speaker.text(), speaker.descriptors()));
      known.remove(found);
      known.add(found);
      return Optional.of(found.name());
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
      String longer = " " + known.name() + " ";
      if (speaker.isProper()) {
        return longer.contains(" " + name + " ");
      }
      String head = name.substring(name.lastIndexOf(' ') + 1);
      boolean named = Character.isUpperCase(known.name().charAt(0));
      String last = known.name().substring(known.name().lastIndexOf(' ') + 1);
      return named
          && !head.endsWith("s")
          && (known.descriptors().contains(head) || last.equalsIgnoreCase(head));
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
}
