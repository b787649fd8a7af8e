package dev.custody.processor.generate.managed;

import com.palantir.javapoet.ClassName;
import dev.custody.processor.generate.managed.ManagedMethod.SourceDoc;
import java.util.regex.Pattern;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
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

  private static String link(ExecutableElement method, PackageElement here) {
    ClassName type = ClassName.get((TypeElement) method.getEnclosingElement());
    boolean constructs = method.getKind() == ElementKind.CONSTRUCTOR;
    String name = constructs ? type.simpleName() : method.getSimpleName().toString();
    boolean near = here.getQualifiedName().contentEquals(type.packageName());
    String path = near ? String.join(".", type.simpleNames()) : type.canonicalName();
    return path + "#" + name;
  }
}
