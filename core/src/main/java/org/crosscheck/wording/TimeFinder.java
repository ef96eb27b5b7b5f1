package org.crosscheck.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Window;

/** Walks through a text once and collects its time expressions. */
final class TimeFinder {
  private final TimePhrases phrases = new TimePhrases();
  private final List<TimeMention> mentions = new ArrayList<>();
  private final TimeTokens tokens;
  private final Shared<Window> windows;
  private TimeScene scene;

  private TimeFinder(String text, Optional<Moment> published) {
    tokens = new TimeTokens(text);
    windows = new Shared<>(text, TimeFinder::same);
    scene = TimeScene.opening(tokens, TimeAnchor.text(published));
  }

  static List<TimeMention> find(String text, Optional<Moment> published) {
    return new TimeFinder(text, published).mentions();
  }

  private List<TimeMention> mentions() {
    int token = 0;
    while (token < tokens.size()) {
      if (!TimeReaders.mayOpen(tokens, token)) {
        token++;
        continue;
      }
      Optional<TimeReading> reading = phrases.at(scene, token);
      reading.ifPresent(this::add);
      token = reading.map(TimeReading::to).orElse(token + 1);
    }
    return List.copyOf(mentions);
  }

  private void add(TimeReading reading) {
    List<TimeMention.Dated> dates = reading.dates().stream()
        .map(date -> new TimeMention.Dated(
            tokens.start(date.from()), tokens.end(date.to() - 1), window(date)))
        .toList();
    mentions.add(new TimeMention(
        tokens.start(reading.from()), tokens.end(reading.to() - 1), window(reading), dates));
    scene = scene.after(reading);
    if (mentions.size() == 1) {
      DatelineDay.of(scene, reading).ifPresent(day -> scene = scene.on(day));
    }
  }

  private Window window(TimeReading reading) {
    String text = tokens.between(reading.from(), reading.to());
    Window window = reading.kind() == Window.Kind.SINCE
        ? scene.anchor().since(reading.period(), text)
        : reading.period().window(reading.kind(), text);
    return windows.of(window, text);
  }

  private static boolean same(Window one, Window other) {
    return one.sameDays(other)
        && one.precision() == other.precision()
        && one.kind() == other.kind()
        && one.text().equals(other.text());
  }
}
