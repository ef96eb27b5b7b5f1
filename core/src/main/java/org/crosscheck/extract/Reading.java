package org.crosscheck.extract;

import java.util.Optional;

/**
 * One number of an article, read.
 *
 * @param expression the number
 * @param sentence where it stands
 * @param noun what stands behind it
 * @param role why it is there
 * @param link what it counts; present for claims
 * @param whole the number that it is a part of
 */
record Reading(
    Expression expression,
    Sentence sentence,
    NounPhrase noun,
    Role role,
    Optional<Link> link,
    Optional<Expression> whole) {

  Reading {
    if (role == Role.CLAIM && link.isEmpty()) {
      throw new IllegalArgumentException(
          "claim must count something, at token " + expression.from());
    }
  }

  static Reading of(Expression expression, Sentence sentence, NounPhrase noun, Role role) {
    return new Reading(expression, sentence, noun, role, Optional.empty(), Optional.empty());
  }

  boolean isClaim() {
    return role == Role.CLAIM;
  }

  Reading claiming(Link newLink) {
    return new Reading(expression, sentence, noun, Role.CLAIM, Optional.of(newLink), whole);
  }

  Reading partOf(Expression newWhole) {
    return new Reading(expression, sentence, noun, role, link, Optional.of(newWhole));
  }

  /** The same, counting those that another number names; unchanged when it names its own. */
  Reading naming(String population) {
    NounPhrase named = new NounPhrase(
        noun.from(),
        noun.to(),
        noun.population().isEmpty() ? population : noun.population(),
        noun.kind(),
        noun.trigger());
    return counting(named);
  }

  /** The same, counting what another phrase names. */
  Reading counting(NounPhrase named) {
    return new Reading(expression, sentence, named, role, link, whole);
  }

  Reading as(Role newRole) {
    return new Reading(expression, sentence, noun, newRole, link, whole);
  }

  /** First token of all that belongs to the claim: the number, its noun and what ties them. */
  int from() {
    return link.filter(tied -> tied.to() <= expression.from())
        .map(Link::from)
        .orElse(expression.from());
  }

  /** The token behind all that belongs to the claim. */
  int to() {
    int nounEnd = Math.max(expression.to(), noun.to() > noun.from() ? noun.to() : 0);
    return link.map(tied -> Math.max(nounEnd, tied.from() >= expression.to() ? tied.to() : 0))
        .orElse(nounEnd);
  }
}
