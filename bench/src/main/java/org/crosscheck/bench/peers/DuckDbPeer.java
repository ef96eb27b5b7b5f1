package org.crosscheck.bench.peers;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** DuckDB, with the linkage written as SQL: blocks of a place or a rare word and near days, a sum of points a pair. */
final class DuckDbPeer {
  private static final String CLAIMS = """
      create table claim as
      select id, cast(date as date) as day, measure, low,
        replace(lower(place), 'al-', '') as place,
        regexp_replace(replace(replace(lower(place), 'al-', ''), 'q', 'k'), '[aeiou]', '', 'g') as skeleton,
        list_distinct(string_split(lower(text), ' ')) as words
      from read_json('%s', format = 'newline_delimited', columns = {id: 'VARCHAR', date: 'VARCHAR',
        place: 'VARCHAR', measure: 'VARCHAR', low: 'INTEGER', text: 'VARCHAR'})
      """;
  private static final String WORDS =
      "create table word as select id, day, unnest(words) as word from claim";
  private static final String RARE_WORDS = """
      create table rare as
      select id, day, word from (
        select id, day, word, row_number() over (partition by id order by n, word) as rank
        from word join (select word, count(*) as n from word group by word having n > 1) using (word))
      where rank <= 3
      """;
  private static final String PAIRS = """
      create table pair as
      select a.id as a, b.id as b from claim a join claim b
        on a.skeleton = b.skeleton and a.id < b.id and abs(a.day - b.day) <= 2
      union
      select a.id, b.id from rare a join rare b on a.word = b.word and a.id < b.id and abs(a.day - b.day) <= 1
      """;
  private static final String MATCHES = """
      select pair.a, pair.b from pair join claim x on x.id = pair.a join claim y on y.id = pair.b
      where 3 * jaro_winkler_similarity(x.place, y.place)
        + 6 * len(list_intersect(x.words, y.words)) / least(len(x.words), len(y.words))
        + (x.low = y.low)::int + (x.measure = y.measure)::int - abs(x.day - y.day) > 6.5
      """;

  private DuckDbPeer() {}

  public static void main(String[] args) throws Exception {
    Groups groups = new Groups();
    List<String> ids = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("set threads = 2");
      statement.execute(CLAIMS.formatted(args[0].replace("'", "''")));
      statement.execute(WORDS);
      statement.execute(RARE_WORDS);
      statement.execute(PAIRS);
      each(statement, MATCHES, row -> groups.join(row.getString(1), row.getString(2)));
      each(statement, "select id from claim", row -> ids.add(row.getString(1)));
    }
    groups.write(ids, Path.of(args[1]));
  }

  private interface Row {
    void take(ResultSet row) throws SQLException;
  }

  private static void each(Statement statement, String query, Row taker) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        taker.take(rows);
      }
    }
  }
}
