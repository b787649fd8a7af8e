package dev.custody.processor.contract;

import dev.custody.processor.contract.ArgumentContract.Application;
import dev.custody.processor.contract.ArgumentContract.Selection;
import dev.custody.processor.contract.ArgumentContract.Terms;
import dev.custody.processor.contract.ArgumentContract.Verdict;
import dev.custody.processor.contract.library.Library;
import dev.custody.processor.contract.library.LibraryMethod;
import dev.custody.processor.contract.library.LibraryResult;
import dev.custody.processor.contract.library.LibraryTerms;
import dev.custody.processor.contract.library.LibraryType;
import dev.custody.processor.program.Effect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * Reads what a contract file says about a method of the JDK, given what its type arguments say:
 * where elements are owned the terms hold as written, where they are borrowed nothing changes
 * hands, and where nothing is counted nothing is said.
 */
final class LibraryTermsReader {
  private final Library library;
  private final Map<ExecutableElement, Optional<LibraryMethod>> described = new HashMap<>();

  LibraryTermsReader(Library library) {
    this.library = library;
  }

  /** What the files say of a method; null if nothing. */
  LibraryMethod described(ExecutableElement method) {
    TypeElement type = (TypeElement) method.getEnclosingElement();
    if (!library.covers(type)) {
      return null;
    }
    Optional<LibraryMethod> known = described.get(method);
    if (known == null) {
      known = Optional.ofNullable(find(method, type));
      described.put(method, known);
    }
    return known.orElse(null);
  }

  private LibraryMethod find(ExecutableElement method, TypeElement type) {
    LibraryType description = library.type(type);
    LibraryMethod found = description == null ? null : description.method(method);
    if (found == null && method.getKind() == ElementKind.CONSTRUCTOR) {
      for (TypeElement supertype : ClassReader.directSupertypes(type)) {
        found = found == null ? find(method, supertype) : found;
      }
    }
    return found;
  }

  boolean covers(ExecutableElement method) {
    return library.covers((TypeElement) method.getEnclosingElement());
  }

  /** Whether the type's methods use functions during the call only. */
  boolean callsInPlace(ExecutableElement method) {
    LibraryType type = library.type((TypeElement) method.getEnclosingElement());
    return type != null && type.inPlace();
  }

