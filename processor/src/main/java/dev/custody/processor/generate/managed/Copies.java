package dev.custody.processor.generate.managed;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.custody.processor.generate.managed.Passing.Many;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Writes how a container of handles is made of one of objects, or the other way round.
 *
 * @param many what they are in
 * @param from the type of the elements of the one that there is
 * @param into the type of the elements of the one that is made
 * @param declared the same as the copy declares them, with their contract
 * @param guard of the one that there is: of null, null is made
 * @param made the name of the copy
 */
record Copies(
    Many many,
    TypeName from,
    TypeName into,
    TypeName declared,
    NullGuard guard,
    String made,
    LocalNames names) {

  /**
   * Declares the copy and fills it.
   *
   * @param original an expression
   * @param check what is said of one element before it is converted
   * @param conversion of one element
   */
  CodeBlock write(
      CodeBlock original,
      String each,
      UnaryOperator<CodeBlock> check,
      UnaryOperator<CodeBlock> conversion) {
    return switch (many.shape()) {
      case ARRAY -> array(original, check, conversion);
      case MAP -> map(original, check, conversion);
      case COLLECTION -> collection(original, each, check, conversion);
      case ONE, OPTIONAL -> throw new IllegalArgumentException("nothing is copied: " + many);
    };
  }

  private CodeBlock collection(
      CodeBlock original,
      String each,
      UnaryOperator<CodeBlock> check,
      UnaryOperator<CodeBlock> conversion) {
    String element = names.shared(each);
    return declared(
        ParameterizedTypeName.get(ClassName.get(many.container().declared()), declared),
        CodeBlock.of("new $T<>()", many.container().made()),
        CodeBlock.builder()
            .beginControlFlow("for ($T $L : $L)", from, element, original)
            .add(check.apply(CodeBlock.of("$L", element)))
            .addStatement("$L.add($L)", made, conversion.apply(CodeBlock.of("$L", element)))
            .endControlFlow()
            .build());
  }

  private CodeBlock map(
      CodeBlock original, UnaryOperator<CodeBlock> check, UnaryOperator<CodeBlock> conversion) {
    String entry = names.shared("entry");
    TypeName entryType =
        ParameterizedTypeName.get(
            ClassName.get(Map.Entry.class),
            many.key(),
            many.wild() ? WildcardTypeName.subtypeOf(from) : from);
    return declared(
        ParameterizedTypeName.get(ClassName.get(many.container().declared()), many.key(), declared),
        CodeBlock.of("new $T<>()", many.container().made()),
        CodeBlock.builder()
            .beginControlFlow("for ($T $L : $L.entrySet())", entryType, entry, original)
            .add(check.apply(CodeBlock.of("$L.getValue()", entry)))
            .addStatement(
                "$L.put($L.getKey(),$W$L)",
                made,
                entry,
                conversion.apply(CodeBlock.of("$L.getValue()", entry)))
            .endControlFlow()
            .build());
  }

  private CodeBlock array(
      CodeBlock original, UnaryOperator<CodeBlock> check, UnaryOperator<CodeBlock> conversion) {
    String index = names.shared("i");
    CodeBlock creation = CodeBlock.of("new $T[$L.length]", into, original);
    if (into instanceof ParameterizedTypeName generic && !isReifiable(generic)) {
      creation =
          CodeBlock.of(
              "($T) new $T[$L.length]",
              ArrayTypeName.of(into),
              HandleTypes.anyOf(generic.rawType(), generic.typeArguments().size()),
              original);
    }
    return declared(
        ArrayTypeName.of(declared),
        creation,
        CodeBlock.builder()
            .beginControlFlow("for (int $1L = 0; $1L < $2L.length; $1L++)", index, original)
            .add(check.apply(CodeBlock.of("$L[$L]", original, index)))
            .addStatement(
                "$L[$L] = $L",
                made,
                index,
                conversion.apply(CodeBlock.of("$L[$L]", original, index)))
            .endControlFlow()
            .build());
  }

  private CodeBlock declared(TypeName type, CodeBlock creation, CodeBlock filled) {
    return CodeBlock.builder()
        .addStatement("$T $L =$W$L", type, made, guard.orNull(creation))
        .add(guard.unlessNull(filled))
        .build();
  }

  private static boolean isReifiable(ParameterizedTypeName type) {
    return type.typeArguments().stream()
        .allMatch(each -> each.equals(WildcardTypeName.subtypeOf(Object.class)));
  }
}
