package org.crosscheck.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.io.Resources;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.crosscheck.Result;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReportTest {
  private static final String HOSTILE = "a\u001b[31m\u202e\u0000\ud800 \u007f\u009b\"\\</script>";

  @Test
  void writesEverythingInTheOrderOfTheContract() throws IOException {
    assertThat(json(Samples.full())).isEqualTo(resource("report.json"));
  }

  @Test
  void agreesWithItsSchema() throws IOException {
    assertThat(schema().validate(json(Samples.full()), InputFormat.JSON)).isEmpty();
    assertThat(schema().validate(json(Samples.empty()), InputFormat.JSON)).isEmpty();
    assertThat(schema().validate(json(Samples.incomplete()), InputFormat.JSON)).isEmpty();
    assertThat(schema().validate(json(Samples.hostile(HOSTILE)), InputFormat.JSON))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"low\": 32,", "\"stance\": \"asserts\"", "\"outcome\": \"open\"", "\"line\": 2,"
      })
  void hasASchemaThatRefusesOtherValues(String part) throws IOException {
    String spoilt = json(Samples.full()).replace(part, part.replaceAll(": [^,]+", ": \"other\""));
    assertThat(schema().validate(spoilt, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void keepsHostileTextWhileEscapingIt() throws IOException {
    String json = json(Samples.hostile(HOSTILE));
    JsonNode outlet = new ObjectMapper().readTree(json).at("/claims/0/outlet");
    assertThat(outlet.asText()).isEqualTo(HOSTILE.replace('\ud800', '?'));
    assertThat(json.codePoints().filter(c -> c != '\n' && Inert.isHostile(c))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 14, 31.3, 10_000_000, 9_007_199_254_740_991d})
  void writesNumbersPlainly(double value) {
    String plain = new java.math.BigDecimal(Double.toString(value)).toPlainString();
    assertThat(json(figure(Figure.exactly(value))))
        .contains("\"low\": " + plain.replaceAll("\\.0$", "") + ",\n");
  }

  @Test
  void hasNoBoundsForWhatIsNoNumber() {
    assertThat(json(figure(new Figure(0, 0, Bound.NONE, "denied"))))
        .contains("""
              "figure": {
                "low": null,
                "high": null,
                "bound": "none",
                "text": "denied"
              },
        """.indent(-2).indent(2).stripTrailing());
  }

  private static Result figure(Figure figure) {
    Claim claim = Samples.claim(1, "Herald", "1");
    Claim other = new Claim(
        claim.id(),
        claim.publication(),
        claim.scope(),
        figure,
        claim.cites(),
        claim.circumstances(),
        claim.curation(),
        claim.text(),
        claim.quote(),
        claim.at(),
        claim.extras());
    return new Result(
        List.of(other),
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        true);
  }

  private static String json(Result result) {
    return Samples.written(new JsonReport(), result, Layout.PLAIN);
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(resource("/org/crosscheck/cli/report.schema.json"));
  }

  private static String resource(String name) throws IOException {
    return Resources.toString(
        Resources.getResource(JsonReportTest.class, name), StandardCharsets.UTF_8);
  }
}
