package dev.custody.processor.generate.managed;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.custody.processor.generate.managed.Passing.Many;

/** Writes how the source's method is given what the handles hold that come for a parameter. */
final class GivenObjects {
  private final String label;
  private final Differing differing;
  private final FirstLook look;
  private final LocalNames names;
  private final boolean early;

  /**
   * @param label what the method is called in messages
   * @param early whether what is lent is fetched before the call, since the call moves something
   */
  GivenObjects(String label, Differing differing, FirstLook look, LocalNames names, boolean early) {
    this.label = label;
    this.differing = differing;
    this.look = look;
    this.names = names;
    this.early = early;
  }

  /**
   * An argument of the source's method.
   *
   * @param before what is done before the call
   */
  record Given(CodeBlock before, CodeBlock expression) {
    Given(CodeBlock expression) {
      this(CodeBlock.of(""), expression);
    }
  }

  Given of(ManagedParameter parameter) {
    if (!parameter.isHandle()) {
      return new Given(CodeBlock.of("$L", parameter.name()));
    } else if (parameter.isSeveral()) {
      return several(parameter);
    }
    CodeBlock value = parameter.many().isOne() ? one(parameter) : optional(parameter);
    return early && !parameter.isMovedAnyway() ? fetched(parameter, value) : new Given(value);
  }

  private CodeBlock one(ManagedParameter parameter) {
    CodeBlock handle = CodeBlock.of("$L", parameter.name());
    return parameter.guard().orNull(taken(parameter, handle));
  }

  private CodeBlock optional(ManagedParameter parameter) {
    Many many = parameter.many();
    if (!parameter.isMoved()) {
      return parameter
          .guard()
          .orNull(
              CodeBlock.of(
                  "$L.map($T::$L)", parameter.name(), Names.raw(many.handle()), many.lending()));
    }
    CodeBlock handle = CodeBlock.of("$L", names.shared("handle"));
    return parameter
        .guard()
        .orNull(
            CodeBlock.of("$L.map($L -> $L)", parameter.name(), handle, taken(parameter, handle)));
  }

  /** What is taken out of a handle. */
  private CodeBlock taken(ManagedParameter parameter, CodeBlock handle) {
    Many many = parameter.many();
    if (parameter.isMovedAnyway()) {
      return many.moved(handle, parameter.labelled(label));
    }
    return parameter.isMoved() ? many.offered(handle) : many.lent(handle);
  }

  private Given fetched(ManagedParameter parameter, CodeBlock value) {
    String local = names.made("given", parameter);
    CodeBlock type =
        parameter.many().isOne()
            ? CodeBlock.of("$T", parameter.many().object())
            : CodeBlock.of("var");
    return new Given(
        CodeBlock.builder().addStatement("$L $L =$W$L", type, local, value).build(),
        CodeBlock.of("$L", local));
  }

  /** A copy of a container of handles, which has what they hold. */
  private Given several(ManagedParameter parameter) {
    Many many = parameter.many();
    String objects = names.made("given", parameter);
    TypeName declared =
        parameter.isMovedAnyway() ? many.object() : many.object().annotated(ContractWords.BORROWED);
    Copies copies =
        new Copies(many, many.handle(), many.object(), declared, parameter.guard(), objects, names);
    return new Given(
        copies.write(
            look.container(parameter),
            "handle",
            handle -> parameter.isMoved() ? CodeBlock.of("") : lentOnce(parameter, handle),
            handle -> new NullGuard(handle, many.nullable()).orNull(taken(parameter, handle))),
        CodeBlock.of("$L", objects));
  }

  /** What is said of a handle before it is lent with others. */
  private CodeBlock lentOnce(ManagedParameter parameter, CodeBlock handle) {
    return CodeBlock.builder()
        .add(EachHandle.notNull(parameter, handle, parameter.labelled(label)))
        .add(differing.lent(handle))
        .build();
  }
}
