package dev.custody.processor.contract.library;

import dev.custody.processor.contract.ArgumentContract.Selection;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * A method that a contract file describes.
 *
 * @param name {@code new} for a constructor
 * @param repeats whether the parameters may be repeated any number of times
 * @param receiver the terms on the receiver
 */
public record LibraryMethod(
    String name,
    List<Parameter> parameters,
    boolean repeats,
    LibraryTerms receiver,
    LibraryResult result) {

  /**
   * A parameter.
   *
   * @param type the simple name of its type
   */
  public record Parameter(String type, Selection selects, LibraryTerms terms) {}

  public LibraryMethod {
    parameters = List.copyOf(parameters);
  }

  boolean describes(ExecutableElement method) {
    boolean named =
        method.getKind() == ElementKind.CONSTRUCTOR
            ? name.equals("new")
            : method.getSimpleName().contentEquals(name);
    int count = method.getParameters().size();
    if (!named || (repeats ? count % parameters.size() != 0 : count != parameters.size())) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      String expected = parameters.get(i % parameters.size()).type();
      String actual = simpleName(method.getParameters().get(i).asType());
      if (!actual.equals(expected) && !(repeats && actual.equals(expected + "[]"))) {
        return false;
      }
    }
    return true;
  }

  /** The terms on the parameter at a position. */
  public LibraryTerms terms(int position) {
    return parameters.get(position % parameters.size()).terms();
  }

  /** What the parameter at a position selects of what the method is called on. */
  public Selection selects(int position) {
    return parameters.get(position % parameters.size()).selects();
  }

  /** Which element the method is about, where no parameter says it. */
  public Selection selects() {
    if (receiver.kind() == LibraryTerms.Kind.GIVES_NEXT) {
      return Selection.NEXT;
    } else if (receiver.kind() == LibraryTerms.Kind.GIVES_END) {
      return Selection.LAST;
    }
    return switch (result.kind()) {
      case NEXT_ELEMENT -> Selection.NEXT;
      case END_ELEMENT -> Selection.LAST;
      case ENTRY_ELEMENT -> Selection.ENTRY;
      case ENTRY_KEY -> Selection.ENTRY_KEY;
      case PART -> Selection.SOME;
      case NOTHING, OWNED, ELEMENT, BORROWED, ALIAS, FIRST, CONTAINER, FILLED_CONTAINER, NEVER ->
          Selection.NOTHING;
    };
  }

  /** The position of the parameter that is an index; null if there is none. */
  public Integer index() {
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).selects() == Selection.INDEX) {
        return i;
      }
    }
    return null;
  }

  private static String simpleName(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return simpleName(array.getComponentType()) + "[]";
    } else if (type instanceof DeclaredType declared) {
      return declared.asElement().getSimpleName().toString();
    }
    return type instanceof TypeVariable variable
        ? variable.asElement().getSimpleName().toString()
        : type.getKind().name().toLowerCase(Locale.ROOT);
  }
}
