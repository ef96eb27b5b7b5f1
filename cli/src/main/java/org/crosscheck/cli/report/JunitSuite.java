package org.crosscheck.cli.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Tests of one kind.
 *
 * @param name the kind
 * @param cases the tests
 */
record JunitSuite(String name, List<JunitCase> cases) {
  long failures() {
    return cases.stream().filter(JunitCase::isFailed).count();
  }

  void write(Page page) throws IOException {
    page.line(String.format(
        Locale.ROOT,
        "  <testsuite name=\"%s\" tests=\"%d\" failures=\"%d\" errors=\"0\" skipped=\"%d\">",
        name,
        cases.size(),
        failures(),
        cases.stream().filter(JunitCase::skipped).count()));
    for (JunitCase test : cases) {
      test.write(page, name);
    }
    page.line("  </testsuite>");
  }
}
