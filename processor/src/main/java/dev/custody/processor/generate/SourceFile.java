package dev.custody.processor.generate;

import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;

/** A generated file, laid out as people write them: what fits on one line stands on one. */
final class SourceFile {
  private static final Pattern SHORT_COMMENT =
      Pattern.compile("(?m)^( *)/\\*\\*\\n *\\* (\\S.*)\\n *\\*/$");
  private static final Pattern ANNOTATION =
      Pattern.compile("(?m)^( *@\\w+\\()((?:\\n +[^\\n()]+)+)\\n *\\)$");

  /** Of code only: a line of Javadoc may end so as well, and starts with a star. */
  private static final Pattern LAST_WORD_THROWS =
      Pattern.compile("(?m)^( *[^ */\\n][^\\n]*) throws\\n( +)");

  private static final Pattern ANNOTATED_NESTED_TYPE =
      Pattern.compile("(?m)^( +(?:[^ *][^\\n\"]*)?\\w\\.) @");
  private static final Pattern EMPTY_BODY = Pattern.compile("(?m)\\(\\) \\{\\n +\\}$");
  private static final int WIDTH = 100;

  private final JavaFile file;

  SourceFile(JavaFile file) {
    this.file = file;
  }

  void writeTo(Filer filer) throws IOException {
    String name = file.packageName().isEmpty() ? "" : file.packageName() + ".";
    Element[] origins = file.typeSpec().originatingElements().toArray(new Element[0]);
    String text = text();
    try (Writer out = filer.createSourceFile(name + file.typeSpec().name(), origins).openWriter()) {
      out.write(text);
    }
  }

  String text() {
    String text = SHORT_COMMENT.matcher(file.toString()).replaceAll(SourceFile::onOneLine);
    text = ANNOTATED_NESTED_TYPE.matcher(text).replaceAll("$1@");
    text = LAST_WORD_THROWS.matcher(text).replaceAll("$1\n$2throws ");
    text = EMPTY_BODY.matcher(text).replaceAll("() {}");
    return ANNOTATION.matcher(text).replaceAll(SourceFile::together);
  }

  private static String onOneLine(MatchResult comment) {
    return ifItFits(comment.group(1) + "/** " + comment.group(2) + " */", comment);
  }

  private static String together(MatchResult annotation) {
    String members = annotation.group(2).strip().replaceAll("\\n +", " ");
    return ifItFits(annotation.group(1) + members + ")", annotation);
  }

  private static String ifItFits(String line, MatchResult otherwise) {
    return Matcher.quoteReplacement(line.length() <= WIDTH ? line : otherwise.group());
  }
}
