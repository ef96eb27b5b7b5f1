package org.crosscheck.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Verdict;

/** What this package can say: every rule, each with its own page. */
public final class Rules {
  /**
   * The rules on the figures of a pair, in the order of judgement: comparable? same origin? intervals? then what words
   * and times explain. A pair gets the verdict of the first that applies; the last always does.
   */
  static final List<PairRule> FIGURES = List.of(
      new Existence(),
      new NotStated(),
      new CitedToRefute(),
      new DeclaredPart(),
      new AmongVictims(),
      new MeasureShift(),
      new DifferentMeasure(),
      new WindowShift(),
      new PopulationShift(),
      new PlaceShift(),
      new ShareOfWhole(),
      new OneDay(),
      new DifferentWindow(),
      new PeriodUnknown(),
      new Individual(),
      new PerpetratorCounted(),
      new Subpopulation(),
      new BoundChanged(),
      new BoundTurned(),
      new QualifierDropped(),
      new FloorBehind(),
      new SameArticleCopy(),
      new SameOriginRepeated(),
      new PlaceGranularity(),
      new Compatible(),
      new Rounding(),
      new LostDigit(),
      new ScopeUnknown(),
      new Insisting(),
      new WordsOfOrder(),
      new StaleFigure(),
      new DefinitionDiffers(),
      new OneArticle(),
      new Disjoint());

  /** The rules on everything else of a pair; each may speak. */
  static final List<AttributeRule> ATTRIBUTES = List.of(
      new DateConflict(),
      new PlaceConflict(),
      new ActorConflict(),
      new WeaponConflict(),
      new EventCount(),
      new VictimConflict());

  /** The rules on one claim by itself, or on several together. */
  static final List<EventRule> EVENTS = List.of(
      new PartsAndWholes(),
      new SharesAndParts(),
      new CannotAllHold(),
      new ImpossibleDate(),
      new UnsupportedFigure(),
      new UnattributedOutlier(),
      new CircularCitation(),
      new SingleOrigin(),
      new DuplicateEntry());

  /** Rules that are no part of an event, because they say what is one. */
  private static final List<Rule> MATCHING = List.of(new DifferentEvents(), new Crowded());

  private Rules() {}

  static Verdict judge(Pair pair) {
    for (PairRule rule : FIGURES) {
      Optional<Verdict> verdict = rule.judge(pair);
      if (verdict.isPresent()) {
        return verdict.get();
      }
    }
    throw new IllegalStateException(
        "no rule judged " + pair.a().id() + " and " + pair.b().id());
  }

  /** Every verdict's identity, in the order of the codes within N, D and O. */
  public static List<RuleInfo> infos() {
    return all()
        .flatMap(rule -> rule.infos().stream())
        .distinct()
        .sorted(
            Comparator.comparing((RuleInfo info) -> "NDO".indexOf(info.code().charAt(0)))
                .thenComparing(RuleInfo::code))
        .toList();
  }

  static Stream<Rule> all() {
    return Stream.of(FIGURES, ATTRIBUTES, EVENTS, MATCHING).flatMap(List::stream);
  }
}
