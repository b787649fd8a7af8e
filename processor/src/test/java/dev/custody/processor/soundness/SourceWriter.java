package dev.custody.processor.soundness;

import java.util.List;

/** Writes a candidate as a class. */
final class SourceWriter {
  /** The types whose methods are not ours. */
  private static final String LIBRARY = "lqaki";

  private final StringBuilder text = new StringBuilder();
  private int depth = 2;
  private int attempts;

  private SourceWriter() {}

  static String write(Candidate candidate, String className) {
    SourceWriter writer = new SourceWriter();
    String head =
        """
        package generated;

        import dev.custody.Borrowed;
        import dev.custody.Disposes;
        import dev.custody.Steals;
        import dev.custody.When;
        import dev.custody.processor.soundness.world.Buf;
        import dev.custody.processor.soundness.world.Pool;
        import dev.custody.processor.soundness.world.Sink;
        import dev.custody.processor.soundness.world.Tasks;
        import dev.custody.processor.soundness.world.Undeclared;
        import dev.custody.processor.soundness.world.Work;
        import java.io.IOException;
        import java.util.ArrayDeque;
        import java.util.ArrayList;
        import java.util.Deque;
        import java.util.HashMap;
        import java.util.Iterator;
        import java.util.List;
        import java.util.Map;

        final class NAME {
          static Buf shared;
          Buf f;
          Buf g;

          @Disposes
          void close() {
            if (f != null) {
              f.release();
            }
            if (g != null) {
              g.release();
            }
          }

          @Disposes("f")
          private void drop() {
            if (f != null) {
              f.release();
            }
            f = null;
            Work.endLoans();
          }

          private void moveIn(@Steals Buf buf) {
            Work.enter(buf);
            if (f != null) {
              f.release();
            }
            f = buf;
          }

          private Buf moveOut() {
            Work.plain();
            Buf old = f;
            f = null;
            return old == null ? Buf.tryAlloc() : old;
          }

          private @Borrowed Buf first() {
            return Work.lend(f);
          }

          RESULT run(Buf lent, GIVEN Buf given, Pool pool, boolean yes) throws IOException {
        """;
    writer.text.append(
        head.replace("NAME", className)
            .replace("RESULT", candidate.promise().result())
            .replace("GIVEN", candidate.promise().given()));
    writer.statements(candidate.body());
    if (Flow.completes(candidate.body()) && !candidate.promise().fallback().isEmpty()) {
      writer.line("return " + candidate.promise().fallback() + ";");
    }
    return writer.text.append("  }\n}\n").toString();
  }

  private void line(String line) {
    text.append("  ".repeat(depth)).append(line).append('\n');
  }

  private void statements(Node block) {
    Flow.reachable(block).forEach(this::statement);
  }

  private void body(Node block) {
    depth++;
    statements(block);
    depth--;
  }

  private void statement(Node node) {
    List<Node> parts = node.parts();
    if (attempts > 0 && callsLibrary(node)) {
      line("Work.plain();");
    }
    switch (node.kind()) {
      case DO -> line(expression(parts.get(0)) + ";");
      case DECLARE -> declare(node);
      case BLOCK -> {
        line("{");
        body(node);
        line("}");
      }
      case IF -> {
        line("if (" + expression(parts.get(0)) + ") {");
        body(parts.get(1));
        if (!parts.get(2).isEmptyBlock()) {
          line("} else {");
          body(parts.get(2));
        }
        line("}");
      }
      case WHILE -> {
        line(node.text() + ": while (" + expression(parts.get(0)) + ") {");
        body(parts.get(1));
        line("}");
      }
      case DO_WHILE -> {
        line(node.text() + ": do {");
        body(parts.get(1));
        line("} while (" + expression(parts.get(0)) + ");");
      }
      case FOR -> {
        String counter = "i" + node.text();
        line(node.text() + ": for (int " + counter + " = 0; Work.more(); " + counter + "++) {");
        body(parts.get(0));
        line("}");
      }
      case FOR_EACH -> {
        line("for (Buf " + node.text() + " : " + expression(parts.get(0)) + ") {");
        body(parts.get(1));
        line("}");
      }
      case ITERATE -> {
        String iterator = Node.iterator(node.text());
        String all = expression(parts.get(0));
        line(
            "for (Iterator<Buf> "
                + iterator
                + " = "
                + all
                + ".iterator(); "
                + iterator
                + ".hasNext(); ) {");
        line("  Buf " + node.text() + " = " + iterator + ".next();");
        body(parts.get(1));
        line("}");
      }
      case PATTERN -> {
        line("if ((Object) " + expression(parts.get(0)) + " instanceof Buf " + node.text() + ") {");
        body(parts.get(1));
        line("}");
      }
      case RESOURCE -> {
        String declared = node.text().isEmpty() ? "" : "Buf " + node.text() + " = ";
        line("try (" + declared + expression(parts.get(0)) + ") {");
        attempts++;
        body(parts.get(1));
        attempts--;
        line("}");
      }
      case SWITCH -> writeSwitch(node);
      case TRY -> writeTry(node);
      case RETURN -> line(parts.isEmpty() ? "return;" : "return " + expression(parts.get(0)) + ";");
      case THROW -> line("throw Work.failure();");
      case BREAK -> line("break " + node.text() + ";");
      case CONTINUE -> line("continue " + node.text() + ";");
      default -> throw new IllegalArgumentException(node.kind().name());
    }
  }

