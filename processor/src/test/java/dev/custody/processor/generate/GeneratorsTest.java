package dev.custody.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.processor.GeneratorProcessor;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What is said where a generated file does not reach the disk. */
class GeneratorsTest {
  private static final String SOURCE =
      """
      package zoo;
      @dev.custody.Managed @dev.custody.RefCounted
      public class Plain {
        @dev.custody.Retains public void retain() {}
        @dev.custody.Releases public void release() {}
      }
      """;

  /** A disk without room. */
  private static final class Full extends ForwardingJavaFileManager<JavaFileManager> {
    Full(JavaFileManager other) {
      super(other);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling)
        throws IOException {
      return new ForwardingJavaFileObject<>(
          super.getJavaFileForOutput(location, name, kind, sibling)) {
        @Override
        public Writer openWriter() {
          return new FilterWriter(Writer.nullWriter()) {
            @Override
            public void write(String text, int from, int length) throws IOException {
              throw new IOException("no space left on device");
            }
          };
        }
      };
    }
  }

  @Test
  void doesNotAskForAnotherNameWhereTheDiskIsFull() {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavaFileObject source =
        new SimpleJavaFileObject(URI.create("mem:///zoo/Plain.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignored) {
            return SOURCE;
          }
        };
    JavaCompiler.CompilationTask task =
        javac.getTask(
            null,
            new Full(javac.getStandardFileManager(diagnostics, null, null)),
            diagnostics,
            List.of("-proc:only", "-s", "target/test-classes"),
            null,
            List.of(source));
    task.setProcessors(List.of(new GeneratorProcessor()));

    task.call();

    assertThat(diagnostics.getDiagnostics())
        .filteredOn(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .extracting(each -> each.getMessage(null))
        .filteredOn(text -> text.startsWith("[custody:"))
        .singleElement()
        .asString()
        .contains("could not be written: java.io.IOException: no space left on device")
        .contains("see whether the directory for generated sources");
  }
}
