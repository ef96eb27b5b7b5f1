package org.crosscheck.cli.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CompactTest {
  @Test
  void blanks_between_parts_go_and_those_in_strings_stay() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Compact compact = new Compact(bytes)) {
      compact.write("{\n  \"a b\": \"c \\\" d \\\\\",\n  \"e\": [ 1, 2 ]\n}\n"
          .getBytes(StandardCharsets.UTF_8));
      compact.write(' ');
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo("{\"a b\":\"c \\\" d \\\\\",\"e\":[1,2]}");
  }
}
