package org.crosscheck.bench.peers;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.priv.garshol.duke.Comparator;
import no.priv.garshol.duke.ConfigurationImpl;
import no.priv.garshol.duke.Processor;
import no.priv.garshol.duke.Property;
import no.priv.garshol.duke.PropertyImpl;
import no.priv.garshol.duke.Record;
import no.priv.garshol.duke.RecordImpl;
import no.priv.garshol.duke.comparators.ExactComparator;
import no.priv.garshol.duke.comparators.JaroWinkler;
import no.priv.garshol.duke.comparators.NumericComparator;
import no.priv.garshol.duke.databases.InMemoryBlockingDatabase;
import no.priv.garshol.duke.databases.KeyFunction;
import no.priv.garshol.duke.matchers.AbstractMatchListener;

/** Duke, with blocks of one place and two days. */
final class DukePeer {
  private static final double THRESHOLD = 0.9;
  private static final int WINDOW = 25;

  private DukePeer() {}

  public static void main(String[] args) throws Exception {
    List<Report> reports = Report.read(Path.of(args[0]));
    Groups groups = new Groups();
    InMemoryBlockingDatabase database = new InMemoryBlockingDatabase();
    database.setKeyFunctions(List.of(key(0), key(1)));
    database.setWindowSize(WINDOW);
    ConfigurationImpl configuration = new ConfigurationImpl();
    configuration.setProperties(properties());
    configuration.setThreshold(THRESHOLD);
    database.setConfiguration(configuration);
    configuration.setDatabase(database);
    Processor processor = new Processor(configuration, database);
    processor.setThreads(2);
    processor.addMatchListener(new AbstractMatchListener() {
      @Override
      public void matches(Record a, Record b, double confidence) {
        groups.join(a.getValue("id"), b.getValue("id"));
      }
    });
    processor.deduplicate(reports.stream().map(DukePeer::row).toList());
    processor.close();
    groups.write(reports.stream().map(Report::id).toList(), Path.of(args[1]));
  }

  private static List<Property> properties() {
    return List.of(
        new PropertyImpl("id"),
        new PropertyImpl("text", new SharedWords(), 0.2, 0.97),
        new PropertyImpl("place", new JaroWinkler(), 0.2, 0.8),
        new PropertyImpl("day", new Days(), 0.02, 0.7),
        new PropertyImpl("measure", new ExactComparator(), 0.3, 0.6),
        new PropertyImpl("low", new NumericComparator(), 0.3, 0.7));
  }

  private static KeyFunction key(int shift) {
    return row ->
        row.getValue("skeleton") + Math.floorDiv(Integer.parseInt(row.getValue("day")) + shift, 2);
  }

  /** Says 1 for one day, 0 for more than a day apart. */
  private static final class Days implements Comparator {
    @Override
    public boolean isTokenized() {
      return false;
    }

    @Override
    public double compare(String a, String b) {
      long apart = Math.abs(Long.parseLong(a) - Long.parseLong(b));
      return apart == 0 ? 1 : apart == 1 ? 0.8 : 0;
    }
  }

  /** The share of the words of the shorter text that the other has too. */
  private static final class SharedWords implements Comparator {
    @Override
    public boolean isTokenized() {
      return true;
    }

    @Override
    public double compare(String a, String b) {
      Set<String> first = new HashSet<>(Arrays.asList(a.split(" ")));
      Set<String> second = new HashSet<>(Arrays.asList(b.split(" ")));
      int smaller = Math.min(first.size(), second.size());
      first.retainAll(second);
      return (double) first.size() / smaller;
    }
  }

  private static Record row(Report report) {
    RecordImpl row = new RecordImpl();
    row.addValue("id", report.id());
    row.addValue("text", report.text());
    row.addValue("place", report.place());
    row.addValue("measure", report.measure());
    row.addValue("low", Integer.toString(report.low()));
    row.addValue("day", Long.toString(report.day()));
    row.addValue("skeleton", report.skeleton());
    return row;
  }
}
