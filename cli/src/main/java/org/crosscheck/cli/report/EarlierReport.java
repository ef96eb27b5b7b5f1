package org.crosscheck.cli.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.crosscheck.triage.Baseline;
import org.crosscheck.triage.Baseline.Accepted;

/** A JSON report that was kept, to hold a later one against. */
public final class EarlierReport {
  private static final String SCHEMA = "crosscheck-report/1";
  private static final String INPUT = "input";

  private final String name;
  private final JsonNode root;

  private EarlierReport(String name, JsonNode root) {
    this.name = name;
    this.root = root;
  }

  /**
   * Takes the report in.
   *
   * @param name the file, for messages
   * @throws IOException when it is not JSON
   * @throws IllegalArgumentException when it is no report
   */
  public static EarlierReport read(String name, byte[] json) throws IOException {
    JsonNode root = new ObjectMapper().readTree(json);
    String schema = root.path("schema").asText();
    if (!schema.equals(SCHEMA)) {
      throw new IllegalArgumentException("must be a report with \"schema\": \"" + SCHEMA
          + "\", got \"" + schema + "\"; check --format json writes one");
    }
    return new EarlierReport(name, root);
  }

  /** Its findings, as known. */
  public Baseline baseline() {
    SortedMap<String, Accepted> known = new TreeMap<>();
    for (JsonNode finding : root.path("findings")) {
      Accepted one = new Accepted(1, text(finding, "code"), "", List.of());
      known.merge(
          text(finding, "fingerprint"),
          one,
          (old, more) -> new Accepted(old.count() + 1, old.code(), old.event(), old.outlets()));
    }
    return new Baseline(known);
  }

  /** What a later report says that this one does not, or no longer, or otherwise. */
  public Changes until(Report later) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new JsonReport().write(later, bytes);
    return until(read(name, bytes.toByteArray()));
  }

  private Changes until(EarlierReport later) {
    Counterparts pairs =
        new Counterparts(list(root.path("claims")), list(later.root.path("claims")));
    Map<String, List<Judgement>> before = judgements(pairs::before);
    Map<String, List<Judgement>> after = later.judgements(pairs::after);
    List<Change> changes = new ArrayList<>();
    int same = 0;
    for (Map.Entry<String, List<Judgement>> now : after.entrySet()) {
      List<Judgement> old = before.getOrDefault(now.getKey(), new ArrayList<>());
      same += settle(old, now.getValue(), pairs, changes);
      for (Judgement judgement : now.getValue()) {
        Optional<Judgement> other = old.isEmpty() ? Optional.empty() : Optional.of(old.remove(0));
        changes.add(new Change(other, Optional.of(judgement)));
      }
    }
    before.values().stream()
        .flatMap(List::stream)
        .forEach(old -> changes.add(new Change(Optional.of(old), Optional.empty())));
    return new Changes(name, changes, same);
  }

  /** Takes out what both say alike; where a claim of a conflict was edited since, that is a change all the same. */
  private static int settle(
      List<Judgement> old, List<Judgement> now, Counterparts pairs, List<Change> changes) {
    int same = 0;
    for (Judgement judgement : List.copyOf(now)) {
      Optional<Judgement> alike =
          old.stream().filter(other -> other.agreesWith(judgement)).findFirst();
      if (alike.isPresent()) {
        old.remove(alike.get());
        now.remove(judgement);
        if (!judgement.isCleared() && judgement.claims().stream().anyMatch(pairs::isEdited)) {
          changes.add(new Change(alike, Optional.of(judgement)));
        } else {
          same++;
        }
      }
    }
    return same;
  }

  /** What it says, by what that is about. */
  private Map<String, List<Judgement>> judgements(UnaryOperator<String> names) {
    Map<String, List<Judgement>> judgements = new LinkedHashMap<>();
    Stream.concat(verdicts(), faults()).forEach(judgement -> {
      // A fault of an input has no claims: it is known by its fingerprint.
      String claims = judgement.claims().stream().map(names).sorted().toList().toString();
      judgements
          .computeIfAbsent(judgement.about() + ' ' + claims, k -> new ArrayList<>())
          .add(judgement);
    });
    return judgements;
  }

  private Stream<Judgement> verdicts() {
    return list(root.path("verdicts")).stream()
        .map(verdict -> judgement(verdict, text(verdict, "about"), text(verdict, "outcome")));
  }

  private Stream<Judgement> faults() {
    return list(root.path("findings")).stream()
        .filter(finding -> text(finding, "code").startsWith("R"))
        .map(finding -> judgement(finding, INPUT + ' ' + text(finding, "fingerprint"), "open"));
  }

  private static Judgement judgement(JsonNode said, String about, String outcome) {
    return new Judgement(
        about,
        text(said, "code"),
        text(said, "name"),
        outcome,
        text(said, "severity"),
        text(said, "message"),
        list(said.path("claims")).stream().map(JsonNode::asText).toList());
  }

  private static List<JsonNode> list(JsonNode array) {
    List<JsonNode> list = new ArrayList<>();
    array.forEach(list::add);
    return list;
  }

  private static String text(JsonNode object, String field) {
    return object.path(field).asText();
  }
}
