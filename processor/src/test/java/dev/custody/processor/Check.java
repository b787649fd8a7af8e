package dev.custody.processor;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Compiles sources in memory with the checker, against the fixture. */
public final class Check {
  private static final Pattern PREFIX = Pattern.compile("^(?:error|warning|note): ");

  private final List<JavaFileObject> sources = new ArrayList<>();
  private final List<String> options = new ArrayList<>();
  private final List<File> libraries = new ArrayList<>();

  /**
   * @param name the qualified name of the source's first class
   */
  public Check source(String name, String text) {
    sources.add(JavaFileObjects.forSourceString(name, text));
    return this;
  }

  public Check option(String option) {
    options.add(option);
    return this;
  }

  /** Class files that the sources are compiled against, besides the fixture's. */
  Check library(Path classes) {
    libraries.add(classes.toFile());
    return this;
  }

  /** Everything that was said, in order. */
  public List<Said> run() {
    List<File> classPath = new ArrayList<>(libraries);
    Fixture.shared().classPath().forEach(classPath::add);
    Compilation compilation =
        javac()
            .withProcessors(new CustodyProcessor())
            .withClasspath(classPath)
            .withOptions(options)
            .compile(sources);
    return compilation.diagnostics().stream().map(Said::of).toList();
  }

  /**
   * A diagnostic.
   *
   * @param file the simple name of the source file, without its extension; empty if there is none
   */
  public record Said(Diagnostic.Kind kind, String file, long line, String text) {
    static Said of(Diagnostic<? extends JavaFileObject> diagnostic) {
      String path = diagnostic.getSource() == null ? "" : diagnostic.getSource().getName();
      String file = path.substring(path.lastIndexOf('/') + 1).replace(".java", "");
      String text = PREFIX.matcher(diagnostic.getMessage(Locale.ROOT)).replaceFirst("");
      return new Said(diagnostic.getKind(), file, diagnostic.getLineNumber(), text);
    }

    /** Its key; empty if it has none. */
    public String key() {
      return text.startsWith("[custody:") ? text.substring(9, text.indexOf(']')) : "";
    }

    @Override
    public String toString() {
      return kind + " " + file + ":" + line + ": " + text;
    }
  }
}
