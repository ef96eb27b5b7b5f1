package org.crosscheck.read;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.crosscheck.claim.Decision;
import org.crosscheck.finding.Finding;

/**
 * What people decided about pairs of claims, or of articles.
 *
 * @param file where it was read, with {@code /} between the parts of the path
 * @param rows the decisions, in the order of the file
 * @param findings rows that decide nothing
 */
public record Decisions(Optional<String> file, List<Decision> rows, List<Finding> findings) {
  /** Nobody decided anything. */
  public static final Decisions NONE = new Decisions(Optional.empty(), List.of(), List.of());

  private static final int EDITS = 2;

  /** How many unknown ids get a suggestion: each is held against every id of the run. */
  private static final int SUGGESTIONS = 20;

  public Decisions {
    rows = List.copyOf(rows);
    findings = List.copyOf(findings);
  }

  /**
   * Reads a table of text: {@code a,b,decision} and whatever else, with or without a header.
   *
   * @throws IOException when the file cannot be read as a table; the message names it
   */
  public static Decisions read(Path path) throws IOException {
    String name = path.toString().replace('\\', '/');
    try {
      return new DecisionRows(new Document(name, MoreFiles.asByteSource(path), true)).decisions();
    } catch (UncheckedIOException e) {
      throw new IOException(
          "must be a file that can be read, got "
              + Throwables.getRootCause(e).getClass().getSimpleName(),
          e);
    } catch (UnreadableException e) {
      throw new IOException(e.finding().message(), e);
    }
  }

  /**
   * Those about two claims or two articles of the run; for each that is about anything else there is a finding.
   *
   * @param claims ids of every claim, as often as asked for
   * @param articles ids of every article
   */
  public Decisions among(Iterable<String> claims, Set<String> articles) {
    if (rows.isEmpty()) {
      return this;
    }
    Set<String> unknown = new HashSet<>();
    rows.forEach(row -> unknown.addAll(List.of(row.a(), row.b())));
    claims.forEach(unknown::remove);
    List<Decision> known = new ArrayList<>();
    ImmutableList.Builder<Finding> faults = ImmutableList.<Finding>builder().addAll(findings);
    int suggestions = SUGGESTIONS;
    for (Decision row : rows) {
      boolean ofArticles = articles.contains(row.a()) && articles.contains(row.b());
      if (ofArticles || (!unknown.contains(row.a()) && !unknown.contains(row.b()))) {
        known.add(row);
      } else {
        String id = unknown.contains(row.a()) ? row.a() : row.b();
        String hint = articles.contains(id)
            ? ", an article, and " + Quoted.of(id.equals(row.a()) ? row.b() : row.a())
            : suggestions-- > 0 ? suggestion(id, Iterables.concat(claims, articles)) : "";
        String message =
            "must name two claims or two articles that were read, got " + Quoted.of(id) + hint;
        faults.add(new Fault(ReadingRules.BAD_DECISION, "id", id, message).at(row.at()));
      }
    }
    return new Decisions(file, known, faults.build());
  }

  private static String suggestion(String id, Iterable<String> ids) {
    LevenshteinDistance distance = new LevenshteinDistance(Math.min(EDITS, id.length() / 2));
    String nearest = "";
    int least = EDITS + 1;
    for (String known : ids) {
      int edits = distance.apply(id, known);
      if (edits >= 0 && (edits < least || (edits == least && known.compareTo(nearest) < 0))) {
        least = edits;
        nearest = known;
      }
    }
    return nearest.isEmpty() ? "" : "; did you mean " + Quoted.of(nearest) + "?";
  }
}
