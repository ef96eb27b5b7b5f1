package org.crosscheck.document;

import java.util.Locale;
import java.util.OptionalLong;

/**
 * One aspect of two articles, as a number. Laws: symmetric; not a number where either lacks the aspect; no figure of a
 * toll is looked at, or conflicts would hide themselves.
 */
enum Comparison {
  /** Likeness of all words. */
  WORDS("words alike") {
    @Override
    double of(Coded a, Coded b) {
      return isShort(a, b) ? Double.NaN : a.words().cosine(b.words());
    }
  },
  /** The same where one has hardly more than a headline. */
  HEADLINE("headlines alike") {
    @Override
    double of(Coded a, Coded b) {
      return isShort(a, b) ? a.words().cosine(b.words()) : Double.NaN;
    }
  },
  /** Likeness of headlines. */
  TITLE("titles alike") {
    @Override
    double of(Coded a, Coded b) {
      return isShort(a, b) || a.title().isEmpty() || b.title().isEmpty()
          ? Double.NaN
          : a.title().cosine(b.title());
    }
  },
  /** Likeness of beginnings. */
  LEAD("beginnings alike") {
    @Override
    double of(Coded a, Coded b) {
      return isShort(a, b) ? Double.NaN : a.lead().cosine(b.lead());
    }
  },
  /** How many of the most telling words of one the other has. */
  TELLING("telling words shared") {
    @Override
    double of(Coded a, Coded b) {
      return isShort(a, b) ? Double.NaN : mean(a.telling(), a.words(), b.telling(), b.words());
    }
  },
  /** How many of the names that one stresses the other has. */
  NAMES("names shared") {
    @Override
    double of(Coded a, Coded b) {
      return isShort(a, b) || a.names().sum() < ENOUGH || b.names().sum() < ENOUGH
          ? Double.NaN
          : mean(a.names(), a.words(), b.names(), b.words());
    }
  },
  /** Family names of people told with their age. */
  PEOPLE("people in common, by rarity") {
    @Override
    double of(Coded a, Coded b) {
      return shared(a.people(), b.people());
    }
  },
  /** Ages of people. */
  AGES("ages in common, by rarity") {
    @Override
    double of(Coded a, Coded b) {
      return shared(a.ages(), b.ages());
    }
  },
  /** Names of streets. */
  STREETS("streets in common, by rarity") {
    @Override
    double of(Coded a, Coded b) {
      return shared(a.streets(), b.streets());
    }
  },
  /** Numbers as written. */
  NUMBERS("numbers alike") {
    @Override
    double of(Coded a, Coded b) {
      return a.numbers().isEmpty() || b.numbers().isEmpty()
          ? Double.NaN
          : a.numbers().cosine(b.numbers());
    }
  },
  /** The towns of the events: 0 apart, 1 and 2 apart but named by one or both, 3 and more the same, by rarity. */
  CITY("town") {
    @Override
    double of(Coded a, Coded b) {
      if (a.cities().isEmpty() || b.cities().isEmpty()) {
        return Double.NaN;
      }
      double same = a.cities().shared(b.cities());
      return same > 0 ? SAME_CITY + same : (a.namesCityOf(b) ? 1 : 0) + (b.namesCityOf(a) ? 1 : 0);
    }
  },
  /** Days between the events. */
  HAPPENED("days between the events") {
    @Override
    double of(Coded a, Coded b) {
      return isShort(a, b)
          ? Double.NaN
          : days(a.document().happened(), b.document().happened());
    }
  },
  /** The same where one has hardly more than a headline: its day is seldom told, and then that of the publication. */
  TOLD("days between the headlines") {
    @Override
    double of(Coded a, Coded b) {
      return isShort(a, b) ? days(a.document().happened(), b.document().happened()) : Double.NaN;
    }
  },
  /** Days between the publications. */
  PUBLISHED("days between the publications") {
    @Override
    double of(Coded a, Coded b) {
      return isShort(a, b)
          ? Double.NaN
          : days(a.document().published(), b.document().published());
    }
  },
  /** How much of one text was copied from the other; all of it when they have one address. */
  COPY("wording copied") {
    @Override
    double of(Coded a, Coded b) {
      boolean sameAddress = a.document().url().isPresent()
          && a.document().url().equals(b.document().url());
      return sameAddress
          ? 1
          : Runs.resemblance(a.document().runs(), b.document().runs());
    }
  };

  /** Names that tell less than this are too few to miss any. */
  private static final double ENOUGH = 3;

  private static final double SAME_CITY = 3;

  private final String words;

  Comparison(String words) {
    this.words = words;
  }

  abstract double of(Coded a, Coded b);

  /** What was found, in a few words. */
  String detail(double value) {
    return Double.isNaN(value)
        ? words + ": not told by both"
        : String.format(Locale.ROOT, "%s: %.2f", words, value);
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static boolean isShort(Coded a, Coded b) {
    return a.isHeadline() || b.isHeadline();
  }

  private static double mean(Bag of, Bag in, Bag alsoOf, Bag alsoIn) {
    return (of.coverage(alsoIn) + alsoOf.coverage(in)) / 2;
  }

  private static double shared(Bag a, Bag b) {
    return a.isEmpty() || b.isEmpty() ? Double.NaN : a.shared(b);
  }

  private static double days(OptionalLong a, OptionalLong b) {
    return a.isPresent() && b.isPresent() ? Math.abs(a.getAsLong() - b.getAsLong()) : Double.NaN;
  }
}
