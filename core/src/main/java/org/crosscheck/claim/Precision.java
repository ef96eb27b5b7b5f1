package org.crosscheck.claim;

/** The finest unit of time that was stated. */
public enum Precision {
  SECOND,
  MINUTE,
  HOUR,
  DAY,
  WEEK,
  MONTH,
  YEAR,
  UNKNOWN
}
