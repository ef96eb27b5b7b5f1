package org.crosscheck.check;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Set;

/**
 * A perpetrator as a table words it.
 *
 * @param names those named, lower case without fillers; several where it is left open which
 * @param isUnknown nobody is named: unidentified, unknown
 * @param isDenial somebody is ruled out: {@code not the Coalition}
 */
record Actor(ImmutableSet<String> names, boolean isUnknown, boolean isDenial) {
  private static final Splitter OR =
      Splitter.onPattern("(?: or |/|;|,)").trimResults().omitEmptyStrings();
  private static final Set<String> UNKNOWN =
      Set.of("unknown", "unidentified", "unclear", "unclaimed", "unnamed", "undetermined");

  static Actor of(String wording) {
    String plain = wording.toLowerCase(Locale.ROOT).replaceAll("\\(.*?\\)", " ").strip();
    boolean unknown = UNKNOWN.stream().anyMatch(plain::startsWith);
    boolean denial = plain.startsWith("not ");
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    for (String name : OR.split(plain.replaceFirst("^not ", ""))) {
      names.add(
          name.replaceFirst("^the ", "").replaceAll("[^\\p{L}\\p{N}]+", " ").strip());
    }
    return new Actor(names.build(), unknown, denial);
  }
}
