package org.crosscheck.extract;

import java.util.Optional;

/**
 * That a sentence names somebody for what it says.
 *
 * @param name who says it, aliases resolved
 * @param via through whom the outlet has it
 * @param denies whether the speaker denies what follows
 * @param form how the naming stands to what is said
 * @param from first token of the naming
 * @param verb the token of the verb
 * @param to the token behind the naming, with the time of speaking
 * @param content what is said, the naming itself left out where it stands in between
 */
record Speech(
    String name,
    Optional<String> via,
    boolean denies,
    Form form,
    int from,
    int verb,
    int to,
    Content content) {

  /** How a naming stands to what is said; the later in this order, the nearer to who knows. */
  enum Form {
    /** {@code In a poll, 12 …}: only where nobody else is named. */
    SETTING,
    /** {@code 12 died, police said}. */
    BEHIND,
    /** {@code The party wants 12 seats}: a view, and for a count of victims no statement. */
    VIEW,
    /** {@code Police said 12 died}. */
    BEFORE,
    /** {@code 12 died, Echo reported, citing police}. */
    CITING
  }

  /** A run of tokens. */
  record Content(int from, int to) {
    boolean holds(int token) {
      return from <= token && token < to;
    }

    Content within(int low, int high) {
      int start = Math.max(from, low);
      return new Content(start, Math.max(start, Math.min(to, high)));
    }
  }

  Speech named(String resolved, Optional<String> resolvedVia) {
    return new Speech(resolved, resolvedVia, denies, form, from, verb, to, content);
  }

  Speech saying(Content newContent) {
    return new Speech(name, via, denies, form, from, verb, to, newContent);
  }

  /** Whether another naming is part of what is said: {@code police said that witnesses saw}. */
  boolean holds(Speech inner) {
    return leads() && inner.leads() && content.holds(inner.from);
  }

  private boolean leads() {
    return form == Form.BEFORE || form == Form.VIEW;
  }

  /** Whether one verb has both as its speakers: {@code the ministry and the mayor said}. */
  boolean isOneWith(Speech other) {
    return verb == other.verb && form == other.form;
  }

  /** Whether it is said that something is so, not only wanted. */
  boolean states() {
    return form != Form.VIEW;
  }

  boolean covers(int token) {
    return content.holds(token) && !(from <= token && token < to);
  }
}
