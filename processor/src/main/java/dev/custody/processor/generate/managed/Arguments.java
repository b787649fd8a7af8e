package dev.custody.processor.generate.managed;

import com.palantir.javapoet.CodeBlock;
import dev.custody.processor.generate.managed.GivenObjects.Given;
import dev.custody.processor.generate.managed.ManagedMethod.Kind;
import dev.custody.processor.program.When;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How the arguments of a call are made ready, passed, and dealt with afterwards.
 *
 * @param before what is done before the call: all handles are looked at, what is lent is fetched,
 *     and then what is moved in containers is moved
 * @param receiver what the source's method is called on
 * @param passed the arguments of the call
 * @param afterwards what is done after the call, with its result: some arguments are known to be
 *     moved then
 * @param result the name of the variable that holds the call's result meanwhile
 */
record Arguments(
    CodeBlock before,
    CodeBlock receiver,
    CodeBlock passed,
    CodeBlock afterwards,
    String result,
    LocalNames names) {

  /**
   * @param label what the method is called in messages
   * @param type the one whose handle it is
   * @param used takes what the class needs to have
   */
  static Arguments of(ManagedMethod method, String label, ManagedType type, Set<Requirement> used) {
    LocalNames names = new LocalNames(method);
    Moves moves = Moves.of(method);
    Given receiver = receiver(method, label, type, moves, names);
    Differing differing = new Differing(method, label, names, used);
    FirstLook look = FirstLook.at(method, label, differing, names);
    GivenObjects objects = new GivenObjects(label, differing, look, names, moves.areLast());
    Map<ManagedParameter, Given> given = new LinkedHashMap<>();
    CodeBlock.Builder before = CodeBlock.builder();
    method.parameters().forEach(each -> before.add(required(each)));
    before.add(receiver.before()).add(look.code());
    for (boolean moved : new boolean[] {false, true}) {
      for (ManagedParameter each : method.parameters()) {
        if (each.isMovedAnyway() == moved) {
          given.put(each, objects.of(each));
          before.add(given.get(each).before());
        }
      }
    }
    String result = names.shared("result");
    return new Arguments(
        before.build(),
        receiver.expression(),
        method.parameters().stream()
            .map(each -> given.get(each).expression())
            .collect(CodeBlock.joining(",$W")),
        afterwards(method, label, look, names, result),
        result,
        names);
  }

  /** What must not be null is asked for by its name, which the class file need not know. */
  private static CodeBlock required(ManagedParameter parameter) {
    return parameter.isHandle() && !parameter.nullable()
        ? CodeBlock.builder()
            .addStatement(
                "$T.requireNonNull($L,$W$S)", Objects.class, parameter.name(), parameter.name())
            .build()
        : CodeBlock.of("");
  }

  private static Given receiver(
      ManagedMethod method, String label, ManagedType type, Moves moves, LocalNames names) {
    if (method.consuming()) {
      return new Given(type.moved(label));
    } else if (moves.areLast() && method.kind() == Kind.INSTANCE) {
      String held = names.shared("held");
      return new Given(
          CodeBlock.builder().addStatement("var $L = $L", held, type.held()).build(),
          CodeBlock.of("$L", held));
    }
    return new Given(type.held());
  }

  private static CodeBlock afterwards(
      ManagedMethod method, String label, FirstLook look, LocalNames names, String result) {
    Map<When, CodeBlock> conditions = new LinkedHashMap<>();
    conditions.put(When.ON_SUCCESS, CodeBlock.of(""));
    conditions.put(When.IF_TRUE, CodeBlock.of("$L", result));
    conditions.put(When.IF_ZERO, CodeBlock.of("$L == 0", result));
    CodeBlock.Builder code = CodeBlock.builder();
    conditions.forEach(
        (when, taken) -> {
          List<CodeBlock> noted =
              method.parameters().stream()
                  .filter(each -> each.isMovedWhen(when))
                  .map(each -> noted(each, label, look, names))
                  .toList();
          if (!noted.isEmpty() && !taken.isEmpty()) {
            code.beginControlFlow("if ($L)", taken);
          }
          noted.forEach(code::add);
          if (!noted.isEmpty() && !taken.isEmpty()) {
            code.endControlFlow();
          }
        });
    return code.build();
  }

  private static CodeBlock noted(
      ManagedParameter parameter, String label, FirstLook look, LocalNames names) {
    return new EachHandle(parameter, look.container(parameter), names)
        .write(
            handle ->
                CodeBlock.builder()
                    .addStatement("$L.movedBy($Z$S)", handle, parameter.labelled(label))
                    .build());
  }
}
