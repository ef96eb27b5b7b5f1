package org.crosscheck.cli.report;

import com.google.common.collect.ImmutableSortedMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.crosscheck.Result;
import org.crosscheck.Settings;
import org.crosscheck.check.Grade;
import org.crosscheck.claim.Attribution;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Circumstances;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Curation;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Location;
import org.crosscheck.claim.Measure;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Origin;
import org.crosscheck.claim.Outlet;
import org.crosscheck.claim.Place;
import org.crosscheck.claim.Population;
import org.crosscheck.claim.Publication;
import org.crosscheck.claim.Scope;
import org.crosscheck.claim.Window;
import org.crosscheck.event.Event;
import org.crosscheck.event.Quantity;
import org.crosscheck.finding.About;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Outcome;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;
import org.crosscheck.read.Input;
import org.crosscheck.reliability.SourceRecord;
import org.crosscheck.reliability.SourceRecord.Agreement;

/** Results made by hand, as a run would give them. */
public final class Samples {
  public static final RuleInfo MISQUOTED = rule(
      "D03",
      "MISQUOTED_ORIGIN",
      Outcome.CONFLICT,
      Severity.ERROR,
      "Two outlets give one origin different figures.");
  public static final RuleInfo SATISFIED = rule(
      "N01",
      "BOUND_SATISFIED",
      Outcome.CLEARED,
      Severity.INFO,
      "A bound holds with the other figure.");
  static final RuleInfo OUTLIER = rule(
      "D27",
      "UNATTRIBUTED_OUTLIER",
      Outcome.CONFLICT,
      Severity.WARNING,
      "A figure of nobody's, outside all others.");
  static final RuleInfo ORDER = rule(
      "O01",
      "ORDER_UNKNOWN",
      Outcome.OPEN,
      Severity.NOTE,
      "Time could explain it, and the order is not known.");

  private static final LocalDate DAY = LocalDate.of(2016, 7, 27);

  private static final Claim NNA = claim(1, "NNA", "32", "state TV");
  private static final Claim ASHARQ = claim(2, "Asharq Al-Awsat", "30", "state TV");
  private static final Claim TRT = claim(3, "TRT", "70");
  private static final Claim AHRAM =
      claim(4, "Ahram", "at least 40", "a security source", "!Coalition");
  private static final Claim REUTERS = claim(5, "Reuters", "7");
  private static final Claim HAARETZ = claim(6, "Haaretz", "at least 7", "Reuters");
  private static final Claim ALONE = claim(7, "Herald", "12");

  private Samples() {}

  private static RuleInfo rule(
      String code, String name, Outcome outcome, Severity severity, String summary) {
    return new RuleInfo(
        code, name, About.FIGURE, outcome, severity, summary, "An example.", "Ask the outlet.");
  }

