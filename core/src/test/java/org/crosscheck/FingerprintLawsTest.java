package org.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosscheck.finding.Finding;
import org.crosscheck.read.Readers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fingerprint tells what a finding says: where its rows stand makes no difference. Rows without ids have their place as id. */
class FingerprintLawsTest {
  private static final String HEAD =
      "outlet,published,place,figure,measure,population,date,cites,part_of,text\n";
  private static final List<String> FLOOD = List.of(
      "Herald,2021-07-16T08:00Z,Altdorf,12,killed,people,2021-07-14,police,,",
      "Courier,2021-07-16T08:00Z,Altdorf,21,killed,people,2021-07-14,police,,",
      "Mirror,2021-07-16T09:00Z,Altdorf,more than 30,killed,people,2021-07-14,fire brigade,,",
      "Mirror,2021-07-16T09:00Z,Altdorf,lots,killed,people,2021-07-14,,,",
      "Wire,,Altdorf,17,killed,people,2021-07-14,the mayor,,");
  private static final List<String> RAID = List.of(
      "Herald,2019-02-03T10:00Z,Kalindi,5,killed,civilians,2019-02-02,army,,",
      "Gazette,2019-02-03T10:00Z,Kalindi,9,killed,civilians,2019-02-02,army,,",
      "Gazette,2019-02-03T10:00Z,Kalindi,more than 7,injured,civilians,2019-02-02,,none-such,",
      "Observer,2019-02-04,Kalindi,at most 3,killed,civilians,2019-02-02,,,");
  private static final String ARTICLE = """
      ---
      outlet: Evening Post
      published: 2021-07-17
      ---
      ALTDORF: At least 19 people were killed in Altdorf on Wednesday, the police said. Another 40 were injured.
      """;

  @TempDir
  private Path folder;

  private List<String> before = List.of();

  @BeforeEach
  void findThem() throws IOException {
    before = fingerprints(write("one", "flood.csv", FLOOD), write("one", "raid.csv", RAID));
    assertThat(before).hasSizeGreaterThan(5);
  }

  @Test
  void rows_above_change_none() throws IOException {
    // Rows that agree with each other, of events far apart from these and from one another.
    List<String> above = IntStream.range(0, 50)
        .mapToObj(i -> "Town %c%c".formatted('A' + i % 25, 'K' + i / 25) + i)
        .flatMap(town -> Stream.of("Herald", "Courier")
            .map(outlet -> outlet + ",1999-03-05T10:00Z," + town + ",7,evacuated,people,1999-03-"
                + (town.hashCode() % 2 == 0 ? "03" : "04") + ",,,"))
        .toList();
    List<String> rows = new ArrayList<>(above);
    rows.addAll(FLOOD);
    List<String> more = new ArrayList<>(RAID);
    more.addAll(0, Collections.nCopies(100, ",,,,,,,,,"));
    assertThat(fingerprints(write("two", "flood.csv", rows), write("two", "raid.csv", more)))
        .isEqualTo(before);
  }

  @Test
  void the_order_of_rows_changes_none() throws IOException {
    for (int seed = 0; seed < 5; seed++) {
      List<String> rows = new ArrayList<>(FLOOD);
      Collections.shuffle(rows, new Random(seed));
      assertThat(fingerprints(write("three", "flood.csv", rows), write("three", "raid.csv", RAID)))
          .isEqualTo(before);
    }
  }

  @Test
  void names_of_files_and_folders_change_none() throws IOException {
    assertThat(fingerprints(write("z", "a.csv", RAID), write("y", "b.csv", FLOOD)))
        .isEqualTo(before);
  }

  @Test
  void a_folder_with_articles_may_be_renamed() throws IOException {
    assertThat(fingerprints(write("zz", "flood.csv", FLOOD), article("zz")))
        .isEqualTo(fingerprints(write("aa", "flood.csv", FLOOD), article("aa")));
  }

  @Test
  void a_row_entered_once_more_makes_findings_that_are_new() throws IOException {
    List<String> rows = new ArrayList<>(RAID);
    rows.add(RAID.get(0));
    assertThat(fingerprints(write("four", "flood.csv", FLOOD), write("four", "raid.csv", rows)))
        .isNotEqualTo(before);
  }

  @Test
  void equal_faults_have_equal_fingerprints() throws IOException {
    List<String> rows = List.of(FLOOD.get(3), FLOOD.get(3), FLOOD.get(3));
    List<String> equal = fingerprints(write("five", "flood.csv", rows));
    assertThat(equal).hasSize(3);
    assertThat(equal.stream().distinct()).hasSize(1);
  }

  private Path write(String name, String file, List<String> rows) throws IOException {
    Path path = Files.createDirectories(folder.resolve(name)).resolve(file);
    return Files.writeString(path, HEAD + String.join("\n", rows) + "\n");
  }

  private Path article(String name) throws IOException {
    return Files.writeString(folder.resolve(name).resolve("post.md"), ARTICLE);
  }

  private static List<String> fingerprints(Path... files) {
    return new Crosscheck(Settings.DEFAULT)
        .run(new Readers(Settings.DEFAULT.read()).read(List.of(files))).findings().stream()
            .map(Finding::fingerprint)
            .sorted()
            .toList();
  }
}
