package dev.custody.benchmarks.compiletime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Methods of absurd shapes. Each is measured at sizes that double, to show whether what it costs to
 * check them grows faster than they do.
 */
enum Shape {
  CASES("cases of a switch", 500) {
    @Override
    String body(int size) {
      String cases = repeated(size, i -> "case " + i + ": b.writeInt(" + i + "); break;\n");
      return released("switch (k) {\n" + cases + "default: }\n");
    }
  },
  CHAIN("calls in a chain", 75) {
    @Override
    String body(int size) {
      return "Buffer b = allocator.buffer(k)" + ".writeByte(1)".repeat(size) + ";\nb.release();\n";
    }
  },
  BLOCKS("blocks around one another", 25) {
    @Override
    String body(int size) {
      return released(
          "if (b.readable() > k) {\n".repeat(size) + "b.readByte();\n" + "}".repeat(size));
    }
  },
  FINALLY("finally blocks around one another", 10) {
    @Override
    String body(int size) {
      return released(
          "try {\n".repeat(size) + "b.readByte();\n" + "} finally { k++; }\n".repeat(size));
    }
  },
  OBJECTS("objects alive at once", 125) {
    @Override
    String body(int size) {
      return repeated(size, i -> "Buffer b" + i + " = allocator.buffer(k);\n")
          + repeated(size, i -> "b" + i + ".release();\n");
    }
  },
  LINES("lines", 2000) {
    @Override
    String body(int size) {
      return ("{\n" + released("if (b.readable() > k) {\nb.writeByte(1);\n}\n") + "}\n")
          .repeat(size / 7);
    }
  };

  /** One method alone is gone before a clock has moved. */
  private static final int METHODS = 8;

  private final String title;
  private final int smallest;

  Shape(String title, int smallest) {
    this.title = title;
    this.smallest = smallest;
  }

  /** What there are so many of. */
  String title() {
    return title;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  List<Integer> sizes() {
    return List.of(smallest, 2 * smallest, 4 * smallest);
  }

  abstract String body(int size);

  Corpus.Written write(Path directory, int size) throws IOException {
    StringBuilder source =
        new StringBuilder("import bench.library.Allocator;\nimport bench.library.Buffer;\n\n");
    source.append("class Large {\n");
    for (int i = 0; i < METHODS; i++) {
      source.append("static void large" + i + "(Allocator allocator, int k) {\n");
      source.append(body(size)).append("}\n");
    }
    source.append("}\n");
    Path file = Files.createDirectories(directory).resolve("Large.java");
    Files.writeString(file, source);
    return new Corpus.Written(
        List.of(file), METHODS, (int) source.chars().filter(c -> c == '\n').count());
  }

  private static String released(String middle) {
    return "Buffer b = allocator.buffer(k);\n" + middle + "b.release();\n";
  }

  private static String repeated(int times, IntFunction<String> text) {
    return IntStream.range(0, times).mapToObj(text).collect(Collectors.joining());
  }
}
