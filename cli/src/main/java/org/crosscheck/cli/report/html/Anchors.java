package org.crosscheck.cli.report.html;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** Names for places on the page: permanent for events, findings and codes, and only for this page for claims. */
final class Anchors {
  private static final int LONGEST = 60;
  private static final int HASH = 8;

  private final Map<String, Integer> given = new HashMap<>();
  private final Map<String, String> claims = new HashMap<>();
  private final IdentityHashMap<Remark, String> findings = new IdentityHashMap<>();

  /** {@code event-e6}; characters that an address cannot hold are replaced, and a hash keeps such names apart. */
  String event(String id) {
    String plain = id.replaceAll("[^A-Za-z0-9._-]", "_");
    boolean same = plain.equals(id) && id.length() <= LONGEST;
    return unique(
        "event-" + (same ? id : Visible.name(plain, LONGEST).replace("…", "") + "-" + hash(id)));
  }

  /** {@code finding-} and its fingerprint; the second finding with that fingerprint ends in {@code -2}. */
  String finding(Remark remark) {
    return findings.computeIfAbsent(remark, k -> {
      String fingerprint = remark.finding().fingerprint();
      boolean plain = fingerprint.matches("[A-Za-z0-9]{1,32}");
      return unique("finding-" + (plain ? fingerprint : hash(fingerprint)));
    });
  }

  /** The name of a finding that has its place on the page already. */
  Optional<String> placed(Remark remark) {
    return Optional.ofNullable(findings.get(remark));
  }

  static String code(String code) {
    return "code-" + code;
  }

  /** The row that a claim is shown in. */
  String claim(String id) {
    return claims.computeIfAbsent(id, k -> "c" + (claims.size() + 1));
  }

  /** The row that a claim was shown in; empty when it was left out. */
  Optional<String> shown(String id) {
    return Optional.ofNullable(claims.get(id));
  }

  private String unique(String name) {
    int n = given.merge(name, 1, Integer::sum);
    return n == 1 ? name : unique(name + "-" + n);
  }

  private static String hash(String id) {
    return Hashing.sha256().hashString(id, StandardCharsets.UTF_8).toString().substring(0, HASH);
  }
}
