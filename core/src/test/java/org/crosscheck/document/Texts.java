package org.crosscheck.document;

import java.time.LocalDate;
import java.util.Optional;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Location;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Outlet;
import org.crosscheck.claim.Publication;
import org.crosscheck.extract.ClaimExtractor;
import org.crosscheck.story.StoryReader;
import org.crosscheck.wording.FigureGrammar;
import org.crosscheck.wording.VagueConvention;

/** Articles of tests, all of Wednesday, 22 November 2017. */
final class Texts {
  static final StoryReader STORIES =
      new StoryReader(new ClaimExtractor(new FigureGrammar(VagueConvention.PRESS)));

  private static final DocumentReader READER = new DocumentReader(STORIES);

  private Texts() {}

  static Document document(String id, String title, String text) {
    return READER.read(article(id, title, text, Optional.empty()));
  }

  static Document document(String id, String title, String text, String url) {
    return READER.read(article(id, title, text, Optional.of(url)));
  }

  static Article article(String id, String title, String text, Optional<String> url) {
    Publication publication = new Publication(
        new Outlet("Herald"),
        Optional.of(Moment.day(LocalDate.of(2017, 11, 22))),
        Optional.of(title),
        url,
        Optional.empty());
    return new Article(id, publication, text, Location.of(id, 1, 1));
  }
}
