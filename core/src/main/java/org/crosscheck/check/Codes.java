package org.crosscheck.check;

import java.util.List;
import org.crosscheck.finding.About;
import org.crosscheck.finding.Outcome;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Severity;

/** Every verdict that the rules give: its identity, its definition, a real case, and what to do about it. */
final class Codes {
  static final RuleInfo N01 = cleared(
      "N01",
      "BOUND_SATISFIED",
      "A lower or upper bound holds with the other figure.",
      "AFP says at least 3,000 killed, RFE/RL says 3,055: both can be true.",
      "Nothing to correct. Quote the exact figure where its origin is known.");
  static final RuleInfo N02 = cleared(
      "N02",
      "RANGES_OVERLAP",
      "The two figures have numbers in common.",
      "Airwars gives 9-15, Zaman Al Wasl at least 14: 14 or 15 fits both.",
      "Nothing to correct. The common part is the narrowest range both allow.");
  static final RuleInfo N03 = cleared(
      "N03",
      "ROUNDING",
      "The figures are equal at the precision of the coarser one.",
      "About a thousand and 955.",
      "Nothing to correct. Prefer the finer figure.");
  static final RuleInfo N04 = cleared(
      "N04",
      "RISING_TOLL",
      "The same event, a later or updated report, a larger number of something that grows.",
      "SOHR counted 24, 43, 112 and 126 dead within a day.",
      "Use the latest figure and say as of when.");
  static final RuleInfo N05 = cleared(
      "N05",
      "DOWNWARD_CORRECTION",
      "A smaller figure that is said to correct the larger one.",
      "The toll of the Lahaina fire dropped from 115 to 97 after DNA tests.",
      "Use the corrected figure; the older one is superseded.");
  static final RuleInfo N06 = cleared(
      "N06",
      "DIFFERENT_WINDOW",
      "The figures count over different periods.",
      "32 killed since 28 September, about 30 in the last week.",
      "Do not compare them; name the period with each figure.");
  static final RuleInfo N07 = cleared(
      "N07",
      "NESTED_WINDOW",
      "One period holds the other, and the smaller count fits into the larger.",
      "14 killed in one raid, 23 in the three days that hold it.",
      "Nothing to correct. Name the period with each figure.");
  static final RuleInfo N08 = cleared(
      "N08",
      "PART_OF_WHOLE",
      "One figure is a part of the other, or several parts of one whole add up.",
      "5 in Albukamal and 7 in Buqrus are the 12 of the province.",
      "Nothing to correct. Do not add the part to the whole.");
  static final RuleInfo N09 = cleared(
      "N09",
      "SUBPOPULATION",
      "The figures count different groups, or one group is among the other.",
      "6 civilians among 22 dead.",
      "Nothing to correct. Name the group with each figure.");
  static final RuleInfo N10 = cleared(
      "N10",
      "DIFFERENT_DEFINITION",
      "A stated rule of counting differs.",
      "Police count a march at its peak, organisers everybody who came by.",
      "Give both figures with their rules.");
  static final RuleInfo N11 = cleared(
      "N11",
      "DIFFERENT_MEASURE",
      "The figures count different things.",
      "Dozens killed or injured, 5 killed.",
      "Do not compare them.");
  static final RuleInfo N14 = cleared(
      "N14",
      "SAME_ORIGIN_REPEATED",
      "Several outlets repeat the figure of one origin.",
      "Four outlets quote Syrian state television.",
      "Count the origin once, however many outlets repeat it.");
  static final RuleInfo N16 = cleared(
      "N16",
      "DIFFERENT_EVENT",
      "Near in time and place, but taken for two events.",
      "Hezbollah losses of Friday 29 September and of Monday 2 October 2017.",
      "Where they are one event, give both rows the same label in the column event.");
  static final RuleInfo N17 = cleared(
      "N17",
      "VAGUE_QUANTIFIER",
      "A word such as dozens covers the other figure.",
      "\"Dozens\" and 32 wounded.",
      "Nothing to correct. The reading of the word is a convention: see --vague.");
  static final RuleInfo N18 = cleared(
      "N18",
      "MISSING",
      "One of the claims gives no number; silence is not zero.",
      "SOHR gives no injured.",
      "Nothing to compare.");
  static final RuleInfo N19 = cleared(
      "N19",
      "CITED_TO_REFUTE",
      "The outlet gives the figure as one that is denied.",
      "The Coalition: a report of 7 killed by its drone is not correct.",
      "Do not count the quoted figure as a claim of who denies it.");

