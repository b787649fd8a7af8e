package dev.custody.processor.soundness;

import java.util.List;

/** What javac's own flow rules say of a generated statement, so that only legal code is written. */
final class Flow {
  private Flow() {}

  /** Whether the declared exception may come out. */
  static boolean throwsChecked(Node node) {
    return switch (node.kind()) {
      case CALL ->
          Calls.isChecked(node.text()) || node.parts().stream().anyMatch(Flow::throwsChecked);
      case LAMBDA -> false;
      case THROW -> true;
      case TRY ->
          (throwsChecked(node.parts().get(0)) && !catchesChecked(node))
              || throwsChecked(node.parts().get(1))
              || throwsChecked(node.parts().get(2));
      case BLOCK -> reachable(node).stream().anyMatch(Flow::throwsChecked);
      default -> node.parts().stream().anyMatch(Flow::throwsChecked);
    };
  }

  private static boolean catchesChecked(Node attempt) {
    return attempt.text().equals("io") || attempt.text().equals("both");
  }

  /** The statements of a block up to the first that does not go on to the next. */
  static List<Node> reachable(Node block) {
    List<Node> all = block.parts();
    for (int i = 0; i < all.size(); i++) {
      if (!completes(all.get(i))) {
        return all.subList(0, i + 1);
      }
    }
    return all;
  }

  /** Whether it can complete normally, as the language specification has it. */
  static boolean completes(Node node) {
    List<Node> parts = node.parts();
    return switch (node.kind()) {
      case RETURN, THROW, BREAK, CONTINUE -> false;
      case BLOCK -> {
        List<Node> reachable = reachable(node);
        yield reachable.isEmpty() || completes(reachable.get(reachable.size() - 1));
      }
      case IF -> parts.get(2).isEmptyBlock() || completes(parts.get(1)) || completes(parts.get(2));
      case RESOURCE -> completes(parts.get(1));
      case DO_WHILE -> completes(parts.get(1)) || jumps(parts.get(1), node.text());
      case SWITCH ->
          node.text().equals("fall")
              ? completes(parts.get(3))
              : parts.subList(1, 4).stream().anyMatch(Flow::completes);
      case TRY ->
          (completes(parts.get(0)) || (!node.text().isEmpty() && completes(parts.get(1))))
              && completes(parts.get(2));
      default -> true;
    };
  }

  private static boolean jumps(Node node, String label) {
    return (node.kind() == Node.Kind.BREAK || node.kind() == Node.Kind.CONTINUE)
            && node.text().equals(label)
        || (node.kind() == Node.Kind.BLOCK ? reachable(node) : node.parts())
            .stream().anyMatch(part -> jumps(part, label));
  }
}
