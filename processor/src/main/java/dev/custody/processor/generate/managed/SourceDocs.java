package dev.custody.processor.generate.managed;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.custody.processor.generate.managed.ManagedMethod.SourceDoc;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads what the documentation of a method says in its first sentence. */
final class SourceDocs {
  private static final Pattern LINK_WITH_TEXT =
      Pattern.compile("\\{@link(?:plain)?\\s+[^\\s}]+\\s+([^}]+)}");
  private static final Pattern LINK = Pattern.compile("\\{@link(?:plain)?\\s+#?([^}]+)}");
  private static final Pattern END = Pattern.compile("\\.\\s|\\.$|<p>|\n\\s*@");

  private SourceDocs() {}

  /**
   * @param here where links are read
   */
  static SourceDoc of(Elements elements, ExecutableElement method, PackageElement here) {
    String comment = elements.getDocComment(method);
    return new SourceDoc(comment == null ? "" : firstSentence(comment.strip()), link(method, here));
  }

  private static String firstSentence(String comment) {
    if (comment.startsWith("@") || comment.startsWith("{@inheritDoc")) {
      return "";
    }
    String sentence = END.split(comment, 2)[0].strip();
    sentence = LINK_WITH_TEXT.matcher(sentence).replaceAll("$1");
    sentence = LINK.matcher(sentence).replaceAll("{@code $1}");
    sentence = sentence.replaceAll("\\s+", " ");
    return sentence.isEmpty() ? "" : sentence + ".";
  }

  /** With the types of the parameters where the name alone would not say which one is meant. */
  private static String link(ExecutableElement method, PackageElement here) {
    TypeElement type = (TypeElement) method.getEnclosingElement();
    boolean constructs = method.getKind() == ElementKind.CONSTRUCTOR;
    Name name = constructs ? type.getSimpleName() : method.getSimpleName();
    boolean overloaded =
        type.getEnclosedElements().stream()
                .filter(each -> each.getKind() == method.getKind())
                .filter(each -> each.getSimpleName().equals(method.getSimpleName()))
                .count()
            > 1;
    String parameters =
        method.getParameters().stream()
            .map(each -> named(Names.erasure(TypeName.get(each.asType())), here))
            .collect(Collectors.joining(", ", "(", ")"));
    return named(ClassName.get(type), here) + "#" + name + (overloaded ? parameters : "");
  }

  /** As short as it can be without an import. */
  private static String named(TypeName type, PackageElement here) {
    if (type instanceof ArrayTypeName array) {
      return named(array.componentType(), here) + "[]";
    } else if (type instanceof ClassName name) {
      boolean near =
          here.getQualifiedName().contentEquals(name.packageName())
              || name.packageName().equals("java.lang");
      return near ? String.join(".", name.simpleNames()) : name.canonicalName();
    }
    return type.toString();
  }
}
