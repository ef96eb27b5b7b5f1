package org.crosscheck.read;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.crosscheck.claim.Location;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Severity;

/**
 * What is wrong with an input, before it is told.
 *
 * @param rule which kind of fault
 * @param subject the column concerned, empty for a whole row or file
 * @param value the value met; with rule and subject it makes the fingerprint
 * @param message the rule broken and the value met, without the place
 */
record Fault(RuleInfo rule, String subject, String value, String message) {

  /** A fault of a cell; the message goes on behind the column's name. */
  static Fault of(RuleInfo rule, Column column, String value, String message) {
    String clipped = value.isEmpty() ? message : message.replace(value, Quoted.clip(value));
    return new Fault(
        rule, column.title(), value, Quoted.of(column.title()) + " " + Quoted.plain(clipped));
  }

  static Fault of(RuleInfo rule, String value, String message) {
    return new Fault(rule, "", value, message);
  }

  Finding at(Location place) {
    return finding(place, place.toString(), rule.severity());
  }

  Finding at(Location place, Severity severity) {
    return finding(place, place.toString(), severity);
  }

  /** For a whole file, where a line would say nothing. */
  Finding in(String file) {
    return finding(Location.of(file, 1, 1), file, rule.severity());
  }

  private Finding finding(Location place, String where, Severity severity) {
    return new Finding(
        rule.code(),
        rule.name(),
        severity,
        Quoted.plain(where) + ": " + message,
        List.of(),
        List.of(place),
        fingerprint());
  }

  private String fingerprint() {
    String content = rule.code() + '\u0000' + subject + '\u0000' + value;
    return Hashing.sha256()
        .hashString(content, StandardCharsets.UTF_8)
        .toString()
        .substring(0, 16);
  }
}
