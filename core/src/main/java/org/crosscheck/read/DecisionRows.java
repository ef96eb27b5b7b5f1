package org.crosscheck.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscheck.claim.Decision;
import org.crosscheck.claim.Location;
import org.crosscheck.finding.Finding;

/** The rows of a table of decisions. Columns behind the first three are for people. */
final class DecisionRows {
  private static final String A = "a";
  private static final String B = "b";
  private static final String DECISION = "decision";
  private static final String SAME = "same";
  private static final String DIFFERENT = "different";
  private static final int CELLS = 3;

  /** What {@code match --review} puts an apostrophe in front of. */
  private static final Pattern DEFUSED = Pattern.compile("'[=+@\\-].*", Pattern.DOTALL);

  private final String file;
  private final CsvText csv;
  private final List<Decision> decisions = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<List<String>, Decision> decided = new HashMap<>();
  private int a;
  private int b = 1;
  private int decision = 2;

  DecisionRows(Document document) throws UnreadableException {
    file = document.path();
    csv = text(document);
  }

  /** Split where the first row has most cells. */
  private static CsvText text(Document document) throws UnreadableException {
    Lines lines = new Lines(document.text());
    CsvText best = new CsvText(lines, ',');
    for (char separator : new char[] {';', '\t'}) {
      CsvText other = new CsvText(lines, separator);
      best = width(other) > width(best) ? other : best;
    }
    return best;
  }

  private static int width(CsvText csv) {
    return csv.header().map(row -> row.cells().size()).orElse(0);
  }

  Decisions decisions() {
    boolean headed = csv.header().map(row -> isHeader(row.cells())).orElse(false);
    csv.read(
        1,
        row -> (headed && row.line() == 1) || take(row),
        line -> fault(line, 0, csv.line(line), "quotes must come in pairs and around whole cells"));
    return new Decisions(Optional.of(file), decisions, findings);
  }

  /** A row that names the columns, unless it decides about two things of those names. */
  private boolean isHeader(List<String> cells) {
    List<String> names = cells.stream().map(ColumnNames::plain).toList();
    if (!names.contains(A) || !names.contains(B) || names.size() < CELLS || isWord(names.get(2))) {
      return false;
    }
    a = names.indexOf(A);
    b = names.indexOf(B);
    decision = names.contains(DECISION) ? names.indexOf(DECISION) : 2;
    return true;
  }

  private static boolean isWord(String cell) {
    return cell.equals(SAME) || cell.equals(DIFFERENT);
  }

  private boolean take(CsvRow row) {
    List<String> cells = row.cells();
    if (cells.stream().allMatch(String::isBlank)) {
      return true;
    }
    if (cells.size() <= Math.max(decision, Math.max(a, b))) {
      fault(row.line(), 0, String.join(",", cells), "row must have the cells a, b and decision");
      return false;
    }
    String word = cells.get(decision).strip().toLowerCase(Locale.ROOT);
    if (isWord(word)) {
      decide(row.line(), id(cells.get(a)), id(cells.get(b)), word.equals(SAME));
    } else if (!word.isEmpty()) {
      fault(row.line(), decision, cells.get(decision), "decision must be same, different or empty");
    }
    return isWord(word) || word.isEmpty();
  }

  private static String id(String cell) {
    String id = cell.strip();
    return DEFUSED.matcher(id).matches() ? id.substring(1) : id;
  }

  private void decide(int line, String first, String second, boolean same) {
    if (first.isEmpty() || second.isEmpty()) {
      fault(line, first.isEmpty() ? a : b, "", "a and b must be ids");
    } else if (first.equals(second)) {
      fault(line, b, second, "a and b must be two ids");
    } else {
      Decision row = new Decision(first, second, same, place(line, decision));
      List<String> pair =
          first.compareTo(second) < 0 ? List.of(first, second) : List.of(second, first);
      Decision before = decided.putIfAbsent(pair, row);
      if (before == null) {
        decisions.add(row);
      } else if (before.same() != same) {
        fault(
            line,
            decision,
            row.word(),
            "a pair must be decided in one way, in line " + before.at().line() + " it is "
                + before.word());
      }
    }
  }

  private Location place(int line, int cell) {
    return csv.place(file, line, cell);
  }

  private void fault(int line, int cell, String value, String message) {
    findings.add(
        new Fault(ReadingRules.BAD_DECISION, DECISION, value, message + ", got " + Quoted.of(value))
            .at(place(line, cell)));
  }
}
