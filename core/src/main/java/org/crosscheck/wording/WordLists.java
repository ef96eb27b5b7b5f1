package org.crosscheck.wording;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Word lists that are shipped with the program. */
public final class WordLists {
  /** Several readers take their lines from one list. */
  private static final Map<String, ImmutableListMultimap<String, String>> KNOWN =
      new ConcurrentHashMap<>();

  private WordLists() {}

  /**
   * Reads a list, one entry a line: {@code KEY = phrase, phrase, …}. A key may stand on several lines; a line that
   * starts with {@code #} is a remark. In a phrase {@code (more|greater) than} stands for either.
   *
   * @param owner the class beside which the list lies
   */
  public static ImmutableListMultimap<String, String> read(Class<?> owner, String list) {
    return KNOWN.computeIfAbsent(
        owner.getPackageName() + "/" + list, name -> parse(lines(owner, list)));
  }

  private static ImmutableListMultimap<String, String> parse(List<String> lines) {
    ImmutableListMultimap.Builder<String, String> entries = ImmutableListMultimap.builder();
    for (String line : lines) {
      int equals = line.lastIndexOf(" = ");
      String key = line.substring(0, equals).strip();
      for (String phrase : line.substring(equals + 2).split(",", -1)) {
        String one = phrase.strip();
        if (one.indexOf('(') < 0) {
          entries.put(key, one);
        } else {
          entries.putAll(key, alternatives(one));
        }
      }
    }
    return entries.build();
  }

  private static List<String> alternatives(String phrase) {
    int open = phrase.indexOf('(');
    int close = phrase.indexOf(')', open + 1);
    if (open < 0 || close < 0) {
      return List.of(phrase);
    }
    return Splitter.on('|')
        .splitToStream(phrase.substring(open + 1, close))
        .map(choice -> phrase.substring(0, open) + choice + phrase.substring(close + 1))
        .flatMap(choice -> alternatives(choice).stream())
        .toList();
  }

  private static List<String> lines(Class<?> owner, String list) {
    try (InputStream in = owner.getResourceAsStream(list)) {
      if (in == null) {
        throw new IllegalArgumentException("no word list " + list + " beside " + owner.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.contains(" = ") && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read word list " + list, e);
    }
  }
}
