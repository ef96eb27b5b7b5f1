package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.Streams;
import com.google.common.io.Resources;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The mappings that come with the program, on small invented tables with the columns of the real ones. */
class MappingsTest {
  @Test
  void a_row_of_ucdp_is_a_claim_with_its_lowest_and_highest_number() {
    assertThat(claims("ucdp"))
        .containsExactly(
            "UCDP GED killed  [12, 20] Kalindi town 2019-03-02..2019-03-02 by Lorvania Wire",
            "UCDP GED killed  [8, 8] Sorana town 2019-03-07..2019-03-09 by Lorvania Wire");
  }

  @Test
  void a_row_of_acled_is_a_claim_with_one_number() {
    assertThat(claims("acled"))
        .containsExactly(
            "ACLED killed  [12, 12] Kalindi 2019-03-02..2019-03-02 by Lorvania Wire, Front Radio",
            "ACLED killed  [0, 0] Sorana 2019-03-09..2019-03-09 by Front Radio");
  }

  @Test
  void a_row_of_airwars_is_a_claim_of_civilians() {
    assertThat(claims("airwars"))
        .containsExactly(
            "Airwars killed civilians [12, 24] Kalindi 2019-03-02..2019-03-02 by Lorvania Wire, Front Radio",
            "Airwars killed civilians [1, 1] Sorana 2019-03-08..2019-03-08 by Front Radio");
  }

  @Test
  void none_of_them_is_complained_of() {
    for (String name : List.of("acled", "airwars", "ucdp")) {
      assertThat(check(name).path("findings")).as(name).isEmpty();
    }
  }

  @Test
  void a_table_of_ones_own_stands_beside_them() {
    Invocation run =
        Invocation.of("check", table("airwars"), table("register"), "--columns", "airwars");
    assertThat(run.out()).contains("Kalindi, 2019-03-02 (2 outlets");
  }

  @Test
  void a_name_that_is_nearly_one_is_refused_with_what_was_meant() {
    assertThat(Invocation.of("check", table("ucdp"), "--columns", "uccdp").err())
        .startsWith("crosscheck: --columns uccdp must be a file that can be read, or one of acled,"
            + " airwars, ucdp: no such file or folder; did you mean \"ucdp\"?\n");
  }

  private static List<String> claims(String name) {
    return Streams.stream(check(name).path("claims")).map(MappingsTest::words).toList();
  }

  private static String words(JsonNode claim) {
    JsonNode figure = claim.path("figure");
    JsonNode when = claim.path("when");
    return "%s %s %s [%s, %s] %s %s..%s by %s"
        .formatted(
            claim.path("outlet").asText(),
            claim.path("measure").asText(),
            claim.path("population").asText(),
            figure.path("low"),
            figure.path("high"),
            claim.path("place").asText(),
            when.path("from").asText(),
            when.path("to").asText(),
            String.join(", ", claim.path("cites").findValuesAsText("origin")));
  }

  private static JsonNode check(String name) {
    try {
      return new ObjectMapper()
          .readTree(Invocation.of("check", table(name), "--columns", name, "--format", "json")
              .out());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String table(String name) {
    try {
      return Path.of(Resources.getResource(MappingsTest.class, "columns/" + name + ".csv")
              .toURI())
          .toString();
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
