package org.crosscheck.finding;

/** What a verdict is about. */
public enum About {
  FIGURE,
  DATE,
  PLACE,
  ACTOR,
  WEAPON,
  EVENTS,
  VICTIM
}
