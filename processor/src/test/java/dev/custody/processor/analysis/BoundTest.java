package dev.custody.processor.analysis;

import static dev.custody.processor.analysis.Marks.assertAsMarked;
import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.processor.program.Program;
import dev.custody.processor.program.ProgramParser;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The analysis ends on any program, in reasonable time, and says where it gave up. */
class BoundTest {

  @Test
  void whatTheLoweringLeftOutIsPassedOn() {
    assertAsMarked(
        """
        A.m  // ! limit: a switch that is too large
          not analysed: a switch that is too large
        return
        """);
  }

  @Test
  void whatABodyLeftOutIsPassedOn() {
    assertAsMarked(
        """
        A.m  // ! limit: a switch that is too large
        f = function {lambda} captures ()
        return

        lambda
          not analysed: a switch that is too large
        return
        """);
  }

  /** Each retain that may or may not happen doubles the states, up to the most that are counted. */
  @Test
  void aBoundThatIsReachedIsTold() {
    StringBuilder text = new StringBuilder("A.m\n  this: lent\nb = make() : owned\n");
    for (int i = 0; i < 12; i++) {
      text.append("if ? ? yes%d : no%d\n".formatted(i, i));
      text.append("yes%d:\n  c%d = b\n".formatted(i, i));
      text.append("no%d:\n".formatted(i));
    }
    text.append("release(b released)\nreturn\n");
    Verdict verdict = Analysis.of(ProgramParser.parse(text.toString()));
    assertThat(verdict.events()).isEmpty();
    assertThat(verdict.limits()).containsExactly("what happens to 'b' on all of its paths");
  }

  @Test
  void fewWaysAreFollowedWithoutABound() {
    StringBuilder text = new StringBuilder("A.m\nb = make() : owned\n");
    for (int i = 0; i < 40; i++) {
      text.append("if ? ? yes%d : no%d\n".formatted(i, i));
      text.append("yes%d:\n  use b\n  f%d = true\n  goto on%d\n".formatted(i, i, i));
      text.append("no%d:\n  f%d = false\n".formatted(i, i));
      text.append("on%d:\n".formatted(i));
    }
    for (int i = 0; i < 40; i++) {
      text.append("if f%d == true ? t%d : e%d\nt%d:\n  use b\ne%d:\n".formatted(i, i, i, i, i));
    }
    text.append("release(b released)\nreturn\n");
    Verdict verdict = Analysis.of(ProgramParser.parse(text.toString()));
    assertThat(verdict.events()).isEmpty();
    assertThat(verdict.limits()).isEmpty();
  }

  /** Sequences of small constructs, each with its own reference; the time grows with the number. */
  private static String generated(int blocks) {
    StringBuilder text = new StringBuilder("A.m\n  all: lent\n");
    IntStream.range(0, blocks / 10)
        .forEach(
            i ->
                text.append(
                    """
                    b = make() : owned, throws Failure -> failed
                    if ? ? one%1$d : two%1$d
                    one%1$d:
                      done = true
                      goto loop%1$d
                    two%1$d:
                      done = false
                    loop%1$d:
                      if ? ? turn%1$d : out%1$d
                    turn%1$d:
                      c = get(all) : borrowed from all
                      retain(c retained)
                      write(c stolen)
                      end c
                      goto loop%1$d
                    out%1$d:
                      if done == true ? give%1$d : release%1$d
                    give%1$d:
                      sink(b stolen)
                      goto end%1$d
                    release%1$d:
                      release(b released)
                    end%1$d:
                      end b
                    """
                        .formatted(i)));
    return text + "return\nfailed:\n  leave by exception\n";
  }

  /** The processor time of an analysis, which other processes do not lengthen. */
  private static long millisFor(Program program) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    Verdict verdict = Analysis.of(program);
    long end = threads.getCurrentThreadCpuTime();
    assertThat(verdict.events()).isEmpty();
    assertThat(verdict.limits()).isEmpty();
    return (end - start) / 1_000_000;
  }

  @Test
  void theTimeGrowsWithTheSize() {
    Program small = ProgramParser.parse(generated(1250));
    Program large = ProgramParser.parse(generated(5000));
    assertThat(large.blocks().size()).isGreaterThan(5000);
    millisFor(small);
    long one = Math.max(millisFor(small), 10);
    long four = millisFor(large);
    // Linear would be 4 times.
    assertThat(four).as("four times the size, after %d ms", one).isLessThan(one * 12);
  }

  @Test
  void deeplyNestedLoops() {
    StringBuilder text = new StringBuilder("A.m\nb = make() : owned\n");
    int depth = 30;
    for (int i = 0; i < depth; i++) {
      text.append("loop%d:\n  if ? ? in%d : out%d\nin%d:\n".formatted(i, i, i, i));
    }
    text.append("  retain(b retained)\n  release(b released)\n");
    for (int i = depth - 1; i >= 0; i--) {
      text.append("  goto loop%d\nout%d:\n".formatted(i, i));
    }
    text.append("release(b released)\nreturn\n");
    assertAsMarked(text.toString());
  }

  @Test
  void moreReferencesThanAreCounted() {
    StringBuilder text =
        new StringBuilder("A.m  // ! limit: what happens to 'b' on all of its paths\n  b: lent\n");
    for (int i = 0; i < 9; i++) {
      text.append("retain(b retained)\n");
    }
    text.append("return\n");
    assertAsMarked(text.toString());
  }

  @Test
  void unreachableBlocks() {
    assertAsMarked(
        """
        A.m
        return
        dead:
          b = make() : owned
          return
        """);
  }

  @Test
  void aBlockThatGoesToItself() {
    assertAsMarked(
        """
        A.m
        loop:
          goto loop
        """);
  }

  @Test
  void loopsThatRetainForEver() {
    assertAsMarked(
        """
        A.m  // ! limit: what happens to 'b' on all of its paths
          b: lent
        loop:
          retain(b retained)
          goto loop
        """);
  }

  @Test
  void whatTheLoopsDoNotReachIsCertain() {
    assertAsMarked(
        """
        A.m
          b: lent
        if ? ? closed : retains
        closed:
          release(b released)  // ! borrowed released
          return
        retains:
          if ? ? turn : releases
        turn:
          retain(b retained)
          goto retains
        releases:
          if ? ? next : done
        next:
          release(b released)
          goto releases
        done:
          return
        """);
  }
}
