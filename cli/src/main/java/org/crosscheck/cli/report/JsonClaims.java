package org.crosscheck.cli.report;

import java.io.IOException;
import org.crosscheck.check.Grade;
import org.crosscheck.claim.Attribution;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Window;
import org.crosscheck.event.Event;
import org.crosscheck.event.Quantity;

/** Claims, and the events that they make up, as JSON. */
final class JsonClaims {
  private static final double UNKNOWN = Double.POSITIVE_INFINITY;

  private final Json json;
  private final Index index;

  JsonClaims(Json json, Index index) {
    this.json = json;
    this.index = index;
  }

  void claim(Claim claim) throws IOException {
    json.object(() -> {
      json.text("id", claim.id());
      json.text("outlet", claim.outlet().name());
      json.text("published", claim.published().map(Moment::text));
      json.array("cites", claim.cites(), this::cite);
      json.text("event", index.eventOf(claim.id()).map(Event::id));
      json.text("record", claim.curation().record());
      json.text("place", claim.place().name());
      json.text("measure", claim.measure().name());
      json.text("population", claim.population().name());
      json.object("figure", () -> figure(claim.figure()));
      json.object("when", () -> window(claim.window()));
      json.text("part_of", claim.curation().partOf());
      json.text("text", claim.text());
      if (!index.relaysOf(claim.id()).isEmpty()) {
        json.texts("relays", index.relaysOf(claim.id()));
      }
      json.object("at", () -> JsonReport.place(json, claim.at()));
    });
  }

  private void cite(Attribution cite) throws IOException {
    json.object(() -> {
      json.text("origin", cite.origin().name());
      json.word("stance", cite.stance());
      json.text("via", cite.via().map(via -> via.name()));
    });
  }

  private void figure(Figure figure) throws IOException {
    if (figure.isNumber()) {
      json.number("low", figure.low());
      json.number("high", figure.high());
    } else {
      json.nothing("low");
      json.nothing("high");
    }
    json.word("bound", figure.bound());
    json.text("text", figure.text());
  }

  private void window(Window window) throws IOException {
    json.text("from", window.from());
    json.text("to", window.to());
    json.word("precision", window.precision());
    json.word("kind", window.kind());
    json.text("text", window.text());
  }

  void event(Event event) throws IOException {
    json.object(() -> {
      json.text("id", event.id());
      json.texts("claims", event.claims().stream().map(Claim::id).toList());
      json.text("from", event.from());
      json.text("to", event.to());
      json.text("place", event.place());
      json.number("outlets", event.outlets());
      json.number("origins", event.origins());
      json.text("grade", index.gradeOf(event).map(Grade::word));
      json.array("quantities", event.quantities(), this::quantity);
    });
  }

  private void quantity(Quantity quantity) throws IOException {
    json.object(() -> {
      json.text("measure", quantity.measure().name());
      json.text("population", quantity.population().name());
      json.object("when", () -> window(quantity.when()));
      json.texts("claims", quantity.claims());
      json.number("low", quantity.low());
      json.number("high", quantity.high());
      json.number("best", quantity.best().orElse(UNKNOWN));
      json.text("policy", quantity.policy());
      json.array(
          "timelines",
          quantity.timelines(),
          timeline -> json.object(() -> {
            json.text("origin", timeline.origin());
            json.texts("claims", timeline.claims());
          }));
    });
  }
}
