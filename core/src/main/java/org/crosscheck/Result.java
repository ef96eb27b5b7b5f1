package org.crosscheck;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.check.Grade;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Claim;
import org.crosscheck.event.Event;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Verdict;
import org.crosscheck.read.Input;
import org.crosscheck.reliability.SourceRecord;

/**
 * Everything a run came to, in the order that reports print it.
 *
 * @param claims every claim read or extracted, sorted by id
 * @param articles every article read, sorted by id
 * @param events sorted by id
 * @param grades how well each event is attested, by its id
 * @param verdicts sorted by claims, then what they are about
 * @param findings the gravest first
 * @param sources outlets, then origins, by name
 * @param inputs the files read, sorted by path
 * @param complete false when an input could not be read at all
 */
public record Result(
    List<Claim> claims,
    List<Article> articles,
    List<Event> events,
    Map<String, Grade> grades,
    List<Verdict> verdicts,
    List<Finding> findings,
    List<SourceRecord> sources,
    List<Input> inputs,
    boolean complete) {

  public Result {
    claims = List.copyOf(claims);
    articles = List.copyOf(articles);
    events = List.copyOf(events);
    grades = ImmutableSortedMap.copyOf(grades);
    verdicts = List.copyOf(verdicts);
    findings = List.copyOf(findings);
    sources = List.copyOf(sources);
    inputs = List.copyOf(inputs);
  }

  /** The same with findings that somebody has sorted through. */
  public Result with(List<Finding> others) {
    return new Result(
        claims, articles, events, grades, verdicts, others, sources, inputs, complete);
  }
}
