package org.crosscheck.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many calendar dates of labelled texts beside the repository are read; skipped where they are absent. */
class TimeScoresTest {
  private static final Path DATA = Path.of("..", "..", "shared", "data", "time");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern VALUE =
      Pattern.compile("(\\d{4})(?:-(?:W(\\d\\d)|Q([1-4])|(\\d\\d)(?:-(\\d\\d))?))?");

  @ParameterizedTest
  @CsvSource({
    "timebank.jsonl,                  0.98, 0.89",
    "aquaint.jsonl,                   0.97, 0.90",
    "recognizers.DateTimeModel.jsonl, 0.93, 0.85",
  })
  void staysAboveWhatWasReached(String file, double seen, double right) throws IOException {
    assumeThat(Files.exists(DATA.resolve(file)))
        .as("no labelled texts beside the repository")
        .isTrue();
    int dates = 0;
    int found = 0;
    int equal = 0;
    for (String line : Files.readAllLines(DATA.resolve(file))) {
      JsonNode text = JSON.readTree(line);
      List<TimeMention.Dated> read = read(text);
      for (JsonNode gold : text.get("gold")) {
        List<String> wanted = days(gold);
        List<TimeMention.Dated> over = read.stream()
            .filter(date ->
                date.start() < gold.get("end").asInt() && gold.get("start").asInt() < date.end())
            .toList();
        dates += wanted.isEmpty() ? 0 : 1;
        found += wanted.isEmpty() || over.isEmpty() ? 0 : 1;
        equal += over.stream().anyMatch(date -> wanted.contains(days(date.window()))) ? 1 : 0;
      }
    }
    assertThat(found / (double) dates).as("seen of %s", dates).isGreaterThanOrEqualTo(seen);
    assertThat(equal / (double) dates).as("right of %s", dates).isGreaterThanOrEqualTo(right);
  }

  private static List<TimeMention.Dated> read(JsonNode text) {
    Optional<Moment> published = Optional.of(text.path("reference_date").asText())
        .filter(day -> !day.isEmpty())
        .map(TimeGrammar::moment);
    return TimeGrammar.find(text.get("text").asText(), published).stream()
        .flatMap(mention -> mention.dates().stream())
        .toList();
  }

  private static String days(Window window) {
    return window.from().map(LocalDate::toString).orElse("")
        + ".."
        + window.to().map(LocalDate::toString).orElse("");
  }

  /** The days that a label of a calendar date allows. */
  private static List<String> days(JsonNode gold) {
    List<String> values = new ArrayList<>();
    String type = gold.path("type").asText();
    if (type.equals("DATE")) {
      values.add(gold.path("value").asText());
    } else if (type.equals("datetimeV2.date")) {
      gold.at("/resolution/values")
          .forEach(value -> values.add(value.path("value").asText()));
    }
    return values.stream().flatMap(value -> days(value).stream()).toList();
  }

  private static Optional<String> days(String value) {
    Matcher m = VALUE.matcher(value);
    if (!m.matches()) {
      return Optional.empty();
    }
    LocalDate year = LocalDate.of(Integer.parseInt(m.group(1)), 1, 4);
    if (m.group(5) != null) {
      return Optional.of(value + ".." + value);
    }
    if (m.group(4) != null) {
      YearMonth month = YearMonth.parse(value);
      return Optional.of(month.atDay(1) + ".." + month.atEndOfMonth());
    }
    if (m.group(3) != null) {
      YearMonth first = YearMonth.of(year.getYear(), Integer.parseInt(m.group(3)) * 3 - 2);
      return Optional.of(first.atDay(1) + ".." + first.plusMonths(2).atEndOfMonth());
    }
    if (m.group(2) != null) {
      LocalDate monday = year.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Long.parseLong(m.group(2)))
          .with(java.time.DayOfWeek.MONDAY);
      return Optional.of(monday + ".." + monday.plusDays(6));
    }
    return Optional.of(value + "-01-01.." + value + "-12-31");
  }
}
