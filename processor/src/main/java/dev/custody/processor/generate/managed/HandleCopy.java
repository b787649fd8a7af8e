package dev.custody.processor.generate.managed;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.custody.processor.generate.managed.Container.Shape;
import dev.custody.processor.generate.managed.Passing.Many;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a copy of a container of handles: who looks at them before they are moved must move those
 * that were looked at.
 */
record HandleCopy(ManagedParameter parameter, String copy) {

  /** Of null there is a copy, too: one that has nothing. */
  CodeBlock write() {
    Many many = parameter.many();
    boolean isMap = many.shape() == Shape.MAP;
    TypeName type =
        isMap
            ? ParameterizedTypeName.get(ClassName.get(Map.class), many.key(), many.handle())
            : ParameterizedTypeName.get(ClassName.get(List.class), many.handle());
    Class<?> made = isMap ? LinkedHashMap.class : ArrayList.class;
    String original = parameter.name();
    if (!parameter.nullable() && !many.container().isIterableOnly()) {
      return CodeBlock.builder()
          .addStatement("$T $L =$Wnew $T<>($L)", type, copy, made, original)
          .build();
    }
    CodeBlock.Builder filled = CodeBlock.builder();
    if (many.container().isIterableOnly()) {
      filled.addStatement("$L.forEach($L::add)", original, copy);
    } else {
      filled.addStatement("$L.$L($L)", copy, isMap ? "putAll" : "addAll", original);
    }
    return CodeBlock.builder()
        .addStatement("$T $L =$Wnew $T<>()", type, copy, made)
        .add(parameter.guard().unlessNull(filled.build()))
        .build();
  }
}
