package org.crosscheck.reliability;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Attribution.Stance;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Measure;
import org.crosscheck.claim.Moment;
import org.crosscheck.event.Quantity;

/**
 * What the witnesses say of one quantity, in steps of time. However many relays repeat a witness's figure, it is heard
 * once, when it was first told.
 *
 * @param event the id of the event
 * @param quantity what is counted
 * @param reports sorted by step, witness and range
 * @param times for each step its first report; none where nothing is dated
 * @param outlets how many outlets tell
 */
record Testimony(
    String event, Quantity quantity, List<Report> reports, List<Moment> times, int outlets) {
  /** More points in time than this are told apart only roughly. */
  private static final int MOST_STEPS = 24;

  private static final int RUN = 3;

  private static final Comparator<Moment> BY_TIME =
      Comparator.comparing(Moment::latest).thenComparing(Moment::text);

  Testimony {
    reports = List.copyOf(reports);
    times = List.copyOf(times);
  }

  /** @param numbers the number of each witness, by its key */
  static Testimony of(
      String event,
      Quantity quantity,
      List<Claim> told,
      Map<String, Integer> numbers,
      Ledger ledger) {
    List<Claim> claims = told.stream()
        .filter(Testimony::isAsserted)
        .sorted(Comparator.comparing(Testimony::time).thenComparing(Claim::id))
        .toList();
    boolean moves = quantity.measure().course() != Measure.Course.FIXED;
    List<Moment> times = moves ? times(claims) : List.of();
    Map<LocalDateTime, Integer> steps = steps(claims, times.size());
    Map<String, List<Claim>> own = own(claims, ledger);
    Set<List<Object>> known = new HashSet<>();
    List<Report> reports = new ArrayList<>();
    for (Claim claim : claims) {
      int step = steps.getOrDefault(time(claim), Math.max(0, times.size() - 1));
      boolean floor = claim.published().isEmpty()
          && times.size() > 1
          && quantity.measure().course() == Measure.Course.GROWS;
      NumberRange range = range(claim.figure(), floor);
      for (String witness : ledger.origins().witnesses(claim)) {
        if (isSuperseded(claim, own.getOrDefault(witness, List.of()))) {
          continue;
        }
        int number = Optional.ofNullable(numbers.get(witness)).orElseThrow();
        if (known.add(List.of(number, range))) {
          reports.add(new Report(number, range, step, runs(claim.text().orElse(""))));
        }
      }
    }
    int outlets = (int) claims.stream().map(Claim::outlet).distinct().count();
    return new Testimony(event, quantity, reports, times, outlets);
  }

  /** The claims that outlets make on their own word, by their keys. */
  private static Map<String, List<Claim>> own(List<Claim> claims, Ledger ledger) {
    Map<String, List<Claim>> own = new HashMap<>();
    for (Claim claim : claims) {
      int number = ledger.find(claim.id()).orElseThrow();
      if (ledger.isOwn(number)) {
        own.computeIfAbsent(ledger.outlet(number), k -> new ArrayList<>()).add(claim);
      }
    }
    return own;
  }

  /** An origin that has spoken itself is not heard through others, unless they have a later word of it. */
  private static boolean isSuperseded(Claim relay, List<Claim> own) {
    boolean moves = relay.measure().course() != Measure.Course.FIXED;
    return !own.isEmpty()
        && !own.contains(relay)
        && own.stream().limit(MOST_STEPS).anyMatch(word -> !moves || !isAfter(relay, word));
  }

  private static boolean isAfter(Claim relay, Claim own) {
    return relay.published().isPresent()
        && own.published().isPresent()
        && own.published().get().isBefore(relay.published().get());
  }

  private static boolean isAsserted(Claim claim) {
    return claim.cites().isEmpty()
        || claim.cites().stream().anyMatch(cite -> cite.stance() == Stance.ASSERTS);
  }

  private static LocalDateTime time(Claim claim) {
    return claim.published().map(Moment::latest).orElse(LocalDateTime.MAX);
  }

  /** The first moment of each step. */
  private static List<Moment> times(List<Claim> claims) {
    List<Moment> all = claims.stream()
        .flatMap(claim -> claim.published().stream())
        .sorted(BY_TIME)
        .toList();
    List<Moment> distinct = new ArrayList<>();
    for (Moment time : all) {
      if (distinct.isEmpty() || !distinct.get(distinct.size() - 1).latest().equals(time.latest())) {
        distinct.add(time);
      }
    }
    int steps = Math.min(MOST_STEPS, distinct.size());
    List<Moment> first = new ArrayList<>();
    for (int step = 0; step < steps; step++) {
      first.add(distinct.get((int) ((long) step * distinct.size() / steps)));
    }
    return first;
  }

  private static Map<LocalDateTime, Integer> steps(List<Claim> claims, int steps) {
    List<LocalDateTime> distinct = claims.stream()
        .filter(claim -> claim.published().isPresent())
        .map(Testimony::time)
        .distinct()
        .sorted()
        .toList();
    Map<LocalDateTime, Integer> stepOf = new HashMap<>();
    for (int i = 0; i < distinct.size() && steps > 0; i++) {
      // The last step that starts no later than this.
      stepOf.put(distinct.get(i), (int) (((long) i * steps + steps - 1) / distinct.size()));
    }
    return stepOf;
  }

  /** What an undated page says of a rising count is only that it was no lower at the end. */
  private static NumberRange range(Figure figure, boolean floor) {
    return new NumberRange(figure.low(), floor ? Double.POSITIVE_INFINITY : figure.high());
  }

  /** Runs of three words; numbers are left out, since the figures are compared by themselves. */
  private static Set<String> runs(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1);
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.length; i++) {
      runs.add(words[i] + " " + words[i + 1] + " " + words[i + 2]);
    }
    return runs;
  }

  int steps() {
    return Math.max(1, times.size());
  }

  int witnesses() {
    return (int) reports.stream().map(Report::witness).distinct().count();
  }

  /** Whether one number fits all reports, whenever they were made. */
  boolean isUnanimous() {
    double low =
        reports.stream().mapToDouble(report -> report.range().low()).max().orElse(0);
    return reports.stream().allMatch(report -> low <= report.range().high());
  }

  /** Two witnesses that differ, and no third, tell nothing of each other. */
  boolean isTelling() {
    return witnesses() > 2 || (witnesses() == 2 && isUnanimous());
  }

  FigureGrid grid() {
    return new FigureGrid(reports.stream().map(Report::range).toList());
  }
}
