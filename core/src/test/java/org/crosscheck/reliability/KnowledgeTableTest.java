package org.crosscheck.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Measure;
import org.crosscheck.claim.Population;
import org.crosscheck.claim.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeTableTest {
  @TempDir
  private Path folder;

  @Test
  void a_verified_figure_has_what_the_columns_say() throws IOException {
    assertThat(KnowledgeTable.verified(file("""
            event,measure,population,low,high,as_of,checked_by
            e1,killed,civilians,12,14,2020-03-04,Ann
            """)))
        .isEqualTo(List.of(new VerifiedFigure(
            "e1",
            Measure.KILLED,
            new Population("civilians"),
            Window.UNKNOWN,
            new Figure(12, 14, Bound.BETWEEN, "12-14"),
            Optional.of(LocalDate.of(2020, 3, 4)),
            2)));
  }

  @Test
  void an_empty_end_is_no_bound_and_a_date_tells_which_days_are_meant() throws IOException {
    VerifiedFigure figure = KnowledgeTable.verified(
            file("event,measure,low,high,date\ne1,killed,12,,2020-03-04\n"))
        .get(0);
    assertThat(figure.truth().isUnbounded()).isTrue();
    assertThat(figure.window().from()).contains(LocalDate.of(2020, 3, 4));
    assertThat(KnowledgeTable.verified(file("event,measure,low,high\ne1,killed,,4\n"))
            .get(0)
            .truth()
            .low())
        .isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "e1,killed,few,3,|low must be a number, got \"few\"",
        "e1,killed,5,3,|figure must satisfy 0 <= low <= high, got 5.0..3.0",
        "e1,killed,-5,3,|figure must satisfy 0 <= low <= high, got -5.0..3.0",
        "e1,killed,,,|needs a low or a high",
        ",killed,1,3,|event must not be empty",
        "e1,,1,3,|measure must not be empty",
        "e1,killed,1,3,May|Text 'May' could not be parsed at index 0"
      })
  void a_row_that_is_none_is_named_with_its_line(String row, String reason) throws IOException {
    Path file = file("event,measure,low,high,as_of\n" + row + "\n");
    assertThatThrownBy(() -> KnowledgeTable.verified(file)).hasMessage(file + ":2: " + reason);
  }

  @Test
  void a_table_of_another_kind_is_refused() throws IOException {
    Path file = file("object,attribute,value\nx,y,3\n");
    assertThatThrownBy(() -> KnowledgeTable.verified(file))
        .hasMessage(
            file + ":1: needs the columns event,measure,low,high, got object,attribute,value");
  }

  @Test
  void a_rating_counts_for_four_verified_figures_at_most() throws IOException {
    assertThat(KnowledgeTable.ratings(file("""
            name,rating,by,date,weight
            Herald,0.8,Press Board,2024-05-01,
            Mirror,0.4,Press Board,2024-05-01,2
            """)))
        .isEqualTo(List.of(
            new Rating("Herald", 0.8, 4, "Press Board", "2024-05-01"),
            new Rating("Mirror", 0.4, 2, "Press Board", "2024-05-01")));
    Path heavy = file("name,rating,by,date,weight\nHerald,0.8,Board,2024,9\n");
    assertThatThrownBy(() -> KnowledgeTable.ratings(heavy))
        .hasMessage(heavy + ":2: weight must be above 0 and at most 4, got 9.0");
    Path high = file("name,rating,by,date\nHerald,80,Board,2024\n");
    assertThatThrownBy(() -> KnowledgeTable.ratings(high))
        .hasMessage(high + ":2: rating must be above 0 and below 1, got 80.0");
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("known.csv"), text);
  }
}
