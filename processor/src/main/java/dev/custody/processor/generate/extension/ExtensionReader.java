package dev.custody.processor.generate.extension;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import dev.custody.processor.contract.DeclaredContracts;
import dev.custody.processor.contract.Mark;
import dev.custody.processor.contract.Marks;
import dev.custody.processor.contract.MethodContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Describes the module that a class asks for; what stands in the way is objected to. */
final class ExtensionReader {
  private final Elements elements;
  private final DeclaredContracts contracts;
  private final ObjectTypes objects;
  private final MethodObjections methods;
  private final Objections objections;
  private final NameAllocator members = new NameAllocator();

  ExtensionReader(
      Elements elements,
      DeclaredContracts contracts,
      ObjectTypes objects,
      MethodObjections methods,
      Objections objections) {
    this.elements = elements;
    this.contracts = contracts;
    this.objects = objects;
    this.methods = methods;
    this.objections = objections;
    members.newName("init");
    members.newName("METHODS");
  }

  /** The description; of no use if there are objections. */
  Extension read(TypeElement type) {
    String name = Marks.of(type).text(Mark.EXTENSION_MODULE, "name");
    if (!canBeRead(type, name)) {
      return null;
    }
    List<ExtensionFunction> functions = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      Marks marks = Marks.of(method);
      if (marks.has(Mark.EXTENSION_METHOD)) {
        functions.add(function(method, marks));
      }
    }
    if (functions.isEmpty()) {
      object(type, Refusal.EMPTY);
    }
    ClassName source = ClassName.get(type);
    return new Extension(
        type,
        ClassName.get(source.packageName(), moduleName(source)),
        name,
        Documentation.of(elements.getDocComment(type)),
        functions);
  }

  private boolean canBeRead(TypeElement type, String name) {
    if (!objects.arePresent()) {
      return object(type, Refusal.NO_RUNTIME);
    }
    if (type.getNestingKind() == NestingKind.LOCAL) {
      return object(type, Refusal.HIDDEN);
    }
    for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
      if (each.getModifiers().contains(Modifier.PRIVATE)) {
        return object(type, Refusal.HIDDEN);
      }
    }
    for (String part : name.split("\\.", -1)) {
      if (!PythonText.isName(part)) {
        objections.add(type, Refusal.NAME, "name", name);
        return false;
      }
    }
    return true;
  }

  private boolean object(TypeElement type, Refusal refusal) {
    objections.add(type, refusal, "name", type.getSimpleName().toString());
    return false;
  }

  private ExtensionFunction function(ExecutableElement method, Marks marks) {
    String java = method.getSimpleName().toString();
    String given = marks.text(Mark.EXTENSION_METHOD, "name");
    String name = given.isEmpty() ? PythonText.name(java) : given;
    methods.to(method, name);
    MethodContract contract = contracts.method(method, null);
    Documentation documentation = Documentation.of(elements.getDocComment(method));
    return new ExtensionFunction(
        method,
        members.newName(java, method),
        members.newName(constant(java), Map.entry("parameters", method)),
        name,
        documentation,
        new ArgumentsReader(objects, objections, method, contract, elements.getPackageOf(method))
            .read(marks),
        new ResultReader(objects, objections).read(method, contract));
  }

  /** {@code isSorted} as {@code IS_SORTED}. */
  private static String constant(String java) {
    return java.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }

  /** {@code FooModule} beside {@code Foo}. */
  static String moduleName(ClassName source) {
    return String.join("", source.simpleNames()) + "Module";
  }
}
