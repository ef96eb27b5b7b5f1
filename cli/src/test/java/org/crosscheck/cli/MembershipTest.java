package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Circumstances;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Curation;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Location;
import org.crosscheck.claim.Measure;
import org.crosscheck.claim.Place;
import org.crosscheck.claim.Population;
import org.crosscheck.claim.Publication;
import org.crosscheck.claim.Scope;
import org.crosscheck.claim.Window;
import org.crosscheck.event.Event;
import org.crosscheck.read.Reading;
import org.junit.jupiter.api.Test;

class MembershipTest {
  @Test
  void givesEachRowItsEvent() {
    assertThat(members(List.of("b", "a#1"), List.of(), event("e1", "b"), event("e2", "a#1")))
        .containsExactly("a#1=e2", "b=e1");
  }

  @Test
  void givesAnArticleTheEventOfMostOfItsClaims() {
    assertThat(members(
            List.of("row"),
            List.of("x#y.txt"),
            event("e1", "row", "x#y.txt#1"),
            event("e2", "x#y.txt#2", "x#y.txt#3")))
        .containsExactly("row=e1", "x#y.txt=e2");
  }

  @Test
  void settlesATieForTheSmallerId() {
    assertThat(members(List.of(), List.of("a"), event("e2", "a#1"), event("e1", "a#2")))
        .containsExactly("a=e1");
  }

  @Test
  void givesAnArticleWithoutClaimsAnEventOfItsOwn() {
    assertThat(members(List.of(), List.of("a", "b")))
        .containsExactly("a=e5d36a9cab8", "b=e3087a49360");
  }

  private static List<String> members(List<String> rows, List<String> articles, Event... events) {
    Reading reading = new Reading(
        rows.stream().map(MembershipTest::claim).toList(),
        articles.stream().map(MembershipTest::article).toList(),
        List.of(),
        List.of(),
        true);
    return Membership.of(reading, List.of(events)).entrySet().stream()
        .map(Object::toString)
        .toList();
  }

  private static Event event(String id, String... claims) {
    return new Event(
        id,
        List.of(claims).stream().map(MembershipTest::claim).toList(),
        Optional.empty(),
        Optional.empty(),
        "",
        1,
        1,
        List.of());
  }

  private static Article article(String id) {
    return new Article(id, Publication.by("Herald"), "Nothing of note.", Location.of(id, 1, 1));
  }

  private static Claim claim(String id) {
    return new Claim(
        id,
        Publication.by("Herald"),
        new Scope(Measure.KILLED, Population.UNSTATED, Place.UNSTATED, Window.UNKNOWN),
        Figure.exactly(1),
        List.of(),
        Circumstances.UNSTATED,
        Curation.NONE,
        Optional.empty(),
        Optional.empty(),
        Location.of(id, 1, 1),
        ImmutableSortedMap.of());
  }
}
