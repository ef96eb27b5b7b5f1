package org.crosscheck.cli;

/** What may be asked for on the command line. */
@FunctionalInterface
interface Flag {
  boolean isOn();
}
