package dev.custody.processor.generate.extension;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.custody.processor.generate.DeclaredNames;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class of a module: its method table, its init function, and the wrappers. */
final class ExtensionWriter {
  private static final int LONGEST_LINE = 100;

  /** With the package that stands before the class's name. */
  private static final int LONGEST_CALL = 110;

  static final ClassName OWNED = ClassName.get("dev.custody", "Owned");
  static final ClassName BORROWED = ClassName.get("dev.custody", "Borrowed");

  private final Extension extension;
  private final List<AnnotationSpec> marks;

  /**
   * @param marks that it is generated
   */
  ExtensionWriter(Extension extension, List<AnnotationSpec> marks) {
    this.extension = extension;
    this.marks = marks;
  }

  JavaFile write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(extension.self())
            .addJavadoc(
                "The extension module {@code $L}: the methods of {@link $T},\nin the calling"
                    + " convention that all functions share.\n",
                extension.name(),
                ClassName.get(extension.source()))
            .addModifiers(Modifier.FINAL)
            .addOriginatingElement(extension.source())
            .alwaysQualify(DeclaredNames.beside(extension.source()));
    if (extension.source().getModifiers().contains(Modifier.PUBLIC)) {
      type.addModifiers(Modifier.PUBLIC);
    }
    type.addAnnotations(marks);
    extension.functions().stream()
        .filter(each -> !each.takesNothing())
        .forEach(each -> type.addField(parameters(each)));
    type.addField(table());
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    type.addMethod(init());
    extension.functions().forEach(each -> type.addMethod(wrapper(each)));
    return JavaFile.builder(extension.self().packageName(), type.build())
        .skipJavaLangImports(true)
        .build();
  }

  private MethodSpec init() {
    return MethodSpec.methodBuilder("init")
        .addJavadoc("The module's init function; the caller receives a new reference.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addAnnotation(OWNED)
        .returns(RuntimeTypes.MODULE)
        .addException(RuntimeTypes.MEMORY_ERROR)
        .addCode("return $L;\n", created())
        .build();
  }

  private CodeBlock created() {
    CodeBlock doc = TextLiteral.of(extension.documentation().text());
    CodeBlock oneLine =
        CodeBlock.of("$T.create($S, METHODS, $L)", RuntimeTypes.MODULE, extension.name(), doc);
    return oneLine.toString().length() < LONGEST_CALL
        ? oneLine
        : CodeBlock.of(
            "$T.create($>$>\n$S,\nMETHODS,\n$L)$<$<", RuntimeTypes.MODULE, extension.name(), doc);
  }

  private static FieldSpec parameters(ExtensionFunction function) {
    int length =
        "  private static final Parameters  = Parameters.of(\"\");".length()
            + function.parameters().length()
            + function.signature().length();
    return FieldSpec.builder(
            RuntimeTypes.PARAMETERS,
            function.parameters(),
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(
            length < LONGEST_LINE ? "$T.of($L)" : "$T.of($>$>\n$L)$<$<",
            RuntimeTypes.PARAMETERS,
            TextLiteral.of(function.signature()))
        .build();
  }

  private FieldSpec table() {
    CodeBlock rows =
        extension.functions().stream().map(this::row).collect(CodeBlock.joining(",\n"));
    return FieldSpec.builder(
            ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.METHOD_DEF),
            "METHODS",
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer("$>$>$T.of(\n$L)$<$<", List.class, rows)
        .build();
  }

  private CodeBlock row(ExtensionFunction function) {
    String convention =
        function.takesNothing()
            ? "METH_NOARGS"
            : function.takesNames() ? "METH_KEYWORDS" : "METH_VARARGS";
    CodeBlock parameters =
        function.takesNothing()
            ? CodeBlock.of("$T.of($S)", RuntimeTypes.PARAMETERS, function.signature())
            : CodeBlock.of("$L", function.parameters());
    String line =
        "      new PyMethodDef(\"%s\", %s::%s, CallingConvention.%s, %s.doc(%s)),"
            .formatted(
                function.name(),
                extension.self().simpleName(),
                function.wrapper(),
                convention,
                function.takesNothing() ? "Parameters.of()" + function.signature() : parameters,
                CodeBlock.of("$S", function.doc()));
    return CodeBlock.of(
        line.length() <= LONGEST_LINE
            ? "new $T($S, $T::$L, $T.$L, $L.doc($L))"
            : "new $T(\n$>$>$S,\n$T::$L,\n$T.$L,\n$L.doc($L))$<$<",
        RuntimeTypes.METHOD_DEF,
        function.name(),
        extension.self(),
        function.wrapper(),
        RuntimeTypes.CONVENTION,
        convention,
        parameters,
        TextLiteral.ofArgument(function.doc()));
  }

  private MethodSpec wrapper(ExtensionFunction function) {
    return new WrapperWriter(extension, function).write();
  }
}
