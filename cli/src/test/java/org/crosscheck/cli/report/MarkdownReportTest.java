package org.crosscheck.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.crosscheck.Result;
import org.crosscheck.finding.Finding;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {
  @Test
  void saysWhatConflictsAndFoldsInWhatIsOpen() {
    assertThat(markdown(Samples.full())).isEqualTo("""
        <!-- crosscheck -->
        ### Crosscheck: 3 findings

        7 claims of 7 outlets, 3 events: 2 conflicts (1 error, 1 warning, 0 notes), 2 open, 2 cleared

        **Qamishli, 2016-07-27 (4 outlets, 3 origins, contested) \\[e6-qamishli\\]**

        - **error** D03 MISQUOTED\\_ORIGIN: Asharq Al-Awsat says state TV said 30; NNA quotes state TV as saying 32, on the \
        same day and about the same bombing. `claims.csv:2:1` `claims.csv:3:1`
        - **warning** D27 UNATTRIBUTED\\_OUTLIER: TRT names nobody for 70, which is outside 30 to 40. `claims.csv:2:1` \
        `claims.csv:4:1`

        **Inputs**

        - **error** R02 BAD\\_FIGURE: figure must be a number or words for one, got "lots" `claims.csv:9:4`

        <details><summary>1 open: what would settle it is not stated</summary>

        **Qamishli, 2016-07-27 (4 outlets, 3 origins, contested) \\[e6-qamishli\\]**

        - **open** O01 ORDER\\_UNKNOWN: A rising toll or a conflict: the publication times would tell. `claims.csv:2:1` \
        `claims.csv:3:1` `claims.csv:5:1`

        </details>
        """);
  }

  @Test
  void saysThatNothingWasFound() {
    assertThat(markdown(Samples.empty())).isEqualTo("""
        <!-- crosscheck -->
        ### Crosscheck: nothing found

        No claims: nothing was checked.
        """);
  }

  @Test
  void fitsIntoACommentAndCountsWhatDoesNot() {
    Result many = Samples.with(IntStream.range(0, 900)
        .mapToObj(n -> Samples.badRow())
        .map(row -> new Finding(
            row.code(),
            row.name(),
            row.severity(),
            "x".repeat(200),
            row.claims(),
            row.at(),
            row.fingerprint()))
        .toArray(Finding[]::new));
    assertThat(markdown(many))
        .hasSizeLessThan(65_536)
        .containsPattern("\n\\*6\\d\\d more left out: ");
  }

  @Test
  void leavesTextAsItIsAndDisarmsMarkup() {
    assertThat(MarkdownText.of("“5-6” died (at most), A's: 3.5%"))
        .isEqualTo("“5-6” died (at most), A's: 3.5%");
    assertThat(MarkdownText.of("@a #1 [x](y) <b>&amp; `c` *d* _e_ ~f~ $g$ |h| \\ https://i WWW.j"))
        .isEqualTo(
            "@<!-- -->a #<!-- -->1 \\[x\\](y) &lt;b&gt;&amp;amp; \\`c\\` \\*d\\* \\_e\\_ \\~f\\~ \\$g\\$"
                + " \\|h\\| \\\\ https:<!-- -->//i www<!-- -->.j");
    assertThat(MarkdownText.code("a`b\n<c>")).isEqualTo("`a'b <c>`");
  }

  private static String markdown(Result result) {
    return Samples.written(new MarkdownReport(), result, Layout.PLAIN);
  }
}
