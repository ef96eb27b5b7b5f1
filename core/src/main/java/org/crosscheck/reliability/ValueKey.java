package org.crosscheck.reliability;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What of a value is compared: case, width, spaces and the order of a list do not count, nor how a number is spelled.
 * {@code "Baker; Able"} and {@code "able;baker"} are one value, {@code 7} and {@code 7.0} too.
 */
final class ValueKey {
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,15})?");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final int LONGEST_RUN = 20;

  private ValueKey() {}

  static String of(String value) {
    String plain = SPACES
        .matcher(Normalizer.normalize(value, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
        .replaceAll(" ")
        .strip();
    if (NUMBER.matcher(plain).matches()) {
      double number = Double.parseDouble(plain) + 0.0;
      return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
    return plain.indexOf(';') < 0 ? plain : list(plain);
  }

  private static String list(String plain) {
    return Arrays.stream(plain.split(";"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .distinct()
        .sorted()
        .collect(Collectors.joining("; "));
  }

  /** The number that a key stands for, if it is one. */
  static OptionalDouble number(String key) {
    return NUMBER.matcher(key).matches()
        ? OptionalDouble.of(Double.parseDouble(key))
        : OptionalDouble.empty();
  }

  /** Makes later times sort higher whatever their form: {@code 2009-2-5} before {@code 2009-10-1}, {@code 9} before {@code 10}. */
  static String time(String written) {
    return DIGITS
        .matcher(written.strip())
        .replaceAll(run ->
            "0".repeat(Math.max(0, LONGEST_RUN - run.group().length())) + run.group());
  }
}
