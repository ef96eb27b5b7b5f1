package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.claim.Article;
import org.crosscheck.wording.FigureGrammar;
import org.crosscheck.wording.TimeGrammar;
import org.crosscheck.wording.TimeMention;
import org.crosscheck.wording.Tokens;

/**
 * An article cut up: what every later step looks at.
 *
 * @param expressions every number expression, in order
 * @param times every time expression, in order
 * @param marks where sentences and time expressions stand
 */
record Page(
    Article article,
    Tokens tokens,
    List<Sentence> sentences,
    Expressions expressions,
    List<TimeSpan> times,
    Marks marks) {

  static Page of(Article article, FigureGrammar figures) {
    Tokens tokens = Tokens.of(article.text());
    List<Sentence> sentences = Sentences.of(tokens);
    Expressions numbers = Expressions.of(tokens, figures);
    List<TimeSpan> times = times(tokens, article);
    Marks marks = Marks.of(sentences, numbers, times, Furniture.of(tokens, sentences));
    return new Page(article, tokens, sentences, numbers, times, marks);
  }

  private static List<TimeSpan> times(Tokens tokens, Article article) {
    List<TimeSpan> times = new ArrayList<>();
    for (TimeMention time :
        TimeGrammar.find(tokens.repaired(), article.publication().published())) {
      int to = tokens.indexAt(time.end());
      times.add(new TimeSpan(tokens.indexAt(time.start()), to, time.window(), time.dates()));
    }
    return times;
  }

  List<Expression> expressionsIn(Sentence sentence) {
    return expressions.in(sentence);
  }

  List<TimeSpan> timesIn(Sentence sentence) {
    return Ordered.within(times, TimeSpan::from, sentence);
  }

  /** The sentence that holds a token; the first one for a token before all. */
  Sentence sentenceAt(int token) {
    int behind = Ordered.firstAt(sentences, Sentence::from, token + 1);
    return sentences.get(Math.max(0, behind - 1));
  }

  /** The words from one token to another on one line: a hard wrap is no part of a name. */
  String words(int from, int to) {
    return tokens.phrase(from, to);
  }
}
