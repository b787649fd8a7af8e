package dev.custody.processor.soundness;

import dev.custody.processor.CustodyProcessor;
import dev.custody.processor.report.Key;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles many candidates in one go, with the checker; nothing is written to disk. */
final class Batch {
  private static final Pattern KEYED = Pattern.compile("\\[custody:([a-z-]+)\\]");
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
  private static final StandardJavaFileManager FILES =
      JAVAC.getStandardFileManager(null, Locale.ROOT, null);

  /**
   * Reports are warnings here, so that classes are made of refused programs, too; {@code
   * -Xlint:none} would hide them.
   */
  private static final String SEVERITIES =
      "-Acustody.severity="
          + Arrays.stream(Key.values())
              .map(key -> key.id() + ":warning")
              .collect(Collectors.joining(","));

  private static final List<String> OPTIONS =
      List.of(SEVERITIES, "-Xmaxwarns", "100000", "-Xmaxerrs", "100000");

  private final List<Candidate> candidates;
  private final Map<Integer, List<String>> keys = new HashMap<>();
  private final Map<String, byte[]> classes = new HashMap<>();
  private final List<String> problems = new ArrayList<>();

  private Batch(List<Candidate> candidates) {
    this.candidates = candidates;
  }

  /**
   * What the compiler made of a candidate.
   *
   * @param keys what was reported, in order
   * @param type the class, null where javac refused it
   */
  record Compiled(Candidate candidate, List<String> keys, Class<?> type) {
    boolean isAccepted() {
      return keys.isEmpty();
    }
  }

  /** Compiles candidates; those that are no legal Java have no class. */
  static List<Compiled> compile(List<Candidate> candidates) {
    Batch batch = new Batch(candidates);
    Set<Integer> illegal = batch.attempt(Set.of());
    if (!illegal.isEmpty()) {
      batch.attempt(illegal);
    }
    if (!batch.problems.isEmpty()) {
      throw new IllegalStateException(String.join("\n", batch.problems));
    }
    return batch.load();
  }

  private static String className(int index) {
    return "P" + index;
  }

  /** Compiles all but some; the indexes of those that javac refuses. */
  private Set<Integer> attempt(Set<Integer> without) {
    keys.clear();
    classes.clear();
    problems.clear();
    List<JavaFileObject> sources = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      if (!without.contains(i)) {
        sources.add(new Source(i, SourceWriter.write(candidates.get(i), className(i))));
      }
    }
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    StringWriter crash = new StringWriter();
    CompilationTask task = JAVAC.getTask(crash, new Memory(FILES), said, OPTIONS, null, sources);
    task.setProcessors(List.of(new CustodyProcessor()));
    task.call();
    Set<Integer> illegal = new HashSet<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : said.getDiagnostics()) {
      String text = diagnostic.getMessage(Locale.ROOT);
      Matcher keyed = KEYED.matcher(text);
      if (diagnostic.getSource() instanceof Source source && keyed.find()) {
        keys.computeIfAbsent(source.index, absent -> new ArrayList<>()).add(keyed.group(1));
      } else if (diagnostic.getKind() == Diagnostic.Kind.ERROR
          && diagnostic.getSource() instanceof Source source) {
        illegal.add(source.index);
        if (System.getProperty("soundness.illegal") != null) {
          System.out.println(diagnostic + "\n" + source.text);
        }
      } else if (diagnostic.getKind() != Diagnostic.Kind.NOTE) {
        problems.add(diagnostic.toString());
      }
    }
    if (crash.getBuffer().length() > 0) {
      problems.add(crash.toString());
    }
    return illegal;
  }

  private List<Compiled> load() {
    ClassLoader loader =
        new ClassLoader(Batch.class.getClassLoader()) {
          @Override
          protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
              throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
          }
        };
    List<Compiled> compiled = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      String name = "generated." + className(i);
      try {
        Class<?> type = classes.containsKey(name) ? loader.loadClass(name) : null;
        compiled.add(new Compiled(candidates.get(i), keys.getOrDefault(i, List.of()), type));
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }
    return compiled;
  }

  private static final class Source extends SimpleJavaFileObject {
    private final int index;
    private final String text;

    Source(int index, String text) {
      super(URI.create("memory:///generated/" + className(index) + ".java"), Kind.SOURCE);
      this.index = index;
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
    Memory(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("memory:///" + name), kind) {
        @Override
        public OutputStream openOutputStream() {
          return new ByteArrayOutputStream() {
            @Override
            public void close() {
              classes.put(name, toByteArray());
            }
          };
        }
      };
    }

    @Override
    public void close() {
      try {
        flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
