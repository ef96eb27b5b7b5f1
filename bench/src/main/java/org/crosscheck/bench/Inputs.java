package org.crosscheck.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made-up texts and claims, the same in every run. */
final class Inputs {
  private static final List<String> CAUSES =
      List.of("a market fire", "a ferry accident", "heavy shelling", "a landslide", "a bus crash");
  private static final List<String> STARTS =
      List.of("Bel", "Dor", "Kha", "Mar", "Nou", "Qas", "Rai", "Sel", "Tam", "Zou");
  private static final List<String> ENDS =
      List.of("abad", "aya", "een", "iyah", "mara", "nath", "oun", "sour", "tal", "wan");
  private static final List<String> SAYERS =
      List.of("the health ministry", "a hospital doctor", "local police", "rescue workers");
  private static final int CLAIMS_OF_AN_EVENT = 4;
  private static final int EVENTS_OF_A_DAY = 50;
  private static final LocalDate START = LocalDate.of(2024, 1, 1);

  private final Random random = new Random(7);

  /** An article with so many sentences, every second one with figures and times. */
  String article(int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append(
          i % 2 == 0
              ? "At least " + (2 + random.nextInt(90)) + " people were killed and "
                  + (2 + random.nextInt(300)) + " others injured on Tuesday in " + pick(CAUSES)
                  + " near " + place() + ", " + pick(SAYERS) + " said. "
              : "Roads to the town stayed closed while families waited for news of their relatives. ");
    }
    return text.toString();
  }

  /** So many different names of places, some with an article in front. */
  List<String> places(int count) {
    List<String> places = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      places.add((i % 3 == 0 ? "al-" : "") + place());
    }
    return places;
  }

  /** Claims as JSON Lines, four an event in mean, fifty events a day. */
  String claims(int count) {
    StringBuilder lines = new StringBuilder();
    List<String> events = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (i % CLAIMS_OF_AN_EVENT == 0) {
        LocalDate day = START.plusDays(i / (CLAIMS_OF_AN_EVENT * EVENTS_OF_A_DAY));
        events.add(event(day));
      }
      lines
          .append("{\"id\":\"c")
          .append(i)
          .append("\",\"outlet\":\"Outlet ")
          .append(random.nextInt(60))
          .append("\",\"measure\":\"killed\",\"figure\":\"")
          .append(1 + random.nextInt(40))
          .append(events.get(events.size() - 1));
    }
    return lines.toString();
  }

  private String event(LocalDate day) {
    String place = place();
    return "\",\"published\":\"" + day.plusDays(1) + "\",\"date\":\"" + day + "\",\"place\":\""
        + place
        + "\",\"text\":\"Many killed in " + pick(CAUSES) + " in " + place + ", say " + pick(SAYERS)
        + "\"}\n";
  }

  private String place() {
    return pick(STARTS)
        + pick(ENDS)
        + (random.nextBoolean() ? "" : " " + pick(STARTS) + pick(ENDS));
  }

  private String pick(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
