package dev.custody.runtime.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.custody.runtime.AllocationFailure;
import dev.custody.runtime.Heap;
import dev.custody.runtime.HeapCounts;
import dev.custody.runtime.LeavesNothingAlive;
import dev.custody.runtime.Py;
import dev.custody.runtime.PyDict;
import dev.custody.runtime.PyMethodDef;
import dev.custody.runtime.PyModule;
import dev.custody.runtime.PyObject;
import dev.custody.runtime.PyTuple;
import dev.custody.runtime.error.MemoryError;
import dev.custody.runtime.error.PyError;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The module that is generated for {@link Features}, called as an interpreter calls it. Whatever
 * goes wrong in a call, there are as many references afterwards as before.
 */
@LeavesNothingAlive
class GeneratedModuleTest {
  /**
   * A call and what comes of it.
   *
   * @param outcome the result as Python writes it, or the error
   */
  record Call(String function, List<Object> args, Map<String, Object> kwargs, String outcome) {
    Call with(List<Object> others) {
      return new Call(function, others, kwargs, outcome);
    }

    Call with(Map<String, Object> others) {
      return new Call(function, args, others, outcome);
    }

    @Override
    public String toString() {
      return function + args + kwargs + " -> " + outcome;
    }

    /** What the call returns or throws. */
    String run() throws MemoryError {
      try {
        return result();
      } catch (MemoryError shortage) {
        throw shortage;
      } catch (PyError error) {
        return error.toString();
      }
    }

    private String result() throws PyError {
      PyModule module = FeaturesModule.init();
      PyTuple positional = null;
      PyDict named = null;
      try {
        positional = Values.tuple(args);
        named = kwargs.isEmpty() ? null : Values.dict(kwargs);
        PyObject result = module.call(function, positional, named);
        try {
          return result.repr();
        } finally {
          result.decRef();
        }
      } finally {
        Py.xDecRef(positional);
        Py.xDecRef(named);
        module.decRef();
      }
    }
  }

  /** A call with arguments by position. */
  private static Call call(String function, String outcome, Object... args) {
    return new Call(function, Arrays.asList(args), Map.of(), outcome);
  }

  private static Map<String, Object> named(Object... namesAndValues) {
    Map<String, Object> named = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      named.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return named;
  }

  private static final BigInteger HUGE = BigInteger.TEN.pow(400);
  private static final BigInteger MORE_THAN_INT = BigInteger.ONE.shiftLeft(31);
  private static final byte[] AB = {'a', 'b'};

  /** Calls that succeed. */
  static List<Call> right() {
    return List.of(
        call("repeat", "'a, a'", "a", 2),
        call("repeat", "'a-a'", "a", 2, "-"),
        call("repeat", "'a-a'", "a").with(named("separator", "-", "times", 2)),
        call("repeat", "'\\ud800'", "\ud800", 1),
        call("maybe", "'a'", "a"),
        call("maybe", "'it\\'s'"),
        call("maybe", "None", null, null),
        call("maybe", "'b'").with(named("other", "b")),
        call("concat", "b'ab-'", (Object) AB),
        call("concat", "b'abab'", AB, AB),
        call("concat", "b''", new byte[0], new byte[0]),
        call("clamp", "100", 1000),
        call("clamp", "7", 1, 7),
        call("clamp", "3", 5).with(named("most", 3, "least", 1)),
        call("scale", "5.0", 2),
        call("scale", "0.75", 1.5, 0.5),
        call("scale", "1e+300", 1e300).with(named("factor", true)),
        call("not_", "False", "a"),
        call("not_", "True", 0.0),
        call("not_", "True", Map.of()),
        call("nothing", "None"),
        call("first", "'a'", List.of("a", "b")),
        call("same", "[1]", List.of(1)),
        call("same", "None", (Object) null),
        call("same", "None"),
        call("swallow", "1", "a"),
        call("swallow", "1", "a", null),
        call("swallow", "2", "a", List.of(1, 2)),
        call("pair", "(1, [2])", 1, List.of(2)),
        call("pair", "(1, None)", 1, null),
        call("type", "<class 'float'>", 1.0),
        call("show", "''"),
        call("show", "'1, [2], None'", 1, List.of(2), null).with(named("separator", ", ")),
        call("sum", "0"),
        call("sum", "6", 1, 2, 3),
        call("swallow_all", "0"),
        call("swallow_all", "3", List.of(1), null, List.of()),
        call("append", "2", List.of(1), "a"),
        call("offer", "True", "a", true),
        call("offer", "False", "a", false),
        call("status", "0", "a"),
        call("status", "-1", "a", -1),
        call("status", "7", null, 7),
        call("contains", "True", Map.of("a", 1), "a"),
        call("contains", "False", Map.of("a", 1)).with(named("from_", "b")),
        call("small", "126", 127),
        call("small", "-128", -1, -127),
        call("medium", "1"),
        call("medium", "-32768", -32768),
        call("near", "0.10000000149011612", 0.1),
        call("near", "inf", 1e300),
        call("next", "'b'"),
        call("next", "'\u00e5'", "\u00e4"),
        call("boxed", "7"),
        call("boxed", "None", (Object) null),
        call("boxed", "None", 3, false),
        call("boxed", "3", 3, null),
        call("named", "'a[]'", "a"),
        call("named", "'a[one=1, two=[2]]'", "a").with(named("one", 1, "two", List.of(2))),
        call("named", "'a[b=1]'").with(named("first", "a", "b", 1)),
        call("hiding", "3", 1, List.of(), 2));
  }

