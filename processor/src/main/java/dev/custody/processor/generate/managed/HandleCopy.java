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
record HandleCopy(Many many, String original, String copy) {

  CodeBlock write() {
    CodeBlock.Builder code = CodeBlock.builder();
    if (many.shape() == Shape.MAP) {
      TypeName map = ParameterizedTypeName.get(ClassName.get(Map.class), many.key(), many.handle());
      return code.addStatement("$T $L =$Wnew $T<>($L)", map, copy, LinkedHashMap.class, original)
          .build();
    }
    TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), many.handle());
    return many.container().isIterableOnly()
        ? code.addStatement("$T $L =$Wnew $T<>()", list, copy, ArrayList.class)
            .addStatement("$L.forEach($L::add)", original, copy)
            .build()
        : code.addStatement("$T $L =$Wnew $T<>($L)", list, copy, ArrayList.class, original).build();
  }
}
