package org.crosscheck.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Article;
import org.crosscheck.match.Evidence;
import org.crosscheck.match.ScoredPair;
import org.crosscheck.work.Progress;
import org.junit.jupiter.api.Test;

class DocumentsTest {
  private static final List<Article> ARTICLES = List.of(
      article(
          "a",
          "Two killed as ferry sinks off Quillport",
          "Two people drowned when the ferry Merle sank off Quillport on Tuesday night, the"
              + " coastguard said. Captain Dora Vance, 51, swam to Gull Rock and called for help."
              + " Divers were searching the wreck near the lighthouse."),
      article(
          "b",
          "Ferry Merle goes down: two dead",
          "Divers found two bodies in the wreck of the ferry Merle, which sank near Gull Rock off"
              + " Quillport late Tuesday. Its captain, Dora Vance, 51, reached the lighthouse, the"
              + " coastguard said."),
      article(
          "c",
          "Fire guts textile mill in Thornby",
          "A fire tore through a textile mill in Thornby on Monday morning, and seven workers were"
              + " treated for smoke. Owner Tom Reed, 62, blamed old wiring. The mill has made"
              + " blankets for a hundred years."),
      article(
          "d",
          "Seven hurt in Thornby mill blaze",
          "Seven workers breathed smoke when the Thornby textile mill burnt on Monday. The wiring"
              + " was old, its owner Tom Reed, 62, told reporters outside the ruin where blankets"
              + " were made."));

  private static Article article(String id, String title, String text) {
    return Texts.article(id, title, text, Optional.empty());
  }

  private static Documents documents(List<Article> articles, int threads) {
    return Accounts.of(articles, Texts.STORIES, List.of(), threads, Progress.NONE)
        .documents();
  }

  private static List<List<String>> groups(Documents documents) {
    return documents.groups().stream()
        .map(group -> group.stream().map(Document::id).toList())
        .toList();
  }

  @Test
  void articles_about_one_event_are_one_group() {
    assertThat(groups(documents(ARTICLES, 1)))
        .containsExactly(List.of("a", "b"), List.of("c", "d"));
  }

  @Test
  void neither_order_nor_threads_make_a_difference() {
    Documents one = documents(ARTICLES, 1);
    Documents other = documents(Lists.reverse(ARTICLES), 2);
    assertThat(groups(other)).isEqualTo(groups(one));
    assertThat(other.pairs()).isEqualTo(one.pairs());
  }

  @Test
  void the_evidence_of_a_pair_adds_up_to_its_score_either_way() {
    Documents documents = documents(ARTICLES, 1);
    ScoredPair pair = documents.pairs().get(0);
    Document a = documents.documents().get(pair.a());
    Document b = documents.documents().get(pair.b());
    assertThat(documents.evidence(a, b).stream().mapToDouble(Evidence::bits).sum())
        .isCloseTo(pair.score(), within(1e-9));
    assertThat(documents.evidence(b, a)).isEqualTo(documents.evidence(a, b));
  }

  @Test
  void each_step_says_what_was_found() {
    Documents documents = documents(ARTICLES, 1);
    assertThat(documents.evidence(document(documents, "a"), document(documents, "c")))
        .extracting(step -> step.about() + " " + step.detail())
        .contains(
            "people people in common, by rarity: 0.00",
            "happened days between the events: 1.00",
            "headline headlines alike: not told by both");
  }

  private static Document document(Documents documents, String id) {
    return documents.document(id).orElseThrow();
  }

  @Test
  void a_wire_copy_is_told_by_its_wording() {
    Article copy = new Article(
        "copy",
        ARTICLES.get(0).publication(),
        ARTICLES.get(0).text(),
        ARTICLES.get(0).at());
    Documents documents = documents(List.of(ARTICLES.get(0), copy), 1);
    assertThat(groups(documents)).containsExactly(List.of("a", "copy"));
    assertThat(documents.evidence(document(documents, "a"), document(documents, "copy")))
        .extracting(Evidence::detail)
        .contains("wording copied: 1.00");
  }

  @Test
  void one_address_is_one_article() {
    Documents documents = Documents.of(List.of(
        Texts.document("a", "Ferry sinks", "", "https://herald.example/x"),
        Texts.document("b", "Storm at sea", "", "https://herald.example/x")));
    assertThat(documents.evidence(document(documents, "a"), document(documents, "b")))
        .extracting(Evidence::detail)
        .contains("wording copied: 1.00", "titles alike: not told by both");
  }

  @Test
  void nothing_makes_no_groups() {
    assertThat(documents(List.of(), 1).groups()).isEmpty();
  }

  @Test
  void an_article_of_another_run_is_refused() {
    Documents documents = documents(ARTICLES.subList(0, 2), 1);
    assertThatThrownBy(() -> documents.evidence(
            document(documents, "a"), Texts.document("z", "Fire", "A fire broke out.")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("article z is not in this run");
  }
}
