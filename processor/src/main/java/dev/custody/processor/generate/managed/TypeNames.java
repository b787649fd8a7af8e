package dev.custody.processor.generate.managed;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;

/**
 * How the types of a handle are written in different places.
 *
 * @param handle with its own type parameters
 * @param creation a constructor call without its arguments
 * @param anyHandle with wildcards for the type parameters
 * @param anyObject the same of the source
 */
record TypeNames(TypeName handle, CodeBlock creation, TypeName anyHandle, TypeName anyObject) {

  static TypeNames of(ManagedType type) {
    int parameters = type.variables().size();
    ClassName source = ClassName.get(type.source());
    if (parameters == 0) {
      return new TypeNames(
          type.handle(), CodeBlock.of("new $T", type.handle()), type.handle(), source);
    }
    return new TypeNames(
        ParameterizedTypeName.get(type.handle(), type.variables().toArray(new TypeName[0])),
        CodeBlock.of("new $T<>", type.handle()),
        HandleTypes.anyOf(type.handle(), parameters),
        HandleTypes.anyOf(source, parameters));
  }
}
