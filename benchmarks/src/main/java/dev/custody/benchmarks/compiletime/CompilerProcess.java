package dev.custody.benchmarks.compiletime;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM of its own that runs {@link Compilations}. */
final class CompilerProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader answers;
  private final Writer requests;

  private CompilerProcess(Process process) {
    this.process = process;
    this.answers = process.inputReader();
    this.requests = process.outputWriter();
  }

  static CompilerProcess start(Variant variant, Tools tools, List<Path> sources, Path work)
      throws IOException {
    Path classes = work.resolve("classes");
    Files.createDirectories(classes);
    List<String> options = new ArrayList<>(variant.options());
    options.addAll(
        List.of("-nowarn", "-cp", Tools.joined(tools.library()), "-d", classes.toString()));
    List<Path> processors = variant.processorPath(tools);
    if (!processors.isEmpty()) {
      options.addAll(List.of("-processorpath", Tools.joined(processors)));
    }
    Path optionFile = Files.write(work.resolve("options"), options);
    Path sourceFile = Files.write(work.resolve("sources"), lines(sources));
    Path processorFile = Files.write(work.resolve("processors"), lines(processors));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(variant.jvmOptions());
    command.addAll(
        List.of(
            "-cp",
            ownClasses(),
            Compilations.class.getName(),
            optionFile.toString(),
            sourceFile.toString(),
            processorFile.toString()));
    Process process =
        new ProcessBuilder(command).redirectError(work.resolve("errors").toFile()).start();
    return new CompilerProcess(process);
  }

  private static List<String> lines(List<Path> paths) {
    return paths.stream().map(Path::toString).toList();
  }

  private static String ownClasses() {
    String name = CompilerProcess.class.getName().replace('.', '/') + ".class";
    String url = CompilerProcess.class.getClassLoader().getResource(name).toString();
    String entry =
        url.startsWith("jar:")
            ? url.substring(4, url.indexOf('!'))
            : url.substring(0, url.length() - name.length());
    return new File(URI.create(entry)).getPath();
  }

  /** Compiles once. */
  Cost compile() throws IOException {
    requests.write("compile\n");
    requests.flush();
    String answer = answers.readLine();
    if (answer == null) {
      throw new IOException("the compiler has died");
    }
    String[] words = answer.split(" ", 6);
    if (!words[5].equals("done")) {
      throw new IOException("it does not compile: " + words[5]);
    }
    return new Cost(
        Long.parseLong(words[0]) / 1e6,
        Long.parseLong(words[1]) / 1e6,
        Long.parseLong(words[2]) / 1e6,
        Long.parseLong(words[3]) / 1024.0,
        Long.parseLong(words[4]) / 1e6);
  }

  @Override
  public void close() throws IOException {
    requests.close();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
    }
  }
}
