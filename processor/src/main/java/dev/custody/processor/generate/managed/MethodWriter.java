package dev.custody.processor.generate.managed;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.custody.processor.generate.managed.ManagedMethod.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the methods of a handle that carry out contracts of the source's methods. */
final class MethodWriter {
  private final ManagedType type;
  private final Set<Requirement> requirements = EnumSet.noneOf(Requirement.class);

  MethodWriter(ManagedType type) {
    this.type = type;
  }

  /** What the methods that were written call. */
  Set<Requirement> requirements() {
    return requirements;
  }

  MethodSpec write(ManagedMethod method) {
    MethodSpec.Builder written =
        MethodSpec.methodBuilder(method.name())
            .addJavadoc(HandleDocs.ofMethod(method))
            .addModifiers(Modifier.PUBLIC)
            .addTypeVariables(method.variables())
            .varargs(method.varargs())
            .returns(method.result().type())
            .addExceptions(method.thrown());
    if (method.overrides()) {
      written.addAnnotation(Override.class);
    }
    written.addAnnotations(method.annotations());
    written.addAnnotations(contract(method));
    if (method.kind() != Kind.INSTANCE) {
      written.addModifiers(Modifier.STATIC);
    } else if (has(method, SafeVarargs.class)) {
      written.addModifiers(Modifier.FINAL);
    }
    for (ManagedParameter parameter : method.parameters()) {
      written.addParameter(
          ParameterSpec.builder(parameter.type(), parameter.name())
              .addAnnotations(parameter.annotations())
              .build());
    }
    return written.addCode(body(method)).build();
  }

  private static List<AnnotationSpec> contract(ManagedMethod method) {
    List<AnnotationSpec> contract = new ArrayList<>();
    if (method.result() instanceof ManagedResult.AsIs asIs) {
      contract.addAll(asIs.contract());
    } else if (method.result() instanceof ManagedResult.Handles) {
      contract.add(ContractWords.OWNED);
    } else if (method.result() instanceof ManagedResult.Same) {
      contract.add(ContractWords.ALIASES);
    } else if (method.result() instanceof ManagedResult.SameAs same) {
      contract.add(ContractWords.aliases(same.parameter()));
    }
    if (method.consuming()) {
      contract.add(ContractWords.RELEASES);
    }
    return contract;
  }

  private static boolean has(ManagedMethod method, Class<?> annotation) {
    return method.annotations().stream()
        .anyMatch(each -> each.type().equals(ClassName.get(annotation)));
  }

  private CodeBlock body(ManagedMethod method) {
    String label = type.handle().simpleName() + "." + method.name();
    Arguments arguments = Arguments.of(method, label, type, requirements);
    CodeBlock call = CodeBlock.of("$L($Z$L)", target(method, arguments), arguments.passed());
    CodeBlock afterwards = arguments.afterwards();
    CodeBlock.Builder body = CodeBlock.builder().add(arguments.before());
    if (afterwards.isEmpty()) {
      return body.add(returned(method, arguments, call, label)).build();
    } else if (isNothing(method.result())) {
      return body.addStatement(call).add(afterwards).build();
    }
    String result = arguments.result();
    CodeBlock declared =
        method.result() instanceof ManagedResult.AsIs asIs
            ? CodeBlock.of("$T", asIs.type())
            : CodeBlock.of("var");
    return body.addStatement("$L $L =$W$L", declared, result, call)
        .add(afterwards)
        .add(returned(method, arguments, CodeBlock.of("$L", result), label))
        .build();
  }

  private CodeBlock target(ManagedMethod method, Arguments arguments) {
    return switch (method.kind()) {
      case CONSTRUCTOR -> {
        int ofClass = type.variables().size();
        List<TypeVariableName> own = method.variables().subList(ofClass, method.variables().size());
        yield CodeBlock.of("new $L$T", TypeArguments.of(own), type.object());
      }
      case STATIC ->
          CodeBlock.of(
              "$T.$L$L",
              ClassName.get(type.source()),
              TypeArguments.of(method.variables()),
              method.target());
      case INSTANCE ->
          CodeBlock.of(
              "$L.$L$L",
              arguments.receiver(),
              TypeArguments.of(method.variables()),
              method.target());
    };
  }

  private static boolean isNothing(ManagedResult result) {
    return result.type().equals(TypeName.VOID);
  }

  private CodeBlock returned(
      ManagedMethod method, Arguments arguments, CodeBlock value, String label) {
    CodeBlock.Builder code = CodeBlock.builder();
    ManagedResult result = method.result();
    if (result instanceof ManagedResult.Handles handles) {
      return HandlesWriter.returned(handles, value, method, arguments.names());
    } else if (result instanceof ManagedResult.Same) {
      return code.addStatement("requireHeld($L,$W$S)", value, label)
          .addStatement("return this")
          .build();
    } else if (result instanceof ManagedResult.SameAs same) {
      return code.addStatement(value).addStatement("return $L", same.parameter()).build();
    }
    return isNothing(result)
        ? code.addStatement(value).build()
        : code.addStatement("return $L", value).build();
  }
}
