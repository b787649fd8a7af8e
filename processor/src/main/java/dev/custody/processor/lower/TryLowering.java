package dev.custody.processor.lower;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import dev.custody.processor.program.At;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Lowers {@code try} statements of every form. */
final class TryLowering {
  private final Body body;
  private final GraphBuilder graph;
  private final Map<VariableElement, List<TypeMirror>> unions = new HashMap<>();
  private final Map<Tree, Boolean> jumping = new HashMap<>();

  TryLowering(Body body) {
    this.body = body;
    this.graph = body.graph;
  }

  /** What a variable of a {@code catch} with alternatives may hold; null for other variables. */
  List<TypeMirror> caught(VariableElement variable) {
    return unions.get(variable);
  }

  void lower(TryTree tree) {
    int after = graph.newBlock();
    Frame outer = body.frame();
    Frame.Cleanup cleanup = null;
    if (tree.getFinallyBlock() != null) {
      Frame.Cleanup.Action action = none -> body.statements.statement(tree.getFinallyBlock());
      boolean jumpsOut = jumping.computeIfAbsent(tree.getFinallyBlock(), Jumps::areIn);
      At at = body.source.at(tree.getFinallyBlock());
      cleanup = Frame.Cleanup.finallyBlock(outer, tree.getFinallyBlock(), jumpsOut, action, at);
      body.enter(cleanup);
    }
    Frame around = body.frame();
    List<? extends CatchTree> catches = LombokTrees.handlers(tree);
    List<Frame.Handlers.Handler> handlers = handlers(catches, tree.getBlock());
    if (!handlers.isEmpty()) {
      body.enter(new Frame.Handlers(around, handlers));
    }
    resources(tree, 0);
    leave(outer, after);
    for (int i = 0; i < handlers.size(); i++) {
      body.enter(around);
      graph.start(handlers.get(i).entry());
      handler(catches.get(i));
      leave(outer, after);
    }
    body.enter(outer);
    if (cleanup != null) {
      body.exits.finish(cleanup);
    }
    graph.start(after);
  }

  private void leave(Frame outer, int after) {
    if (graph.isReachable()) {
      body.exits.jump(outer, after, null);
    }
  }

  private List<Frame.Handlers.Handler> handlers(
      List<? extends CatchTree> catches, BlockTree block) {
    List<Frame.Handlers.Handler> handlers = new ArrayList<>();
    for (CatchTree handler : catches) {
      List<TypeMirror> types = types(handler.getParameter());
      boolean implicit = body.implicit.areExpected(types, block);
      handlers.add(new Frame.Handlers.Handler(types, graph.newBlock(), implicit));
    }
    return handlers;
  }

  private List<TypeMirror> types(VariableTree parameter) {
    if (parameter.getType() instanceof UnionTypeTree union) {
      List<TypeMirror> types = new ArrayList<>();
      union.getTypeAlternatives().forEach(type -> types.add(body.source.type(type)));
      unions.put((VariableElement) body.source.element(parameter), types);
      return types;
    }
    return List.of(body.source.element(parameter).asType());
  }

  private void handler(CatchTree tree) {
    body.statements.scoped(
        tree.getBlock(),
        () -> {
          Local caught = body.declare((VariableElement) body.source.element(tree.getParameter()));
          if (caught != null) {
            graph.add(new Step.Set(caught, Value.NON_NULL, body.source.at(tree.getParameter())));
          }
          body.statements.statement(tree.getBlock());
        });
  }

  /** The resources from the given one on, and the block that uses them. */
  private void resources(TryTree tree, int index) {
    if (index == tree.getResources().size()) {
      body.statements.statement(tree.getBlock());
      return;
    }
    Tree resource = tree.getResources().get(index);
    body.statements.scoped(tree.getBlock(), () -> resource(tree, resource, index));
  }

  private void resource(TryTree tree, Tree resource, int index) {
    TypeMirror type;
    Local local;
    if (resource instanceof VariableTree variable) {
      body.statements.statement(variable);
      VariableElement element = (VariableElement) body.source.element(variable);
      type = body.held.of(element);
      local = body.variables.lookUp(element, body.source.at(variable));
    } else {
      ExpressionTree expression = (ExpressionTree) resource;
      List<Local> outer = body.variables.swapTemporaries(new ArrayList<>());
      type = body.held.of(expression);
      local = body.expressions.value(expression);
      body.variables.swapTemporaries(outer).forEach(body::scopeEnds);
    }
    Frame outer = body.frame();
    Frame.Cleanup.Action close =
        suppressed -> body.closing.lower(local, type, resource, suppressed);
    List<?> what = Arrays.asList(resource, local);
    Frame.Cleanup cleanup = Frame.Cleanup.close(outer, what, close, body.source.at(resource));
    body.enter(cleanup);
    resources(tree, index + 1);
    int after = graph.newBlock();
    if (graph.isReachable()) {
      body.exits.jump(outer, after, null);
    }
    body.enter(outer);
    body.exits.finish(cleanup);
    graph.start(after);
  }
}