  /** A claim {@code c1} in line 2, {@code c2} in line 3, …; an origin with {@code !} denies. */
  public static Claim claim(int n, String outlet, String figure, String... origins) {
    return new Claim(
        "c" + n,
        new Publication(
            new Outlet(outlet),
            Optional.of(Moment.day(DAY.plusDays(n % 2))),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        new Scope(
            Measure.INJURED,
            new Population(n % 2 == 0 ? "" : "civilians"),
            Place.of("Qamishli"),
            Window.day(DAY)),
        figure(figure),
        List.of(origins).stream().map(Samples::cite).toList(),
        Circumstances.UNSTATED,
        new Curation(Optional.of("r" + n), Optional.empty(), Optional.empty()),
        Optional.of("It said " + figure + " were injured."),
        Optional.empty(),
        Location.of("claims.csv", n + 1, 1),
        ImmutableSortedMap.of());
  }

  private static Figure figure(String text) {
    double low = Double.parseDouble(text.replaceAll("[^0-9]", ""));
    return text.startsWith("at least")
        ? new Figure(low, Double.POSITIVE_INFINITY, Bound.AT_LEAST, text)
        : new Figure(low, low, Bound.EXACT, text);
  }

  private static Attribution cite(String origin) {
    return origin.startsWith("!")
        ? Attribution.denies(origin.substring(1))
        : new Attribution(
            new Origin(origin), Attribution.Stance.ASSERTS, Optional.of(new Origin("AFP")));
  }

  /** An event with a conflict of each kind, one whose pair is cleared, one with a single claim, and a bad row. */
  public static Result full() {
    return new Result(
        List.of(NNA, ASHARQ, TRT, AHRAM, REUTERS, HAARETZ, ALONE),
        List.of(),
        List.of(
            event("e-alone", List.of(ALONE), 1),
            event("e-cleared", List.of(REUTERS, HAARETZ), 1),
            event("e6-qamishli", List.of(NNA, ASHARQ, TRT, AHRAM), 3)),
        Map.of("e-alone", Grade.WEAK, "e-cleared", Grade.FAIR, "e6-qamishli", Grade.CONTESTED),
        List.of(
            verdict(
                NNA,
                ASHARQ,
                MISQUOTED,
                "Asharq Al-Awsat says state TV said 30; NNA quotes it as saying 32."),
            verdict(NNA, TRT, OUTLIER, "TRT names nobody for 70, which is outside 30 to 40."),
            verdict(
                NNA,
                AHRAM,
                ORDER,
                "A rising toll or a conflict: the publication times would tell."),
            verdict(
                ASHARQ,
                AHRAM,
                ORDER,
                "A rising toll or a conflict: the publication times would tell."),
            verdict(TRT, AHRAM, SATISFIED, "\"at least 40\" agrees with 70."),
            verdict(REUTERS, HAARETZ, SATISFIED, "\"at least 7\" agrees with 7.")),
        List.of(misquoted(), badRow()),
        List.of(
            new SourceRecord("NNA", SourceRecord.Kind.OUTLET, 1, Optional.empty()),
            new SourceRecord(
                "state TV",
                SourceRecord.Kind.ORIGIN,
                2,
                Optional.of(new Agreement(2 / 3d, 0.25, 1, 3)))),
        List.of(new Input("claims.csv", "0".repeat(64))),
        true);
  }

  private static Finding misquoted() {
    return new Finding(
        MISQUOTED.code(),
        MISQUOTED.name(),
        Severity.ERROR,
        "Asharq Al-Awsat says state TV said 30; NNA quotes state TV as saying 32, on the same day and about the same bombing.",
        List.of("c1", "c2"),
        List.of(NNA.at(), ASHARQ.at()),
        "00000000000000d3");
  }

  /** A fault in an input. */
  public static Finding badRow() {
    return new Finding(
        "R02",
        "BAD_FIGURE",
        Severity.ERROR,
        "figure must be a number or words for one, got \"lots\"",
        List.of(),
        List.of(Location.of("claims.csv", 9, 4)),
        "00000000000000a2");
  }

  /** A warning about an input. */
  public static Finding oddColumn() {
    return new Finding(
        "R05",
        "UNKNOWN_COLUMN",
        Severity.WARNING,
        "column \"outlett\" is not known; did you mean \"outlet\"?",
        List.of(),
        List.of(Location.of("claims.csv", 1, 1)),
        "00000000000000a5");
  }

  public static Event event(String id, List<Claim> claims, int origins) {
    Quantity quantity = new Quantity(
        Measure.INJURED,
        Population.UNSTATED,
        Window.day(DAY),
        claims.stream().map(Claim::id).toList(),
        7,
        Double.POSITIVE_INFINITY,
        OptionalDouble.empty(),
        "range",
        List.of());
    return new Event(
        id,
        claims,
        Optional.of(DAY),
        Optional.of(DAY),
        "Qamishli",
        claims.size(),
        origins,
        List.of(quantity));
  }

  public static Verdict verdict(Claim a, Claim b, RuleInfo rule, String message) {
    return new Verdict(
        a.id(),
        Optional.of(b.id()),
        List.of(a.id(), b.id()),
        rule,
        rule.outcome(),
        rule.severity(),
        message,
        List.of("same event", rule.summary()));
  }

  /** Claims without anything to say about them, and these findings. */
  public static Result with(Finding... findings) {
    return result(List.of(ALONE), List.of(findings), true);
  }

  public static Result empty() {
    return result(List.of(), List.of(), true);
  }

  public static Result incomplete() {
    return result(List.of(ALONE), List.of(badRow()), false);
  }

  private static Result result(List<Claim> claims, List<Finding> findings, boolean complete) {
    return new Result(
        claims, List.of(), List.of(), Map.of(), List.of(), findings, List.of(), List.of(),
        complete);
  }

  /** Every text of the data replaced by that one. */
  public static Result hostile(String text) {
    Claim a = claim(1, text, "12", text);
    Claim b = hostileClaim(text);
    Event event =
        new Event(text, List.of(a, b), Optional.empty(), Optional.empty(), text, 2, 1, List.of());
    RuleInfo rule = new RuleInfo(
        "D01", text, About.FIGURE, Outcome.CONFLICT, Severity.WARNING, text, text, text);
    Finding finding = new Finding(
        "R01", text, Severity.NOTE, text, List.of(), List.of(b.at()), "00000000000000a1");
    return new Result(
        List.of(a, b),
        List.of(),
        List.of(event),
        Map.of(text, Grade.WEAK),
        List.of(verdict(a, b, rule, text)),
        List.of(finding),
        List.of(new SourceRecord(text, SourceRecord.Kind.OUTLET, 1, Optional.empty())),
        List.of(new Input(text, "f".repeat(64))),
        true);
  }

  private static Claim hostileClaim(String text) {
    return new Claim(
        "id " + text,
        new Publication(
            new Outlet(text),
            Optional.empty(),
            Optional.of(text),
            Optional.of(text),
            Optional.of(text)),
        new Scope(new Measure(text), new Population(text), Place.of(text), Window.unresolved(text)),
        new Figure(0, 0, Bound.NONE, text),
        List.of(),
        new Circumstances(Optional.of(text), Optional.of(text)),
        new Curation(Optional.of(text), Optional.of(text), Optional.of(text)),
        Optional.of(text),
        Optional.of(text),
        new Location(text, 1, 1, OptionalInt.of(0), OptionalInt.of(3)),
        ImmutableSortedMap.of(text, text));
  }

  static Report report(Result result, Layout layout) {
    return new Report(result, Settings.DEFAULT, "0.0.0", layout);
  }

  static String written(Reporter reporter, Result result, Layout layout) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      reporter.write(report(result, layout), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
