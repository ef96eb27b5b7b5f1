package org.crosscheck.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Location;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Articles in web pages. */
final class HtmlArticles implements Reader {
  private final Publications publications;

  HtmlArticles(Publications publications) {
    this.publications = publications;
  }

  @Override
  public Set<String> endings() {
    return Set.of("html", "htm", "xhtml");
  }

  @Override
  public boolean knows(Document document) {
    return document.startsWith("<");
  }

  @Override
  public void read(Document document, Intake intake) throws UnreadableException {
    org.jsoup.nodes.Document page = page(document);
    HtmlPage parts = new HtmlPage(page);
    String text = parts.text();
    if (text.isBlank()) {
      throw UnreadableException.of(document, "no text", "must hold paragraphs of text, got none");
    }
    Location at = parts
        .firstParagraph()
        .map(paragraph -> place(document, paragraph))
        .orElseGet(() -> Location.of(document.path(), 1, 1));
    Byline byline = new Byline(
        parts.outlet(),
        parts.published(),
        parts.title(),
        parts.url(),
        Location.of(document.path(), 1, 1));
    intake.add(new Article(document.path(), publications.of(byline, text, intake), text, at));
  }

  /** Decoded as the page itself declares, else strictly as UTF-8. */
  private static org.jsoup.nodes.Document page(Document document) throws UnreadableException {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    try {
      org.jsoup.nodes.Document declared =
          Jsoup.parse(new ByteArrayInputStream(document.content()), null, "", parser);
      return declared.charset().equals(StandardCharsets.UTF_8)
          ? Jsoup.parse(document.text(), "", parser)
          : declared;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Location place(Document document, Element paragraph) {
    org.jsoup.nodes.Range.Position start = paragraph.sourceRange().start();
    return Location.of(
        document.path(), Math.max(1, start.lineNumber()), Math.max(1, start.columnNumber()));
  }
}
