package dev.custody.processor.generate.extension;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import dev.custody.processor.contract.DeclaredContracts;
import dev.custody.processor.contract.Mark;
import dev.custody.processor.contract.Marks;
import dev.custody.processor.contract.MethodContract;
import dev.custody.processor.contract.ResultTerms;
import dev.custody.processor.generate.Objection;
import dev.custody.processor.report.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Describes the module that a class asks for; what stands in the way is objected to. */
final class ExtensionReader {
  private static final String OBJECT = "dev.custody.runtime.PyObject";
  private static final String ERROR = "dev.custody.runtime.error.PyError";

  private final Elements elements;
  private final Types types;
  private final DeclaredContracts contracts;
  private final List<Objection> objections;
  private final NameAllocator wrappers = new NameAllocator();
  private final Set<String> names = new HashSet<>();

  ExtensionReader(
      ProcessingEnvironment environment, DeclaredContracts contracts, List<Objection> objections) {
    this.elements = environment.getElementUtils();
    this.types = environment.getTypeUtils();
    this.contracts = contracts;
    this.objections = objections;
    wrappers.newName("init");
  }

  /** The description; of no use if there are objections. */
  Extension read(TypeElement type) {
    Map<String, String> words = Map.of("name", type.getSimpleName().toString());
    List<ExtensionFunction> functions = new ArrayList<>();
    if (elements.getTypeElement(OBJECT) == null) {
      objections.add(new Objection(type, Message.EXTENSION_NO_RUNTIME, words));
      return null;
    } else if (type.getModifiers().contains(Modifier.PRIVATE)) {
      objections.add(new Objection(type, Message.EXTENSION_HIDDEN, words));
      return null;
    }
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      Marks marks = Marks.of(method);
      if (marks.has(Mark.EXTENSION_METHOD)) {
        functions.add(function(method, marks));
      }
    }
    if (functions.isEmpty()) {
      objections.add(new Objection(type, Message.EXTENSION_EMPTY, words));
    }
    ClassName source = ClassName.get(type);
    ClassName self = ClassName.get(source.packageName(), moduleName(source));
    return new Extension(
        type,
        self,
        Marks.of(type).text(Mark.EXTENSION_MODULE, "name"),
        documentation(type),
        functions);
  }

  private ExtensionFunction function(ExecutableElement method, Marks marks) {
    String java = method.getSimpleName().toString();
    String given = marks.text(Mark.EXTENSION_METHOD, "name");
    String name = given.isEmpty() ? java : given;
    if (!method.getModifiers().contains(Modifier.STATIC)
        || method.getModifiers().contains(Modifier.PRIVATE)) {
      object(method, Message.EXTENSION_METHOD_HIDDEN, "name", java);
    }
    if (!names.add(name)) {
      object(method, Message.EXTENSION_TWICE, "name", name);
    }
    for (TypeMirror thrown : method.getThrownTypes()) {
      if (!isSubtype(thrown, ERROR) && !isSubtype(thrown, "java.lang.RuntimeException")) {
        object(method, Message.EXTENSION_THROWS, "name", java, "type", thrown.toString());
      }
    }
    MethodContract contract = contracts.method(method, null);
    ArgumentReader reader = new ArgumentReader(this, method, contract);
    List<Argument> arguments = new ArrayList<>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      Argument argument = reader.read(i);
      if (argument != null) {
        boolean gap = !argument.isOptional() && arguments.stream().anyMatch(Argument::isOptional);
        if (gap) {
          object(
              method.getParameters().get(i),
              Message.EXTENSION_OPTIONAL,
              "name",
              java,
              "parameter",
              argument.name());
        }
        arguments.add(argument);
      }
    }
    return new ExtensionFunction(
        method,
        wrappers.newName(java, method),
        name,
        documentation(method),
        arguments,
        result(method, contract));
  }

  private Conversion result(ExecutableElement method, MethodContract contract) {
    TypeMirror type = method.getReturnType();
    if (type.getKind() == TypeKind.VOID) {
      return Conversion.NONE;
    } else if (type.getKind() == TypeKind.BOOLEAN) {
      return Conversion.TRUTH;
    } else if (type.getKind() == TypeKind.LONG || type.getKind() == TypeKind.INT) {
      return Conversion.INT;
    } else if (isString(type)) {
      return Conversion.TEXT;
    } else if (isSubtype(type, OBJECT)) {
      boolean owned =
          contract.result() instanceof ResultTerms.Owned
              || contract.result() instanceof ResultTerms.Immortal;
      return owned ? Conversion.OWNED : Conversion.RETAINED;
    }
    object(
        method,
        Message.EXTENSION_RESULT,
        "name",
        method.getSimpleName().toString(),
        "type",
        type.toString());
    return Conversion.NONE;
  }

  boolean isString(TypeMirror type) {
    return isSubtype(type, "java.lang.String");
  }

  boolean isObject(TypeMirror type) {
    return isSubtype(type, OBJECT);
  }

  /** Whether it is the root of all object types, which needs no check. */
  boolean isAnyObject(TypeMirror type) {
    return types.isSameType(types.erasure(type), elements.getTypeElement(OBJECT).asType());
  }

  private boolean isSubtype(TypeMirror type, String name) {
    TypeElement wanted = elements.getTypeElement(name);
    return wanted != null && types.isSubtype(types.erasure(type), types.erasure(wanted.asType()));
  }

  void object(Element element, Message message, String... words) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < words.length; i += 2) {
      named.put(words[i], words[i + 1]);
    }
    objections.add(new Objection(element, message, named));
  }

  /** What the source's comment says before its tags, on one line. */
  private String documentation(Element element) {
    String comment = elements.getDocComment(element);
    return comment == null
        ? ""
        : comment
            .split("(?m)^\\s*@", 2)[0]
            .replaceAll("\\{@\\w+\\s+#?([^}]*)}", "$1")
            .replaceAll("<[^>]*>", "")
            .strip()
            .replaceAll("\\s+", " ");
  }

  /** {@code FooModule} beside {@code Foo}. */
  static String moduleName(ClassName source) {
    return String.join("", source.simpleNames()) + "Module";
  }
}
