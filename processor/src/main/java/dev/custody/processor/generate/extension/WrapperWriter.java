package dev.custody.processor.generate.extension;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.custody.processor.generate.CommentText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the method that stands between the calling convention and a typed Java method. */
final class WrapperWriter {
  private final ClassName source;
  private final ExtensionFunction function;
  private final NameAllocator names = new NameAllocator();

  WrapperWriter(Extension extension, ExtensionFunction function) {
    this.source = ClassName.get(extension.source());
    this.function = function;
    taken(extension).forEach(names::newName);
    function.arguments().forEach(each -> names.newName(each.variable(), each));
    for (String own :
        List.of("self", "args", "kwargs", "given", "taken", "succeeded", "result", "i")) {
      names.newName(own, own);
    }
  }

  /** What a variable of the same name would hide: the module's fields, and the classes it uses. */
  private Set<String> taken(Extension extension) {
    Set<String> taken = new LinkedHashSet<>(RuntimeTypes.SIMPLE_NAMES);
    taken.add(source.topLevelClassName().simpleName());
    extension.functions().forEach(each -> taken.add(each.parameters()));
    for (Argument argument : function.arguments()) {
      if (WrapperBody.rawClass(argument.type()) instanceof ClassName type) {
        taken.add(type.topLevelClassName().simpleName());
      }
    }
    return taken;
  }

  MethodSpec write() {
    MethodSpec.Builder wrapper =
        MethodSpec.methodBuilder(function.wrapper())
            .addJavadoc(documentation())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addAnnotation(ExtensionWriter.OWNED);
    wrapper
        .returns(RuntimeTypes.OBJECT)
        .addParameter(borrowed("self").build())
        .addParameter(borrowed("args").build());
    if (function.takesNames()) {
      wrapper.addParameter(borrowed("kwargs").addAnnotation(RuntimeTypes.NULLABLE).build());
    }
    return wrapper
        .addException(RuntimeTypes.ERROR)
        .addCode(new WrapperBody(source, function, names).write())
        .build();
  }

  private ParameterSpec.Builder borrowed(String name) {
    return ParameterSpec.builder(RuntimeTypes.OBJECT, names.get(name))
        .addAnnotation(ExtensionWriter.BORROWED);
  }

  private CodeBlock documentation() {
    CodeBlock.Builder doc = CodeBlock.builder();
    String sentence = function.documentation().sentence();
    doc.add(
        "$L\n",
        CommentText.wrapped(
            sentence.isEmpty() ? "Converts the arguments and the result." : escape(sentence)));
    String terms = terms();
    if (!terms.isEmpty()) {
      doc.add("\n$L\n", CommentText.wrapped("<p>" + terms));
    }
    return doc.add("\n@see $L\n", link()).build();
  }

  /** What is done about references. */
  private String terms() {
    List<String> always = new ArrayList<>();
    List<String> conditionally = new ArrayList<>();
    boolean rest = false;
    for (Argument argument : function.arguments()) {
      String name = "{@code " + argument.variable() + "}";
      if (argument.isStolenConditionally()) {
        conditionally.add(name);
      } else if (argument.isStolen()) {
        always.add(name);
        rest |= argument.isRest();
      }
    }
    String taken = "";
    if (!always.isEmpty()) {
      boolean one = always.size() == 1 && !rest;
      taken =
          "The method takes over %s, which %s of %s own."
              .formatted(
                  String.join(" and ", always),
                  one ? "gets a reference" : "get references",
                  one ? "its" : "their");
    }
    if (!conditionally.isEmpty()) {
      taken +=
          " %s %s of %s own, released unless the method takes %s."
              .formatted(
                  String.join(" and ", conditionally),
                  conditionally.size() == 1 ? "gets a reference" : "get references",
                  conditionally.size() == 1 ? "its" : "their",
                  conditionally.size() == 1 ? "it" : "them");
    }
    String result =
        function.result().kind() == Result.Kind.RETAINED
            ? "The result is borrowed, and so it is retained."
            : "";
    return (taken + " " + result).strip();
  }

  private CodeBlock link() {
    List<CodeBlock> types = new ArrayList<>();
    for (Argument argument : function.arguments()) {
      TypeName type = WrapperBody.rawClass(argument.type());
      types.add(CodeBlock.of(argument.isRest() ? "$T..." : "$T", type));
    }
    return CodeBlock.of(
        "$T#$L($L)", source, function.source().getSimpleName(), CodeBlock.join(types, ", "));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("\\", "&#92;")
        .replace("*/", "*&#47;");
  }
}
