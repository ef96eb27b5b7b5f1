package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.claim.Article;
import org.crosscheck.wording.FigureGrammar;
import org.crosscheck.wording.FigureMention;
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
    List<Expression> expressions,
    List<TimeSpan> times,
    Marks marks) {

  static Page of(Article article, FigureGrammar figures) {
    Tokens tokens = Tokens.of(article.text());
    List<Sentence> sentences = Sentences.of(tokens);
    List<Expression> numbers = expressions(tokens, figures);
    List<TimeSpan> times = times(tokens, article);
    return new Page(
        article, tokens, sentences, numbers, times, Marks.of(sentences, numbers, times));
  }

  private static List<Expression> expressions(Tokens tokens, FigureGrammar figures) {
    List<Expression> expressions = new ArrayList<>();
    for (FigureMention mention : figures.find(tokens)) {
      int from = tokens.indexAt(mention.start());
      expressions.add(new Expression(from, tokens.indexAt(mention.end()), mention));
    }
    return expressions;
  }

  private static List<TimeSpan> times(Tokens tokens, Article article) {
    List<TimeSpan> times = new ArrayList<>();
    for (TimeMention time :
        TimeGrammar.find(article.text(), article.publication().published())) {
      int to = tokens.indexAt(time.end());
      // A house number such as 1800 looks like a year to the reader of times.
      if (!tokens.is(to, "block")) {
        times.add(new TimeSpan(tokens.indexAt(time.start()), to, time.window()));
      }
    }
    return times;
  }

  List<Expression> expressionsIn(Sentence sentence) {
    return Ordered.within(expressions, Expression::from, sentence);
  }

  List<TimeSpan> timesIn(Sentence sentence) {
    return Ordered.within(times, TimeSpan::from, sentence);
  }

  /** The words from one token to another on one line: a hard wrap is no part of a name. */
  String words(int from, int to) {
    return from >= to
        ? ""
        : article.text().substring(tokens.start(from), tokens.end(to - 1)).replaceAll("\\s+", " ");
  }
}
