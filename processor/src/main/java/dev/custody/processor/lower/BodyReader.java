package dev.custody.processor.lower;

import com.sun.source.tree.ExpressionTree;
import dev.custody.processor.contract.TypeRole;
import dev.custody.processor.program.At;
import dev.custody.processor.program.Duties;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.OwnField;
import dev.custody.processor.program.Parameter;
import dev.custody.processor.program.Parameter.Entry;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Promise;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.VariableElement;

/** Makes a program of one body, once its signature is read. */
final class BodyReader {
  private final Body body;
  private final At at;
  private List<Parameter> parameters = new ArrayList<>();
  private Promise promise = new Promise.Nothing();
  private Duties duties = Duties.NONE;
  private String method;
  private boolean overridable;

  BodyReader(Body body, At at) {
    this.body = body;
    this.at = at;
  }

  BodyReader signature(SignatureReader signature) {
    parameters = new ArrayList<>(signature.parameters());
    promise = signature.promise();
    return this;
  }

  BodyReader duties(Duties others) {
    duties = others;
    return this;
  }

  /** Says which method it is, if its body may say what it does to the object's fields. */
  BodyReader method(String name, boolean mayBeOverridden) {
    method = name;
    overridable = mayBeOverridden;
    return this;
  }

  /**
   * Lowers the body.
   *
   * @param end where its end is, for bodies that return by reaching it
   */
  ReadBody read(Runnable lowering, At end) {
    int entry = body.graph.newBlock();
    body.graph.start(entry);
    lowering.run();
    if (body.graph.isReachable()) {
      body.frame().asserted().forEach(body.graph::add);
    }
    body.graph.end(new Terminator.Return(null, end));
    body.functions.uncreated(entry);
    List<Variables.Captured> captured = new ArrayList<>();
    for (Variables.Captured each : body.variables.captured()) {
      if (isCopy(each, entry)) {
        continue;
      }
      captured.add(each);
      if (each.role() != TypeRole.NUMBER) {
        boolean container = each.role() == TypeRole.CONTAINER;
        parameters.add(new Parameter(each.local(), entry(each), container, at));
      }
    }
    body.graph.settle(body.cells.shared());
    Program program =
        new Program(
            body.name,
            method,
            overridable,
            body.traits.isLambda(),
            parameters,
            promise,
            duties,
            fields(),
            body.places.links(),
            body.graph.finish(entry),
            body.limits(),
            at);
    return new ReadBody(program, captured);
  }

  /**
   * Whether a captured variable is another name of one that is captured, too, which it becomes at
   * the beginning of the body. No captured variable is ever assigned again.
   */
  private boolean isCopy(Variables.Captured captured, int entry) {
    Local original = null;
    VariableElement each = body.variables.elementOf(captured.local());
    while (each != null && original == null) {
      each = copied(each);
      original = each == null ? null : captured(each);
    }
    if (original != null) {
      body.graph.addFirst(entry, new Step.Copy(captured.local(), original, captured.at()));
    }
    return original != null;
  }

  /** The variable as another name of which one begins; null if it does not. */
  private VariableElement copied(VariableElement variable) {
    ExpressionTree beginning = body.context.beginnings().get(variable);
    VariableElement copied = beginning == null ? null : body.source.variable(beginning);
    return copied == null || copied.getKind().isField() ? null : copied;
  }

  /** The local for a variable that the body captures; null if it does not. */
  private Local captured(VariableElement variable) {
    Local local = body.variables.known(variable);
    return local != null && local.kind() == Local.Kind.CAPTURED ? local : null;
  }

  private static Entry entry(Variables.Captured captured) {
    return switch (captured.role()) {
      case COUNTED, PERHAPS, CONTAINER -> new Entry.Captured();
      case FUNCTION, PLAIN, NUMBER, NONE -> new Entry.Plain();
    };
  }

  private List<OwnField> fields() {
    Local self = body.variables.known(body.context.type());
    List<OwnField> fields = new ArrayList<>();
    if (self != null) {
      for (ClassContext.Field field : body.context.fields()) {
        Place.Field place = new Place.Field(self, field.name());
        fields.add(new OwnField(place, field.container(), field.at()));
      }
    }
    return fields;
  }

  /** A program, and what it mentions of the body around it. */
  record ReadBody(Program program, List<Variables.Captured> captured) {}
}
