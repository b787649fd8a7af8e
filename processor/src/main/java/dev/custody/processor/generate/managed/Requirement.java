package dev.custody.processor.generate.managed;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** A private method of a handle that makes sure that a call moves no handle that it needs twice. */
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
  CodeBlock call(String first, String handle, String label) {
    return CodeBlock.builder().addStatement("$L($L, $L,$W$S)", name, first, handle, label).build();
  }

  MethodSpec method() {
    TypeName type =
        this == TWO
            ? ClassName.get(Object.class)
            : ParameterizedTypeName.get(Set.class, Object.class);
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(ParameterSpec.builder(type, first).build())
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
