package dev.custody.processor.lower;

import dev.custody.processor.contract.TypeRole;
import dev.custody.processor.program.At;
import dev.custody.processor.program.Local;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** The locals of one body: what the source names, and temporaries. */
final class Variables {
  /**
   * Something of the enclosing body that this one mentions.
   *
   * @param key the variable, the class whose {@code this} it is, or the expression whose value it
   *     is
   * @param at where it is first mentioned
   */
  record Captured(Object key, Local local, TypeRole role, At at) {}

  private final Roles roles;
  private final Function<VariableElement, TypeMirror> held;
  private final Map<Object, Local> named = new HashMap<>();
  private final Map<Local, Object> keys = new IdentityHashMap<>();
  private final Map<Object, Captured> captured = new LinkedHashMap<>();
  private List<Local> temporaries = new ArrayList<>();
  private int count;

  /**
   * @param held the type of what a variable holds
   */
  Variables(Roles roles, Function<VariableElement, TypeMirror> held) {
    this.roles = roles;
    this.held = held;
  }

  /** A variable that this body declares; the same one if it is lowered again in a copy. */
  Local declare(VariableElement variable, Local.Kind kind) {
    String name = variable.getSimpleName().toString();
    return declare(variable, kind, name.isEmpty() ? "_" : name);
  }

  /** A variable that the source does not declare: a part of what another one holds. */
  Local cell(String name) {
    return new Local(Local.Kind.VARIABLE, count++, name);
  }

  /** The object that the body is a method of. */
  Local declareThis(TypeElement type) {
    return declare(type, Local.Kind.THIS, "this");
  }

  private Local declare(Object key, Local.Kind kind, String name) {
    Local known = named.get(key);
    return known != null ? known : name(key, new Local(kind, count++, name));
  }

  private Local name(Object key, Local local) {
    named.put(key, local);
    keys.put(local, key);
    return local;
  }

  /** The local for a name; null if nothing of its type needs one. */
  Local lookUp(VariableElement variable, At mention) {
    Local local = named.get(variable);
    if (local != null) {
      return local;
    }
    TypeRole role = roles.of(held.apply(variable));
    return role == TypeRole.NONE
        ? null
        : capture(variable, variable.getSimpleName().toString(), role, mention);
  }

  /**
   * The local for a variable, or for {@code this} of a class, if the body has one so far; else
   * null.
   */
  Local known(Element key) {
    return named.get(key);
  }

  /** The variable that a local stands for; null if it stands for none. */
  VariableElement elementOf(Local local) {
    return keyOf(local) instanceof VariableElement variable ? variable : null;
  }

  /** What a body within this one may call a local: its variable, its class, or itself. */
  Object keyOf(Local local) {
    return keys.getOrDefault(local, local);
  }

  /** The instance of a class that encloses this body, or of the one that it is a method of. */
  Local self(TypeElement type, String name, At mention) {
    Local local = named.get(type);
    return local != null ? local : capture(type, name, roles.of(type.asType()), mention);
  }

  /** Something that the enclosing body knows under the given key. */
  Local capture(Object key, String name, TypeRole role, At mention) {
    boolean self = name.equals("this");
    Local local = new Local(self ? Local.Kind.THIS : Local.Kind.CAPTURED, count++, name);
    name(key, local);
    captured.put(key, new Captured(key, local, role, mention));
    return local;
  }

  List<Captured> captured() {
    return List.copyOf(captured.values());
  }

  /** A local for the value of an expression; it ends with the statement. */
  Local temporary(Supplier<String> text, TypeRole role) {
    Local local = unending(text);
    if (Roles.isTracked(role)) {
      temporaries.add(local);
    }
    return local;
  }

  /** A local that the source does not name and whose end does not matter. */
  Local unending(Supplier<String> text) {
    return new Local(Local.Kind.TEMPORARY, count++, text);
  }

  /** Collects temporaries anew; returns those that were open, to be put back. */
  List<Local> swapTemporaries(List<Local> others) {
    List<Local> open = temporaries;
    temporaries = others;
    return open;
  }
}