  /**
   * Whether a statement itself calls what cannot be made to fail. A call that can stands before it
   * then, wherever a handler might see the difference.
   */
  private static boolean callsLibrary(Node node) {
    return node.text().startsWith("new ")
        || (node.text().startsWith("#.") && LIBRARY.indexOf(node.parts().get(0).type()) >= 0)
        || node.kind() == Node.Kind.FOR_EACH
        || node.kind() == Node.Kind.ITERATE
        || node.parts().stream()
            .filter(part -> part.isExpression() && part.kind() != Node.Kind.LAMBDA)
            .anyMatch(SourceWriter::callsLibrary);
  }

  /** Declares a local; a container may have got elements somewhere else, and then several. */
  private void declare(Node node) {
    char type = Calls.typeOf(node.text());
    line(Calls.written(type) + " " + node.text() + " = " + expression(node.parts().get(0)) + ";");
    if (type == 'l' || type == 'q' || type == 'k' || type == 'a') {
      line("if (Work.test()) {");
      for (int i = 0; i < 2; i++) {
        String put =
            switch (type) {
              case 'k' -> ".put(" + i + ", Buf.alloc());";
              case 'a' -> "[" + i + "] = Buf.alloc();";
              default -> ".add(Buf.alloc());";
            };
        line("  " + node.text() + put);
      }
      line("}");
    }
  }

  private void writeSwitch(Node node) {
    line("switch (" + expression(node.parts().get(0)) + ") {");
    depth++;
    boolean arrow = node.text().equals("arrow");
    for (int i = 1; i <= 3; i++) {
      Node block = node.parts().get(i);
      line((i == 3 ? "default" : "case " + (i - 1)) + (arrow ? " -> {" : ": {"));
      body(block);
      if (node.text().equals("old") && Flow.completes(block)) {
        line("  break;");
      }
      line("}");
    }
    depth--;
    line("}");
  }

  private void writeTry(Node node) {
    List<Node> parts = node.parts();
    boolean catches = !node.text().isEmpty();
    boolean last = !parts.get(2).isEmptyBlock() || !catches;
    line("try {");
    attempts++;
    body(parts.get(0));
    attempts--;
    if (catches) {
      boolean checked = Flow.throwsChecked(parts.get(0));
      String type =
          switch (node.text()) {
            case "io" -> checked ? "IOException" : "Undeclared";
            case "both" -> checked ? "IOException | Undeclared" : "Undeclared";
            default -> "Undeclared";
          };
      line("} catch (" + type + " e" + depth + ") {");
      body(parts.get(1));
    }
    if (last) {
      line("} finally {");
      body(parts.get(2));
    }
    line("}");
  }

  private String expression(Node node) {
    return switch (node.kind()) {
      case NAME -> node.text();
      case ASSIGN -> expression(node.parts().get(0)) + " = " + expression(node.parts().get(1));
      case CALL -> call(node);
      case LAMBDA -> lambda(node);
      default -> throw new IllegalArgumentException(node.kind().name());
    };
  }

  private String call(Node node) {
    StringBuilder written = new StringBuilder();
    int part = 0;
    for (int i = 0; i < node.text().length(); i++) {
      char c = node.text().charAt(i);
      if (c == '#') {
        boolean argument = i > 0 && node.text().charAt(i - 1) == '(';
        written.append(operand(node.parts().get(part++), argument));
      } else {
        written.append(c);
      }
    }
    return written.toString();
  }

  private String operand(Node node, boolean argument) {
    boolean operator =
        node.kind() == Node.Kind.ASSIGN
            || (node.kind() == Node.Kind.CALL && node.text().contains(" "))
                && !node.text().startsWith("new ");
    String written = expression(node);
    return operator && !argument ? "(" + written + ")" : written;
  }

  private String lambda(Node node) {
    SourceWriter inner = new SourceWriter();
    inner.depth = depth;
    inner.attempts = attempts;
    inner.body(node.parts().get(0));
    String body = " {\n" + inner.text + "  ".repeat(depth) + "}";
    return node.text().contains("new #")
        ? node.text().replace("#", "Runnable() {\n public void run()" + body + "}")
        : node.text().replace("#", "() ->" + body);
  }
}
