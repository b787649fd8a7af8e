package dev.custody.processor.generate.managed;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.custody.processor.generate.DeclaredNames;
import dev.custody.processor.program.When;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the class of a handle. What its root does for all handles is {@link RootWriter}'s. */
final class HandleWriter {
  private final ManagedType type;
  private final List<AnnotationSpec> marks;
  private final TypeNames names;

  /**
   * @param marks that it is generated
   */
  HandleWriter(ManagedType type, List<AnnotationSpec> marks) {
    this.type = type;
    this.marks = marks;
    this.names = TypeNames.of(type);
  }

  JavaFile write() {
    TypeSpec.Builder handle =
        TypeSpec.classBuilder(type.handle())
            .addOriginatingElement(type.source())
            .alwaysQualify(DeclaredNames.beside(type.source()))
            .addJavadoc(HandleDocs.ofClass(type))
            .addTypeVariables(type.variables())
            .addAnnotations(marks);
    handle.addAnnotations(ContractWords.deprecation(type.source()));
    if (type.isPublic()) {
      handle.addModifiers(Modifier.PUBLIC);
    }
    if (!type.open()) {
      handle.addModifiers(Modifier.FINAL);
    }
    if (type.isRoot()) {
      new RootWriter(type, names).begin(handle);
    } else {
      handle.superclass(type.parent());
      handle.addMethod(constructor());
    }
    adopt(handle);
    MethodWriter methods = new MethodWriter(type);
    type.methods().forEach(method -> handle.addMethod(methods.write(method)));
    Set<Requirement> called = methods.requirements();
    type.inherited().forEach(each -> called.removeAll(Requirement.of(each, type)));
    called.forEach(each -> handle.addMethod(each.method(type.open())));
    again(handle);
    if (type.isRoot()) {
      new RootWriter(type, names).end(handle);
    } else {
      narrowed(handle);
    }
    return JavaFile.builder(type.handle().packageName(), handle.build())
        .skipJavaLangImports(true)
        .build();
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(type.open() ? Modifier.PROTECTED : Modifier.PRIVATE)
        .addJavadoc(HandleDocs.CONSTRUCTOR)
        .addParameter(owned())
        .addStatement("super(owned)")
        .build();
  }

  private ParameterSpec owned() {
    return ParameterSpec.builder(type.object(), "owned")
        .addAnnotation(ContractWords.steals(When.ALWAYS))
        .build();
  }

  /** The ways in: {@code adopt}, {@code share}, {@code cast}. */
  private void adopt(TypeSpec.Builder handle) {
    handle.addMethod(
        factory("adopt", owned())
            .addJavadoc(HandleDocs.ADOPT)
            .addStatement("return owned == null ? null : $L(owned)", names.creation())
            .build());
    if (type.counting().retain() != null) {
      ParameterSpec borrowed =
          ParameterSpec.builder(type.object(), "borrowed")
              .addAnnotation(ContractWords.BORROWED)
              .build();
      handle.addMethod(
          factory("share", borrowed)
              .addJavadoc(HandleDocs.SHARE)
              .beginControlFlow("if (borrowed == null)")
              .addStatement("return null")
              .endControlFlow()
              .addStatement("borrowed.$L()", type.counting().retain())
              .addStatement("return $L(borrowed)", names.creation())
              .build());
    }
    if (!type.isRoot()) {
      handle.addMethod(cast());
    }
  }

  private MethodSpec.Builder factory(String name, ParameterSpec parameter) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(ContractWords.OWNED)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addTypeVariables(type.variables())
        .returns(names.handle())
        .addParameter(parameter);
  }

  private MethodSpec cast() {
    ParameterSpec given =
        ParameterSpec.builder(type.root(), "handle")
            .addAnnotation(ContractWords.steals(When.ON_SUCCESS))
            .build();
    return MethodSpec.methodBuilder("cast")
        .addJavadoc(HandleDocs.CAST, ClassName.get(type.source()))
        .addAnnotation(ContractWords.OWNED)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(names.anyHandle())
        .addParameter(given)
        .addStatement(
            "$T result =$W$L(($T) handle.lent())",
            names.anyHandle(),
            names.creation(),
            names.anyObject())
        .addStatement("handle.movedBy($Z$S)", type.handle().simpleName() + ".cast(handle)")
        .addStatement("return result")
        .build();
  }

  /** A second handle, by the name that the source has for adding a reference. */
  private void again(TypeSpec.Builder handle) {
    String retain = type.counting().retain();
    if (retain == null) {
      return;
    }
    MethodSpec.Builder again = MethodSpec.methodBuilder(retain).addJavadoc(HandleDocs.AGAIN);
    if (!type.isRoot()) {
      again.addAnnotation(Override.class);
    }
    handle.addMethod(
        again
            .addAnnotation(ContractWords.OWNED)
            .addModifiers(Modifier.PUBLIC)
            .returns(names.handle())
            .addStatement("return share($L)", type.held())
            .build());
  }

  /** What the parent does for users, for the narrower type. */
  private void narrowed(TypeSpec.Builder handle) {
    handle.addMethod(narrowed("borrow", ContractWords.BORROWED));
    handle.addMethod(narrowed("detach", ContractWords.OWNED, ContractWords.RELEASES));
  }

  private MethodSpec narrowed(String name, AnnotationSpec... contract) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addAnnotation(Override.class)
            .addAnnotations(List.of(contract));
    return method
        .addModifiers(Modifier.PUBLIC)
        .returns(type.object())
        .addStatement("return ($T) super.$L()", type.object(), name)
        .build();
  }
}
