package org.crosscheck.bench.peers;

import com.intuit.fuzzymatcher.component.MatchService;
import com.intuit.fuzzymatcher.domain.Document;
import com.intuit.fuzzymatcher.domain.Element;
import com.intuit.fuzzymatcher.domain.ElementType;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** fuzzy-matcher, with its own defaults for names, texts and dates. */
final class FuzzyPeer {
  private static final double THRESHOLD = 0.5;

  private FuzzyPeer() {}

  public static void main(String[] args) throws Exception {
    List<Report> reports = Report.read(Path.of(args[0]));
    Groups groups = new Groups();
    new MatchService()
        .applyMatchByDocId(reports.stream().map(FuzzyPeer::document).toList())
        .forEach((id, matches) ->
            matches.forEach(match -> groups.join(id, match.getMatchedWith().getKey())));
    groups.write(reports.stream().map(Report::id).toList(), Path.of(args[1]));
  }

  private static Document document(Report report) {
    return new Document.Builder(report.id())
        .setThreshold(THRESHOLD)
        .addElement(new Element.Builder<String>()
            .setType(ElementType.NAME)
            .setValue(report.place())
            .createElement())
        .addElement(new Element.Builder<String>()
            .setType(ElementType.TEXT)
            .setValue(report.text())
            .setThreshold(THRESHOLD)
            .createElement())
        .addElement(new Element.Builder<Date>()
            .setType(ElementType.DATE)
            .setValue(new Date(TimeUnit.DAYS.toMillis(report.day())))
            .createElement())
        .createDocument();
  }
}
