package org.crosscheck.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Location;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Outlet;
import org.crosscheck.claim.Publication;
import org.crosscheck.event.Grouping;
import org.crosscheck.extract.ClaimExtractor;
import org.crosscheck.gazetteer.Gazetteer;
import org.crosscheck.match.Encoder;
import org.crosscheck.read.ReadSettings;
import org.crosscheck.read.Readers;
import org.crosscheck.wording.FigureGrammar;
import org.crosscheck.wording.TimeGrammar;
import org.crosscheck.wording.VagueConvention;

/**
 * Has a second processor read the word lists and load the classes that extraction or matching needs, while the first still works
 * out what the command line says and reads the files. What is found here is thrown away; nothing waits for it.
 */
final class HeadStart {
  /** Says a little of everything, so that most of extraction is met once. */
  private static final String TEXT = """
      HARADA, Pakistan, March 16, 2021 - At least 12 people, among them two children and their mother, were killed and about \
      30 others wounded on Monday when the roof of a mill near Lahore fell in, the health ministry said.

      "We counted nine bodies," Imran Halvi, a doctor at the hospital, told reporters. He said that a 40-year-old man had \
      been shot dead last week. The Red Crescent put the toll since January at between 60 and 70 civilians, up from 50.
      """;

  /** Claims of two events, one of them told twice. */
  private static final String CLAIMS = """
      {"id":"a","outlet":"Herald","published":"2021-03-16T08:00:00Z","date":"2021-03-15","place":"Lahore","text":"14 workers killed \
      as roof of mill near Lahore falls in","measure":"killed","low":14,"high":14}
      {"id":"b","outlet":"Courier","published":"2021-03-16","date":"2021-03-15","place":"Lahore, Pakistan","text":"Mill roof falls in \
      near Lahore, workers killed","measure":"killed","low":12,"high":12,"cites":"police"}
      {"id":"c","outlet":"Herald","published":"2021-05-02","date":"2021-05-01","place":"Multan","text":"30 hurt in bus fire",\
      "measure":"injured","low":30,"high":30}
      """;

  private static final Pattern ARTICLE = Pattern.compile(".*\\.(txt|md|html?)");

  private HeadStart() {}

  /** @param args the words of the command line */
  static void give(String... args) {
    if (Runtime.getRuntime().availableProcessors() == 1) {
      return;
    }
    if (args.length > 1 && args[0].equals("match")) {
      start(HeadStart::match);
    } else if (isOfUse(args)) {
      start(HeadStart::extract);
      // What extraction asks for last, so that it is there when extraction gets so far.
      start(() -> Gazetteer.find("Lahore"));
    }
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "head start");
    thread.setDaemon(true);
    // Whatever fails here fails again where it is asked for, and is told there.
    thread.setUncaughtExceptionHandler((where, what) -> {});
    thread.start();
  }

  /** Where something is sure to be extracted, or likely to: {@code check} of a folder, or of what looks like an article. */
  static boolean isOfUse(String... args) {
    return args.length > 1
        && (args[0].equals("extract")
            || (args[0].equals("check")
                && Stream.of(args).skip(1).anyMatch(HeadStart::mayHoldArticles)));
  }

  private static boolean mayHoldArticles(String word) {
    return ARTICLE.matcher(word).matches() || new File(word).isDirectory();
  }

  /** How many claims the text states. */
  static int extract() {
    Moment published = TimeGrammar.moment("2021-03-16");
    Publication publication = new Publication(
        new Outlet("Crosscheck"),
        Optional.of(published),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
    Article article = new Article("head start", publication, TEXT, Location.of("", 1, 1));
    return new ClaimExtractor(new FigureGrammar(VagueConvention.PRESS))
        .extract(article)
        .size();
  }

  /** How many events the claims are about. */
  static int match() {
    Encoder encoder = new Encoder();
    new Readers(ReadSettings.DEFAULT)
        .read("head-start.jsonl", CLAIMS.getBytes(StandardCharsets.UTF_8))
        .claims()
        .forEach(encoder::add);
    Grouping events = Grouping.of(encoder.encoded(), 1);
    try {
      EventTable.write(events, 1, OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return events.sizes().size();
  }
}
