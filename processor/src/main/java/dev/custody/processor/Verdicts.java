package dev.custody.processor;

import dev.custody.processor.analysis.Analysis;
import dev.custody.processor.analysis.Verdict;
import dev.custody.processor.lower.LargeStack;
import dev.custody.processor.program.FieldsLeft;
import dev.custody.processor.program.Program;
import java.util.IdentityHashMap;
import java.util.Map;

/** What the analysis of each body came to, made once however many ask. */
final class Verdicts {
  private final Map<Program, Verdict> made = new IdentityHashMap<>();

  Verdict of(Program program) {
    Verdict verdict = made.get(program);
    if (verdict == null) {
      verdict = Analysis.of(program, this::of);
      made.put(program, verdict);
    }
    return verdict;
  }

  /** How a body leaves the fields of its object; whoever checks the body tells if that fails. */
  FieldsLeft left(Program program) {
    try {
      LargeStack.run(() -> of(program));
      return of(program).left();
    } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError failure) {
      return FieldsLeft.UNTOUCHED;
    }
  }
}
