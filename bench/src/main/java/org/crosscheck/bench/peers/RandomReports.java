package org.crosscheck.bench.peers;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Made-up claims about made-up events, with the key: outlets spell places in several ways, misdate by a day, count
 * differently, drop words and mistype some. The same for the same seed and size.
 */
final class RandomReports {
  private static final int PLACES = 4_000;
  private static final int WORDS = 12_000;
  private static final int OUTLETS = 300;
  private static final int EVENTS_OF_A_DAY = 400;
  private static final int LEAST_DAYS = 30;
  private static final int MOST_CLAIMS = 24;
  private static final LocalDate START = LocalDate.of(2024, 1, 1);
  private static final List<String> CAUSES = List.of(
      "blast", "ambush", "shelling", "raid", "fire", "flood", "crash", "clashes", "landslide");
  private static final List<String> MEASURES = List.of("killed", "injured", "displaced", "missing");
  private static final String ONSETS = "bdfghjklmnprstvz";
  private static final String VOWELS = "aeiou";

  private final Random random;
  private final List<String> places = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  RandomReports(long seed) {
    random = new Random(seed);
    for (int i = 0; i < PLACES; i++) {
      places.add(capital(word(2 + random.nextInt(2))));
    }
    for (int i = 0; i < WORDS; i++) {
      words.add(word(2 + random.nextInt(3)));
    }
  }

  private record Event(
      int number, String place, LocalDate day, String measure, int figure, List<String> words) {}

  /** Writes so many claims, and {@code id,event} of each. */
  void write(int claims, Path file, Path key) throws IOException {
    int days = Math.max(LEAST_DAYS, claims / (4 * EVENTS_OF_A_DAY));
    try (BufferedWriter out = Files.newBufferedWriter(file);
        BufferedWriter events = Files.newBufferedWriter(key)) {
      events.write("id,event\n");
      int written = 0;
      for (int number = 0; written < claims; number++) {
        Event event = event(number, START.plusDays((long) number * 4 * days / claims));
        int size = Math.min(claims - written, size());
        for (int i = 0; i < size; i++) {
          out.write(claim("c" + written, event));
          events.write("c" + written + ",e" + number + "\n");
          written++;
        }
      }
    }
  }

  /** Most events have few claims, a few have many; four in the mean. */
  private int size() {
    double share = 1 - random.nextDouble();
    return (int) Math.min(MOST_CLAIMS, 1.8 / Math.pow(share, 0.6));
  }

  private Event event(int number, LocalDate day) {
    List<String> told = new ArrayList<>(List.of(pick(CAUSES)));
    for (int i = 0; i < 7; i++) {
      told.add(pick(words));
    }
    int figure = (int) (1 + 3 / (0.01 + random.nextDouble()));
    return new Event(number, pick(places), day, pick(MEASURES), figure, told);
  }

  private String claim(String id, Event event) {
    LocalDate day = chance(0.85) ? event.day : event.day.plusDays(random.nextInt(3) - 1L);
    int figure = chance(0.65)
        ? event.figure
        : Math.max(1, (int) (event.figure * (0.6 + random.nextDouble())));
    String place = spelt(event.place);
    return "{\"id\":\"" + id + "\",\"outlet\":\"Outlet " + random.nextInt(OUTLETS)
        + "\",\"published\":\"" + event.day.plusDays(random.nextInt(3)) + "T0" + random.nextInt(10)
        + ":15:00Z\",\"date\":\"" + day + "\",\"place\":\"" + place + "\",\"measure\":\""
        + event.measure + "\",\"low\":" + figure + ",\"high\":" + figure + ",\"text\":\""
        + text(event, place) + "\"}\n";
  }

  private String text(Event event, String place) {
    StringBuilder text = new StringBuilder("Reports from ").append(place).append(" tell of a");
    for (String word : event.words) {
      if (chance(0.6)) {
        text.append(' ').append(chance(0.95) ? word : mistyped(word));
      }
    }
    for (int i = random.nextInt(6); i >= 0; i--) {
      text.append(' ').append(pick(words));
    }
    return text.toString();
  }

  private String spelt(String place) {
    return switch (random.nextInt(6)) {
      case 0 -> place.replace('k', 'q');
      case 1 -> place.replace('u', 'o');
      case 2 -> "al-" + place;
      default -> place;
    };
  }

  private String mistyped(String word) {
    int at = random.nextInt(word.length());
    return word.substring(0, at)
        + VOWELS.charAt(random.nextInt(VOWELS.length()))
        + word.substring(at);
  }

  private String word(int syllables) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(ONSETS.charAt(random.nextInt(ONSETS.length())));
      word.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
    }
    return word.append(ONSETS.charAt(random.nextInt(ONSETS.length()))).toString();
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private boolean chance(double share) {
    return random.nextDouble() < share;
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
