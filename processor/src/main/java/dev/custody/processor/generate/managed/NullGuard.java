package dev.custody.processor.generate.managed;

import com.palantir.javapoet.CodeBlock;

/**
 * Keeps code from what may be null.
 *
 * @param value what it is about
 * @param nullable whether it may be null at all; otherwise nothing is guarded
 */
record NullGuard(CodeBlock value, boolean nullable) {
  static final NullGuard NONE = new NullGuard(CodeBlock.of(""), false);

  /** Statements that are run unless it is null. */
  CodeBlock unlessNull(CodeBlock done) {
    return nullable && !done.isEmpty()
        ? CodeBlock.builder()
            .beginControlFlow("if ($L != null)", value)
            .add(done)
            .endControlFlow()
            .build()
        : done;
  }

  /** An expression that is null if it is. */
  CodeBlock orNull(CodeBlock expression) {
    return nullable ? CodeBlock.of("$L == null$W? null$W: $L", value, expression) : expression;
  }
}
