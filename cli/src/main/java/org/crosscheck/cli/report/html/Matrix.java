package org.crosscheck.cli.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.Outcome;
import org.crosscheck.finding.Verdict;
import org.crosscheck.reliability.Sources;

/** How often each two outlets agree where their figures were held together and neither depends on the other. */
final class Matrix {
  private static final int MOST = 16;
  private static final int SHADES = 5;
  private static final int LONGEST = 34;

  /** How often two outlets met. */
  private static final class Meetings {
    private int agreed;
    private int n;

    void add(boolean agree) {
      n++;
      agreed += agree ? 1 : 0;
    }
  }

  private final Map<String, Map<String, Meetings>> met = new TreeMap<>();
  private final List<String> shown;
  private final int left;

  Matrix(View view) {
    view.result().verdicts().forEach(verdict -> count(verdict, view));
    List<String> busiest = new ArrayList<>(met.keySet());
    Map<String, Integer> partners = new HashMap<>();
    met.forEach((name, others) -> partners.put(name, others.size()));
    busiest.sort(Comparator.comparing((String name) -> -partners.getOrDefault(name, 0))
        .thenComparing(Comparator.naturalOrder()));
    shown = busiest.stream().limit(MOST).toList();
    left = busiest.size() - shown.size();
  }

  private void count(Verdict verdict, View view) {
    if (verdict.b().isEmpty() || !Sources.compares(verdict)) {
      return;
    }
    Optional<Claim> a = view.claim(verdict.a());
    Optional<Claim> b = view.claim(verdict.b().get());
    if (a.isPresent() && b.isPresent() && !view.origins().shared(a.get(), b.get())) {
      String first = a.get().outlet().name();
      String second = b.get().outlet().name();
      if (!first.equals(second)) {
        boolean agree = verdict.outcome() == Outcome.CLEARED;
        meetings(first, second).add(agree);
        meetings(second, first).add(agree);
      }
    }
  }

  private Meetings meetings(String row, String column) {
    return met.computeIfAbsent(row, k -> new TreeMap<>())
        .computeIfAbsent(column, k -> new Meetings());
  }

  void write(Html html) {
    html.start("section", "id", "agreement", "class", "block").put("h2", "Agreement of outlets");
    html.put(
        "p",
        "Of the figures of two outlets that could be held together, how many agree. Pairs that rest on one origin are not"
            + " counted: they would agree with themselves. Agreement is not truth."
            + (left == 0
                ? ""
                : " " + Words.count(left, "outlet") + " that met fewer others are left out."));
    if (shown.isEmpty()) {
      html.put("p", "No two outlets with origins of their own could be compared.")
          .end();
      return;
    }
    html.scrolling("Matrix of outlets").start("table", "class", "matrix");
    html.put("caption", "Agreeing of comparable pairs");
    html.start("thead").start("tr").put("th", "Outlet", "scope", "col", "colspan", "2");
    for (int i = 0; i < shown.size() - 1; i++) {
      html.put(
          "th",
          Integer.toString(i + 1),
          "scope",
          "col",
          "title",
          Visible.name(shown.get(i), LONGEST));
    }
    html.end().end().start("tbody");
    for (int i = 0; i < shown.size(); i++) {
      row(html, i);
    }
    html.end().end().end().end().line();
  }

  private void row(Html html, int i) {
    html.start("tr").put("td", Integer.toString(i + 1), "class", "no");
    html.put("th", Visible.name(shown.get(i), LONGEST), "scope", "row");
    for (int j = 0; j < shown.size() - 1; j++) {
      Optional<Meetings> cell = j < i
          ? Optional.ofNullable(met.getOrDefault(shown.get(i), Map.of()).get(shown.get(j)))
          : Optional.empty();
      if (cell.isPresent()) {
        int shade = cell.get().agreed * (SHADES - 1) / cell.get().n;
        html.put("td", cell.get().agreed + "/" + cell.get().n, "class", "a" + shade);
      } else {
        html.put("td", "", "class", j < i ? "none" : "void");
      }
    }
    html.end().line();
  }
}
