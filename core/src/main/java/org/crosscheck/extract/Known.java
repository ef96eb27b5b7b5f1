package org.crosscheck.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Somebody who spoke or acted, with what is asked of each again whenever somebody is named.
 *
 * @param name the full name
 * @param descriptors the plain words around it, in lower case
 * @param member the person through whom a body spoke
 * @param plural whether several are meant
 * @param acronym the capitals of the name, {@code RLM}; empty when there is but one
 * @param lastWord of the name
 * @param thing whether it is no person: {@code it}
 */
record Known(
    String name,
    List<String> descriptors,
    Optional<String> member,
    boolean plural,
    String acronym,
    String lastWord,
    boolean thing) {
  private static final Pattern LINK = Pattern.compile(" (?:for|of|in|on|to) ");

  static Known of(String name, List<String> descriptors, Optional<String> member, boolean plural) {
    return new Known(
        name,
        descriptors,
        member,
        plural,
        acronym(name),
        lastWord(name),
        member.isEmpty() && isThing(name, descriptors));
  }

  // Written out, as those of a record take long at first; the rest follows from these.
  @Override
  public boolean equals(Object other) {
    return other instanceof Known known
        && name.equals(known.name)
        && descriptors.equals(known.descriptors)
        && member.equals(known.member)
        && plural == known.plural;
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** Whether a word around the name tells that it is a person. */
  boolean isPerson() {
    return isPerson(descriptors);
  }

  private static boolean isPerson(List<String> descriptors) {
    return descriptors.stream().anyMatch(SpeechWord.ROLE::has);
  }

  private static boolean isThing(String name, List<String> descriptors) {
    String last = headWord(name).toLowerCase(Locale.ROOT);
    boolean capitals = name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
    return SpeechWord.ORGANISATION.has(last)
        || SpeechWord.DOCUMENT.has(last)
        || capitals
        || (descriptors.stream().anyMatch(SpeechWord.ORGANISATION::has) && !isPerson(descriptors));
  }

  /** The {@code Observatory} of {@code the Observatory for Rights}. */
  private static String headWord(String name) {
    return lastWord(LINK.split(name, 2)[0]);
  }

  static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static String acronym(String name) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      boolean begins = i == 0 || name.charAt(i - 1) == ' ';
      if (begins && Character.isUpperCase(name.charAt(i))) {
        letters.append(name.charAt(i));
      }
    }
    return letters.length() > 1 ? letters.toString() : "";
  }
}
