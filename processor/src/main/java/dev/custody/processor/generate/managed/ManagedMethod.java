package dev.custody.processor.generate.managed;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;

/**
 * A method of a handle, which carries out the contract of a method or constructor of the source.
 *
 * @param name its name
 * @param target the source's method, which may be called otherwise
 * @param varargs whether the last parameter is of variable arity
 * @param overrides whether the handle's parent has it, too, on other terms
 * @param consuming whether the call uses up the handle's own reference
 * @param annotations what else the source says of it
 */
record ManagedMethod(
    Kind kind,
    String name,
    String target,
    List<TypeVariableName> variables,
    List<ManagedParameter> parameters,
    boolean varargs,
    ManagedResult result,
    List<TypeName> thrown,
    boolean overrides,
    boolean consuming,
    List<AnnotationSpec> annotations,
    SourceDoc doc) {

  ManagedMethod {
    variables = List.copyOf(variables);
    parameters = List.copyOf(parameters);
    thrown = List.copyOf(thrown);
    annotations = List.copyOf(annotations);
  }

  /** What is called. */
  enum Kind {
    INSTANCE,
    STATIC,
    CONSTRUCTOR
  }

  /**
   * What the source says of the method in words.
   *
   * @param sentence the first sentence of its documentation; empty if that is not known
   * @param link the method, as a link names it
   */
  record SourceDoc(String sentence, String link) {}

  /** Whether callers see any difference between the two but that one overrides the other. */
  boolean offersTheSameAs(ManagedMethod other) {
    return kind == other.kind
        && variables.equals(other.variables)
        && parameters.stream()
            .map(ManagedParameter::unnamed)
            .toList()
            .equals(other.parameters.stream().map(ManagedParameter::unnamed).toList())
        && result.equals(other.result)
        && thrown.equals(other.thrown)
        && consuming == other.consuming
        && annotations.equals(other.annotations);
  }

  ManagedMethod renamed(String name) {
    return new ManagedMethod(
        kind,
        name,
        target,
        variables,
        parameters,
        varargs,
        result,
        thrown,
        overrides,
        consuming,
        annotations,
        doc);
  }

  /** Erased, as overloads are told apart. */
  String signature() {
    return signature(name, parameters.stream().map(ManagedParameter::type).toList());
  }

  static String signature(String name, List<TypeName> parameters) {
    return name + parameters.stream().map(Names::erased).toList();
  }
}
