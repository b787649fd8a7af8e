package dev.custody.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.custody.processor.contract.DeclaredContracts;
import dev.custody.processor.declaration.DeclarationRules;
import dev.custody.processor.declaration.Violation;
import dev.custody.processor.lower.TreePoint;
import dev.custody.processor.program.At;
import dev.custody.processor.report.Finding;
import dev.custody.processor.report.Key;
import dev.custody.processor.report.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Applies the rules on declarations to every declaration and method reference of a class. */
final class DeclarationChecker {
  private static final Set<Message> LOSSES_OF_PARAMETERS =
      Set.of(Message.LEAK_PARAMETER, Message.LEAK_ELEMENTS);

  private final Trees trees;
  private final Elements elements;
  private final DeclaredContracts contracts;
  private final DeclarationRules rules;

  DeclarationChecker(
      Trees trees, Elements elements, Types types, DeclaredContracts contracts, boolean strict) {
    this.trees = trees;
    this.elements = elements;
    this.contracts = contracts;
    this.rules = new DeclarationRules(types, contracts, strict);
  }

  List<Finding> check(TreePath type) {
    Scanner scanner = new Scanner(type);
    scanner.scan(type.getLeaf(), null);
    return scanner.findings;
  }

  /**
   * What a wrong contract makes of a body is not the user's mistake: the echo of a method reference
   * that breaks its interface's contract, or of an annotation that makes no sense. What a parameter
   * took over is lost all the same.
   *
   * @param told whether a finding is reported; what is not has no echo
   */
  static List<Finding> withoutEchoes(List<Finding> findings, Predicate<Finding> told) {
    Set<At> mistakes =
        findings.stream()
            .filter(DeclarationChecker::isOfDeclaration)
            .filter(told)
            .map(Finding::at)
            .collect(Collectors.toSet());
    return findings.stream()
        .filter(
            finding ->
                isOfDeclaration(finding)
                    || isLossOfParameter(finding)
                    || !mistakes.contains(finding.at()) && !mistakes.contains(finding.site()))
        .toList();
  }

  private static boolean isOfDeclaration(Finding finding) {
    return finding.key() == Key.OVERRIDE_MISMATCH || finding.key() == Key.ANNOTATION_MISUSE;
  }

  /** Of one that says so in the source itself, whatever else is wrong with its declaration. */
  private static boolean isLossOfParameter(Finding finding) {
    return LOSSES_OF_PARAMETERS.contains(finding.message())
        && finding.site() instanceof TreePoint point
        && point.tree() instanceof VariableTree parameter
        && parameter.getModifiers().getAnnotations().stream()
            .map(annotation -> annotation.getAnnotationType().toString())
            .anyMatch(name -> name.equals("Steals") || name.equals("dev.custody.Steals"));
  }

  private final class Scanner extends TreeScanner<Void, Void> {
    private final TreePath top;
    private final List<Finding> findings = new ArrayList<>();

    Scanner(TreePath top) {
      this.top = top;
    }

    /** The leaf alone decides what is declared there, and a path for every tree costs too much. */
    private TreePath pathTo(Tree tree) {
      return new TreePath(top, tree);
    }

    @Override
    public Void visitClass(ClassTree tree, Void unused) {
      if (trees.getElement(pathTo(tree)) instanceof TypeElement type) {
        add(rules.check(type), tree);
        for (RecordComponentElement component : type.getRecordComponents()) {
          accessor(component, tree);
        }
      }
      return super.visitClass(tree, unused);
    }

    /** An accessor that is not written out can override, too. */
    private void accessor(RecordComponentElement component, ClassTree tree) {
      ExecutableElement accessor = component.getAccessor();
      if (trees.getTree(accessor) == null) {
        for (Violation violation : rules.check(accessor)) {
          if (violation.complaint().isMismatch()) {
            add(violation, declarationOf(component, tree));
          }
        }
      }
    }

    private Tree declarationOf(RecordComponentElement component, ClassTree tree) {
      for (Tree member : tree.getMembers()) {
        if (member instanceof VariableTree variable
            && variable.getName().equals(component.getSimpleName())) {
          return variable;
        }
      }
      return tree;
    }

    @Override
    public Void visitMethod(MethodTree tree, Void unused) {
      if (!(trees.getElement(pathTo(tree)) instanceof ExecutableElement method)
          || isMadeUp(method)) {
        return null;
      }
      for (Violation violation : rules.check(method)) {
        int parameter = method.getParameters().indexOf(violation.element());
        add(violation, parameter < 0 ? tree : tree.getParameters().get(parameter));
      }
      if (tree.getBody() != null) {
        TreePath body = new TreePath(pathTo(tree), tree.getBody());
        add(rules.check(method, () -> Mentions.in(body, trees)), tree);
      }
      return super.visitMethod(tree, unused);
    }

    @Override
    public Void visitVariable(VariableTree tree, Void unused) {
      if (trees.getElement(pathTo(tree)) instanceof VariableElement variable
          && variable.asType().getKind() != TypeKind.ERROR) {
        add(rules.check(variable), tree);
      }
      return super.visitVariable(tree, unused);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
      TreePath qualifier = pathTo(tree.getQualifierExpression());
      TypeMirror function = trees.getTypeMirror(pathTo(tree));
      TypeMirror receiver = trees.getTypeMirror(qualifier);
      if (trees.getElement(pathTo(tree)) instanceof ExecutableElement method
          && function != null
          && receiver != null
          && receiver.getKind() != TypeKind.ARRAY) {
        boolean unbound = isType(qualifier) && isInstanceMethod(method);
        add(rules.check(method, receiver, function, unbound), tree);
      }
      return super.visitMemberReference(tree, unused);
    }

    private boolean isType(TreePath qualifier) {
      Element named = trees.getElement(qualifier);
      return named == null
          || named.getKind().isClass()
          || named.getKind().isInterface()
          || named.getKind() == ElementKind.TYPE_PARAMETER;
    }

    private void add(List<Violation> violations, Tree tree) {
      for (Violation violation : violations) {
        add(violation, tree);
      }
    }

    private void add(Violation violation, Tree tree) {
      Message message = violation.complaint().isMismatch() ? Message.OVERRIDE : Message.MISUSE;
      findings.add(
          Finding.plain(
              message,
              Map.of("problem", violation.problem(), "fix", violation.fix()),
              TreePoint.of(trees.getSourcePositions(), top.getCompilationUnit(), tree)));
    }
  }

  private static boolean isInstanceMethod(ExecutableElement method) {
    return method.getKind() == ElementKind.METHOD
        && !method.getModifiers().contains(Modifier.STATIC);
  }

  /** Default constructors, canonical ones that are not written, those of anonymous classes. */
  private boolean isMadeUp(ExecutableElement method) {
    boolean anonymous =
        method.getKind() == ElementKind.CONSTRUCTOR
            && ((TypeElement) method.getEnclosingElement()).getNestingKind()
                == NestingKind.ANONYMOUS;
    return anonymous || elements.getOrigin(method) == Elements.Origin.MANDATED;
  }
}
