package dev.custody.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Strict mode asks for words that javac finds again when it reads the class from its file. */
class ReadFromClassFilesTest {
  private static final boolean ALL_ARE_READ = Runtime.version().feature() >= 22;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the member | what should stand before its type
        "public List<@Borrowed Shelf> parts() { return parts; } | @Borrowed List",
        "List<@Borrowed Shelf> near() { return parts; } | @Borrowed List",
        "public void put(Optional<@Owned Shelf> one) { one.ifPresent(Shelf::release); }"
            + " | @Steals Optional",
        "public static void see(Map<String, @Borrowed Shelf> all) {} | @Borrowed Map",
        "public @Borrowed List<Shelf> parts() { return parts; } |",
        "private List<@Borrowed Shelf> own() { return parts; } |",
        "public List<@Owned Shelf> made() { return new ArrayList<>(); } |",
        "public Optional<@Owned Shelf> none() { return Optional.empty(); } |",
        "public void put(@Steals Optional<Shelf> one) { one.ifPresent(Shelf::release); } |",
        "public static void each(java.util.function.Consumer<@Borrowed Shelf> done) {} |",
      })
  void whatOthersSeeStandsBeforeTheType(String member, String before) {
    JavaFileObject source =
        JavaFileObjects.forSourceLines(
            "Shelf",
            "import dev.custody.*;",
            "import java.util.*;",
            "@RefCounted public class Shelf {",
            "  private final @Borrowed List<Shelf> parts = new ArrayList<>();",
            "  @Releases public void release() {}",
            "  " + member,
            "}");

    Compilation compilation =
        Compiler.javac()
            .withProcessors(new CustodyProcessor())
            .withOptions("-Acustody.strict=true")
            .compile(source);

    if (before == null || ALL_ARE_READ) {
      assertThat(compilation).succeeded();
    } else {
      assertThat(compilation)
          .hadErrorContaining("say it before the type: " + before + "<")
          .inFile(source)
          .onLine(6);
      assertThat(compilation).hadErrorCount(1);
    }
  }
}
