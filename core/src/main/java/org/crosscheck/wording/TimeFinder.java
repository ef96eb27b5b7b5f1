package org.crosscheck.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Window;

/** Walks through a text once and collects its time expressions. */
final class TimeFinder {
  private final TimeReader phrases = new TimePhrases();
  private final List<TimeMention> mentions = new ArrayList<>();
  private TimeScene scene;

  private TimeFinder(String text, Optional<Moment> published) {
    scene = TimeScene.opening(new TimeTokens(text), TimeAnchor.text(published));
  }

  static List<TimeMention> find(String text, Optional<Moment> published) {
    return new TimeFinder(text, published).mentions();
  }

  private List<TimeMention> mentions() {
    int token = 0;
    while (token < scene.tokens().size()) {
      Optional<TimeReading> reading = phrases.at(scene, token);
      reading.ifPresent(this::add);
      token = reading.map(TimeReading::to).orElse(token + 1);
    }
    return List.copyOf(mentions);
  }

  private void add(TimeReading reading) {
    TimeTokens t = scene.tokens();
    String text = t.between(reading.from(), reading.to());
    Window window = reading.kind() == Window.Kind.SINCE
        ? scene.anchor().since(reading.period(), text)
        : reading.period().window(reading.kind(), text);
    mentions.add(new TimeMention(t.start(reading.from()), t.end(reading.to() - 1), window));
    scene = scene.after(reading);
  }
}
