package dev.custody.benchmarks.compiletime;

import com.sun.management.OperatingSystemMXBean;
import dev.custody.benchmarks.compiletime.Sample.Mode;
import dev.custody.benchmarks.compiletime.Samples.Spread;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Writes the tables into the documentation, between two marks, and the plot beside it. */
final class Report {
  private static final String BEGIN = "<!-- measured -->";
  private static final String END = "<!-- end of what was measured -->";

  private final Samples samples;
  private final List<Variant> variants;

  Report(Samples samples, List<Variant> variants) {
    this.samples = samples;
    this.variants = variants;
  }

  void write(Path docs) throws IOException {
    Path page = docs.resolve("performance.md");
    String old = Files.exists(page) ? Files.readString(page) : BEGIN + "\n" + END + "\n";
    int begin = old.indexOf(BEGIN) + BEGIN.length();
    String text =
        old.substring(0, begin) + "\n\n" + tables() + "\n" + old.substring(old.indexOf(END));
    Files.writeString(page, text);
    Files.writeString(docs.resolve("performance.svg"), new Plot(samples, variants).svg());
  }

  String tables() {
    StringBuilder text = new StringBuilder(machine());
    for (Mode mode : Mode.values()) {
      for (Corpus.Kind kind : Corpus.Kind.values()) {
        if (!samples.sizes(mode, kind.word()).isEmpty()) {
          table(text, mode, kind);
        }
      }
    }
    growth(text);
    shapes(text);
    return text.toString();
  }

  private static String machine() {
    Runtime runtime = Runtime.getRuntime();
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return line(
        "Measured with %d processors, %d GB of memory, JDK %s (%s) on %s.\n",
        runtime.availableProcessors(),
        Math.round(system.getTotalMemorySize() / 1e9),
        System.getProperty("java.version"),
        System.getProperty("java.vendor"),
        System.getProperty("os.name"));
  }

  private void table(StringBuilder text, Mode mode, Corpus.Kind kind) {
    String code =
        kind == Corpus.Kind.COUNTED ? "full of counted objects" : "without any counted object";
    String how = mode == Mode.COLD ? "A JVM for each compilation" : "A JVM that has warmed up";
    text.append(line("\n### %s, code %s\n\n", how, code));
    text.append("| classes | | CPU s | of plain | of nothing | compiling thread s | of nothing |");
    text.append(" allocated MB | of nothing | wall s | of plain | peak MB | of plain |\n");
    text.append(
        "| ---: | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | --- | ---: | ---: |");
    text.append(" ---: |\n");
    for (int size : samples.sizes(mode, kind.word())) {
      for (Variant variant : variants) {
        row(text, mode, kind.word(), size, variant);
      }
    }
  }

  private void row(StringBuilder text, Mode mode, String code, int size, Variant variant) {
    Spread cpu = samples.spread(mode, code, size, variant, Cost::cpu);
    if (cpu == null) {
      return;
    }
    Spread thread = samples.spread(mode, code, size, variant, Cost::compilerCpu);
    Spread allocated = samples.spread(mode, code, size, variant, Cost::allocated);
    Spread wall = samples.spread(mode, code, size, variant, Cost::wall);
    Spread memory = samples.spread(mode, code, size, variant, Cost::memory);
    text.append(
        line(
            "| %d | %s | %s | %s | %s | %.2f | %s | %.0f | %s | %s | %s | %.0f | %s |\n",
            size,
            variant.title(),
            shown(cpu),
            ratio(cpu, mode, code, size, Variant.PLAIN, Cost::cpu),
            ratio(cpu, mode, code, size, Variant.NOTHING, Cost::cpu),
            thread.median(),
            ratio(thread, mode, code, size, Variant.NOTHING, Cost::compilerCpu),
            allocated.median(),
            ratio(allocated, mode, code, size, Variant.NOTHING, Cost::allocated),
            shown(wall),
            ratio(wall, mode, code, size, Variant.PLAIN, Cost::wall),
            memory.median(),
            ratio(memory, mode, code, size, Variant.PLAIN, Cost::memory)));
  }

