package dev.custody.benchmarks.compiletime;

import java.util.Locale;

/**
 * One measurement.
 *
 * @param code what was compiled
 * @param size how many classes, or how large a method
 */
record Sample(
    Mode mode, String code, int size, int methods, Variant variant, int round, Cost cost) {

  /** How javac was run. */
  enum Mode {
    /** A JVM for each compilation. */
    COLD,
    /** A JVM that has compiled the same several times before. */
    WARM
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "%s,%s,%d,%d,%s,%d,%.3f,%.3f,%.3f,%.1f,%.1f",
        mode,
        code,
        size,
        methods,
        variant,
        round,
        cost.cpu(),
        cost.compilerCpu(),
        cost.wall(),
        cost.memory(),
        cost.allocated());
  }

  static Sample of(String line) {
    String[] words = line.split(",");
    Cost cost =
        new Cost(
            Double.parseDouble(words[6]),
            Double.parseDouble(words[7]),
            Double.parseDouble(words[8]),
            Double.parseDouble(words[9]),
            Double.parseDouble(words[10]));
    return new Sample(
        Mode.valueOf(words[0]),
        words[1],
        Integer.parseInt(words[2]),
        Integer.parseInt(words[3]),
        Variant.valueOf(words[4]),
        Integer.parseInt(words[5]),
        cost);
  }
}
