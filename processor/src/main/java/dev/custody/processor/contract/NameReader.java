package dev.custody.processor.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * Finds what names in annotations mean, also in class files that carry no parameter names: there a
 * name can only mean the one parameter that it fits. What has no meaning is remembered.
 */
final class NameReader {
  private final TypeReader types;
  private final List<UnresolvedName> unresolved = new ArrayList<>();

  NameReader(TypeReader types) {
    this.types = types;
  }

  /** What was found to mean nothing since the last time. */
  List<UnresolvedName> takeUnresolved() {
    List<UnresolvedName> taken = List.copyOf(unresolved);
    unresolved.clear();
    return taken;
  }

  /** The positions of objects, without those that names fail to mean. */
  List<Integer> objects(ExecutableElement method, Mark mark, List<String> names) {
    List<Integer> positions = new ArrayList<>();
    for (String name : names) {
      Integer position = object(method, mark, name, null);
      if (position != null) {
        positions.add(position);
      }
    }
    return positions;
  }

  /**
   * The position of an object.
   *
   * @param itself the parameter that carries the annotation; null if a method does
   */
  Integer object(ExecutableElement method, Mark mark, String name, VariableElement itself) {
    return position(
        method, mark, name, each -> !each.equals(itself) && !types.isNeverCounted(each.asType()));
  }

  /** The position of a whole number. */
  Integer number(ExecutableElement method, Mark mark, String name) {
    return position(method, mark, name, each -> isWholeNumber(each.asType()));
  }

  private static boolean isWholeNumber(TypeMirror type) {
    return switch (type.getKind()) {
      case BYTE, SHORT, INT -> true;
      default -> false;
    };
  }

  private Integer position(
      ExecutableElement method, Mark mark, String name, Predicate<VariableElement> fits) {
    Integer position = PositionReader.position(method, name);
    if (position == null && !carriesNames(method)) {
      position = onlyOne(method.getParameters(), fits);
    }
    if (position == null) {
      unresolved.add(new UnresolvedName(method, mark, name));
    }
    return position;
  }

  /** Whether a name means a parameter, but the class file does not say which. */
  boolean isLost(ExecutableElement method, String name) {
    return !name.isEmpty() && !name.startsWith("#") && !carriesNames(method);
  }

  /** Names that javac makes up are {@code arg0}, {@code arg1} and so on. */
  private static boolean carriesNames(ExecutableElement method) {
    List<? extends VariableElement> parameters = method.getParameters();
    for (int i = 0; i < parameters.size(); i++) {
      if (!parameters.get(i).getSimpleName().contentEquals("arg" + i)) {
        return true;
      }
    }
    return parameters.isEmpty();
  }

  private static Integer onlyOne(
      List<? extends VariableElement> parameters, Predicate<VariableElement> fits) {
    Integer found = null;
    for (int i = 0; i < parameters.size(); i++) {
      if (fits.test(parameters.get(i))) {
        if (found != null) {
          return null;
        }
        found = i;
      }
    }
    return found;
  }
}
