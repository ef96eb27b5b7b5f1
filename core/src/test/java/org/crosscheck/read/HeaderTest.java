package org.crosscheck.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crosscheck.read.Sample.claim;
import static org.crosscheck.read.Sample.csv;
import static org.crosscheck.read.Sample.messages;

import java.util.Map;
import org.crosscheck.claim.Population;
import org.crosscheck.finding.Severity;
import org.junit.jupiter.api.Test;

class HeaderTest {
  @Test
  void warnsOnceOfAColumnThatIsMisspelt() {
    Reading reading = csv("""
        outlet,figure,measure,populaton
        Herald,7,killed,civilians
        Courier,8,killed,civilians
        """);
    assertThat(messages(reading))
        .containsExactly(
            "claims.csv:1:23: column \"populaton\" has no meaning here; did you mean \"population\"?");
    assertThat(reading.findings().get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(claim(reading).extras()).containsExactly(Map.entry("populaton", "civilians"));
    assertThat(claim(reading).population()).isEqualTo(Population.UNSTATED);
  }

  @Test
  void knowsTypingErrorsFromOtherWords() {
    ColumnNames names = new ColumnNames(ColumnMapping.NONE);
    assertThat(names.meant("plce")).contains("place");
    assertThat(names.meant("pubilshed")).contains("published");
    assertThat(names.meant("notes")).isEmpty();
    assertThat(names.meant("coder")).isEmpty();
  }

  @Test
  void knowsTheColumnsThatExtractWrites() {
    assertThat(csv("outlet,figure,measure,article,start,end\nHerald,7,killed,a,0,1\n")
            .findings())
        .isEmpty();
  }

  @Test
  void lacksARequiredColumn() {
    Reading reading = csv("id,outlet,figure,place\na,Herald,7,Homs\n");
    assertThat(messages(reading))
        .containsExactly(
            "claims.csv:1:1: must have a column measure, got id, outlet, figure, place");
    assertThat(reading.complete()).isFalse();
    assertThat(reading.claims()).isEmpty();
  }

  @Test
  void lacksAColumnThatIsMisspelt() {
    assertThat(messages(csv("oultet,figure,measure\nHerald,7,killed\n")))
        .containsExactly(
            "claims.csv:1:1: must have a column outlet, got oultet, figure, measure",
            "claims.csv:1:1: column \"oultet\" has no meaning here; did you mean \"outlet\"?");
  }

  @Test
  void needsAFigureInOneFormOrTheOther() {
    assertThat(messages(csv("outlet,measure\nHerald,killed\n")))
        .containsExactly(
            "claims.csv:1:1: must have a column figure (or low, high), got outlet, measure");
    assertThat(messages(csv("outlet,measure,high\nHerald,killed,7\n"))).isEmpty();
  }

  @Test
  void isOfAnotherTable() {
    Reading reading = csv("a,b\n1,2\n");
    assertThat(messages(reading))
        .containsExactly(
            "claims.csv: is neither claims nor article: lacks outlet, measure, figure (or low, high), has a, b");
    assertThat(reading.complete()).isFalse();
  }

  @Test
  void namesAColumnTwice() {
    Reading reading = csv("outlet,figure,measure,Figure,x,x\nHerald,7,killed,8,1,2\n");
    assertThat(messages(reading))
        .containsExactly(
            "claims.csv:1:23: column \"Figure\" must be given once, got it again; the first is read",
            "claims.csv:1:32: column \"x\" must be given once, got it again; the first is read");
    assertThat(claim(reading).figure().low()).isEqualTo(7);
    assertThat(claim(reading).extras())
        .isEqualTo(Map.of("Figure (4)", "8", "x", "1", "x (6)", "2"));
  }

  @Test
  void hasABrokenQuote() {
    assertThat(messages(csv("\"outlet,figure,measure\nHerald,7,killed\n")))
        .containsExactly("claims.csv: must start with a header, got a broken first row");
  }

  @Test
  void isMappedToNoUnknownColumn() {
    assertThatThrownBy(() -> new ColumnMapping(Map.of("dead", "toll"), Map.of()))
        .hasMessage(
            "column \"dead\" must be mapped to a column of a claim or to \"ignore\", got \"toll\"");
    assertThatThrownBy(() -> new ColumnMapping(Map.of("dead", "figur"), Map.of()))
        .hasMessage(
            "column \"dead\" must be mapped to a column of a claim or to \"ignore\", got \"figur\"; did you mean \"figure\"?");
  }

  @Test
  void givesNoValueToAnUnknownColumn() {
    assertThatThrownBy(() -> new ColumnMapping(Map.of(), Map.of("mesure", "killed")))
        .hasMessage(
            "a value must be given for a column of a claim, got \"mesure\"; did you mean \"measure\"?");
  }
}
