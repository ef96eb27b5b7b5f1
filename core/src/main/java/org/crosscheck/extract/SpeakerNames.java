package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.wording.Tokens;

/** Reads the names in a subject: one, or several that are joined. */
final class SpeakerNames {
  private final Page page;
  private final Tokens tokens;
  private final NameRuns runs;

  SpeakerNames(Page page, NameRuns runs) {
    this.page = page;
    this.tokens = page.tokens();
    this.runs = runs;
  }

  /** One name, or several that are joined: {@code the ministry and the mayor}. */
  List<SpeakerName> of(Subject subject) {
    List<SpeakerName> names = new ArrayList<>();
    int from = subject.from();
    for (int i = subject.from() + 1; i + 1 < subject.to(); i++) {
      if (tokens.is(i, "and") && joinsSpeakers(i, from, subject.to())) {
        SpeakerName.read(page, from, i).ifPresent(names::add);
        from = i + 1;
      }
    }
    Optional<SpeakerName> last = SpeakerName.read(page, from, subject.to());
    Optional<SpeakerName> title = subject.title().flatMap(run -> SpeakerName.read(page, run));
    boolean renamed = subject.title().filter(run -> runs.isRole(subject, run)).isPresent();
    Optional<SpeakerName> named = renamed
        ? title.map(name -> name.withDescriptors(last))
        : last.map(name -> title.map(name::withTitle).orElse(name));
    named.ifPresent(names::add);
    return names;
  }

  private boolean joinsSpeakers(int and, int from, int to) {
    boolean apart = WordClass.DETERMINER.has(tokens, and + 1)
        || !tokens.isCapitalised(and - 1)
        || !tokens.isCapitalised(and + 1);
    return apart || (isShort(from, and) && isShort(and + 1, to));
  }

  /** {@code Hart and Simms}, but not {@code the Ministry of Health and Population}. */
  private boolean isShort(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tokens.isCapitalised(i) || SpeechWord.ORGANISATION.has(tokens, i)) {
        return false;
      }
    }
    return to - from <= 3;
  }
}
