package dev.custody.processor.generate.managed;

import com.palantir.javapoet.CodeBlock;
import dev.custody.processor.generate.managed.Container.Shape;
import dev.custody.processor.generate.managed.Passing.Many;
import java.util.Objects;
import java.util.function.Function;

/**
 * Writes what is done with each handle that an argument brings, whatever it comes in.
 *
 * @param argument the parameter, or what stands for its container
 */
record EachHandle(ManagedParameter parameter, CodeBlock argument, LocalNames names) {

  /** Does it with those that are there. */
  CodeBlock write(Function<String, CodeBlock> done) {
    return write("", done);
  }

  /**
   * Does it with all, and lets none of several be missing that has to be there.
   *
   * @param by who takes them, for the message
   */
  CodeBlock requireEach(String by, Function<String, CodeBlock> done) {
    return write(by, done);
  }

  private CodeBlock write(String by, Function<String, CodeBlock> done) {
    Many many = parameter.many();
    String name = parameter.name();
    CodeBlock.Builder code = CodeBlock.builder();
    if (many.shape() == Shape.OPTIONAL) {
      return code.beginControlFlow("if ($L.isPresent())", name)
          .add(done.apply(name + ".get()"))
          .endControlFlow()
          .build();
    } else if (many.isOne()) {
      return unlessNull(parameter.nullable(), name, done.apply(name));
    }
    String each = names.shared("each");
    String values = many.shape() == Shape.MAP ? ".values()" : "";
    code.beginControlFlow("for ($T $L : $L$L)", many.handle(), each, argument, values);
    if (!by.isEmpty()) {
      code.add(notNull(parameter, CodeBlock.of("$L", each), by));
    }
    return code.add(unlessNull(many.nullable(), each, done.apply(each))).endControlFlow().build();
  }

  /** What is said of one of several, unless it may be null. */
  static CodeBlock notNull(ManagedParameter parameter, CodeBlock handle, String by) {
    return parameter.many().nullable()
        ? CodeBlock.of("")
        : CodeBlock.builder()
            .addStatement("$T.requireNonNull($L,$W$S)", Objects.class, handle, "null in " + by)
            .build();
  }

  private static CodeBlock unlessNull(boolean nullable, String handle, CodeBlock done) {
    return nullable && !done.isEmpty()
        ? CodeBlock.builder()
            .beginControlFlow("if ($L != null)", handle)
            .add(done)
            .endControlFlow()
            .build()
        : done;
  }
}
