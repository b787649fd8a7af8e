package dev.custody.processor.generate.managed;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** What javac would warn of in a handle, though the handle only repeats what its type says. */
final class Lints {
  private Lints() {}

  static AnnotationSpec suppressing(String... lints) {
    return suppressing(List.of(lints));
  }

  static AnnotationSpec suppressing(List<String> lints) {
    CodeBlock each =
        lints.stream().map(lint -> CodeBlock.of("$S", lint)).collect(CodeBlock.joining(", "));
    CodeBlock value = lints.size() == 1 ? each : CodeBlock.of("{$L}", each);
    return AnnotationSpec.builder(SuppressWarnings.class).addMember("value", value).build();
  }

  /** What the class is warned of: that its type is to go. */
  static List<String> of(TypeElement type) {
    return isToBeRemoved(type) ? List.of("removal") : List.of();
  }

  /**
   * What the method that calls this one is warned of.
   *
   * @param narrows whether what is moved is cast to a type whose arguments nobody can check
   */
  static List<String> of(ExecutableElement method, boolean narrows) {
    List<String> lints = new ArrayList<>();
    if (makesGenericArray(method)) {
      // Who says that the array is safe has to say so again where it is passed on.
      lints.add(method.getAnnotation(SafeVarargs.class) != null ? "varargs" : "unchecked");
    }
    if (narrows && !lints.contains("unchecked")) {
      lints.add("unchecked");
    }
    if (mentions(method, Lints::isRaw)) {
      lints.add("rawtypes");
    }
    if (!isDeprecated(method) && mentions(method, type -> isDeprecated(type.asElement()))) {
      lints.add("deprecation");
    }
    if (isToBeRemoved(method) || mentions(method, type -> isToBeRemoved(type.asElement()))) {
      lints.add("removal");
    }
    return lints;
  }

  static boolean isDeprecated(Element element) {
    return element.getAnnotation(Deprecated.class) != null;
  }

  private static boolean isToBeRemoved(Element element) {
    Deprecated deprecated = element.getAnnotation(Deprecated.class);
    return deprecated != null && deprecated.forRemoval();
  }

  /** Whether the arguments of variable arity come in an array that does not know its type. */
  private static boolean makesGenericArray(ExecutableElement method) {
    if (!method.isVarArgs()) {
      return false;
    }
    List<? extends VariableElement> parameters = method.getParameters();
    TypeMirror last = parameters.get(parameters.size() - 1).asType();
    TypeMirror each = ((ArrayType) last).getComponentType();
    return each instanceof TypeVariable
        || each instanceof DeclaredType declared && !declared.getTypeArguments().isEmpty();
  }

  private static boolean isRaw(DeclaredType type) {
    boolean generic = !((TypeElement) type.asElement()).getTypeParameters().isEmpty();
    return generic && type.getTypeArguments().isEmpty();
  }

  /** Whether there is such a type in a method's signature. */
  private static boolean mentions(ExecutableElement method, Predicate<DeclaredType> wanted) {
    return isIn(method.getReturnType(), wanted)
        || method.getParameters().stream().anyMatch(each -> isIn(each.asType(), wanted))
        || method.getTypeParameters().stream().anyMatch(each -> isAmong(each.getBounds(), wanted))
        || isAmong(method.getThrownTypes(), wanted);
  }

  private static boolean isAmong(List<? extends TypeMirror> types, Predicate<DeclaredType> wanted) {
    return types.stream().anyMatch(each -> isIn(each, wanted));
  }

  private static boolean isIn(TypeMirror type, Predicate<DeclaredType> wanted) {
    if (type instanceof DeclaredType declared) {
      return wanted.test(declared) || isAmong(declared.getTypeArguments(), wanted);
    } else if (type instanceof ArrayType array) {
      return isIn(array.getComponentType(), wanted);
    } else if (type instanceof WildcardType wildcard) {
      return isIn(wildcard.getExtendsBound(), wanted) || isIn(wildcard.getSuperBound(), wanted);
    }
    return false;
  }
}
