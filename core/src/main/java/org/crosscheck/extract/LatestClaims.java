package org.crosscheck.extract;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The claims read last in an article, each with who is named first in its sentence. */
final class LatestClaims {
  /** Those farther back are forgotten: time stays linear in any text. */
  private static final int MOST = 200;

  /** A claim whose speaker is found when somebody asks for the first time. */
  static final class Told {
    private final Reading reading;
    private final Function<Sentence, Optional<String>> speakers;
    private Optional<Optional<String>> speaker = Optional.empty();

    private Told(Reading reading, Function<Sentence, Optional<String>> speakers) {
      this.reading = reading;
      this.speakers = speakers;
    }

    Reading reading() {
      return reading;
    }

    Optional<String> speaker() {
      if (speaker.isEmpty()) {
        speaker = Optional.of(speakers.apply(reading.sentence()));
      }
      return speaker.get();
    }
  }

  private final Function<Sentence, Optional<String>> speakers;
  private final ArrayDeque<Told> latest = new ArrayDeque<>();

  /** @param speakers who is named first in a sentence */
  LatestClaims(Function<Sentence, Optional<String>> speakers) {
    this.speakers = speakers;
  }

  Told told(Reading claim) {
    return new Told(claim, speakers);
  }

  void add(Reading claim) {
    latest.addFirst(told(claim));
    if (latest.size() > MOST) {
      latest.removeLast();
    }
  }

  /** The last one first. */
  Stream<Told> all() {
    return latest.stream();
  }

  /** The last one first. */
  Stream<Reading> readings() {
    return all().map(Told::reading);
  }
}
