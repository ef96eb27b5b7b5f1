package org.crosscheck.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page on figures says what the grammar does. */
class FigurePageTest {
  private static final Path PAGE = Path.of("..", "docs", "figures.md");
  private static final Pattern READ = Pattern.compile("^\\| `([^`]+)` \\| `([^`]+)` \\|$");
  private static final Pattern REFUSED =
      Pattern.compile("^\\| [^|]+ \\| `([^`]+)` \\| (?:`([^`]+)` )?\\| .+ \\|$");

  @Test
  void every_row_reads_as_it_says() throws IOException {
    int rows = 0;
    for (String line : Files.readAllLines(PAGE)) {
      Matcher row = READ.matcher(line);
      Matcher refused = REFUSED.matcher(line);
      if (row.matches()) {
        rows++;
        assertThat(String.join("; ", Found.values(row.group(1)))).as(line).isEqualTo(row.group(2));
      } else if (refused.matches()) {
        rows++;
        String reading = refused.group(2) == null ? "" : refused.group(2);
        assertThat(String.join("; ", Found.values(refused.group(1)))).as(line).isEqualTo(reading);
      }
    }
    assertThat(rows).isGreaterThan(60);
  }

  @Test
  void every_row_of_a_table_is_tried() throws IOException {
    List<String> rows = Files.readAllLines(PAGE).stream()
        .filter(line -> line.startsWith("|") && line.contains("`"))
        .filter(line -> !READ.matcher(line).matches() && !REFUSED.matcher(line).matches())
        .toList();
    assertThat(rows).isEmpty();
  }
}
