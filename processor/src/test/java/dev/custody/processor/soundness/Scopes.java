package dev.custody.processor.soundness;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Whether a candidate compiles, as far as names, jumps, captures and calls are concerned. */
final class Scopes {
  private static final Set<String> CONSTANTS = Set.of("true", "false", "0", "-1", "1");

  private final Candidate candidate;
  private final Set<String> assigned = new HashSet<>();
  private final Deque<String> names = new ArrayDeque<>();
  private final Set<String> labels = new HashSet<>();
  private boolean sound = true;

  private Scopes(Candidate candidate) {
    this.candidate = candidate;
  }

  static boolean hold(Candidate candidate) {
    Scopes scopes = new Scopes(candidate);
    scopes.collectAssigned(candidate.body());
    scopes.names.addAll(Calls.PARAMETERS);
    scopes.names.addAll(Calls.FIELDS);
    scopes.look(candidate.body(), null);
    return scopes.sound;
  }

  private void collectAssigned(Node node) {
    if (node.kind() == Node.Kind.ASSIGN && node.parts().get(0).kind() == Node.Kind.NAME) {
      assigned.add(node.parts().get(0).text());
    }
    node.parts().forEach(this::collectAssigned);
  }

  private void require(boolean condition) {
    sound &= condition;
  }

  /** Looks at a node; {@code outside} are the names that a lambda around it captures. */
  private void look(Node node, Set<String> outside) {
    switch (node.kind()) {
      case NAME -> {
        require(names.contains(node.text()));
        require(
            outside == null
                || !outside.contains(node.text())
                || Calls.FIELDS.contains(node.text())
                || !assigned.contains(node.text()));
      }
      case CALL -> {
        require(!(node.text().startsWith("#.") && node.parts().get(0).text().equals("null")));
        node.parts().forEach(part -> look(part, outside));
      }
      case DO -> {
        Node done = node.parts().get(0);
        require(done.kind() != Node.Kind.NAME);
        require(done.kind() != Node.Kind.CALL || done.text().endsWith(")"));
        require(!done.text().startsWith("new "));
        look(done, outside);
      }
      case ASSIGN -> {
        Node target = node.parts().get(0);
        require(target.kind() == Node.Kind.NAME || target.text().startsWith("#["));
        node.parts().forEach(part -> look(part, outside));
      }
      case LAMBDA -> {
        Set<String> kept = new HashSet<>(labels);
        labels.clear();
        require(!Flow.throwsChecked(node.parts().get(0)));
        look(node.parts().get(0), new HashSet<>(names));
        labels.addAll(kept);
      }
      case DECLARE -> {
        node.parts().forEach(part -> look(part, outside));
        require(!names.contains(node.text()));
        names.push(node.text());
      }
      case WHILE, DO_WHILE, FOR -> {
        require(labels.add(node.text()));
        require(node.kind() == Node.Kind.FOR || ends(node));
        inside(() -> node.parts().forEach(part -> look(part, outside)));
        labels.remove(node.text());
      }
      case FOR_EACH, ITERATE, PATTERN, RESOURCE ->
          inside(
              () -> {
                look(node.parts().get(0), outside);
                require(node.kind() != Node.Kind.RESOURCE || isFinal(node));
                if (!node.text().isEmpty()) {
                  require(!names.contains(node.text()));
                  names.push(node.text());
                }
                if (node.kind() == Node.Kind.ITERATE) {
                  names.push(Node.iterator(node.text()));
                }
                look(node.parts().get(1), outside);
              });
      case BREAK, CONTINUE -> require(labels.contains(node.text()));
      case RETURN -> {
        char type = outside == null ? candidate.promise().type() : 'v';
        require(type == 'v' ? node.parts().isEmpty() : node.parts().size() == 1);
        node.parts().forEach(part -> look(part, outside));
        require(node.parts().isEmpty() || node.parts().get(0).type() == type);
        require((type != 'b' && type != 'n') || CONSTANTS.contains(node.parts().get(0).text()));
      }
      case BLOCK -> inside(() -> Flow.reachable(node).forEach(part -> look(part, outside)));
      default -> inside(() -> node.parts().forEach(part -> look(part, outside)));
    }
  }

  /** Whether a resource is never assigned, and a local if it is not declared here. */
  private boolean isFinal(Node resource) {
    Node value = resource.parts().get(0);
    return resource.text().isEmpty()
        ? value.kind() == Node.Kind.NAME
            && !Calls.FIELDS.contains(value.text())
            && !assigned.contains(value.text())
        : !assigned.contains(resource.text());
  }

  /** Whether a loop is certain to end: it asks for another turn, or empties a queue. */
  private static boolean ends(Node loop) {
    Node condition = loop.parts().get(0);
    return condition.text().equals("Work.more()")
        || (condition.text().equals("# != null")
            && contains(condition, Set.of("#.poll()"))
            && !contains(loop.parts().get(1), Set.of("#.add(#)", "#.offer(#)", "#.push(#)")));
  }

  private static boolean contains(Node node, Set<String> texts) {
    return texts.contains(node.text())
        || node.parts().stream().anyMatch(part -> contains(part, texts));
  }

  private void inside(Runnable body) {
    int before = names.size();
    body.run();
    while (names.size() > before) {
      names.pop();
    }
  }
}
