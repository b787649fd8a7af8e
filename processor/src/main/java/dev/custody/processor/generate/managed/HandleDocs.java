package dev.custody.processor.generate.managed;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.custody.processor.generate.CommentText;
import dev.custody.processor.generate.managed.Container.Shape;
import dev.custody.processor.generate.managed.Passing.Many;
import dev.custody.processor.program.When;

/** What the documentation of handles says. */
final class HandleDocs {
  static final String CONSTRUCTOR = "Takes over a reference that the caller owned.\n";
  static final String ADOPT =
      "Makes a handle of a reference that the caller owned; null has none.\n";
  static final String SHARE =
      "Makes a handle with a reference of its own; null has none. The caller keeps what it had.\n";
  static final String CAST =
      """
      Moves the reference of a handle to one for what the object really is.

      @throws ClassCastException if it is no {@link $T}; nothing is moved then
      """;
  static final String AGAIN = "A second handle, with a reference of its own.\n";
  static final String BORROW =
      """
      The object itself, which still belongs to this handle.

      @throws IllegalStateException if this handle was closed, or moved
      """;
  static final String DETACH =
      """
      Gives the reference to the caller, who has to release it. This handle is moved then.

      @throws IllegalStateException if this handle was closed, or moved
      """;
  static final String DETACH_BY =
      """
      As {@link #detach()}, for whoever wants to be named when this handle is used afterwards.

      @param by the operation that moves it, as {@code Foo.take(item)}
      """;
  static final String LENT =
      """
      The object, for as long as a call lasts that another handle makes. If the call takes the
      reference over, {@link #movedBy} has to follow.

      @throws IllegalStateException if this handle was closed, or moved
      """;
  static final String MOVED_BY =
      """
      Notes that somebody has taken over the reference that was {@linkplain #lent lent}.

      @param by the operation that took it, as {@code Foo.take(item)}
      """;
  static final String CLOSE =
      "Releases the reference; harmless if this handle was closed before, or moved.\n";

  private HandleDocs() {}

  static CodeBlock ofClass(ManagedType type) {
    return CodeBlock.of(
        """
        Holds one reference to a {@link $T} and releases it when it is closed.

        <p>A handle that is moved gives its reference away, and closing it does nothing any more. Whoever
        uses a handle that was moved or closed gets an {@link IllegalStateException} that says what did
        it, and where, if the system property {@code custody.trace} is {@code true}. A handle belongs to
        one thread at a time.
        """,
        ClassName.get(type.source()));
  }

  static CodeBlock ofMethod(ManagedMethod method) {
    CodeBlock.Builder doc = CodeBlock.builder();
    String link = "{@link " + method.doc().link() + "}";
    String sentence = method.doc().sentence();
    doc.add("$L\n", CommentText.wrapped(sentence.isEmpty() ? "As " + link + "." : sentence));
    CodeBlock.Builder terms = CodeBlock.builder();
    for (ManagedParameter parameter : method.parameters()) {
      if (parameter.passing() instanceof Passing.Moved moved) {
        terms.add(
            "{@code $L} $L$L. ",
            parameter.name(),
            isAtMostOne(moved.many()) ? "is moved" : "are moved",
            condition(moved.when()));
      }
    }
    if (method.consuming()) {
      terms.add("This handle is moved. ");
    }
    terms.add(result(method));
    String said = terms.build().toString().strip();
    if (!said.isEmpty()) {
      doc.add("\n$L\n", CommentText.wrapped("<p>" + said));
    }
    if (!sentence.isEmpty()) {
      doc.add("\n@see $L\n", method.doc().link());
    }
    return doc.build();
  }

  private static boolean isAtMostOne(Many many) {
    return many.isOne() || many.shape() == Shape.OPTIONAL;
  }

  private static String condition(When when) {
    return switch (when) {
      case ALWAYS -> "";
      case ON_SUCCESS -> " unless the call fails";
      case IF_TRUE -> " if the result is true";
      case IF_ZERO -> " if the result is 0";
      case IF_NULL -> " if the result is null";
      case UNLESS_NULL -> " unless the result is null";
    };
  }

  private static String result(ManagedMethod method) {
    if (method.result() instanceof ManagedResult.Handles handles) {
      String what = handles.many().isOne() ? "The result" : "Each handle in the result";
      what = handles.many().shape() == Shape.OPTIONAL ? "The handle in the result" : what;
      return handles.retained()
          ? what + " has a reference of its own, and is to be closed."
          : what + " is to be closed.";
    } else if (method.result() instanceof ManagedResult.Same) {
      return "The result is this handle.";
    } else if (method.result() instanceof ManagedResult.SameAs same) {
      return "The result is {@code " + same.parameter() + "}.";
    }
    return "";
  }
}
