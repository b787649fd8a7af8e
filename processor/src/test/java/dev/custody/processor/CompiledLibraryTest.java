package dev.custody.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.processor.Check.Said;
import dev.custody.processor.contract.Compiled;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs against a library that was compiled without the names of its parameters. */
class CompiledLibraryTest {
  private static final String LIBRARY =
      """
      package lib;
      import dev.custody.*;
      import fixture.*;
      public class Lib {
        public static native @Borrowed(from = "buf") Buf part(String name, Buf buf);
        public static native @Borrowed(from = "#2") Buf second(Buf one, Buf other);
        public static native void store(@Steals(into = "pool") Buf buf, Pool pool);
        public static native @Aliases("buf") Buf named(String name, Buf buf);
        public static native void retain(@Retains(count = "times") Buf buf, int times);
        public static native void retainAtOffset(
            @Retains(count = "times") Buf buf, int offset, int times);
        public interface Store {
          void put(@Steals(into = "pool") Buf buf, Pool pool, Pool spare);
        }

        public static native void takeAll(@Steals Buf... bufs);
        public static native void now(@InPlace Runnable task);
        public static native void later(Runnable task);

        public interface Handler<T> {
          void handle(@Steals T message);
          @Owned T make();
          @Borrowed T show();
        }

        /** Says nothing itself; its bridge methods say even less. */
        public static class BufHandler implements Handler<Buf> {
          public native void handle(Buf message);
          public native HeapBuf make();
          public native HeapBuf show();
        }

        public class Inner {
          public Inner(@Steals Buf buf) { buf.release(); }
        }

        public record Pair(Buf owned, @Borrowed Buf lent) {
          public Pair { java.util.Objects.requireNonNull(owned); }
          @Disposes public void close() { owned.release(); }
        }

        public record Copy(Buf owned) {
          public Copy(@Borrowed Buf owned) { this.owned = owned.retain(); }
          public @Owned Buf owned() { return owned.retain(); }
          @Disposes public void close() { owned.release(); }
        }
      }
      """;

  @TempDir Path classes;

  @BeforeEach
  void compile() {
    Compiled.compile(classes, List.of("-g:none"), LIBRARY);
  }

  @Test
  void namesThatCanMeanOneParameterOnly() {
    assertThat(
            keys(
                """
                static void right(Pool pool, Buf lent) {
                  Buf buf = Buf.alloc();
                  Lib.part("a", buf).size();
                  Lib.store(buf, pool);
                  buf.size();
                  Lib.named("b", Buf.alloc()).release();
                  Lib.retain(lent, 2);
                  lent.release();
                  lent.release();
                }
                static int dangling() {
                  Buf buf = Buf.alloc();
                  Buf part = Lib.part("a", buf);
                  buf.release();
                  return part.size();
                }
                static void forgotten(Buf lent) {
                  Lib.named("b", Buf.alloc());
                  Lib.retain(lent, 2);
                  lent.release();
                }
                static int reset(Pool pool) {
                  Buf buf = Buf.alloc();
                  Lib.store(buf, pool);
                  pool.reset();
                  return buf.size();
                }
                """))
        .containsExactlyInAnyOrder("dangling-borrow", "leak", "leak", "dangling-borrow");
  }

  @Test
  void positions() {
    assertThat(
            keys(
                """
                static int ofTheFirst(Buf other) {
                  Buf one = Buf.alloc();
                  Buf second = Lib.second(one, other);
                  one.release();
                  return second.size();
                }
                static int ofTheSecond(Buf one) {
                  Buf other = Buf.alloc();
                  Buf second = Lib.second(one, other);
                  other.release();
                  return second.size();
                }
                """))
        .containsExactly("dangling-borrow");
  }

  /** Nobody knows which number it is, so that nothing is held against whoever goes by either. */
  @Test
  void aNameThatCanMeanEither() {
    List<Said> said =
        said(
            """
            static void once(Buf lent) {
              Lib.retainAtOffset(lent, 2, 1);
              lent.release();
            }
            static void twice(Buf lent) {
              Lib.retainAtOffset(lent, 1, 2);
              lent.release();
              lent.release();
            }
            """);
    assertThat(said).extracting(Said::key).containsExactly("annotation-misuse");
    assertThat(said.get(0).text()).contains("@Retains", "\"times\"", "-parameters");
  }

