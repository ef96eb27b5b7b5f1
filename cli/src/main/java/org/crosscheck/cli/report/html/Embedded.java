package org.crosscheck.cli.report.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.crosscheck.Result;
import org.crosscheck.finding.Outcome;

/**
 * The JSON report inside the page, packed.
 *
 * @param base64 the packed report; empty when it does not fit
 * @param what says what it holds
 */
record Embedded(String base64, String what) {
  static final Embedded NOTHING =
      new Embedded("", "The JSON report is too large for this page; --output json=FILE writes it.");

  /** Everything. */
  static Embedded full(Result result, JsonWriter json) {
    return new Embedded(packed(result, json), "The whole report of this run, for programs.");
  }

  /** Without the pairs that were cleared, which are most of a large report. */
  static Embedded brief(Result result, JsonWriter json) {
    Result brief = new Result(
        result.claims(),
        result.articles(),
        result.events(),
        result.grades(),
        result.verdicts().stream()
            .filter(verdict -> verdict.outcome() != Outcome.CLEARED)
            .toList(),
        result.findings(),
        result.sources(),
        result.inputs(),
        result.complete());
    return new Embedded(
        packed(brief, json),
        "The report of this run without the pairs that were cleared; --output json=FILE writes all.");
  }

  private static String packed(Result result, JsonWriter json) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(bytes) {
      {
        def.setLevel(Deflater.BEST_COMPRESSION);
      }
    }) {
      json.write(result, new Compact(zip));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot pack the report", e);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  int length() {
    return base64.length();
  }
}
