package org.crosscheck.wording;

/**
 * How digits are grouped: {@code 1,204}, {@code 1'204}, {@code 1 204}, {@code 2.5}, and the same in any script's
 * digits.
 */
final class NumberShape {
  /** More digits than this lie above every figure. */
  private static final int MOST_DIGITS = 16;

  private static final int GROUP = 3;
  private final String text;

  NumberShape(String text) {
    this.text = text;
  }

  /** Offset behind the number whose first digit stands at {@code start}. */
  int end(int start) {
    int end = digitsEnd(start);
    if (end - start <= GROUP) {
      end = groupsEnd(start, end);
    }
    return isChained(start) ? end : fractionEnd(end);
  }

  private boolean isChained(int start) {
    return start > 1 && isPoint(start - 1) && Character.isDigit(text.charAt(start - 2));
  }

  /**
   * The value of a number token.
   *
   * @return infinity when it has more digits than any figure can hold
   */
  static double value(String number) {
    StringBuilder plain = new StringBuilder();
    boolean fraction = false;
    for (int i = 0; i < number.length() && plain.length() <= MOST_DIGITS; i++) {
      char c = number.charAt(i);
      if (Character.isDigit(c)) {
        appendDigit(plain, c);
      } else if (c == '.' || c == '\u066b') {
        plain.append('.');
        fraction = true;
      }
    }
    return plain.length() > MOST_DIGITS && !fraction
        ? Double.POSITIVE_INFINITY
        : Double.parseDouble(plain.isEmpty() ? "0" : plain.toString());
  }

  /** The digits alone, in ASCII, leading zeros kept. */
  static String plain(String number) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < number.length(); i++) {
      int digit = Character.digit(number.charAt(i), 10);
      if (digit >= 0) {
        plain.append((char) ('0' + digit));
      }
    }
    return plain.toString();
  }

  /** Leading zeros are left out: they would count as digits. */
  private static void appendDigit(StringBuilder plain, char c) {
    int digit = Character.digit(c, 10);
    if (digit > 0 || !plain.isEmpty()) {
      plain.append((char) ('0' + digit));
    }
  }

  private int digitsEnd(int start) {
    int end = start;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    // A digit outside the basic plane is two characters; it stands alone.
    return end == start ? start + Character.charCount(text.codePointAt(start)) : end;
  }

  private int groupsEnd(int start, int firstEnd) {
    int end = firstEnd;
    while (end < text.length() && isSeparator(start, firstEnd, end)) {
      int next = digitsEndOrSame(end + 1);
      int length = next - end - 1;
      if (length != GROUP && !(length == 2 && text.charAt(end) == ',' && threeFollow(next))) {
        break;
      }
      end = next;
    }
    return end;
  }

  /** The Indian grouping {@code 12,34,567}: pairs, and three at the end. */
  private boolean threeFollow(int at) {
    int pair = at;
    while (pair + 1 < text.length() && text.charAt(pair) == ',') {
      int next = digitsEndOrSame(pair + 1);
      if (next - pair - 1 == GROUP) {
        return true;
      }
      if (next - pair - 1 != 2 || next - at > MOST_DIGITS) {
        return false;
      }
      pair = next;
    }
    return false;
  }

  private boolean isSeparator(int start, int firstEnd, int at) {
    char c = text.charAt(at);
    if (at > firstEnd && c != text.charAt(firstEnd)) {
      return false;
    }
    return switch (c) {
      case ',', '\'', '\u2019', '\u00a0', '\u2007', '\u2009', '\u202f', '\u066c' -> true;
      case ' ' -> text.charAt(start) != '0' && !afterMonth(start);
      default -> false;
    };
  }

  /** {@code On Oct 12 300 people}: a day, not thousands. */
  private boolean afterMonth(int start) {
    int end = start;
    while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '.')) {
      end--;
    }
    return end > 0
        && Character.isLetter(text.charAt(end - 1))
        && end < start
        && isCapitalisedWordBefore(end);
  }

  private boolean isCapitalisedWordBefore(int end) {
    int from = end;
    while (from > 0 && end - from < MOST_DIGITS && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return Character.isUpperCase(text.charAt(from)) && Character.isLowerCase(text.charAt(end - 1));
  }

  private int digitsEndOrSame(int at) {
    return at < text.length() && Character.isDigit(text.charAt(at)) ? digitsEnd(at) : at;
  }

  /** {@code 2.5} is one number, {@code 192.168.1.2} and {@code 12.11.2017} are not. */
  private int fractionEnd(int end) {
    if (!isPoint(end)) {
      return end;
    }
    int fraction = digitsEndOrSame(end + 1);
    boolean chained = isPoint(fraction) && digitsEndOrSame(fraction + 1) > fraction + 1;
    return fraction == end + 1 || chained ? end : fraction;
  }

  private boolean isPoint(int at) {
    return at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == '\u066b');
  }
}
