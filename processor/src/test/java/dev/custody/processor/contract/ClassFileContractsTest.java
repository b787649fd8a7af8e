package dev.custody.processor.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Libraries come as class files, which may know neither parameter names nor, on JDK 17, types'. */
class ClassFileContractsTest {
  @TempDir Path classes;

  private List<String> contracts(List<String> options, String source) {
    Compiled.compile(classes, options, source);
    List<String> texts = new ArrayList<>();
    Compiled.lookAtClasses(
        classes, environment -> texts.addAll(ContractText.of(environment, "lib.A")));
    return texts;
  }

  private static final String SOURCE =
      """
      package lib;
      import dev.custody.*;
      import fixture.*;
      import java.util.*;
      public interface A {
        @Owned Buf owned();
        @Borrowed(from = "#1") Buf byPosition(Buf first, Buf second);
        @Borrowed(from = "first") Buf byName(Buf first, Buf second);
        void steals(@Steals(into = "#2", when = When.ON_SUCCESS) Buf buf, Pool pool);
        @Releases(count = "#1") boolean release(int times);
        @Borrowed(from = "only") Buf onlyOne(Buf only, String text);
        void intoTheOther(@Steals(into = "pool") Buf buf, Pool pool);
        @Aliases("#1") Buf cast(Buf buf);
        void now(@InPlace Runnable task);
        void all(@Steals Buf... bufs);
        @Borrowed List<Buf> lent();
        @Borrowed Buf[] lentArray();
        @Borrowed List<Buf> LIST = null;
        @Immortal Buf NONE = null;
        @Borrowed Buf SHARED = null;
      }
      """;

  @Test
  void withoutParameterNames() {
    assertThat(contracts(List.of(), SOURCE))
        .containsExactlyInAnyOrder(
            "owned() -> owned",
            "byPosition(lent, lent) -> borrowed from #1",
            // The name can mean either, and so means nothing.
            "byName(lent, lent) -> borrowed from nobody",
            "steals(stolen into #2 on success, silent)",
            "release(lent) this released times #1, counts",
            // Here they can mean one parameter only.
            "onlyOne(lent, silent) -> borrowed from #1",
            "intoTheOther(stolen into #2, silent)",
            "cast(lent) -> alias #1",
            "now(lent)",
            "all(stolen...)",
            "lent() -> borrowed from this",
            "lentArray() -> borrowed from this",
            "LIST: borrowed",
            "NONE: immortal",
            "SHARED: borrowed");
  }

  @Test
  void withParameterNames() {
    assertThat(contracts(List.of("-parameters"), SOURCE))
        .contains("byName(lent, lent) -> borrowed from #1");
    assertThat(
            contracts(
                List.of("-g"),
                """
                package lib;
                import dev.custody.*;
                import fixture.*;
                public class A {
                  public @Borrowed(from = "it") Buf name(Buf it) { return it; }
                }
                """))
        .contains("name(lent) -> borrowed from #1");
  }

  @Test
  void recordsKeepTheirMeaning() {
    assertThat(
            contracts(
                List.of(),
                """
                package lib;
                import dev.custody.*;
                import fixture.*;
                public record A(Buf owned, @Borrowed Buf borrowed, @Owned Buf said) {}
                """))
        .containsExactlyInAnyOrder(
            "owned: owned",
            "borrowed: borrowed",
            "said: owned",
            "new A(stolen into result, lent, stolen into result)",
            "owned() -> borrowed from this",
            "borrowed() -> borrowed from this",
            "said() -> borrowed from this");
  }

  @Test
  void overridesInheritFromClassFiles() {
    Compiled.compile(classes, List.of(), SOURCE);
    assertThat(
            contracts(
                List.of(),
                """
                package lib;
                import dev.custody.*;
                import fixture.*;
                public class A implements Base<Buf> {
                  @Override public void take(Buf buf) { buf.release(); }
                }
                interface Base<T> { void take(@Steals T message); }
                """))
        .containsExactlyInAnyOrder("new A()", "take(stolen)");
  }
}
