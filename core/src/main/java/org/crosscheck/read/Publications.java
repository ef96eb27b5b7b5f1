package org.crosscheck.read;

import com.google.common.net.InternetDomainName;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.util.Optional;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Outlet;
import org.crosscheck.claim.Publication;
import org.crosscheck.finding.Severity;

/** Says who published an article, and when: what is stated, else the settings, the text itself, the URL. */
final class Publications {
  private final ReadSettings settings;

  Publications(ReadSettings settings) {
    this.settings = settings;
  }

  /** A publication time that is no time is a warning, and counts as not given. */
  Publication of(Byline stated, String text, Intake intake) {
    Dateline dateline = Dateline.of(text);
    Optional<Moment> published = stated
        .published()
        .flatMap(time -> moment(time, stated, intake))
        .or(settings::published)
        .or(dateline::published);
    Outlet outlet = stated
        .outlet()
        .or(settings::outlet)
        .or(dateline::outlet)
        .or(() -> stated.url().flatMap(Publications::domain))
        .map(Outlet::new)
        .orElse(Outlet.UNKNOWN);
    return new Publication(outlet, published, stated.title(), stated.url(), Optional.empty());
  }

  private static Optional<Moment> moment(String time, Byline stated, Intake intake) {
    try {
      return Optional.of(Times.moment(time));
    } catch (IllegalArgumentException | DateTimeException e) {
      Fault fault =
          Fault.of(ReadingRules.BAD_VALUE, Column.PUBLISHED, time, String.valueOf(e.getMessage()));
      intake.add(fault.at(stated.place(), Severity.WARNING));
      return Optional.empty();
    }
  }

  /** The part of a URL's host that was registered: {@code bbc.co.uk} of {@code https://www.bbc.co.uk/news}. */
  static Optional<String> domain(String url) {
    try {
      return Optional.ofNullable(new URI(url).getHost())
          .filter(InternetDomainName::isValid)
          .map(InternetDomainName::from)
          .map(host -> host.isUnderRegistrySuffix() ? host.topDomainUnderRegistrySuffix() : host)
          .map(InternetDomainName::toString);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
