package dev.custody.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.custody.runtime.error.MemoryError;
import dev.custody.runtime.error.PyError;
import dev.custody.runtime.sorting.SortingModule;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Every public method of the runtime's types, called through its handle. */
final class HandleScenarios {
  /** What is done with handles; it releases nothing but by closing them. */
  interface Scenario {
    void run() throws PyError;
  }

  private static final Map<String, Scenario> SCENARIOS = new LinkedHashMap<>();

  private HandleScenarios() {}

  /** The same, for who runs them elsewhere. */
  static Map<String, Callable<Void>> runs() {
    Map<String, Callable<Void>> runs = new LinkedHashMap<>();
    SCENARIOS.forEach(
        (name, scenario) ->
            runs.put(
                name,
                () -> {
                  scenario.run();
                  return null;
                }));
    return runs;
  }

  /** By the method that each is about. */
  static Map<String, Scenario> all() {
    return Collections.unmodifiableMap(SCENARIOS);
  }

  private static void calling(String method, Scenario scenario) {
    SCENARIOS.put(method, scenario);
  }

  static {
    calling("PyObject.refCount", () -> withInt(one -> assertThat(one.refCount()).isOne()));
    calling("PyObject.type", () -> withInt(one -> assertThat(one.type()).isSameAs(PyInt.TYPE)));
    calling("PyObject.repr", () -> withInt(one -> assertThat(one.repr()).isEqualTo("1")));
    calling(
        "PyObject.incRef",
        () ->
            withInt(
                one -> {
                  try (ManagedPyObject more = one.incRef()) {
                    assertThat(more.refCount()).isEqualTo(2);
                  }
                  assertThat(one.refCount()).isOne();
                }));
    calling("PyInt.fromLong", () -> withInt(one -> assertThat(one.asLong()).isOne()));
    calling("PyInt.asLong", () -> withInt(one -> assertThat(ManagedPyInt.asLong(one)).isOne()));
    calling("PyInt.asInt", () -> withInt(one -> assertThat(one.asInt()).isOne()));
    calling("PyInt.check", () -> withInt(one -> assertThat(ManagedPyInt.check(one)).isTrue()));
    calling("PyInt.asBigInteger", () -> withInt(one -> assertThat(one.asBigInteger()).isOne()));
    calling(
        "PyInt.fromBigInteger",
        () -> {
          try (ManagedPyInt two = ManagedPyInt.fromBigInteger(BigInteger.TWO)) {
            assertThat(two.asInt()).isEqualTo(2);
          }
        });
    calling(
        "PyInt.fromString",
        () -> {
          try (ManagedPyInt two = ManagedPyInt.fromString("2")) {
            assertThat(two.asInt()).isEqualTo(2);
          }
        });
    calling("PyInt.fromString, refused", () -> refused(() -> ManagedPyInt.fromString("two")));
    calling("PyList.create", () -> withList(list -> assertThat(list.size()).isEqualTo(2)));
    calling("PyList.size", () -> withList(list -> assertThat(list.size()).isEqualTo(2)));
    calling("PyList.check", () -> withList(list -> assertThat(ManagedPyList.check(list)).isTrue()));
    calling("PyList.setItem", () -> withList(list -> list.setItem(0, ManagedPyInt.fromLong(1))));
    calling("PyList.setItem, null", () -> withList(list -> list.setItem(0, null)));
    calling(
        "PyList.setItem, out of range",
        () -> withList(list -> refused(() -> list.setItem(9, ManagedPyInt.fromLong(1)))));
    calling(
        "PyList.getItem",
        () ->
            withList(
                list -> {
                  list.setItem(0, ManagedPyInt.fromLong(1));
                  try (ManagedPyObject item = list.getItem(0)) {
                    list.setItem(0, null);
                    assertThat(item.refCount()).isOne();
                  }
                  assertThat(list.getItem(1)).isNull();
                }));
    calling("PyList.getItem, out of range", () -> withList(list -> refused(() -> list.getItem(9))));
    calling("PyList.append", () -> withList(list -> withInt(list::append)));
    calling("PyList.insert", () -> withList(list -> withInt(one -> list.insert(0, one))));
    calling(
        "PyList.setSlice", () -> withList(list -> withList(other -> list.setSlice(0, 1, other))));
    calling("PyList.setSlice, null", () -> withList(list -> list.setSlice(0, 1, null)));
    calling(
        "PyTuple.create",
        () -> {
          try (ManagedPyTuple tuple = ManagedPyTuple.create(1)) {
            assertThat(tuple.size()).isOne();
          }
        });
    calling("PyTuple.pack", () -> withTuple(tuple -> assertThat(tuple.size()).isEqualTo(2)));
    calling("PyTuple.size", () -> withTuple(tuple -> assertThat(tuple.size()).isEqualTo(2)));
    calling(
        "PyTuple.check",
        () -> withTuple(tuple -> assertThat(ManagedPyTuple.check(tuple)).isTrue()));
    calling(
        "PyTuple.getItem",
        () ->
            withTuple(
                tuple -> {
                  try (ManagedPyObject item = tuple.getItem(0)) {
                    assertThat(item.repr()).isEqualTo("1");
                  }
                }));
    calling(
        "PyTuple.setItem",
        () -> {
          try (ManagedPyTuple tuple = ManagedPyTuple.create(1)) {
            tuple.setItem(0, ManagedPyInt.fromLong(1));
          }
        });
    calling(
        "PyStr.fromString",
        () -> {
          try (ManagedPyStr text = ManagedPyStr.fromString("spam")) {
            assertThat(text.asString()).isEqualTo("spam");
          }
        });
    calling("PyStr.asString", SCENARIOS.get("PyStr.fromString"));
    calling(
        "PyFloat.fromDouble",
        () -> {
          try (ManagedPyFloat half = ManagedPyFloat.fromDouble(0.5)) {
            assertThat(half.asDouble()).isEqualTo(0.5);
          }
        });
    calling(
        "PyFloat.asDouble",
        () -> withInt(one -> assertThat(ManagedPyFloat.asDouble(one)).isEqualTo(1)));
    calling("PyFloat.check", () -> withInt(one -> assertThat(ManagedPyFloat.check(one)).isFalse()));
    calling("PyBytes.fromBytes", () -> withBytes(it -> assertThat(it.size()).isEqualTo(2)));
    calling("PyBytes.size", () -> withBytes(it -> assertThat(it.size()).isEqualTo(2)));
    calling("PyBytes.asBytes", () -> withBytes(it -> assertThat(it.asBytes()).containsOnly(7)));
    calling("PyBytes.check", () -> withBytes(it -> assertThat(ManagedPyBytes.check(it)).isTrue()));
    calling("PyDict.create", () -> withDict(dict -> assertThat(dict.size()).isZero()));
    calling("PyDict.size", () -> withDict(dict -> assertThat(dict.size()).isZero()));
    calling("PyDict.check", () -> withDict(dict -> assertThat(ManagedPyDict.check(dict)).isTrue()));
    calling("PyDict.setItem", () -> withDict(dict -> withInt(one -> dict.setItem(one, one))));
    calling(
        "PyDict.setItem, unhashable",
        () -> withDict(dict -> withList(list -> refused(() -> dict.setItem(list, list)))));
    calling(
        "PyDict.setItemString",
        () -> withDict(dict -> withInt(one -> dict.setItemString("one", one))));
    calling(
        "PyDict.getItem",
        () ->
            withDict(
                dict ->
                    withInt(
                        one -> {
                          dict.setItem(one, one);
                          try (ManagedPyObject value = dict.getItem(one)) {
                            dict.delItem(one);
                            assertThat(value.refCount()).isEqualTo(2);
                          }
                          assertThat(dict.getItem(one)).isNull();
                        })));
    calling(
        "PyDict.getItemString",
        () ->
            withDict(
                dict ->
                    withInt(
                        one -> {
                          dict.setItemString("one", one);
                          try (ManagedPyObject value = dict.getItemString("one")) {
                            assertThat(value).isEqualTo(one);
                          }
                        })));
    calling(
        "PyDict.contains",
        () -> withDict(dict -> withInt(one -> assertThat(dict.contains(one)).isFalse())));
    calling(
        "PyDict.delItem, missing",
        () -> withDict(dict -> withInt(one -> refused(() -> dict.delItem(one)))));
    calling(
        "PyDict.keys",
        () ->
            withDict(
                dict ->
                    withInt(
                        one -> {
                          dict.setItemString("one", one);
                          try (ManagedPyList keys = dict.keys();
                              ManagedPyList values = dict.values()) {
                            assertThat(keys.repr()).isEqualTo("['one']");
                            assertThat(values.repr()).isEqualTo("[1]");
                          }
                        })));
    calling("PyDict.values", SCENARIOS.get("PyDict.keys"));
    calling("PyModule.create", () -> withModule(it -> assertThat(it.doc()).isEqualTo("doc")));
    calling("PyModule.doc", () -> withModule(it -> assertThat(it.doc()).isEqualTo("doc")));
    calling("PyModule.functions", () -> withModule(it -> assertThat(it.functions()).isEmpty()));
    calling(
        "PyModule.function, missing",
        () -> withModule(module -> refused(() -> module.function("no such"))));
    calling("PyModule.name", () -> withModule(it -> assertThat(it.name()).isEqualTo("spam")));
    calling(
        "PyModule.addObject",
        () ->
            withModule(
                module -> {
                  try (ManagedPyInt one = ManagedPyInt.fromLong(1)) {
                    module.addObject("one", one);
                    assertThatThrownBy(one::asLong)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("ManagedPyModule.addObject");
                  }
                }));
    calling(
        "PyModule.addObject, refused",
        () ->
            withModule(
                module ->
                    withInt(
                        one -> {
                          try (AllocationFailure shortage = Heap.failAfter(0)) {
                            module.addObject("one", one);
                          } catch (MemoryError expected) {
                            assertThat(one.refCount()).isOne();
                          }
                        })));
    calling(
        "PyModule.getAttr",
        () ->
            withModule(
                module -> {
                  try (ManagedPyInt number = ManagedPyInt.fromLong(1)) {
                    module.addObject("one", number);
                  }
                  try (ManagedPyObject one = module.getAttr("one")) {
                    assertThat(one.refCount()).isEqualTo(2);
                  }
                }));
    calling(
        "PyModule.getAttr, what it says of itself",
        () ->
            withModule(
                module -> {
                  try (ManagedPyObject name = module.getAttr("__name__");
                      ManagedPyObject doc = module.getAttr("__doc__")) {
                    assertThat(name.repr()).isEqualTo("'spam'");
                    assertThat(doc.repr()).isEqualTo("'doc'");
                  }
                }));
    calling(
        "PyModule.getAttr, missing", () -> withModule(it -> refused(() -> it.getAttr("other"))));
    calling(
        "PyModule.call",
        () -> {
          try (ManagedPyModule sorting = ManagedPyModule.adopt(SortingModule.init());
              ManagedPyList list = ManagedPyList.create(1)) {
            list.setItem(0, ManagedPyInt.fromLong(1));
            try (ManagedPyTuple args = ManagedPyTuple.pack(list);
                ManagedPyObject sorted = sorting.call("sort", args)) {
              assertThat(sorted.repr()).isEqualTo("[1]");
            }
          }
        });
    calling(
        "PyModule.call, with names",
        () ->
            withModule(
                module ->
                    withTuple(
                        args ->
                            withDict(dict -> refused(() -> module.call("no such", args, dict))))));
    calling(
        "PyModule.call, missing",
        () -> withModule(module -> withTuple(args -> refused(() -> module.call("no such", args)))));
  }

