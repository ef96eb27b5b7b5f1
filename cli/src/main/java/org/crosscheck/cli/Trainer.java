package org.crosscheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.crosscheck.claim.Claim;
import org.crosscheck.evaluate.EventKey;
import org.crosscheck.evaluate.KeyForm;
import org.crosscheck.evaluate.Partition;
import org.crosscheck.evaluate.RecordLink;
import org.crosscheck.event.Training;
import org.crosscheck.event.Training.Learnt;
import org.crosscheck.match.Encoded;
import org.crosscheck.match.Encoder;

/** Learns weights from claims, prints them, and writes them into the settings file. */
final class Trainer {
  private final Shell shell;
  private final Path config;
  private final int threads;

  Trainer(Shell shell, Path config, int threads) {
    this.shell = shell;
    this.config = config;
    this.threads = threads;
  }

  /** Learns from a key where there is one, else from the labels of the claims, else from the claims alone. */
  int train(List<Claim> claims, Optional<Path> gold) throws IOException {
    Encoder encoder = new Encoder();
    claims.forEach(encoder::add);
    Encoded encoded = encoder.encoded();
    Map<String, String> known = gold.isPresent() ? key(claims, gold.get()) : labels(claims);
    Training training = new Training(encoded, threads);
    boolean labelled = gold.isPresent() || new HashSet<>(known.values()).size() < known.size();
    Learnt learnt =
        labelled ? training.withLabels(numbers(encoded, known)) : training.withoutLabels();
    String from = gold.map(file -> "in " + file)
        .orElse(labelled ? "in the column event" : "that matching found, without labels");
    return conclude(learnt, from);
  }

  private int conclude(Learnt learnt, String from) throws IOException {
    String pairs = learnt.pairs() + " pairs of one event " + from;
    if (learnt.pairs() < Training.LEAST_PAIRS) {
      shell.tell("too few to learn from: " + pairs + ", at least " + Training.LEAST_PAIRS
          + " are needed; nothing was written");
      return ExitCode.UNUSABLE;
    }
    if (learnt.step() == 0) {
      shell.tell("nothing was written: weights learnt from " + pairs
          + " put no more of them right than those that come with the program (pair F1 "
          + score(learnt.before()) + ")");
      return ExitCode.CLEAN;
    }
    String comment = "Learnt from " + pairs + " (" + Math.round(100 * learnt.step())
        + " % of the way from the weights of the program): m, u.";
    List<String> table =
        ConfigWriter.table(learnt.weights(), comment.replaceAll("\\p{Cntrl}", " "));
    ConfigWriter.write(config, table);
    shell.print(String.join("\n", table) + "\n");
    String scores = learnt.before().isPresent()
        ? "; pair F1 on them " + score(learnt.before()) + " before, " + score(learnt.after())
            + " now"
        : "";
    shell.tell(
        "learnt from " + pairs + scores + "; written to " + config + ", table [match.weights]");
    shell.finish();
    return ExitCode.CLEAN;
  }

  private static String score(OptionalDouble score) {
    return String.format(Locale.ROOT, "%.4f", score.orElse(0));
  }

  private static Map<String, String> labels(List<Claim> claims) {
    Map<String, String> labels = new HashMap<>();
    claims.forEach(
        claim -> claim.curation().event().ifPresent(event -> labels.put(claim.id(), event)));
    return labels;
  }

  private static Map<String, String> key(List<Claim> claims, Path gold) throws IOException {
    return switch (KeyForm.of(gold)) {
      case EVENTS -> events(claims, EventKey.read(gold));
      case LINKS -> linked(claims, RecordLink.read(gold));
      case JUDGED_PAIRS ->
        throw new UsageException(
            "--gold " + gold
                + " must hold events (id, event) or links (record_a, record_b) to learn from, got judged pairs");
    };
  }

  private static Map<String, String> events(List<Claim> claims, Partition key) {
    Map<String, String> events = new HashMap<>();
    claims.forEach(
        claim -> key.eventOf(claim.id()).ifPresent(event -> events.put(claim.id(), event)));
    return events;
  }

  /** The claims of linked records by the least record that they lead to; of other records nothing is known. */
  private static Map<String, String> linked(List<Claim> claims, List<RecordLink> links) {
    Map<String, String> least = new HashMap<>();
    for (RecordLink link : links) {
      String a = root(least, link.a());
      String b = root(least, link.b());
      least.put(a.compareTo(b) > 0 ? a : b, a.compareTo(b) > 0 ? b : a);
    }
    Set<String> known = new HashSet<>();
    links.forEach(link -> known.addAll(List.of(link.a(), link.b())));
    Map<String, String> events = new HashMap<>();
    for (Claim claim : claims) {
      String record = claim.curation().record().orElse(claim.id());
      if (known.contains(record)) {
        events.put(claim.id(), root(least, record));
      }
    }
    return events;
  }

  private static String root(Map<String, String> least, String record) {
    String at = record;
    String next = least.getOrDefault(at, at);
    while (!next.equals(at)) {
      at = next;
      next = least.getOrDefault(at, at);
    }
    return at;
  }

  private static int[] numbers(Encoded claims, Map<String, String> known) {
    Map<String, Integer> numbers = new HashMap<>();
    int[] events = new int[claims.size()];
    Arrays.fill(events, -1);
    for (int i = 0; i < events.length; i++) {
      String event = known.get(claims.id(i));
      if (event != null) {
        events[i] = numbers.computeIfAbsent(event, e -> numbers.size());
      }
    }
    return events;
  }
}
