package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Location;
import org.crosscheck.claim.Publication;
import org.crosscheck.wording.FigureGrammar;
import org.crosscheck.wording.FigureMention;
import org.crosscheck.wording.Tokens;
import org.crosscheck.wording.VagueConvention;
import org.junit.jupiter.api.Test;

class ExpressionsTest {
  private static final FigureGrammar GRAMMAR = new FigureGrammar(VagueConvention.PRESS);

  private static Expressions in(String text) {
    return Expressions.of(Tokens.of(text), GRAMMAR);
  }

  private static List<Audited> audit(String text) {
    return new ClaimExtractor(GRAMMAR)
        .audit(new Article("a", Publication.by("Herald"), text, Location.of("a.txt", 1, 1)));
  }

  @Test
  void gives_each_expression_as_the_grammar_read_it() {
    String text =
        "At least 12 died, the 5th in a week; minus 3, two thirds, 7 percent, 4/5 and 30 to 40.";
    List<FigureMention> read = GRAMMAR.find(text);
    assertThat(read).hasSizeGreaterThan(6);
    assertThat(in(text)).extracting(Expression::mention).isEqualTo(read);
  }

  @Test
  void takes_a_number_told_twice_for_one() {
    assertThat(in("twelve (12) people and 9 (nine) more"))
        .extracting(number -> number.figure().text())
        .containsExactly("twelve (12)", "9 (nine)");
    assertThat(in("twelve (13) people")).hasSize(2);
  }

  @Test
  void finds_them_by_their_token_and_their_sentence() {
    Expressions found = in("Today 12 and 30 died. Then 7 died.");
    assertThat(found.at(1)).map(Expression::to).contains(2);
    assertThat(found.at(2)).isEmpty();
    assertThat(found.in(new Sentence(0, 6, 0))).hasSize(2);
    assertThat(found.in(new Sentence(6, 10, 0))).hasSize(1);
  }

  @Test
  void an_audit_tells_of_a_chain_of_many_numbers_as_one() {
    String chain = "1,2,".repeat(40) + "9";
    assertThat(audit("The code " + chain + " was sent, and 12 soldiers were killed."))
        .extracting(row -> row.role() + " " + row.text())
        .containsExactly("CHAIN " + chain, "CLAIM 12");
  }

  @Test
  void an_audit_tells_of_each_number_of_a_table() {
    assertThat(audit("3 4 ".repeat(300))).hasSize(600).allMatch(Audited::isNumber);
  }
}
