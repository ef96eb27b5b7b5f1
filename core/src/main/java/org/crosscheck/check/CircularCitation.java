package org.crosscheck.check;

import com.google.common.graph.Graph;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import com.google.common.graph.Traverser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;
import org.crosscheck.origin.Origins;

/** Outlets that have one figure from each other, in a ring, and from nobody else. */
final class CircularCitation implements EventRule {
  static final RuleInfo CIRCULAR_CITATION = RuleInfo.conflict(
      "D28",
      "CIRCULAR_CITATION",
      Severity.ERROR,
      "Outlets cite each other for one figure, and none of them names anybody outside the ring.",
      "A site cites a newspaper for 40 killed, and the newspaper cites the site.",
      "Treat the figure as unsourced, and ask each outlet where it first saw it. An outlet that cites itself is no ring: "
          + "it stands for itself.");

  @Override
  public List<RuleInfo> infos() {
    return List.of(CIRCULAR_CITATION);
  }

  @Override
  public List<Verdict> judge(Setting setting) {
    return setting.claims().stream()
        .filter(claim -> claim.figure().isNumber() && setting.origins().isRelay(claim))
        .collect(Collectors.groupingBy(CircularCitation::saying, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .filter(claims -> claims.size() > 1)
        .flatMap(claims -> judge(claims, setting.origins()).stream())
        .toList();
  }

  private static String saying(Claim claim) {
    return claim.measure().name() + " " + Say.number(claim.figure().anchor());
  }

  private static Optional<Verdict> judge(List<Claim> claims, Origins origins) {
    MutableGraph<String> cites = GraphBuilder.directed().allowsSelfLoops(false).build();
    for (Claim claim : claims) {
      String outlet = origins.key(claim.outlet().name());
      origins.named(claim).stream()
          .filter(origin -> !origin.equals(outlet))
          .forEach(origin -> cites.putEdge(outlet, origin));
    }
    Set<String> ring = insiders(cites);
    return ring.isEmpty() ? Optional.empty() : Optional.of(verdict(claims, ring, origins));
  }

  /** Those who lead to nobody that cites no one: what remains when all who lead there are taken away. */
  private static Set<String> insiders(Graph<String> cites) {
    Set<String> last = cites.nodes().stream()
        .filter(name -> cites.outDegree(name) == 0)
        .collect(Collectors.toSet());
    Set<String> ring = new TreeSet<>(cites.nodes());
    Traverser.forGraph(Graphs.transpose(cites)).breadthFirst(last).forEach(ring::remove);
    return ring;
  }

  private static Verdict verdict(List<Claim> claims, Set<String> ring, Origins origins) {
    Map<String, Claim> members = new TreeMap<>();
    claims.stream()
        .filter(claim -> ring.contains(origins.key(claim.outlet().name())))
        .forEach(claim -> members.putIfAbsent(origins.key(claim.outlet().name()), claim));
    List<Claim> named = new ArrayList<>(members.values());
    String who = named.stream().map(Say::who).collect(Collectors.joining("; "));
    return Together.verdict(
        CIRCULAR_CITATION,
        named,
        "No outlet in this ring saw anything: " + who + ", all with " + Say.figure(named.get(0))
            + Say.counted(named.get(0)) + ".",
        "each is cited by another of them, and nobody outside is named");
  }
}
