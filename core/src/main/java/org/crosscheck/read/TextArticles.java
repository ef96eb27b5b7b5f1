package org.crosscheck.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Location;

/** Articles in plain text, which may open with a block of {@code key: value} between lines of {@code ---}. */
final class TextArticles implements Reader {
  private static final String FENCE = "---";

  private final Publications publications;

  TextArticles(Publications publications) {
    this.publications = publications;
  }

  @Override
  public Set<String> endings() {
    return Set.of("txt", "text", "md", "markdown");
  }

  @Override
  public boolean knows(Document document) {
    return document.startsWith(FENCE);
  }

  @Override
  public void read(Document document, Intake intake) throws UnreadableException {
    String content = document.text();
    Front front = Front.of(document.path(), content);
    String text = content.substring(front.length());
    if (text.isBlank()) {
      throw UnreadableException.of(
          document, "no text", "must hold a text, got only the block before it");
    }
    Location at = Location.of(document.path(), front.lines() + 1, 1);
    intake.add(new Article(
        front.value("id").orElse(document.path()),
        publications.of(front.byline(), text, intake),
        text,
        at));
  }

  /**
   * The block before the text.
   *
   * @param length of the block in the file, 0 without one
   * @param lines the block takes
   */
  private record Front(Map<String, String> values, int length, int lines, Location published) {

    static Front of(String path, String content) {
      Map<String, String> values = new HashMap<>();
      Location published = Location.of(path, 1, 1);
      int start = 0;
      int number = 0;
      while (start < content.length()) {
        int end =
            content.indexOf('\n', start) < 0 ? content.length() : content.indexOf('\n', start) + 1;
        String line = content.substring(start, end).strip();
        number++;
        if (line.equals(FENCE) && number > 1) {
          return new Front(values, end, number, published);
        }
        if (number == 1 ? !line.equals(FENCE) : !(line.isEmpty() || line.contains(":"))) {
          break;
        }
        if (number > 1 && !line.isEmpty()) {
          String key = ColumnNames.plain(line.substring(0, line.indexOf(':')));
          values.put(key, unquoted(line.substring(line.indexOf(':') + 1).strip()));
          published = key.equals("published") ? Location.of(path, number, 1) : published;
        }
        start = end;
      }
      return new Front(Map.of(), 0, 0, Location.of(path, 1, 1));
    }

    private static String unquoted(String value) {
      for (String quote : List.of("\"", "'")) {
        if (value.length() > 1 && value.startsWith(quote) && value.endsWith(quote)) {
          return value.substring(1, value.length() - 1);
        }
      }
      return value;
    }

    Optional<String> value(String key) {
      return Optional.ofNullable(values.get(key)).filter(v -> !v.isBlank() && !v.equals("null"));
    }

    Byline byline() {
      return new Byline(
          value("outlet").or(() -> value("source")).or(() -> value("publisher")),
          value("published").or(() -> value("reference_date")),
          value("title"),
          value("url"),
          published);
    }
  }
}
