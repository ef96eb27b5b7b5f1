package org.crosscheck.wording;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Figure;

/** Reads figures as outlets word them. */
public final class FigureGrammar {
  private final VagueConvention convention;

  public FigureGrammar(VagueConvention convention) {
    this.convention = convention;
  }

  /** Every number expression in the text, in order, none overlapping another. */
  public List<FigureMention> find(String text) {
    return List.of();
  }

  /**
   * The figure that a cell of a table holds. The whole cell must be understood, but for the noun that is counted
   * ({@code 13 civilians}) and a bound behind the number ({@code 90 at least}).
   *
   * @return empty when a part of the cell is not understood
   */
  public Optional<Figure> parse(String cell) {
    return cell.strip().matches("[0-9]{1,15}")
        ? Optional.of(new Figure(
            Double.parseDouble(cell.strip()),
            Double.parseDouble(cell.strip()),
            Bound.EXACT,
            cell.strip()))
        : Optional.empty();
  }

  public VagueConvention convention() {
    return convention;
  }
}
