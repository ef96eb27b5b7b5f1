package org.crosscheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.crosscheck.cli.report.JudgedScoreReport;
import org.crosscheck.cli.report.LinkScoreReport;
import org.crosscheck.cli.report.PartitionScoreReport;
import org.crosscheck.evaluate.EventKey;
import org.crosscheck.evaluate.JudgedPair;
import org.crosscheck.evaluate.JudgedScore;
import org.crosscheck.evaluate.KeyForm;
import org.crosscheck.evaluate.LinkScore;
import org.crosscheck.evaluate.Partition;
import org.crosscheck.evaluate.RecordLink;
import org.crosscheck.read.Reading;

/** Events against a key; prints the score, or says why there is none. */
final class Evaluation {
  private final Path gold;
  private final Shell shell;

  Evaluation(Path gold, Shell shell) {
    this.gold = gold;
    this.shell = shell;
  }

  /** Scores events that somebody else, or an earlier run, wrote down. */
  int of(Path system) throws IOException {
    if (KeyForm.of(gold) != KeyForm.EVENTS) {
      throw new UsageException("--gold " + gold
          + " holds pairs, which --system cannot be held against: give the claims as PATH instead");
    }
    Partition key = EventKey.read(gold);
    if (key.size() == 0) {
      return nothing("no events");
    }
    PartitionScoreReport.write(key, EventKey.read(system), shell.out());
    return ExitCode.CLEAN;
  }

  /**
   * Scores a run.
   *
   * @param eventOf the event of each row of claims and of each article
   */
  int of(Reading reading, Map<String, String> eventOf) throws IOException {
    return switch (KeyForm.of(gold)) {
      case EVENTS -> events(eventOf);
      case LINKS -> links(reading, eventOf);
      case JUDGED_PAIRS -> judged(eventOf);
    };
  }

  private int events(Map<String, String> eventOf) throws IOException {
    Partition key = EventKey.read(gold);
    Partition system = Partition.of(eventOf);
    if (key.shared(system) == 0) {
      return nothing("no event of a claim or article that was read");
    }
    PartitionScoreReport.write(key, system, shell.out());
    return ExitCode.CLEAN;
  }

  private int links(Reading reading, Map<String, String> eventOf) throws IOException {
    List<RecordLink> links = RecordLink.read(gold);
    LinkScore score = LinkScore.of(FiledRecords.of(reading, eventOf), links);
    if (score.links() == score.unread()) {
      return nothing("no link of records that were read");
    }
    LinkScoreReport.write(score, shell.out());
    return ExitCode.CLEAN;
  }

  private int judged(Map<String, String> eventOf) throws IOException {
    JudgedScore score = JudgedScore.of(eventOf, JudgedPair.read(gold));
    if (score.same() + score.different() == 0) {
      return nothing(
          "no pair of claims that were read of which it tells whether they are one event");
    }
    JudgedScoreReport.write(score, shell.out());
    return ExitCode.CLEAN;
  }

  private int nothing(String held) {
    shell.tell("nothing to evaluate: " + gold + " holds " + held);
    return ExitCode.UNUSABLE;
  }
}
