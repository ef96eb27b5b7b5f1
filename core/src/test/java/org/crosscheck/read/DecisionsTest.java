package org.crosscheck.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.crosscheck.claim.Decision;
import org.crosscheck.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionsTest {
  @TempDir
  private Path folder;

  @Test
  void rows_are_read_with_a_header_and_without_one() throws IOException {
    assertThat(rows("a,b,decision,reason,by,date\np,q,same,one roof,me,2026-01-01\n"))
        .containsExactly("p q same");
    assertThat(rows("p,q,same\n p , r ,Different\n")).containsExactly("p q same", "p r different");
    assertThat(rows("\uFEFFby;b;a;decision\r\nme;q;p;same\r\n")).containsExactly("p q same");
    assertThat(rows("a,b,same or different,reason\np,q,same,x\n")).containsExactly("p q same");
  }

  @Test
  void claims_may_be_called_a_and_b() throws IOException {
    assertThat(rows("a,b,same\n")).containsExactly("a b same");
  }

  @Test
  void an_empty_decision_is_none_yet() throws IOException {
    Decisions decisions = read("a,b,decision\np,q,\n\np,r, \n");
    assertThat(decisions.rows()).isEmpty();
    assertThat(decisions.findings()).isEmpty();
  }

  @Test
  void the_same_decision_twice_is_one() throws IOException {
    assertThat(rows("p,q,same\nq,p,same\n")).containsExactly("p q same");
  }

  @Test
  void an_apostrophe_that_defuses_a_formula_is_no_part_of_the_id() throws IOException {
    assertThat(rows("'=p,'q,same\n")).containsExactly("=p 'q same");
  }

  @Test
  void rows_that_decide_nothing_are_told() throws IOException {
    assertThat(messages(read("""
        a,b,decision
        p,p,same
        p,q,same
        q,p,different
        p,r,perhaps
        ,r,same
        p,r
        """)))
        .containsExactly(
            "decisions.csv:2:3: a and b must be two ids, got \"p\"",
            "decisions.csv:4:5: a pair must be decided in one way, in line 3 it is same, got \"different\"",
            "decisions.csv:5:5: decision must be same, different or empty, got \"perhaps\"",
            "decisions.csv:6:1: a and b must be ids, got \"\"",
            "decisions.csv:7:1: row must have the cells a, b and decision, got \"p,r\"");
  }

  @Test
  void a_stray_quote_costs_its_row_only() throws IOException {
    Decisions decisions = read("p,q,same\np,\"r,same\np,s,different\n");
    assertThat(decisions.rows()).extracting(Decision::b).containsExactly("q", "s");
    assertThat(messages(decisions))
        .containsExactly(
            "decisions.csv:2:1: quotes must come in pairs and around whole cells, got \"p,\"r,same\"");
  }

  @Test
  void an_id_that_nothing_has_is_told_with_what_was_meant() throws IOException {
    Decisions known =
        read("p-100,q-1,same\np-1000,q-1,same\nzz,q-1,same\nart,q-1,same\nart,brt,same\n")
            .among(List.of("p-100", "q-1"), Set.of("art", "brt"));
    assertThat(known.rows()).extracting(Decision::a).containsExactly("p-100", "art");
    assertThat(messages(known))
        .containsExactly(
            "decisions.csv:2:12: must name two claims or two articles that were read, got \"p-1000\"; did you mean \"p-100\"?",
            "decisions.csv:3:8: must name two claims or two articles that were read, got \"zz\"",
            "decisions.csv:4:9: must name two claims or two articles that were read, got \"art\", an article, and \"q-1\"");
  }

  @Test
  void a_file_that_is_none_is_told() {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> Decisions.read(folder.resolve("none.csv")))
        .withMessage("must be a file that can be read, got NoSuchFileException");
  }

  private List<String> rows(String text) throws IOException {
    Decisions decisions = read(text);
    assertThat(decisions.findings()).isEmpty();
    return decisions.rows().stream()
        .map(row -> row.a() + " " + row.b() + " " + row.word())
        .toList();
  }

  private Decisions read(String text) throws IOException {
    return Decisions.read(Files.writeString(folder.resolve("decisions.csv"), text));
  }

  private List<String> messages(Decisions decisions) {
    String path = folder.toString().replace('\\', '/') + "/";
    return decisions.findings().stream()
        .map(Finding::message)
        .map(message -> message.replace(path, ""))
        .toList();
  }
}
