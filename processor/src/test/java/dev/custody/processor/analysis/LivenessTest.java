package dev.custody.processor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.processor.program.Local;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.ProgramParser;
import dev.custody.processor.program.Step;
import org.junit.jupiter.api.Test;

/** Which variables may still be asked for at the beginning of a block. */
class LivenessTest {
  private final Program program =
      ProgramParser.parse(
          """
          A.m
          a = make() : owned
          b = make() : owned
          if ? ? again : done
          again:
            use b
            b = make() : owned
            if ? ? again : done
          done:
            use a
            return
          """);
  private final Liveness liveness = new Liveness(program);

  @Test
  void whatIsUsedLaterOn() {
    int done = program.blocks().size() - 1;
    assertThat(liveness.matters(local("a"), done)).isTrue();
    assertThat(liveness.matters(local("b"), done)).isFalse();
    assertThat(liveness.matters(local("a"), 0)).isFalse();
  }

  @Test
  void whatIsUsedInTheNextTurn() {
    assertThat(program.blocks())
        .filteredOn(block -> block.steps().stream().anyMatch(step -> uses(step, local("b"))))
        .isNotEmpty()
        .allSatisfy(block -> assertThat(liveness.matters(local("b"), block.number())).isTrue());
  }

  private static boolean uses(Step step, Local local) {
    return step instanceof Step.Use use && use.local() == local;
  }

  private Local local(String name) {
    return program.blocks().stream()
        .flatMap(block -> block.steps().stream())
        .filter(Step.Use.class::isInstance)
        .map(step -> ((Step.Use) step).local())
        .filter(local -> local.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
