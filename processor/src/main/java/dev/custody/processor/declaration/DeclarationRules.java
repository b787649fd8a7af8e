package dev.custody.processor.declaration;

import dev.custody.processor.contract.DeclaredContracts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * The rules on declarations. Each declaration is checked for itself; what belongs to it, as
 * parameters to a method, is a declaration of its own.
 */
public final class DeclarationRules {
  private final boolean strict;
  private final ClassRule classes;
  private final MethodRule methods;
  private final VariableRule variables;
  private final OverrideRule overrides;
  private final DisposerOverrideRule disposers;
  private final ReferenceRule references;
  private final StrictRule explicit;
  private final ClassFileRule classFiles;
  private final boolean lasting;

  /**
   * @param strict whether public API has to be annotated
   */
  public DeclarationRules(Types types, DeclaredContracts contracts, boolean strict) {
    TypeQuestions questions = new TypeQuestions(contracts);
    this.strict = strict;
    this.classes = new ClassRule(questions);
    this.methods = new MethodRule(types, questions);
    this.variables = new VariableRule(questions);
    this.overrides = new OverrideRule(contracts, questions);
    this.disposers = new DisposerOverrideRule(contracts);
    this.references = new ReferenceRule(contracts);
    this.explicit = new StrictRule(contracts, questions);
    this.classFiles = new ClassFileRule(contracts, questions);
    this.lasting = strict && ClassFileRule.isNeeded();
  }

  public List<Violation> check(TypeElement type) {
    return classes.check(type);
  }

  /** Checks a method or constructor; a violation may be about one of its parameters. */
  public List<Violation> check(ExecutableElement method) {
    return all(
        methods.check(method),
        variables.checkArguments(method, method.getReturnType()),
        overrides.check(method),
        strict ? explicit.check(method) : List.of(),
        lasting ? classFiles.check(method) : List.of());
  }

  /**
   * Checks a method with a body by what it promises for its class.
   *
   * @param mentioned the fields and methods that the body names
   */
  public List<Violation> check(ExecutableElement method, Supplier<Set<Element>> mentioned) {
    return disposers.check(method, mentioned);
  }

  /**
   * Checks a method reference.
   *
   * @param receiver the type before the colons
   * @param function the functional interface that the reference implements
   * @param unbound whether the function's first argument becomes the receiver
   */
  public List<Violation> check(
      ExecutableElement method, TypeMirror receiver, TypeMirror function, boolean unbound) {
    return references.check(method, receiver, function, unbound);
  }

  /** Checks a parameter, a field, a record's component, or a local variable. */
  public List<Violation> check(VariableElement variable) {
    boolean named = strict && variable.getKind() == ElementKind.FIELD;
    return all(
        variables.check(variable),
        variables.checkArguments(variable, variable.asType()),
        named ? explicit.check(variable) : List.of(),
        lasting ? classFiles.check(variable) : List.of());
  }

  /** Nearly always there is none. */
  @SafeVarargs
  private static List<Violation> all(List<Violation>... parts) {
    List<Violation> all = List.of();
    for (List<Violation> part : parts) {
      if (!part.isEmpty()) {
        all = all.isEmpty() ? new ArrayList<>() : all;
        all.addAll(part);
      }
    }
    return all;
  }
}
