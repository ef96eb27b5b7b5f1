package org.crosscheck.cli.report.html;

import com.google.common.base.Utf8;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes elements, attributes and text, and nothing else. Text and values are escaped and shown without control characters;
 * attributes that could run something are refused, and an address is a place on the page or on the web. Only an {@link Asset}
 * of our own is written as it is.
 */
final class Html {
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");
  private static final Pattern BARE = Pattern.compile("[A-Za-z0-9._#-]+");
  private static final Set<String> REFUSED =
      Set.of("style", "src", "srcset", "srcdoc", "action", "formaction", "background", "data");

  /** Where an element may not stand: text there is isolated by the style sheet, or by nature. */
  private static final Set<String> TEXT_ONLY = Set.of("title", "desc", "text", "option");

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private long bytes;
  private int counted;

  Html() {
    out.append("<!doctype html>\n");
  }

  /** Opens an element. */
  Html start(String name, String... attributes) {
    tag(name, attributes);
    out.append('>');
    open.push(name);
    return this;
  }

  /** Opens a part that scrolls by itself where it is wider than the page, also by keyboard. */
  Html scrolling(String label) {
    return start("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", label);
  }

  /** Closes the element that was opened last. */
  Html end() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element without content. */
  Html empty(String name, String... attributes) {
    tag(name, attributes);
    out.append(open.contains("svg") ? " />" : ">");
    return this;
  }

  /** An element that holds one text. */
  Html put(String name, String text, String... attributes) {
    return start(name, attributes).text(text).end();
  }

  /** Text; where it runs from right to left it is kept apart from what stands around it. */
  Html text(String text) {
    String visible = Visible.of(text);
    boolean apart = Visible.runsLeft(visible) && !TEXT_ONLY.contains(open.getFirst());
    out.append(apart ? "<bdi>" : "");
    escape(visible);
    out.append(apart ? "</bdi>" : "");
    return this;
  }

  /** A line break in the source, for those who read it. */
  Html line() {
    out.append('\n');
    return this;
  }

  /** A style sheet or a script of our own. */
  Html asset(Asset asset) {
    start(asset.element());
    out.append(asset.text());
    return end();
  }

  /** Data in the alphabet of base64, for a script to read. */
  Html data(String id, String type, String base64) {
    start("script", "type", type, "id", id);
    if (!base64.matches("[A-Za-z0-9+/=]*")) {
      throw new IllegalArgumentException(
          "data must be base64, got " + base64.length() + " characters");
    }
    out.append(base64);
    return end();
  }

  /** How many bytes were written so far. */
  long bytes() {
    bytes += Utf8.encodedLength(out.subSequence(counted, out.length()));
    counted = out.length();
    return bytes;
  }

  /** The page; every element must be closed. */
  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("elements still open: " + open);
    }
    return out.append('\n').toString();
  }

  private void tag(String name, String... attributes) {
    check(name);
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
  }

  private void attribute(String name, String value) {
    check(name);
    if (name.startsWith("on") || REFUSED.contains(name)) {
      throw new IllegalArgumentException("attribute \"" + name + "\" could run or fetch something");
    }
    if (name.equals("href") && !value.startsWith("#") && WebAddress.safe(value).isEmpty()) {
      throw new IllegalArgumentException(
          "href must be on this page or on the web, got \"" + value + "\"");
    }
    out.append(' ').append(name);
    if (value.isEmpty()) {
      return;
    }
    out.append('=');
    if (BARE.matcher(value).matches()) {
      out.append(value);
    } else {
      out.append('"');
      escape(Visible.of(value));
      out.append('"');
    }
  }

  private static void check(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not a name of an element or attribute: \"" + name + "\"");
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
  }
}
