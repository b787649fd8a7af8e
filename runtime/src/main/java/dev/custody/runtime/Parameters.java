package dev.custody.runtime;

import dev.custody.Borrowed;
import dev.custody.runtime.error.SystemError;
import dev.custody.runtime.error.TypeError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a function takes: the names of its parameters, which of them need not be given, and which
 * may be given by position or by name. It puts the arguments of a call into their places.
 *
 * <p>It is made once, of the signature as Python writes it, and serves all calls:
 *
 * <pre>{@code
 * private static final Parameters CENTER = Parameters.of("center(text, /, width=80, *, fill=' ')");
 *
 * GivenArguments given = CENTER.match(args, kwargs);
 * String text = given.text(0);
 * int width = given.asInt(1, 80);
 * }</pre>
 *
 * <p>What stands for an argument that is not given is for readers of the signature; the function
 * says it again where it asks for the argument.
 *
 * <p>In CPython this is {@code _PyArg_Parser}, whose words it uses.
 */
public final class Parameters {
  private final SignatureText signature;

  /** How many of those that can be given by position must be given. */
  private final int required;

  private Parameters(SignatureText signature) {
    this.signature = signature;
    this.required = signature.required();
  }

  /**
   * What a function with this signature takes.
   *
   * @throws IllegalArgumentException if it cannot be understood
   */
  public static Parameters of(String signature) {
    return new Parameters(SignatureText.of(signature));
  }

  /** The documentation as a {@link PyMethodDef} has it, with the signature before it. */
  public String doc(String documentation) {
    return signature.ofModule() + documentation;
  }

  /**
   * Puts the arguments of a call into their places. They still belong to the tuple and the dict,
   * and must not be read once these are gone.
   *
   * @param args those that were given by position: a tuple
   * @param kwargs those that were given by name: a dict, or null
   * @throws TypeError if they are too many or too few, or a name is unknown
   * @throws SystemError if there is no such tuple or dict
   */
  public GivenArguments match(
      @Borrowed @Nullable PyObject args, @Borrowed @Nullable PyObject kwargs)
      throws TypeError, SystemError {
    if (!(args instanceof PyTuple) || kwargs != null && !(kwargs instanceof PyDict)) {
      throw new SystemError("bad argument to internal function");
    }
    PyTuple byPosition = PyTuple.TYPE.cast(args);
    PyDict byName = kwargs == null ? null : PyDict.TYPE.cast(kwargs);
    int positions = byPosition.size();
    int names = byName == null ? 0 : byName.size();
    requireCount(positions, names);
    int rest = Math.max(0, positions - signature.positional());
    @Borrowed PyObject[] places = new PyObject[signature.count() + rest];
    for (int i = 0; i < positions; i++) {
      boolean isOfRest = i >= signature.positional();
      places[isOfRest ? i - signature.positional() + signature.count() : i] =
          present(byPosition, i);
    }
    int unused = names;
    for (int i = 0; i < signature.count(); i++) {
      if (places[i] == null && unused > 0 && i >= signature.positionalOnly()) {
        places[i] = byName.getItemString(signature.name(i));
        unused -= places[i] == null ? 0 : 1;
      }
      if (places[i] == null && !signature.isOptional(i)) {
        throw error("missing required argument '%s' (pos %d)", signature.name(i), i + 1);
      }
    }
    if (unused > 0 && !signature.takesAnyName()) {
      throw unmatched(byName, positions);
    }
    return new GivenArguments(
        signature, places, unused == 0 ? Map.of() : others(byName, positions));
  }

  /** What is given under names that no parameter has. */
  private Map<String, @Borrowed PyObject> others(@Borrowed PyDict byName, int positions)
      throws TypeError {
    requireNoneTwice(byName, positions);
    Map<String, @Borrowed PyObject> others = new LinkedHashMap<>();
    for (String name : names(byName)) {
      if (!signature.takesByName(name)) {
        others.put(name, byName.getItemString(name));
      }
    }
    return others;
  }

  /** Who made a tuple may have forgotten to fill it. */
  @Borrowed(from = "tuple")
  private static PyObject present(@Borrowed PyTuple tuple, int index) throws SystemError {
    PyObject item = tuple.item(index);
    if (item == null) {
      throw new SystemError("bad argument to internal function");
    }
    return item;
  }

  private void requireCount(int positions, int names) throws TypeError {
    int most = signature.positional();
    boolean anyNumber = signature.hasRest() || signature.takesAnyName();
    if (!anyNumber && positions + names > signature.count()) {
      throw error(
          "takes at most %s (%d given)",
          counted(signature.count(), positions == 0 ? "keyword " : ""), positions + names);
    }
    if (!signature.hasRest() && positions > most) {
      throw most == 0
          ? error("takes no positional arguments")
          : error(
              "takes %s %s (%d given)",
              required < most ? "at most" : "exactly", counted(most, "positional "), positions);
    }
    int least = Math.min(signature.positionalOnly(), required);
    if (positions < least) {
      throw error(
          "takes %s %s (%d given)",
          least < most || signature.hasRest() ? "at least" : "exactly",
          counted(least, "positional "),
          positions);
    }
  }

  private static String counted(int number, String kind) {
    return number + " " + kind + (number == 1 ? "argument" : "arguments");
  }

  /** Why not all names were used. */
  private TypeError unmatched(@Borrowed PyDict byName, int positions) throws TypeError {
    requireNoneTwice(byName, positions);
    for (String name : names(byName)) {
      if (!signature.takesByName(name)) {
        return new TypeError(
            "'%s' is an invalid keyword argument for %s()".formatted(name, signature.function()));
      }
    }
    throw new AssertionError("all names are known: " + byName);
  }

  private void requireNoneTwice(@Borrowed PyDict byName, int positions) throws TypeError {
    for (int i = signature.positionalOnly(); i < Math.min(positions, signature.positional()); i++) {
      if (byName.getItemString(signature.name(i)) != null) {
        throw new TypeError(
            "argument for %s() given by name ('%s') and position (%d)"
                .formatted(signature.function(), signature.name(i), i + 1));
      }
    }
  }

  private static List<String> names(@Borrowed PyDict byName) throws TypeError {
    if (!byName.hasOnlyTextKeys()) {
      throw new TypeError("keywords must be strings");
    }
    return byName.names();
  }

  private TypeError error(String message, Object... words) {
    return new TypeError(signature.function() + "() " + message.formatted(words));
  }
}
