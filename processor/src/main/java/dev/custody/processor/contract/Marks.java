package dev.custody.processor.contract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/**
 * The contract annotations that stand on one declaration or type.
 *
 * <p>An annotation that is written on a declaration is found there; javac reads type annotations
 * from class files only since JDK 22. Those of the type are added for the places where nothing else
 * can be written, as in {@code java.util.@Borrowed List<Buf> list}.
 */
public final class Marks {
  private static final Marks NONE = new Marks(Map.of(), false);
  private static final Marks NULLABLE = new Marks(Map.of(), true);

  private final Map<Mark, AnnotationMirror> mirrors;
  private final boolean nullable;

  private Marks(Map<Mark, AnnotationMirror> mirrors, boolean nullable) {
    this.mirrors = mirrors;
    this.nullable = nullable;
  }

  /** What stands on a class, method, parameter, field, or local variable. */
  public static Marks of(Element element) {
    TypeMirror type = null;
    if (element instanceof ExecutableElement method) {
      type = method.getReturnType();
    } else if (element instanceof VariableElement || element instanceof RecordComponentElement) {
      type = element.asType();
    }
    if (element.getAnnotationMirrors().isEmpty() && (type == null || isBare(type))) {
      return NONE;
    }
    Collector collector = new Collector();
    collector.add(element);
    collector.addType(type);
    return collector.marks();
  }

  /** What stands on a use of a type; for an array, also what stands on the type of its elements. */
  public static Marks of(TypeMirror type) {
    if (isBare(type)) {
      return NONE;
    }
    Collector collector = new Collector();
    collector.addType(type);
    return collector.marks();
  }

  /** Most types carry no annotation at all. */
  private static boolean isBare(TypeMirror type) {
    return type.getAnnotationMirrors().isEmpty()
        && !(type instanceof ArrayType array && !isBare(array.getComponentType()));
  }

  public boolean has(Mark mark) {
    return mirrors.containsKey(mark);
  }

  /** Whether any of these is there. */
  public boolean hasAny(Set<Mark> marks) {
    for (Mark mark : mirrors.keySet()) {
      if (marks.contains(mark)) {
        return true;
      }
    }
    return false;
  }

  public boolean isEmpty() {
    return mirrors.isEmpty();
  }

  /** Whether an annotation called {@code Nullable} stands there, of whatever library. */
  public boolean nullable() {
    return nullable;
  }

  /** What is there, in the order of {@link Mark}. */
  public Set<Mark> all() {
    return mirrors.keySet();
  }

  /** Where it stands; null if it does not. */
  public AnnotationMirror mirror(Mark mark) {
    return mirrors.get(mark);
  }

  /** A string element of an annotation; empty where it is not given. */
  public String text(Mark mark, String element) {
    return value(mark, element) instanceof String text ? text : "";
  }

  /** An element whose value is an array of strings; null where it is not given. */
  public List<String> texts(Mark mark, String element) {
    if (!(value(mark, element) instanceof List<?> values)) {
      return null;
    }
    List<String> texts = new ArrayList<>();
    for (Object value : values) {
      if (((AnnotationValue) value).getValue() instanceof String text) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** The name of an enum constant; null where it is not given. */
  public String constant(Mark mark, String element) {
    return value(mark, element) instanceof Element constant
        ? constant.getSimpleName().toString()
        : null;
  }

  /** An element that is a truth value; false where it is not given. */
  public boolean truth(Mark mark, String element) {
    return Boolean.TRUE.equals(value(mark, element));
  }

  /** An element that is a number; 0 where it is not given. */
  public int number(Mark mark, String element) {
    return value(mark, element) instanceof Integer number ? number : 0;
  }

  private Object value(Mark mark, String element) {
    AnnotationMirror mirror = mirrors.get(mark);
    if (mirror != null) {
      for (var entry : mirror.getElementValues().entrySet()) {
        if (entry.getKey().getSimpleName().contentEquals(element)) {
          return entry.getValue().getValue();
        }
      }
    }
    return null;
  }

  private static final class Collector {
    private Map<Mark, AnnotationMirror> mirrors = Map.of();
    private boolean nullable;

    void addType(TypeMirror type) {
      if (type == null) {
        return;
      }
      add(type);
      if (type instanceof ArrayType array) {
        addType(array.getComponentType());
      }
    }

    void add(AnnotatedConstruct annotated) {
      for (AnnotationMirror mirror : annotated.getAnnotationMirrors()) {
        TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
        nullable |= annotation.getSimpleName().contentEquals("Nullable");
        Mark mark = Mark.named(annotation.getQualifiedName().toString());
        if (mark != null) {
          // Most declarations carry none.
          mirrors = mirrors.isEmpty() ? new EnumMap<>(Mark.class) : mirrors;
          mirrors.putIfAbsent(mark, mirror);
        }
      }
    }

    Marks marks() {
      return mirrors.isEmpty() ? nullable ? NULLABLE : NONE : new Marks(mirrors, nullable);
    }
  }
}
