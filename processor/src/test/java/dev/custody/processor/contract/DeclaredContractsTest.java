package dev.custody.processor.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each sentence about annotations and defaults in the ownership model. */
class DeclaredContractsTest {
  private static final String IMPORTS =
      """
      import dev.custody.*;
      import fixture.*;
      import java.util.*;
      import java.util.function.*;
      """;

  /** The contracts of class {@code A} among some declarations. */
  private static List<String> contracts(String declarations) {
    List<String> texts = new ArrayList<>();
    Compiled.look(
        environment -> texts.addAll(ContractText.of(environment, "A")), IMPORTS + declarations);
    return texts;
  }

  @Test
  void defaultsOfMethods() {
    assertThat(
            contracts(
                """
                interface A {
                  Buf result(Buf parameter);
                  static Buf fresh() { return null; }
                  void none(int number, String text, long more);
                  int count();
                }
                """))
        .containsExactly(
            "result(lent) -> owned", "fresh() -> owned", "none(lent, silent, lent)", "count()");
  }

  @Test
  void defaultsOfConstructors() {
    assertThat(contracts("class A extends Buf { A(Buf parameter) {} }"))
        .containsExactly("new A(lent) -> owned");
    assertThat(contracts("class A { A(Buf parameter) {} }")).containsExactly("new A(lent)");
  }

  @Test
  void defaultsOfFields() {
    assertThat(
            contracts(
                """
                class A {
                  Buf owned;
                  static Buf shared;
                  Buf[] array;
                  List<Buf> list;
                  Map<String, Buf> map;
                  Map<Buf, String> keys;
                  Iterator<Buf> view;
                  Object object;
                  String text;
                  Supplier<Buf> function;
                  List<List<Buf>> nested;
                }
                """))
        .containsExactly(
            "new A()",
            "owned: owned",
            "shared: owned",
            "array: container",
            "list: container",
            "map: container",
            "keys: container");
  }

  @Test
  void annotatedFields() {
    assertThat(
            contracts(
                """
                class A {
                  @Borrowed Buf borrowed;
                  @Owned Buf owned;
                  @Immortal Buf immortal;
                  @Borrowed Buf[] array;
                  Buf @Borrowed [] lent;
                  @Borrowed List<Buf> list;
                  List<@Borrowed Buf> refers;
                  java.util.@Borrowed List<Buf> qualified;
                  @Owned Object perhaps;
                  @Borrowed Object refersPerhaps;
                }
                """))
        .containsExactly(
            "new A()",
            "borrowed: borrowed",
            "owned: owned",
            "immortal: immortal",
            "array: borrowed",
            "lent: borrowed",
            "list: borrowed",
            "refers: borrowed",
            "qualified: borrowed",
            "perhaps: owned",
            "refersPerhaps: borrowed");
  }

  @Test
  void results() {
    assertThat(
            contracts(
                """
                interface A {
                  @Owned Buf owned();
                  @Borrowed Buf borrowed();
                  @Borrowed(from = "this") Buf fromThis();
                  @Borrowed(from = {"first", "#2"}) Buf fromParameters(Buf first, Pool second);
                  @Aliases A self();
                  @Aliases("buf") Buf cast(Buf buf);
                  @Aliases({"#1", "this"}) Buf either(Buf buf);
                  @Immortal Buf immortal();
                  Buf @Borrowed [] lentElements();
                  List<Buf> container();
                  @Borrowed List<Buf> lentContainer();
                  List<@Borrowed Buf> containerOfLent();
                  Object unsaid();
                  @Owned Object perhaps();
                }
                """))
        .containsExactly(
            "owned() -> owned",
            "borrowed() -> borrowed from this",
            "fromThis() -> borrowed from this",
            "fromParameters(lent, silent) -> borrowed from #1 #2",
            "self() -> alias this",
            "cast(lent) -> alias #1",
            "either(lent) -> alias #1 this",
            "immortal() -> immortal",
            "lentElements() -> borrowed from this",
            "container() -> filled container",
            "lentContainer() -> borrowed from this",
            "containerOfLent() -> borrowed from this",
            "unsaid() -> silent",
            "perhaps() -> owned");
  }

