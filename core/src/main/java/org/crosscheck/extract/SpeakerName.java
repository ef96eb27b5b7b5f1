package org.crosscheck.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a speaker is named.
 *
 * @param text the name, or the plain words where there is no proper name
 * @param descriptors the plain words around the name, in lower case: {@code monitor}, {@code group}
 * @param member a person of the organisation that {@code text} names
 * @param isProper whether the text is a proper name
 * @param from first token of the phrase
 * @param to the token behind the phrase
 */
record SpeakerName(
    String text,
    List<String> descriptors,
    Optional<String> member,
    boolean isProper,
    int from,
    int to) {

  SpeakerName {
    descriptors = List.copyOf(descriptors);
  }

  /** The name in a run of tokens; empty when it holds none. */
  static Optional<SpeakerName> read(Page page, int from, int to) {
    return new SpeakerNameReader(page, from, to).read();
  }

  static Optional<SpeakerName> read(Page page, Subject run) {
    return read(page, run.from(), run.to());
  }

  /** A person with the organisation that is told behind the name: {@code Omar Haddad, head of the monitor}. */
  SpeakerName withTitle(SpeakerName title) {
    boolean speaksFor =
        title.isProper && title.descriptors.stream().anyMatch(SpeechWord.SPOKES::has);
    return speaksFor
        ? new SpeakerName(title.text, title.descriptors, Optional.of(text), true, from, to)
        : new SpeakerName(text, joined(title), member, isProper, from, to);
  }

  /** A name with the words that describe it: {@code the fire chief, James Simms}. */
  SpeakerName withDescriptors(Optional<SpeakerName> role) {
    return new SpeakerName(
        text, role.map(this::joined).orElse(descriptors), member, isProper, from, to);
  }

  private List<String> joined(SpeakerName title) {
    java.util.ArrayList<String> all = new java.util.ArrayList<>(descriptors);
    all.addAll(title.descriptors);
    return all;
  }

  boolean isPronoun() {
    return WordClass.PRONOUN.has(text.toLowerCase(Locale.ROOT));
  }
}
