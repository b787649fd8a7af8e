package dev.custody.processor.generate.managed;

import com.palantir.javapoet.TypeName;
import dev.custody.processor.contract.ArgumentContract;
import dev.custody.processor.contract.ResultTerms;
import dev.custody.processor.generate.managed.Passing.Many;
import java.util.List;
import java.util.function.IntFunction;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Reads what a handle gives back where its type's method returns something.
 *
 * @param terms whose the result is
 * @param parameters those of the handle's method
 */
record ManagedResultReader(
    HandleTypes handles,
    CountingReader counting,
    SourceTypes written,
    ExecutableElement method,
    ResultTerms terms,
    List<ManagedParameter> parameters) {

  /**
   * @param type the result's, seen from the type whose handle it is for
   */
  ManagedResult read(TypeMirror type) {
    Many many = handles.many(type);
    if (many == null) {
      return asIs(type);
    } else if (terms instanceof ResultTerms.Alias alias) {
      return aliased(type, alias, many);
    } else if (terms instanceof ResultTerms.Owned || terms instanceof ResultTerms.Container) {
      return handles(type, many, false);
    } else if (terms instanceof ResultTerms.Borrowed || terms instanceof ResultTerms.Element) {
      return shared(type, many);
    }
    return asIs(type);
  }

  private ManagedResult handles(TypeMirror type, Many many, boolean retained) {
    return new ManagedResult.Handles(type(many), TypeName.get(type), many, retained);
  }

  private TypeName type(Many many) {
    return HandleTypes.type(many, ContractWords.nullable(method, method.getReturnType()));
  }

  /** With references of their own, if somebody can add them. */
  private ManagedResult shared(TypeMirror type, Many many) {
    return isShareable(type) ? handles(type, many, true) : asIs(type);
  }

  /** The same handle if that is of the right type; otherwise a second one. */
  private ManagedResult aliased(TypeMirror type, ResultTerms.Alias alias, Many many) {
    TypeName handle = type(many);
    int position = alias.of().get(0);
    if (alias.of().size() == 1 && position == ArgumentContract.THIS) {
      return new ManagedResult.Same(handle);
    } else if (alias.of().size() == 1
        && method.getKind() != ElementKind.CONSTRUCTOR
        && parameters.get(position).passing() instanceof Passing.Lent
        && parameters.get(position).type().equals(handle)) {
      return new ManagedResult.SameAs(handle, parameters.get(position).name());
    }
    return shared(type, many);
  }

  private ManagedResult asIs(TypeMirror type) {
    boolean none = type.getKind() == TypeKind.VOID || type.getKind().isPrimitive();
    IntFunction<String> names = position -> ManagedMethodReader.nameOf(method, position);
    return new ManagedResult.AsIs(
        written.of(type, method.getReturnType()),
        none ? List.of() : ContractWords.ofResult(terms, names));
  }

  private boolean isShareable(TypeMirror type) {
    return counting.retain((DeclaredType) HandleTypes.element(type)) != null;
  }
}
