package dev.custody.processor.robustness;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.custody.processor.CustodyProcessor;
import dev.custody.processor.Fixture;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles one source text with the checker and looks for what must never happen. */
final class Build {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  /**
   * What javac may complain of beside us: errors that leave nothing in the trees, so that a
   * processor cannot know of them. The types are known, and what we say is true all the same.
   */
  private static final Set<String> WITHOUT_TRACE =
      Set.of(
          // found when the flow is analysed
          "compiler.err.missing.ret.stmt",
          "compiler.err.unreachable.stmt",
          "compiler.err.unreported.exception.need.to.catch.or.throw",
          "compiler.err.var.might.not.have.been.initialized",
          "compiler.err.var.might.already.be.assigned",
          // not about the body
          "compiler.err.annotation.missing.default.value",
          "compiler.err.method.does.not.override.superclass",
          // said, and then taken for right
          "compiler.err.non-static.cant.be.ref",
          "compiler.err.call.must.be.first.stmt.in.ctor");

  /** Javac has bugs of its own; ours are those in whose traces we are. */
  private static final Pattern OURS =
      Pattern.compile("at dev\\.custody\\.processor\\.(?!robustness)");

  private final DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
  private final List<long[]> methods = new ArrayList<>();
  private final StringWriter crash = new StringWriter();
  private boolean analysed;

  private Build() {}

  static Build of(String text, List<String> options) {
    Build build = new Build();
    build.run(text, options);
    return build;
  }

  private void run(String text, List<String> options) {
    JavaFileObject source =
        new SimpleJavaFileObject(URI.create("string:///Damaged.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
          }

          @Override
          public boolean isNameCompatible(String name, Kind kind) {
            return !name.endsWith("-info");
          }
        };
    try (StandardJavaFileManager files = JAVAC.getStandardFileManager(null, Locale.ROOT, null)) {
      files.setLocation(StandardLocation.CLASS_PATH, classPath());
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(Fixture.shared().output()));
      List<String> all = new ArrayList<>(options);
      all.addAll(List.of("-Xmaxerrs", "100000", "-Xmaxwarns", "100000"));
      JavacTask task = (JavacTask) JAVAC.getTask(crash, files, said, all, null, List.of(source));
      task.setProcessors(List.of(new CustodyProcessor()));
      task.addTaskListener(new Watch(Trees.instance(task).getSourcePositions()));
      task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException | StackOverflowError e) {
      e.printStackTrace(new PrintWriter(crash));
    }
  }

  /** The fixture, and the modules that are built after this one if they were built before. */
  private static List<File> classPath() {
    List<File> entries = new ArrayList<>(Fixture.shared().classPath());
    entries.add(new File("../runtime/target/classes"));
    entries.add(new File("../examples/target/classes"));
    return entries;
  }

  /** Whether javac came to hand at least one class to the checker. */
  boolean analysed() {
    return analysed;
  }

  /** Whether something was found. */
  boolean foundSomething() {
    return said.getDiagnostics().stream().anyMatch(Build::isFinding);
  }

  /** What must not be; empty if all is well. */
  List<String> problems() {
    List<String> problems = new ArrayList<>();
    if (OURS.matcher(crash.toString()).find()) {
      problems.add("javac failed: " + crash);
    }
    for (Diagnostic<?> each : said.getDiagnostics()) {
      if (text(each).contains("the checker failed")) {
        problems.add(text(each));
      } else if (isFinding(each)) {
        said.getDiagnostics().stream()
            .filter(error -> isRefusal(error) && isAboutTheSame(each, error))
            .findFirst()
            .ifPresent(
                error ->
                    problems.add(error.getCode() + " but " + text(each).lines().findFirst().get()));
      }
    }
    return problems;
  }

  private static String text(Diagnostic<?> diagnostic) {
    return diagnostic.getMessage(Locale.ROOT);
  }

  private static boolean isFinding(Diagnostic<?> diagnostic) {
    return text(diagnostic).contains("[custody:");
  }

  private static boolean isRefusal(Diagnostic<?> diagnostic) {
    return diagnostic.getKind() == Diagnostic.Kind.ERROR
        && !text(diagnostic).contains("[custody")
        && !WITHOUT_TRACE.contains(diagnostic.getCode());
  }

  /** A finding about a declaration says nothing of its body, nor does the body's say of it. */
  private boolean isAboutTheSame(Diagnostic<?> finding, Diagnostic<?> error) {
    return text(finding).startsWith("[custody:annotation-misuse]")
        ? finding.getLineNumber() == error.getLineNumber()
        : inSameMethod(finding, error);
  }

  private boolean inSameMethod(Diagnostic<?> one, Diagnostic<?> other) {
    return methods.stream()
        .anyMatch(method -> isIn(method, one.getPosition()) && isIn(method, other.getPosition()));
  }

  private static boolean isIn(long[] method, long position) {
    return method[0] <= position && position <= method[1];
  }

  /** Sees where methods are, and whether classes get so far that they are checked. */
  private final class Watch implements TaskListener {
    private final SourcePositions positions;

    Watch(SourcePositions positions) {
      this.positions = positions;
    }

    @Override
    public void finished(TaskEvent event) {
      if (event.getKind() == TaskEvent.Kind.ANALYZE) {
        analysed = true;
      } else if (event.getKind() == TaskEvent.Kind.PARSE) {
        note(event.getCompilationUnit());
      }
    }

    private void note(CompilationUnitTree unit) {
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitMethod(MethodTree method, Void none) {
          long start = positions.getStartPosition(unit, method);
          methods.add(new long[] {start, positions.getEndPosition(unit, method)});
          return super.visitMethod(method, none);
        }
      }.scan(unit, null);
    }
  }
}
