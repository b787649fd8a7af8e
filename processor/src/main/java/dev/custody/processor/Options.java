package dev.custody.processor;

import dev.custody.processor.lower.ExceptionPolicy;
import dev.custody.processor.report.Severities;
import java.util.Set;

/**
 * What the user chose with {@code -Acustody.…}.
 *
 * @param severities {@code custody.severity}: how each key is reported
 * @param exceptions {@code custody.exceptions}: which exceptions of calls are followed
 * @param strict {@code custody.strict}: whether public API with counted types must be annotated
 * @param unusedSuppressions {@code custody.unusedSuppressions}: whether suppressions that silence
 *     nothing are reported
 * @param dump {@code custody.dump}: the methods whose ownership program is printed, {@code
 *     Class.method}
 */
record Options(
    Severities severities,
    ExceptionPolicy exceptions,
    boolean strict,
    boolean unusedSuppressions,
    Set<String> dump) {
  static final Options DEFAULT =
      new Options(Severities.DEFAULT, ExceptionPolicy.DECLARED, false, false, Set.of());

  Options {
    dump = Set.copyOf(dump);
  }

  Options withSeverities(Severities changed) {
    return new Options(changed, exceptions, strict, unusedSuppressions, dump);
  }

  Options withExceptions(ExceptionPolicy changed) {
    return new Options(severities, changed, strict, unusedSuppressions, dump);
  }

  Options withStrict(boolean changed) {
    return new Options(severities, exceptions, changed, unusedSuppressions, dump);
  }

  Options withUnusedSuppressions(boolean changed) {
    return new Options(severities, exceptions, strict, changed, dump);
  }

  Options withDump(Set<String> changed) {
    return new Options(severities, exceptions, strict, unusedSuppressions, changed);
  }
}
