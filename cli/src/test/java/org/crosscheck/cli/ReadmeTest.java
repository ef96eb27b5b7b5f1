package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README shows is what the tool prints. */
class ReadmeTest {
  @Test
  void theReportInTheFirstScreenIsReal() throws IOException {
    Invocation run = Invocation.of("check", "fixtures");
    assertThat(excerpt()).hasSizeGreaterThan(10);
    assertThat(run.out().lines())
        .containsAll(excerpt().stream().filter(line -> !line.equals("…")).toList());
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void theSameReportAsJsonAgreesWithItsSchema() {
    Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Invocation.of("schema", "report").out());
    assertThat(schema.validate(
            Invocation.of("check", "--format", "json", "fixtures").out(), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void itsTwoCommandsAreThoseThatCiRuns() throws IOException {
    String ci = Files.readString(Path.of(".ci/run"));
    assertThat(Files.readString(Path.of("README.md")))
        .contains(
            "mvn -q -DskipTests package && java -jar cli/target/crosscheck.jar check fixtures\n")
        .contains("\nmvn verify\n");
    assertThat(ci)
        .contains(
            "mvn -q -DskipTests package && java -jar cli/target/crosscheck.jar check fixtures")
        .contains("mvn -B verify");
  }

  /** The second block between fences. */
  private static List<String> excerpt() throws IOException {
    String block = Files.readString(Path.of("README.md")).split("```\n", -1)[3];
    return block.lines().toList();
  }
}
