package dev.custody.processor.generate.managed;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.custody.processor.program.When;
import javax.lang.model.element.Modifier;

/** Writes what the handle at the root does for all: it has the reference, and knows its end. */
final class RootWriter {
  private final ManagedType type;
  private final TypeNames names;
  private final String closing;
  private final String trace;
  private final String ended;

  RootWriter(ManagedType type, TypeNames names) {
    this.type = type;
    this.names = names;
    this.closing = type.handle().simpleName() + ".close()";
    NameAllocator own = new NameAllocator();
    type.methods().stream().map(ManagedMethod::name).distinct().forEach(own::newName);
    this.trace = own.newName("trace");
    this.ended = own.newName("ended");
  }

  void begin(TypeSpec.Builder handle) {
    handle
        .addAnnotation(ContractWords.name("RefCounted"))
        .addSuperinterface(AutoCloseable.class)
        .addField(
            FieldSpec.builder(TypeName.BOOLEAN, "TRACED")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.getBoolean($S)", Boolean.class, "custody.trace")
                .build())
        .addField(
            FieldSpec.builder(type.object(), "reference")
                .addJavadoc("Null when this handle was closed, or moved.\n")
                .addAnnotation(ContractWords.OWNED)
                .addModifiers(Modifier.PRIVATE)
                .build())
        .addField(
            FieldSpec.builder(String.class, "mover")
                .addJavadoc("What moved this handle; null if nothing did.\n")
                .addModifiers(Modifier.PRIVATE)
                .build())
        .addField(
            FieldSpec.builder(Throwable.class, "trace")
                .addJavadoc("Where this handle was closed or moved, if that is traced.\n")
                .addModifiers(Modifier.PRIVATE)
                .build())
        .addMethod(
            MethodSpec.constructorBuilder()
                .addModifiers(type.open() ? Modifier.PROTECTED : Modifier.PRIVATE)
                .addJavadoc(HandleDocs.CONSTRUCTOR)
                .addParameter(
                    ParameterSpec.builder(type.object(), "owned")
                        .addAnnotation(ContractWords.steals(When.ALWAYS))
                        .build())
                .addStatement("this.reference = owned")
                .build());
  }

  void end(TypeSpec.Builder handle) {
    handle.addMethod(borrow());
    handle.addMethod(
        detaching()
            .addJavadoc(HandleDocs.DETACH)
            .addStatement("return detach($S)", type.handle().simpleName() + ".detach()")
            .build());
    handle.addMethod(
        detaching()
            .addJavadoc(HandleDocs.DETACH_BY)
            .addModifiers(Modifier.FINAL)
            .addParameter(String.class, "by")
            .addCode(held())
            .addStatement("reference = null")
            .addStatement("mover = by")
            .addStatement("$L(by)", trace)
            .addStatement("return held")
            .build());
    handle.addMethod(lent());
    handle.addMethod(movedBy());
    handle.addMethod(close());
    forwarded(handle);
    boolean returned =
        type.methods().stream().anyMatch(each -> each.result() instanceof ManagedResult.Same);
    if (type.open() || returned) {
      handle.addMethod(requireHeld());
    }
    handle.addMethod(trace());
    handle.addMethod(ended());
  }

  private MethodSpec borrow() {
    return method("borrow", type.object())
        .addJavadoc(HandleDocs.BORROW)
        .addAnnotation(ContractWords.BORROWED)
        .addStatement("return lent()")
        .build();
  }

  /** One look at one field: it is all that a handle adds to a call. */
  private MethodSpec lent() {
    return method("lent", type.object())
        .addJavadoc(HandleDocs.LENT)
        .addAnnotation(ContractWords.ALIASES)
        .addModifiers(Modifier.FINAL)
        .addCode(held())
        .addStatement("return held")
        .build();
  }

  private CodeBlock held() {
    return CodeBlock.builder()
        .addStatement("$T held = reference", type.object())
        .beginControlFlow("if (held == null)")
        .addStatement("throw $L()", ended)
        .endControlFlow()
        .build();
  }

