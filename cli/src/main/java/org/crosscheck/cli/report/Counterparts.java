package org.crosscheck.cli.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which claim of an earlier report is which of a later one. By what they say, since ids are often rows, which move; then, of
 * those that are left, by parts of what they say, where these tell one from all others: a claim that was edited.
 */
final class Counterparts {
  /** Where a claim stands and what it was put with: not what it says. */
  private static final List<String> NOT_SAID =
      List.of("id", "event", "record", "part_of", "relays", "at");

  /** What an edit leaves as it is, the safest first. */
  private static final List<Function<JsonNode, String>> PARTS = List.of(
      claim ->
          parts(claim, "outlet", "published", "place", "measure", "population", "when", "cites"),
      claim -> parts(claim, "outlet", "measure", "figure", "cites", "text"),
      claim -> parts(claim, "outlet", "measure", "population", "place"),
      claim -> parts(claim, "outlet", "measure", "figure"),
      claim -> parts(claim, "outlet", "measure"));

  private final Map<String, String> before = new HashMap<>();
  private final Map<String, String> after = new HashMap<>();
  private final Set<String> edited = new HashSet<>();

  Counterparts(List<JsonNode> earlier, List<JsonNode> later) {
    List<JsonNode> old = new ArrayList<>(earlier);
    List<JsonNode> now = new ArrayList<>(later);
    pairAll(old, now);
    for (Function<JsonNode, String> part : PARTS) {
      pairSingles(part, old, now);
    }
    old.forEach(claim -> before.put(id(claim), "gone " + id(claim)));
    now.forEach(claim -> after.put(id(claim), "new " + id(claim)));
  }

  /** A name that both reports give a claim; one that only the earlier one has is like no other. */
  String before(String id) {
    return before.getOrDefault(id, id);
  }

  String after(String id) {
    return after.getOrDefault(id, id);
  }

  /** Whether a claim of the later report says what it did not say in the earlier one. */
  boolean isEdited(String id) {
    return edited.contains(id);
  }

  private void pairAll(List<JsonNode> old, List<JsonNode> now) {
    Map<String, List<JsonNode>> left = groups(Counterparts::said, old);
    List<JsonNode> unmatched = new ArrayList<>();
    for (JsonNode claim : now) {
      List<JsonNode> equal = left.getOrDefault(said(claim), List.of());
      if (equal.isEmpty()) {
        unmatched.add(claim);
      } else {
        pair(equal.remove(0), claim);
      }
    }
    keep(old, left);
    now.clear();
    now.addAll(unmatched);
  }

  private static void keep(List<JsonNode> claims, Map<String, List<JsonNode>> left) {
    claims.clear();
    left.values().forEach(claims::addAll);
  }

  private void pairSingles(
      Function<JsonNode, String> part, List<JsonNode> old, List<JsonNode> now) {
    Map<String, List<JsonNode>> olds = groups(part, old);
    Map<String, List<JsonNode>> nows = groups(part, now);
    nows.forEach((key, claims) -> {
      List<JsonNode> equal = olds.getOrDefault(key, List.of());
      if (claims.size() == 1 && equal.size() == 1) {
        edited.add(id(claims.get(0)));
        pair(equal.remove(0), claims.remove(0));
      }
    });
    keep(old, olds);
    keep(now, nows);
  }

  private void pair(JsonNode old, JsonNode now) {
    String name = "both " + before.size();
    before.put(id(old), name);
    after.put(id(now), name);
  }

  private static Map<String, List<JsonNode>> groups(
      Function<JsonNode, String> key, List<JsonNode> claims) {
    Map<String, List<JsonNode>> groups = new LinkedHashMap<>();
    claims.forEach(claim ->
        groups.computeIfAbsent(key.apply(claim), k -> new ArrayList<>()).add(claim));
    return groups;
  }

  private static String said(JsonNode claim) {
    return claim instanceof ObjectNode object
        ? object.deepCopy().without(NOT_SAID).toString()
        : "";
  }

  private static String parts(JsonNode claim, String... names) {
    StringBuilder parts = new StringBuilder();
    for (String name : names) {
      parts.append(claim.path(name)).append('\u0000');
    }
    return parts.toString();
  }

  private static String id(JsonNode claim) {
    return claim.path("id").asText();
  }
}
