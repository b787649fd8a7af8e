package dev.custody.processor.contract;

import dev.custody.processor.program.Holding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Reads what type arguments say about the values behind a generic type. */
final class ContentReader {
  private static final Set<Mark> OF_OWNER =
      Set.of(Mark.OWNED, Mark.STEALS, Mark.RETAINS, Mark.RELEASES);

  private final TypeReader types;
  private final Map<TypeElement, Map<String, Content>> uncounted = new HashMap<>();

  /** By the variable, which type arguments are borrowed where its container is made. */
  private final Map<Element, Set<Integer>> madeOfBorrowed = new HashMap<>();

  ContentReader(TypeReader types) {
    this.types = types;
  }

  /** What one type argument, or an array's component type, says. */
  Content content(TypeMirror argument) {
    TypeMirror type = argument;
    if (argument instanceof WildcardType wildcard) {
      type = wildcard.getExtendsBound() != null ? wildcard.getExtendsBound() : lower(wildcard);
    }
    if (type == null) {
      return Content.OTHER;
    }
    Marks marks = Marks.of(type);
    boolean ofArrays = type instanceof ArrayType && types.role(type) == TypeRole.CONTAINER;
    if (ofArrays && !marks.has(Mark.BORROWED)) {
      // What stands there is said of what is in those arrays.
      return Content.CONTAINER;
    } else if (marks.has(Mark.BORROWED)) {
      return Content.BORROWED;
    } else if (marks.hasAny(OF_OWNER)) {
      return Content.OWNED;
    }
    return switch (types.role(type)) {
      case COUNTED -> types.isImmortal(type) ? Content.OTHER : Content.COUNTED;
      case CONTAINER -> types.isView(type) ? Content.VIEW : Content.CONTAINER;
      default -> Content.OTHER;
    };
  }

  private static TypeMirror lower(WildcardType wildcard) {
    return wildcard.getSuperBound();
  }

  /**
   * What stands for the type parameters of a class where one of its methods is called.
   *
   * @param site the type that the method is called on
   * @param named the variable or method that names the receiver; null if none
   */
  Map<String, Content> arguments(DeclaredType site, TypeElement declaring, Element named) {
    List<String> parameters = site == null ? List.of() : types.parametersOf(declaring);
    if (parameters.isEmpty()) {
      return Map.of();
    }
    DeclaredType type = types.asSuper(site, declaring);
    if (type == null || type.getTypeArguments().size() != parameters.size()) {
      return Map.of();
    }
    Content[] contents = new Content[parameters.size()];
    boolean counted = false;
    for (int i = 0; i < contents.length; i++) {
      contents[i] = content(type.getTypeArguments().get(i), i, named);
      counted |= contents[i] != Content.OTHER;
    }
    return counted ? byName(parameters, contents) : otherwise(declaring, parameters, contents);
  }

  /**
   * What stands for the type parameters of a method that makes or fills a container, as its
   * declaration says. The parameters of the method are those of the container, in their order.
   */
  Map<String, Content> ofFilled(ExecutableElement method, Element container) {
    Map<String, Content> byName = new LinkedHashMap<>();
    boolean borrows = !method.getTypeParameters().isEmpty() && saysBorrowed(container);
    for (int i = 0; borrows && i < method.getTypeParameters().size(); i++) {
      if (saysBorrowed(container, i)) {
        byName.put(method.getTypeParameters().get(i).getSimpleName().toString(), Content.BORROWED);
      }
    }
    return byName;
  }

  /** Nearly always nothing is counted; then the answer is the same for all uses of a class. */
  private Map<String, Content> otherwise(
      TypeElement declaring, List<String> parameters, Content[] contents) {
    Map<String, Content> known = uncounted.get(declaring);
    if (known == null) {
      known = byName(parameters, contents);
      uncounted.put(declaring, known);
    }
    return known;
  }

  private static Map<String, Content> byName(List<String> parameters, Content[] contents) {
    Map<String, Content> byName = new LinkedHashMap<>();
    for (int i = 0; i < contents.length; i++) {
      byName.put(parameters.get(i), contents[i]);
    }
    return byName;
  }

  /** What a type argument says where a declaration names the container. */
  private Content content(TypeMirror argument, int position, Element named) {
    Content content = content(argument);
    if (content == Content.COUNTED && named != null && isMarkedImmortal(named)) {
      return Content.OTHER;
    } else if (content == Content.VIEW && named != null && isViewOfBorrowed(named)) {
      return Content.OTHER;
    } else if (content == Content.COUNTED && named != null && saysBorrowed(named, position)) {
      return Content.BORROWED;
    } else if (content == Content.OTHER && named != null && saysOwned(named, argument)) {
      return Content.OWNED;
    }
    return content;
  }