  @Test
  void borrowedFromNobodyInParticular() {
    assertThat(
            contracts(
                """
                class A {
                  static @Borrowed Buf fromEach(Buf first, int index, Pool pool, Buf second) {
                    return first;
                  }
                  static @Borrowed Buf fromNobody(Pool pool) { return null; }
                  static @Borrowed Buf fromElements(Buf... bufs) { return null; }
                }
                """))
        .containsExactly(
            "new A()",
            "fromEach(lent, lent, silent, lent) -> borrowed from #1 #4",
            "fromNobody(silent) -> borrowed from nobody",
            "fromElements(lent...) -> borrowed from #1");
  }

  @Test
  void parameters() {
    assertThat(
            contracts(
                """
                interface A {
                  void borrows(@Borrowed Buf buf);
                  void keeps(@Borrowed(into = "this") Buf buf);
                  void steals(@Steals Buf buf);
                  void stealsInto(@Steals(into = "list") Buf buf, PyList list);
                  void stealsOnSuccess(@Steals(when = When.ON_SUCCESS) Buf buf);
                  boolean stealsIfTrue(@Steals(when = When.IF_TRUE, into = "#2") Buf buf, Pool to);
                  int stealsIfZero(@Steals(when = dev.custody.When.IF_ZERO) Buf buf);
                  void retains(@Retains Buf buf);
                  void retainsMore(@Retains(count = "times") Buf buf, int times);
                  void releases(@Releases Buf buf);
                  void releasesMore(int times, @Releases(count = "#1") Buf buf);
                  void invalidates(@Invalidates Pool pool, @Invalidates Buf buf);
                  void perhaps(@Steals Object buf, @Releases Object other);
                  void elements(@Steals List<Buf> list, @Releases Buf[] array);
                }
                """))
        .containsExactly(
            "borrows(lent)",
            "keeps(kept by this)",
            "steals(stolen)",
            "stealsInto(stolen into #2, lent)",
            "stealsOnSuccess(stolen on success)",
            "stealsIfTrue(stolen into #2 if true, silent)",
            "stealsIfZero(stolen if zero)",
            "retains(retained)",
            "retainsMore(retained times #2, lent)",
            "releases(released)",
            "releasesMore(lent, released times #1)",
            "invalidates(silent invalidated, lent invalidated)",
            "perhaps(stolen, released)",
            "elements(stolen, drained)");
  }

  @Test
  void variableArityIsOfEachArgument() {
    assertThat(
            contracts(
                """
                interface A {
                  void lends(Buf... bufs);
                  void steals(@Steals Buf... bufs);
                  void releases(@Releases Buf... bufs);
                  void unsaid(Object... objects);
                }
                """))
        .containsExactly(
            "lends(lent...)", "steals(stolen...)", "releases(released...)", "unsaid(silent...)");
  }

  @Test
  void receivers() {
    assertThat(
            contracts(
                """
                @RefCounted interface A {
                  @Retains void retain();
                  @Retains A retained();
                  @Retains(count = "times") A retain(int times);
                  @Releases boolean release();
                  @Releases(count = "#1") boolean release(int times);
                  @Invalidates void reset();
                  void onTheReceiver(@Releases A this);
                }
                """))
        .containsExactly(
            "retain() this retained, counts",
            "retained() this retained -> alias this, counts",
            "retain(lent) this retained times #1 -> alias this, counts",
            "release() this released, counts",
            "release(lent) this released times #1, counts",
            "reset() this lent invalidated",
            "onTheReceiver() this released, counts");
  }

  @Test
  void aRetainingMethodReturnsWhatItRetains() {
    assertThat(
            contracts(
                """
                interface A {
                  Buf newRef(@Retains Buf buf);
                  <T> T generic(@Retains T object);
                  int count(@Retains Buf buf);
                  PyObject other(@Retains Buf buf);
                }
                """))
        .containsExactly(
            "newRef(retained) -> alias #1",
            "generic(retained) -> alias #1",
            "count(retained)",
            "other(retained) -> owned");
  }

