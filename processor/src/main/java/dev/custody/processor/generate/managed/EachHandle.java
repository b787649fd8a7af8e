package dev.custody.processor.generate.managed;

import com.palantir.javapoet.CodeBlock;
import dev.custody.processor.generate.managed.Container.Shape;
import dev.custody.processor.generate.managed.Passing.Many;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Writes what is done with each handle that an argument brings, whatever it comes in.
 *
 * @param argument the parameter, or what stands for its container; of an {@code Optional} a
 *     variable that has what was in it, or null
 */
record EachHandle(ManagedParameter parameter, CodeBlock argument, LocalNames names) {

  /** Does it with those that are there. */
  CodeBlock write(UnaryOperator<CodeBlock> done) {
    return write("", done);
  }

  /**
   * Does it with all, and lets none of several be missing that has to be there.
   *
   * @param by who takes them, for the message
   */
  CodeBlock requireEach(String by, UnaryOperator<CodeBlock> done) {
    return write(by, done);
  }

  private CodeBlock write(String by, UnaryOperator<CodeBlock> done) {
    Many many = parameter.many();
    String name = parameter.name();
    CodeBlock.Builder code = CodeBlock.builder();
    if (many.shape() == Shape.OPTIONAL) {
      return new NullGuard(argument, true).unlessNull(done.apply(argument));
    } else if (many.isOne()) {
      return parameter.guard().unlessNull(done.apply(CodeBlock.of("$L", name)));
    }
    CodeBlock each = CodeBlock.of("$L", names.shared("each"));
    String values = many.shape() == Shape.MAP ? ".values()" : "";
    code.beginControlFlow("for ($T $L : $L$L)", many.handle(), each, argument, values);
    if (!by.isEmpty()) {
      code.add(notNull(parameter, each, by));
    }
    NullGuard guard = new NullGuard(each, many.nullable());
    code.add(guard.unlessNull(done.apply(each))).endControlFlow();
    return many.shape() == Shape.ARRAY ? parameter.guard().unlessNull(code.build()) : code.build();
  }

  /** What is said of one of several, unless it may be null. */
  static CodeBlock notNull(ManagedParameter parameter, CodeBlock handle, String by) {
    return parameter.many().nullable()
        ? CodeBlock.of("")
        : CodeBlock.builder()
            .addStatement("$T.requireNonNull($L,$W$S)", Objects.class, handle, "null in " + by)
            .build();
  }
}
