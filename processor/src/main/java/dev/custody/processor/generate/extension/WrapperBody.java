package dev.custody.processor.generate.extension;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;

/**
 * Writes the body of a wrapper. All arguments are checked before the first reference is taken, and
 * taking one cannot fail: there is nothing to be undone.
 */
final class WrapperBody {
  private static final String RUNTIME = "dev.custody.runtime";
  private static final ClassName PY = ClassName.get(RUNTIME, "Py");
  private static final ClassName INT = ClassName.get(RUNTIME, "PyInt");
  private static final ClassName STR = ClassName.get(RUNTIME, "PyStr");
  private static final ClassName ARGUMENTS = ClassName.get(RUNTIME, "Arguments");
  private static final ClassName PARSER = ClassName.get(RUNTIME, "PyArg");

  private final Extension extension;
  private final ExtensionFunction function;

  WrapperBody(Extension extension, ExtensionFunction function) {
    this.extension = extension;
    this.function = function;
  }

  CodeBlock write() {
    CodeBlock.Builder body = CodeBlock.builder();
    if (!function.arguments().isEmpty()) {
      CodeBlock types =
          function.arguments().stream()
              .filter(each -> each.type() != null)
              .map(each -> CodeBlock.of(",$W$T.TYPE", each.type()))
              .collect(CodeBlock.joining(""));
      body.addStatement(
          "$T parsed = $T.parseTuple(args, $S$L)", ARGUMENTS, PARSER, function.format(), types);
    }
    CodeBlock.Builder arguments = CodeBlock.builder();
    for (int i = 0; i < function.arguments().size(); i++) {
      arguments.add(i == 0 ? "$L" : ",$W$L", argument(function.arguments().get(i), i));
    }
    CodeBlock call =
        CodeBlock.of(
            "$T.$L($L)",
            ClassName.get(extension.source()),
            function.source().getSimpleName(),
            arguments.build());
    finish(body, call);
    return body.build();
  }

  private CodeBlock argument(Argument argument, int index) {
    CodeBlock value =
        switch (argument.unit()) {
          case OBJECT -> CodeBlock.of("parsed.object(args, $L)", index);
          case OBJECT_OF_TYPE ->
              CodeBlock.of("parsed.object(args, $L, $T.TYPE)", index, argument.type());
          case TEXT, TEXT_OR_NONE ->
              unlessAbsent(argument, index, CodeBlock.of("parsed.text($L)", index));
          case INT -> number("asInt", argument, index);
          case LONG -> number("asLong", argument, index);
          case TRUTH -> unlessAbsent(argument, index, CodeBlock.of("parsed.isTrue($L)", index));
        };
    if (!argument.stolen()) {
      return value;
    }
    return CodeBlock.of("$T.$L($L)", PY, argument.isOptional() ? "xNewRef" : "newRef", value);
  }

  private static CodeBlock number(String reading, Argument argument, int index) {
    return argument.isOptional()
        ? CodeBlock.of("parsed.$L($L, $L)", reading, index, argument.absent())
        : CodeBlock.of("parsed.$L($L)", reading, index);
  }

  private static CodeBlock unlessAbsent(Argument argument, int index, CodeBlock value) {
    boolean same = !argument.isOptional() || argument.absent().equals("false");
    return !same
        ? CodeBlock.of("parsed.given($L) ? $L : $L", index, value, argument.absent())
        : value;
  }

  private void finish(CodeBlock.Builder body, CodeBlock call) {
    switch (function.result()) {
      case NONE -> {
        body.addStatement(call);
        body.addStatement("return $T.NONE", PY);
      }
      case OWNED -> body.addStatement("return $L", call);
      case RETAINED -> body.addStatement("return $T.xNewRef($L)", PY, call);
      case INT -> body.addStatement("return $T.fromLong($L)", INT, call);
      case TRUTH -> body.addStatement("return $T.fromLong($L ? 1 : 0)", INT, call);
      case TEXT -> body.addStatement("return $T.fromString($L)", STR, call);
    }
  }
}
