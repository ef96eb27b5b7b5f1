package org.crosscheck.cli.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.claim.Claim;
import org.crosscheck.cli.report.Samples;
import org.crosscheck.origin.Origins;
import org.junit.jupiter.api.Test;

// Samples' origins come by way of AFP.
class CitationsTest {
  @Test
  void a_name_stands_behind_those_that_it_has_it_from() {
    Citations citations = citations(
        Samples.claim(1, "Herald", "12", "the ministry"),
        Samples.claim(2, "Courier", "12", "the ministry"));
    assertThat(named(citations))
        .containsExactly(List.of("the ministry"), List.of("AFP"), List.of("Courier", "Herald"));
    assertThat(citations.isTelling()).isTrue();
  }

  @Test
  void a_ring_is_drawn_too() {
    Citations citations = citations(
        Samples.claim(1, "Herald", "12", "Courier"), Samples.claim(2, "Courier", "12", "Herald"));
    assertThat(named(citations)).containsExactly(List.of("Courier", "Herald"), List.of("AFP"));
    Html html = new Html();
    CitationGraph graph = new CitationGraph(html, citations);
    graph.write();
    assertThat(html.toString()).contains("class=\"edge back\"");
    assertThat(graph.caption())
        .isEqualTo("Who has it from whom, from left to right; a red line closes a ring");
  }

  @Test
  void who_denies_is_told_from_who_says_so() {
    Citations citations = citations(Samples.claim(1, "Herald", "12", "!the army", "a witness"));
    assertThat(citations.isDenied("army", "herald")).isTrue();
    assertThat(citations.isDenied("afp", "herald")).isFalse();
  }

  @Test
  void a_witness_of_each_outlet_is_another_witness() {
    Citations citations = citations(
        Samples.claim(1, "Herald", "12", "a witness"),
        Samples.claim(2, "Courier", "12", "a witness"));
    assertThat(named(citations).get(0)).containsExactly("a witness", "a witness");
  }

  @Test
  void who_names_nobody_is_not_in_it() {
    Citations citations =
        citations(Samples.claim(1, "Herald", "12"), Samples.claim(2, "Courier", "12"));
    assertThat(citations.columns(9, 3)).isEmpty();
    assertThat(citations.isTelling()).isFalse();
  }

  @Test
  void of_many_the_busiest_stay() {
    Citations citations = citations(
        Samples.claim(1, "Herald", "12", "the ministry"),
        Samples.claim(2, "Courier", "12", "the ministry"),
        Samples.claim(3, "Tribune", "12", "the mayor"));
    assertThat(named(citations.columns(1, 3), citations)).containsExactly(List.of("AFP"));
  }

  private static Citations citations(Claim... claims) {
    return new Citations(List.of(claims), Origins.of(List.of(claims)));
  }

  private static List<List<String>> named(Citations citations) {
    return named(citations.columns(9, 3), citations);
  }

  private static List<List<String>> named(List<List<String>> columns, Citations citations) {
    return columns.stream()
        .map(column -> column.stream().map(citations::name).toList())
        .toList();
  }
}
