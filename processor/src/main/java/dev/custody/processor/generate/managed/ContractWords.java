package dev.custody.processor.generate.managed;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.custody.processor.contract.ArgumentContract;
import dev.custody.processor.contract.ArgumentContract.Terms;
import dev.custody.processor.contract.ResultTerms;
import dev.custody.processor.contract.TypeRole;
import dev.custody.processor.program.When;
import java.util.List;
import java.util.function.IntFunction;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/** Writes contracts as the annotations that say them. */
final class ContractWords {
  private static final String PACKAGE = "dev.custody";
  static final AnnotationSpec OWNED = annotation("Owned");
  static final AnnotationSpec BORROWED = annotation("Borrowed");
  static final AnnotationSpec ALIASES = annotation("Aliases");
  static final AnnotationSpec RELEASES = annotation("Releases");
  static final AnnotationSpec RELEASES_IF_ANY =
      AnnotationSpec.builder(name("Releases")).addMember("idempotent", "true").build();

  private ContractWords() {}

  static ClassName name(String simpleName) {
    return ClassName.get(PACKAGE, simpleName);
  }

  private static AnnotationSpec annotation(String simpleName) {
    return AnnotationSpec.builder(name(simpleName)).build();
  }

  private static AnnotationSpec naming(String annotation, String element, List<String> names) {
    CodeBlock each =
        names.stream().map(name -> CodeBlock.of("$S", name)).collect(CodeBlock.joining(", "));
    return AnnotationSpec.builder(name(annotation))
        .addMember(element, names.size() == 1 ? "$L" : "{$L}", each)
        .build();
  }

  static AnnotationSpec steals(When when) {
    return steals(when, "");
  }

  private static AnnotationSpec steals(When when, String into) {
    AnnotationSpec.Builder steals = AnnotationSpec.builder(name("Steals"));
    if (!into.isEmpty()) {
      steals.addMember("into", "$S", into);
    }
    if (when != When.ALWAYS) {
      steals.addMember("when", "$T.$L", name("When"), when.name());
    }
    return steals.build();
  }

  static AnnotationSpec aliases(String parameter) {
    return naming("Aliases", "value", List.of(parameter));
  }

  /** The contract of a parameter that is passed on as it is. */
  static List<AnnotationSpec> ofParameter(
      ArgumentContract contract, TypeRole role, IntFunction<String> names) {
    Terms terms = contract.terms();
    if (terms instanceof Terms.Stolen stolen) {
      return List.of(
          steals(stolen.when(), stolen.into() == null ? "" : names.apply(stolen.into())));
    } else if (terms instanceof Terms.Kept kept) {
      AnnotationSpec.Builder borrowed = AnnotationSpec.builder(name("Borrowed"));
      return List.of(borrowed.addMember("into", "$S", names.apply(kept.into())).build());
    } else if (terms instanceof Terms.Released || terms instanceof Terms.Drained) {
      return List.of(RELEASES);
    } else if (role == TypeRole.FUNCTION) {
      return terms instanceof Terms.Lent ? List.of(annotation("InPlace")) : List.of();
    } else if (role == TypeRole.COUNTED || role == TypeRole.CONTAINER) {
      return List.of(BORROWED);
    }
    return role == TypeRole.PERHAPS && terms instanceof Terms.Lent ? List.of(BORROWED) : List.of();
  }

  /** The contract of a result that is returned as it is. */
  static List<AnnotationSpec> ofResult(ResultTerms terms, IntFunction<String> names) {
    if (terms instanceof ResultTerms.Owned || terms instanceof ResultTerms.Container) {
      return List.of(OWNED);
    } else if (terms instanceof ResultTerms.Immortal) {
      return List.of(annotation("Immortal"));
    } else if (terms instanceof ResultTerms.Borrowed borrowed) {
      return List.of(borrowedFrom(borrowed.from(), names));
    } else if (terms instanceof ResultTerms.Alias alias) {
      return List.of(borrowedFrom(alias.of(), names));
    } else if (terms instanceof ResultTerms.Element element) {
      return List.of(borrowedFrom(List.of(element.container()), names));
    } else if (terms instanceof ResultTerms.Revealing revealing) {
      return ofResult(revealing.terms(), names);
    }
    return List.of();
  }

  private static AnnotationSpec borrowedFrom(List<Integer> lenders, IntFunction<String> names) {
    List<String> named = lenders.stream().map(names::apply).toList();
    boolean byDefault = named.isEmpty() || named.equals(List.of("this"));
    return byDefault ? BORROWED : naming("Borrowed", "from", named);
  }

  /** What a deprecated element says of when it goes; empty for any other. */
  static List<AnnotationSpec> deprecation(Element element) {
    return element.getAnnotationMirrors().stream()
        .filter(
            mirror ->
                mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Deprecated"))
        .map(AnnotationSpec::get)
        .toList();
  }

  /** The annotation called {@code Nullable}, of whatever library; empty if none stands there. */
  static List<AnnotationSpec> nullable(Element element, AnnotatedConstruct type) {
    for (AnnotatedConstruct place : List.of(element, type)) {
      for (AnnotationMirror mirror : place.getAnnotationMirrors()) {
        if (mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable")) {
          return List.of(AnnotationSpec.get(mirror));
        }
      }
    }
    return List.of();
  }

  /** What stands on a type, but for contracts. */
  static List<AnnotationSpec> marks(TypeMirror type) {
    return type.getAnnotationMirrors().stream()
        .map(AnnotationSpec::get)
        .filter(each -> !isContract(each))
        .toList();
  }

  private static boolean isContract(AnnotationSpec annotation) {
    return ((ClassName) annotation.type()).packageName().equals(PACKAGE);
  }

  static boolean isNullable(AnnotationSpec annotation) {
    return ((ClassName) annotation.type()).simpleName().equals("Nullable");
  }
}
