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

/** Writes statements that do not branch, or do so only within an idiom. */
final class Straight {
  private final Random random;
  private final Names fresh;
  private final Discarding discarding;
  private final Containers containers;

  Straight(Random random, Names fresh, Discarding discarding) {
    this.random = random;
    this.fresh = fresh;
    this.discarding = discarding;
    this.containers = new Containers(random, fresh);
  }

  void write(Scene scene, List<Node> into) {
    if (scene.usable().isEmpty()) {
      acquire(scene, into); // nothing else can be done without anything
      return;
    }
    switch (random.nextInt(24)) {
      case 0, 1, 2, 3 -> acquire(scene, into);
      case 4 -> retain(scene, into);
      case 5, 6 -> discard(scene, into);
      case 7 -> use(scene, into);
      case 8 -> {
        into.add(
            run(
                call(
                    'v', scene.mayThrow() && random.nextBoolean() ? "Work.io()" : "Work.plain()")));
      }
      case 9 -> alias(scene, into);
      case 10 -> borrow(scene, into);
      case 11 -> maybe(scene, into);
      case 12 -> containers.create(scene, into);
      case 13, 14 -> containers.use(scene, into);
      case 15, 16 -> field(scene, into);
      case 17 -> pool(scene, into);
      case 18 -> function(scene, into);
      case 19 -> replace(scene, into);
      case 20 -> either(scene, into);
      case 21 -> own(scene, into);
      case 22 -> pattern(scene, into);
      default -> use(scene, into);
    }
  }

  Node condition(Scene scene) {
    List<String> nullable = scene.nullable();
    return switch (random.nextInt(5)) {
      case 0 -> name("yes");
      case 1 -> nullable.isEmpty() ? Calls.not(name("yes")) : Calls.isThere(name(pick(nullable)));
      default -> Calls.test();
    };
  }

  private String pick(List<String> names) {
    return names.get(random.nextInt(names.size()));
  }

  private Node freshValue(Scene scene) {
    return switch (random.nextInt(6)) {
      case 0 ->
          scene.usable().isEmpty()
              ? Calls.alloc()
              : Calls.on('r', "copy()", name(pick(scene.usable())));
      case 1, 2 -> scene.mayThrow() ? Calls.allocChecked() : Calls.alloc();
      case 3 -> call('r', "# ? # : #", condition(scene), Calls.alloc(), Calls.alloc());
      default -> Calls.alloc();
    };
  }

  private void acquire(Scene scene, List<Node> into) {
    String name = fresh.name('r');
    into.add(declare(name, freshValue(scene)));
    scene.bind(name, 1);
  }

  private void maybe(Scene scene, List<Node> into) {
    String name = fresh.name('r');
    Node value =
        random.nextBoolean()
            ? Calls.tryAlloc()
            : call('r', "# ? # : #", condition(scene), Calls.alloc(), Calls.nothing());
    into.add(declare(name, value));
    scene.bind(name, 1).nullable = true;
  }

  private void either(Scene scene, List<Node> into) {
    String name = fresh.name('r');
    Node first = run(Node.assign(name(name), freshValue(scene)));
    Node second = run(Node.assign(name(name), freshValue(scene)));
    boolean both = random.nextBoolean();
    into.add(declare(name, Calls.nothing()));
    into.add(
        statement(Kind.IF, "", condition(scene), block(first), both ? block(second) : block()));
    scene.bind(name, 1).nullable = !both;
  }

  private void retain(Scene scene, List<Node> into) {
    String old = pick(scene.usable());
    Thing thing = scene.of(old);
    if (thing.held && thing.owed > 0) {
      into.add(run(Calls.sink('v', "take", Calls.retain(name(old)))));
      return;
    }
    if (thing.held || thing.safeOnThrow) {
      return;
    }
    if (random.nextInt(4) == 0) {
      thing.owed += 2;
      into.add(run(Calls.on('r', "retain(2)", name(old))));
      return;
    }
    thing.owed++;
    if (random.nextBoolean()) {
      into.add(run(Calls.retain(name(old))));
    } else {
      String name = fresh.name('r');
      into.add(declare(name, Calls.retain(name(old))));
      scene.names.put(name, thing.id);
    }
  }

  private void discard(Scene scene, List<Node> into) {
    List<String> owed = scene.discardable();
    if (!owed.isEmpty()) {
      into.addAll(discarding.one(scene, pick(owed)));
    } else {
      into.add(run(Calls.sink('v', "take", Calls.alloc())));
    }
  }

  private void use(Scene scene, List<Node> into) {
    List<String> nullable = scene.nullable();
    if (!nullable.isEmpty() && random.nextInt(3) == 0) {
      Node buf = name(pick(nullable));
      into.add(when(Calls.isThere(buf), run(Calls.on('n', "size()", buf))));
      return;
    }
    Node buf = name(pick(scene.usable()));
    boolean throwing = scene.mayThrow() && random.nextInt(3) == 0;
    into.add(
        run(
            switch (random.nextInt(3)) {
              case 0 -> Calls.on('n', throwing ? "getChecked(0)" : "size()", buf);
              case 1 -> Calls.sink('v', throwing ? "borrowChecked" : "borrow", buf);
              default -> Calls.on('n', "size()", Calls.on('r', "slice()", buf));
            }));
  }

