package dev.custody.benchmarks.compiletime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Generated classes to compile. Class by class the same in every run, and a small corpus is the
 * beginning of a large one.
 */
record Corpus(Kind kind, int classes) {
  private static final int GROUP = 20;
  private static final int FEWEST_METHODS = 5;
  private static final int MOST_METHODS = 11;

  /** What the code is about. */
  enum Kind {
    /** Network handlers: about every other method deals with counted objects. */
    COUNTED,
    /** No counted object anywhere. */
    ORDINARY;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What was written. */
  record Written(List<Path> files, int methods, int lines) {}

  Written write(Path directory) throws IOException {
    String type = Templates.text(kind.word() + "-class.txt");
    List<String> methods = Templates.pieces(kind.word() + "-methods.txt");
    List<Path> files = new ArrayList<>();
    int methodCount = 0;
    int lines = 0;
    for (int i = 0; i < classes; i++) {
      String source = source(i, type, methods);
      Path file =
          directory.resolve("bench/" + kind.word() + "/" + group(i) + "/Type" + i + ".java");
      Files.createDirectories(file.getParent());
      Files.writeString(file, source);
      files.add(file);
      lines += (int) source.lines().count();
      methodCount += (int) source.lines().filter(Corpus::opensMethod).count();
    }
    return new Written(files, methodCount, lines);
  }

  private static boolean opensMethod(String line) {
    return line.startsWith("  p")
        && line.contains("(")
        && !line.contains("=")
        && !line.contains("record");
  }

  private static String group(int number) {
    return "g" + number / GROUP;
  }

  private static String source(int number, String type, List<String> pieces) {
    Templates templates = new Templates(number);
    StringBuilder methods = new StringBuilder();
    int count = templates.between(FEWEST_METHODS, MOST_METHODS);
    for (int i = 0; i < count; i++) {
      methods.append(templates.filled(templates.any(pieces), "  ")).append('\n');
    }
    int peer = number / GROUP * GROUP + templates.between(0, GROUP - 1);
    String head =
        type.replace("$G", group(number))
            .replace("$C", String.valueOf(number))
            .replace("$P", String.valueOf(peer));
    return templates.filled(head, "").replace("$METHODS\n", methods);
  }
}
