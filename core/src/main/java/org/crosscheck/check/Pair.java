package org.crosscheck.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Measure.Course;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Place;
import org.crosscheck.claim.Precision;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;
import org.crosscheck.origin.Origins;
import org.crosscheck.scope.Places;
import org.crosscheck.scope.Populations;
import org.crosscheck.scope.Relation;
import org.crosscheck.scope.Windows;

/**
 * Two claims held against each other, with what rules ask of them worked out once. Which of the two comes first does
 * not depend on how they were handed over: the earlier, else the smaller figure, else the smaller id.
 *
 * @param a the earlier claim, where an order is known
 * @param b the other
 * @param setting the event around them
 * @param window how a's window stands to b's
 * @param population how a's population stands to b's
 * @param order which was published first
 */
record Pair(Claim a, Claim b, Setting setting, Relation window, Relation population, Order order) {

  static Pair of(Claim x, Claim y, Setting setting) {
    Order order = Order.of(setting.asOf(x), setting.asOf(y));
    boolean turn =
        order == Order.SECOND_IS_EARLIER || (order == Order.UNKNOWN && comesBefore(y, x));
    Claim a = turn ? y : x;
    Claim b = turn ? x : y;
    return new Pair(
        a,
        b,
        setting,
        Windows.relation(a.window(), b.window()),
        Populations.relation(a.population(), b.population()),
        order == Order.UNKNOWN ? order : Order.FIRST_IS_EARLIER);
  }

  private static boolean comesBefore(Claim x, Claim y) {
    int byFigure = Double.compare(x.figure().low(), y.figure().low());
    return byFigure != 0 ? byFigure < 0 : x.id().compareTo(y.id()) < 0;
  }

  /** Given in the same minute, so that nothing rose in between. */
  boolean atOnce() {
    Optional<Moment> first = setting.asOf(a);
    Optional<Moment> second = setting.asOf(b);
    return first.isPresent()
        && second.isPresent()
        && first.get().precision().compareTo(Precision.MINUTE) <= 0
        && first.get().latest().equals(second.get().latest())
        && first.get().offset().equals(second.get().offset());
  }

  Origins origins() {
    return setting.origins();
  }

  boolean sameMeasure() {
    return a.measure().equals(b.measure());
  }

  boolean overlap() {
    return a.figure().overlaps(b.figure());
  }

  /**
   * One article or incident entry. Where neither has a record or url, what one outlet published in one minute is taken
   * for one article.
   */
  boolean sameRecord() {
    boolean known = a.recordKey().isPresent() || b.recordKey().isPresent();
    return known ? a.recordKey().equals(b.recordKey()) : sameMinute();
  }

  private boolean sameMinute() {
    return a.outlet().equals(b.outlet())
        && a.published().isPresent()
        && a.published().equals(b.published())
        && a.published().get().precision().compareTo(Precision.MINUTE) <= 0;
  }

  /** In the text of one article small numbers go with whomever a sentence speaks of: they may well be some of the others. */
  boolean toldInPassing() {
    return sameRecord()
        && a.isExtracted()
        && b.isExtracted()
        && lower().figure().high() < Claim.TOLL;
  }

  /** One witness stands behind both. */
  boolean sameOrigin() {
    return origins().shared(a, b);
  }

  /** Both name an origin, and not the same. */
  boolean namedRivals() {
    return origins().isRelay(a) && origins().isRelay(b) && !sameOrigin();
  }

  Claim higher() {
    return a.figure().low() > b.figure().low() ? a : b;
  }

  Claim lower() {
    return higher().equals(a) ? b : a;
  }

  OrderWords words(Claim claim) {
    return setting.sentences().order(claim.text().orElse(""));
  }

  /** The claim's sentence sets its figure against others. */
  boolean insists(Claim claim) {
    return setting.sentences().insists(claim.text().orElse(""));
  }

  Course course() {
    return setting.course(a.measure());
  }

  /** True when time can explain that the later figure is the larger one. */
  boolean grows() {
    return course() != Course.FIXED;
  }

  /** How a's place stands to b's. */
  Relation place() {
    return Places.relation(a.place(), b.place());
  }

  /** One origin's number, told twice: what else changed was changed on the way. */
  boolean keptNumber() {
    return sameTellingNumber()
        && a.figure().sameInterval(b.figure())
        && (sameOrigin() || sameRecord());
  }

  /** True when both figures name the same number, which is unlikely by chance: ten or more. */
  boolean sameTellingNumber() {
    return isExplicit(a)
        && isExplicit(b)
        && a.figure().anchor() == b.figure().anchor()
        && a.figure().anchor() >= 10;
  }

  private static boolean isExplicit(Claim claim) {
    return claim.figure().isNumber() && claim.figure().bound() != Bound.VAGUE;
  }

  /** True when the report came within a day of what it counts, while tolls change by the hour. */
  boolean isFresh(Claim claim) {
    Optional<LocalDate> happened = claim.window().to();
    Optional<LocalDate> published = claim.published().map(Moment::latest).map(t -> t.toLocalDate());
    return claim.window().days().orElse(2L) <= 2
        && happened.isPresent()
        && published.isPresent()
        && ChronoUnit.DAYS.between(happened.get(), published.get()) <= 1;
  }

  Verdict verdict(RuleInfo rule, String message, String... because) {
    return verdict(rule, rule.severity(), message, because);
  }

  Verdict verdict(RuleInfo rule, Severity severity, String message, String... because) {
    List<String> steps = new ArrayList<>();
    steps.add(comparable());
    steps.addAll(List.of(because));
    Claim first = first();
    return new Verdict(
        first.id(),
        Optional.of((first.equals(a) ? b : a).id()),
        List.of(a.id(), b.id()),
        rule,
        rule.outcome(),
        severity,
        message,
        steps);
  }

  /** The whole where one is declared a part, else the earlier, else the one that holds the other. */
  private Claim first() {
    if (a.curation().partOf().equals(Optional.of(b.id()))) {
      return b;
    }
    boolean inside =
        population == Relation.INSIDE || (population == Relation.SAME && window == Relation.INSIDE);
    return order == Order.UNKNOWN && inside && !b.curation().partOf().equals(Optional.of(a.id()))
        ? b
        : a;
  }

  private String comparable() {
    return "window " + name(window) + ", population " + name(population) + ", order "
        + (order == Order.UNKNOWN ? "not known" : a.id() + " first")
        + ", " + (sameOrigin() ? "one origin" : "different origins");
  }

  private static String name(Relation relation) {
    return relation.name().toLowerCase(java.util.Locale.ROOT);
  }

  /** What both count, where and when, as far as either says: for the start of a message. */
  String subject() {
    Claim fuller = a.population().isStated() ? a : b;
    String whom = Say.whom(fuller);
    String where = Optional.of(a.place())
        .filter(Place::isStated)
        .or(() -> Optional.of(b.place()).filter(Place::isStated))
        .map(p -> ", " + p.name())
        .orElse("");
    Claim dated = a.window().isUnstated() ? b : a;
    String when = dated.window().isUnstated() ? "" : ", " + dated.window().words();
    return whom + where + when;
  }
}
