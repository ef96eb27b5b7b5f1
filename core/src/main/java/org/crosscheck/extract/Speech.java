package org.crosscheck.extract;

import java.util.Optional;

/**
 * That a sentence names somebody for what it says.
 *
 * @param name who says it, aliases resolved
 * @param via through whom the outlet has it
 * @param denies whether the speaker denies what follows
 * @param relayed whether it was named as the source of another: {@code according to}, {@code citing}
 * @param from first token of the naming
 * @param verb the token of the verb
 * @param to the token behind the naming, with the time of speaking
 */
record Speech(
    String name,
    Optional<String> via,
    boolean denies,
    boolean relayed,
    int from,
    int verb,
    int to) {

  Speech named(String resolved, Optional<String> resolvedVia) {
    return new Speech(resolved, resolvedVia, denies, relayed, from, verb, to);
  }
}
