package org.crosscheck.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a web page says of its article: first in JSON-LD, then in OpenGraph, then in its elements. */
final class HtmlPage {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Pattern ARTICLE_TYPE =
      Pattern.compile(".*(Article|Report|BlogPosting|LiveBlogPosting)");
  private static final Pattern BESIDE_THE_TEXT = Pattern.compile(
      "(?i)\\b(related|comments?|share|sharing|social|promo|newsletter|advert\\w*|cookie|breadcrumbs?|recommended|read-?more|most-?read)\\b");
  private static final String PARAGRAPHS = "p, li:not(:has(p, li)), blockquote:not(:has(p, li))";
  private static final String APART = "nav, script, style, noscript, aside, footer, form, template";
  private static final Pattern FRACTION = Pattern.compile("(T[0-9:]{5,8})[.,][0-9]+");
  private static final Pattern PLAIN_OFFSET = Pattern.compile("([+-][0-9]{2})([0-9]{2})$");

  private final Document page;
  private final Optional<JsonNode> data;

  HtmlPage(Document page) {
    this.page = page;
    this.data = page.select("script[type=application/ld+json]").stream()
        .map(Element::data)
        .flatMap(HtmlPage::nodes)
        .filter(HtmlPage::isArticle)
        .findFirst();
  }

  private static Stream<JsonNode> nodes(String json) {
    try {
      return unfolded(MAPPER.readTree(json));
    } catch (JsonProcessingException e) {
      // Broken metadata is common; OpenGraph and the elements are still there.
      return Stream.empty();
    }
  }

  private static Stream<JsonNode> unfolded(JsonNode node) {
    if (node.isArray()) {
      return StreamSupport.stream(node.spliterator(), false).flatMap(HtmlPage::unfolded);
    }
    return node.path("@graph").isArray() ? unfolded(node.path("@graph")) : Stream.of(node);
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    Stream<String> types = type.isArray()
        ? StreamSupport.stream(type.spliterator(), false).map(JsonNode::asText)
        : Stream.of(type.asText());
    return types.anyMatch(name -> ARTICLE_TYPE.matcher(name).matches());
  }

  Optional<String> outlet() {
    return field("publisher").or(() -> meta("og:site_name"));
  }

  /** With whole seconds and a colon in its offset, as the columns of tables have it. */
  Optional<String> published() {
    return field("datePublished")
        .or(() -> meta("article:published_time"))
        .or(() -> attribute("article time[datetime], time[datetime]", "datetime"))
        .map(time -> FRACTION.matcher(time).replaceAll("$1"))
        .map(time -> time.contains("T") ? PLAIN_OFFSET.matcher(time).replaceAll("$1:$2") : time);
  }

  Optional<String> title() {
    return field("headline").or(() -> meta("og:title")).or(() -> given(page.title()));
  }

  Optional<String> url() {
    return attribute("link[rel=canonical]", "href").or(() -> meta("og:url")).or(() -> field("url"));
  }

  /** Paragraphs with a blank line between them; else the text in JSON-LD; else all that the body says. */
  String text() {
    String paragraphs =
        paragraphs().stream().map(Element::text).collect(Collectors.joining("\n\n"));
    return given(paragraphs)
        .or(() -> field("articleBody"))
        .orElseGet(() -> page.body().text());
  }

  Optional<Element> firstParagraph() {
    return paragraphs().stream().findFirst();
  }

  private List<Element> paragraphs() {
    Element article = Optional.ofNullable(page.selectFirst("article"))
        .or(() -> Optional.ofNullable(page.selectFirst("main")))
        .filter(element -> !within(element).isEmpty())
        .orElseGet(page::body);
    return within(article);
  }

  private static List<Element> within(Element root) {
    return root.select(PARAGRAPHS).stream()
        .filter(element -> element.hasText() && belongs(element, root))
        .toList();
  }

  private static boolean belongs(Element element, Element root) {
    return Stream.concat(Stream.of(element), element.parents().stream())
        .takeWhile(e -> !e.equals(root))
        .noneMatch(e ->
            e.is(APART) || BESIDE_THE_TEXT.matcher(e.className() + " " + e.id()).find());
  }

  private Optional<String> field(String name) {
    return data.map(node -> node.path(name))
        .map(node -> node.isArray() ? node.path(0) : node)
        .map(node -> node.isObject() ? node.path("name") : node)
        .flatMap(node -> given(node.asText("")));
  }

  private Optional<String> meta(String property) {
    return attribute("meta[property=" + property + "], meta[name=" + property + "]", "content");
  }

  private Optional<String> attribute(String query, String attribute) {
    return Optional.ofNullable(page.selectFirst(query)).flatMap(e -> given(e.attr(attribute)));
  }

  private static Optional<String> given(String text) {
    return Optional.of(text.strip()).filter(t -> !t.isEmpty());
  }
}
