package org.crosscheck.evaluate;

import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pairs the events of two partitions one to one so that they overlap most. */
final class Alignment {
  private record Side(boolean said, String event) {}

  private final Partition said;
  private final Partition other;
  private final MutableGraph<Side> graph = GraphBuilder.undirected().build();

  private Alignment(Partition said, Partition other) {
    this.said = said;
    this.other = other;
    for (String event : said.events()) {
      for (String met : new Overlaps(said.members(event), other).shares().elementSet()) {
        graph.putEdge(new Side(true, event), new Side(false, met));
      }
    }
  }

  /** Sum of the overlaps, each twice the common members by the members of both: 1 for equal events. */
  static double best(Partition said, Partition other) {
    return new Alignment(said, other).best();
  }

  // Events that share nothing never pair, so each component is a problem of its own.
  private double best() {
    Set<Side> seen = new HashSet<>();
    double sum = 0;
    for (String event : said.events()) {
      Side start = new Side(true, event);
      if (graph.nodes().contains(start) && !seen.contains(start)) {
        Set<Side> component = Graphs.reachableNodes(graph, start);
        seen.addAll(component);
        sum += best(component);
      }
    }
    return sum;
  }

  private double best(Set<Side> component) {
    List<String> rows = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    component.forEach(side -> (side.said() ? rows : columns).add(side.event()));
    boolean tall = rows.size() > columns.size();
    double[][] weights =
        new double[Math.min(rows.size(), columns.size())][Math.max(rows.size(), columns.size())];
    for (int r = 0; r < rows.size(); r++) {
      Overlaps overlaps = new Overlaps(said.members(rows.get(r)), other);
      for (int c = 0; c < columns.size(); c++) {
        weights[tall ? c : r][tall ? r : c] = likeness(overlaps, columns.get(c));
      }
    }
    return Assignment.heaviest(weights);
  }

  private double likeness(Overlaps overlaps, String event) {
    return 2.0
        * overlaps.shares().count(event)
        / (overlaps.size() + other.members(event).size());
  }
}
