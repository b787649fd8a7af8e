package dev.custody.processor.soundness;

import dev.custody.processor.soundness.Candidate.Promise;
import dev.custody.processor.soundness.Node.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Makes a failing program smaller for as long as it fails in the same way. */
final class Shrinker {
  private static final int AT_ONCE = 60;

  private Shrinker() {}

  static Judged shrink(Judged failing) {
    Judged smallest = failing;
    Optional<Judged> smaller = Optional.of(failing);
    while (smaller.isPresent()) {
      smallest = smaller.get();
      smaller = smaller(smallest);
    }
    return smallest;
  }

  private static Optional<Judged> smaller(Judged failing) {
    List<Candidate> reduced = reductions(failing.candidate());
    for (int from = 0; from < reduced.size(); from += AT_ONCE) {
      List<Candidate> part = reduced.subList(from, Math.min(from + AT_ONCE, reduced.size()));
      Optional<Judged> found =
          Judged.all(part).stream()
              .filter(judged -> judged.kind().equals(failing.kind()))
              .filter(judged -> judged.failure().isPresent())
              .min(Comparator.comparing(judged -> judged.candidate().size()));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Everything that is one step smaller and compiles, the smallest first. */
  private static List<Candidate> reductions(Candidate candidate) {
    List<Candidate> found = new ArrayList<>();
    reduce(candidate.body(), node -> node, found, candidate);
    for (String name : declared(candidate.body())) {
      found.add(candidate.with(without(name, candidate.body())));
    }
    if (candidate.promise() != Promise.NOTHING) {
      found.add(new Candidate(Promise.NOTHING, withoutResults(candidate.body())));
    }
    return found.stream()
        .filter(smaller -> weight(smaller) < weight(candidate))
        .filter(Scopes::hold)
        .distinct()
        .sorted(Comparator.comparing(Shrinker::weight))
        .toList();
  }

  /** Beside the size: plain calls before those that may fail or differ. */
  private static int weight(Candidate candidate) {
    return 100 * candidate.size() + oddities(candidate.body()) + candidate.promise().ordinal();
  }

  private static int oddities(Node node) {
    int own = node.kind() == Kind.CALL ? node.text().length() : 0;
    return Math.min(own, 30) + node.parts().stream().mapToInt(Shrinker::oddities).sum();
  }

  private static void reduce(
      Node node, UnaryOperator<Node> inPlace, List<Candidate> found, Candidate whole) {
    for (Node smaller : reduced(node)) {
      found.add(whole.with(inPlace.apply(smaller)));
    }
    for (int i = 0; i < node.parts().size(); i++) {
      int index = i;
      reduce(node.parts().get(i), part -> inPlace.apply(node.with(index, part)), found, whole);
    }
  }

  private static List<Node> reduced(Node node) {
    List<Node> found = new ArrayList<>();
    switch (node.kind()) {
      case BLOCK -> {
        for (int i = 0; i < node.parts().size(); i++) {
          Node statement = node.parts().get(i);
          found.add(replaced(node, i, List.of()));
          statement.parts().stream().filter(part -> part.kind() == Kind.BLOCK).forEach(found::add);
          for (Node part : statement.parts()) {
            if (part.kind() == Kind.BLOCK) {
              found.add(replaced(node, i, part.parts()));
            } else if (part.kind() == Kind.LAMBDA) {
              found.add(replaced(node, i, part.parts().get(0).parts()));
            } else if (statement.kind() == Kind.IF) {
              found.add(replaced(node, i, List.of(Node.run(part))));
            }
          }
        }
      }
      case TRY -> {
        found.add(node.with(1, Node.block()).withText(""));
        found.add(node.with(2, Node.block()));
      }
      case SWITCH -> {
        for (int i = 1; i <= 3; i++) {
          for (int k = 1; k <= 3; k++) {
            found.add(
                Node.statement(
                    Kind.IF, "", Calls.test(), node.parts().get(i), node.parts().get(k)));
          }
        }
      }
      case IF -> found.add(node.with(2, Node.block()));
      case CALL, NAME, ASSIGN -> {
        node.parts().stream().filter(part -> part.type() == node.type()).forEach(found::add);
        if (node.type() == 'b') {
          found.add(Calls.test());
          found.add(Node.name("yes"));
        }
        if (node.type() == 'r') {
          found.add(Calls.alloc());
          found.add(Calls.nothing());
          found.add(Node.name("lent"));
        }
      }
      default -> {}
    }
    return found;
  }

  private static Node replaced(Node block, int index, List<Node> by) {
    List<Node> parts = new ArrayList<>(block.parts());
    parts.remove(index);
    parts.addAll(index, by);
    return Node.block(parts);
  }

  private static Set<String> declared(Node node) {
    Set<String> found = new LinkedHashSet<>();
    if (node.kind() == Kind.DECLARE) {
      found.add(node.text());
    }
    node.parts().forEach(part -> found.addAll(declared(part)));
    return found;
  }

  /** A block without the statements that have to do with a local, all at once. */
  private static Node without(String name, Node node) {
    List<Node> kept = new ArrayList<>();
    for (Node part : node.parts()) {
      boolean statement = node.kind() == Kind.BLOCK;
      if (!statement || !isAbout(name, part)) {
        kept.add(without(name, part));
      }
    }
    return new Node(node.kind(), node.type(), node.text(), kept);
  }

  private static boolean isAbout(String name, Node statement) {
    return statement.text().equals(name)
        || statement.parts().stream()
            .anyMatch(part -> part.kind() != Kind.BLOCK && mentions(name, part));
  }

  private static boolean mentions(String name, Node node) {
    return node.text().equals(name) || node.parts().stream().anyMatch(part -> mentions(name, part));
  }

  private static Node withoutResults(Node node) {
    if (node.kind() == Kind.RETURN) {
      return Node.statement(Kind.RETURN, "");
    }
    List<Node> parts = node.parts().stream().map(Shrinker::withoutResults).toList();
    return new Node(node.kind(), node.type(), node.text(), parts);
  }
}
