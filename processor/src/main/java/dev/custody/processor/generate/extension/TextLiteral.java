package dev.custody.processor.generate.extension;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** A text as a Java expression whose lines are not too long. */
final class TextLiteral {
  private static final int LONGEST = 72;

  private TextLiteral() {}

  static CodeBlock of(String text) {
    List<String> parts = parts(text);
    CodeBlock.Builder literal = CodeBlock.builder();
    for (int i = 0; i < parts.size(); i++) {
      literal.add(i == 0 ? "$S" : i == 1 ? "$>$>\n+ $S" : "\n+ $S", parts.get(i));
    }
    return literal.add(parts.size() > 1 ? "$<$<" : "").build();
  }

  /** As the only argument of a call, which begins a new line if it does not fit on one. */
  static CodeBlock ofArgument(String text) {
    CodeBlock literal = of(text);
    boolean isLong = parts(text).size() > 1;
    return isLong ? CodeBlock.of("\n$>$>$L$<$<", literal) : literal;
  }

  /** Its lines, broken up where there are spaces. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline + 1;
      if (end - start > LONGEST) {
        int space = text.lastIndexOf(' ', start + LONGEST - 1);
        int next = text.indexOf(' ', start + LONGEST);
        end = space > start ? space + 1 : next < 0 || next >= end ? end : next + 1;
      }
      parts.add(text.substring(start, end));
      start = end;
    }
    return parts.isEmpty() ? List.of("") : parts;
  }
}
