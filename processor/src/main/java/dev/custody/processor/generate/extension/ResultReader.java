package dev.custody.processor.generate.extension;

import com.palantir.javapoet.TypeName;
import dev.custody.processor.contract.Marks;
import dev.custody.processor.contract.MethodContract;
import dev.custody.processor.contract.ResultTerms;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** Describes what becomes of the result of a method. */
final class ResultReader {
  private final ObjectTypes objects;
  private final Objections objections;

  ResultReader(ObjectTypes objects, Objections objections) {
    this.objects = objects;
    this.objections = objections;
  }

  /** The description; null if it was objected to. */
  Result read(ExecutableElement method, MethodContract contract) {
    TypeMirror type = objects.known(method.getReturnType());
    Result.Kind kind = kind(type, contract);
    if (kind == null) {
      objections.add(
          method,
          Refusal.RESULT,
          "name",
          method.getSimpleName().toString(),
          "type",
          TypeName.get(method.getReturnType()).toString());
      return null;
    }
    TypeName plain = TypeName.get(type).withoutAnnotations();
    return new Result(plain, kind, Marks.of(method).nullable() || objects.isBox(type));
  }

  private Result.Kind kind(TypeMirror type, MethodContract contract) {
    return switch (objects.primitive(type)) {
      case VOID -> Result.Kind.NOTHING;
      case BOOLEAN -> Result.Kind.TRUTH;
      case LONG, INT, SHORT, BYTE -> Result.Kind.INT;
      case DOUBLE, FLOAT -> Result.Kind.FLOAT;
      case CHAR -> Result.Kind.CHARACTER;
      case ARRAY -> objects.isBytes(type) ? Result.Kind.BYTES : null;
      case DECLARED -> {
        if (objects.isString(type)) {
          yield Result.Kind.TEXT;
        } else if (!objects.isObject(type)) {
          yield null;
        }
        boolean owned =
            contract.result() instanceof ResultTerms.Owned
                || contract.result() instanceof ResultTerms.Immortal;
        yield owned ? Result.Kind.OWNED : Result.Kind.RETAINED;
      }
      default -> null;
    };
  }
}
