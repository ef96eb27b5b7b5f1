package org.crosscheck.read;

import java.util.List;
import org.crosscheck.finding.About;
import org.crosscheck.finding.Outcome;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Severity;

/** The faults that inputs can have. Outcome is open throughout: what could not be read was not compared. */
public final class ReadingRules {
  static final RuleInfo MISSING_COLUMN = error(
      "R01",
      "MISSING_COLUMN",
      "A claims file lacks a column without which no row is a claim: outlet, measure, or figure (or low, high).",
      "A table with the columns outlet, place and figure does not say whether people were killed or injured.",
      "Add the column, or name the one that holds it with --columns.");
  static final RuleInfo BAD_VALUE = error(
      "R02",
      "BAD_VALUE",
      "A cell holds something that its column cannot mean; the row is left out, the rest of the file counts.",
      "The 31st of February as a date, -3 as a toll, or low 20 beside high 10.",
      "Correct the cell at the place named; the message says what it may hold.");
  static final RuleInfo FIGURE_NOT_UNDERSTOOD = error(
      "R03",
      "FIGURE_NOT_UNDERSTOOD",
      "A figure's wording is not understood and no numbers stand beside it; the row is left out.",
      "\"sedikitnya 352 warga sipil\" without low and high: the wording is not English.",
      "Keep the wording and give the numbers it allows in the columns low and high.");
  static final RuleInfo UNKNOWN_COLUMN = new RuleInfo(
      "R04",
      "UNKNOWN_COLUMN",
      About.EVENTS,
      Outcome.OPEN,
      Severity.WARNING,
      "A column has no meaning here, but its name is within two edits of one that has; it is kept and shown only.",
      "A column named populaton, so that nobody knows who is counted.",
      "Rename the column, or map it with --columns.");
  static final RuleInfo DUPLICATE_ID = error(
      "R05",
      "DUPLICATE_ID",
      "Two rows, or two articles, have one id; both are kept, the second under its file and row.",
      "A row copied in a spreadsheet and changed, but for its id.",
      "Give each row its own id: part_of and decisions point at ids.");
  static final RuleInfo PART_OF_UNKNOWN = error(
      "R06",
      "PART_OF_UNKNOWN",
      "A row says it is a part of a row that does not exist, of itself, or of one of its own parts.",
      "part_of names e1-99, and no row of the run has that id.",
      "Name the id of the row that holds the whole, or leave the cell empty.");
  static final RuleInfo NUMBERS_AND_WORDING_DISAGREE = new RuleInfo(
      "R07",
      "NUMBERS_AND_WORDING_DISAGREE",
      About.FIGURE,
      Outcome.OPEN,
      Severity.ERROR,
      "The wording is understood and no number fits both it and low, high; the numbers are used.",
      "figure \"at least 14\" beside low 4 and high 10.",
      "Correct whichever is mistyped.");
  static final RuleInfo UNREADABLE = error(
      "R08",
      "UNREADABLE",
      "An input could not be read at all; the run ends with exit code 2 after the rest was reported.",
      "A file that is not there, is empty, or was saved in another encoding than UTF-8.",
      "Check the path and the format; save text as UTF-8.");
  static final RuleInfo MALFORMED = error(
      "R09",
      "MALFORMED",
      "A part of a file breaks the rules of its format; that part is left out, the rest counts.",
      "A quote that is never closed, a row with too many cells, or a line that is not JSON.",
      "Correct the place named; a spreadsheet program or a JSON formatter will show it.");
  static final RuleInfo NOT_AN_INPUT = new RuleInfo(
      "R10",
      "NOT_AN_INPUT",
      About.EVENTS,
      Outcome.OPEN,
      Severity.NOTE,
      "A file in a folder is neither claims nor article, or a report that Crosscheck wrote, and was left out.",
      "A key or a list of links kept beside the claims; the findings of yesterday as a table.",
      "Nothing, if it is no input; else name the file on the command line to learn what it lacks.");
  static final RuleInfo DUPLICATE_COLUMN = error(
      "R11",
      "DUPLICATE_COLUMN",
      "A header, or a JSON object, names one column twice; the first is read.",
      "Two columns named figure, one of them an old revision.",
      "Remove or rename one of them.");
  static final RuleInfo BAD_DECISION = error(
      "R12",
      "BAD_DECISION",
      "A row of a decisions file does not say of two things that were read that they are the same or different; it is left out.",
      "A pair decided as same in one row and as different in another, or an id that no claim has.",
      "Correct the row at the place named; leave its decision empty while it is undecided.");
  static final RuleInfo UNKNOWN_MEASURE = new RuleInfo(
      "R13",
      "UNKNOWN_MEASURE",
      About.EVENTS,
      Outcome.OPEN,
      Severity.WARNING,
      "The word for what is counted is within two edits of a usual one; it is compared only with itself.",
      "A row with killd, which meets no row with killed.",
      "Correct the word, if it is a slip; any other word is a measure of its own.");

  /** Every rule on reading, by code. */
  public static final List<RuleInfo> ALL = List.of(
      MISSING_COLUMN,
      BAD_VALUE,
      FIGURE_NOT_UNDERSTOOD,
      UNKNOWN_COLUMN,
      DUPLICATE_ID,
      PART_OF_UNKNOWN,
      NUMBERS_AND_WORDING_DISAGREE,
      UNREADABLE,
      MALFORMED,
      NOT_AN_INPUT,
      DUPLICATE_COLUMN,
      BAD_DECISION,
      UNKNOWN_MEASURE);

  private ReadingRules() {}

  private static RuleInfo error(
      String code, String name, String summary, String example, String advice) {
    return new RuleInfo(
        code, name, About.EVENTS, Outcome.OPEN, Severity.ERROR, summary, example, advice);
  }
}
