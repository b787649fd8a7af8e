package dev.custody.processor.lower;

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
import dev.custody.processor.program.Terminator;
import java.util.ArrayList;
import java.util.List;

/** Makes a program of one body, once its signature is read. */
final class BodyReader {
  private final Body body;
  private final At at;
  private List<Parameter> parameters = new ArrayList<>();
  private Promise promise = new Promise.Nothing();
  private Duties duties = Duties.NONE;
  private String method;

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

  /** Says which method it is, if nobody can override it. */
  BodyReader method(String name) {
    method = name;
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
    List<Variables.Captured> captured = body.variables.captured();
    for (Variables.Captured each : captured) {
      if (each.role() != TypeRole.NUMBER) {
        boolean container = each.role() == TypeRole.CONTAINER;
        parameters.add(new Parameter(each.local(), entry(each), container, at));
      }
    }
    Program program =
        new Program(
            body.name,
            method,
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

  private static Entry entry(Variables.Captured captured) {
    return Roles.isTracked(captured.role()) ? new Entry.Captured() : new Entry.Plain();
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
