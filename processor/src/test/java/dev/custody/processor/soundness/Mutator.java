package dev.custody.processor.soundness;

import dev.custody.processor.soundness.Node.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Makes one small change to a program, as a programmer might who gets it wrong. */
final class Mutator {
  private final Random random;

  Mutator(Random random) {
    this.random = random;
  }

  /** The changed program; the same one if no change that compiles was found. */
  Candidate mutate(Candidate candidate) {
    for (int attempt = 0; attempt < 20; attempt++) {
      Node body = change(candidate.body());
      Candidate changed = candidate.with(body);
      if (!body.equals(candidate.body()) && Scopes.hold(changed)) {
        return changed;
      }
    }
    return candidate;
  }

  private Node change(Node body) {
    return switch (random.nextInt(11)) {
      case 0, 1, 2 -> inSomeBlock(body, this::delete);
      case 3 -> inSomeBlock(body, this::duplicate);
      case 4 -> inSomeBlock(body, this::swap);
      case 5 -> move(body);
      case 6 -> at(body, node -> node.kind() == Kind.NAME, this::rename);
      case 7, 8 -> at(body, node -> family(node) != null, this::relative);
      case 9 -> inSomeBlock(body, this::makeConditional);
      default -> at(body, node -> node.text().equals("#.retain()"), node -> node.parts().get(0));
    };
  }

  private Node inSomeBlock(Node body, UnaryOperator<Node> change) {
    return at(body, node -> node.kind() == Kind.BLOCK && !node.parts().isEmpty(), change);
  }

  /** Changes one of the nodes that a predicate accepts. */
  private Node at(Node root, Predicate<Node> which, UnaryOperator<Node> change) {
    int found = count(root, which);
    return found == 0 ? root : Paths.changed(root, which, random.nextInt(found), change);
  }

  private static int count(Node node, Predicate<Node> which) {
    int below = node.parts().stream().mapToInt(part -> count(part, which)).sum();
    return which.test(node) ? below + 1 : below;
  }

  private Node delete(Node block) {
    List<Node> parts = new ArrayList<>(block.parts());
    parts.remove(random.nextInt(parts.size()));
    return Node.block(parts);
  }

  private Node duplicate(Node block) {
    List<Node> parts = new ArrayList<>(block.parts());
    Node chosen = parts.get(random.nextInt(parts.size()));
    parts.add(random.nextInt(parts.size() + 1), chosen);
    return Node.block(parts);
  }

  private Node swap(Node block) {
    List<Node> parts = new ArrayList<>(block.parts());
    Node moved = parts.remove(random.nextInt(parts.size()));
    parts.add(random.nextInt(parts.size() + 1), moved);
    return Node.block(parts);
  }

  private Node makeConditional(Node block) {
    List<Node> parts = new ArrayList<>(block.parts());
    int chosen = random.nextInt(parts.size());
    Node condition = random.nextBoolean() ? Calls.test() : Node.name("yes");
    parts.set(chosen, Node.when(condition, parts.get(chosen)));
    return Node.block(parts);
  }

  private Node move(Node body) {
    Node[] taken = new Node[1];
    Node without =
        inSomeBlock(
            body,
            block -> {
              List<Node> parts = new ArrayList<>(block.parts());
              taken[0] = parts.remove(random.nextInt(parts.size()));
              return Node.block(parts);
            });
    return at(
        without,
        node -> node.kind() == Kind.BLOCK,
        block -> {
          List<Node> parts = new ArrayList<>(block.parts());
          parts.add(random.nextInt(parts.size() + 1), taken[0]);
          return Node.block(parts);
        });
  }

  private Node rename(Node name) {
    List<String> others = List.of("lent", "given", "f", "g", "shared");
    if (name.type() == 'r' && random.nextInt(4) == 0) {
      return Node.name(others.get(random.nextInt(others.size())));
    }
    return Node.name(name.type() + String.valueOf(random.nextInt(30)));
  }

  private static Set<String> family(Node node) {
    return node.kind() != Kind.CALL
        ? null
        : Calls.FAMILIES.stream()
            .filter(family -> family.contains(node.text()))
            .findFirst()
            .orElse(null);
  }

  private Node relative(Node call) {
    List<String> relatives = family(call).stream().sorted().toList();
    return call.withText(relatives.get(random.nextInt(relatives.size())));
  }
}
