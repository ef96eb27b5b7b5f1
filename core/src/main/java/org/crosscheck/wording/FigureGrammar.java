package org.crosscheck.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.crosscheck.claim.Figure;

/**
 * Reads figures as outlets word them.
 *
 * <p>Readings that the words leave open are fixed here, and the wording is always kept: {@code about n} is a tenth to
 * either side, rounded outwards; {@code nearly n} is 0.9 n to n; {@code just over n} reaches half of the last round
 * place, at most a tenth; {@code up to n} starts at 0; vague words follow the convention.
 */
public final class FigureGrammar {
  private final VagueConvention convention;
  private final Phrases<Interval> vague;

  public FigureGrammar(VagueConvention convention) {
    this.convention = convention;
    this.vague = VagueWords.read(convention);
  }

  /** Every number expression in the text, in order, none overlapping another. */
  public List<FigureMention> find(String text) {
    return find(Tokens.of(text));
  }

  List<FigureMention> find(Tokens tokens) {
    List<FigureMention> found = new ArrayList<>();
    find(tokens, found::add);
    return List.copyOf(found);
  }

  /** The same for a text that was cut into tokens already, handed over one by one. */
  public void find(Tokens tokens, Consumer<FigureMention> taker) {
    new FigureScanner(tokens, vague, taker).scan();
  }

  /**
   * The figure that a cell of a table holds. The whole cell must be understood, but for the noun that is counted
   * ({@code 13 civilians}) and a bound behind the number ({@code 90 at least}).
   *
   * @return empty when a part of the cell is not understood; its text is the cell without outer blanks
   */
  public Optional<Figure> parse(String cell) {
    return new FigureCell(cell.strip(), this).figure();
  }

  public VagueConvention convention() {
    return convention;
  }
}
