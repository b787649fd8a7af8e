package dev.custody.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.custody.processor.check.Checked;
import dev.custody.processor.check.FieldDuty;
import dev.custody.processor.contract.ArgumentContract.Terms;
import dev.custody.processor.contract.Contracts;
import dev.custody.processor.contract.MethodContract;
import dev.custody.processor.lower.TreePoint;
import dev.custody.processor.program.Duties;
import dev.custody.processor.program.Holding;
import dev.custody.processor.program.OwnField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Finds the owning instance fields that a class and the classes in it declare. */
final class OwnedFields {
  private final Trees trees;
  private final Contracts contracts;

  OwnedFields(Trees trees, Contracts contracts) {
    this.trees = trees;
    this.contracts = contracts;
  }

  /**
   * The fields of a class and its member classes, whether or not a method mentions them, and those
   * of local classes that some body of theirs mentions.
   */
  Collection<FieldDuty> of(TreePath type, Collection<Checked> bodies) {
    Map<Object, FieldDuty> duties = new LinkedHashMap<>();
    for (FieldDuty duty : declared(type)) {
      duties.put(duty.at(), duty);
    }
    for (Checked body : bodies) {
      for (OwnField field : body.program().fields()) {
        duties.putIfAbsent(field.at(), new FieldDuty(field.place().name(), false, field.at()));
      }
    }
    return duties.values();
  }

  private List<FieldDuty> declared(TreePath type) {
    List<FieldDuty> duties = new ArrayList<>();
    for (Tree member : ((ClassTree) type.getLeaf()).getMembers()) {
      TreePath path = new TreePath(type, member);
      if (member instanceof ClassTree) {
        duties.addAll(declared(path));
      } else if (member instanceof VariableTree
          && trees.getElement(path) instanceof VariableElement field
          && owns(field)) {
        String name = field.getSimpleName().toString();
        boolean entrusted = isEntrusted(name, (TypeElement) field.getEnclosingElement());
        duties.add(
            new FieldDuty(
                name,
                entrusted,
                TreePoint.of(trees.getSourcePositions(), type.getCompilationUnit(), member)));
      }
    }
    return duties;
  }

  private boolean owns(VariableElement field) {
    Holding holding = contracts.field(field);
    return (holding == Holding.OWNED || holding == Holding.CONTAINER)
        && !field.getModifiers().contains(Modifier.STATIC);
  }

  /** Whether a method whose body nobody sees promises to discard what the field holds. */
  private boolean isEntrusted(String field, TypeElement owner) {
    for (ExecutableElement method : ElementFilter.methodsIn(owner.getEnclosedElements())) {
      if (hasNoBody(method)) {
        MethodContract contract = contracts.method(method, owner.asType());
        boolean releases =
            contract.receiver() != null && contract.receiver().terms() instanceof Terms.Released;
        Duties duties = new Duties(false, contract.counts(), contract.disposes());
        if (releases || duties.disposesField(field)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hasNoBody(Element method) {
    return method.getModifiers().contains(Modifier.NATIVE)
        || method.getModifiers().contains(Modifier.ABSTRACT);
  }
}
