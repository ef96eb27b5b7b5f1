package org.crosscheck.extract;

import java.util.Optional;
import org.crosscheck.claim.Circumstances;
import org.crosscheck.wording.Phrases;
import org.crosscheck.wording.Phrases.Match;
import org.crosscheck.wording.Tokens;

/** Finds the perpetrator and the means that stand right with a claim. */
final class CircumstancesReader {
  private static final Phrases<String> WEAPONS =
      Phrases.read(CircumstancesReader.class, "weapons.txt", weapon -> weapon);

  private static final int REACH = 12;
  private static final int LONGEST_ACTOR = 5;

  private final Page page;
  private final Tokens tokens;

  CircumstancesReader(Page page) {
    this.page = page;
    this.tokens = page.tokens();
  }

  Circumstances of(Reading claim) {
    Optional<Match<String>> weapon = weapon(claim);
    Optional<String> actor = behindBy(claim).or(() -> weapon.flatMap(this::owner));
    return new Circumstances(actor, weapon.map(Match::value));
  }

  /** The nearest one behind the claim in its sentence, else the nearest before it. */
  private Optional<Match<String>> weapon(Reading claim) {
    int to = Math.min(claim.sentence().to(), claim.to() + REACH);
    for (int i = claim.to(); i < to; i++) {
      Optional<Match<String>> found = WEAPONS.at(tokens, i);
      if (found.isPresent()) {
        return found;
      }
    }
    int from = Math.max(claim.sentence().from(), claim.from() - 2 * REACH);
    for (int i = claim.from() - 1; i >= from; i--) {
      Optional<Match<String>> found = WEAPONS.at(tokens, i);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** {@code killed by ISIS}. */
  private Optional<String> behindBy(Reading claim) {
    int by = claim.to();
    if (!tokens.is(by, "by")) {
      return Optional.empty();
    }
    int from = tokens.is(by + 1, "the") || tokens.is(by + 1, "a") ? by + 2 : by + 1;
    int to = from;
    while (to < from + LONGEST_ACTOR && tokens.isCapitalised(to)) {
      to++;
    }
    return to > from && WEAPONS.at(tokens, to).isEmpty()
        ? Optional.of(page.words(from, to))
        : Optional.empty();
  }

  /** {@code a U.S. drone attack}, {@code Russia's warplanes}. */
  private Optional<String> owner(Match<String> weapon) {
    int to = tokens.is(weapon.from() - 1, "'s") ? weapon.from() - 1 : weapon.from();
    int from = to;
    while (from > 0 && to - from < LONGEST_ACTOR && isActor(from - 1)) {
      from--;
    }
    return from < to ? Optional.of(page.words(from, to)) : Optional.empty();
  }

  private boolean isActor(int at) {
    return tokens.isCapitalised(at)
        && !WordClass.STOP.has(tokens, at)
        && !WordClass.STARTER.has(tokens, at);
  }
}
