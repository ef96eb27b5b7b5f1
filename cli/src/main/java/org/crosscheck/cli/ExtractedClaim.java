package org.crosscheck.cli;

import org.crosscheck.claim.Article;
import org.crosscheck.claim.Claim;

/**
 * A claim and the article that states it.
 *
 * @param article the article
 * @param claim one of its claims
 */
record ExtractedClaim(Article article, Claim claim) {}