  private static String shown(Spread spread) {
    return line("%.2f (%.2f–%.2f)", spread.median(), spread.least(), spread.most());
  }

  private String ratio(
      Spread spread, Mode mode, String code, int size, Variant base, ToDoubleFunction<Cost> what) {
    Spread of = samples.spread(mode, code, size, base, what);
    return of == null ? "" : line("%.2f", spread.median() / of.median());
  }

  /** How much more a thousand methods cost, from the smallest corpus to the largest. */
  private void growth(StringBuilder text) {
    if (Stream.of(Corpus.Kind.values())
        .allMatch(kind -> samples.sizes(Mode.COLD, kind.word()).size() < 2)) {
      return;
    }
    text.append("\n### Growth: CPU seconds per 1,000 methods, a JVM for each compilation\n\n");
    text.append("| code | | classes | s per 1,000 methods | beyond plain javac |\n");
    text.append("| --- | --- | --- | ---: | ---: |\n");
    for (Corpus.Kind kind : Corpus.Kind.values()) {
      List<Integer> sizes = samples.sizes(Mode.COLD, kind.word());
      for (int i = 1; i < sizes.size(); i++) {
        for (Variant variant : variants) {
          Double slope = slope(kind.word(), sizes.get(i - 1), sizes.get(i), variant);
          Double plain = slope(kind.word(), sizes.get(i - 1), sizes.get(i), Variant.PLAIN);
          if (slope != null && plain != null) {
            text.append(
                line(
                    "| %s | %s | %d to %d | %.3f | %.3f |\n",
                    kind.word(),
                    variant.title(),
                    sizes.get(i - 1),
                    sizes.get(i),
                    slope,
                    slope - plain));
          }
        }
      }
    }
  }

  private Double slope(String code, int small, int large, Variant variant) {
    Spread from = samples.spread(Mode.COLD, code, small, variant, Cost::cpu);
    Spread to = samples.spread(Mode.COLD, code, large, variant, Cost::cpu);
    int methods = samples.methods(code, large) - samples.methods(code, small);
    return from == null || to == null || methods == 0
        ? null
        : (to.median() - from.median()) / methods * 1000;
  }

  /** Methods of absurd shapes; what costs twice as much at twice the size grows linearly. */
  private void shapes(StringBuilder text) {
    if (Stream.of(Shape.values())
        .allMatch(each -> samples.sizes(Mode.WARM, each.word()).isEmpty())) {
      return;
    }
    text.append(
        "\n### Methods of absurd shapes: milliseconds of the compiling thread, warmed up\n\n");
    text.append(
        "| a method with so many | | plain | nothing | Custody | Custody, of half the size |\n");
    text.append("| --- | ---: | ---: | ---: | ---: | ---: |\n");
    for (Shape shape : Shape.values()) {
      for (int size : samples.sizes(Mode.WARM, shape.word())) {
        Double plain = milliseconds(shape, size, Variant.PLAIN);
        Double nothing = milliseconds(shape, size, Variant.NOTHING);
        Double checked = milliseconds(shape, size, Variant.CUSTODY);
        Double half = milliseconds(shape, size / 2, Variant.CUSTODY);
        if (plain != null && nothing != null && checked != null) {
          String growth = half == null ? "" : line("%.2f", checked / half);
          text.append(
              line(
                  "| %s | %d | %.0f | %.0f | %.0f | %s |\n",
                  shape.title(), size, plain, nothing, checked, growth));
        }
      }
    }
  }

  private Double milliseconds(Shape shape, int size, Variant variant) {
    Spread spread = samples.spread(Mode.WARM, shape.word(), size, variant, Cost::compilerCpu);
    return spread == null ? null : spread.median() * 1000;
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
