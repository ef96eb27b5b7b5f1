package org.crosscheck.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.Finding;

/** Documents read for a test. */
final class Sample {
  private Sample() {}

  static Reading csv(String text) {
    return read("claims.csv", text);
  }

  static Reading jsonl(String text) {
    return read("claims.jsonl", text);
  }

  static Reading read(String name, String text) {
    return new Readers(ReadSettings.DEFAULT).read(name, text.getBytes(UTF_8));
  }

  static List<String> messages(Reading reading) {
    return reading.findings().stream().map(Finding::message).toList();
  }

  static List<String> codes(Reading reading) {
    return reading.findings().stream().map(Finding::code).toList();
  }

  static List<String> ids(Reading reading) {
    return reading.claims().stream().map(Claim::id).toList();
  }

  static Claim claim(Reading reading) {
    return reading.claims().get(0);
  }

  static Article article(Reading reading) {
    return reading.articles().get(0);
  }
}