  /** Calls that fail, in CPython's words. */
  static List<Call> wrong() {
    return List.of(
        call("repeat", "TypeError: repeat() missing required argument 'text' (pos 1)"),
        call("repeat", "TypeError: repeat() missing required argument 'times' (pos 2)", "a"),
        call("repeat", "TypeError: repeat() takes at most 3 arguments (4 given)", "a", 1, "", ""),
        call("repeat", "TypeError: repeat() argument 1 must be str, not int", 1, 1),
        call("repeat", "TypeError: repeat() argument 3 must be str, not None", "a", 1, null),
        call("repeat", "TypeError: 'float' object cannot be interpreted as an integer", "a", 1.0),
        call("repeat", "OverflowError: signed integer is greater than maximum", "a", MORE_THAN_INT),
        call("repeat", "OverflowError: Python int too large to convert to C long", "a", HUGE),
        call("repeat", "ValueError: embedded null character", "a\0b", 1),
        call("repeat", "TypeError: 'sep' is an invalid keyword argument for repeat()", "a", 1)
            .with(named("sep", "b")),
        call(
                "repeat",
                "TypeError: argument for repeat() given by name ('text') and position (1)",
                "a",
                1)
            .with(named("text", "b")),
        call("repeat", "TypeError: repeat() takes at most 3 keyword arguments (4 given)")
            .with(named("text", "a", "times", 1, "separator", "", "more", 1)),
        call("maybe", "TypeError: maybe() argument 1 must be str or None, not int", 1),
        call(
            "lost",
            "SystemError: <built-in function lost> returned NULL without setting an exception"),
        call("concat", "TypeError: concat() argument 1 must be bytes, not str", "a"),
        call("clamp", "TypeError: clamp() takes at least 1 positional argument (0 given)"),
        call("clamp", "TypeError: clamp() takes at most 2 positional arguments (3 given)", 1, 2, 3),
        call("clamp", "TypeError: clamp() takes at least 1 positional argument (0 given)")
            .with(named("number", 1)),
        call("clamp", "TypeError: 'number' is an invalid keyword argument for clamp()", 1)
            .with(named("number", 1)),
        call("clamp", "OverflowError: Python int too large to convert to C long", HUGE),
        call("scale", "TypeError: must be real number, not str", "a"),
        call("scale", "OverflowError: int too large to convert to float", HUGE),
        call("nothing", "TypeError: nothing() takes no arguments (1 given)", 1),
        call("nothing", "TypeError: nothing() takes no keyword arguments").with(named("a", 1)),
        call("first", "IndexError: list index out of range", List.of()),
        call("first", "TypeError: first() argument 1 must be list, not dict", Map.of()),
        call("swallow", "TypeError: swallow() argument 2 must be list or None, not int", "a", 1),
        call("show", "TypeError: show() argument 1 must be str, not int", 1)
            .with(named("separator", 1)),
        call("show", "TypeError: 'sep' is an invalid keyword argument for show()", 1)
            .with(named("sep", 1)),
        call("sum", "TypeError: 'str' object cannot be interpreted as an integer", 1, 2, "3"),
        call(
            "swallow_all",
            "TypeError: swallow_all() argument 2 must be list or None, not str",
            List.of(1),
            "a"),
        call("swallow_all", "TypeError: swallow_all() takes no keyword arguments")
            .with(named("lists", 1)),
        call("small", "OverflowError: signed char is greater than maximum", 128),
        call("small", "OverflowError: signed char is less than minimum", 1, -129),
        call("medium", "OverflowError: signed short integer is greater than maximum", 32768),
        call("medium", "OverflowError: signed short integer is less than minimum", -32769),
        call("medium", "TypeError: 'str' object cannot be interpreted as an integer", "1"),
        call("near", "TypeError: must be real number, not str", "1"),
        call("next", "TypeError: next() argument 1 must be a unicode character, not int", 1),
        call("next", "TypeError: next() argument 1 must be a unicode character, not str", "ab"),
        call(
            "next",
            "ValueError: character U+1f600 is not in range [U+0000; U+ffff]",
            "\ud83d\ude00"),
        call("boxed", "OverflowError: signed integer is greater than maximum", MORE_THAN_INT),
        call(
                "named",
                "TypeError: argument for named() given by name ('first') and position (1)",
                "a")
            .with(named("first", "b")),
        call("named", "TypeError: named() missing required argument 'first' (pos 1)")
            .with(named("one", 1)),
        call("other", "AttributeError: module 'features' has no attribute 'other'"));
  }

