package org.crosscheck.extract;

import java.util.Optional;

/**
 * A naming before aliases are resolved.
 *
 * @param speaker who speaks, as spelt
 * @param listener through whom the outlet has it: {@code told Echo News}
 * @param speech the rest
 */
record SpokenName(SpeakerName speaker, Optional<SpeakerName> listener, Speech speech) {
  /** Whether a colon only opens what this one is said to say. */
  boolean leadsTo(int colon) {
    return speech.form() == Speech.Form.BEFORE && speech.to() >= colon - 1;
  }

  SpokenName saying(Speech.Content content) {
    return new SpokenName(speaker, listener, speech.saying(content));
  }

  SpokenName through(Optional<SpeakerName> other) {
    return new SpokenName(speaker, other, speech);
  }
}
