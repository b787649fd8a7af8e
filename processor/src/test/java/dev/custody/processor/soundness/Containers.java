package dev.custody.processor.soundness;

import static dev.custody.processor.soundness.Node.block;
import static dev.custody.processor.soundness.Node.call;
import static dev.custody.processor.soundness.Node.declare;
import static dev.custody.processor.soundness.Node.name;
import static dev.custody.processor.soundness.Node.run;
import static dev.custody.processor.soundness.Node.statement;
import static dev.custody.processor.soundness.Node.when;

import dev.custody.processor.soundness.Node.Kind;
import java.util.List;
import java.util.Random;

/** Writes what is done with lists, queues, maps and arrays of buffers before they are drained. */
final class Containers {
  private final Random random;
  private final Names fresh;

  Containers(Random random, Names fresh) {
    this.random = random;
    this.fresh = fresh;
  }

  private String pick(List<String> names) {
    return names.get(random.nextInt(names.size()));
  }

  Node freshOrRetained(Scene scene) {
    List<String> usable = scene.usable();
    return usable.isEmpty() || random.nextBoolean()
        ? Calls.alloc()
        : Calls.retain(name(pick(usable)));
  }

  void create(Scene scene, List<Node> into) {
    create(scene, into, "llqqkka".charAt(random.nextInt(7)));
  }

  private void create(Scene scene, List<Node> into, char type) {
    String name = fresh.name(type);
    Node value =
        call(
            type,
            switch (type) {
              case 'l' -> "new ArrayList<>()";
              case 'q' -> "new ArrayDeque<>()";
              case 'k' -> "new HashMap<>()";
              default -> "new Buf[2]";
            });
    into.add(declare(name, value));
    scene.bind(name, 1);
  }

  private String index() {
    return random.nextBoolean() ? "#[0]" : "#[1]";
  }

  void use(Scene scene, List<Node> into) {
    char type = "lqka".charAt(random.nextInt(4));
    List<String> open =
        scene.containers(type).stream().filter(name -> scene.of(name).owed > 0).toList();
    if (open.isEmpty()) {
      create(scene, into, type);
      return;
    }
    String chosen = pick(open);
    switch (type) {
      case 'l' -> list(scene, into, chosen);
      case 'q' -> queue(scene, into, chosen);
      case 'k' -> map(scene, into, chosen);
      default -> array(scene, into, chosen);
    }
  }

  private void list(Scene scene, List<Node> into, String list) {
    String each = fresh.name('r');
    Node container = name(list);
    switch (random.nextInt(5)) {
      case 0, 1 -> into.add(run(call('b', "#.add(#)", container, freshOrRetained(scene))));
      case 2 -> into.add(statement(Kind.FOR_EACH, each, container, block(used(each))));
      case 3 -> {
        scene.endLoansOf(scene.of(list).id);
        Node remove = run(call('v', "#.remove()", name(Node.iterator(each))));
        Node release = run(Calls.release(name(each)));
        Node body = block(used(each), when(Calls.test(), remove, release));
        into.add(statement(Kind.ITERATE, each, container, body));
      }
      default -> {
        scene.endLoansOf(scene.of(list).id);
        Node taken = declare(each, call('r', "#.remove(0)", container));
        Node filled = Calls.not(call('b', "#.isEmpty()", container));
        into.add(when(filled, taken, run(Calls.release(name(each)))));
      }
    }
  }

  private void queue(Scene scene, List<Node> into, String queue) {
    String each = fresh.name('r');
    Node container = name(queue);
    switch (random.nextInt(4)) {
      case 0, 1 -> {
        String add = random.nextBoolean() ? "#.add(#)" : "#.push(#)";
        into.add(run(call('b', add, container, freshOrRetained(scene))));
      }
      case 2 -> into.add(statement(Kind.FOR_EACH, each, container, block(used(each))));
      default -> {
        scene.endLoansOf(scene.of(queue).id);
        into.add(declare(each, call('r', "#.poll()", container)));
        scene.bind(each, 1).nullable = true;
      }
    }
  }

  private void map(Scene scene, List<Node> into, String map) {
    String each = fresh.name('r');
    Node container = name(map);
    switch (random.nextInt(4)) {
      case 0, 1 -> {
        scene.endLoansOf(scene.of(map).id);
        String put = random.nextBoolean() ? "#.put(0, #)" : "#.put(1, #)";
        into.add(declare(each, call('r', put, container, freshOrRetained(scene))));
        scene.bind(each, 1).nullable = true;
      }
      case 2 -> {
        into.add(declare(each, call('r', "#.get(0)", container)));
        into.add(when(Calls.isThere(name(each)), used(each)));
      }
      default -> {
        scene.endLoansOf(scene.of(map).id);
        into.add(declare(each, call('r', "#.remove(0)", container)));
        scene.bind(each, 1).nullable = true;
      }
    }
  }

  private void array(Scene scene, List<Node> into, String array) {
    String each = fresh.name('r');
    Node element = call('r', index(), name(array));
    scene.endLoansOf(scene.of(array).id);
    switch (random.nextInt(3)) {
      case 0 -> {
        into.add(declare(each, element));
        into.add(run(Node.assign(element, Calls.nothing())));
        scene.bind(each, 1).nullable = true;
      }
      case 1 -> {
        into.add(declare(each, element));
        into.add(run(Node.assign(element, freshOrRetained(scene))));
        scene.bind(each, 1).nullable = true;
      }
      default -> {
        into.add(when(Calls.isThere(element), run(Calls.release(element))));
        into.add(run(Node.assign(element, freshOrRetained(scene))));
      }
    }
  }

  private static Node used(String each) {
    return run(Calls.on('n', "size()", name(each)));
  }
}