  private void alias(Scene scene, List<Node> into) {
    String old = pick(scene.usable());
    String name = fresh.name('r');
    into.add(
        declare(name, random.nextInt(3) == 0 ? Calls.on('r', "slice()", name(old)) : name(old)));
    scene.names.put(name, scene.of(old).id);
  }

  private void borrow(Scene scene, List<Node> into) {
    String lender = pick(scene.usable());
    String name = fresh.name('r');
    into.add(declare(name, Calls.on('r', "parent()", name(lender))));
    scene.bind(name, 0).lender = scene.of(lender).id;
  }

  private void field(Scene scene, List<Node> into) {
    List<String> two = new ArrayList<>(List.of("f", "g", "shared"));
    Node field = name(two.remove(random.nextInt(3)));
    Node other = name(pick(two));
    Node release = run(Calls.release(field));
    Node clear = run(Node.assign(field, Calls.nothing()));
    String old = fresh.name('r');
    switch (random.nextInt(6)) {
      case 0 -> into.add(when(Calls.isThere(field), release, clear));
      case 1 -> {
        into.add(when(Calls.isThere(field), release));
        into.add(run(Node.assign(field, Calls.alloc())));
      }
      case 2 -> {
        into.add(declare(old, field));
        into.add(clear);
        scene.bind(old, 1).nullable = true;
      }
      case 3 -> {
        into.add(declare(old, field));
        into.add(run(Node.assign(field, containers.freshOrRetained(scene))));
        scene.bind(old, 1).nullable = true;
      }
      case 4 -> {
        into.add(declare(old, field));
        into.add(run(Node.assign(field, other)));
        into.add(run(Node.assign(other, name(old))));
      }
      default -> into.add(when(Calls.isThere(field), run(Calls.on('n', "size()", field))));
    }
  }

  /** Calls a method of the class itself. */
  private void own(Scene scene, List<Node> into) {
    String name = fresh.name('r');
    switch (random.nextInt(4)) {
      case 0 -> into.add(run(call('v', "drop()")));
      case 1 -> into.add(run(call('v', "moveIn(#)", containers.freshOrRetained(scene))));
      case 2 -> {
        into.add(declare(name, call('r', "moveOut()")));
        scene.bind(name, 1).nullable = true;
      }
      default -> {
        into.add(declare(name, call('r', "first()")));
        Node used = run(Calls.on('n', "size()", name(name)));
        into.add(when(Calls.isThere(name(name)), used));
      }
    }
  }

  /** Names a buffer again if it is one. */
  private void pattern(Scene scene, List<Node> into) {
    List<String> nullable = scene.nullable();
    String value = pick(nullable.isEmpty() ? scene.usable() : nullable);
    String name = fresh.name('r');
    Node used = run(Calls.on('n', "size()", name(name)));
    into.add(statement(Kind.PATTERN, name, name(value), block(used)));
  }

  private void pool(Scene scene, List<Node> into) {
    Node pool = name("pool");
    int id = scene.of("pool").id;
    switch (random.nextInt(3)) {
      case 0 -> {
        String name = fresh.name('r');
        into.add(declare(name, call('r', "#.current()", pool)));
        scene.bind(name, 0).lender = id;
      }
      case 1 -> into.add(run(call('v', "#.share(#)", pool, name(pick(scene.usable())))));
      default -> {
        into.add(run(call('v', "#.reset()", pool)));
        scene.endLoansOf(id);
      }
    }
  }

  private void function(Scene scene, List<Node> into) {
    Node kept = name(fresh.name('r'));
    Node used = run(Calls.on('n', "size()", kept));
    if (random.nextBoolean()) {
      into.add(declare(kept.text(), Calls.alloc()));
      Node body = block(used, run(Calls.release(kept)));
      String later = random.nextInt(3) == 0 ? "Tasks.later(new #)" : "Tasks.later(#)";
      into.add(run(new Node(Kind.LAMBDA, 'v', later, List.of(body))));
    } else {
      into.add(declare(kept.text(), name(pick(scene.usable()))));
      String now = random.nextInt(3) == 0 ? "Tasks.now(new #)" : "Tasks.now(#)";
      into.add(run(new Node(Kind.LAMBDA, 'v', now, List.of(block(used)))));
    }
  }

  /** Discards a reference and gives its name a new one. */
  private void replace(Scene scene, List<Node> into) {
    List<String> owed =
        scene.discardable().stream()
            .filter(name -> Calls.typeOf(name) == 'r' && scene.of(name).owed == 1)
            .toList();
    if (owed.isEmpty()) {
      acquire(scene, into);
      return;
    }
    String name = pick(owed);
    into.addAll(discarding.plain(scene, name));
    into.add(run(Node.assign(name(name), Calls.alloc())));
    scene.bind(name, 1);
  }
}
