package dev.custody.processor.generate.extension;

import com.palantir.javapoet.TypeName;
import dev.custody.processor.contract.ArgumentContract.Count;
import dev.custody.processor.contract.ArgumentContract.Terms;
import dev.custody.processor.contract.Mark;
import dev.custody.processor.contract.Marks;
import dev.custody.processor.contract.MethodContract;
import dev.custody.processor.generate.extension.Argument.Kind;
import dev.custody.processor.generate.extension.Argument.Passing;
import dev.custody.processor.program.When;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/** Describes how the parameters of a method are made from the arguments of a call. */
final class ArgumentsReader {
  private final ObjectTypes objects;
  private final Objections objections;
  private final ExecutableElement method;
  private final MethodContract contract;
  private final PackageElement here;
  private final Set<String> names = new HashSet<>();

  ArgumentsReader(
      ObjectTypes objects,
      Objections objections,
      ExecutableElement method,
      MethodContract contract,
      PackageElement here) {
    this.objects = objects;
    this.objections = objections;
    this.method = method;
    this.contract = contract;
    this.here = here;
  }

  /** The descriptions of those that were not objected to. */
  List<Argument> read(Marks marks) {
    int count = method.getParameters().size();
    int rest = method.isVarArgs() ? count - 1 : count;
    boolean takesAnyName = rest > 0 && isMap(method.getParameters().get(rest - 1));
    int places = takesAnyName ? rest - 1 : rest;
    int positionalOnly = marks.number(Mark.EXTENSION_METHOD, "positionalOnly");
    int keywordOnly = marks.number(Mark.EXTENSION_METHOD, "keywordOnly");
    if (positionalOnly < 0 || keywordOnly < 0 || positionalOnly + keywordOnly > places) {
      objections.add(
          method,
          Refusal.COUNTS,
          "name",
          method.getSimpleName().toString(),
          "count",
          Integer.toString(places));
      return List.of();
    }
    int lastRequired = lastRequired(places - keywordOnly);
    List<Argument> arguments = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Passing passing =
          i == rest
              ? Passing.REST
              : i == places
                  ? Passing.REST_BY_NAME
                  : i < positionalOnly
                      ? Passing.BY_POSITION
                      : i < places - keywordOnly ? Passing.EITHER_WAY : Passing.BY_NAME;
      Argument argument = read(i, passing, lastRequired);
      if (argument != null) {
        arguments.add(argument);
      }
    }
    requireOrder(arguments);
    return arguments;
  }

  /** What must be given by position cannot follow what need not. */
  private void requireOrder(List<Argument> arguments) {
    boolean gap = false;
    for (Argument argument : arguments) {
      boolean byPosition =
          argument.passing() == Passing.BY_POSITION || argument.passing() == Passing.EITHER_WAY;
      if (byPosition && gap && !argument.isOptional()) {
        object(parameter(argument), Refusal.OPTIONAL, "");
      }
      gap |= argument.isOptional();
    }
  }

  private VariableElement parameter(Argument argument) {
    return method.getParameters().stream()
        .filter(each -> each.getSimpleName().contentEquals(argument.variable()))
        .findFirst()
        .orElseThrow();
  }

  /** The last one that must be given, among those that can be given by position. */
  private int lastRequired(int positional) {
    for (int i = positional - 1; i >= 0; i--) {
      Marks marks = Marks.of(method.getParameters().get(i));
      boolean nullable = marks.nullable() || objects.isBox(method.getParameters().get(i).asType());
      if (!nullable && !marks.has(Mark.ABSENT)) {
        return i;
      }
    }
    return -1;
  }

  private Argument read(int index, Passing passing, int lastRequired) {
    VariableElement parameter = method.getParameters().get(index);
    Marks marks = Marks.of(parameter);
    boolean rest = passing == Passing.REST;
    TypeMirror declared = parameter.asType();
    TypeMirror type = objects.known(rest ? ((ArrayType) declared).getComponentType() : declared);
    Terms terms = contract.argument(index).terms();
    Kind kind = passing == Passing.REST_BY_NAME ? Kind.NAMED : kind(type);
    if (kind == null || !canBeCarriedOut(terms, kind, rest)) {
      String text = kind == null ? TypeName.get(declared).toString() : words(terms);
      object(parameter, Refusal.PARAMETER, text);
      return null;
    } else if (isToldByBox(terms)) {
      object(parameter, Refusal.TOLD_BY_BOX, TypeName.get(method.getReturnType()).toString());
      return null;
    }
    boolean mayBeLeftOut = passing == Passing.BY_NAME || index > lastRequired;
    String variable = parameter.getSimpleName().toString();
    String name = PythonText.name(variable);
    while (!names.add(name)) {
      name += "_";
    }
    return new Argument(
        variable,
        name,
        TypeName.get(type).withoutAnnotations(),
        kind,
        isNullable(type, kind, marks),
        taken(terms),
        absent(parameter, kind, marks, rest, mayBeLeftOut),
        passing);
  }

  /** What is marked so, and boxes; a primitive has no null. */
  private static boolean isNullable(TypeMirror type, Kind kind, Marks marks) {
    return switch (kind) {
      case BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, CHARACTER, TRUTH -> !type.getKind().isPrimitive();
      case OBJECT, OBJECT_OF_TYPE, TEXT, BYTES -> marks.nullable();
      case NAMED -> false;
    };
  }

  private boolean isMap(VariableElement parameter) {
    return objects.isMapOfObjects(parameter.asType());
  }

  /** When a reference is taken over; null if it is lent. */
  private static When taken(Terms terms) {
    if (terms instanceof Terms.Stolen stolen) {
      return stolen.when();
    }
    return terms instanceof Terms.Released ? When.ALWAYS : null;
  }

  /**
   * Whether one reference of its own is what the method wants, and can be taken back if it is left.
   * That the result tells so is a rule for every method.
   */
  private boolean canBeCarriedOut(Terms terms, Kind kind, boolean rest) {
    if (kind == Kind.NAMED && taken(terms) != null
        || terms instanceof Terms.Released released && !released.count().equals(Count.ONE)
        || terms instanceof Terms.Retained) {
      return false;
    }
    When taken = taken(terms);
    return taken == null || taken == When.ALWAYS || !rest;
  }

  /** Whether the result that tells whether the argument was taken may be null and tell nothing. */
  private boolean isToldByBox(Terms terms) {
    When taken = taken(terms);
    return (taken == When.IF_TRUE || taken == When.IF_ZERO)
        && objects.isBox(method.getReturnType());
  }

  /** A contract that cannot be carried out, as it is written. */
  private static String words(Terms terms) {
    if (terms instanceof Terms.Stolen stolen) {
      return stolen.when() == When.ALWAYS ? "@Steals" : "@Steals(when = " + stolen.when() + ")";
    }
    return terms instanceof Terms.Retained ? "@Retains" : "@Releases(count = …)";
  }

  private Kind kind(TypeMirror type) {
    return switch (objects.primitive(type)) {
      case BYTE -> Kind.BYTE;
      case SHORT -> Kind.SHORT;
      case INT -> Kind.INT;
      case LONG -> Kind.LONG;
      case FLOAT -> Kind.FLOAT;
      case DOUBLE -> Kind.DOUBLE;
      case CHAR -> Kind.CHARACTER;
      case BOOLEAN -> Kind.TRUTH;
      case ARRAY -> objects.isBytes(type) ? Kind.BYTES : null;
      case DECLARED -> {
        if (objects.isString(type)) {
          yield Kind.TEXT;
        } else if (!objects.isObject(type)) {
          yield null;
        } else if (objects.isAnyObject(type)) {
          yield Kind.OBJECT;
        }
        yield objects.hasTypeObject(type, here) ? Kind.OBJECT_OF_TYPE : null;
      }
      default -> null;
    };
  }

  /** What stands for the argument if it is not given; null if it must be. */
  private AbsentValue absent(
      VariableElement parameter, Kind kind, Marks marks, boolean rest, boolean mayBeLeftOut) {
    if (!marks.has(Mark.ABSENT)) {
      boolean nullable = isNullable(parameter.asType(), kind, marks);
      return nullable && mayBeLeftOut && !rest ? AbsentValue.NONE : null;
    }
    String text = marks.text(Mark.ABSENT, "value");
    AbsentValue value = rest ? null : AbsentValue.of(text, kind);
    if (value == null) {
      object(parameter, Refusal.ABSENT, text);
      // It need not be given, whatever it was meant to be then.
      return AbsentValue.NONE;
    }
    return value;
  }

  private void object(VariableElement parameter, Refusal refusal, String text) {
    objections.add(
        parameter,
        refusal,
        "name",
        method.getSimpleName().toString(),
        "parameter",
        parameter.getSimpleName().toString(),
        "text",
        text);
  }
}
