package dev.custody.processor.generate.managed;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;

/**
 * The type arguments of a call. They are written out: arguments need not tell them, and where type
 * variables are bounded by each other javac finds none that fit.
 */
final class TypeArguments {
  private static final CodeBlock NONE = CodeBlock.of("");

  private TypeArguments() {}

  /** Of a call by which a method passes on its own type parameters. */
  static CodeBlock of(List<? extends TypeName> arguments) {
    return arguments.isEmpty()
        ? NONE
        : arguments.stream()
            .map(each -> CodeBlock.of("$T", each.withoutAnnotations()))
            .collect(CodeBlock.joining(", ", "<", ">"));
  }

  /** Of a call that makes a handle of this type; what a wildcard stands for has no name. */
  static CodeBlock ofHandle(TypeName handle) {
    boolean named =
        handle instanceof ParameterizedTypeName generic
            && generic.typeArguments().stream().noneMatch(WildcardTypeName.class::isInstance);
    return named ? of(((ParameterizedTypeName) handle).typeArguments()) : NONE;
  }
}