  @Test
  void aHolderThatCanBeEither() {
    assertThat(
            keys(
                """
                static int goesOn(Lib.Store store, Pool pool, Pool spare) {
                  Buf buf = Buf.alloc();
                  store.put(buf, pool, spare);
                  return buf.size();
                }
                static class Drops implements Lib.Store {
                  @Override public void put(Buf buf, Pool pool, Pool spare) { buf.release(); }
                }
                """))
        .containsExactly("annotation-misuse");
  }

  @Test
  void genericsAndBridges() {
    assertThat(
            keys(
                """
                static void right(Lib.BufHandler handler, Buf lent) {
                  handler.handle(lent.retain());
                  handler.make().release();
                  handler.show().size();
                }
                static void wrong(Lib.BufHandler handler, Buf lent) {
                  handler.handle(lent);
                  handler.make();
                  handler.show().release();
                }
                static void wrongToo(Lib.Handler<Buf> handler, Buf lent) {
                  handler.handle(lent);
                  handler.make();
                  handler.show().release();
                }
                """))
        .containsExactlyInAnyOrder(
            "steal-of-borrowed",
            "leak",
            "release-of-borrowed",
            "steal-of-borrowed",
            "leak",
            "release-of-borrowed");
  }

  @Test
  void inherited() {
    assertThat(
            keys(
                """
                static class Right extends Lib.BufHandler {
                  @Override public void handle(Buf message) { message.release(); }
                  @Override public HeapBuf make() { return new HeapBuf(); }
                }
                """))
        .isEmpty();
    assertThat(
            keys(
                """
                static class Forgets extends Lib.BufHandler {
                  @Override public void handle(Buf message) {}
                  @Override public HeapBuf make() { return show(); }
                }
                static class Contradicts extends Lib.BufHandler {
                  @Override public void handle(@Borrowed Buf message) {}
                  @Override public native @Borrowed HeapBuf make();
                }
                """))
        .containsExactlyInAnyOrder(
            "leak", "return-of-borrowed", "override-mismatch", "override-mismatch");
  }

  @Test
  void argumentsOfEveryKind() {
    assertThat(
            keys(
                """
                static void right(Lib lib, Buf lent) {
                  Lib.takeAll(lent.retain(), Buf.alloc());
                  Lib.now(() -> lent.size());
                  lib.new Inner(Buf.alloc());
                }
                static void wrongArgument(Buf lent) { Lib.takeAll(Buf.alloc(), lent); }
                static void wrongFunction(Buf lent) { Lib.later(() -> lent.size()); }
                static void wrongInner(Lib lib, Buf lent) { lib.new Inner(lent); }
                """))
        .containsExactlyInAnyOrder("steal-of-borrowed", "borrowed-escape", "steal-of-borrowed");
  }

  @Test
  void records() {
    assertThat(
            keys(
                """
                static void right(Buf lent) {
                  Lib.Pair pair = new Lib.Pair(lent.retain(), lent);
                  pair.lent().size();
                  pair.close();
                  Lib.Copy copy = new Lib.Copy(lent);
                  copy.owned().release();
                  copy.close();
                }
                static void wrong(Buf lent) {
                  Lib.Pair pair = new Lib.Pair(lent, lent);
                  pair.close();
                }
                static void forgets(Lib.Copy copy, Lib.Pair pair) {
                  copy.owned();
                  pair.owned().release();
                }
                """))
        .containsExactlyInAnyOrder("steal-of-borrowed", "leak", "release-of-borrowed");
  }

  private List<String> keys(String members) {
    return said(members).stream().map(Said::key).toList();
  }

  private List<Said> said(String members) {
    String imports = "import dev.custody.*;\nimport fixture.*;\nimport lib.Lib;\n";
    return new Check()
        .library(classes)
        .source("Client", imports + "class Client {\n" + members + "}\n")
        .run();
  }
}
