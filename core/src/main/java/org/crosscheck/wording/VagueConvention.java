package org.crosscheck.wording;

/** A named reading of words such as {@code dozens}. A convention, never a fact: the wording is always kept. */
public enum VagueConvention {
  /** News usage: {@code dozens} is 24 to 99. */
  PRESS,
  /** ACLED: tens 10, dozens 12, hundreds 100. */
  ACLED,
  /** Airwars: {@code dozens} is 12 to 24. */
  AIRWARS
}
