package dev.custody.processor.lower;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.custody.processor.AnalysedClasses;
import dev.custody.processor.Fixture;
import dev.custody.processor.contract.DeclaredContracts;
import dev.custody.processor.program.At;
import dev.custody.processor.program.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Runs a source through javac and lowers its classes when they are analysed. */
final class LoweredSource extends AnalysedClasses {
  private final LoweringOptions options;
  private final List<Program> programs = new ArrayList<>();
  private Trees trees;
  private Lowering lowering;

  private LoweredSource(LoweringOptions options) {
    this.options = options;
  }

  static List<Program> of(Path source, LoweringOptions options) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    LoweredSource lowered = new LoweredSource(options);
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
      files.setLocation(StandardLocation.CLASS_PATH, Fixture.shared().classPath());
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(Fixture.shared().output()));
      JavaCompiler.CompilationTask task =
          javac.getTask(
              null, files, diagnostics, List.of(), null, files.getJavaFileObjects(source));
      task.setProcessors(List.of(lowered));
      task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lowered.programs;
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    trees = Trees.instance(environment);
    Elements elements = environment.getElementUtils();
    Types types = environment.getTypeUtils();
    lowering =
        new Lowering(trees, elements, types, new DeclaredContracts(elements, types), options);
  }

  @Override
  protected void analysed(TaskEvent event) {
    if (event.getTypeElement() != null) {
      TreePath path = trees.getPath(event.getTypeElement());
      if (path != null && path.getLeaf() instanceof ClassTree) {
        programs.addAll(lowering.lower(path, new Unread()));
      }
    }
  }

  /** The sources are without errors, and the lowering shall have none with them. */
  private static final class Unread implements UnreadBodies {
    @Override
    public void refused() {
      throw new AssertionError("javac found an error");
    }

    @Override
    public void failed(String body, Throwable cause, At at) {
      throw new AssertionError(body, cause);
    }
  }
}
