package org.crosscheck.read;

import java.util.List;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.Finding;

/**
 * What came out of the inputs.
 *
 * @param claims rows that hold a figure, sorted by place
 * @param articles texts, sorted by place
 * @param findings rows, columns and files that were not understood
 * @param inputs the files read, sorted by path
 * @param complete false when an input could not be read at all
 */
public record Reading(
    List<Claim> claims,
    List<Article> articles,
    List<Finding> findings,
    List<Input> inputs,
    boolean complete) {
  public Reading {
    claims = List.copyOf(claims);
    articles = List.copyOf(articles);
    findings = List.copyOf(findings);
    inputs = List.copyOf(inputs);
  }
}
