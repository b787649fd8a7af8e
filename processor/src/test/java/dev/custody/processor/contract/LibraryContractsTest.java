package dev.custody.processor.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.junit.jupiter.api.Test;

/** What the JDK's containers do, depending on what their type arguments say. */
class LibraryContractsTest {
  private static final String FIELDS =
      """
      import dev.custody.*;
      import fixture.*;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.concurrent.atomic.*;
      import java.util.stream.*;

      class Fields {
        List<Buf> list;
        ArrayList<Buf> arrayList;
        List<@Borrowed Buf> lent;
        @Borrowed List<Buf> lentByField;
        List<String> strings;
        List<Object> objects;
        List<List<Buf>> nested;
        List raw;
        Collection<? extends Buf> wild;
        Set<Buf> set;
        Queue<Buf> queue;
        ArrayDeque<Buf> deque;
        BlockingQueue<Buf> blocking;
        Map<String, Buf> map;
        Map<Buf, String> keys;
        Map<@Borrowed Buf, Buf> lentKeys;
        TreeMap<String, Buf> tree;
        Set<Map.Entry<String, Buf>> entries;
        Map.Entry<String, Buf> entry;
        Iterator<Buf> iterator;
        ListIterator<Buf> listIterator;
        Stream<Buf> stream;
        Optional<Buf> optional;
        AtomicReference<Buf> atomic;
        BufList own;
        BufSource source;
        CompletableFuture<Buf> future;
      }

      class BufList extends ArrayList<Buf> {
        @Override public Buf get(int index) { return super.get(index); }
        @Override public boolean add(Buf buf) { return super.add(buf); }
        @Override public Iterator<Buf> iterator() { return super.iterator(); }
      }

      class BufSource implements Iterable<Buf> {
        @Override public Iterator<Buf> iterator() { return null; }
      }
      """;

  private void with(Consumer<Fields> check) {
    Compiled.look(
        environment ->
            check.accept(
                new Fields(
                    environment.getElementUtils(),
                    new DeclaredContracts(
                        environment.getElementUtils(), environment.getTypeUtils()))),
        FIELDS);
  }

  private record Fields(Elements elements, Contracts contracts) {
    VariableElement field(String name) {
      return ElementFilter.fieldsIn(elements.getTypeElement("Fields").getEnclosedElements())
          .stream()
          .filter(field -> field.getSimpleName().contentEquals(name))
          .findFirst()
          .orElseThrow();
    }

    TypeRole role(String name) {
      return contracts.role(field(name).asType());
    }

    /** The contract of a method called on a field; the parameters' simple types choose it. */
    String call(String field, String method) {
      VariableElement receiver = field(field);
      TypeElement type = (TypeElement) ((DeclaredType) receiver.asType()).asElement();
      for (Element member : elements.getAllMembers(type)) {
        if (member instanceof ExecutableElement candidate && matches(candidate, method)) {
          return ContractText.of(contracts.method(candidate, receiver.asType(), receiver));
        }
      }
      throw new IllegalArgumentException(method + " in " + type);
    }

    String inClass(String type, String method) {
      for (Element member : elements.getTypeElement(type).getEnclosedElements()) {
        if (member instanceof ExecutableElement candidate && matches(candidate, method)) {
          return ContractText.of(contracts.method(candidate, null));
        }
      }
      throw new IllegalArgumentException(method + " in " + type);
    }

    private static boolean matches(ExecutableElement method, String wanted) {
      String types =
          method.getParameters().stream()
              .map(parameter -> parameter.asType().toString())
              .map(type -> type.replaceAll("<.*>", "").replaceAll(".*\\.(?=\\w)", ""))
              .reduce((left, right) -> left + ", " + right)
              .orElse("");
      return wanted.equals(method.getSimpleName() + "(" + types + ")");
    }
  }

