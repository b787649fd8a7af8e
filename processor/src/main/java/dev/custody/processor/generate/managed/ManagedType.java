package dev.custody.processor.generate.managed;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A handle that is to be written.
 *
 * @param source the class that it is for
 * @param handle the name of the handle's class
 * @param object the type of what it holds
 * @param variables the type parameters of both
 * @param parent the handle that it extends; null for one that holds the reference itself
 * @param root the handle at the top, with wildcards for its type parameters; itself if it has no
 *     parent
 * @param counting how references are counted
 * @param isPublic whether the handle is public
 * @param open whether there may be subclasses
 * @param methods what it offers beside what every handle does
 * @param inherited what the handles offer that it extends
 */
record ManagedType(
    TypeElement source,
    ClassName handle,
    TypeName object,
    List<TypeVariableName> variables,
    TypeName parent,
    TypeName root,
    Counting counting,
    boolean isPublic,
    boolean open,
    List<ManagedMethod> methods,
    List<ManagedMethod> inherited) {

  ManagedType {
    variables = List.copyOf(variables);
    methods = List.copyOf(methods);
    inherited = List.copyOf(inherited);
  }

  /**
   * How references are counted.
   *
   * @param retain the method that adds one; null if there is none
   * @param release the method that discards one
   * @param thrown what that may throw
   */
  record Counting(String retain, String release, List<TypeName> thrown) {
    Counting {
      thrown = List.copyOf(thrown);
    }
  }

  boolean isRoot() {
    return parent == null;
  }

  /** What the handle holds, in its own code: no subtype's handle needs to be asked. */
  CodeBlock held() {
    return CodeBlock.of(isRoot() && open ? "lent()" : "borrow()");
  }

  /** What the handle gives away, in its own code. */
  CodeBlock moved(String by) {
    return isRoot()
        ? CodeBlock.of("detach($S)", by)
        : CodeBlock.of("(($T) detach($S))", object, by);
  }
}
