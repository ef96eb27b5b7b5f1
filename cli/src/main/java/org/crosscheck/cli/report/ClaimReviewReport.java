package org.crosscheck.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Moment;
import org.crosscheck.finding.Finding;

/**
 * Drafts of schema.org {@code ClaimReview}, as JSON-LD: one for each discrepancy, with every page where it appears. Who
 * reviewed it, when and at what address is for the reviewer to add.
 *
 * @see <a href="https://schema.org/ClaimReview">schema.org</a>
 */
final class ClaimReviewReport implements Reporter {
  private static final int MOST_FIGURES = 8;
  private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\"<>\\\\^`{|}]+");

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    List<Listed> conflicts = Listed.of(report.result()).stream()
        .filter(listed -> listed.kind().equals("conflict"))
        .toList();
    try (Json json = new Json(out)) {
      json.array(conflicts, conflict -> review(json, conflict));
    }
  }

  private static void review(Json json, Listed conflict) throws IOException {
    Finding finding = conflict.finding();
    json.object(() -> {
      json.text("@context", "https://schema.org");
      json.text("@type", "ClaimReview");
      json.text("identifier", "crosscheck:" + conflict.key());
      json.text("creativeWorkStatus", "Draft");
      json.text("claimReviewed", reviewed(conflict));
      json.text("reviewBody", conflict.message());
      json.object("reviewRating", () -> {
        json.text("@type", "Rating");
        json.text("alternateName", words(finding.name()));
      });
      json.object("itemReviewed", () -> {
        json.text("@type", "Claim");
        json.array("appearance", conflict.claims(), claim -> appearance(json, claim));
      });
    });
  }

  /** {@code “30” or “32” injured, Qamishli, 2016-07-27}. */
  private static String reviewed(Listed conflict) {
    String figures = conflict.claims().stream()
        .map(claim -> claim.figure().text())
        .distinct()
        .limit(MOST_FIGURES)
        .map(text -> "“" + text + "”")
        .collect(Collectors.joining(" or "));
    String measures = conflict.claims().stream()
        .map(claim -> claim.measure().words())
        .distinct()
        .collect(Collectors.joining(" or "));
    String where = conflict.event().map(event -> ", " + Headline.where(event)).orElse("");
    return Listed.shortened(Inert.line(figures + " " + measures + where));
  }

  /** {@code Misquoted origin}. */
  private static String words(String name) {
    String words = name.toLowerCase(Locale.ROOT).replace('_', ' ');
    return words.isEmpty()
        ? ""
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static void appearance(Json json, Claim claim) throws IOException {
    json.object(() -> {
      json.text("@type", "CreativeWork");
      optional(json, "url", claim.publication().url().filter(ClaimReviewReport::isWeb));
      optional(
          json, "archivedAt", claim.publication().archiveUrl().filter(ClaimReviewReport::isWeb));
      optional(json, "headline", claim.publication().title());
      optional(json, "datePublished", claim.published().map(Moment::text));
      json.object("publisher", () -> {
        json.text("@type", "Organization");
        json.text("name", claim.outlet().name());
      });
      json.text("text", Listed.shortened(claim.quote().orElse(claim.figure().text())));
    });
  }

  /** An address of another kind, such as {@code javascript:}, would run something where a page shows it as a link. */
  private static boolean isWeb(String url) {
    return WEB.matcher(url).matches();
  }

  private static void optional(Json json, String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.text(name, value.get());
    }
  }
}
