package org.crosscheck.check;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Location;
import org.crosscheck.event.Event;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;
import org.crosscheck.origin.Origins;

/**
 * What a reader should see of many verdicts: one finding per event, measure, population, code and set of disagreeing
 * origins, naming all claims.
 */
public final class Findings {
  private static final int FINGERPRINT = 16;

  private final Map<String, Claim> claims = new HashMap<>();
  private final Map<String, String> eventOf = new HashMap<>();
  private final Origins origins;

  public Findings(List<Event> events, Origins origins) {
    this.origins = origins;
    for (Event event : events) {
      for (Claim claim : event.claims()) {
        claims.put(claim.id(), claim);
        eventOf.put(claim.id(), event.id());
      }
    }
  }

  /** The gravest first, then by message. Verdicts that only explain why nothing is wrong make none. */
  public List<Finding> of(List<Verdict> verdicts) {
    Map<String, List<Verdict>> groups = new TreeMap<>();
    for (Verdict verdict : verdicts) {
      if (verdict.severity().isAtLeast(Severity.NOTE)) {
        groups.computeIfAbsent(key(verdict), k -> new ArrayList<>()).add(verdict);
      }
    }
    return groups.values().stream().map(this::finding).sorted(GRAVEST_FIRST).toList();
  }

  /** The order of findings in every report. */
  public static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Finding::severity)
      .thenComparing(Finding::code)
      .thenComparing(Finding::message)
      .thenComparing(Finding::fingerprint);

  private String key(Verdict verdict) {
    Claim first = claim(verdict.a());
    TreeSet<String> sides = new TreeSet<>();
    verdict
        .claims()
        .forEach(id -> sides.add(String.join("+", new TreeSet<>(origins.witnesses(claim(id))))));
    String population =
        first.population().isEverybody() ? "" : first.population().name();
    return String.join(
        "\u0000",
        eventOf.getOrDefault(verdict.a(), ""),
        first.measure().name(),
        population,
        verdict.rule().code(),
        String.join("|", sides));
  }

  private Claim claim(String id) {
    Claim claim = claims.get(id);
    if (claim == null) {
      throw new IllegalArgumentException("verdict names claim " + id + ", which is in no event");
    }
    return claim;
  }

  private Finding finding(List<Verdict> group) {
    Verdict gravest = group.stream()
        .min(Comparator.comparing(Verdict::severity).thenComparing(Verdict::message))
        .orElseThrow();
    List<String> ids =
        group.stream().flatMap(v -> v.claims().stream()).distinct().sorted().toList();
    List<Location> at = ids.stream().map(id -> claim(id).at()).toList();
    String more =
        group.size() == 1 ? "" : " (and " + (group.size() - 1) + " more of the same kind)";
    return new Finding(
        gravest.rule().code(),
        gravest.rule().name(),
        gravest.severity(),
        gravest.message() + more,
        ids,
        at,
        fingerprint(gravest.rule().code(), ids));
  }

  /**
   * Of what the claims say, so that a moved row or a renamed file is the same finding. Each claim counts, even one that says
   * what another does: a row that was entered once more makes another finding.
   */
  private String fingerprint(String code, List<String> ids) {
    List<String> contents = ids.stream().map(id -> claim(id).content()).sorted().toList();
    return Hashing.sha256()
        .hashString(code + "\u0000" + String.join("\u0001", contents), StandardCharsets.UTF_8)
        .toString()
        .substring(0, FINGERPRINT);
  }
}
