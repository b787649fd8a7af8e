package dev.custody.benchmarks.compiletime;

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
   * Arguments: {@code smoke}, {@code quick} or {@code full}; a directory to work in; one with the
   * jars of other checkers; one for the documentation. What an interrupted run has measured is not
   * measured again; a run to start anew needs an empty directory.
   */
  public static void main(String[] arguments) throws IOException {
    Size size = Size.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    Path docs = arguments.length > 3 ? Path.of(arguments[3]) : Path.of(arguments[1]);
    run(size, Path.of(arguments[1]), Path.of(arguments[2]), docs);
  }

  static Samples run(Size size, Path work, Path foreign, Path docs) throws IOException {
    CompileTimeBenchmark benchmark = new CompileTimeBenchmark(size, work, foreign);
    benchmark.measure();
    new Report(benchmark.samples, benchmark.variants).write(docs);
    return benchmark.samples;
  }

  private void measure() throws IOException {
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
      }
    }
    for (Corpus corpus : corpora.keySet()) {
      if (size.warmClasses().contains(corpus.classes()) && !isOver()) {
        warm(corpus, corpora.get(corpus));
      }
    }
  }

  private boolean isOver() {
    return System.nanoTime() > end;
  }

  private void cold(Corpus corpus, Corpus.Written written, int round) throws IOException {
    for (Variant variant : variants) {
      if (!samples.has(Sample.Mode.COLD, corpus.kind().word(), corpus.classes(), variant, round)) {
        try (CompilerProcess javac = start(variant, written)) {
          add(Sample.Mode.COLD, corpus, written, variant, round, javac.compile());
        }
      }
    }
  }

  private void warm(Corpus corpus, Corpus.Written written) throws IOException {
    int last = size.warmRounds() - 1;
    Variant lastVariant = variants.get(variants.size() - 1);
    if (samples.has(Sample.Mode.WARM, corpus.kind().word(), corpus.classes(), lastVariant, last)) {
      return;
    }
    Map<Variant, CompilerProcess> processes = new LinkedHashMap<>();
    try {
      for (Variant variant : variants) {
        processes.put(variant, start(variant, written));
      }
      for (int round = -size.warmups(); round < size.warmRounds(); round++) {
        for (Variant variant : variants) {
          Cost cost = processes.get(variant).compile();
          if (round >= 0) {
            add(Sample.Mode.WARM, corpus, written, variant, round, cost);
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
      Sample.Mode mode,
      Corpus corpus,
      Corpus.Written written,
      Variant variant,
      int round,
      Cost cost)
      throws IOException {
    Sample sample =
        new Sample(
            mode, corpus.kind().word(), corpus.classes(), written.methods(), variant, round, cost);
    samples.add(sample);
    System.out.println(sample.line());
  }
}
