package org.crosscheck.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Rules of counting that a sentence states. */
enum Definition {
  AT_THE_PEAK("at its peak", "\\bat (?:the|its|their) peak\\b"),
  IDENTIFIED("identified only", "\\bidentified\\b"),
  WITHOUT_PERPETRATOR(
      "perpetrator left out",
      "\\b(?:not counting|excluding|besides|apart from) the (?:gunman|shooter|attacker|bomber|perpetrator)|perpetrators? excluded"),
  WITH_PERPETRATOR(
      "perpetrator counted",
      "\\bincluding the (?:gunman|shooter|attacker|bomber|perpetrator)|perpetrators? included");

  /** Without one of these a text states none, which is told faster than that a pattern is not found. */
  private static final List<String> TELLING =
      List.of("peak", "identified", "perpetrator", "gunman", "shooter", "attacker", "bomber");

  private final String words;
  private final Pattern pattern;

  Definition(String words, String pattern) {
    this.words = words;
    this.pattern = Pattern.compile(pattern);
  }

  String words() {
    return words;
  }

  /** The rules that a text states. */
  static Set<Definition> in(String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    if (TELLING.stream().noneMatch(plain::contains)) {
      return Set.of();
    }
    Set<Definition> found = EnumSet.noneOf(Definition.class);
    for (Definition definition : values()) {
      if (definition.pattern.matcher(plain).find()) {
        found.add(definition);
      }
    }
    return found;
  }
}
