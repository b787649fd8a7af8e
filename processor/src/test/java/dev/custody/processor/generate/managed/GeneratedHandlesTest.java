package dev.custody.processor.generate.managed;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.custody.processor.CustodyProcessor;
import dev.custody.processor.GeneratorProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The handles of a small zoo, as whole files: {@code handles/given} in, {@code handles/generated}
 * out. After a change that is meant, {@code -Dcustody.golden.write=true} writes them anew.
 */
class GeneratedHandlesTest {
  private static final Path ROOT = Path.of("src/test/resources/handles");

  private static Compilation compile(JavaFileObject... more) throws IOException {
    List<JavaFileObject> sources = new ArrayList<>(List.of(more));
    try (Stream<Path> given = Files.list(ROOT.resolve("given"))) {
      for (Path each : given.sorted().toList()) {
        sources.add(JavaFileObjects.forResource(each.toUri().toURL()));
      }
    }
    return compiler().compile(sources);
  }

  private static Compiler compiler() {
    return Compiler.javac()
        .withProcessors(new CustodyProcessor(), new GeneratorProcessor())
        .withOptions("-Acustody.strict=true", "-Xlint:all,-processing", "-Werror");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ManagedAnimal",
        "ManagedLion",
        "ManagedCrate",
        "ManagedFeedPortion",
        "ManagedHerd"
      })
  void generatesWhatOneWouldWrite(String handle) throws IOException {
    Compilation compilation = compile();

    String generated =
        compilation
            .generatedSourceFile("zoo." + handle)
            .orElseThrow(() -> new AssertionError(compilation.diagnostics().toString()))
            .getCharContent(true)
            .toString();
    Path golden = ROOT.resolve("generated").resolve(handle + ".java");
    if (Boolean.getBoolean("custody.golden.write")) {
      Files.writeString(golden, generated);
    }
    assertThat(generated).isEqualTo(Files.readString(golden));
  }

  @Test
  void whatIsGeneratedPassesTheCheckerAndEveryLint() throws IOException {
    assertThat(compile()).succeededWithoutWarnings();
  }

  @Test
  void twoRunsGiveTheSame() throws IOException {
    assertThat(text(compile())).isEqualTo(text(compile()));
  }

  @Test
  void linesEndWhereOnesOwnDo() throws IOException {
    JavaFileObject source =
        JavaFileObjects.forSourceLines(
            "zoo.SubtropicalHippopotamus",
            "package zoo; import dev.custody.*;",
            "@Managed @RefCounted public abstract class SubtropicalHippopotamus {",
            "  @Retains public abstract void retain();",
            "  @Releases public abstract void release();",
            "  /** Says at some length, and in one sentence that does not want to end before it has",
            "   * reached the third line, that hippopotamuses exchange what they have in a more than",
            "   * usually ceremonious way. */",
            "  @Owned public abstract SubtropicalHippopotamus exchangeCeremoniously(",
            "    @Steals SubtropicalHippopotamus whatTheOneHas,",
            "    @Steals(when = When.ON_SUCCESS) SubtropicalHippopotamus theOthers,",
            "    @Borrowed @Nullable SubtropicalHippopotamus ceremonyMaster)",
            "    throws java.io.IOException, InterruptedException, ReflectiveOperationException;",
            "  public abstract boolean swallow(",
            "    @Steals(when = When.IF_TRUE) SubtropicalHippopotamus somethingSmaller,",
            "    java.util.Map<String, java.util.List<String>> recommendationsOfTheHouse);",
            "}");

    Compilation compilation = compile(source);

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(
            text(compilation).stream().flatMap(String::lines).filter(line -> line.length() > 100))
        .isEmpty();
  }

  @Test
  void namesOfJavaMeanWhatTheyMeanBesideOthersOfThatName() throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    for (String name :
        List.of("Override", "Object", "String", "AutoCloseable", "Throwable", "Boolean", "Owned")) {
      sources.add(
          JavaFileObjects.forSourceString(
              "odd." + name, "package odd; public class " + name + "{}"));
    }
    sources.add(
        JavaFileObjects.forSourceLines(
            "odd.Cell",
            "package odd; import dev.custody.*;",
            "@Managed @RefCounted public class Cell {",
            "  @Retains public void retain() {}",
            "  @Releases public void release() {}",
            "  public String text(Object owner) { return null; }",
            "}"));

    assertThat(compiler().compile(sources)).succeededWithoutWarnings();
  }

  @Test
  void whatIsDeprecatedIsSoInTheHandleToo() {
    JavaFileObject source =
        JavaFileObjects.forSourceLines(
            "old.Cell",
            "package old; import dev.custody.*; import java.util.List;",
            "@Managed @RefCounted @Deprecated(since = \"1\", forRemoval = true)",
            "public class Cell {",
            "  @Retains public void retain() {}",
            "  @Releases public void release() {}",
            "  @Deprecated(since = \"1\") public int number() { return 1; }",
            "  @Deprecated(since = \"1\", forRemoval = true) @SuppressWarnings(\"rawtypes\")",
            "  public void all(List numbers) {}",
            "  @SafeVarargs @Deprecated(forRemoval = true)",
            "  public final <T> void each(List<T>... numbers) {}",
            "}");

    Compilation compilation = compiler().compile(source);

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation)
        .generatedSourceFile("old.ManagedCell")
        .contentsAsUtf8String()
        .contains(
            "@Deprecated(since = \"1\", forRemoval = true)\n@RefCounted\npublic class ManagedCell");
  }

  private static List<String> text(Compilation compilation) throws IOException {
    List<String> texts = new ArrayList<>();
    for (JavaFileObject each : compilation.generatedSourceFiles()) {
      texts.add(each.getCharContent(true).toString());
    }
    return texts;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what the body says | what the checker says
        "ManagedLion lion = ManagedLion.of(1); lion.roar(); | leak",
        "try (ManagedLion lion = ManagedLion.of(1)) { eater.eat(lion); lion.roar(); }"
            + " | use-after-steal",
        "ManagedLion lion = ManagedLion.of(1); lion.close(); lion.roar(); | use-after-release",
        "eater.eat(eater); | steal-of-borrowed",
        "try (ManagedLion lion = ManagedLion.of(1)) { lion.roar(); eater.eat(lion); } |",
        "eater.eat(ManagedLion.of(1)); |",
        "try (ManagedLion lion = ManagedLion.of(1)) { lion.named(\"Leo\").meet(eater); } |",
        "eater.litter(); | leak",
        "for (ManagedAnimal each : eater.litter()) { each.close(); } |",
        "try (ManagedAnimal mother = eater.mother()) { if (mother != null) eater.meet(mother); } |",
        "herd.newest(); | leak",
        "herd.newest().ifPresent(ManagedAnimal::close); |",
        "herd.oldest().ifPresent(ManagedAnimal::close); |",
        "ManagedAnimal one = eater.child(1);"
            + " herd.hand(Optional.of(one), Optional.of(eater)); one.close(); |",
        "ManagedAnimal one = eater.child(1); herd.hand(Optional.of(one), Optional.empty());"
            + " one.meet(eater); | use-after-steal",
        "ManagedAnimal one = eater.child(1); herd.offerOne(Optional.of(one)); | leak",
        "ManagedAnimal one = eater.child(1);"
            + " if (!herd.offerOne(Optional.of(one))) { one.close(); } |",
      })
  void theCheckerFollowsHandles(String body, String key) throws IOException {
    JavaFileObject use =
        JavaFileObjects.forSourceString(
            "zoo.Use",
            "package zoo; import java.util.Optional; class Use { void use("
                + "ManagedAnimal eater, ManagedHerd<String> herd) throws java.io.IOException {"
                + body
                + "} }");

    Compilation compilation = compile(use);

    if (key == null) {
      assertThat(compilation).succeededWithoutWarnings();
    } else {
      assertThat(compilation).hadErrorContaining("[custody:" + key + "]").inFile(use);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "class Plain {} | `Plain` cannot have a handle: it is not reference-counted",
        "@RefCounted class Plain { @Retains public void retain() {} }"
            + " | `Plain` cannot have a handle: no public method without parameters releases",
        "@RefCounted @Immortal class Plain { @Retains public void retain() {}"
            + " @Releases public void release() {} }"
            + " | `Plain` needs no handle: its objects are never released",
        "@RefCounted class Plain { @Retains public void retain() {}"
            + " @Releases public void release() {} @Owned public Plain borrow() { return null; } }"
            + " | cannot have a method for `borrow`: it would clash",
        "@RefCounted class Plain implements AutoCloseable { @Retains public void retain() {}"
            + " @Releases public void release() {} public void close() {} }"
            + " | cannot have a method for `close`: it would clash",
        "@RefCounted class Plain { @Retains public void retain() {}"
            + " @Releases public void release() {} private static class Hidden {}"
            + " public void show(Hidden hidden) {} }"
            + " | cannot have a method for `show`: it cannot see `Hidden`",
        "@RefCounted public class Plain { @Retains public void retain() {}"
            + " @Releases public void release() {} public Plain twin() { return null; } }"
            + " | [custody:annotation-misuse]",
        "@RefCounted public class Plain { @Retains public void retain() {}"
            + " @Releases public void release() {}"
            + " @Retains public static Plain twin(@Borrowed Plain plain) { return plain; } }"
            + " | @Retains on `twin` says nothing: a static method has no receiver",
        "@RefCounted public class Plain { @Retains public void retain() {}"
            + " @Releases public void release() {}"
            + " public void take(@Steals(when = When.IF_TRUE) Plain plain) {} }"
            + " | @Steals(when = IF_TRUE) asks for a boolean result, and `take` returns nothing",
        "@RefCounted enum Plain { ONE; @Retains public void retain() {}"
            + " @Releases public void release() {} }"
            + " | `Plain` cannot have a handle: an enum's constants belong to it",
        "@interface Plain {} | `Plain` cannot have a handle: it is not reference-counted",
        "enum Plain { ONE; @Retains public void retain() {} @Releases public void release() {} }"
            + " | `Plain` cannot have a handle: it is not reference-counted",
      })
  void saysWhyThereIsNoHandle(String type, String problem) {
    JavaFileObject source =
        JavaFileObjects.forSourceString(
            "zoo.Plain", "package zoo; import dev.custody.*; @Managed " + type);

    Compilation compilation = compiler().compile(source);

    assertThat(compilation).hadErrorContaining(problem).inFile(source);
    assertThat(compilation).hadErrorCount(1);
  }

  @Test
  void overloadsMustNotMeetInTheHandle() {
    JavaFileObject source =
        JavaFileObjects.forSourceLines(
            "zoo.Plain",
            "package zoo; import dev.custody.*;",
            "@Managed @RefCounted public class Plain {",
            "  @Retains public void retain() {}",
            "  @Releases public void release() {}",
            "  public void meet(@Borrowed Plain other) {}",
            "  public void meet(@Borrowed ManagedPlain other) {}",
            "}");

    assertThat(compiler().compile(source))
        .hadErrorContaining("cannot have a method for `meet`: it would clash with `meet`")
        .inFile(source)
        .onLine(6);
  }

  @Test
  void whatTakesHandlesItselfOverridesNoMethodOfTheParentsHandle() {
    JavaFileObject source =
        JavaFileObjects.forSourceLines(
            "zoo.Plain",
            "package zoo; import dev.custody.*;",
            "@Managed @RefCounted public class Plain {",
            "  @Retains public void retain() {}",
            "  @Releases public void release() {}",
            "  public void meet(@Borrowed Plain other) {}",
            "  @Managed public static class Inner extends Plain {",
            "    public void meet(@Borrowed ManagedPlain other) {}",
            "  }",
            "}");

    assertThat(compiler().compile(source))
        .hadErrorContaining(
            "the handle of `Inner` cannot have a method for `meet`: it would clash with `meet` of"
                + " `Plain`")
        .inFile(source)
        .onLine(7);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "private static class Inner | it is private",
        "class Inner | it is an inner class",
      })
  void saysThatNobodyCouldReachTheType(String declaration, String problem) {
    JavaFileObject source =
        JavaFileObjects.forSourceString(
            "zoo.Outer",
            "package zoo; import dev.custody.*; class Outer { @Managed @RefCounted "
                + declaration
                + " { @Retains public void retain() {} @Releases public void release() {} } }");

    assertThat(compiler().compile(source)).hadErrorContaining(problem).inFile(source);
  }

  @Test
  void twoTypesCannotHaveHandlesOfOneName() {
    String counts = " @Retains public void retain() {} @Releases public void release() {} }";
    JavaFileObject source =
        JavaFileObjects.forSourceString(
            "zoo.Outer",
            "package zoo; import dev.custody.*; class Outer { @Managed @RefCounted static class Inner {"
                + counts
                + " } @Managed @RefCounted class OuterInner {"
                + counts);

    assertThat(compiler().compile(source))
        .hadErrorContaining("what was generated for `OuterInner` could not be written")
        .inFile(source);
  }

  @Test
  void aTypeMayMentionItsOwnHandle() {
    JavaFileObject source =
        JavaFileObjects.forSourceLines(
            "zoo.Plain",
            "package zoo; import dev.custody.*;",
            "@Managed @RefCounted public class Plain {",
            "  @Retains public void retain() {}",
            "  @Releases public void release() {}",
            "  @Owned public ManagedPlain managed() { return ManagedPlain.share(this); }",
            "}");

    assertThat(compiler().compile(source)).succeededWithoutWarnings();
  }

  @Test
  void typesOfOnePackageMayMentionEachOthersHandles() {
    String counts = " @Retains public void retain() {} @Releases public void release() {} ";
    JavaFileObject one =
        JavaFileObjects.forSourceLines(
            "zoo.One",
            "package zoo; import dev.custody.*;",
            "@Managed @RefCounted public class One {" + counts,
            "  @Owned public ManagedOther other() { return null; }",
            "}");
    JavaFileObject other =
        JavaFileObjects.forSourceLines(
            "zoo.Other",
            "package zoo; import dev.custody.*;",
            "@Managed @RefCounted public class Other {" + counts,
            "  public int count(@Borrowed ManagedOne one) { return 0; }",
            "}");

    assertThat(compiler().compile(one, other)).succeededWithoutWarnings();
  }

  /** What a function does with what it is given is said there, and nowhere else. */
  @Test
  void contractsOnThePartsOfATypeAreKept() throws IOException {
    JavaFileObject source =
        JavaFileObjects.forSourceLines(
            "zoo.Pool",
            "package zoo; import dev.custody.*; import java.util.function.*;",
            "@Managed @RefCounted public abstract class Pool extends Source<Pool> {",
            "  @Retains public abstract void retain();",
            "  @Releases public abstract void release();",
            "  public abstract Consumer<@Steals Pool> sink();",
            "  public abstract void each(@InPlace Consumer<? super @Borrowed Pool> visitor);",
            "  public abstract java.util.Map<String, @Nullable String> names();",
            "  @SuppressWarnings(\"rawtypes\") public abstract Consumer[] raw();",
            "  @SafeVarargs public static final <T extends Pool> void all(@Borrowed T... them) {}",
            "}",
            "abstract class Source<T> {",
            "  public abstract Consumer<@Steals T> drain();",
            "}");
    JavaFileObject use =
        JavaFileObjects.forSourceLines(
            "zoo.Use",
            "package zoo; import dev.custody.*;",
            "class Use {",
            "  static void byHand(@Steals Pool one, @Borrowed Pool pool) {",
            "    pool.sink().accept(one);",
            "  }",
            "  static void byHandle(@Steals Pool one, @Borrowed ManagedPool pool) {",
            "    pool.sink().accept(one);",
            "  }",
            "}");

    Compilation compilation = compile(source, use);

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(text(compilation))
        .anySatisfy(
            text ->
                assertThat(text)
                    .contains(
                        "Consumer<@Steals Pool> sink()",
                        "Consumer<@Steals Pool> drain()",
                        "@InPlace Consumer<? super @Borrowed Pool> visitor",
                        "Map<String, @Nullable String> names()"));
  }

  @Test
  void whatTheSourceIsWarnedOfIsNotSaidAgain() {
    JavaFileObject source =
        JavaFileObjects.forSourceLines(
            "zoo.Plain",
            "package zoo; import dev.custody.*; import java.util.*;",
            "@SuppressWarnings({\"rawtypes\", \"try\"})",
            "@Managed @RefCounted public abstract class Plain implements AutoCloseable {",
            "  @Retains public abstract void retain() throws InterruptedException;",
            "  @Releases @Override public abstract void close() throws Exception;",
            "  @Borrowed(from = \"this\") public abstract Plain part();",
            "  public abstract List raw(Map<String, List> more);",
            "  @Deprecated(since = \"1\", forRemoval = true) public abstract void old();",
            "}");

    assertThat(compiler().compile(source)).succeededWithoutWarnings();
  }

  /** Nothing in a user's file could silence what is said of generated code. */
  @Test
  void noLintIsMetByWhatOnlyTheSourceCanHelp() {
    JavaFileObject source =
        JavaFileObjects.forSourceLines(
            "zoo.Plain",
            "package zoo; import dev.custody.*; import java.util.function.*;",
            "@Managed @RefCounted public abstract class Plain<T> {",
            "  @Deprecated @Retains public abstract void retain();",
            "  @Deprecated @Releases public abstract void release();",
            "  @SuppressWarnings(\"overloads\") public abstract void run(Function<T, T> how);",
            "  @SuppressWarnings(\"overloads\") public abstract void run(Predicate<T> when);",
            "  @SuppressWarnings(\"rawtypes\") @Owned public static Plain raw() { return null; }",
            "  @Owned public abstract Plain<T>[] all();",
            "}");

    assertThat(compiler().compile(source)).succeededWithoutWarnings();
  }

  /** Neither argument nor result tells javac what these stand for. */
  @Test
  void typeVariablesThatBoundEachOtherAreNamed() {
    JavaFileObject source =
        JavaFileObjects.forSourceLines(
            "zoo.Node",
            "package zoo; import dev.custody.*; import java.util.*;",
            "@Managed @RefCounted public class Node<S extends Node<S>> {",
            "  public <U extends Comparable<? super U>> Node(Class<?> of) {}",
            "  @Retains public void retain() {}",
            "  @Releases public void release() {}",
            "  @Owned public static <S extends Node<S>> Node<S> make() { return null; }",
            "  @SafeVarargs @Owned",
            "  public static <S extends Node<S>> List<Node<S>> all(List<S>... of) { return null; }",
            "  public static <S extends Node<S>> Optional<@Owned Node<S>> none() {",
            "    return Optional.empty();",
            "  }",
            "  public <U extends Comparable<? super U>> void sort(Class<?> of) {}",
            "  @Owned public Node<?> any() { return null; }",
            "}");

    assertThat(compiler().compile(source)).succeededWithoutWarnings();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zoo | public <ManagedPlain> void meet(ManagedPlain one, @Borrowed Plain other) {} |",
        "zoo | public static <Plain> void pass(Plain one) {} |",
        "'' | public <ManagedPlain> void meet(ManagedPlain one, @Borrowed Plain other) {}"
            + " | a method for `meet`: the type parameter `ManagedPlain` hides the class",
        "'' | public static <Plain> void pass(Plain one) {}"
            + " | a method for `pass`: the type parameter `Plain` hides the class",
      })
  void aTypeParameterMayHideAClassThatHasAnotherName(String home, String member, String problem) {
    String inPackage = home.isEmpty() ? "" : "package " + home + "; ";
    JavaFileObject source =
        JavaFileObjects.forSourceLines(
            home.isEmpty() ? "Plain" : home + ".Plain",
            inPackage + "import dev.custody.*;",
            "@Managed @RefCounted public class Plain {",
            "  @Retains public void retain() {}",
            "  @Releases public void release() {}",
            "  " + member,
            "}");

    Compilation compilation = compiler().compile(source);

    if (problem == null) {
      assertThat(compilation).succeededWithoutWarnings();
    } else {
      assertThat(compilation).hadErrorContaining(problem).inFile(source).onLine(5);
    }
  }

  @Test
  void namesOfItsOwnMakeWay() {
    JavaFileObject source =
        JavaFileObjects.forSourceLines(
            "zoo.Plain",
            "package zoo; import dev.custody.*; import java.util.*;",
            "@Managed @RefCounted public abstract class Plain {",
            "  @Retains public abstract void retain();",
            "  @Releases public abstract void release();",
            "  public abstract void ended();",
            "  public abstract void trace(String by);",
            "  public abstract String reference();",
            "  @Owned public abstract List<Plain> list(int handles, int objects, int each);",
            "  @Owned public abstract Plain[] array(int handles, int objects, int each, int count);",
            "  public abstract boolean offer(",
            "    @Steals(when = When.IF_TRUE) Plain held, int result, @Borrowed Plain handle);",
            "  @SafeVarargs public final void all(List<String>... lists) {}",
            "  @Owned public static Plain of(int Plain, int ManagedPlain) { return null; }",
            "  public abstract void name(@Steals List<Plain> Plain, @Borrowed Plain Collections);",
            "}");

    assertThat(compiler().compile(source)).succeededWithoutWarnings();
  }

  /** Nobody could give the handles of what is borrowed references of their own. */
  @Test
  void whatCannotBeRetainedIsLentAsItIs() throws IOException {
    JavaFileObject source =
        JavaFileObjects.forSourceLines(
            "zoo.Plain",
            "package zoo; import dev.custody.*; import java.util.*;",
            "@Managed @RefCounted public abstract class Plain {",
            "  @Releases public abstract void release();",
            "  @Borrowed(from = \"this\") public abstract Plain part();",
            "  @Borrowed(from = \"this\") public abstract List<Plain> parts();",
            "  @SuppressWarnings(\"custody\")",
            "  public abstract Optional<@Borrowed Plain> first();",
            "  @Owned public abstract List<Plain> all();",
            "}");

    Compilation compilation = compiler().compile(source);

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(text(compilation))
        .allMatch(text -> text.contains("List<Plain> parts()"))
        .allMatch(text -> text.contains("Optional<@Borrowed Plain> first()"))
        .allMatch(text -> text.contains("List<ManagedPlain> all()"));
  }

  /** Only the root's handle has what it holds, and knows no more than the root's type of it. */
  @Test
  void whatAHandleOfASubtypeGivesIsCast() throws IOException {
    JavaFileObject source =
        JavaFileObjects.forSourceLines(
            "zoo.Plain",
            "package zoo; import dev.custody.*; import java.util.*;",
            "@Managed @RefCounted public abstract class Plain {",
            "  @Retains public abstract void retain();",
            "  @Releases public abstract void release();",
            "  @Managed public abstract static class Of<T> extends Plain {",
            "    public abstract void take(@Steals Of<T> other, @Nullable @Steals Of<?> one);",
            "    public abstract boolean offer(@Steals(when = When.IF_TRUE) Of<T> other);",
            "    public abstract void all(@Steals List<Of<T>> others, @Borrowed Of<T> guide);",
            "    public abstract void perhaps(@Steals Optional<Of<T>> other);",
            "    @Releases public abstract int end(int how);",
            "  }",
            "}");

    Compilation compilation = compile(source);

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(text(compilation))
        .anySatisfy(
            text ->
                assertThat(text)
                    .contains(
                        "(Plain.Of<T>) other.detach(\"ManagedPlainOf.take(other)\")",
                        "borrow().offer((Plain.Of<T>) other.lent())",
                        "Plain.Of<T> givenGuide = guide.borrow();",
                        "other.map(handle -> (Plain.Of<T>) handle.detach(",
                        "((Plain.Of<T>) detach(\"ManagedPlainOf.end\")).end(how)"));
  }

  @Test
  void whatIsImmortalIsPassedAsItIs() throws IOException {
    JavaFileObject source =
        JavaFileObjects.forSourceLines(
            "zoo.Plain",
            "package zoo; import dev.custody.*;",
            "@Managed @RefCounted public abstract class Plain {",
            "  @Retains public abstract void retain();",
            "  @Releases public abstract void release();",
            "  @Immortal public abstract Plain empty();",
            "}");

    Compilation compilation = compiler().compile(source);

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(text(compilation))
        .allMatch(text -> text.contains("@Immortal\n  public Plain empty()"));
  }

  /** A static method hides the parent's, and must not throw more; a constructor may. */
  @Test
  void aConstructorThatThrowsMoreIsCalledAfterItsType() throws IOException {
    JavaFileObject source =
        JavaFileObjects.forSourceLines(
            "zoo.Plain",
            "package zoo; import dev.custody.*; import java.io.IOException;",
            "@Managed @RefCounted public class Plain {",
            "  public Plain(int size) {}",
            "  @Retains public void retain() {}",
            "  @Releases public void release() {}",
            "  @Managed public static class Inner extends Plain {",
            "    public Inner(int size) throws IOException { super(size); }",
            "    public Inner(String size) throws IOException { super(size.length()); }",
            "  }",
            "}");

    Compilation compilation = compiler().compile(source);

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(text(compilation))
        .anyMatch(text -> text.contains("ManagedPlainInner createInner(int size)"))
        .anyMatch(text -> text.contains("ManagedPlainInner create(String size)"));
  }

  @Test
  void aConstructorMakesWayForAMethodOfItsName() throws IOException {
    JavaFileObject source =
        JavaFileObjects.forSourceLines(
            "zoo.Plain",
            "package zoo; import dev.custody.*;",
            "@Managed @RefCounted public class Plain {",
            "  public Plain(int size) {}",
            "  @Retains public void retain() {}",
            "  @Releases public void release() {}",
            "  @Owned public static Plain create(int size) { return new Plain(size); }",
            "}");

    Compilation compilation = compiler().compile(source);

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(text(compilation))
        .allMatch(text -> text.contains("ManagedPlain createPlain(int size)"))
        .allMatch(text -> text.contains("ManagedPlain create(int size)"));
  }

  @Test
  void aPublicCopyIsOfferedAsAnyMethod() throws IOException {
    JavaFileObject source =
        JavaFileObjects.forSourceLines(
            "zoo.Plain",
            "package zoo; import dev.custody.*;",
            "@Managed @RefCounted public class Plain implements Cloneable {",
            "  @Retains public void retain() {}",
            "  @Releases public void release() {}",
            "  @Override @Owned public Plain clone() { return new Plain(); }",
            "}");

    Compilation compilation = compiler().compile(source);

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(text(compilation))
        .allMatch(text -> text.contains("@Owned\n  public ManagedPlain clone()"));
  }

  @Test
  void doesNotOverwriteAClassOfThatName() {
    JavaFileObject source =
        JavaFileObjects.forSourceString(
            "zoo.Plain",
            "package zoo; import dev.custody.*; @Managed @RefCounted class Plain {"
                + " @Retains public void retain() {} @Releases public void release() {} }"
                + " class ManagedPlain {}");

    assertThat(compiler().compile(source))
        .hadErrorContaining(
            "what was generated for `Plain` could not be written: there is a class `ManagedPlain`"
                + " already")
        .inFile(source);
  }
}
