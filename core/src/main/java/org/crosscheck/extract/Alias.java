package org.crosscheck.extract;

import java.util.List;
import java.util.Locale;

/** A name by which somebody named before can be meant: {@code Hart} for {@code Lena Hart}, {@code the mayor}. */
final class Alias {
  private final String name;
  private final boolean proper;
  private final String behindBlank;
  private final String beforeBlank;
  private final String amongBlanks;
  private final boolean whole;
  private final String head;
  private final boolean body;

  Alias(SpeakerName speaker) {
    this.name = speaker.text();
    this.proper = speaker.isProper();
    this.behindBlank = " " + name;
    this.beforeBlank = name + " ";
    this.amongBlanks = " " + name + " ";
    this.head = Known.lastWord(name);
    this.whole =
        name.indexOf(' ') > 0 || SpeechWord.ORGANISATION.has(head.toLowerCase(Locale.ROOT));
    this.body = SpeechWord.ORGANISATION.has(head) || SpeechWord.DOCUMENT.has(head);
  }

  boolean canMean(Known known) {
    if (known.name().equalsIgnoreCase(name) || known.acronym().equals(name)) {
      return true;
    }
    return proper
        ? isPartOf(known.name()) || known.member().filter(this::isPartOf).isPresent()
        : describes(known);
  }

  /** {@code Hart} of {@code Lena Hart}, {@code the Council} of {@code the Council of Hama}; not the owner of a campaign. */
  private boolean isPartOf(String longer) {
    return longer.endsWith(behindBlank)
        || (whole && (longer.startsWith(beforeBlank) || longer.contains(amongBlanks)));
  }

  private boolean describes(Known known) {
    return Character.isUpperCase(known.name().charAt(0))
        && !head.endsWith("s")
        && (isTitle(known.descriptors()) || known.lastWord().equalsIgnoreCase(head))
        && (!body || !known.isPerson());
  }

  private boolean isTitle(List<String> descriptors) {
    for (String descriptor : descriptors) {
      if (SpeechWord.longTitle(descriptor).equals(head)) {
        return true;
      }
    }
    return false;
  }
}
