package dev.custody.processor.soundness;

import static dev.custody.processor.soundness.Node.block;
import static dev.custody.processor.soundness.Node.call;
import static dev.custody.processor.soundness.Node.declare;
import static dev.custody.processor.soundness.Node.name;
import static dev.custody.processor.soundness.Node.run;
import static dev.custody.processor.soundness.Node.statement;
import static dev.custody.processor.soundness.Node.when;

import dev.custody.processor.soundness.Node.Kind;
import dev.custody.processor.soundness.Scene.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** The many ways to get rid of what is owed. */
final class Discarding {
  private final Random random;
  private final Names fresh;

  Discarding(Random random, Names fresh) {
    this.random = random;
    this.fresh = fresh;
  }

  /** Discards one reference, or the container, that a name stands for. */
  List<Node> one(Scene scene, String name) {
    Thing thing = scene.of(name);
    if (thing.owed >= 2 && !thing.nullable && random.nextInt(3) == 0) {
      thing.owed--;
      scene.discarded(thing);
      return List.of(run(Calls.on('b', "release(2)", name(name))));
    }
    List<Node> written =
        switch (Calls.typeOf(name)) {
          case 'l' -> drainList(name(name));
          case 'q' -> drainQueue(name(name));
          case 'a' -> drainArray(name(name));
          case 'k' -> drainMap(name(name));
          default -> buf(scene, thing, name);
        };
    scene.discarded(thing);
    return written;
  }

  /** Releases a reference in the plainest way. */
  List<Node> plain(Scene scene, String name) {
    if (Calls.typeOf(name) != 'r') {
      return one(scene, name);
    }
    Thing thing = scene.of(name);
    Node release = run(Calls.release(name(name)));
    Node written = thing.nullable ? when(Calls.isThere(name(name)), release) : release;
    scene.discarded(thing);
    return List.of(written);
  }

  /** Discards everything that is owed and of which the caller says so. */
  List<Node> all(Scene scene, Predicate<Thing> which) {
    List<Node> written = new ArrayList<>();
    for (String name : List.copyOf(scene.names.keySet())) {
      Thing thing = scene.of(name);
      while (thing != null && thing.owed > 0 && which.test(thing)) {
        written.addAll(random.nextInt(3) == 0 ? one(scene, name) : plain(scene, name));
        thing = scene.of(name);
      }
    }
    return written;
  }

  private List<Node> buf(Scene scene, Thing thing, String name) {
    Node buf = name(name);
    Node release = run(Calls.release(buf));
    if (thing.nullable && random.nextBoolean()) {
      return List.of(run(Calls.sink('v', "take", buf)));
    }
    if (thing.nullable) {
      return random.nextInt(4) == 0
          ? List.of(statement(Kind.IF, "", Calls.isNull(buf), block(work()), block(release)))
          : List.of(when(Calls.isThere(buf), release));
    }
    boolean onlyThis =
        scene.things.values().stream()
            .allMatch(other -> other.owed == 0 || other.safeOnThrow || other == thing);
    List<String> lists = open(scene, 'l');
    List<String> queues = open(scene, 'q');
    return switch (random.nextInt(13)) {
      case 0 -> List.of(run(Calls.sink('v', "take", buf)));
      case 1 -> List.of(when(Calls.not(Calls.sink('b', "offer", buf)), release));
      case 2 -> {
        String ok = fresh.name('b');
        yield List.of(
            declare(ok, Calls.sink('b', "offer", buf)), when(Calls.not(name(ok)), release));
      }
      case 3 -> List.of(when(call('b', "# != 0", Calls.sink('n', "put", buf)), release));
      case 4 -> {
        String status = fresh.name('n');
        yield List.of(
            declare(status, Calls.sink('n', "put", buf)),
            when(call('b', "# < 0", name(status)), release));
      }
      case 5 ->
          onlyThis && thing.owed == 1
              ? List.of(run(Calls.sink('v', "takeChecked", buf)))
              : List.of(release);
      case 6 ->
          List.of(
              statement(
                  Kind.TRY,
                  "io",
                  block(run(Calls.sink('v', "takeOnSuccess", buf))),
                  block(release),
                  block()));
      case 7 -> {
        if (!lists.isEmpty()) {
          thing.lender = scene.of(lists.get(0)).id;
          yield List.of(run(call('b', "#.add(#)", name(lists.get(0)), buf)));
        }
        yield List.of(run(Calls.sink('v', "take", buf)));
      }
      case 8 -> {
        if (!queues.isEmpty()) {
          thing.lender = scene.of(queues.get(0)).id;
          String add = random.nextBoolean() ? "#.add(#)" : "#.push(#)";
          yield List.of(run(call('b', add, name(queues.get(0)), buf)));
        }
        yield List.of(run(call('b', "#.release()", Calls.sink('r', "exchange", buf))));
      }
      case 9 -> {
        if (thing.lender == 0) {
          thing.lender = scene.of("pool").id;
        }
        yield List.of(run(call('v', "#.keep(#)", name("pool"), buf)));
      }
      case 10 ->
          List.of(
              statement(
                  Kind.IF,
                  "",
                  Calls.test(),
                  block(release),
                  block(run(Calls.sink('v', "take", buf)))));
      default -> List.of(release);
    };
  }

  private static List<String> open(Scene scene, char type) {
    return scene.containers(type).stream().filter(name -> scene.of(name).owed > 0).toList();
  }

  private List<Node> drainList(Node list) {
    String element = fresh.name('r');
    Node each = statement(Kind.FOR_EACH, element, list, block(run(Calls.release(name(element)))));
    return switch (random.nextInt(4)) {
      case 0 -> List.of(each, run(call('v', "#.clear()", list)));
      case 1 -> List.of(run(call('v', "#.forEach(Buf::release)", list)));
      case 2 ->
          List.of(
              statement(
                  Kind.FOR_EACH,
                  element,
                  list,
                  block(run(Calls.sink('v', "take", name(element))))));
      default -> List.of(each);
    };
  }

  private List<Node> drainQueue(Node queue) {
    String element = fresh.name('r');
    Node next = Node.assign(name(element), call('r', "#.poll()", queue));
    Node condition = call('b', "# != null", next);
    Node loop =
        statement(Kind.WHILE, fresh.name('o'), condition, block(run(Calls.release(name(element)))));
    return random.nextInt(3) == 0
        ? drainList(queue)
        : List.of(declare(element, Calls.nothing()), loop);
  }

  private List<Node> drainMap(Node map) {
    Node all = call('e', "#.values()", map);
    return switch (random.nextInt(3)) {
      case 0 -> drainEach(all);
      case 1 -> List.of(drainEach(all).get(0), run(call('v', "#.clear()", map)));
      default -> List.of(run(call('v', "#.forEach(Buf::release)", all)));
    };
  }

  private List<Node> drainEach(Node elements) {
    String element = fresh.name('r');
    Node release = run(Calls.release(name(element)));
    return List.of(statement(Kind.FOR_EACH, element, elements, block(release)));
  }

  private List<Node> drainArray(Node array) {
    String element = fresh.name('r');
    Node release = run(Calls.release(name(element)));
    return List.of(
        statement(
            Kind.FOR_EACH, element, array, block(when(Calls.isThere(name(element)), release))));
  }

  static Node work() {
    return run(call('v', "Work.plain()"));
  }
}
