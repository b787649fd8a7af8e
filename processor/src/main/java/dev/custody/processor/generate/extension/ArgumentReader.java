package dev.custody.processor.generate.extension;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.custody.processor.contract.ArgumentContract.Terms;
import dev.custody.processor.contract.Mark;
import dev.custody.processor.contract.Marks;
import dev.custody.processor.contract.MethodContract;
import dev.custody.processor.generate.extension.Argument.Unit;
import dev.custody.processor.program.When;
import dev.custody.processor.report.Message;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Describes how the parameters of a method are made from the arguments of a call. */
final class ArgumentReader {
  private final ExtensionReader module;
  private final ExecutableElement method;
  private final MethodContract contract;

  ArgumentReader(ExtensionReader module, ExecutableElement method, MethodContract contract) {
    this.module = module;
    this.method = method;
    this.contract = contract;
  }

  /** The description; null where it was objected to. */
  Argument read(int index) {
    VariableElement parameter = method.getParameters().get(index);
    Marks marks = Marks.of(parameter);
    Terms terms = contract.argument(index).terms();
    boolean conditional =
        terms instanceof Terms.Stolen stolen && stolen.when() != When.ALWAYS
            || terms instanceof Terms.Retained;
    Unit unit = method.isVarArgs() ? null : unit(parameter.asType(), marks);
    if (unit == null || conditional) {
      object(parameter, Message.EXTENSION_PARAMETER, TypeName.get(parameter.asType()).toString());
      return null;
    }
    boolean object = unit == Unit.OBJECT || unit == Unit.OBJECT_OF_TYPE;
    String absent = object && marks.nullable() ? "null" : absent(parameter, unit, marks);
    return new Argument(
        parameter.getSimpleName().toString(),
        unit,
        unit == Unit.OBJECT_OF_TYPE
            ? ClassName.get((TypeElement) element(parameter.asType()))
            : null,
        terms instanceof Terms.Stolen || terms instanceof Terms.Released,
        absent);
  }

  private static Element element(TypeMirror type) {
    return ((DeclaredType) type).asElement();
  }

  private Unit unit(TypeMirror type, Marks marks) {
    return switch (type.getKind()) {
      case LONG -> Unit.LONG;
      case INT -> Unit.INT;
      case BOOLEAN -> Unit.TRUTH;
      case DECLARED -> {
        if (module.isString(type)) {
          yield marks.nullable() ? Unit.TEXT_OR_NONE : Unit.TEXT;
        } else if (!module.isObject(type)) {
          yield null;
        } else if (module.isAnyObject(type)) {
          yield Unit.OBJECT;
        }
        yield hasTypeObject(type) ? Unit.OBJECT_OF_TYPE : null;
      }
      default -> null;
    };
  }

  /** Whether the class has the constant by which arguments of its type are known. */
  private static boolean hasTypeObject(TypeMirror type) {
    return element(type).getEnclosedElements().stream()
        .anyMatch(
            each ->
                each instanceof VariableElement
                    && each.getSimpleName().contentEquals("TYPE")
                    && each.getModifiers().contains(Modifier.STATIC)
                    && !each.getModifiers().contains(Modifier.PRIVATE));
  }

  /** What stands for the argument if it is not given, as a Java expression; null if it must be. */
  private String absent(VariableElement parameter, Unit unit, Marks marks) {
    if (!marks.has(Mark.ABSENT)) {
      return null;
    }
    String value = marks.text(Mark.ABSENT, "value");
    boolean fits =
        switch (unit) {
          case LONG -> isNumber(value, Long.MIN_VALUE, Long.MAX_VALUE);
          case INT -> isNumber(value, Integer.MIN_VALUE, Integer.MAX_VALUE);
          case TRUTH -> value.equals("true") || value.equals("false");
          case TEXT, TEXT_OR_NONE -> true;
          case OBJECT, OBJECT_OF_TYPE -> false;
        };
    if (!fits) {
      object(parameter, Message.EXTENSION_ABSENT, value);
    }
    return switch (unit) {
      case LONG -> value + "L";
      case TEXT, TEXT_OR_NONE -> CodeBlock.of("$S", value).toString();
      default -> value;
    };
  }

  private static boolean isNumber(String text, long least, long greatest) {
    try {
      long number = Long.parseLong(text);
      return number >= least && number <= greatest;
    } catch (NumberFormatException none) {
      return false;
    }
  }

  private void object(VariableElement parameter, Message message, String text) {
    module.object(
        parameter,
        message,
        "name",
        method.getSimpleName().toString(),
        "parameter",
        parameter.getSimpleName().toString(),
        "text",
        text);
  }
}
