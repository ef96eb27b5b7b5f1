package org.crosscheck.cli.report.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.Crosscheck;
import org.crosscheck.Result;
import org.crosscheck.Settings;
import org.crosscheck.cli.report.Layout;
import org.crosscheck.cli.report.Report;
import org.crosscheck.cli.report.Reporters;
import org.crosscheck.read.Readers;

/** Pages as a run of the program would write them. */
final class Pages {
  private Pages() {}

  /** What comes of inputs. */
  static Result result(String... inputs) {
    List<Path> paths = Stream.of(inputs).map(Path::of).toList();
    return new Crosscheck(Settings.DEFAULT).run(new Readers(Settings.DEFAULT.read()).read(paths));
  }

  /** What comes of a table. */
  static Result table(String csv) {
    return new Crosscheck(Settings.DEFAULT)
        .run(new Readers(Settings.DEFAULT.read())
            .read("claims.csv", csv.getBytes(StandardCharsets.UTF_8)));
  }

  static String page(Result result) {
    return page(result, Prior.NOTHING);
  }

  /** The page of a result before which something was known. */
  static String page(Result result, Prior prior) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      HtmlPage.write(result, new PageSettings("0.0.0", "range", prior), Pages::json, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  static void json(Result result, OutputStream out) throws IOException {
    Reporters.of("json").write(new Report(result, Settings.DEFAULT, "0.0.0", Layout.PLAIN), out);
  }
}