  static List<Call> all() {
    return Stream.concat(right().stream(), wrong().stream()).toList();
  }

  /** The same, for who runs them elsewhere. */
  static Map<String, Callable<String>> runs() {
    Map<String, Callable<String>> runs = new LinkedHashMap<>();
    all().forEach(call -> runs.put(call.toString(), call::result));
    return runs;
  }

  @ParameterizedTest
  @MethodSource("all")
  void returnsOrThrows(Call call) throws PyError {
    assertThat(call.run()).isEqualTo(call.outcome());
  }

  @ParameterizedTest
  @MethodSource("all")
  void leavesNothingBehindWhicheverAllocationFails(Call call) {
    boolean failed = true;
    for (int successes = 0; failed; successes++) {
      Heap.Mark before = Heap.mark();
      try (AllocationFailure shortage = Heap.failAfter(successes)) {
        try {
          call.run();
        } catch (MemoryError expected) {
          assertThat(shortage.happened()).isTrue();
        }
        failed = shortage.happened();
      }
      requireNothingSince(before, call);
    }
  }

  /** An argument of each wrong type in each place, one too few, one too many, an unknown name. */
  @ParameterizedTest
  @MethodSource("right")
  void leavesNothingBehindWhicheverArgumentIsWrong(Call call) throws MemoryError {
    List<Call> variants = new ArrayList<>();
    List<Object> strange = Arrays.asList(null, "a", 1, HUGE, 1.5, AB, List.of(), Map.of("a", 1));
    for (Object each : strange) {
      for (int i = 0; i <= call.args().size(); i++) {
        List<Object> args = new ArrayList<>(call.args());
        if (i < args.size()) {
          args.set(i, each);
        } else {
          args.add(each);
        }
        variants.add(call.with(args));
      }
      call.kwargs()
          .forEach(
              (name, value) -> {
                Map<String, Object> kwargs = new LinkedHashMap<>(call.kwargs());
                kwargs.put(name, each);
                variants.add(call.with(kwargs));
              });
    }
    variants.add(call.with(List.of()));
    variants.add(call.with(named("unknown", 1)));
    for (Call each : variants) {
      Heap.Mark before = Heap.mark();
      each.run();
      requireNothingSince(before, each);
    }
  }

  @ParameterizedTest
  @MethodSource("right")
  void leavesNothingBehindIfTheMethodFails(Call call) throws MemoryError {
    Heap.Mark before = Heap.mark();

    Fault ofPython = Fault.arm(true);
    assertThat(call.run()).isEqualTo("ValueError: injected");
    assertThat(ofPython.disarm()).isTrue();
    requireNothingSince(before, call);

    Fault ofJava = Fault.arm(false);
    assertThatThrownBy(call::run).isInstanceOf(IllegalStateException.class);
    assertThat(ofJava.disarm()).isTrue();
    requireNothingSince(before, call);
  }

  private static void requireNothingSince(Heap.Mark before, Object what) {
    assertThat(Heap.aliveSince(before).toString())
        .as("%s", what)
        .isEqualTo("alive: " + new HeapCounts(0, 0, 0));
  }

  @Test
  void everyFunctionIsCalled() throws PyError {
    PyModule module = FeaturesModule.init();
    try {
      Set<String> called = all().stream().map(Call::function).collect(Collectors.toSet());
      assertThat(called).containsAll(module.functions());
    } finally {
      module.decRef();
    }
  }

  @Test
  void theModuleSaysWhatItsFunctionsDo() throws PyError {
    PyModule module = FeaturesModule.init();
    try {
      PyMethodDef repeat = module.function("repeat");

      assertThat(module.doc())
          .isEqualTo("One function for each thing that an extension module can do.");
      assertThat(repeat.docstring()).isEqualTo("Repeats a text.\n\n  times\n    how often");
      assertThat(repeat.textSignature()).isEqualTo("($module, text, times, separator=', ')");
      assertThat(module.function("clamp").textSignature())
          .isEqualTo("($module, number, /, least=0, *, most=100)");
      assertThat(module.function("show").textSignature())
          .isEqualTo("($module, *objects, separator=' ')");
      assertThat(module.function("named").textSignature()).isEqualTo("($module, first, **others)");
      assertThat(module.function("nothing").textSignature()).isEqualTo("($module)");
      assertThat(module.function("nothing").docstring()).isEmpty();
    } finally {
      module.decRef();
    }
  }
}
