package dev.custody.processor.lower;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/**
 * Which owning fields a method leaves empty wherever it ends normally, if nobody can override it.
 * Within its class its body says then what an annotation would say; that it discards or hands on
 * what it clears, is checked in that body.
 */
final class EmptiedFields {
  private final ClassTree type;
  private final Attribution source;
  private final Map<String, Boolean> fields = new HashMap<>();
  private final Map<ExecutableElement, Set<String>> known = new HashMap<>();
  private final List<ExecutableElement> active = new ArrayList<>();
  private final Set<ExecutableElement> recursive = new HashSet<>();

  EmptiedFields(ClassTree type, List<ClassContext.Field> fields, Attribution source) {
    this.type = type;
    this.source = source;
    fields.forEach(field -> this.fields.put(field.name(), field.container()));
  }

  /** The names of the fields; none of a method that others may override. */
  Set<String> by(ExecutableElement method) {
    if (fields.isEmpty() || mayBeAnother(method)) {
      return Set.of();
    }
    Set<String> before = known.get(method);
    if (before != null) {
      return before;
    } else if (active.contains(method)) {
      recursive.addAll(active.subList(active.indexOf(method), active.size()));
      return Set.of();
    }
    active.add(method);
    Set<String> emptied = Set.of();
    for (Tree member : type.getMembers()) {
      if (member instanceof MethodTree tree
          && tree.getName().equals(method.getSimpleName())
          && method.equals(source.element(tree))) {
        emptied = new EmptiedOnPaths(this, source).through(tree.getBody());
      }
    }
    active.remove(active.size() - 1);
    // What methods do that call each other is not looked for.
    emptied = recursive.contains(method) ? Set.of() : emptied;
    known.put(method, emptied);
    return emptied;
  }

  /** Whether a call may run another body than that of the method. */
  private static boolean mayBeAnother(ExecutableElement method) {
    Set<Modifier> own = method.getModifiers();
    Set<Modifier> type = method.getEnclosingElement().getModifiers();
    return own.contains(Modifier.STATIC)
        || !(own.contains(Modifier.PRIVATE)
            || own.contains(Modifier.FINAL)
            || type.contains(Modifier.FINAL));
  }

  Set<String> all() {
    return fields.keySet();
  }

  boolean isContainer(String field) {
    return fields.getOrDefault(field, false);
  }

  /** Whether a method or field is one of this class. */
  boolean isOwn(Element member) {
    return member.getEnclosingElement().equals(source.element(type));
  }
}
