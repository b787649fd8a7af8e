package dev.custody.examples.demo;

import dev.custody.examples.ways.AsExtension;
import dev.custody.examples.ways.ByHand;
import dev.custody.examples.ways.ThroughHandles;
import dev.custody.runtime.Heap;
import dev.custody.runtime.error.PyError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A way to write the program that sorts numbers in lists. */
enum Way {
  BY_HAND("counted by hand, and checked", ByHand.class, ByHand::sort, "sort", "listOf"),
  THROUGH_HANDLES(
      "through handles, which count", ThroughHandles.class, ThroughHandles::sort, "sort", "listOf"),
  AS_EXTENSION(
      "as an extension method, whose calling convention is generated",
      AsExtension.class,
      AsExtension::sort,
      "sort",
      "sorted");

  private static final long SEED = 19_910_220;

  private final String description;
  private final Class<?> program;
  private final Sorter sorter;
  private final String[] shown;

  Way(String description, Class<?> program, Sorter sorter, String... shown) {
    this.description = description;
    this.program = program;
    this.sorter = sorter;
    this.shown = shown;
  }

  /** What the three have in common. */
  private interface Sorter {
    long[] sort(long... numbers) throws PyError;
  }

  String description() {
    return description;
  }

  /** The methods of the source in which the ways differ. */
  String excerpt(Path directory) throws IOException {
    String source = Files.readString(directory.resolve(program.getSimpleName() + ".java"));
    StringBuilder excerpt = new StringBuilder();
    for (String method : shown) {
      Matcher text =
          Pattern.compile(
                  "(?ms)^((?:  @\\w+\\n)*  \\w[\\w ]*[\\w\\[\\]]+ " + method + "\\(.*?^  })$")
              .matcher(source);
      if (!text.find()) {
        throw new IllegalStateException("no method " + method + " in " + program);
      }
      excerpt.append(excerpt.isEmpty() ? "" : "\n\n").append(text.group(1).stripIndent());
    }
    return excerpt.toString();
  }

  /** Whether it sorts, and leaves nothing alive. */
  boolean sorts() {
    long[] numbers = new Random(SEED).longs(1000).toArray();
    long[] expected = numbers.clone();
    Arrays.sort(expected);
    Heap.Mark start = Heap.mark();
    try {
      return Arrays.equals(sorter.sort(numbers), expected) && Heap.aliveSince(start).isEmpty();
    } catch (PyError e) {
      throw new IllegalStateException(this + " failed", e);
    }
  }
}
