package dev.custody.processor;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.custody.processor.analysis.Verdict;
import dev.custody.processor.check.Checked;
import dev.custody.processor.check.DisposerRule;
import dev.custody.processor.check.Rules;
import dev.custody.processor.contract.DeclaredContracts;
import dev.custody.processor.contract.UnresolvedName;
import dev.custody.processor.infer.Groups;
import dev.custody.processor.infer.OwnMethods;
import dev.custody.processor.lower.LargeStack;
import dev.custody.processor.lower.Lowering;
import dev.custody.processor.lower.LoweringOptions;
import dev.custody.processor.lower.UnreadBodies;
import dev.custody.processor.program.At;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.ProgramPrinter;
import dev.custody.processor.report.ClassReport;
import dev.custody.processor.report.Finding;
import dev.custody.processor.report.FindingText;
import dev.custody.processor.report.JavacReport;
import dev.custody.processor.report.Message;
import dev.custody.processor.report.Unchecked;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The stages, in order: contracts, lowering, analysis, rules, report. */
final class ClassChecker {
  private final DumpedMethods dumped;
  private final JavacReport report;
  private final DeclarationChecker declarations;
  private final OwnedFields ownedFields;
  private final Lowering lowering;
  private final Trees trees;
  private final DeclaredContracts contracts;

  /** What was found in class files to mean nothing, and told. */
  private final Set<UnresolvedName> unresolved = new HashSet<>();

  ClassChecker(JavacEnvironment javac, Options options, JavacReport report) {
    Elements elements = javac.environment().getElementUtils();
    Types types = javac.environment().getTypeUtils();
    this.trees = javac.trees();
    this.contracts = new DeclaredContracts(elements, types);
    this.dumped = new DumpedMethods(options.dump());
    this.report = report;
    this.declarations =
        new DeclarationChecker(javac.trees(), elements, types, contracts, options.strict());
    this.ownedFields = new OwnedFields(javac.trees(), contracts);
    this.lowering =
        new Lowering(
            javac.trees(), elements, types, contracts, new LoweringOptions(options.exceptions()));
  }

  /** Checks a top-level class and the classes in it, and reports what is wrong. */
  void check(TreePath type) {
    List<Finding> findings = new ArrayList<>(declarations.check(type));
    List<Checked> bodies = new ArrayList<>();
    Unread unread = new Unread(findings);
    Verdicts verdicts = new Verdicts();
    List<Program> programs =
        OwnMethods.applied(Groups.borrowing(lowering.lower(type, unread)), verdicts::left);
    for (Program program : programs) {
      attempt(
          program,
          unread,
          () -> {
            Verdict verdict = verdicts.of(program);
            List<Finding> found = Rules.findings(program, verdict);
            dump(program, FindingText.summary(found));
            findings.addAll(found);
            bodies.add(new Checked(program, verdict));
          });
    }
    // Their findings are among those of the method that they stand in; their fields are their own.
    for (Program program : Functions.in(programs)) {
      attempt(
          program,
          unread,
          () -> {
            if (!program.fields().isEmpty()) {
              bodies.add(new Checked(program, verdicts.of(program)));
            }
          });
    }
    if (!unread.any) {
      findings.addAll(DisposerRule.findings(ownedFields.of(type, bodies), bodies));
    }
    ClassReport told = report.on(type, findings);
    if (!findings.isEmpty()) {
      told.report(DeclarationChecker.withoutEchoes(findings, told::tells));
    }
    for (UnresolvedName name : contracts.takeUnresolvedNames()) {
      if (trees.getPath(name.method()) == null && unresolved.add(name)) {
        told.warn(Message.NAMES_NOTHING_IN_LIBRARY, words(name));
      }
    }
    told.finish();
  }

  /** Tells which methods that the user asked for had nothing to be printed. */
  void close() {
    for (String name : dumped.unmet()) {
      report.note(
          "[custody] custody.dump: there is no program of `"
              + name
              + "`: no method is called so, or nothing in it is counted");
    }
  }

  private static Map<String, String> words(UnresolvedName name) {
    ExecutableElement method = name.method();
    return Map.of(
        "mark",
        name.mark().toString(),
        "name",
        method.getEnclosingElement().getSimpleName() + "." + method.getSimpleName(),
        "text",
        name.name());
  }

  /** One body's failure is told, and the next body is checked. */
  private void attempt(Program program, Unread unread, Runnable check) {
    try {
      LargeStack.run(check);
    } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError failure) {
      dump(program, "the checker failed");
      unread.failed(program.name(), failure, program.at());
    }
  }

  /** What the bodies that nobody could read would have discarded is not known. */
  private final class Unread implements UnreadBodies {
    private final List<Finding> findings;
    private boolean any;

    Unread(List<Finding> findings) {
      this.findings = findings;
    }

    @Override
    public void refused() {
      any = true;
    }

    @Override
    public void failed(String body, Throwable cause, At at) {
      any = true;
      findings.add(
          cause instanceof StackOverflowError
              ? Unchecked.partly(body, "it is nested too deeply", at)
              : Unchecked.failed("`" + body + "`", cause, at));
    }
  }

  /** What became of the body, and what is wrong with it; before anything is suppressed. */
  private void dump(Program program, String outcome) {
    if (dumped.include(program.name())) {
      report.note(
          "[custody] ownership program of " + ProgramPrinter.explain(program) + "\n" + outcome,
          program.at());
    }
  }
}