  @Test
  void disposers() {
    assertThat(
            contracts(
                """
                class A {
                  @Disposes void close() {}
                  @Disposes("left") void half() {}
                  @Disposes({"left", "right"}) void both() {}
                }
                """))
        .containsExactly(
            "new A()",
            "close(), disposes *",
            "half(), disposes left",
            "both(), disposes left right");
  }

  @Test
  void immortals() {
    assertThat(
            contracts(
                """
                @Immortal class Singleton extends Buf {}
                class A {
                  Singleton field;
                  Singleton result() { return null; }
                  Singleton make() { return new Singleton(); }
                }
                """))
        .containsExactly(
            "new A()", "field: immortal", "result() -> immortal", "make() -> immortal");
    assertThat(contracts("@Immortal class Base extends Buf {} class A extends Base {}"))
        .containsExactly("new A() -> immortal");
  }

  @Test
  void aliasingConstructors() {
    assertThat(
            contracts(
                """
                class A extends Buf {
                  @Aliases("content") A(Buf content) {}
                  A(@Steals(into = "this") Buf owned, int more) {}
                  A(int more, @Borrowed(into = "this") Buf shared) {}
                }
                """))
        .containsExactly(
            "new A(lent) -> alias #1",
            "new A(stolen into result, lent) -> owned",
            "new A(lent, kept by result) -> owned");
  }

  @Test
  void functions() {
    assertThat(
            contracts(
                """
                interface A {
                  void now(@InPlace Runnable task);
                  void later(Runnable task);
                  void generic(@InPlace Function<Buf, String> function, Consumer<Buf> kept);
                }
                """))
        .containsExactly("now(lent)", "later(silent)", "generic(lent, silent)");
  }

  @Test
  void nothingIsSaidAboutSupertypesAndTypeVariables() {
    assertThat(
            contracts(
                """
                interface A<T, B extends Buf, C extends Counted & AutoCloseable> {
                  T variable(T value);
                  B bounded(B value);
                  C intersection(C value);
                  <S> S ofMethod(S value);
                  @Owned T owned(@Steals T value);
                  Message supertype(Message message);
                }
                interface Message {}
                """))
        .containsExactly(
            "variable(silent) -> silent",
            "bounded(lent) -> owned",
            "intersection(lent) -> owned",
            "ofMethod(silent) -> silent",
            "owned(stolen) -> owned",
            "supertype(silent) -> silent");
  }

  @Test
  void inheritanceIsPositionByPosition() {
    assertThat(
            contracts(
                """
                abstract class Base {
                  abstract @Borrowed(from = "first") Buf choose(Buf first, @Steals Buf second);
                  @Invalidates void touch() {}
                  @Disposes void close() {}
                }
                interface Able { void take(@Steals(when = When.ON_SUCCESS) Buf buf, Pool pool); }
                class A extends Base implements Able {
                  @Override Buf choose(Buf left, Buf right) { return left; }
                  @Override public void take(Buf buf, @Invalidates Pool pool) {}
                  @Override void touch() {}
                  @Override void close() {}
                }
                """))
        .containsExactly(
            "new A()",
            "choose(lent, stolen) -> borrowed from #1",
            "take(stolen on success, silent invalidated)",
            "touch() this lent invalidated",
            "close(), disposes *");
  }

  @Test
  void inheritanceThroughGenericTypesAndSeveralLevels() {
    assertThat(
            contracts(
                """
                interface Handler<T> { @Borrowed T handle(@Steals T message, T other); }
                abstract class Middle<X> implements Handler<X> {}
                class A extends Middle<Buf> {
                  @Override public Buf handle(Buf message, Buf other) { return other; }
                }
                """))
        .containsExactly("new A()", "handle(stolen, lent) -> borrowed from this");
  }

  @Test
  void theNearestContractHolds() {
    assertThat(
            contracts(
                """
                class Base { @Borrowed Buf get() { return null; } void put(Buf buf) {} }
                class Middle extends Base { @Override @Owned Buf get() { return null; } }
                interface Other { @Borrowed(from = "this") Buf get(); void put(@Steals Buf buf); }
                class A extends Middle implements Other {
                  @Override public Buf get() { return null; }
                  @Override public void put(Buf buf) {}
                }
                """))
        .containsExactly("new A()", "get() -> owned", "put(stolen)");
  }

