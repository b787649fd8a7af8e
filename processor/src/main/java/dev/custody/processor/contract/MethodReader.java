package dev.custody.processor.contract;

import dev.custody.processor.contract.library.LibraryMethod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Puts the contract of a method together: what its own annotations say, else what being a member of
 * a record says, else what it inherits, else the defaults; each position for itself.
 */
final class MethodReader {
  private final AnnotationTermsReader annotations;
  private final LibraryTermsReader library;
  private final RecordReader records;
  private final Overrides overrides;
  private final DefaultTerms defaults;
  private final ContentReader contents;
  private final Map<ExecutableElement, Known> known = new HashMap<>();

  /** What is known of a method: every call in a program asks, and asking javac takes longer. */
  private static final class Known {
    final boolean isStatic;
    final boolean constructs;
    final Map<TypeElement, Ancestry> ancestries = new HashMap<>(2);

    Known(ExecutableElement method) {
      isStatic = method.getModifiers().contains(Modifier.STATIC);
      constructs = method.getKind() == ElementKind.CONSTRUCTOR;
    }

    boolean hasReceiver() {
      return !isStatic && !constructs;
    }
  }

  /**
   * What a member of a class inherits, and what follows from it.
   *
   * @param described the nearest method, itself among them, that a contract file describes; or null
   * @param generic the class whose type parameters matter
   * @param contracts by what stands for type parameters, and whether a new object borrows it
   */
  private record Ancestry(
      List<ExecutableElement> methods,
      ExecutableElement described,
      TypeElement generic,
      Map<Map<String, Content>, MethodContract> contracts,
      Map<Map<String, Content>, MethodContract> borrowing) {}

  MethodReader(
      AnnotationTermsReader annotations,
      LibraryTermsReader library,
      RecordReader records,
      Overrides overrides,
      DefaultTerms defaults,
      ContentReader contents) {
    this.annotations = annotations;
    this.library = library;
    this.records = records;
    this.overrides = overrides;
    this.defaults = defaults;
    this.contents = contents;
  }

  /**
   * @param ofView whether the receiver is a view of what borrows its contents
   */
  MethodContract read(
      ExecutableElement method, TypeMirror receiver, Element named, boolean ofView) {
    Known of = known(method);
    DeclaredType site = of.isStatic ? null : site(method, receiver);
    Ancestry ancestry = ancestry(method, of, site);
    Map<String, Content> arguments =
        of.isStatic && named != null && ancestry.described() != null
            ? contents.ofFilled(method, named)
            : contents.arguments(site, ancestry.generic(), named);
    arguments = ofView ? ContentReader.borrowed(arguments) : arguments;
    boolean borrows = of.constructs && named != null && contents.saysBorrowed(named);
    var contracts = borrows ? ancestry.borrowing() : ancestry.contracts();
    MethodContract contract = contracts.get(arguments);
    if (contract == null) {
      Stated stated = stated(method, ancestry, arguments);
      contract = complete(method, stated, arguments, site, borrows);
      contracts.put(arguments, contract);
    }
    return contract;
  }

  private Known known(ExecutableElement method) {
    Known of = known.get(method);
    if (of == null) {
      of = new Known(method);
      known.put(method, of);
    }
    return of;
  }

  /** The type that the method is called on; the class itself where none is given. */
  private static DeclaredType site(ExecutableElement method, TypeMirror receiver) {
    boolean given = receiver != null && receiver.getKind() == TypeKind.DECLARED;
    return (DeclaredType) (given ? receiver : method.getEnclosingElement().asType());
  }

  private Ancestry ancestry(ExecutableElement method, Known of, DeclaredType site) {
    TypeElement type =
        (TypeElement) (site == null ? method.getEnclosingElement() : site.asElement());
    Ancestry ancestry = of.ancestries.get(type);
    if (ancestry == null) {
      List<ExecutableElement> methods = overrides.overridden(method, type);
      ExecutableElement described = described(method, methods);
      Element generic = (described == null ? method : described).getEnclosingElement();
      ancestry =
          new Ancestry(
              methods, described, (TypeElement) generic, new HashMap<>(2), new HashMap<>(2));
      of.ancestries.put(type, ancestry);
    }
    return ancestry;
  }

  /** The nearest method that a contract file describes. */
  private ExecutableElement described(ExecutableElement method, List<ExecutableElement> ancestry) {
    if (library.described(method) != null) {
      return method;
    }
    for (ExecutableElement each : ancestry) {
      if (library.described(each) != null) {
        return each;
      }
    }
    return null;
  }

  private Stated stated(
      ExecutableElement method, Ancestry ancestry, Map<String, Content> arguments) {
    Stated stated = records.asMember(method, annotations.stated(method));
    for (ExecutableElement ancestor : ancestry.methods()) {
      stated = stated.orElse(annotations.stated(ancestor));
    }
    ExecutableElement described = ancestry.described();
    if (described != null) {
      LibraryMethod said = library.described(described);
      Stated inherited = library.stated(described, said, arguments);
      boolean views = inherited.result() instanceof ResultTerms.Alias;
      // What a class of the user's own shows in its iterators and views need not be itself.
      stated =
          stated.orElse(views && !library.covers(method) ? inherited.withResult(null) : inherited);
    }
    return stated;
  }

  private MethodContract complete(
      ExecutableElement method,
      Stated stated,
      Map<String, Content> arguments,
      DeclaredType site,
      boolean borrows) {
    boolean inPlace = library.callsInPlace(method);
    List<ArgumentContract> parameters = new ArrayList<>();
    for (VariableElement parameter : method.getParameters()) {
      TypeMirror type = parameter.asType();
      if (AnnotationTermsReader.isVariableArity(method, parameter)) {
        type = ((ArrayType) type).getComponentType();
      }
      ArgumentContract said = stated.parameters().get(parameters.size());
      parameters.add(defaults.parameter(said, type, arguments, parameter, inPlace));
    }
    return new MethodContract(
        name(method),
        known(method).hasReceiver() ? defaults.receiver(stated.receiver()) : null,
        parameters,
        method.isVarArgs(),
        defaults.result(stated.result(), method, arguments, site, borrows),
        stated.counts(),
        stated.disposes() == null ? Set.of() : stated.disposes(),
        stated.returns());
  }

  private static String name(ExecutableElement method) {
    String type = method.getEnclosingElement().getSimpleName().toString();
    return method.getKind() == ElementKind.CONSTRUCTOR
        ? "new " + type
        : type + "." + method.getSimpleName();
  }
}
