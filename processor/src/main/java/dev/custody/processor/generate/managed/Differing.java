package dev.custody.processor.generate.managed;

import com.palantir.javapoet.CodeBlock;
import dev.custody.processor.generate.managed.ManagedMethod.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Which handles of a call have to be different ones. A handle has one reference to give: a call
 * that moves it, or may move it, must not be given it a second time, be it to move or to use, nor
 * be made on it. Where handles of unknown number are moved, all that are moved are kept in a set;
 * otherwise they are compared in pairs.
 */
final class Differing {
  private static final CodeBlock THIS = CodeBlock.of("this");

  private final ManagedMethod method;
  private final String label;

  /** The name of the set; null if there is none. */
  private final CodeBlock set;

  private final Set<Requirement> used;

  /**
   * @param label what the method is called in messages
   * @param used takes what the class needs to have
   */
  Differing(ManagedMethod method, String label, LocalNames names, Set<Requirement> used) {
    this.method = method;
    this.label = label;
    this.set = Moves.of(method).several() ? CodeBlock.of("$L", names.shared("moved")) : null;
    this.used = used;
  }

  private boolean isBySet() {
    return set != null;
  }

  /** What stands before any of them is looked at. */
  CodeBlock begin() {
    CodeBlock.Builder code = CodeBlock.builder();
    if (isBySet()) {
      code.addStatement(
          "$T<$T> $L =$W$T.newSetFromMap(new $T<>())",
          Set.class,
          Object.class,
          set,
          Collections.class,
          IdentityHashMap.class);
    }
    return code.build();
  }

  /** Said of a handle that is moved, or may be, when it is looked at. */
  CodeBlock moved(CodeBlock handle) {
    return isBySet() ? require(Requirement.ONCE, set, handle) : CodeBlock.of("");
  }

  /** Said of each handle in a container whose content is lent. */
  CodeBlock lent(CodeBlock handle) {
    if (isBySet()) {
      return require(Requirement.OTHER, set, handle);
    }
    CodeBlock.Builder code = CodeBlock.builder();
    movedOnes().forEach(moved -> code.add(require(Requirement.TWO, moved, handle)));
    return code.build();
  }

  /** Said of those that do not come in containers, after what is moved was looked at. */
  CodeBlock ones() {
    CodeBlock.Builder code = CodeBlock.builder();
    List<CodeBlock> moved = movedOnes();
    List<CodeBlock> lent = lentOnes();
    if (isBySet()) {
      if (method.consuming()) {
        code.add(moved(THIS));
      }
      lent.forEach(each -> code.add(require(Requirement.OTHER, set, each)));
      return code.build();
    }
    for (int i = 0; i < moved.size(); i++) {
      for (CodeBlock other : moved.subList(i + 1, moved.size())) {
        code.add(require(Requirement.TWO, moved.get(i), other));
      }
      for (CodeBlock other : lent) {
        code.add(
            other.equals(THIS)
                ? require(Requirement.TWO, THIS, moved.get(i))
                : require(Requirement.TWO, moved.get(i), other));
      }
    }
    return code.build();
  }

  private List<CodeBlock> movedOnes() {
    List<CodeBlock> moved = new ArrayList<>();
    if (method.consuming()) {
      moved.add(THIS);
    }
    method.parameters().stream()
        .filter(each -> each.isMoved() && !each.isSeveral())
        .forEach(each -> moved.add(each.orNull()));
    return moved;
  }

  private List<CodeBlock> lentOnes() {
    List<CodeBlock> lent = new ArrayList<>();
    if (method.kind() == Kind.INSTANCE && !method.consuming()) {
      lent.add(THIS);
    }
    method.parameters().stream()
        .filter(each -> each.isHandle() && !each.isMoved() && !each.isSeveral())
        .forEach(each -> lent.add(each.orNull()));
    return lent;
  }

  private CodeBlock require(Requirement requirement, CodeBlock first, CodeBlock handle) {
    used.add(requirement);
    return requirement.call(first, handle, label);
  }
}
