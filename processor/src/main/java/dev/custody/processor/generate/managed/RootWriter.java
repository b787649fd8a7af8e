package dev.custody.processor.generate.managed;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
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

  RootWriter(ManagedType type, TypeNames names) {
    this.type = type;
    this.names = names;
    this.closing = type.handle().simpleName() + ".close()";
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
            FieldSpec.builder(String.class, "CLOSED")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$S", closing)
                .build())
        .addField(
            FieldSpec.builder(type.object(), "reference")
                .addAnnotation(ContractWords.OWNED)
                .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
                .build())
        .addField(
            FieldSpec.builder(String.class, "end")
                .addJavadoc("What closed or moved this handle; null while it has its reference.\n")
                .addModifiers(Modifier.PRIVATE)
                .build())
        .addField(
            FieldSpec.builder(Throwable.class, "trace")
                .addJavadoc("Where that was, if it is traced.\n")
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
            .addParameter(String.class, "by")
            .addStatement("requireOpen()")
            .addStatement("endBy(by)")
            .addStatement("return reference")
            .build());
    handle.addMethod(offered());
    handle.addMethod(movedBy());
    handle.addMethod(close());
    forwarded(handle);
    handle.addMethod(requireHeld());
    handle.addMethod(requireOpen());
    handle.addMethod(endBy());
    handle.addMethod(ended());
  }

  private MethodSpec borrow() {
    return method("borrow", type.object())
        .addJavadoc(HandleDocs.BORROW)
        .addAnnotation(ContractWords.BORROWED)
        .addStatement("requireOpen()")
        .addStatement("return reference")
        .build();
  }

  private static MethodSpec requireOpen() {
    return MethodSpec.methodBuilder("requireOpen")
        .addModifiers(Modifier.PRIVATE)
        .beginControlFlow("if (end != null)")
        .addStatement("throw ended()")
        .endControlFlow()
        .build();
  }

  private MethodSpec.Builder detaching() {
    return method("detach", type.object())
        .addAnnotation(ContractWords.OWNED)
        .addAnnotation(ContractWords.RELEASES);
  }

  private MethodSpec offered() {
    return method("offered", type.object())
        .addJavadoc(HandleDocs.OFFERED)
        .addAnnotation(ContractWords.ALIASES)
        .addStatement("return borrow()")
        .build();
  }

  private MethodSpec movedBy() {
    return method("movedBy", TypeName.VOID)
        .addJavadoc(HandleDocs.MOVED_BY)
        .addAnnotation(ContractWords.RELEASES_IF_ANY)
        .addModifiers(Modifier.FINAL)
        .addParameter(String.class, "by")
        .beginControlFlow("if (end == null)")
        .addStatement("endBy(by)")
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
        .beginControlFlow("if (end == null)")
        .addStatement("endBy(CLOSED)")
        .addStatement("reference.$L()", type.counting().release())
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
                "return other instanceof $T that && borrow().equals(that.borrow())",
                names.anyHandle())
            .build());
    handle.addMethod(
        method("hashCode", TypeName.INT)
            .addAnnotation(Override.class)
            .addModifiers(Modifier.FINAL)
            .addStatement("return borrow().hashCode()")
            .build());
    handle.addMethod(
        method("toString", ClassName.get(String.class))
            .addAnnotation(Override.class)
            .addModifiers(Modifier.FINAL)
            .addStatement("return end == null ? reference.toString() : ended().getMessage()")
            .build());
  }

  private MethodSpec requireHeld() {
    return MethodSpec.methodBuilder("requireHeld")
        .addJavadoc(
            "For methods that return the object itself: another one that shares its count has no"
                + " handle.\n")
        .addModifiers(Modifier.PROTECTED, Modifier.FINAL)
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

  private MethodSpec endBy() {
    return MethodSpec.methodBuilder("endBy")
        .addModifiers(Modifier.PRIVATE)
        .addParameter(String.class, "by")
        .addStatement("end = by")
        .beginControlFlow("if (TRACED)")
        .addStatement("trace = new $T(by)", Throwable.class)
        .endControlFlow()
        .build();
  }

  private MethodSpec ended() {
    return MethodSpec.methodBuilder("ended")
        .addModifiers(Modifier.PRIVATE)
        .returns(IllegalStateException.class)
        .addStatement(
            "$T how = end.equals(CLOSED) ? $S : $S",
            String.class,
            " was closed by ",
            " was moved by ")
        .addStatement(
            "return new $T(getClass().getSimpleName() + how + end, trace)",
            IllegalStateException.class)
        .build();
  }

  private static MethodSpec.Builder method(String name, TypeName result) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(result);
  }
}
