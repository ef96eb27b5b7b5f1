package org.crosscheck.finding;

/** Whether somebody knows of a finding already. Only new ones make a run fail. */
public enum Status {
  NEW,
  /** Accepted with many others, in a baseline or by an earlier report. */
  BASELINED,
  /** Accepted for a reason that the settings give. */
  SUPPRESSED
}
