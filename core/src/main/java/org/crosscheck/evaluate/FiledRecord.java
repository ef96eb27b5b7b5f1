package org.crosscheck.evaluate;

import java.util.Set;

/**
 * An entry of an organisation's list, with the events that its claims were put into.
 *
 * @param id of the record
 * @param organisation whose list it is
 * @param events ids, more than one where its claims were put apart
 */
public record FiledRecord(String id, String organisation, Set<String> events) {
  public FiledRecord {
    events = Set.copyOf(events);
  }
}
