package dev.custody.processor.lower;

import com.sun.source.tree.ExpressionTree;
import dev.custody.processor.program.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;

/** The methods of a class with owning fields, whose bodies may say what they do to these. */
final class OwnMethod {
  private final ClassContext context;

  OwnMethod(ClassContext context) {
    this.context = context;
  }

  /**
   * The full name of such a method; null if it is none. A call of it runs the body of that name, or
   * one that overrides it.
   */
  String name(ExecutableElement method) {
    return isOwn(method)
        ? context.source().elements().getBinaryName(context.type()) + "." + method
        : null;
  }

  /** What a call of such a method runs; null if it is none. */
  Run run(ExecutableElement method, List<Argument> arguments, Constants constants) {
    String name = name(method);
    return name == null ? null : new Run(name, given(method, arguments, constants));
  }

  private static Map<String, Value> given(
      ExecutableElement method, List<Argument> arguments, Constants constants) {
    List<? extends VariableElement> parameters = method.getParameters();
    if (method.isVarArgs() || parameters.size() != arguments.size()) {
      return Map.of();
    }
    Map<String, Value> given = new HashMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      ExpressionTree tree = arguments.get(i).tree();
      Value value = tree == null ? null : constants.orNull(tree);
      if (value != null) {
        given.put(parameters.get(i).getSimpleName().toString(), value);
      }
    }
    return given;
  }

  /**
   * What a call runs.
   *
   * @param method the full name of the method
   * @param given the constants that it is called with, by the names of the parameters
   */
  record Run(String method, Map<String, Value> given) {}

  /** Whether it is such a method. */
  boolean isOwn(ExecutableElement method) {
    return !context.fields().isEmpty()
        && method.getEnclosingElement().equals(context.type())
        && method.getKind() == ElementKind.METHOD
        && !method.getModifiers().contains(Modifier.STATIC);
  }

  /** Whether a call may run another body. */
  static boolean mayBeAnother(ExecutableElement method) {
    Set<Modifier> own = method.getModifiers();
    Set<Modifier> type = method.getEnclosingElement().getModifiers();
    return !(own.contains(Modifier.PRIVATE)
        || own.contains(Modifier.FINAL)
        || type.contains(Modifier.FINAL));
  }
}
