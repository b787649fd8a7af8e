package dev.custody.processor.soundness;

import static dev.custody.processor.soundness.Node.block;
import static dev.custody.processor.soundness.Node.call;
import static dev.custody.processor.soundness.Node.declare;
import static dev.custody.processor.soundness.Node.name;
import static dev.custody.processor.soundness.Node.run;
import static dev.custody.processor.soundness.Node.statement;
import static dev.custody.processor.soundness.Node.when;

import dev.custody.processor.soundness.Candidate.Promise;
import dev.custody.processor.soundness.Node.Kind;
import dev.custody.processor.soundness.Scene.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Writes programs that are meant to be right: it keeps books of what is owed, and discards it in
 * one of many ways wherever a path ends. It knows the contracts of the called methods and nothing
 * of the checker.
 */
final class Generator {
  private final Random random;
  private final Names fresh = new Names();
  private final Discarding discarding;
  private final Straight straight;
  private final Promise promise;
  private int budget;

  /** A loop around the point of writing. */
  private record Loop(String label, int newestBefore) {}

  private Generator(Random random) {
    this.random = random;
    Promise[] all = Promise.values();
    this.promise = random.nextInt(2) == 0 ? Promise.NOTHING : all[random.nextInt(all.length)];
    this.discarding = new Discarding(random, fresh);
    this.straight = new Straight(random, fresh, discarding);
    this.budget = 2 + random.nextInt(9);
  }

  static Candidate generate(Random random) {
    return new Generator(random).candidate();
  }

  private Candidate candidate() {
    Scene scene = new Scene();
    scene.bind("pool", 0);
    scene.bind("lent", 0).lender = -1;
    boolean always = promise.given().equals("@Steals");
    Thing given = scene.bind("given", always ? 1 : 0);
    given.lender = always ? 0 : -1;
    List<Node> written = new ArrayList<>();
    boolean ended = fill(scene, written, List.of(), 0);
    if (!ended) {
      written.addAll(leave(scene));
    }
    return new Candidate(promise, block(written));
  }

  /** Writes statements until the budget or the will is at an end; whether the path has ended. */
  private boolean fill(Scene scene, List<Node> into, List<Loop> loops, int depth) {
    int wish = 1 + random.nextInt(depth == 0 ? 7 : 3);
    for (int i = 0; i < wish && budget > 0; i++) {
      budget--;
      int choice = random.nextInt(100);
      if (depth < 4 && choice < 12) {
        branch(scene, into, loops, depth);
      } else if (depth < 4 && choice < 19) {
        loop(scene, into, loops, depth);
      } else if (depth < 4 && choice < 33) {
        attempt(scene, into, loops, depth);
      } else if (depth > 0 && choice < 39) {
        into.addAll(random.nextBoolean() && !loops.isEmpty() ? jump(scene, loops) : leave(scene));
        return true;
      } else {
        straight.write(scene, into);
      }
    }
    return false;
  }

  /** Ends the method here. */
  private List<Node> leave(Scene scene) {
    List<Node> written = new ArrayList<>();
    Predicate<Thing> mine = thing -> !thing.safeOnJump;
    if (promise != Promise.BORROWED && random.nextInt(8) == 0) {
      written.addAll(discarding.all(scene, thing -> !thing.safeOnThrow));
      written.add(statement(Kind.THROW, ""));
      return written;
    }
    switch (promise) {
      case NOTHING -> written.addAll(discarding.all(scene, mine));
      case OWNED -> returnOwned(scene, written, mine);
      case BORROWED -> {
        written.addAll(discarding.all(scene, mine));
        written.add(
            statement(
                Kind.RETURN,
                "",
                switch (random.nextInt(3)) {
                  case 0 -> name("f");
                  case 1 -> call('r', "#.current()", name("pool"));
                  default -> Calls.nothing();
                }));
        return written;
      }
      case ON_SUCCESS -> {
        written.addAll(discarding.all(scene, mine));
        written.add(
            random.nextBoolean()
                ? run(Calls.release(name("given")))
                : run(Calls.sink('v', "takeOnSuccess", name("given"))));
      }
      default -> {
        written.addAll(discarding.all(scene, mine));
        boolean takes = random.nextBoolean();
        if (takes) {
          written.add(run(Calls.release(name("given"))));
        }
        Node status =
            promise == Promise.IF_TRUE ? Calls.truth(takes) : call('n', takes ? "0" : "-1");
        written.add(statement(Kind.RETURN, "", status));
        return written;
      }
    }
    if (promise != Promise.OWNED) {
      written.add(statement(Kind.RETURN, ""));
    }
    return written;
  }