  /** Whether a declaration says that the container holds what may be counted. */
  private boolean saysOwned(Element named, TypeMirror argument) {
    return Marks.of(named).hasAny(OF_OWNER) && !types.isNeverCounted(argument);
  }

  /** Whether the declaration that names a container says that it borrows its contents. */
  private boolean saysBorrowed(Element named, int argument) {
    if (isMarkedBorrowed(named)
        || madeOfBorrowed.getOrDefault(named, Set.of()).contains(argument)) {
      return true;
    }
    TypeMirror type = typeOf(named);
    if (!(type instanceof DeclaredType declared)) {
      return false;
    }
    List<? extends TypeMirror> arguments = declared.getTypeArguments();
    return argument < arguments.size() && content(arguments.get(argument)) == Content.BORROWED;
  }

  /** Whether any of its contents is borrowed, as the declaration that names a container says. */
  boolean saysBorrowed(Element named) {
    TypeMirror type = typeOf(named);
    return isMarkedBorrowed(named)
        || madeOfBorrowed.containsKey(named)
        || types.contents(type).stream().anyMatch(each -> content(each) == Content.BORROWED);
  }

  void begins(Element container, int argument, TypeElement annotation) {
    if (Mark.named(annotation.getQualifiedName().toString()) == Mark.BORROWED) {
      madeOfBorrowed.computeIfAbsent(container, each -> new HashSet<>()).add(argument);
    }
  }

  void begins(Element view, TypeMirror shown, Element named) {
    if (borrows(shown, named)
        && types.isView(view.asType())
        && view.asType() instanceof DeclaredType type) {
      Set<Integer> arguments = madeOfBorrowed.computeIfAbsent(view, each -> new HashSet<>());
      for (int i = 0; i < type.getTypeArguments().size(); i++) {
        arguments.add(i);
      }
    }
  }

  /** Whether what a declaration names borrows its contents, or is a view of what does. */
  boolean borrows(TypeMirror container, Element named) {
    return isViewOfBorrowed(named) || elements(container, named) == Holding.BORROWED;
  }

  /** What stands for type parameters where what is shown is borrowed. */
  static Map<String, Content> borrowed(Map<String, Content> contents) {
    Map<String, Content> borrowed = new LinkedHashMap<>(contents);
    borrowed.replaceAll(
        (parameter, content) ->
            content.ownedByContainers()
                ? Content.BORROWED
                : content == Content.VIEW ? Content.OTHER : content);
    return borrowed;
  }

  /** Whether a variable begins as a view of what borrows its contents. */
  private boolean isViewOfBorrowed(Element named) {
    return madeOfBorrowed.containsKey(named) && types.isView(typeOf(named));
  }

  private static boolean isMarkedBorrowed(Element named) {
    return Marks.of(named).has(Mark.BORROWED);
  }

  /** Whether the declaration that names a container says that its contents are for ever. */
  private static boolean isMarkedImmortal(Element named) {
    return Marks.of(named).has(Mark.IMMORTAL);
  }

  private static TypeMirror typeOf(Element named) {
    return named instanceof ExecutableElement method ? method.getReturnType() : named.asType();
  }

  /** What the values, elements, or else keys of a container mean by holding a reference. */
  Holding elements(TypeMirror container, Element named) {
    Holding holding = Holding.UNTRACKED;
    List<TypeMirror> contents = types.contents(container);
    for (int i = 0; i < contents.size(); i++) {
      TypeMirror type = contents.get(i);
      Content content = content(type);
      if (content == Content.OTHER && named != null && saysOwned(named, type)) {
        content = Content.OWNED;
      }
      if (content == Content.BORROWED) {
        holding = Holding.BORROWED;
      } else if (content == Content.VIEW) {
        holding = Holding.CONTAINER;
      } else if (content.ownedByContainers()) {
        boolean borrowed = named != null && saysBorrowed(named, i);
        holding = borrowed ? Holding.BORROWED : Holding.OWNED;
        boolean immortal = types.isImmortal(type) || named != null && isMarkedImmortal(named);
        holding = immortal ? Holding.IMMORTAL : holding;
      }
    }
    return holding;
  }
}
