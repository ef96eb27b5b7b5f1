package org.crosscheck.cli.report.html;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;

/**
 * A style sheet or a script of our own, which the page holds as it is.
 *
 * @param element {@code style} or {@code script}
 * @param text what stands in it
 */
record Asset(String element, String text) {
  Asset {
    if (text.toLowerCase(Locale.ROOT).contains("</") || text.contains("<!--")) {
      throw new IllegalArgumentException("a " + element + " must not hold markup");
    }
  }

  static Asset style() {
    return new Asset("style", resource("page.css"));
  }

  static Asset script() {
    return new Asset("script", resource("page.js"));
  }

  private static String resource(String name) {
    try {
      return Resources.toString(Resources.getResource(Asset.class, name), StandardCharsets.UTF_8)
          .replace("\r", "");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /** What a content security policy names it by: {@code 'sha256-…'}. */
  String hash() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
