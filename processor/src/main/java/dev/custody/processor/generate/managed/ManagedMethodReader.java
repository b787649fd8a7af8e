package dev.custody.processor.generate.managed;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.custody.processor.contract.ArgumentContract;
import dev.custody.processor.contract.ArgumentContract.Terms;
import dev.custody.processor.contract.Contracts;
import dev.custody.processor.contract.Mark;
import dev.custody.processor.contract.Marks;
import dev.custody.processor.contract.MethodContract;
import dev.custody.processor.contract.ResultTerms;
import dev.custody.processor.generate.managed.Container.Shape;
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
    ExecutableType type = (ExecutableType) types.asMemberOf(site, method);
    MethodContract contract = contracts.method(method, site);
    List<ManagedParameter> parameters = new ArrayList<>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      parameters.add(parameter(method, i, type.getParameterTypes().get(i), contract));
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
    return new ManagedMethod(
        kind,
        kind == Kind.CONSTRUCTOR ? CONSTRUCTOR : target,
        target,
        variables,
        parameters,
        method.isVarArgs(),
        result(
            method, kind == Kind.CONSTRUCTOR ? site : type.getReturnType(), contract, parameters),
        type.getThrownTypes().stream().map(TypeName::get).toList(),
        overrides,
        contract.receiver() != null && contract.receiver().terms() instanceof Terms.Released,
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
      ExecutableElement method, int index, TypeMirror type, MethodContract contract) {
    VariableElement parameter = method.getParameters().get(index);
    ArgumentContract terms = contract.parameters().get(index);
    List<AnnotationSpec> nullable =
        ContractWords.nullable(parameter, method.getParameters().get(index).asType());
    Many many = handles.many(type);
    Passing passing = many == null ? new Passing.AsIs() : passing(type, terms.terms(), many);
    List<AnnotationSpec> annotations = new ArrayList<>(nullable);
    if (many != null && many.shape() == Shape.OPTIONAL) {
      return new ManagedParameter(
          Names.ofParameter(parameter),
          handles.type(type, many, contracted(many, passing instanceof Passing.Moved)),
          passing,
          !nullable.isEmpty(),
          annotations);
    } else if (passing instanceof Passing.Lent) {
      annotations.add(ContractWords.BORROWED);
    } else if (passing instanceof Passing.Moved moved) {
      annotations.add(ContractWords.steals(moved.when()));
    } else {
      annotations.addAll(
          ContractWords.ofParameter(
              terms, contracts.role(type), position -> nameOf(method, position)));
    }
    return new ManagedParameter(
        Names.ofParameter(parameter),
        passing instanceof Passing.AsIs ? TypeName.get(type) : handles.type(type, many),
        passing,
        !nullable.isEmpty(),
        annotations);
  }

  /** A handle as a type argument that says whose it is: only there an Optional can say it. */
  private static TypeName contracted(Many many, boolean owned) {
    return many.handle().annotated(owned ? ContractWords.OWNED : ContractWords.BORROWED);
  }

  private static Passing passing(TypeMirror type, Terms terms, Many many) {
    if (many.shape() == Shape.OPTIONAL) {
      return isSaid(type, Mark.OWNED)
          ? new Passing.Moved(When.ALWAYS, many)
          : new Passing.Lent(many);
    } else if (terms instanceof Terms.Stolen stolen) {
      // Who keeps what an iterable gave, where it is not taken, could not be given it back.
      return stolen.when() != When.ALWAYS && many.container().isIterableOnly()
          ? new Passing.AsIs()
          : new Passing.Moved(stolen.when(), many);
    } else if (terms instanceof Terms.Released || terms instanceof Terms.Drained) {
      return new Passing.Moved(When.ALWAYS, many);
    }
    return new Passing.Lent(many);
  }

  /** Whether a contract stands on what an Optional holds. */
  private static boolean isSaid(TypeMirror optional, Mark mark) {
    return Marks.of(HandleTypes.element(optional)).has(mark);
  }

  private static String nameOf(ExecutableElement method, int position) {
    return position == ArgumentContract.THIS
        ? "this"
        : Names.ofParameter(method.getParameters().get(position));
  }

  private ManagedResult result(
      ExecutableElement method,
      TypeMirror type,
      MethodContract contract,
      List<ManagedParameter> parameters) {
    ResultTerms terms = contract.result();
    Many many = handles.many(type);
    if (many == null) {
      return asIs(method, type, terms);
    }
    TypeName handle = handles.type(type, many);
    TypeName source = TypeName.get(type);
    if (many.shape() == Shape.OPTIONAL) {
      return optional(method, type, terms, many);
    } else if (terms instanceof ResultTerms.Alias alias) {
      return aliased(method, type, alias, many, parameters);
    } else if (terms instanceof ResultTerms.Owned || terms instanceof ResultTerms.Container) {
      return new ManagedResult.Handles(handle, source, many, false);
    } else if (terms instanceof ResultTerms.Borrowed || terms instanceof ResultTerms.Element) {
      return isShareable(type)
          ? new ManagedResult.Handles(handle, source, many, true)
          : asIs(method, type, terms);
    }
    return asIs(method, type, terms);
  }

  /** Where nothing is said of what it holds, nobody knows whether to release it. */
  private ManagedResult optional(
      ExecutableElement method, TypeMirror type, ResultTerms terms, Many many) {
    boolean borrowed = isSaid(type, Mark.BORROWED) && isShareable(type);
    return borrowed || isSaid(type, Mark.OWNED)
        ? new ManagedResult.Handles(
            handles.type(type, many, contracted(many, true)), TypeName.get(type), many, borrowed)
        : asIs(method, type, terms);
  }

  private ManagedResult asIs(ExecutableElement method, TypeMirror type, ResultTerms terms) {
    boolean none = type.getKind() == TypeKind.VOID || type.getKind().isPrimitive();
    return new ManagedResult.AsIs(
        TypeName.get(type),
        none ? List.of() : ContractWords.ofResult(terms, position -> nameOf(method, position)));
  }

  /** The same handle if that is of the right type; otherwise a second one. */
  private ManagedResult aliased(
      ExecutableElement method,
      TypeMirror type,
      ResultTerms.Alias alias,
      Many many,
      List<ManagedParameter> parameters) {
    TypeName handle = handles.type(type, many);
    int position = alias.of().get(0);
    if (alias.of().size() == 1 && position == ArgumentContract.THIS) {
      return new ManagedResult.Same(handle);
    } else if (alias.of().size() == 1
        && method.getKind() != ElementKind.CONSTRUCTOR
        && parameters.get(position).passing() instanceof Passing.Lent
        && parameters.get(position).type().equals(handle)) {
      return new ManagedResult.SameAs(handle, parameters.get(position).name());
    }
    return isShareable(type)
        ? new ManagedResult.Handles(handle, TypeName.get(type), many, true)
        : asIs(method, type, alias);
  }

  private boolean isShareable(TypeMirror type) {
    return counting.retain((DeclaredType) HandleTypes.element(type)) != null;
  }

  private static List<AnnotationSpec> annotations(ExecutableElement method) {
    List<AnnotationSpec> annotations =
        new ArrayList<>(ContractWords.nullable(method, method.getReturnType()));
    if (Lints.isDeprecated(method)) {
      annotations.add(ContractWords.deprecation(method));
    }
    if (method.getAnnotation(SafeVarargs.class) != null) {
      annotations.add(AnnotationSpec.builder(ClassName.get(SafeVarargs.class)).build());
    }
    List<String> lints = Lints.of(method);
    if (!lints.isEmpty()) {
      annotations.add(Lints.suppressing(lints));
    }
    return annotations;
  }
}
