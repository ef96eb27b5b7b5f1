package org.crosscheck.finding;

import java.util.List;
import java.util.Optional;

/**
 * What is said of one compared pair, of one claim, or of several together.
 *
 * @param a id of the earlier claim, or of the whole
 * @param b id of the other claim; empty for a verdict inside one claim or over several
 * @param claims every claim it speaks of, sorted by id
 * @param rule the rule that decided
 * @param outcome what it comes to
 * @param severity how grave this case is
 * @param message one sentence that can be pasted
 * @param because the steps that led there, in order
 */
public record Verdict(
    String a,
    Optional<String> b,
    List<String> claims,
    RuleInfo rule,
    Outcome outcome,
    Severity severity,
    String message,
    List<String> because) {
  private static final String REPEATED = "N14";

  public Verdict {
    claims = claims.stream().sorted().distinct().toList();
    because = List.copyOf(because);
    if (!claims.contains(a) || (b.isPresent() && !claims.contains(b.get()))) {
      throw new IllegalArgumentException("verdict must list its own claims " + a
          + b.map(id -> " and " + id).orElse("") + ", got " + claims);
    }
  }

  /** The claims that were compared through the first one, of a verdict that says that they all repeat it; else none. */
  public List<String> relays() {
    return b.isEmpty() && rule.code().equals(REPEATED)
        ? claims.stream().filter(id -> !id.equals(a)).toList()
        : List.of();
  }
}