  @Test
  void rolesOfContainers() {
    with(
        fields -> {
          List.of("list", "lent", "wild", "map", "keys", "iterator", "stream", "atomic", "own")
              .forEach(name -> assertThat(fields.role(name)).isEqualTo(TypeRole.CONTAINER));
          List.of("entries", "entry")
              .forEach(name -> assertThat(fields.role(name)).isEqualTo(TypeRole.CONTAINER));
          List.of("strings", "objects", "nested", "raw")
              .forEach(name -> assertThat(fields.role(name)).isEqualTo(TypeRole.PLAIN));
          assertThat(fields.role("optional")).isEqualTo(TypeRole.PERHAPS);
          // An Iterable of the user's own may make its elements as it goes.
          assertThat(fields.role("source")).isIn(TypeRole.PLAIN, TypeRole.FUNCTION);
        });
  }

  @Test
  void listsOwnTheirElements() {
    with(
        fields -> {
          assertThat(fields.call("list", "add(E)")).isEqualTo("add(stolen into this)");
          assertThat(fields.call("list", "add(int, E)")).isEqualTo("add(lent, stolen into this)");
          assertThat(fields.call("list", "addAll(Collection)")).isEqualTo("addAll(copied)");
          assertThat(fields.call("list", "get(int)"))
              .isEqualTo("get(lent) -> element of this at #1");
          assertThat(fields.call("list", "set(int, E)"))
              .isEqualTo("set(lent, stolen into this) this taken out -> owned");
          assertThat(fields.call("list", "remove(int)"))
              .isEqualTo("remove(lent) this taken out -> owned");
          assertThat(fields.call("list", "remove(Object)"))
              .isEqualTo("remove(taken back from this)");
          assertThat(fields.call("list", "clear()")).isEqualTo("clear() this cleared");
          assertThat(fields.call("list", "isEmpty()"))
              .isEqualTo("isEmpty() -> none, true when empty");
          assertThat(fields.call("list", "size()")).isEqualTo("size() -> none, 0 when empty");
          assertThat(fields.call("list", "forEach(Consumer)"))
              .isEqualTo("forEach(lent) this visited by #1");
          assertThat(fields.call("list", "iterator()")).isEqualTo("iterator() -> alias this");
          assertThat(fields.call("list", "stream()")).isEqualTo("stream() -> alias this");
          assertThat(fields.call("list", "subList(int, int)"))
              .isEqualTo("subList(lent, lent) -> alias this");
          assertThat(fields.call("list", "contains(Object)")).isEqualTo("contains(lent)");
        });
  }

  @Test
  void subtypesOfTheJdkInherit() {
    with(
        fields -> {
          assertThat(fields.call("arrayList", "add(E)")).isEqualTo("add(stolen into this)");
          assertThat(fields.call("arrayList", "get(int)"))
              .isEqualTo("get(lent) -> element of this at #1");
          assertThat(fields.call("deque", "pop()")).isEqualTo("pop() this taken out -> owned");
          assertThat(fields.call("deque", "clear()")).isEqualTo("clear() this cleared");
          assertThat(fields.call("tree", "put(K, V)"))
              .isEqualTo("put(silent, stolen into this) this displacing -> owned");
          assertThat(fields.call("set", "add(E)")).isEqualTo("add(added to this)");
        });
  }

  @Test
  void queuesMayRefuse() {
    with(
        fields -> {
          assertThat(fields.call("queue", "offer(E)")).isEqualTo("offer(added to this)");
          assertThat(fields.call("queue", "add(E)")).isEqualTo("add(stolen into this)");
          assertThat(fields.call("queue", "poll()"))
              .isEqualTo("poll() this taken out -> owned, null when empty");
          assertThat(fields.call("queue", "peek()"))
              .isEqualTo("peek() -> element of this, null when empty");
          assertThat(fields.call("blocking", "drainTo(Collection)"))
              .isEqualTo("drainTo(filled) this drained -> none, 0 when empty");
          assertThat(fields.call("blocking", "offer(E, long, TimeUnit)"))
              .isEqualTo("offer(stolen into this if true, lent, lent)");
        });
  }

