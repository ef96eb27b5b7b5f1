package org.crosscheck.cli;

import java.io.File;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Location;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Outlet;
import org.crosscheck.claim.Publication;
import org.crosscheck.extract.ClaimExtractor;
import org.crosscheck.gazetteer.Gazetteer;
import org.crosscheck.wording.FigureGrammar;
import org.crosscheck.wording.TimeGrammar;
import org.crosscheck.wording.VagueConvention;

/**
 * Has a second processor read the word lists and load the classes that extraction needs, while the first still works out what
 * the command line says and reads the files. What is extracted here is thrown away; nothing waits for it.
 */
final class HeadStart {
  /** Says a little of everything, so that most of extraction is met once. */
  private static final String TEXT = """
      HARADA, Pakistan, March 16, 2021 - At least 12 people, among them two children and their mother, were killed and about \
      30 others wounded on Monday when the roof of a mill near Lahore fell in, the health ministry said.

      "We counted nine bodies," Imran Halvi, a doctor at the hospital, told reporters. He said that a 40-year-old man had \
      been shot dead last week. The Red Crescent put the toll since January at between 60 and 70 civilians, up from 50.
      """;

  private static final Pattern ARTICLE = Pattern.compile(".*\\.(txt|md|html?)");

  private HeadStart() {}

  /** @param args the words of the command line */
  static void give(String... args) {
    if (isOfUse(args) && Runtime.getRuntime().availableProcessors() > 1) {
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
}
