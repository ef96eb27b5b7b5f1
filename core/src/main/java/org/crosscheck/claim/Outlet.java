package org.crosscheck.claim;

/**
 * Who published.
 *
 * @param name as the input spells it, never empty; {@code unknown} when an article does not tell
 */
public record Outlet(String name) {
  public static final Outlet UNKNOWN = new Outlet("unknown");

  public Outlet {
    name = name.strip();
    if (name.isEmpty()) {
      throw new IllegalArgumentException("outlet must not be empty");
    }
  }
}