  private interface Step<T> {
    void run(T handle) throws PyError;
  }

  private static void withInt(Step<ManagedPyInt> step) throws PyError {
    try (ManagedPyInt one = ManagedPyInt.fromLong(1)) {
      step.run(one);
    }
  }

  private static void withList(Step<ManagedPyList> step) throws PyError {
    try (ManagedPyList list = ManagedPyList.create(2)) {
      step.run(list);
    }
  }

  private static void withTuple(Step<ManagedPyTuple> step) throws PyError {
    try (ManagedPyInt one = ManagedPyInt.fromLong(1);
        ManagedPyTuple tuple = ManagedPyTuple.pack(one, one)) {
      step.run(tuple);
    }
  }

  private static void withBytes(Step<ManagedPyBytes> step) throws PyError {
    try (ManagedPyBytes bytes = ManagedPyBytes.fromBytes(new byte[] {7, 7})) {
      step.run(bytes);
    }
  }

  private static void withDict(Step<ManagedPyDict> step) throws PyError {
    try (ManagedPyDict dict = ManagedPyDict.create()) {
      step.run(dict);
    }
  }

  private static void withModule(Step<ManagedPyModule> step) throws PyError {
    try (ManagedPyModule module = ManagedPyModule.create("spam", List.of(), "doc")) {
      step.run(module);
    }
  }

  /** A call that the object refuses. A shortage of memory that is on order may come first. */
  private static void refused(Scenario call) throws MemoryError {
    try {
      call.run();
    } catch (MemoryError shortage) {
      throw shortage;
    } catch (PyError expected) {
      return;
    }
    throw new AssertionError("was not refused");
  }
}
