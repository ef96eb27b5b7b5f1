package org.crosscheck.match;

import java.util.List;

/** One level of the ladder of a comparison: what two claims can be to each other in one respect. */
enum Rung {
  SAME_DAYS("time", "same_days"),
  DAY_APART("time", "day_apart"),
  TWO_DAYS_APART("time", "two_days_apart"),
  DAYS_APART("time", "days_apart"),
  FAR_APART("time", "far_apart"),
  TWO_DATES_OF_A_RECORD("time", "two_dates_of_a_record"),
  PERIODS_APART("time", "periods_apart"),
  SAME_WEEK("time", "same_week"),
  SAME_MONTH("time", "same_month"),
  SAME_YEAR("time", "same_year"),
  IN_THE_MONTH("time", "in_the_month"),
  IN_THE_YEAR("time", "in_the_year"),
  RUNNING_COUNT("time", "running_count"),
  IN_THREE_DAYS("time", "in_three_days"),
  IN_TWO_WEEKS("time", "in_two_weeks"),
  IN_A_PERIOD("time", "in_a_period"),
  OVERLAP("time", "overlap"),
  TOLD_BEFORE("time", "told_before"),
  TOLD_IN_3_DAYS("time", "told_in_3_days"),
  TOLD_IN_10_DAYS("time", "told_in_10_days"),
  TOLD_IN_60_DAYS("time", "told_in_60_days"),
  TOLD_IN_A_YEAR("time", "told_in_a_year"),
  TOLD_LATER("time", "told_later"),
  TOLD_IN_THE_MONTH("time", "told_in_the_month"),
  TOLD_VAGUELY("time", "told_vaguely"),
  BOTH_TOLD_IN_3_DAYS("time", "both_told_in_3_days"),
  BOTH_TOLD_IN_A_WEEK("time", "both_told_in_a_week"),
  BOTH_TOLD_IN_40_DAYS("time", "both_told_in_40_days"),
  BOTH_TOLD_FAR_APART("time", "both_told_far_apart"),
  UNDATED("time", "undated"),

  SAME_PLACE("place", "same"),
  HOLDS("place", "holds"),
  COUNTRY_HOLDS("place", "country_holds"),
  SHARE_A_NAME("place", "share_a_name"),
  OTHER_COUNTRIES("place", "other_countries"),
  OTHER_SCRIPTS("place", "other_scripts"),
  ONE_COUNTRY("place", "one_country"),
  PLACES_DIFFER("place", "differ"),
  WITHIN_2_KM("place", "within_2_km"),
  WITHIN_10_KM("place", "within_10_km"),
  WITHIN_30_KM("place", "within_30_km"),
  WITHIN_100_KM("place", "within_100_km"),
  FARTHER("place", "farther"),
  UNPLACED("place", "unstated"),

  SHARED_WORD("text", "shared_word"),
  NO_WORD_SHARED("text", "no_word_shared"),
  TOO_FEW_WORDS("text", "too_few_words"),

  SAME_FIGURE("figure", "same"),
  OTHER_FIGURE("figure", "other"),

  SAME_MEASURE("counted", "same_measure"),
  SAME_POPULATION("counted", "same_population"),
  OTHER_MEASURE("counted", "other_measure"),

  SAME_RECORD("record", "same"),
  TWO_ENTRIES("record", "two_entries"),
  ENTERED_TWICE("record", "entered_twice"),
  OTHER_RECORDS("record", "other");

  /** Every rung, by index. */
  static final List<Rung> ALL = List.of(values());

  private final String about;
  private final String level;

  Rung(String about, String level) {
    this.about = about;
    this.level = level;
  }

  /** The comparison. */
  String about() {
    return about;
  }

  /** What the level is called in the list of weights. */
  String level() {
    return level;
  }

  /**
   * Whether it says something: what cannot be compared, or never speaks against a match, weighs nothing and is not
   * estimated.
   */
  boolean isEstimated() {
    return switch (this) {
      case UNDATED, UNPLACED, TOO_FEW_WORDS, NO_WORD_SHARED, OTHER_FIGURE, OTHER_SCRIPTS -> false;
      case SAME_FIGURE, SAME_MEASURE, SAME_POPULATION, OTHER_MEASURE -> false;
      case SAME_RECORD, TWO_ENTRIES, ENTERED_TWICE, OTHER_RECORDS, SHARED_WORD -> false;
      default -> true;
    };
  }

  /** Whether pairs that stand on one of the two levels could stand on the other, having stated the same things. */
  boolean isOfOneKindWith(Rung other) {
    return other.isEstimated() && about.equals(other.about) && kind() == other.kind();
  }

  private int kind() {
    if (level.startsWith("told")) {
      return 1;
    }
    return level.startsWith("both_told") || level.startsWith("within") || this == FARTHER ? 2 : 0;
  }

  /** Place among {@link #ALL}. */
  @SuppressWarnings("EnumOrdinal") // weights are looked up for every pair of claims
  int index() {
    return ordinal();
  }
}