  private void returnOwned(Scene scene, List<Node> written, Predicate<Thing> mine) {
    List<String> candidates =
        scene.discardable().stream().filter(name -> Calls.typeOf(name) == 'r').toList();
    Node result;
    if (!candidates.isEmpty() && random.nextInt(4) > 0) {
      String chosen = candidates.get(random.nextInt(candidates.size()));
      Thing thing = scene.of(chosen);
      thing.owed--;
      result = name(chosen);
    } else {
      result =
          switch (random.nextInt(3)) {
            case 0 -> Calls.alloc();
            case 1 -> Calls.retain(name("lent"));
            default -> Calls.nothing();
          };
    }
    written.addAll(discarding.all(scene, mine));
    written.add(statement(Kind.RETURN, "", result));
  }

  private List<Node> jump(Scene scene, List<Loop> loops) {
    Loop loop = loops.get(random.nextInt(loops.size()));
    List<Node> written =
        new ArrayList<>(
            discarding.all(scene, thing -> thing.id > loop.newestBefore && !thing.safeOnJump));
    written.add(statement(random.nextBoolean() ? Kind.BREAK : Kind.CONTINUE, loop.label));
    return written;
  }

  /** Writes an arm: what is created in it is discarded in it. */
  private Node arm(Scene scene, List<Loop> loops, int depth, boolean[] ended) {
    int newest = scene.newest();
    List<String> outer = List.copyOf(scene.names.keySet());
    List<Node> written = new ArrayList<>();
    ended[0] = fill(scene, written, loops, depth + 1);
    if (!ended[0]) {
      written.addAll(discarding.all(scene, thing -> thing.id > newest && !thing.held));
      scene.names.keySet().retainAll(outer);
    }
    return block(written);
  }

  private void branch(Scene scene, List<Node> into, List<Loop> loops, int depth) {
    int arms = random.nextInt(4) == 0 ? 3 : 2;
    List<Scene> ends = new ArrayList<>();
    List<List<Node>> blocks = new ArrayList<>();
    for (int i = 0; i < arms; i++) {
      Scene end = scene.copy();
      boolean[] ended = new boolean[1];
      boolean empty = i == 1 && arms == 2 && random.nextInt(2) == 0;
      Node written = empty ? block() : arm(end, loops, depth, ended);
      blocks.add(new ArrayList<>(written.parts()));
      ends.add(ended[0] ? null : end);
    }
    level(scene, ends, blocks);
    List<Node> written = blocks.stream().map(Node::block).toList();
    if (arms == 2) {
      into.add(statement(Kind.IF, "", straight.condition(scene), written.get(0), written.get(1)));
    } else {
      String form = random.nextBoolean() ? "old" : "arrow";
      Node code = call('n', "Work.code()");
      into.add(statement(Kind.SWITCH, form, code, written.get(0), written.get(1), written.get(2)));
    }
  }

  /** Makes every arm that goes on owe the same. */
  private void level(Scene scene, List<Scene> ends, List<List<Node>> blocks) {
    List<Scene> going = ends.stream().filter(end -> end != null).toList();
    if (going.isEmpty()) {
      return;
    }
    for (String name : List.copyOf(scene.names.keySet())) {
      Integer id = scene.names.get(name);
      int least =
          going.stream()
              .mapToInt(end -> end.things.containsKey(id) ? end.things.get(id).owed : 0)
              .min()
              .getAsInt();
      for (int i = 0; i < ends.size(); i++) {
        Scene end = ends.get(i);
        while (end != null && end.things.containsKey(id) && end.things.get(id).owed > least) {
          blocks.get(i).addAll(discarding.plain(end, name));
        }
      }
    }
    Scene merged = going.get(0).copy();
    merged
        .things
        .keySet()
        .removeIf(id -> going.stream().anyMatch(end -> !end.things.containsKey(id)));
    merged
        .things
        .values()
        .removeIf(
            thing ->
                thing.lender > 0 && !merged.things.containsKey(thing.lender) && thing.owed == 0);
    scene.become(merged);
  }

  private void loop(Scene scene, List<Node> into, List<Loop> loops, int depth) {
    String label = fresh.name('o');
    Scene turn = scene.copy();
    turn.things.values().forEach(thing -> thing.held = true);
    turn.things.values().forEach(thing -> thing.nullable |= false);
    List<Loop> inner = new ArrayList<>(loops);
    inner.add(new Loop(label, scene.newest()));
    Node body = arm(turn, inner, depth, new boolean[1]);
    Node more = call('b', "Work.more()");
    into.add(
        switch (random.nextInt(3)) {
          case 0 -> statement(Kind.WHILE, label, more, body);
          case 1 -> statement(Kind.FOR, label, body);
          default -> statement(Kind.DO_WHILE, label, more, body);
        });
    scene
        .things
        .keySet()
        .removeIf(id -> !turn.things.containsKey(id) && scene.things.get(id).owed == 0);
  }

