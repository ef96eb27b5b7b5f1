package org.crosscheck.cli.report;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crosscheck.Result;
import org.crosscheck.claim.Location;
import org.crosscheck.event.Event;
import org.crosscheck.read.Input;

/**
 * JUnit XML, for a server's list of tests: each event is a test, and each input. One fails when it has findings for which
 * the run fails; what is less grave is its output, and an event with nothing to compare is skipped.
 */
final class JunitReport implements Reporter {
  private static final String EVENT = "event ";
  private static final String INPUT = "input ";

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    Page page = new Page(out, report.layout());
    List<JunitSuite> suites = suites(report);
    page.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    page.line(String.format(
        Locale.ROOT,
        "<testsuites name=\"crosscheck\" tests=\"%d\" failures=\"%d\" errors=\"0\">",
        suites.stream().mapToLong(suite -> suite.cases().size()).sum(),
        suites.stream().mapToLong(JunitSuite::failures).sum()));
    for (JunitSuite suite : suites) {
      suite.write(page);
    }
    page.line("</testsuites>");
    page.flush();
  }

  private static List<JunitSuite> suites(Report report) {
    ImmutableListMultimap<String, Listed> findings =
        Multimaps.index(Listed.of(report.result()), JunitReport::home);
    List<JunitCase> events = Sections.of(report.result()).events().stream()
        .map(section -> JunitCase.of(
            Headline.name(section.event()),
            section.isAlone(),
            findings.get(EVENT + section.event().id()),
            report))
        .toList();
    List<JunitCase> inputs = names(report.result(), findings.values())
        .map(file -> JunitCase.of(file, false, findings.get(INPUT + file), report))
        .toList();
    return List.of(
        new JunitSuite("crosscheck.events", events), new JunitSuite("crosscheck.inputs", inputs));
  }

  /** The test that a finding belongs to. */
  private static String home(Listed listed) {
    return isInput(listed)
        ? INPUT + file(listed)
        : EVENT + listed.event().map(Event::id).orElse("");
  }

  private static boolean isInput(Listed listed) {
    return listed.kind().equals("input") || listed.event().isEmpty();
  }

  private static Stream<String> names(Result result, Collection<Listed> findings) {
    TreeSet<String> names = new TreeSet<>();
    result.inputs().stream().map(Input::path).forEach(names::add);
    findings.stream().filter(JunitReport::isInput).map(JunitReport::file).forEach(names::add);
    return names.stream();
  }

  private static String file(Listed listed) {
    return listed.place().map(Location::file).orElse("the run");
  }
}
