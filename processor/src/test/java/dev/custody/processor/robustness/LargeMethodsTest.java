package dev.custody.processor.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.processor.Check;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Methods of absurd shapes are checked wholly: what is wrong in them is found. */
class LargeMethodsTest {
  private static final String CONSUMER = "java.util.function.Consumer<Buf> ";

  @Test
  void manyFinallyBlocksAroundOneAnother() {
    String nested = "try { ".repeat(40) + "b.size();" + "} finally { tick(); }".repeat(40);
    assertThat(keys(released(nested))).isEmpty();
    assertThat(keys(forgotten(nested))).containsExactly("leak");
  }

  @Test
  void manyFinallyBlocksWithinOneAnother() {
    // Javac itself doubles the code with each level, unless there is an error.
    assertThat(keys("Buf b = Buf.alloc(); try { " + within(8) + " } finally { b.release(); }"))
        .isEmpty();
    assertThat(keys(forgotten(within(40)))).containsExactly("leak");
  }

  @Test
  void manyTriesOneAfterTheOther() {
    String guarded =
        "Buf b# = null; boolean given# = false;"
            + "try { b# = Buf.alloc(); if (k == #) { fixture.Sink.take(b#); given# = true; } tick(); }"
            + "catch (IllegalStateException e) { tick(); }"
            + "finally { if (!given# && b# != null) b#.release(); }";
    assertThat(keys(repeated(400, guarded))).isEmpty();
    assertThat(keys(repeated(400, guarded) + forgotten(""))).containsExactly("leak");

    String returning = "try { if (k == #) return; tick(); } finally { tick(); }";
    assertThat(keys(released(repeated(400, returning)))).containsExactly("leak");
  }

  @Test
  void manyResourcesOneAfterTheOther() {
    String closed = "try (fixture.Res r# = fixture.Res.open()) { if (k == #) tick(); }";
    assertThat(keys(repeated(400, closed))).isEmpty();
    assertThat(keys(repeated(400, closed) + forgotten(""))).containsExactly("leak");
  }

  private static String within(int levels) {
    String nested = "tick();";
    for (int i = 0; i < levels; i++) {
      nested = "try { tick(); } finally { " + nested + " }";
    }
    return nested;
  }

  @Test
  void manyReturnsThroughFinally() {
    String returns = repeated(200, i -> "if (k == " + i + ") return;");
    String nested = "try { try { try {" + returns + "} finally { tick(); } } finally { tick(); } }";
    assertThat(keys("Buf b = Buf.alloc(); " + nested + " finally { b.release(); }")).isEmpty();
    assertThat(keys("Buf b = Buf.alloc(); " + nested + " finally { b.size(); }"))
        .containsExactly("leak");
  }

  @Test
  void manyCases() {
    String cases = repeated(2000, i -> "case " + i + ": b.get(" + i + "); break;");
    assertThat(keys(released("switch (k) {" + cases + " default: }"))).isEmpty();
    assertThat(keys(released("switch (k) {" + cases + " default: return; }")))
        .containsExactly("leak");
  }

  @Test
  void longSums() {
    assertThat(keys(forgotten("int n = 0" + " + b.size() - 1".repeat(400) + ";")))
        .containsExactly("leak");
    assertThat(keys(released("boolean z = true" + " && b.size() > 1".repeat(400) + ";"))).isEmpty();
  }

  @Test
  void longChains() {
    assertThat(keys("Buf b = Buf.alloc()" + ".write(1)".repeat(300) + "; b.release();")).isEmpty();
    assertThat(keys("Buf b = Buf.alloc()" + ".write(1)".repeat(300) + ";")).containsExactly("leak");
  }

  @Test
  void manyBlocks() {
    String nested = "if (b.size() > k) { ".repeat(100) + "b.get(1);" + " }".repeat(100);
    assertThat(keys(released(nested))).isEmpty();
    assertThat(keys(forgotten(nested))).containsExactly("leak");
  }

  @Test
  void manyCopiesOfMethodReferences() {
    String swaps = CONSUMER + "f = Buf::release; " + CONSUMER + "g = Buf::size; ";
    swaps += "f = g; g = f;".repeat(100);
    assertThat(keys("Buf b = Buf.alloc(); " + swaps + "f.accept(b); b.release();")).isEmpty();
    assertThat(keys("Buf b = Buf.alloc(); " + swaps + "f.accept(b);")).containsExactly("leak");
  }

  @Test
  void manyMethodReferencesInOneVariable() {
    List<String> looks =
        List.of(
            "size",
            "readable",
            "refCnt",
            "slice",
            "duplicate",
            "parent",
            "hashCode",
            "toString",
            "getClass",
            "notify");
    String chosen = repeated(10, i -> "if (k == " + i + ") f = Buf::" + looks.get(i) + ";");
    String calls = CONSUMER + "f = Buf::notifyAll;" + chosen + "f.accept(b);".repeat(20);
    assertThat(keys(released(calls))).isEmpty();
    assertThat(keys(forgotten(calls))).containsExactly("leak");
  }

  @Test
  void manyCallsOfMethodReferencesWithinOneAnother() {
    String same = "java.util.function.UnaryOperator<Buf> f = Buf::duplicate; ";
    String calls = "f.apply(".repeat(60) + "b" + ")".repeat(60);
    assertThat(keys(released(same + calls + ".size();"))).isEmpty();
    assertThat(keys(forgotten(same + calls + ".size();"))).containsExactly("leak");
  }

  @Test
  void longChainsOfFunctions() {
    String combined = CONSUMER + "f = x -> x.release(); f" + ".andThen(x -> {})".repeat(60);
    assertThat(keys("Buf b = Buf.alloc(); " + combined + ".accept(b);")).isEmpty();
  }

  @Test
  void manyLiveObjects() {
    String acquired = repeated(500, i -> "Buf b" + i + " = Buf.alloc();");
    String released = repeated(499, i -> "b" + i + ".release();");
    assertThat(keys(acquired + released)).containsExactly("leak");
  }

  @Test
  void manyLines() {
    String turn = "{\nBuf b = Buf.alloc();\nif (b.size() > k) {\nb.write(1);\n}\nb.release();\n}\n";
    assertThat(keys(turn.repeat(1000) + forgotten(""))).containsExactly("leak");
  }

  private static String released(String middle) {
    return "Buf b = Buf.alloc(); " + middle + " b.release();";
  }

  private static String forgotten(String middle) {
    return "Buf b = Buf.alloc(); " + middle;
  }

  /** The text many times, each with its number for the mark in it. */
  private static String repeated(int times, String text) {
    return repeated(times, i -> text.replace("#", Integer.toString(i)));
  }

  private static String repeated(int times, IntFunction<String> text) {
    return IntStream.range(0, times).mapToObj(text).collect(Collectors.joining());
  }

  private static List<String> keys(String body) {
    String text =
        "import fixture.Buf;\nclass Large {\nstatic native void tick();\n"
            + "static void large(int k) {\n"
            + body
            + "\n}\n}\n";
    return new Check()
        .source("Large", text).run().stream()
            .map(Check.Said::key)
            .filter(k -> !k.isEmpty())
            .toList();
  }
}