  private void attempt(Scene scene, List<Node> into, List<Loop> loops, int depth) {
    switch (random.nextInt(5)) {
      case 0 -> releasingFinally(scene, into, loops, depth);
      case 1 -> releasingHandler(scene, into, loops, depth);
      case 2 -> swallowing(scene, into, loops, depth);
      case 3 -> flagged(scene, into, loops, depth);
      default -> resource(scene, into, loops, depth);
    }
  }

  private Scene guarded(Scene scene, Consumer<Thing> guard) {
    Scene inside = scene.copy();
    inside.things.values().forEach(guard);
    return inside;
  }

  private List<Thing> owedFreely(Scene scene) {
    return scene.things.values().stream().filter(thing -> thing.owed > 0 && !thing.held).toList();
  }

  private void releasingFinally(Scene scene, List<Node> into, List<Loop> loops, int depth) {
    List<Thing> owed = owedFreely(scene);
    Scene inside =
        guarded(
            scene,
            thing -> {
              boolean mine = owed.stream().anyMatch(other -> other.id == thing.id);
              thing.held = true;
              thing.safeOnThrow |= mine;
              thing.safeOnJump |= mine;
            });
    Node body = arm(inside, loops, depth, new boolean[1]);
    List<Node> last =
        discarding.all(scene, thing -> owed.stream().anyMatch(other -> other.id == thing.id));
    into.add(statement(Kind.TRY, "", body, block(), block(last)));
  }

  private void releasingHandler(Scene scene, List<Node> into, List<Loop> loops, int depth) {
    Scene inside =
        guarded(
            scene,
            thing -> {
              thing.held = true;
              thing.safeOnThrow = true;
            });
    Node body = arm(inside, loops, depth, new boolean[1]);
    List<Node> handler = leave(scene.copy());
    String caught = random.nextBoolean() ? "io" : "both";
    into.add(statement(Kind.TRY, caught, body, block(handler), block()));
  }

  private void swallowing(Scene scene, List<Node> into, List<Loop> loops, int depth) {
    Scene inside =
        guarded(
            scene,
            thing -> {
              thing.held = true;
              thing.safeOnThrow = true;
            });
    Node body = arm(inside, loops, depth, new boolean[1]);
    Scene caught = guarded(scene, thing -> thing.held = true);
    Node handler = arm(caught, loops, depth, new boolean[1]);
    into.add(statement(Kind.TRY, random.nextBoolean() ? "io" : "both", body, handler, block()));
  }

  /** Closes a new buffer, or one that is there already, at the end of a block. */
  private void resource(Scene scene, List<Node> into, List<Loop> loops, int depth) {
    List<String> owed =
        scene.discardable().stream()
            .filter(name -> Calls.typeOf(name) == 'r' && scene.of(name).owed == 1)
            .toList();
    boolean old = !owed.isEmpty() && random.nextBoolean();
    Scene inside = guarded(scene, thing -> thing.held = true);
    String name = old ? owed.get(random.nextInt(owed.size())) : fresh.name('r');
    Thing closed = old ? inside.of(name) : inside.bind(name, 1);
    closed.held = true;
    closed.safeOnThrow = true;
    closed.safeOnJump = true;
    Node value = old ? name(name) : random.nextInt(3) > 0 ? Calls.alloc() : Calls.tryAlloc();
    closed.nullable |= value.text().contains("try");
    Node body = arm(inside, loops, depth, new boolean[1]);
    into.add(statement(Kind.RESOURCE, old ? "" : name, value, body));
    if (old) {
      scene.discarded(scene.of(name));
    }
  }

  private void flagged(Scene scene, List<Node> into, List<Loop> loops, int depth) {
    List<String> owed =
        scene.discardable().stream()
            .filter(name -> Calls.typeOf(name) == 'r' && scene.of(name).owed == 1)
            .toList();
    if (owed.isEmpty()) {
      releasingFinally(scene, into, loops, depth);
      return;
    }
    String chosen = owed.get(random.nextInt(owed.size()));
    int id = scene.of(chosen).id;
    String flag = fresh.name('b');
    Scene inside =
        guarded(
            scene,
            thing -> {
              thing.held = true;
              thing.safeOnThrow |= thing.id == id;
              thing.safeOnJump |= thing.id == id;
            });
    boolean[] ended = new boolean[1];
    List<Node> body = new ArrayList<>(arm(inside, loops, depth, ended).parts());
    if (!ended[0]) {
      body.add(run(Node.assign(name(flag), Calls.truth(true))));
    }
    boolean nullable = scene.of(chosen).nullable;
    Node condition =
        nullable
            ? call('b', "# && #", Calls.not(name(flag)), Calls.isThere(name(chosen)))
            : Calls.not(name(flag));
    into.add(declare(flag, Calls.truth(false)));
    into.add(
        statement(
            Kind.TRY,
            "",
            block(body),
            block(),
            block(when(condition, run(Calls.release(name(chosen)))))));
  }
}
