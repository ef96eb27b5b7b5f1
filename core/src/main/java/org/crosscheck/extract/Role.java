package org.crosscheck.extract;

/** What a number or a time expression in an article is there for: a claim, or why it is none. */
public enum Role {
  CLAIM,
  /** A date, a year or part of a period. */
  DATE,
  CLOCK,
  DURATION,
  AGE,
  MONEY,
  /** A share whose whole is not counted. */
  PERCENT,
  /** A distance, weight or other physical size. */
  SIZE,
  ORDINAL,
  /** Part of a name: a weapon, a road, a unit, a flight. */
  NAME,
  ADDRESS,
  /** Part of a compound word: {@code a one-sided fight}, {@code a three-star general}. */
  COMPOUND,
  /** Part of a chain such as a telephone number, a score or a version. */
  CHAIN,
  RATE,
  /** Those who did it: {@code three gunmen killed five}. */
  AGENT,
  /** Refers back to a figure given before: {@code the 12 were buried}. */
  ANAPHORA,
  /** The same fact told again. */
  REPEATED,
  /** The old value of a revision: {@code up from 17}. */
  SUPERSEDED,
  /** Comes on top of a figure given before: {@code two more died}. */
  DELTA,
  /** Left out of the figure beside it: {@code not counting the two attackers}. */
  EXCLUDED,
  /** Planned, feared or possible: {@code would kill thousands}. */
  HYPOTHETICAL,
  /** In a part of the page that is not of the story: a copyright line, a link to another story. */
  FURNITURE,
  /** Another event, told for comparison, or the toll of the whole war. */
  BACKGROUND,
  /** Counts something that is no measure here. */
  OTHER,
  /** A time: when what a claim counts happened. */
  WINDOW,
  /** A time: when somebody spoke. */
  SPEAKING,
  /** A time that belongs to no claim. */
  TIME
}
