package dev.custody.processor.generate.managed;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * A method of a handle that makes sure that a call moves no handle that it needs twice. The handles
 * of subtypes inherit it.
 */
enum Requirement {
  /** Of two handles of which one is moved. */
  TWO("requireTwo", "one", "one != null && one == other"),
  /** Of a handle that is moved, among others. */
  ONCE("requireOnce", "moved", "!moved.add(other)"),
  /** Of a handle that is lent, while others are moved. */
  OTHER("requireOther", "moved", "moved.contains(other)");

  private final String name;
  private final String first;
  private final String violated;

  Requirement(String name, String first, String violated) {
    this.name = name;
    this.first = first;
    this.violated = violated;
  }

  /**
   * The call.
   *
   * @param first the other handle, or the set of those that are moved
   */
  CodeBlock call(CodeBlock first, CodeBlock handle, String label) {
    return CodeBlock.builder().addStatement("$L($L, $L,$W$S)", name, first, handle, label).build();
  }

  /** What the method of a type's handle calls. */
  static Set<Requirement> of(ManagedMethod method, ManagedType type) {
    Set<Requirement> called = EnumSet.noneOf(Requirement.class);
    Arguments.of(method, "", type, called);
    return called;
  }

  List<TypeName> parameters() {
    return List.of(firstType(), ClassName.get(Object.class), ClassName.get(String.class));
  }

  private TypeName firstType() {
    return this == TWO
        ? ClassName.get(Object.class)
        : ParameterizedTypeName.get(Set.class, Object.class);
  }

  String methodName() {
    return name;
  }

  /**
   * @param open whether there may be handles of subtypes
   */
  MethodSpec method(boolean open) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(open ? Modifier.PROTECTED : Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(ParameterSpec.builder(firstType(), first).build())
        .addParameter(Object.class, "other")
        .addParameter(String.class, "by")
        .beginControlFlow("if ($L)", violated)
        .addStatement(
            "throw new $T(by + $S)",
            IllegalStateException.class,
            " cannot move a handle that it needs twice")
        .endControlFlow()
        .build();
  }
}
