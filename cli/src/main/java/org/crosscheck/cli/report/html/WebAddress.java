package org.crosscheck.cli.report.html;

import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses that a page may link to: the web, and nothing that runs. */
final class WebAddress {
  private static final int LONGEST = 2_000;

  private static final Pattern SAFE =
      Pattern.compile("(?i)https?://[^\\s/?#@\\\\\\p{C}<>\"'`]+(?:[/?#][^\\s\\\\\\p{C}<>\"`]*)?");

  private WebAddress() {}

  /** The address when it may be a link; {@code javascript:}, {@code data:} and names of users are none. */
  static Optional<String> safe(String address) {
    return Optional.of(address.strip())
        .filter(stripped -> stripped.length() <= LONGEST)
        .filter(stripped -> SAFE.matcher(stripped).matches());
  }
}
