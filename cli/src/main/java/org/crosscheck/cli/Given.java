package org.crosscheck.cli;

import java.util.Optional;

/** What may be given on the command line. */
@FunctionalInterface
interface Given<T> {
  Optional<T> value();
}
