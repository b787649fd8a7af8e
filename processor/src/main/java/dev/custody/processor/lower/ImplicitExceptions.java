package dev.custody.processor.lower;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Terminator;
import dev.custody.processor.program.Terminator.Unwind;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * The exceptions that operators throw: a division, an index, a cast. Nearly every line could, and
 * nobody writes code that stands it; so they are followed to those handlers only that expect them,
 * because they name such an exception, or because nothing else in the {@code try} block can throw
 * what they catch.
 */
final class ImplicitExceptions {
  private static final String INDEX = "java.lang.ArrayIndexOutOfBoundsException";
  private static final String NULL = "java.lang.NullPointerException";
  private static final String ARITHMETIC = "java.lang.ArithmeticException";
  private static final String CAST = "java.lang.ClassCastException";
  private static final String STORE = "java.lang.ArrayStoreException";
  private static final String SIZE = "java.lang.NegativeArraySizeException";
  private static final String MEMORY = "java.lang.OutOfMemoryError";

  /** What a handler names if it expects one of them. */
  private static final List<String> NAMED =
      List.of(
          INDEX,
          NULL,
          ARITHMETIC,
          CAST,
          STORE,
          SIZE,
          MEMORY,
          "java.lang.IndexOutOfBoundsException");

  private final Body body;

  ImplicitExceptions(Body body) {
    this.body = body;
  }

  void index(ArrayAccessTree tree) {
    mayThrow(tree, INDEX, NULL, STORE);
  }

  void dereference(ExpressionTree tree) {
    mayThrow(tree, NULL);
  }

  void division(Tree tree) {
    mayThrow(tree, ARITHMETIC);
  }

  /**
   * A cast, which fails for what is not an instance.
   *
   * @param value what is cast; null if nothing is known of it
   */
  void cast(TypeCastTree tree, Local value) {
    List<TypeMirror> expected = expected(CAST);
    if (!expected.isEmpty()) {
      TypeMirror type = body.source.type(tree.getExpression());
      raise(expected, tree, body.patterns.test(value, type, tree.getType()));
    }
  }

  void creation(NewArrayTree tree) {
    mayThrow(tree, SIZE, MEMORY);
  }

  private void mayThrow(Tree tree, String... names) {
    List<TypeMirror> expected = expected(names);
    if (!expected.isEmpty()) {
      raise(expected, tree, new Condition.Opaque());
    }
  }

  /** Which of the exceptions a handler around here expects; none where nothing is executed. */
  private List<TypeMirror> expected(String... names) {
    List<TypeMirror> expected = new ArrayList<>();
    if (!body.graph.isReachable()) {
      return expected;
    }
    for (Frame frame = body.frame(); frame != null; frame = frame.outer()) {
      if (frame instanceof Frame.Handlers handlers && handlers.expectImplicit()) {
        for (String name : names) {
          if (isExpected(type(name)) && !expected.contains(type(name))) {
            expected.add(type(name));
          }
        }
        break;
      }
    }
    return expected;
  }

  /**
   * @param passes what must not hold for the exception to be thrown; it may be thrown or not then
   */
  private void raise(List<TypeMirror> expected, Tree tree, Condition passes) {
    List<Unwind> unwinds = body.exits.unwinds(List.of(), expected, body.source.at(tree));
    int failed = body.graph.newBlock();
    int next = body.graph.newBlock();
    if (!(passes instanceof Condition.Opaque)) {
      int failing = body.graph.newBlock();
      body.graph.end(new Terminator.Branch(new Condition.Opaque(), next, failing, null));
      body.graph.start(failing);
    }
    body.graph.end(new Terminator.Branch(passes, next, failed, null));
    body.graph.start(failed);
    body.graph.end(new Terminator.Raise(unwinds, body.source.at(tree)));
    body.graph.start(next);
  }

  /** Whether the handler that catches it expects such exceptions. */
  private boolean isExpected(TypeMirror exception) {
    for (Frame frame = body.frame(); frame != null; frame = frame.outer()) {
      if (frame instanceof Frame.Handlers handlers) {
        for (Frame.Handlers.Handler handler : handlers.handlers()) {
          if (handler.types().stream()
              .anyMatch(caught -> body.exceptions.isSubtype(exception, caught))) {
            return handler.expectsImplicit();
          }
        }
      }
    }
    return false;
  }

  private TypeMirror type(String name) {
    return body.source.ofPlatform(name);
  }

  /** Whether a handler for these types expects what operators throw in the block. */
  boolean areExpected(List<TypeMirror> caught, BlockTree block) {
    if (!body.exceptions.followsUndeclared()) {
      return false;
    }
    boolean named = caught.stream().anyMatch(this::isNamed);
    boolean any =
        caught.stream()
            .anyMatch(
                type -> NAMED.stream().anyMatch(n -> body.exceptions.isSubtype(type(n), type)));
    return named || (any && !new OtherExceptions().areIn(block));
  }

  private boolean isNamed(TypeMirror caught) {
    return body.source.types().asElement(caught) instanceof TypeElement type
        && NAMED.contains(type.getQualifiedName().toString());
  }

  /** Looks for what else may throw an unchecked exception; what runs later does not. */
  private final class OtherExceptions extends OwnCode<Void> {
    private boolean found;

    boolean areIn(BlockTree block) {
      scan(block, null);
      return found;
    }

    @Override
    public Void scan(Tree tree, Void none) {
      return found ? null : super.scan(tree, none);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
      boolean settled =
          body.source.element(call) instanceof ExecutableElement method
              && !body.exceptions.mayThrowUnchecked(body.contracts.method(method, null));
      found |= !settled;
      return super.visitMethodInvocation(call, none);
    }

    @Override
    public Void visitNewClass(NewClassTree tree, Void none) {
      found = true;
      return null;
    }

    @Override
    public Void visitAssert(AssertTree tree, Void none) {
      found = true;
      return null;
    }

    @Override
    public Void visitThrow(ThrowTree tree, Void none) {
      found = true;
      return null;
    }
  }
}