  /**
   * The terms of a described method.
   *
   * @param contents what stands for the type parameters of its class
   */
  Stated stated(ExecutableElement method, LibraryMethod said, Map<String, Content> contents) {
    List<ArgumentContract> parameters = new ArrayList<>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      LibraryTerms terms = said.terms(i);
      TypeMirror type = method.getParameters().get(i).asType();
      Content content = content(method, type, terms.content(), contents);
      parameters.add(argument(terms, content, method, type).selecting(said.selects(i)));
    }
    boolean owns = contents.values().stream().anyMatch(Content::ownedByContainers);
    boolean shows = owns || contents.containsValue(Content.VIEW);
    Content ofResult = content(method, method.getReturnType(), null, contents);
    ArgumentContract receiver = receiver(said, owns, shows, ofResult);
    return new Stated(
        showsAll(method, said, contents) ? receiver : receiver.selecting(Selection.SOME),
        parameters,
        result(said, owns || !isContainerMethod(method), ofResult),
        false,
        null,
        said.result().kind() != LibraryResult.Kind.NEVER);
  }

  /**
   * Whether what a method returns has all that the receiver owns: the values of a map are not all
   * where its keys are counted, too.
   */
  private static boolean showsAll(
      ExecutableElement method, LibraryMethod said, Map<String, Content> contents) {
    if (said.result().kind() != LibraryResult.Kind.ALIAS || !isContainerMethod(method)) {
      return true;
    }
    Set<String> shown = new LinkedHashSet<>();
    collectVariables(method.getReturnType(), shown);
    return shown.isEmpty()
        || contents.entrySet().stream()
            .allMatch(each -> shown.contains(each.getKey()) || !each.getValue().ownedByContainers())
        || shown.stream()
            .noneMatch(each -> contents.getOrDefault(each, Content.OTHER).ownedByContainers());
  }

  private static boolean isContainerMethod(ExecutableElement method) {
    return !method.getModifiers().contains(Modifier.STATIC);
  }

  /**
   * What the values of a position are: of several type parameters, what counts most. A type
   * parameter of the method itself is taken to be counted: where it is not, nothing is tracked that
   * the terms could apply to.
   */
  private static Content content(
      ExecutableElement method, TypeMirror type, String parameter, Map<String, Content> contents) {
    Set<String> variables = new LinkedHashSet<>();
    if (parameter != null) {
      variables.add(parameter);
    } else {
      collectVariables(type, variables);
    }
    if (variables.isEmpty()) {
      return type.getKind() == TypeKind.DECLARED && !contents.isEmpty()
          ? contents.values().iterator().next()
          : Content.OTHER;
    }
    Content most = null;
    for (String name : variables) {
      Content content = contents.getOrDefault(name, unknown(method, name));
      most = most == null || content.compareTo(most) < 0 ? content : most;
    }
    return most;
  }

  private static Content unknown(ExecutableElement method, String variable) {
    for (TypeParameterElement each : method.getTypeParameters()) {
      if (each.getSimpleName().contentEquals(variable)) {
        return Content.COUNTED;
      }
    }
    return Content.OTHER;
  }

  private static void collectVariables(TypeMirror type, Set<String> variables) {
    if (type.getKind() == TypeKind.TYPEVAR) {
      variables.add(TypeReader.variableName(type));
    } else if (type instanceof ArrayType array) {
      collectVariables(array.getComponentType(), variables);
    } else if (type instanceof WildcardType wildcard) {
      if (wildcard.getExtendsBound() != null) {
        collectVariables(wildcard.getExtendsBound(), variables);
      } else if (wildcard.getSuperBound() != null) {
        collectVariables(wildcard.getSuperBound(), variables);
      }
    } else if (type instanceof DeclaredType declared) {
      for (TypeMirror each : declared.getTypeArguments()) {
        collectVariables(each, variables);
      }
    }
  }

  private static ArgumentContract receiver(
      LibraryMethod said, boolean owns, boolean shows, Content ofResult) {
    Terms terms =
        switch (said.receiver().kind()) {
          case GIVES_ONE, GIVES_NEXT, GIVES_END, GIVES_ONLY ->
              ofResult.ownedByContainers() ? container(said.receiver()) : null;
          case GIVES_DISPLACED, GIVES_ONLY_DISPLACED -> {
            boolean nothing = said.result().kind() == LibraryResult.Kind.NOTHING;
            boolean displaces = nothing ? owns : ofResult.ownedByContainers();
            yield displaces ? container(said.receiver()) : null;
          }
          case REQUIRED -> new Terms.Required();
          case KEPT -> owns ? new Terms.Escapes(false) : null;
          case COPIED -> owns ? copied(said.receiver(), ArgumentContract.RESULT) : null;
          case GIVES_LAST -> shows ? new Terms.TakenLast() : null;
          // A function that runs once for each element does so whatever the elements are.
          case VISITED -> container(said.receiver());
          case FILTERED, CLEARED -> shows ? container(said.receiver()) : null;
          case APPLIED, MAPPED, SUPPLIED -> container(said.receiver());
          default -> owns ? container(said.receiver()) : null;
        };
    ArgumentContract receiver = terms == null ? ArgumentContract.LENT : contract(terms);
    return said.selects() == Selection.NOTHING ? receiver : receiver.selecting(said.selects());
  }

  private static Terms copied(LibraryTerms terms, int otherwise) {
    return new Terms.Copied(terms.position() == null ? otherwise : terms.position());
  }

  private static Terms container(LibraryTerms terms) {
    return switch (terms.kind()) {
      case FILLED -> new Terms.Filled();
      case CLEARED -> new Terms.Cleared();
      case DRAINED -> new Terms.Drained();
      case GIVES_LAST -> new Terms.TakenLast();
      case GIVES_ONE -> new Terms.TakenOut(Effect.Which.ONE);
      case GIVES_NEXT, GIVES_END -> new Terms.TakenOut(Effect.Which.NEXT);
      case GIVES_ONLY -> new Terms.TakenOut(Effect.Which.ONLY);
      case GIVES_DISPLACED -> new Terms.Displacing(Effect.Which.DISPLACED);
      case GIVES_ONLY_DISPLACED -> new Terms.Displacing(Effect.Which.ONLY_DISPLACED);
      case VISITED -> new Terms.Visited(terms.position(), Verdict.NONE);
      case FILTERED -> new Terms.Visited(terms.position(), Verdict.REMOVES);
      case REPLACED -> new Terms.Visited(terms.position(), Verdict.REPLACES);
      case COMPUTED -> new Terms.Applied(terms.position(), Application.COMPUTED);
      case COMPUTED_IF_ABSENT ->
          new Terms.Applied(terms.position(), Application.COMPUTED_IF_ABSENT);
      case COMPUTED_IF_PRESENT ->
          new Terms.Applied(terms.position(), Application.COMPUTED_IF_PRESENT);
      case MERGED -> new Terms.Applied(terms.position(), Application.MERGED);
      case APPLIED -> new Terms.Applied(terms.position(), Application.APPLIED);
      case MAPPED -> new Terms.Applied(terms.position(), Application.MAPPED);
      case SUPPLIED -> new Terms.Applied(terms.position(), Application.SUPPLIED);
      case LENT, REQUIRED, KEPT, RUN, STORED, ADDED, TAKEN_BACK, COPIED -> null;
    };
  }

  private static ArgumentContract argument(
      LibraryTerms said, Content content, ExecutableElement method, TypeMirror type) {
    Terms terms =
        switch (said.kind()) {
          case STORED, ADDED -> stored(said, content, method);
          case TAKEN_BACK ->
              content.ownedByContainers() ? new Terms.TakenBack(container(said, method)) : null;
          case REQUIRED -> new Terms.Required();
          case KEPT -> new Terms.Escapes(false);
          case RUN -> new Terms.Escapes(true);
          case COPIED ->
              content.ownedByContainers() || isObject(type)
                  ? copied(said, container(said, method))
                  : content == Content.CONTAINER || content == Content.VIEW
                      ? new Terms.Escapes(false)
                      : null;
          default -> content.ownedByContainers() || isObject(type) ? container(said) : null;
        };
    if (terms != null) {
      return contract(terms);
    }
    boolean stores =
        switch (said.kind()) {
          case STORED, ADDED, COPIED -> true;
          default -> false;
        };
    return stores && content == Content.OTHER ? ArgumentContract.PUT : ArgumentContract.LENT;
  }

  /** Whether it says nothing of what is passed, as the arrays of {@code System.arraycopy}. */
  private static boolean isObject(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return isObject(array.getComponentType());
    }
    return type.getKind() == TypeKind.DECLARED
        && TypeReader.element(type).getQualifiedName().contentEquals("java.lang.Object");
  }

  private static Terms stored(LibraryTerms said, Content content, ExecutableElement method) {
    return switch (content) {
      case COUNTED, OWNED ->
          said.kind() == LibraryTerms.Kind.ADDED
              ? new Terms.Added(container(said, method))
              : new Terms.Stolen(said.when(), container(said, method));
      case CONTAINER, VIEW -> new Terms.Escapes(false);
      case BORROWED, OTHER -> null;
    };
  }

  private static int container(LibraryTerms said, ExecutableElement method) {
    if (said.position() != null) {
      return said.position();
    }
    boolean instance =
        method.getKind() == ElementKind.METHOD && !method.getModifiers().contains(Modifier.STATIC);
    return instance ? ArgumentContract.THIS : ArgumentContract.RESULT;
  }

  private static ArgumentContract contract(Terms terms) {
    return new ArgumentContract(terms, false, true);
  }

  private static ResultTerms result(LibraryMethod method, boolean owns, Content content) {
    LibraryResult said = method.result();
    ResultTerms terms =
        switch (said.kind()) {
          case NOTHING, NEVER -> null;
          case OWNED -> perContent(content, new ResultTerms.Owned());
          case ELEMENT, NEXT_ELEMENT, END_ELEMENT, ENTRY_ELEMENT, ENTRY_KEY ->
              perContent(content, element(method));
          case BORROWED -> perContent(content, new ResultTerms.Borrowed(said.positions()));
          case ALIAS, PART -> new ResultTerms.Alias(said.positions());
          case FIRST -> new ResultTerms.Alias(said.positions(), true);
          case CONTAINER -> perContent(content, new ResultTerms.Container(false));
          case FILLED_CONTAINER -> perContent(content, new ResultTerms.Container(true));
        };
    if (said.whenEmpty() == null || !owns) {
      return terms;
    }
    ResultTerms shown = terms == null ? new ResultTerms.None() : terms;
    return new ResultTerms.Revealing(shown, said.container(), said.whenEmpty());
  }

  private static ResultTerms element(LibraryMethod method) {
    LibraryResult.Kind kind = method.result().kind();
    boolean isNext =
        kind == LibraryResult.Kind.NEXT_ELEMENT || kind == LibraryResult.Kind.END_ELEMENT;
    return new ResultTerms.Element(ArgumentContract.THIS, method.index(), isNext);
  }

  private static ResultTerms perContent(Content content, ResultTerms owned) {
    return switch (content) {
      case COUNTED, OWNED -> owned;
      case BORROWED -> new ResultTerms.Borrowed(List.of());
      case VIEW -> new ResultTerms.Alias(List.of(ArgumentContract.THIS));
      case CONTAINER, OTHER -> new ResultTerms.Silent();
    };
  }
}
