package dev.custody.processor.soundness;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;

/** The figures of a campaign; kept in a file, so that a campaign can be taken up again. */
final class Tally {
  private static final String BATCHES = "batches";

  private final Properties counts = new Properties();

  static Tally read(Path file) {
    Tally tally = new Tally();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        tally.counts.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return tally;
  }

  void write(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (Writer writer = Files.newBufferedWriter(file)) {
        counts.store(writer, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void add(String what) {
    counts.setProperty(what, String.valueOf(count(what) + 1));
  }

  int count(String what) {
    return Integer.parseInt(counts.getProperty(what, "0"));
  }

  void batchDone() {
    add(BATCHES);
  }

  int batches() {
    return count(BATCHES);
  }

  /** One line for who waits. */
  String line() {
    return String.format(
        "%,d programs: %d wrong but accepted, %d right but rejected",
        count("programs"), count("wrong, accepted"), count("right, rejected"));
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    new TreeSet<>(counts.stringPropertyNames())
        .forEach(name -> text.append(String.format("%8d  %s%n", count(name), name)));
    return text.toString();
  }
}
