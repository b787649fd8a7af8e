package dev.custody.processor.lower;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import dev.custody.processor.contract.TypeRole;
import dev.custody.processor.program.At;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Value;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/**
 * The elements of arrays, and the values of atomic variables, that the body alone has got: each is
 * a variable like others, {@code boolean[] done = new boolean[1]}. Lambdas write such where they
 * cannot write a variable. A function that does not run where it is written, or an object of a
 * class that is declared here, may do so at any time: nothing is known of such a cell wherever it
 * is read.
 */
final class Cells {
  /** Arrays that have more elements than these are none of flags and counts. */
  private static final int MOST_ELEMENTS = 4;

  private static final Local[] NO_CELLS = {};

  private final Body body;
  private final Map<VariableElement, Local[]> cells = new LinkedHashMap<>();
  private final Set<Local> shared = new LinkedHashSet<>();

  Cells(Body body) {
    this.body = body;
  }

  /** After a variable was declared: what it holds may be the body's alone. */
  void begin(VariableElement variable, ExpressionTree initializer) {
    ExpressionTree made = Attribution.stripped(initializer);
    TypeMirror type = variable.asType();
    // Whether it is the body's alone takes longest to find out.
    if (made instanceof NewArrayTree array
        && type instanceof ArrayType of
        && body.roles.of(of.getComponentType()) == TypeRole.NUMBER
        && body.context.keptPrivate().contains(variable)) {
      begin(variable, array, of.getComponentType());
    } else if (made instanceof NewClassTree atomic
        && AtomicVariable.isOne(type)
        && !body.roles.isTracked(type)
        && body.context.keptPrivate().contains(variable)) {
      List<? extends ExpressionTree> given = atomic.getArguments();
      Value value = given.isEmpty() ? AtomicVariable.beginning(type) : known(given.get(0));
      begun(cells(variable, 1, "")[0], value, made);
    }
  }

  private void begin(VariableElement variable, NewArrayTree array, TypeMirror component) {
    List<? extends ExpressionTree> given = array.getInitializers();
    int length = given != null ? given.size() : length(array.getDimensions());
    if (length > MOST_ELEMENTS || array.getDimensions().size() > 1) {
      return;
    }
    Local[] elements = cells(variable, length, "[");
    for (int i = 0; i < length; i++) {
      begun(elements[i], given == null ? beginning(component) : known(given.get(i)), array);
    }
  }

  private int length(List<? extends ExpressionTree> dimensions) {
    return dimensions.size() == 1 && body.constants.of(dimensions.get(0)) instanceof Integer length
        ? Math.max(length, 0)
        : Integer.MAX_VALUE;
  }

  private Local[] cells(VariableElement variable, int length, String bracket) {
    return cells.computeIfAbsent(
        variable,
        key -> {
          Local[] made = new Local[length];
          for (int i = 0; i < length; i++) {
            String index = bracket.isEmpty() ? "" : "[" + i + "]";
            made[i] = body.variables.cell(variable.getSimpleName() + index);
          }
          return made;
        });
  }

  private void begun(Local cell, Value value, Tree at) {
    body.loops.begins(cell);
    set(cell, value, body.source.at(at));
  }

  private Value known(ExpressionTree value) {
    return body.constants.orNull(value);
  }

  private static Value beginning(TypeMirror type) {
    return switch (type.getKind()) {
      case BOOLEAN -> Value.FALSE;
      case INT, SHORT, BYTE, CHAR, LONG -> Value.ZERO;
      case FLOAT, DOUBLE -> null;
      default -> Value.NULL;
    };
  }

  /** Gives a cell a value; null stands for one that nobody knows. */
  void set(Local cell, Value value, At at) {
    body.graph.add(value == null ? new Step.Forget(cell, at) : new Step.Set(cell, value, at));
  }

  /** The element of such an array that an expression names; null if it names none. */
  Local of(ExpressionTree tree) {
    if (cells.isEmpty() || !(Attribution.stripped(tree) instanceof ArrayAccessTree access)) {
      return null;
    }
    Local[] elements = cells.get(body.source.variable(access.getExpression()));
    Object index = elements == null ? null : body.constants.of(access.getIndex());
    boolean known = index instanceof Integer at && 0 <= at && at < elements.length;
    return known ? mentioned(elements[(Integer) index], tree) : null;
  }

  /** The value of the atomic variable that an expression names; null if that is no cell. */
  Local ofAtomic(ExpressionTree holder) {
    Local[] cell = cells.get(body.source.variable(holder));
    return cell == null ? null : mentioned(cell[0], holder);
  }

  private Local mentioned(Local cell, Tree at) {
    body.graph.forgetIfWritten(cell, body.source.at(at));
    return cell;
  }

  /** Before a call of which nobody knows what it makes of the cell that it is made on. */
  void called(MethodInvocationTree call) {
    Local cell =
        !cells.isEmpty() && call.getMethodSelect() instanceof MemberSelectTree select
            ? ofAtomic(select.getExpression())
            : null;
    if (cell != null) {
      set(cell, null, body.source.at(call));
    }
  }

  /** Where a function is made that may write cells whenever it runs. */
  void takenAlong(Tree function) {
    if (!cells.isEmpty()) {
      for (VariableElement variable : body.context.keptPrivate().namedIn(function)) {
        shared.addAll(List.of(cells.getOrDefault(variable, NO_CELLS)));
      }
    }
  }

  /** The cells that functions may write that run elsewhere. */
  Set<Local> shared() {
    return shared;
  }
}
