package dev.custody.benchmarks.compiletime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** All measurements, kept in a file as they are made, so that a run can be taken up again. */
final class Samples {
  private final Path file;
  private final List<Sample> all = new ArrayList<>();

  private Samples(Path file) {
    this.file = file;
  }

  static Samples in(Path file) throws IOException {
    Samples samples = new Samples(file);
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        samples.all.add(Sample.of(line));
      }
    }
    return samples;
  }

  void add(Sample sample) throws IOException {
    all.add(sample);
    Files.writeString(
        file, sample.line() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  boolean has(Sample.Mode mode, String code, int size, Variant variant, int round) {
    return of(mode, code, size, variant).anyMatch(sample -> sample.round() == round);
  }

  private Stream<Sample> of(Sample.Mode mode, String code, int size, Variant variant) {
    return all.stream()
        .filter(
            sample ->
                sample.mode() == mode
                    && sample.code().equals(code)
                    && sample.size() == size
                    && sample.variant() == variant);
  }

  /** The sizes that were measured, smallest first. */
  List<Integer> sizes(Sample.Mode mode, String code) {
    return all.stream()
        .filter(sample -> sample.mode() == mode && sample.code().equals(code))
        .map(Sample::size)
        .distinct()
        .sorted()
        .toList();
  }

  int methods(String code, int size) {
    return all.stream()
        .filter(sample -> sample.code().equals(code) && sample.size() == size)
        .mapToInt(Sample::methods)
        .findFirst()
        .orElse(0);
  }

  /** Median, least and most; null if it was not measured. */
  Spread spread(
      Sample.Mode mode, String code, int size, Variant variant, ToDoubleFunction<Cost> what) {
    double[] values =
        of(mode, code, size, variant)
            .mapToDouble(sample -> what.applyAsDouble(sample.cost()))
            .sorted()
            .toArray();
    if (values.length == 0) {
      return null;
    }
    int middle = values.length / 2;
    double median =
        values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    return new Spread(median, values[0], values[values.length - 1], values.length);
  }

  /** How values of several rounds lie. */
  record Spread(double median, double least, double most, int count) {}
}
