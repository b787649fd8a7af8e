package dev.custody.processor.docs;

import dev.custody.processor.report.Key;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page about a key: Markdown with a wrong and a right example. */
record CheckPage(Key key, String text) {
  private static final Pattern CODE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final String IMPORTS =
      "import dev.custody.*; import fixture.*; import java.io.*; import java.util.*;";

  static CheckPage of(Key key) {
    try {
      return new CheckPage(key, Files.readString(Path.of("..").resolve(key.page())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The headings, in order. */
  List<String> headings() {
    return text.lines().filter(line -> line.startsWith("#")).toList();
  }

  String wrongName() {
    return "Wrong" + key.name();
  }

  String wrongSource() {
    return source(wrongName(), "## Wrong");
  }

  String rightName() {
    return "Right" + key.name();
  }

  String rightSource() {
    return source(rightName(), "## Right");
  }

  /** The examples of a section, as members of a class. */
  private String source(String name, String heading) {
    String section = text.substring(text.indexOf(heading + "\n") + heading.length());
    int end = section.indexOf("\n## ");
    Matcher code = CODE.matcher(end < 0 ? section : section.substring(0, end));
    List<String> examples = new ArrayList<>();
    while (code.find()) {
      examples.add(code.group(1));
    }
    return IMPORTS + "\nclass " + name + " {\n" + String.join("\n", examples) + "}\n";
  }
}
