package dev.custody.processor.contract;

import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;

/** Resolves the names in {@code from}, {@code into}, {@code count} and {@code value}. */
public final class PositionReader {
  private PositionReader() {}

  /**
   * The position that a name means in a method: {@code "this"}, a parameter's name, or {@code
   * "#1"}. In a constructor {@code this} is the result.
   *
   * @return null if it means nothing
   */
  public static Integer position(ExecutableElement method, String name) {
    if (name.equals("this")) {
      if (method.getKind() == ElementKind.CONSTRUCTOR) {
        return ArgumentContract.RESULT;
      }
      return method.getModifiers().contains(Modifier.STATIC) ? null : ArgumentContract.THIS;
    }
    List<? extends VariableElement> parameters = method.getParameters();
    if (name.startsWith("#")) {
      for (int i = 0; i < parameters.size(); i++) {
        if (name.equals("#" + (i + 1))) {
          return i;
        }
      }
      return null;
    }
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).getSimpleName().contentEquals(name)) {
        return i;
      }
    }
    return null;
  }
}
