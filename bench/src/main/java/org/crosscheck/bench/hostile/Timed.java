package org.crosscheck.bench.hostile;

import com.sun.management.OperatingSystemMXBean;
import java.io.FileWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.crosscheck.cli.Main;

/** Crosscheck as a user starts it, which writes down at its end how much processor time the whole process took. */
final class Timed {
  private Timed() {}

  /** Takes the file for the seconds, then the words of the command line. */
  public static void main(String[] args) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> write(args[0], seconds())));
    Main.main(List.of(args).subList(1, args.length).toArray(String[]::new));
  }

  private static double seconds() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / 1e9;
  }

  private static void write(String file, double seconds) {
    try (FileWriter out = new FileWriter(file, StandardCharsets.UTF_8)) {
      out.write(Double.toString(seconds));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