  @Test
  void mapsGiveBackWhatTheyReplace() {
    with(
        fields -> {
          assertThat(fields.call("map", "put(K, V)"))
              .isEqualTo("put(silent, stolen into this) this displacing -> owned");
          assertThat(fields.call("map", "remove(Object)"))
              .isEqualTo("remove(lent) this taken out -> owned");
          assertThat(fields.call("map", "get(Object)")).isEqualTo("get(lent) -> element of this");
          assertThat(fields.call("map", "values()")).isEqualTo("values() -> alias this");
          assertThat(fields.call("map", "computeIfAbsent(K, Function)"))
              .isEqualTo("computeIfAbsent(escapes, lent) this applied -> element of this");
          assertThat(fields.call("keys", "put(K, V)"))
              .isEqualTo("put(stolen into this, silent) -> silent");
          assertThat(fields.call("keys", "get(Object)")).isEqualTo("get(lent) -> silent");
          assertThat(fields.call("lentKeys", "put(K, V)"))
              .isEqualTo("put(lent, stolen into this) this displacing -> owned");
        });
  }

  @Test
  void elementsThatAreBorrowedDoNotChangeHands() {
    with(
        fields -> {
          for (String field : List.of("lent", "lentByField")) {
            assertThat(fields.call(field, "add(E)")).isEqualTo("add(lent)");
            assertThat(fields.call(field, "get(int)"))
                .isEqualTo("get(lent) -> borrowed from nobody");
            assertThat(fields.call(field, "remove(int)"))
                .isEqualTo("remove(lent) -> borrowed from nobody");
            assertThat(fields.call(field, "remove(Object)")).isEqualTo("remove(lent)");
            assertThat(fields.call(field, "clear()")).isEqualTo("clear()");
            assertThat(fields.call(field, "isEmpty()")).isEqualTo("isEmpty()");
          }
        });
  }

  @Test
  void nothingIsSaidWhereNothingIsCounted() {
    with(
        fields -> {
          for (String field : List.of("strings", "objects", "raw")) {
            assertThat(fields.call(field, "add(E)")).isEqualTo("add(silent)");
            assertThat(fields.call(field, "get(int)")).isEqualTo("get(lent) -> silent");
            assertThat(fields.call(field, "clear()")).isEqualTo("clear()");
          }
          assertThat(fields.call("nested", "add(E)")).isEqualTo("add(escapes)");
          assertThat(fields.call("nested", "get(int)")).isEqualTo("get(lent) -> silent");
        });
  }

  @Test
  void iteratorsShowTheirContainer() {
    with(
        fields -> {
          assertThat(fields.call("iterator", "next()")).isEqualTo("next() -> element of this");
          assertThat(fields.call("iterator", "remove()")).isEqualTo("remove() this taken last");
          assertThat(fields.call("iterator", "hasNext()"))
              .isEqualTo("hasNext() -> none, false when empty");
          assertThat(fields.call("listIterator", "set(E)"))
              .isEqualTo("set(stolen into this) this taken last");
          assertThat(fields.call("stream", "filter(Predicate)"))
              .isEqualTo("filter(lent) -> alias this");
          assertThat(fields.call("stream", "map(Function)")).isEqualTo("map(lent) -> silent");
          assertThat(fields.call("stream", "forEach(Consumer)"))
              .isEqualTo("forEach(lent) this visited by #1");
        });
  }

  @Test
  void entriesShowTheirMap() {
    with(
        fields -> {
          assertThat(fields.contracts().elements(fields.field("entries").asType()).name())
              .isEqualTo("CONTAINER");
          assertThat(fields.call("entry", "getValue()")).isEqualTo("getValue() -> element of this");
          assertThat(fields.call("entry", "getKey()")).isEqualTo("getKey() -> silent");
          assertThat(fields.call("entry", "setValue(V)"))
              .isEqualTo("setValue(stolen into this) this taken out -> owned");
        });
  }

