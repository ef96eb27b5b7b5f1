package org.crosscheck.cli.report;

import java.util.List;

/** Every format that {@code check} can write, in the order that the help lists them. */
public final class Reporters {
  public static final List<Reporter> ALL = List.of(new TextReport(), new JsonReport());

  private Reporters() {}
}
