package dev.custody.processor.contract;

import dev.custody.processor.contract.library.Library;
import dev.custody.processor.contract.library.LibraryType;
import dev.custody.processor.program.Condition.Proof;
import dev.custody.processor.program.Holding;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Contracts read from the declarations of a compilation, its class path, and the contract files of
 * the JDK. One instance serves a whole compilation and remembers what it has read.
 */
public final class DeclaredContracts implements Contracts {
  private final Library library = new Library();
  private final ClassReader classes;
  private final TypeReader types;
  private final ContentReader contents;
  private final FieldReader fields;
  private final MethodReader methods;
  private final Overrides overrides;
  private final LibraryTermsReader libraryTerms;
  private final NameReader names;

  public DeclaredContracts(Elements elements, Types types) {
    this.classes = new ClassReader(elements);
    this.types = new TypeReader(types, classes, library);
    this.contents = new ContentReader(this.types);
    this.fields = new FieldReader(this.types, contents);
    this.overrides = new Overrides(elements, types, library);
    this.libraryTerms = new LibraryTermsReader(library);
    this.names = new NameReader(this.types);
    AnnotationTermsReader annotations = new AnnotationTermsReader(types, this.types, names);
    this.methods =
        new MethodReader(
            annotations,
            libraryTerms,
            new RecordReader(elements, types, fields::field),
            overrides,
            new DefaultTerms(this.types, contents, annotations),
            contents);
  }

  @Override
  public TypeRole role(TypeMirror type) {
    return types.role(type);
  }

  @Override
  public boolean isImmortal(TypeMirror type) {
    return types.isImmortal(type);
  }

  @Override
  public MethodContract method(ExecutableElement method, TypeMirror receiver, Element named) {
    MethodContract contract = methods.read(method, receiver, named, false);
    boolean copies =
        receiver != null
            && receiver.getKind() == TypeKind.ARRAY
            && method.getSimpleName().contentEquals("clone");
    // As a copy by java.util.Arrays; no file can describe a type that has no name.
    return copies
        ? contract.resulting(new ResultTerms.Alias(List.of(ArgumentContract.THIS)))
        : contract;
  }

  @Override
  public ExecutableElement functionalMethod(TypeMirror function) {
    return function.getKind() == TypeKind.DECLARED
        ? classes.functionalMethod(TypeReader.element((DeclaredType) function))
        : null;
  }

  @Override
  public boolean leavesUnsaid(ExecutableElement method, TypeElement type, int parameter) {
    if (!Marks.of(method.getParameters().get(parameter)).isEmpty()) {
      return false;
    }
    List<ExecutableElement> overridden = overridden(method, type);
    boolean any = !overridden.isEmpty();
    for (TypeMirror above : type.getInterfaces()) {
      ExecutableElement function = functionalMethod(above);
      if (function != null && function.getSimpleName().equals(method.getSimpleName())) {
        any = true;
        if (!saysNothing(function, above, parameter)) {
          return false;
        }
      }
    }
    return any && overridden.stream().allMatch(each -> saysNothing(each, type.asType(), parameter));
  }

  private boolean saysNothing(ExecutableElement overridden, TypeMirror type, int parameter) {
    MethodContract contract = method(overridden, type);
    return parameter < contract.parameters().size()
        && contract.argument(parameter).terms() instanceof ArgumentContract.Terms.Silent;
  }

  /** What an {@code Optional} is another name of; null for other types. */
  public TypeMirror wrapped(TypeMirror type) {
    return types.wrapped(type);
  }

  /** The types of what a container of the JDK holds; empty for any other type. */
  public List<TypeMirror> contents(TypeMirror type) {
    return types.contents(type);
  }

  /** Whether instances of the class are reference-counted, be they immortal or not. */
  public boolean isCounted(TypeElement type) {
    return classes.facts(type).counted();
  }

  /** The methods whose contracts a method inherits in a class, as {@link Overrides} finds them. */
  public List<ExecutableElement> overridden(ExecutableElement method, TypeElement type) {
    return overrides.overridden(method, type);
  }

  /** Whether the method's contract is in the files about the JDK. */
  public boolean isOfLibrary(ExecutableElement method) {
    return libraryTerms.described(method) != null;
  }

  /** Whether the method is one of the JDK's, which carry no annotations. */
  public boolean isOfJdk(ExecutableElement method) {
    return libraryTerms.covers(method);
  }

  /** Whether the method is one of an iterator or another view, which owns nothing. */
  public boolean isOfView(ExecutableElement method) {
    LibraryType type = library.type((TypeElement) method.getEnclosingElement());
    return type != null && !type.owns();
  }

  /** The names without a meaning that were met since this was asked the last time. */
  public List<UnresolvedName> takeUnresolvedNames() {
    return names.takeUnresolved();
  }

  @Override
  public Holding field(VariableElement field) {
    return fields.field(field);
  }

  @Override
  public Holding asserted(VariableElement local) {
    return fields.asserted(local);
  }

  @Override
  public Holding elements(TypeMirror container, Element named) {
    return contents.elements(container, named);
  }

  @Override
  public void begins(VariableElement container, int argument, TypeElement annotation) {
    contents.begins(container, argument, annotation);
  }

  @Override
  public void begins(VariableElement view, TypeMirror shown, Element named) {
    contents.begins(view, shown, named);
  }

  @Override
  public boolean borrows(TypeMirror container, Element named) {
    return contents.borrows(container, named);
  }

  @Override
  public MethodContract ofBorrowed(ExecutableElement method, TypeMirror view) {
    return methods.read(method, view, null, true);
  }

  @Override
  public Proof whenInstance(TypeMirror tested) {
    return types.whenInstance(tested);
  }

  @Override
  public Proof whenNotInstance(TypeMirror type, TypeMirror tested) {
    return types.whenNotInstance(type, tested);
  }
}
