package org.crosscheck.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.claim.Article;
import org.crosscheck.finding.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WalkTest {
  @TempDir
  Path root;

  private Path folder = Path.of("");

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectories(root.resolve("in"));
  }

  @Test
  void readsAFolderInSortedOrder() throws IOException {
    write("b.txt", "sub/c.md", "a.txt");
    assertThat(articles(folder)).containsExactly("in/a.txt", "in/b.txt", "in/sub/c.md");
  }

  @Test
  void passesOverWhatIsNoInput() throws IOException {
    write(".hidden.txt", ".git/a.txt", "expected/a.txt", "sub/hostile/a.txt", "target/a.txt");
    write(
        "README.md", "README-first.txt", "CHANGELOG.md", "LICENSE.txt", "pom.xml", "~$claims.xlsx");
    Reading reading = read(folder);
    assertThat(reading.articles()).isEmpty();
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.complete()).isTrue();
  }

  @Test
  void readsEverythingThatIsNamed() throws IOException {
    write("README.md", ".hidden.txt", "expected/a.txt");
    assertThat(articles(
            folder.resolve("README.md"), folder.resolve(".hidden.txt"), folder.resolve("expected")))
        .containsExactly("in/.hidden.txt", "in/README.md", "in/expected/a.txt");
  }

  @Test
  void passesOverItsOwnReportsInAFolder() throws IOException {
    Files.writeString(folder.resolve("report.json"), "{\"schema\":\"crosscheck-report/1\"}");
    assertThat(read(folder).findings()).isEmpty();
    assertThat(messages(read(folder.resolve("report.json"))))
        .containsExactly(
            "in/report.json: is a report that Crosscheck wrote, not a file of claims or articles");
  }

  @Test
  void notesWhatIsNeitherClaimsNorArticle() throws IOException {
    write("photo.jpg");
    Files.writeString(folder.resolve("key.csv"), "a,b\n1,2\n");
    Files.writeString(folder.resolve("key.jsonl"), "{\"id\":\"a\"}\n");
    Files.writeString(folder.resolve("void.csv"), " \n");
    Reading reading = read(folder);
    assertThat(messages(reading))
        .containsExactly(
            "in/key.csv: is neither claims nor article: lacks outlet, measure, figure (or low, high), has a, b; left out",
            "in/key.jsonl: is neither claims nor article: lacks outlet, measure, figure (or low, high), has id; left out",
            "in/photo.jpg: is neither claims (.csv .tsv .jsonl .json .xlsx) nor article (.txt .md .html .jsonl); left out",
            "in/void.csv: is empty; left out");
    assertThat(reading.findings()).allMatch(finding -> finding.severity() == Severity.NOTE);
    assertThat(reading.complete()).isTrue();
  }

  @Test
  void refusesWhatIsNeitherClaimsNorArticleWhenNamed() throws IOException {
    write("photo.jpg");
    Files.writeString(folder.resolve("void.csv"), "");
    Reading reading = read(folder.resolve("photo.jpg"), folder.resolve("void.csv"));
    assertThat(messages(reading))
        .containsExactly(
            "in/photo.jpg: is neither claims (.csv .tsv .jsonl .json .xlsx) nor article (.txt .md .html .jsonl)",
            "in/void.csv: is empty");
    assertThat(reading.findings()).allMatch(finding -> finding.severity() == Severity.ERROR);
    assertThat(reading.complete()).isFalse();
  }

  @Test
  void tellsTheKindByContentWhereTheEndingDoesNot() throws IOException {
    Files.writeString(folder.resolve("table"), "outlet;figure;measure\nHerald;7;killed\n");
    Files.writeString(
        folder.resolve("rows.dat"), "{\"outlet\":\"Herald\",\"low\":7,\"measure\":\"killed\"}\n");
    Files.writeString(folder.resolve("page"), "<p>Seven died.</p>");
    Files.writeString(folder.resolve("news"), "---\noutlet: Herald\n---\nSeven died.");
    try (Stream<Path> files = Files.list(folder)) {
      Reading reading = read(files.toArray(Path[]::new));
      assertThat(reading.claims()).hasSize(2);
      assertThat(reading.articles()).hasSize(2);
      assertThat(reading.findings()).isEmpty();
    }
  }

  @Test
  void reportsAPathWhereNothingIsAndReadsTheRest() throws IOException {
    write("a.txt");
    Reading reading = read(folder.resolve("gone.csv"), folder);
    assertThat(messages(reading))
        .containsExactly("in/gone.csv: must be a file or folder, got a path where nothing is");
    assertThat(reading.complete()).isFalse();
    assertThat(reading.articles()).hasSize(1);
  }

  @Test
  void findsNothingInAnEmptyFolder() {
    Reading reading = read(folder);
    assertThat(reading).isEqualTo(new Reading(List.of(), List.of(), List.of(), List.of(), true));
  }

  @Test
  void doesNotFollowLinksInCircles() throws IOException {
    write("sub/a.txt");
    Files.createSymbolicLink(folder.resolve("sub/up"), folder);
    Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));
    assertThat(articles(folder)).containsExactly("in/sub/a.txt");
    assertThat(read(folder).findings()).isEmpty();
  }

  @Test
  void readsAFileOnceHoweverOftenItIsNamed() throws IOException {
    write("a.txt");
    Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("a.txt"));
    assertThat(articles(folder, folder.resolve("a.txt"), folder.resolve("../in/a.txt")))
        .containsExactly("in/../in/a.txt");
  }

  @Test
  void readsTheSameInAnyOrder() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "id,outlet,figure,measure\nx,Herald,7,killed\n");
    Files.writeString(folder.resolve("b.csv"), "id,outlet,figure,measure\nx,Courier,8,killed\n");
    Path a = folder.resolve("a.csv");
    Path b = folder.resolve("b.csv");
    assertThat(read(a, b)).isEqualTo(read(b, a)).isEqualTo(read(folder));
    assertThat(messages(read(b, a)))
        .containsExactly(
            "in/b.csv:2:1: \"id\" must be unique, got \"x\" as at in/a.csv:2:1; kept as \"in/b.csv:2\"");
  }

  @Test
  void hashesWhatItReads() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "abc");
    Files.writeString(folder.resolve("key.csv"), "a,b\n");
    Files.writeString(folder.resolve("report.json"), "{\"schema\":\"crosscheck-report/1\"}");
    assertThat(read(folder).inputs())
        .extracting(Input::sha256)
        .containsExactly("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(folder.resolve(name), "Seven died.");
    }
  }

  private List<String> articles(Path... paths) {
    return read(paths).articles().stream().map(Article::id).map(this::local).toList();
  }

  private Reading read(Path... paths) {
    return new Readers(ReadSettings.DEFAULT).read(List.of(paths));
  }

  private List<String> messages(Reading reading) {
    return reading.findings().stream().map(finding -> local(finding.message())).toList();
  }

  private String local(String text) {
    return text.replace(root.toString().replace('\\', '/') + "/", "");
  }
}
