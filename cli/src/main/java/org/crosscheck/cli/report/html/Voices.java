package org.crosscheck.cli.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crosscheck.claim.Attribution.Stance;
import org.crosscheck.claim.Claim;
import org.crosscheck.origin.Origins;

/** The origins of an event in the order of their marks: who is told most comes first. */
final class Voices {
  private final Map<String, Integer> markOf = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final Origins origins;
  private final int others;

  Voices(List<Claim> claims, Origins origins) {
    this.origins = origins;
    Map<String, List<Claim>> byOrigin = new TreeMap<>();
    claims.forEach(
        claim -> byOrigin.computeIfAbsent(key(claim), k -> new ArrayList<>()).add(claim));
    byOrigin.entrySet().stream()
        .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
        .limit(Marks.OWN)
        .forEach(entry -> {
          markOf.put(entry.getKey(), names.size());
          names.add(name(entry.getValue().get(0)));
        });
    others = byOrigin.size() - names.size();
  }

  private String key(Claim claim) {
    return String.join("\u0000", new TreeSet<>(origins.witnesses(claim)));
  }

  /** {@code SANA; Kurdish media} for a figure that both gave. */
  private static String name(Claim claim) {
    String origins = claim.cites().stream()
        .filter(cite -> cite.stance() == Stance.ASSERTS)
        .map(cite -> cite.origin().name())
        .distinct()
        .collect(Collectors.joining("; "));
    return origins.isEmpty() ? claim.outlet().name() : origins;
  }

  /** The mark of who stands behind a claim. */
  int of(Claim claim) {
    return markOf.getOrDefault(key(claim), Marks.OWN);
  }

  /** Writes which mark stands for whom. */
  void legend(Html html, int longest) {
    html.start("ul", "class", "legend", "aria-label", "Origins");
    for (int i = 0; i < names.size(); i++) {
      html.start("li");
      Marks.icon(html, i);
      html.text(Visible.name(names.get(i), longest)).end();
    }
    if (others > 0) {
      html.start("li");
      Marks.icon(html, Marks.OWN);
      html.text(Words.count(others, "other origin")).end();
    }
    html.end().line();
  }
}