  private MethodSpec.Builder detaching() {
    return method("detach", type.object())
        .addAnnotation(ContractWords.OWNED)
        .addAnnotation(ContractWords.RELEASES);
  }

  private MethodSpec movedBy() {
    return method("movedBy", TypeName.VOID)
        .addJavadoc(HandleDocs.MOVED_BY)
        .addAnnotation(ContractWords.RELEASES_IF_ANY)
        .addModifiers(Modifier.FINAL)
        .addParameter(String.class, "by")
        .beginControlFlow("if (reference != null)")
        .addStatement("reference = null")
        .addStatement("mover = by")
        .addStatement("$L(by)", trace)
        .endControlFlow()
        .build();
  }

  private MethodSpec close() {
    return method("close", TypeName.VOID)
        .addJavadoc(HandleDocs.CLOSE)
        .addAnnotation(Override.class)
        .addAnnotation(ContractWords.RELEASES_IF_ANY)
        .addModifiers(Modifier.FINAL)
        .addExceptions(type.counting().thrown())
        .addStatement("$T held = reference", type.object())
        .beginControlFlow("if (held != null)")
        .addStatement("reference = null")
        .addStatement("$L($S)", trace, closing)
        .addStatement("held.$L()", type.counting().release())
        .endControlFlow()
        .build();
  }

  private void forwarded(TypeSpec.Builder handle) {
    handle.addMethod(
        method("equals", TypeName.BOOLEAN)
            .addJavadoc("Whether the other one is a handle, too, and the objects are equal.\n")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.FINAL)
            .addParameter(Object.class, "other")
            .beginControlFlow("if (this == other)")
            .addStatement("return true")
            .endControlFlow()
            .addStatement(
                "return other instanceof $T that$W&& lent().equals(that.lent())", names.anyHandle())
            .build());
    handle.addMethod(
        method("hashCode", TypeName.INT)
            .addAnnotation(Override.class)
            .addModifiers(Modifier.FINAL)
            .addStatement("return lent().hashCode()")
            .build());
    handle.addMethod(
        method("toString", ClassName.get(String.class))
            .addAnnotation(Override.class)
            .addModifiers(Modifier.FINAL)
            .addStatement(
                "return reference != null ? reference.toString() : $L().getMessage()", ended)
            .build());
  }

  private MethodSpec requireHeld() {
    return MethodSpec.methodBuilder("requireHeld")
        .addJavadoc(
            "For methods that return the object itself: another one that shares its count has no"
                + " handle.\n")
        .addModifiers(
            type.open()
                ? new Modifier[] {Modifier.PROTECTED, Modifier.FINAL}
                : new Modifier[] {Modifier.PRIVATE})
        .addParameter(Object.class, "returned")
        .addParameter(String.class, "by")
        .beginControlFlow("if (returned != reference)")
        .addStatement(
            "throw new $T($Wby + $S)",
            UnsupportedOperationException.class,
            " returned another object than it was called on; call it on borrow()")
        .endControlFlow()
        .build();
  }

  private MethodSpec trace() {
    return MethodSpec.methodBuilder(trace)
        .addModifiers(Modifier.PRIVATE)
        .addParameter(String.class, "by")
        .beginControlFlow("if (TRACED)")
        .addStatement("trace = new $T(by)", Throwable.class)
        .endControlFlow()
        .build();
  }

  private MethodSpec ended() {
    return MethodSpec.methodBuilder(ended)
        .addModifiers(Modifier.PRIVATE)
        .returns(IllegalStateException.class)
        .addStatement(
            "$T how = mover == null$W? $S$W: $S + mover",
            String.class,
            "closed by " + closing,
            "moved by ")
        .addStatement(
            "return new $T(getClass().getSimpleName() + $S + how, trace)",
            IllegalStateException.class,
            " was ")
        .build();
  }

  private static MethodSpec.Builder method(String name, TypeName result) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(result);
  }
}
