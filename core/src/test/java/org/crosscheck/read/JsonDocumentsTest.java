package org.crosscheck.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.read.Sample.article;
import static org.crosscheck.read.Sample.claim;
import static org.crosscheck.read.Sample.ids;
import static org.crosscheck.read.Sample.jsonl;
import static org.crosscheck.read.Sample.messages;
import static org.crosscheck.read.Sample.read;

import java.util.Map;
import org.crosscheck.claim.Attribution;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Location;
import org.crosscheck.finding.Severity;
import org.junit.jupiter.api.Test;

class JsonDocumentsTest {
  private static final String CLAIM = "{\"outlet\":\"Herald\",\"figure\":7,\"measure\":\"killed\"}";

  @Test
  void readsOneClaimALine() {
    Reading reading = jsonl(CLAIM + "\n\n" + CLAIM + "\r\n");
    assertThat(ids(reading)).containsExactly("claims.jsonl:1", "claims.jsonl:3");
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void readsAnArrayAndAWrappedArray() {
    assertThat(ids(read("a.json", "[\n" + CLAIM + ",\n" + CLAIM + "]")))
        .containsExactly("a.json:2", "a.json:3");
    assertThat(ids(read("a.json", "{\"by\": \"me\",\n\"claims\": [" + CLAIM + "]}")))
        .containsExactly("a.json:2");
    assertThat(ids(read("a.jsonl", "[" + CLAIM + "]"))).containsExactly("a.jsonl:1");
  }

  @Test
  void readsNumbersAsNumbers() {
    Claim claim = claim(
        jsonl(
            "{\"outlet\":\"Herald\",\"low\":14.0,\"high\":2e1,\"measure\":\"killed\",\"lat\":34.5,\"lon\":-1}"));
    assertThat(claim.figure()).isEqualTo(new Figure(14, 20, Bound.BETWEEN, "14-20"));
    assertThat(claim.place().coordinates()).isPresent();
  }

  @Test
  void takesNullForNotGiven() {
    Claim claim = claim(jsonl(
        "{\"outlet\":\"Herald\",\"low\":14,\"high\":null,\"measure\":\"killed\",\"place\":null}"));
    assertThat(claim.figure().isUnbounded()).isTrue();
    assertThat(claim.place().isStated()).isFalse();
  }

  @Test
  void readsCitesAsTextOrAsAList() {
    String start = "{\"outlet\":\"Herald\",\"figure\":\"7\",\"measure\":\"killed\",\"cites\":";
    assertThat(claim(jsonl(start + "\"SOHR; !Army\"}")).cites())
        .isEqualTo(claim(jsonl(start + "[\"SOHR\", \"!Army\"]}")).cites())
        .containsExactly(Attribution.asserts("SOHR"), Attribution.denies("Army"));
  }

  @Test
  void keepsUnknownKeysOfAnyShape() {
    Claim claim = claim(jsonl(CLAIM.replace("}", ",\"coder\":true,\"seen\":{\"by\":[1]}}")));
    assertThat(claim.extras()).isEqualTo(Map.of("coder", "true", "seen", "{\"by\":[1]}"));
  }

  @Test
  void warnsOnceOfAKeyThatIsMisspelt() {
    String row = CLAIM.replace("}", ",\"populaton\":\"x\"}");
    assertThat(messages(jsonl(row + "\n" + row + "\n")))
        .containsExactly(
            "claims.jsonl:1:62: column \"populaton\" has no meaning here; did you mean \"population\"?");
  }

  @Test
  void placesABadValue() {
    assertThat(messages(jsonl(CLAIM + "\n" + CLAIM.replace("7", "\"?!\"") + "\n")))
        .containsExactly(
            "claims.jsonl:2:29: \"figure\" must be a figure such as 14, 9-15 or at least 14, or stand beside \"low\" and \"high\", got \"?!\"");
  }

  @Test
  void reportsARowThatLacksWhatOthersHave() {
    Reading reading =
        jsonl(CLAIM + "\n{\"outlet\":\"Courier\",\"figure\":8,\"text\":\"Eight.\"}\n");
    assertThat(messages(reading))
        .containsExactly("claims.jsonl:2:1: \"measure\" is required, got an empty cell");
    assertThat(reading.claims()).hasSize(1);
    assertThat(reading.articles()).isEmpty();
  }

  @Test
  void reportsAColumnThatAllLack() {
    Reading reading = jsonl("{\"outlet\":\"Courier\",\"figure\":8}\n");
    assertThat(messages(reading))
        .containsExactly("claims.jsonl:1:1: must have a column measure, got outlet, figure");
    assertThat(reading.complete()).isFalse();
  }

  @Test
  void losesOnlyTheLineThatIsBroken() {
    Reading reading = jsonl(CLAIM + "\n{\"outlet\": \"Herald\n[1]\n" + CLAIM + "\n");
    assertThat(messages(reading))
        .containsExactly(
            "claims.jsonl:2:19: must be JSON: Unexpected end-of-input: was expecting closing quote for a string value",
            "claims.jsonl:3:2: must be an object such as {\"outlet\": …}, got \"1\"");
    assertThat(ids(reading)).containsExactly("claims.jsonl:1", "claims.jsonl:4");
  }

  @Test
  void keepsTheRowsAboveABreakInAnArray() {
    Reading reading = read("a.json", "[" + CLAIM + ",\n" + CLAIM + " " + CLAIM + "]");
    assertThat(ids(reading)).containsExactly("a.json:1", "a.json:2");
    assertThat(messages(reading))
        .hasSize(1)
        .allMatch(m -> m.startsWith("a.json:2:51: must be JSON: "));
  }

  @Test
  void refusesNestingThatNobodyWrites() {
    String deep = "[".repeat(10_000) + "]".repeat(10_000);
    Reading reading = jsonl(CLAIM + "\n{\"text\":" + deep + "}\n" + deep + "\n" + CLAIM + "\n");
    assertThat(messages(reading))
        .containsExactly(
            "claims.jsonl:2:1009: must be JSON: Document nesting depth (1001) exceeds the maximum allowed (1000, from `StreamReadConstraints.getMaxNestingDepth()`)",
            "claims.jsonl:3:1002: must be JSON: Document nesting depth (1001) exceeds the maximum allowed (1000, from `StreamReadConstraints.getMaxNestingDepth()`)");
    assertThat(reading.claims()).hasSize(2);
  }

  @Test
  void refusesNumbersOfThreeHundredDigits() {
    assertThat(messages(
            jsonl(CLAIM + "\n" + CLAIM.replace("\"figure\":7", "\"low\":" + "9".repeat(300)))))
        .containsExactly("claims.jsonl:2:26: \"low\" must be at most 9007199254740991, got \""
            + "9".repeat(60) + "…\"");
  }

  @Test
  void isUnreadableWithoutAnyObject() {
    Reading reading = read("a.json", "{\"outlet\" 7");
    assertThat(reading.complete()).isFalse();
    assertThat(messages(reading))
        .last()
        .isEqualTo(
            "a.json:1:11: must be JSON: Unexpected character ('7' (code 55)): was expecting a colon to separate field name and value");
    assertThat(messages(read("a.json", "[]")))
        .containsExactly("a.json: holds no claims or articles");
  }

  @Test
  void refusesReportsOfItsOwn() {
    Reading reading =
        read("report.json", "{\"schema\":\"crosscheck-report/1\",\"claims\":[" + CLAIM + "]}");
    assertThat(messages(reading))
        .containsExactly(
            "report.json: is a report that Crosscheck wrote, not a file of claims or articles");
    assertThat(reading.complete()).isFalse();
  }

  @Test
  void readsArticlesByTheirTextWithoutFigures() {
    Reading reading = jsonl(
        "{\"id\":\"a1\",\"outlet\":\"Herald\",\"published\":\"2017-10-02\",\"title\":\"Raid\",\"url\":\"http://a.org\",\"text\":\" Seven died.\"}\n");
    assertThat(article(reading).id()).isEqualTo("a1");
    assertThat(article(reading).text()).isEqualTo(" Seven died.");
    assertThat(article(reading).publication().title()).contains("Raid");
    assertThat(article(reading).publication().published())
        .map(m -> m.text())
        .contains("2017-10-02");
    assertThat(article(reading).at().line()).isEqualTo(1);
    assertThat(reading.claims()).isEmpty();
  }

  @Test
  void readsWrappedArticles() {
    assertThat(article(read("a.json", "{\"articles\":[\n{\"text\":\"Seven died.\"}]}"))
            .at())
        .isEqualTo(Location.of("a.json", 2, 9));
  }

  @Test
  void namesAnArticleWithoutIdByItsPlace() {
    assertThat(article(jsonl("\n{\"text\":\"Seven died.\"}")).id()).isEqualTo("claims.jsonl:2");
  }

  @Test
  void keepsAnArticleThatIsOnlyATitle() {
    Reading reading = jsonl("{\"title\":\"Seven dead\",\"text\":\"\"}\n{\"text\":null}\n");
    assertThat(article(reading).text()).isEmpty();
    assertThat(messages(reading))
        .containsExactly(
            "claims.jsonl:2:9: \"text\" is required without a title, got an empty cell");
  }

  @Test
  void keepsAnArticleWithABadTime() {
    Reading reading = jsonl("{\"published\":\"soon\",\"text\":\"Seven died.\"}\n");
    assertThat(messages(reading))
        .containsExactly(
            "claims.jsonl:1:14: \"published\" must be a date such as 2026-11-22 or 2026-11-22T18:30, got \"soon\"");
    assertThat(reading.findings().get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(article(reading).publication().published()).isEmpty();
  }
}
