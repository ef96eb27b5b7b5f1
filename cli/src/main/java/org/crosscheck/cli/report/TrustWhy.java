package org.crosscheck.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.crosscheck.claim.Claim;
import org.crosscheck.reliability.JudgedFigure;
import org.crosscheck.reliability.JudgedFigure.Standing;
import org.crosscheck.reliability.TrackRecord;

/** Why a source has the score that it has. */
public final class TrustWhy {
  private TrustWhy() {}

  /** The claims behind the score of a source, one by one. */
  public static void write(TrackRecord record, OutputStream out, Layout layout) throws IOException {
    Page page = new Page(out, layout);
    page.headline(record.name() + " (" + record.kind().name().toLowerCase(Locale.ROOT) + ", "
        + Tally.count(record.claims(), "claim") + ", " + Tally.count(record.events(), "event")
        + ", grade " + record.letter() + ")");
    page.line("  verified   " + record.scores().verified().map(TrustText::share).orElse("-"));
    page.line("  agreement  "
        + record
            .scores()
            .agreement()
            .map(TrustText::share)
            .orElse("- " + record.noAgreement().orElse("")));
    for (JudgedFigure figure : record.figures()) {
      page.blank();
      page.line("  " + Inert.line(said(figure.claim()) + " [" + figure.event() + "]"));
      page.line("    " + Inert.line(judged(figure)));
      page.line("    " + page.ink().dim(Inert.line(figure.claim().at().toString())));
    }
    page.flush();
  }

  private static String said(Claim claim) {
    return "“" + claim.figure().text() + "” "
        + (claim.population().isEverybody() ? "" : claim.population().words() + " ")
        + claim.measure().words()
        + (claim.place().isStated() ? ", " + claim.place().name() : "")
        + (claim.window().isUnstated() ? "" : ", " + claim.window().words())
        + claim.published().map(time -> ", published " + time.text()).orElse("");
  }

  private static String judged(JudgedFigure figure) {
    String by = String.join(", ", figure.by());
    String verdict = figure.standing() == Standing.COMPARED
        ? String.format(
            Locale.ROOT, "agrees %.2f with %s, weight %.3f", figure.right(), by, figure.weight())
        : figure.standing().words() + (by.isEmpty() ? "" : ", held against " + by) + ", weight 0"
            + (figure.code().isEmpty() ? "" : " (" + figure.code() + ")");
    return verdict
        + figure
            .verified()
            .map(right -> right ? "; verified: right, weight 1" : "; verified: wrong, weight 1")
            .orElse("");
  }
}
