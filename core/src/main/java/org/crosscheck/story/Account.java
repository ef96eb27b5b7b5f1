package org.crosscheck.story;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Claim;

/**
 * All that one article tells.
 *
 * @param article the article
 * @param story the one event that it is about
 * @param claims every claim, in the order of the text
 * @param ofStory ids of the claims that are about the story's event
 * @param among by the id of a claim that counts some of the victims, the id of the claim that counts
 *     them all, or its own where none does
 */
public record Account(
    Article article,
    Story story,
    List<Claim> claims,
    Set<String> ofStory,
    Map<String, String> among) {
  public Account {
    claims = List.copyOf(claims);
    ofStory = Set.copyOf(ofStory);
    among = Map.copyOf(among);
  }
}
