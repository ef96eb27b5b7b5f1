package org.crosscheck.check;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A perpetrator as a table words it.
 *
 * @param names those named, lower case without fillers; several where it is left open which
 * @param isUnknown nobody is named: unidentified, unknown
 * @param isDenial somebody is ruled out: {@code not the Coalition}
 * @param isSuspected the wording hedges: {@code suspected Coalition}, {@code Coalition (alleged)}
 */
record Actor(ImmutableSet<String> names, boolean isUnknown, boolean isDenial, boolean isSuspected) {
  private static final Pattern HEDGE = Pattern.compile(
      "(?i)\\b(?:suspected|alleged(?:ly)?|presumed|presumably|possibl[ey]|probabl[ey]|likely|believed(?: to be)?"
          + "|apparent(?:ly)?|reported(?:ly)?|thought to be)\\b");
  private static final Splitter OR =
      Splitter.onPattern("(?: or |/|;|,)").trimResults().omitEmptyStrings();
  private static final Set<String> UNKNOWN =
      Set.of("unknown", "unidentified", "unclear", "unclaimed", "unnamed", "undetermined");

  static Actor of(String wording) {
    String plain = HEDGE
        .matcher(wording.toLowerCase(Locale.ROOT))
        .replaceAll(" ")
        .replaceAll("\\(.*?\\)", " ")
        .strip();
    boolean unknown = UNKNOWN.stream().anyMatch(plain::startsWith);
    boolean denial = plain.startsWith("not ");
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    for (String name : OR.split(plain.replaceFirst("^not ", ""))) {
      names.add(
          name.replaceFirst("^the ", "").replaceAll("[^\\p{L}\\p{N}]+", " ").strip());
    }
    return new Actor(names.build(), unknown, denial, HEDGE.matcher(wording).find());
  }
}