  static final RuleInfo D01 = conflict(
      "D01",
      "FIGURE_DISJOINT",
      Severity.WARNING,
      "The figures are about the same thing and no number fits both.",
      "The march of 16 June 2019: organisers 2,000,000, police 338,000.",
      "Give both figures with their origins, or find out which origin had the better view.");
  static final RuleInfo D02 = note(
      "D02",
      "BOUND_GAP",
      "Both are lower bounds, and they lie far apart.",
      "At least 43 and at least 31 killed in Jayrud on one day.",
      "Compatible, but ask the origin of the lower one whether it is older.");
  static final RuleInfo D03 = conflict(
      "D03",
      "MISQUOTED_ORIGIN",
      Severity.ERROR,
      "Two outlets give one origin different figures, and time does not explain it.",
      "Syrian state television: 32 injured in three outlets, 30 in a fourth.",
      "Look the figure up at its origin and correct the outlet that misquotes.");
  static final RuleInfo D04 = conflict(
      "D04",
      "ORIGIN_CONTRADICTED",
      Severity.ERROR,
      "The origin's own claim is on file and says something else.",
      "An outlet quotes the Observatory with 37; the Observatory's page says 35.",
      "Correct the outlet, or find the page of the origin that it used.");
  static final RuleInfo D05 = conflict(
      "D05",
      "BOUND_ADDED_OR_DROPPED",
      Severity.NOTE,
      "A bound was added or dropped in citing.",
      "Reuters said seven; Haaretz, citing Reuters, at least seven.",
      "Quote the figure with the bound of its origin.");
  static final RuleInfo D06 = conflict(
      "D06",
      "POPULATION_SHIFT",
      Severity.WARNING,
      "The number was kept and the group changed.",
      "16 people killed became 16 civilians killed.",
      "Ask who of them are civilians; the origin did not say that all are.");
  static final RuleInfo D07 = conflict(
      "D07",
      "WINDOW_SHIFT",
      Severity.WARNING,
      "The number was kept and the period changed.",
      "955 civilians killed in September became 955 since September.",
      "Look up which period the origin counts.");
  static final RuleInfo D10 = conflict(
      "D10",
      "INTERNAL_FIGURE",
      Severity.WARNING,
      "One article gives two figures for one thing, and no words reconcile them.",
      "A headline with 450 civilians over a text with 1,226.",
      "Ask the outlet which one stands.");
  static final RuleInfo D11 = conflict(
      "D11",
      "PARTS_EXCEED_WHOLE",
      Severity.ERROR,
      "The parts come to more than the whole.",
      "14 men and 9 women killed, 20 in all.",
      "One of the figures is wrong, or somebody is counted twice.");
  static final RuleInfo D13 = conflict(
      "D13",
      "SUBSET_EXCEEDS_SET",
      Severity.ERROR,
      "A part is larger than the whole that holds it.",
      "More civilians than people, or a day above its month.",
      "One of the figures is wrong, or the part is not a part.");
  static final RuleInfo D14 = conflict(
      "D14",
      "PERCENT_MISMATCH",
      Severity.WARNING,
      "A share does not fit the counts.",
      "\"A third\" of the dead, with 955 civilians of 3,055 on file: 31.3 %.",
      "Give the counts, or the share that follows from them.");
  static final RuleInfo D15 = conflict(
      "D15",
      "FALLING_TOLL",
      Severity.WARNING,
      "A later figure of the same origin is smaller, and nobody says corrected.",
      "A committee counted 316 injured, and 312 two days later.",
      "Ask the origin whether it corrected itself.");
  static final RuleInfo D19 = conflict(
      "D19",
      "PLACE_CONFLICT",
      Severity.WARNING,
      About.PLACE,
      "One event is put in two places.",
      "The T3 pumping station and Sukhna.",
      "Check whether one is near the other; else there are two events.");
  static final RuleInfo D20 = conflict(
      "D20",
      "ACTOR_CONFLICT",
      Severity.WARNING,
      About.ACTOR,
      "Different perpetrators are named, or one is certain where the other leaves it open.",
      "US-led Coalition; Russia or US-led Coalition.",
      "Say who names whom.");
  static final RuleInfo D21 = conflict(
      "D21",
      "ACTOR_DENIED",
      Severity.WARNING,
      About.ACTOR,
      "The accused denies it.",
      "A US drone, says one; the Coalition says it was not.",
      "Add the denial.");
  static final RuleInfo D22 = conflict(
      "D22",
      "CERTAINTY_UPGRADE",
      Severity.WARNING,
      About.ACTOR,
      "What one outlet leaves unidentified another states as fact.",
      "Reuters: unidentified aircraft; Zaman Al Wasl: a US drone.",
      "Give the hedge of the best-placed source.");
  static final RuleInfo D23 = conflict(
      "D23",
      "WEAPON_CONFLICT",
      Severity.NOTE,
      About.WEAPON,
      "Different means are named.",
      "A drone and a warplane; shelling and air strikes.",
      "Say who names which.");
  static final RuleInfo D32 = conflict(
      "D32",
      "UNITS_OR_CALENDAR",
      Severity.ERROR,
      "A digit or a unit was lost on the way.",
      "300 thousand homeless and 300 homeless; 9,240 injured and 1,240.",
      "Look the number up at its origin.");