  @Test
  void aMethodThatAClassOnlyInheritsImplementsItsInterfaces() {
    Compiled.look(
        environment -> {
          var elements = environment.getElementUtils();
          Contracts contracts = new DeclaredContracts(elements, environment.getTypeUtils());
          var release = elements.getTypeElement("Base").getEnclosedElements().get(1);
          var method = (javax.lang.model.element.ExecutableElement) release;
          var derived = elements.getTypeElement("A").asType();
          assertThat(ContractText.of(contracts.method(method, derived)))
              .isEqualTo("release() this released, counts");
          assertThat(ContractText.of(contracts.method(method, null))).isEqualTo("release()");
        },
        IMPORTS
            + """
            class Base { public boolean release() { return true; } }
            abstract class A extends Base implements Counted {}
            """);
  }

  @Test
  void records() {
    assertThat(
            contracts(
                """
                record A(
                    Buf owned, @Borrowed Buf borrowed, @Owned Buf said, List<Buf> list, int number) {}
                """))
        .containsExactlyInAnyOrder(
            "owned: owned",
            "borrowed: borrowed",
            "said: owned",
            "list: container",
            "new A(stolen into result, lent, stolen into result, stolen into result, lent)",
            "owned() -> borrowed from this",
            "borrowed() -> borrowed from this",
            "said() -> borrowed from this",
            "list() -> borrowed from this",
            "number()");
  }

  @Test
  void whatARecordWritesOutGoesByItsOwnAnnotations() {
    assertThat(
            contracts(
                """
                record A(Buf retained, Buf said) {
                  A(@Borrowed Buf retained, Buf said) { this.retained = retained; this.said = said; }
                  A(Buf one) { this(one, one); }
                  public @Owned Buf retained() { return retained.retain(); }
                  public Buf said() { return said; }
                }
                """))
        .containsExactlyInAnyOrder(
            "retained: owned",
            "said: owned",
            "new A(lent, stolen into result)",
            "new A(lent)",
            "retained() -> owned",
            "said() -> borrowed from this");
    assertThat(
            contracts(
                """
                record A(Buf buf) { A { Objects.requireNonNull(buf); } }
                """))
        .contains("new A(stolen into result)");
  }

  @Test
  void nullableIsAnyAnnotationOfThatName() {
    Compiled.look(
        environment -> {
          var elements = environment.getElementUtils();
          Contracts contracts = new DeclaredContracts(elements, environment.getTypeUtils());
          var py = elements.getTypeElement("fixture.Py").getEnclosedElements();
          for (var member : py) {
            if (member instanceof javax.lang.model.element.ExecutableElement method
                && !method.getParameters().isEmpty()) {
              boolean nullable = contracts.method(method, null).parameters().get(0).nullable();
              assertThat(nullable).isEqualTo(method.getSimpleName().toString().startsWith("x"));
            }
          }
        },
        "class A {}");
  }

  @Test
  void typeArgumentsOfFunctionsMaySayWhatTheyHandOver() {
    Compiled.look(
        environment -> {
          var elements = environment.getElementUtils();
          Contracts contracts = new DeclaredContracts(elements, environment.getTypeUtils());
          List<String> texts = new ArrayList<>();
          for (var member : elements.getTypeElement("A").getEnclosedElements()) {
            if (member instanceof javax.lang.model.element.VariableElement field) {
              var method = contracts.functionalMethod(field.asType());
              texts.add(ContractText.of(contracts.method(method, field.asType())));
            }
          }
          assertThat(texts)
              .containsExactly(
                  "get() -> owned",
                  "get() -> borrowed from nobody",
                  "get() -> silent",
                  "apply(lent) -> owned",
                  "accept(stolen)",
                  "accept(stolen)");
        },
        IMPORTS
            + """
            class A {
              Supplier<@Owned Buf> owned;
              Supplier<@Borrowed Buf> borrowed;
              Supplier<Buf> unsaid;
              Function<@Borrowed Buf, @Owned Buf> function;
              Consumer<@Steals Buf> consumer;
              BufConsumer other;
            }
            """);
  }
}
