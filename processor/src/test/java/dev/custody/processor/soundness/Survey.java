package dev.custody.processor.soundness;

import dev.custody.processor.soundness.Node.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a program asks of its surroundings: only that has to differ from run to run. */
final class Survey {
  private static final Set<String> OWN_METHODS =
      Set.of("drop()", "moveIn(#)", "moveOut()", "first()");
  private static final Set<String> COMPARISONS = Set.of("# == 0", "# != 0", "# < 0");

  private final Set<String> mentioned = new HashSet<>();
  private final Set<String> tested = new HashSet<>();
  private final Map<String, Set<String>> copiedFrom = new HashMap<>();
  private int attempts;
  private boolean compares;
  private int attemptsAtOnce;
  private int loopsAtOnce;

  Survey(Node body) {
    collect(body, 0, 0);
  }

  private void collect(Node node, int attemptsAround, int loopsAround) {
    attemptsAtOnce = Math.max(attemptsAtOnce, attemptsAround);
    loopsAtOnce = Math.max(loopsAtOnce, loopsAround);
    if (OWN_METHODS.contains(node.text())) {
      mentioned.add("f");
    }
    boolean tests = node.text().equals("# == null") || node.text().equals("# != null");
    if (tests || node.kind() == Kind.PATTERN) {
      tested.add(node.parts().get(0).text());
    }
    compares |= COMPARISONS.contains(node.text());
    switch (node.kind()) {
      case NAME -> mentioned.add(node.text());
      case DECLARE -> copied(node.text(), node.parts().get(0));
      case ASSIGN -> copied(node.parts().get(0).text(), node.parts().get(1));
      case TRY -> attempts++;
      default -> {}
    }
    boolean loops =
        node.kind() == Kind.WHILE || node.kind() == Kind.DO_WHILE || node.kind() == Kind.FOR;
    int attemptsInside = attemptsAround + (node.kind() == Kind.TRY ? 1 : 0);
    int loopsInside = loopsAround + (loops ? 1 : 0);
    node.parts().forEach(part -> collect(part, attemptsInside, loopsInside));
  }

  private void copied(String to, Node value) {
    if (value.kind() == Kind.NAME) {
      copiedFrom.computeIfAbsent(to, name -> new HashSet<>()).add(value.text());
    }
  }

  boolean mentions(String name) {
    return mentioned.contains(name);
  }

  /** Whether the program looks whether what this name denotes at the beginning is null. */
  boolean asksForNull(String name) {
    Set<String> asked = new HashSet<>(tested);
    boolean grows = true;
    while (grows) {
      grows = false;
      for (Map.Entry<String, Set<String>> each : copiedFrom.entrySet()) {
        grows |= asked.contains(each.getKey()) && asked.addAll(each.getValue());
      }
    }
    return asked.contains(name);
  }

  /** Whether numbers are compared. */
  boolean compares() {
    return compares;
  }

  int attempts() {
    return attempts;
  }

  /** How deep {@code try} statements stand in each other. */
  int attemptsAtOnce() {
    return attemptsAtOnce;
  }

  /** How deep loops stand in each other. */
  int loopsAtOnce() {
    return loopsAtOnce;
  }
}
