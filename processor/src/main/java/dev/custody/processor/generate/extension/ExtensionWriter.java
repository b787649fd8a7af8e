package dev.custody.processor.generate.extension;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class of a module: its method table, its init function, and the wrappers. */
final class ExtensionWriter {
  private static final String RUNTIME = "dev.custody.runtime";
  private static final ClassName OWNED = ClassName.get("dev.custody", "Owned");
  private static final ClassName BORROWED = ClassName.get("dev.custody", "Borrowed");
  static final ClassName OBJECT = ClassName.get(RUNTIME, "PyObject");
  private static final ClassName MODULE = ClassName.get(RUNTIME, "PyModule");
  private static final ClassName METHOD_DEF = ClassName.get(RUNTIME, "PyMethodDef");
  private static final ClassName CONVENTION = ClassName.get(RUNTIME, "CallingConvention");
  private static final ClassName ERROR = ClassName.get(RUNTIME + ".error", "PyError");
  private static final ClassName MEMORY_ERROR = ClassName.get(RUNTIME + ".error", "MemoryError");

  private final Extension extension;
  private final ClassName generated;

  /**
   * @param generated the annotation that says so; null where it cannot be seen
   */
  ExtensionWriter(Extension extension, ClassName generated) {
    this.extension = extension;
    this.generated = generated;
  }

  JavaFile write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(extension.self())
            .addJavadoc(
                "The extension module {@code $L}: the methods of {@link $T} in the calling"
                    + " convention\nthat all functions share.\n",
                extension.name(),
                ClassName.get(extension.source()))
            .addModifiers(Modifier.FINAL)
            .addOriginatingElement(extension.source());
    if (extension.source().getModifiers().contains(Modifier.PUBLIC)) {
      type.addModifiers(Modifier.PUBLIC);
    }
    if (generated != null) {
      type.addAnnotation(
          AnnotationSpec.builder(generated)
              .addMember("value", "$S", "dev.custody.processor.GeneratorProcessor")
              .build());
    }
    type.addField(table());
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    type.addMethod(
        MethodSpec.methodBuilder("init")
            .addJavadoc("The module's init function; the caller receives a new reference.\n")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addAnnotation(OWNED)
            .returns(MODULE)
            .addException(MEMORY_ERROR)
            .addStatement(
                "return $T.create($S, METHODS, $S)",
                MODULE,
                extension.name(),
                extension.documentation())
            .build());
    extension.methods().forEach(each -> type.addMethod(wrapper(each)));
    return JavaFile.builder(extension.self().packageName(), type.build())
        .skipJavaLangImports(true)
        .build();
  }

  private FieldSpec table() {
    CodeBlock rows = extension.methods().stream().map(this::row).collect(CodeBlock.joining(",\n"));
    return FieldSpec.builder(
            ParameterizedTypeName.get(ClassName.get(List.class), METHOD_DEF),
            "METHODS",
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer("$>$>$T.of(\n$L)$<$<", List.class, rows)
        .build();
  }

  private CodeBlock row(ExtensionFunction function) {
    String convention = function.arguments().isEmpty() ? "METH_NOARGS" : "METH_VARARGS";
    return CodeBlock.of(
        "new $T(\n$>$>$S,\n$T::$L,\n$T.$L,\n$S)$<$<",
        METHOD_DEF,
        function.name(),
        extension.self(),
        function.wrapper(),
        CONVENTION,
        convention,
        function.docstring());
  }

  private MethodSpec wrapper(ExtensionFunction function) {
    return MethodSpec.methodBuilder(function.wrapper())
        .addJavadoc(
            "Converts the arguments for {@link $T#$L}.\n",
            ClassName.get(extension.source()),
            function.source().getSimpleName())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addAnnotation(OWNED)
        .returns(OBJECT)
        .addParameter(ParameterSpec.builder(OBJECT, "self").addAnnotation(BORROWED).build())
        .addParameter(ParameterSpec.builder(OBJECT, "args").addAnnotation(BORROWED).build())
        .addException(ERROR)
        .addCode(new WrapperBody(extension, function).write())
        .build();
  }
}
