package dev.custody.runtime.faults;

import dev.custody.Steals;
import dev.custody.When;
import dev.custody.runtime.Py;
import dev.custody.runtime.PyObject;
import dev.custody.runtime.error.PyError;
import dev.custody.runtime.error.ValueError;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;

/** What every method that can fail asks first, once {@link FaultyClasses} has rewritten it. */
public final class FaultPoints {
  private static int successesLeft = -1;
  private static int alternative;
  private static PyError thrown;

  private FaultPoints() {}

  /**
   * Orders one failure.
   *
   * @param successes how many calls succeed before it
   * @param error which of the errors that the failing method declares is thrown; nothing fails if
   *     it declares fewer
   */
  static void failAfter(int successes, int error) {
    successesLeft = successes;
    alternative = error;
    thrown = null;
  }

  /** Lets everything succeed again; returns what was thrown, or null. */
  static PyError stop() {
    successesLeft = -1;
    return thrown;
  }

  /**
   * The beginning of a method that can fail. One that fails has kept its contract: what it takes
   * over on every path is gone.
   *
   * @param arguments those of the call, without the receiver
   */
  public static void reached(Class<?> type, String name, MethodType signature, Object[] arguments)
      throws PyError, ReflectiveOperationException {
    if (successesLeft < 0 || successesLeft-- > 0) {
      return;
    }
    Method method = type.getDeclaredMethod(name, signature.parameterArray());
    Class<?>[] errors = method.getExceptionTypes();
    if (alternative >= errors.length) {
      return;
    }
    thrown = error(errors[alternative], type.getSimpleName() + "." + name);
    Parameter[] parameters = method.getParameters();
    for (int i = 0; i < parameters.length; i++) {
      Steals steals = parameters[i].getAnnotation(Steals.class);
      if (steals != null && steals.when() == When.ALWAYS) {
        release(arguments[i]);
      }
    }
    throw thrown;
  }

  private static PyError error(Class<?> type, String where) throws ReflectiveOperationException {
    Class<?> thrown = Modifier.isAbstract(type.getModifiers()) ? ValueError.class : type;
    return (PyError) thrown.getConstructor(String.class).newInstance("injected into " + where);
  }

  private static void release(Object stolen) {
    if (stolen instanceof PyObject[] several) {
      for (PyObject each : several) {
        Py.xDecRef(each);
      }
    } else {
      Py.xDecRef((PyObject) stolen);
    }
  }
}
