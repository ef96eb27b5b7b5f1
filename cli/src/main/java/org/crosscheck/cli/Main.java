package org.crosscheck.cli;

/** Where the runnable jar starts. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(args.length);
  }
}
