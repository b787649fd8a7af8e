package dev.custody.examples.demo;

import java.util.Locale;
import javax.tools.Diagnostic;

/**
 * An error or a warning of the compiler.
 *
 * @param code javac's own name for it
 * @param text what javac prints
 */
record Refusal(long line, String code, String message, String text) {

  static Refusal of(Diagnostic<?> diagnostic) {
    return new Refusal(
        diagnostic.getLineNumber(),
        diagnostic.getCode(),
        diagnostic.getMessage(Locale.ROOT),
        diagnostic.toString());
  }

  boolean isFor(String reason) {
    return message.startsWith("[custody:" + reason + "]")
        || code.startsWith("compiler.err." + reason);
  }

  @Override
  public String toString() {
    return text;
  }
}
