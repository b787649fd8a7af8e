package dev.custody.processor.contract;

import dev.custody.processor.program.Holding;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads what fields and local variables mean by holding a reference. */
final class FieldReader {
  private final TypeReader types;
  private final ContentReader contents;
  private final Map<VariableElement, Holding> known = new HashMap<>();

  FieldReader(TypeReader types, ContentReader contents) {
    this.types = types;
    this.contents = contents;
  }

  Holding field(VariableElement field) {
    Holding holding = known.get(field);
    if (holding == null) {
      holding = read(field);
      known.put(field, holding);
    }
    return holding;
  }

  private Holding read(VariableElement field) {
    TypeMirror type = field.asType();
    if (field.getKind() == ElementKind.ENUM_CONSTANT) {
      return Holding.IMMORTAL;
    } else if (field.getKind() != ElementKind.FIELD || type.getKind().isPrimitive()) {
      return Holding.UNTRACKED;
    }
    if (types.isImmortal(type)) {
      return Holding.IMMORTAL;
    }
    return switch (types.role(type)) {
      case COUNTED -> counted(field, Marks.of(field));
      case CONTAINER -> container(field);
      case PERHAPS, PLAIN, FUNCTION ->
          types.isNeverCounted(type) || !types.contents(type).isEmpty()
              ? Holding.UNTRACKED
              : marked(Marks.of(field));
      case NUMBER, NONE -> Holding.UNTRACKED;
    };
  }

  private Holding counted(VariableElement field, Marks marks) {
    if (marks.has(Mark.IMMORTAL)) {
      return Holding.IMMORTAL;
    }
    return marks.has(Mark.BORROWED) ? Holding.BORROWED : Holding.OWNED;
  }

  private Holding container(VariableElement field) {
    Marks marks = Marks.of(field);
    if (marks.has(Mark.IMMORTAL)) {
      return Holding.IMMORTAL;
    } else if (types.isView(field.asType()) && !marks.has(Mark.OWNED)) {
      return marks.has(Mark.BORROWED) ? Holding.BORROWED : Holding.UNTRACKED;
    }
    return switch (contents.elements(field.asType(), field)) {
      case OWNED -> Holding.CONTAINER;
      case BORROWED, CONTAINER -> Holding.BORROWED;
      case IMMORTAL, UNTRACKED -> Holding.UNTRACKED;
    };
  }

  private static Holding marked(Marks marks) {
    if (marks.has(Mark.IMMORTAL)) {
      return Holding.IMMORTAL;
    } else if (marks.has(Mark.OWNED)) {
      return Holding.OWNED;
    }
    return marks.has(Mark.BORROWED) ? Holding.BORROWED : Holding.UNTRACKED;
  }

  Holding asserted(VariableElement local) {
    Marks marks = Marks.of(local);
    if (marks.has(Mark.OWNED)) {
      return Holding.OWNED;
    }
    return marks.has(Mark.BORROWED) ? Holding.BORROWED : Holding.UNTRACKED;
  }
}
