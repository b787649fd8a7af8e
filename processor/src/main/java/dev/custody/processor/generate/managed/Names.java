package dev.custody.processor.generate.managed;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.Collections;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Names of handles, and of types. */
final class Names {
  private static final String PREFIX = "Managed";

  private Names() {}

  /** {@code ManagedFoo} beside {@code Foo}, {@code ManagedOuterInner} beside {@code Outer}. */
  static ClassName handle(TypeElement type) {
    ClassName name = ClassName.get(type);
    return ClassName.get(name.packageName(), PREFIX + String.join("", name.simpleNames()));
  }

  /**
   * The name of a parameter in a handle: its own, unless that would hide a class that the handle
   * calls.
   */
  static String ofParameter(VariableElement parameter) {
    String name = parameter.getSimpleName().toString();
    Element method = parameter.getEnclosingElement();
    ClassName type = ClassName.get((TypeElement) method.getEnclosingElement());
    boolean hides =
        name.equals(type.topLevelClassName().simpleName())
            || name.equals(Collections.class.getSimpleName())
            || name.equals(Objects.class.getSimpleName())
            || name.startsWith(PREFIX);
    return hides ? name + "_" : name;
  }

  static TypeName raw(TypeName type) {
    return type instanceof ParameterizedTypeName parameterized ? parameterized.rawType() : type;
  }

  static String erased(TypeName type) {
    return erasure(type).toString();
  }

  static TypeName erasure(TypeName type) {
    if (type instanceof ParameterizedTypeName parameterized) {
      return parameterized.rawType();
    } else if (type instanceof ArrayTypeName array) {
      return ArrayTypeName.of(erasure(array.componentType()));
    } else if (type instanceof TypeVariableName variable) {
      return variable.bounds().isEmpty()
          ? ClassName.get(Object.class)
          : erasure(variable.bounds().get(0));
    }
    return type.withoutAnnotations();
  }
}