  @Test
  void holders() {
    with(
        fields -> {
          assertThat(fields.call("optional", "get()"))
              .isEqualTo("get() this required -> alias this");
          assertThat(fields.call("optional", "ifPresent(Consumer)"))
              .isEqualTo("ifPresent(lent) this applied");
          assertThat(fields.call("atomic", "getAndSet(V)"))
              .isEqualTo("getAndSet(stolen into this) this taken out -> owned");
          assertThat(fields.call("atomic", "get()")).isEqualTo("get() -> element of this");
          assertThat(fields.call("future", "complete(T)")).isEqualTo("complete(escapes)");
        });
  }

  @Test
  void classesOfTheUsersOwnInherit() {
    with(
        fields -> {
          assertThat(fields.call("own", "add(Buf)")).isEqualTo("add(stolen into this)");
          assertThat(fields.call("own", "get(int)"))
              .isEqualTo("get(lent) -> element of this at #1");
          // It may make an iterator of its own, which is not the list itself.
          assertThat(fields.call("own", "iterator()")).isEqualTo("iterator() -> silent");
          assertThat(fields.call("source", "iterator()")).isEqualTo("iterator() -> silent");
        });
  }

  @Test
  void newContainers() {
    with(
        fields -> {
          assertThat(fields.inClass("java.util.List", "of()")).isEqualTo("of() -> container");
          assertThat(fields.inClass("java.util.List", "of(E, E)"))
              .isEqualTo("of(stolen into result, stolen into result) -> container");
          assertThat(fields.inClass("java.util.List", "of(E[])"))
              .isEqualTo("of(stolen into result...) -> container");
          assertThat(fields.inClass("java.util.Map", "of(K, V)"))
              .isEqualTo("of(stolen into result, stolen into result) -> container");
          assertThat(fields.inClass("java.util.Arrays", "asList(T[])"))
              .isEqualTo("asList(stolen into result...) -> container");
          assertThat(fields.inClass("java.util.Collections", "addAll(Collection, T[])"))
              .isEqualTo("addAll(lent, stolen into #1...)");
          assertThat(fields.inClass("java.util.Collections", "unmodifiableList(List)"))
              .isEqualTo("unmodifiableList(lent) -> alias #1");
        });
  }

  @Test
  void constructors() {
    with(
        fields -> {
          VariableElement list = fields.field("arrayList");
          TypeElement type = (TypeElement) ((DeclaredType) list.asType()).asElement();
          for (ExecutableElement constructor :
              ElementFilter.constructorsIn(type.getEnclosedElements())) {
            MethodContract owning = fields.contracts().method(constructor, list.asType());
            MethodContract borrowing =
                fields.contracts().method(constructor, list.asType(), fields.field("lent"));
            boolean copies = constructor.getParameters().toString().startsWith("c");
            String argument = constructor.getParameters().isEmpty() ? "" : "lent";
            assertThat(ContractText.of(owning))
                .isEqualTo(
                    "new ArrayList(%s) -> container".formatted(copies ? "copied" : argument));
            assertThat(ContractText.of(borrowing)).isEqualTo("new ArrayList(" + argument + ")");
          }
        });
  }

  @Test
  void objectsAndExits() {
    with(
        fields -> {
          assertThat(fields.inClass("java.util.Objects", "requireNonNull(T)"))
              .isEqualTo("requireNonNull(required) -> alias #1");
          assertThat(fields.inClass("java.util.Objects", "requireNonNull(T, String)"))
              .isEqualTo("requireNonNull(required, lent) -> alias #1");
          assertThat(fields.inClass("java.lang.Object", "equals(Object)"))
              .isEqualTo("equals(lent)");
          assertThat(fields.inClass("java.lang.System", "exit(int)"))
              .isEqualTo("exit(lent), never returns");
          assertThat(fields.inClass("java.lang.Runtime", "halt(int)"))
              .isEqualTo("halt(lent), never returns");
          assertThat(fields.inClass("java.lang.Thread", "<init>(Runnable)"))
              .isEqualTo("new Thread(escapes)");
          assertThat(fields.inClass("java.util.concurrent.Executor", "execute(Runnable)"))
              .isEqualTo("execute(escapes)");
        });
  }
}
