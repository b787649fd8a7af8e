package dev.custody.processor.lower;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The one home of what {@code com.sun.source} learned about patterns after JDK 17: labels and
 * guards of {@code switch}, record patterns, unnamed patterns.
 *
 * <p>Compiled for 17, it asks newer trees through the public interfaces that they implement.
 */
final class PatternBridge {
  private static final String PACKAGE = "com.sun.source.tree.";

  /** Looking a method up is slow, above all where there is none. */
  private static final Map<String, Optional<Method>> METHODS = new ConcurrentHashMap<>();

  private PatternBridge() {}

  /** One label of a {@code case}. */
  sealed interface Label {
    record Constant(ExpressionTree value) implements Label {}

    record Pattern(Tree pattern) implements Label {}

    record Default() implements Label {}
  }

  static List<Label> labels(CaseTree tree) {
    List<?> labels = (List<?>) get(tree, "CaseTree", "getLabels");
    List<Label> read = new ArrayList<>();
    for (Object label : labels) {
      read.add(label((Tree) label));
    }
    return read.isEmpty() ? List.of(new Label.Default()) : read;
  }

  private static Label label(Tree label) {
    return switch (label.getKind().name()) {
      case "DEFAULT_CASE_LABEL" -> new Label.Default();
      case "CONSTANT_CASE_LABEL" ->
          new Label.Constant(
              (ExpressionTree) get(label, "ConstantCaseLabelTree", "getConstantExpression"));
      case "PATTERN_CASE_LABEL" ->
          new Label.Pattern((Tree) get(label, "PatternCaseLabelTree", "getPattern"));
      default ->
          label instanceof ExpressionTree constant
              ? new Label.Constant(constant)
              : new Label.Pattern(label);
    };
  }

  /** The guard of a {@code case}; null if there is none. */
  static ExpressionTree guard(CaseTree tree) {
    return (ExpressionTree) get(tree, "CaseTree", "getGuard");
  }

  static boolean isRecordPattern(Tree pattern) {
    return pattern.getKind().name().equals("DECONSTRUCTION_PATTERN");
  }

  /** The record that a record pattern takes apart. */
  static ExpressionTree deconstructor(Tree recordPattern) {
    return (ExpressionTree) get(recordPattern, "DeconstructionPatternTree", "getDeconstructor");
  }

  static List<Tree> nested(Tree recordPattern) {
    List<Tree> nested = new ArrayList<>();
    Object patterns = get(recordPattern, "DeconstructionPatternTree", "getNestedPatterns");
    ((List<?>) patterns).forEach(pattern -> nested.add((Tree) pattern));
    return nested;
  }

  /** The pattern within parentheses, which JDK 17 to 20 have trees for. */
  static Tree stripped(Tree pattern) {
    Tree stripped = pattern;
    while (stripped.getKind().name().equals("PARENTHESIZED_PATTERN")) {
      stripped = (Tree) get(stripped, "ParenthesizedPatternTree", "getPattern");
    }
    return stripped;
  }

  /** Calls a method of a tree; null where this JDK's trees do not have it. */
  private static Object get(Tree tree, String type, String method) {
    Optional<Method> known =
        METHODS.computeIfAbsent(type + "." + method, key -> find(type, method));
    try {
      return known.isPresent() ? known.get().invoke(tree) : null;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read a " + type, e);
    }
  }

  private static Optional<Method> find(String type, String method) {
    try {
      return Optional.of(Class.forName(PACKAGE + type).getMethod(method));
    } catch (ClassNotFoundException | NoSuchMethodException older) {
      return Optional.empty();
    }
  }
}
