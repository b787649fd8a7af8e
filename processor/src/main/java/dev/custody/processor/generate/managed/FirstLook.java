package dev.custody.processor.generate.managed;

import com.palantir.javapoet.CodeBlock;
import dev.custody.processor.generate.managed.Container.Shape;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a call looks at before it moves anything: nothing may be moved out of one handle when
 * another one turns out to be closed, or missing, or the same.
 *
 * @param code the look itself
 * @param containers what was looked into, for each container whose content is moved: a second time,
 *     an iterable might give others
 */
record FirstLook(CodeBlock code, Map<ManagedParameter, CodeBlock> containers) {

  static FirstLook at(ManagedMethod method, String label, Differing differing, LocalNames names) {
    Map<ManagedParameter, CodeBlock> containers = new LinkedHashMap<>();
    CodeBlock.Builder code = CodeBlock.builder().add(differing.begin());
    boolean looks = Moves.of(method).areLookedAt();
    for (ManagedParameter each : method.parameters()) {
      if (each.isMoved() && (looks || !each.isMovedAnyway())) {
        code.add(copied(each, names, containers));
        if (looks) {
          CodeBlock argument = containers.getOrDefault(each, CodeBlock.of("$L", each.name()));
          code.add(
              new EachHandle(each, argument, names)
                  .requireEach(each.labelled(label), handle -> looked(each, handle, differing)));
        }
      }
    }
    return new FirstLook(code.add(differing.ones()).build(), containers);
  }

  /** A container that nobody else changes. An array is what it is. */
  private static CodeBlock copied(
      ManagedParameter parameter, LocalNames names, Map<ManagedParameter, CodeBlock> containers) {
    if (parameter.isHandle() && parameter.many().shape() == Shape.OPTIONAL) {
      String handle = names.made("handle", parameter);
      containers.put(parameter, CodeBlock.of("$L", handle));
      return CodeBlock.builder()
          .addStatement("$T $L =$W$L", parameter.many().handle(), handle, parameter.orNull())
          .build();
    } else if (!parameter.isSeveral() || parameter.many().shape() == Shape.ARRAY) {
      return CodeBlock.of("");
    }
    String copy = names.made("all", parameter);
    containers.put(parameter, CodeBlock.of("$L", copy));
    return new HandleCopy(parameter, copy).write();
  }

  private static CodeBlock looked(
      ManagedParameter parameter, CodeBlock handle, Differing differing) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (parameter.isMovedAnyway()) {
      code.addStatement(parameter.many().lent(handle));
    }
    return code.add(differing.moved(handle)).build();
  }

  /** The container that was looked into; the parameter itself where that was not necessary. */
  CodeBlock container(ManagedParameter parameter) {
    return containers.getOrDefault(parameter, CodeBlock.of("$L", parameter.name()));
  }
}
