package dev.custody.processor.lower;

import com.sun.source.tree.Tree;
import dev.custody.processor.contract.MethodContract;
import dev.custody.processor.program.At;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Terminator;
import dev.custody.processor.program.Value;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Lowers the {@code close()} of resources. */
final class ResourceClosing {
  private final Body body;
  private final GraphBuilder graph;

  ResourceClosing(Body body) {
    this.body = body;
    this.graph = body.graph;
  }

  /** The {@code close()} at the end of a {@code try} with resources. */
  void lower(Local resource, TypeMirror type, Tree declaration, Integer suppressed) {
    ExecutableElement close = closeOf(type);
    if (close == null) {
      return;
    }
    int skipped = graph.newBlock();
    if (resource != null) {
      int present = graph.newBlock();
      Condition isNull = new Condition.Holds(resource, Value.NULL);
      graph.end(new Terminator.Branch(isNull, skipped, present, null));
      graph.start(present);
    }
    MethodContract contract = body.contracts.method(close, type);
    At at = body.source.closing(declaration);
    CallSite site =
        new CallSite(body, declaration, contract, close.getReturnType(), thrownBy(close, type));
    site.happens(at);
    site.suppresses(suppressed);
    site.lower(Argument.of(resource, type, at), List.of(), Wish.NOTHING);
    graph.start(skipped);
  }

  private List<? extends TypeMirror> thrownBy(ExecutableElement method, TypeMirror of) {
    TypeMirror type = body.source.types().asMemberOf((DeclaredType) of, method);
    return ((ExecutableType) type).getThrownTypes();
  }

  private ExecutableElement closeOf(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return null;
    }
    TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
    for (ExecutableElement method :
        ElementFilter.methodsIn(body.source.elements().getAllMembers(element))) {
      if (method.getSimpleName().contentEquals("close") && method.getParameters().isEmpty()) {
        return method;
      }
    }
    return null;
  }
}