  static final RuleInfo O01 = open(
      "O01",
      "ORDER_UNKNOWN",
      "No number fits both, time could explain it, and which came first is not stated.",
      "23 and 30 civilians killed, neither page dated.",
      "The publication times would tell.");
  static final RuleInfo O02 = open(
      "O02",
      "SCOPE_UNKNOWN",
      "No number fits both, and one does not say whom it counts.",
      "90 dead; 41 civilians.",
      "Find out whom the larger figure counts.");
  static final RuleInfo O03 = open(
      "O03",
      "EVENT_UNCERTAIN",
      "No number fits both, and whether it is one event is itself doubtful.",
      "Two raids a day apart in one province.",
      "Give both rows the same label in the column event, or different ones.");

  /** In the order of their codes. */
  static final List<RuleInfo> ALL = List.of(
      N01, N02, N03, N04, N05, N06, N07, N08, N09, N10, N11, N14, N16, N17, N18, N19, D01, D02, D03,
      D04, D05, D06, D07, D10, D11, D13, D14, D15, D19, D20, D21, D22, D23, D32, O01, O02, O03);

  private Codes() {}

  private static RuleInfo cleared(
      String code, String name, String summary, String example, String advice) {
    return new RuleInfo(
        code, name, About.FIGURE, Outcome.CLEARED, Severity.INFO, summary, example, advice);
  }

  private static RuleInfo note(
      String code, String name, String summary, String example, String advice) {
    return new RuleInfo(
        code, name, About.FIGURE, Outcome.CLEARED, Severity.NOTE, summary, example, advice);
  }

  private static RuleInfo open(
      String code, String name, String summary, String example, String advice) {
    return new RuleInfo(
        code, name, About.FIGURE, Outcome.OPEN, Severity.NOTE, summary, example, advice);
  }

  private static RuleInfo conflict(
      String code, String name, Severity severity, String summary, String example, String advice) {
    return conflict(code, name, severity, About.FIGURE, summary, example, advice);
  }

  private static RuleInfo conflict(
      String code,
      String name,
      Severity severity,
      About about,
      String summary,
      String example,
      String advice) {
    return new RuleInfo(code, name, about, Outcome.CONFLICT, severity, summary, example, advice);
  }
}
