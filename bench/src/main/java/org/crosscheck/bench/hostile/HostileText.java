package org.crosscheck.bench.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;

/**
 * A text made to be slow to read, see {@code texts.properties}.
 *
 * @param name what it is called there
 * @param first what is said once before all
 * @param again what is said over and over
 * @param last what is said over and over in the second half; as {@code again} in most texts
 */
record HostileText(String name, String first, String again, String last) {
  private static final String CONSONANTS = "bcdfghklmnprstvz";
  private static final String VOWELS = "aeiou";
  private static final int LETTERS = 26;

  static List<HostileText> all() throws IOException {
    Properties texts = new Properties();
    try (InputStream in = HostileText.class.getResourceAsStream("texts.properties");
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return new TreeSet<>(texts.stringPropertyNames())
        .stream()
            .filter(name -> !name.endsWith(".first") && !name.endsWith(".last"))
            .map(name -> new HostileText(
                name,
                texts.getProperty(name + ".first", ""),
                texts.getProperty(name),
                texts.getProperty(name + ".last", texts.getProperty(name))))
            .toList();
  }

  /** The text, so many bytes of UTF-8 long and less than a line more. */
  String of(int bytes) {
    StringBuilder text = new StringBuilder(first);
    int written = 0;
    for (int i = 0; written < bytes; i++) {
      String next = filled(written < bytes / 2 ? again : last, i);
      text.append(next);
      written += next.getBytes(StandardCharsets.UTF_8).length;
    }
    return text.toString();
  }

  private static String filled(String pattern, int i) {
    if (pattern.indexOf('{') < 0) {
      return pattern;
    }
    String a = name(i);
    String b = name(i * 31 + 5);
    return pattern
        .replace("{a}", a)
        .replace("{A}", a.substring(0, 1))
        .replace("{low}", a.toLowerCase(Locale.ROOT))
        .replace("{CAP}", a.toUpperCase(Locale.ROOT))
        .replace("{b}", b)
        .replace("{B}", b.substring(0, 1))
        .replace("{few}", name(i % 97))
        .replace("{some}", name(i % 200))
        .replace("{n}", Integer.toString(i % 90 + 2))
        .replace("{day}", Integer.toString(i % 28 + 1))
        .replace("{month}", Integer.toString(i % 12 + 1))
        .replace("{year}", Integer.toString(1990 + i % 30));
  }

  /** A name such as {@code Hatokiruabc}, another one for each number. */
  private static String name(int number) {
    StringBuilder name = new StringBuilder();
    int rest = number + 7;
    for (int i = 0; i < 4; i++) {
      name.append(CONSONANTS.charAt(Math.floorMod(rest, CONSONANTS.length())));
      name.append(VOWELS.charAt(Math.floorMod(rest / CONSONANTS.length(), VOWELS.length())));
      rest = rest / 7 + number % 13;
    }
    int ending = number;
    for (int i = 0; i < 4; i++) {
      name.append((char) ('a' + Math.floorMod(ending, LETTERS)));
      ending /= LETTERS;
    }
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
