package dev.custody.benchmarks.compiletime;

import dev.custody.benchmarks.compiletime.Sample.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the checker costs a build, beside plain javac and other checkers.
 *
 * <p>All variants compile the same files in turn, round after round, so that whatever else the
 * machine does meets all of them alike.
 */
public final class CompileTimeBenchmark {
  /** How often a shape is compiled before it is measured, and then measured. */
  private static final int SHAPE_ROUNDS = 3;

  private final Size size;
  private final Path work;
  private final Tools tools;
  private final List<Variant> variants;
  private final Samples samples;
  private final long end;

  private CompileTimeBenchmark(Size size, Path work, Path foreign) throws IOException {
    this.size = size;
    this.work = Files.createDirectories(work.toAbsolutePath());
    this.tools = Tools.in(this.work, foreign);
    this.variants = Stream.of(Variant.values()).filter(tools::have).toList();
    this.samples = Samples.in(this.work.resolve(size.name().toLowerCase(Locale.ROOT) + ".csv"));
    this.end = System.nanoTime() + size.minutes() * 60_000_000_000L;
  }

  /**
   * Arguments: {@code smoke}, {@code quick}, {@code standard} or {@code full}; a directory to work
   * in; one with the jars of other checkers; one for the documentation. What an interrupted run has
   * measured is not measured again; a run to start anew needs an empty directory.
   */
  public static void main(String[] arguments) throws IOException {
    Size size = Size.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    Path docs = arguments.length > 3 ? Path.of(arguments[3]) : Path.of(arguments[1]);
    run(size, Path.of(arguments[1]), Path.of(arguments[2]), docs);
  }

  static Samples run(Size size, Path work, Path foreign, Path docs) throws IOException {
    CompileTimeBenchmark benchmark = new CompileTimeBenchmark(size, work, foreign);
    benchmark.measure(docs);
    return benchmark.samples;
  }

  /** Whatever is asked for is measured once before anything is measured again. */
  private void measure(Path docs) throws IOException {
    Map<Corpus, Corpus.Written> corpora = new LinkedHashMap<>();
    for (int classes : size.classes()) {
      for (Corpus.Kind kind : Corpus.Kind.values()) {
        Corpus corpus = new Corpus(kind, classes);
        corpora.put(corpus, corpus.write(work.resolve(kind.word() + "-" + classes)));
      }
    }
    for (int round = 0; round < size.rounds() && (round == 0 || !isOver()); round++) {
      for (Corpus corpus : corpora.keySet()) {
        cold(corpus, corpora.get(corpus), round);
        report(docs);
      }
      if (round == 0) {
        warm(corpora);
        shapes();
        report(docs);
      }
    }
    report(docs);
  }

  private void report(Path docs) throws IOException {
    new Report(samples, variants).write(docs);
  }

  private boolean isOver() {
    return System.nanoTime() > end;
  }

  /** Other checkers take minutes: they are met once, and in the smallest corpus only. */
  private boolean isMet(Variant variant, int classes, int round) {
    return !variant.isForeign() || round == 0 && classes == size.classes().get(0);
  }

  private void cold(Corpus corpus, Corpus.Written written, int round) throws IOException {
    for (Variant variant : variants) {
      if (isMet(variant, corpus.classes(), round)
          && !samples.has(Mode.COLD, corpus.kind().word(), corpus.classes(), variant, round)) {
        try (CompilerProcess javac = start(variant, written)) {
          Cost cost = javac.compile();
          add(Mode.COLD, corpus.kind().word(), corpus.classes(), written, variant, round, cost);
        } catch (IOException failed) {
          if (!variant.isForeign()) {
            throw failed;
          }
          System.out.println(variant.title() + ": " + failed.getMessage());
        }
      }
    }
  }

  private void warm(Map<Corpus, Corpus.Written> corpora) throws IOException {
    for (Map.Entry<Corpus, Corpus.Written> each : corpora.entrySet()) {
      Corpus corpus = each.getKey();
      if (size.warmClasses().contains(corpus.classes())) {
        String code = corpus.kind().word();
        warm(code, corpus.classes(), each.getValue(), size.warmups(), size.warmRounds());
      }
    }
  }

  private void shapes() throws IOException {
    for (Shape shape : size.shapes()) {
      for (int each : shape.sizes()) {
        Corpus.Written written = shape.write(work.resolve(shape.word() + "-" + each), each);
        warm(shape.word(), each, written, SHAPE_ROUNDS, SHAPE_ROUNDS);
      }
    }
  }

  private void warm(String code, int number, Corpus.Written written, int warmups, int rounds)
      throws IOException {
    List<Variant> own = variants.stream().filter(each -> !each.isForeign()).toList();
    int last = rounds - 1;
    if (samples.has(Mode.WARM, code, number, own.get(own.size() - 1), last)) {
      return;
    }
    Map<Variant, CompilerProcess> processes = new LinkedHashMap<>();
    try {
      for (Variant variant : own) {
        processes.put(variant, start(variant, written));
      }
      for (int round = -warmups; round < rounds; round++) {
        for (Variant variant : own) {
          Cost cost = processes.get(variant).compile();
          if (round >= 0 && !samples.has(Mode.WARM, code, number, variant, round)) {
            add(Mode.WARM, code, number, written, variant, round, cost);
          }
        }
      }
    } finally {
      for (CompilerProcess process : new ArrayList<>(processes.values())) {
        process.close();
      }
    }
  }

  private CompilerProcess start(Variant variant, Corpus.Written written) throws IOException {
    Path own = Files.createDirectories(work.resolve(variant.name().toLowerCase(Locale.ROOT)));
    return CompilerProcess.start(variant, tools, written.files(), own);
  }

  private void add(
      Mode mode,
      String code,
      int number,
      Corpus.Written written,
      Variant variant,
      int round,
      Cost cost)
      throws IOException {
    Sample sample = new Sample(mode, code, number, written.methods(), variant, round, cost);
    samples.add(sample);
    System.out.println(sample.line());
  }
}
