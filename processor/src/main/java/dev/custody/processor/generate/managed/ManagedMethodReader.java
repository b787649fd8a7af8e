package dev.custody.processor.generate.managed;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.custody.processor.contract.ArgumentContract;
import dev.custody.processor.contract.ArgumentContract.Terms;
import dev.custody.processor.contract.Contracts;
import dev.custody.processor.contract.MethodContract;
import dev.custody.processor.contract.TypeRole;
import dev.custody.processor.generate.managed.ManagedMethod.Kind;
import dev.custody.processor.generate.managed.Passing.Many;
import dev.custody.processor.program.When;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads how a handle carries out the contract of one method or constructor. */
final class ManagedMethodReader {
  private static final String CONSTRUCTOR = "create";

  private final Elements elements;
  private final Types types;
  private final Contracts contracts;
  private final HandleTypes handles;
  private final CountingReader counting;

  ManagedMethodReader(
      Elements elements,
      Types types,
      Contracts contracts,
      HandleTypes handles,
      CountingReader counting) {
    this.elements = elements;
    this.types = types;
    this.contracts = contracts;
    this.handles = handles;
    this.counting = counting;
  }

  /**
   * Reads a method.
   *
   * @param site the type whose handle it is for
   * @param overrides whether the handle's parent has it, too
   */
  ManagedMethod read(ExecutableElement method, DeclaredType site, boolean overrides) {
    SourceTypes written = new SourceTypes(elements.getPackageOf(site.asElement()));
    ExecutableType type = (ExecutableType) types.asMemberOf(site, method);
    MethodContract contract = contracts.method(method, site);
    List<ManagedParameter> parameters = new ArrayList<>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      parameters.add(parameter(method, i, type.getParameterTypes().get(i), contract, written));
    }
    Kind kind = kind(method);
    String target = method.getSimpleName().toString();
    List<TypeVariableName> variables = new ArrayList<>();
    if (kind == Kind.CONSTRUCTOR) {
      ((TypeElement) site.asElement())
          .getTypeParameters()
          .forEach(each -> variables.add(TypeVariableName.get(each)));
    }
    method.getTypeParameters().forEach(each -> variables.add(TypeVariableName.get(each)));
    boolean consuming =
        contract.receiver() != null && contract.receiver().terms() instanceof Terms.Released;
    return new ManagedMethod(
        kind,
        kind == Kind.CONSTRUCTOR ? CONSTRUCTOR : target,
        target,
        variables,
        parameters,
        method.isVarArgs(),
        new ManagedResultReader(handles, counting, written, method, contract.result(), parameters)
            .read(kind == Kind.CONSTRUCTOR ? site : type.getReturnType()),
        type.getThrownTypes().stream().map(TypeName::get).toList(),
        overrides,
        consuming,
        annotations(method),
        SourceDocs.of(elements, method, elements.getPackageOf(site.asElement())));
  }

  private static Kind kind(ExecutableElement method) {
    if (method.getKind() == ElementKind.CONSTRUCTOR) {
      return Kind.CONSTRUCTOR;
    }
    return method.getModifiers().contains(Modifier.STATIC) ? Kind.STATIC : Kind.INSTANCE;
  }

  private ManagedParameter parameter(
      ExecutableElement method,
      int index,
      TypeMirror type,
      MethodContract contract,
      SourceTypes written) {
    VariableElement parameter = method.getParameters().get(index);
    TypeMirror declared = parameter.asType();
    ArgumentContract terms = contract.parameters().get(index);
    List<AnnotationSpec> nullable = ContractWords.nullable(parameter, declared);
    Many many = handles.many(type);
    Passing passing = many == null ? new Passing.AsIs() : passing(terms.terms(), many);
    List<AnnotationSpec> annotations = new ArrayList<>(nullable);
    if (passing instanceof Passing.Lent) {
      annotations.add(ContractWords.BORROWED);
    } else if (passing instanceof Passing.Moved moved) {
      annotations.add(ContractWords.steals(moved.when()));
    } else {
      annotations.addAll(
          ContractWords.ofParameter(terms, role(type), position -> nameOf(method, position)));
    }
    return new ManagedParameter(
        Names.ofParameter(parameter),
        passing instanceof Passing.AsIs
            ? written.of(type, declared)
            : HandleTypes.type(passing.many(), annotations),
        passing,
        !nullable.isEmpty(),
        annotations);
  }

  private static Passing passing(Terms terms, Many many) {
    if (terms instanceof Terms.Stolen stolen) {
      return new Passing.Moved(
          stolen.when(), stolen.when() == When.ALWAYS ? many : many.collected());
    } else if (terms instanceof Terms.Released || terms instanceof Terms.Drained) {
      return new Passing.Moved(When.ALWAYS, many);
    }
    return new Passing.Lent(many);
  }

  /** A type that is not there is a handle that is still to be generated. */
  private TypeRole role(TypeMirror type) {
    return type.getKind() == TypeKind.ERROR ? TypeRole.COUNTED : contracts.role(type);
  }

  static String nameOf(ExecutableElement method, int position) {
    return position == ArgumentContract.THIS
        ? "this"
        : Names.ofParameter(method.getParameters().get(position));
  }

  private static List<AnnotationSpec> annotations(ExecutableElement method) {
    List<AnnotationSpec> annotations =
        new ArrayList<>(ContractWords.nullable(method, method.getReturnType()));
    annotations.addAll(ContractWords.deprecation(method));
    if (method.getAnnotation(SafeVarargs.class) != null) {
      annotations.add(AnnotationSpec.builder(ClassName.get(SafeVarargs.class)).build());
    }
    return annotations;
  }
}
