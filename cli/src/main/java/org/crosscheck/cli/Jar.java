package org.crosscheck.cli;

/** Where {@code java -jar} starts. The launcher, which gives Java its options itself, starts {@link Main}. */
public final class Jar {
  private Jar() {}

  public static void main(String[] args) {
    Restart.of(ProcessHandle.current().info(), System.getenv(), args)
        .map(Restart::run)
        .ifPresent(code -> code.ifPresent(System::exit));
    Main.main(args);
  }
}
