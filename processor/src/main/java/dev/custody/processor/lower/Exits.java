package dev.custody.processor.lower;

import dev.custody.processor.program.At;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import dev.custody.processor.program.Terminator.Unwind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.type.TypeMirror;

/**
 * The ways out of nested constructs: jumps, returns, exceptions. Whatever runs on the way is copied
 * for each place that a way leads to.
 */
final class Exits {
  /** Each cleanup may have these copies: a body that has many of them is long, not nested. */
  private static final int COPIES_OF_EACH = 16;

  /** Copies of cleanups that a body may have beyond those before they are merged. */
  private static final int MOST_FURTHER_COPIES = 1000;

  /** Stands for the exception's way out of the body. */
  private static final int LEAVE = -1;

  /** Stands for the end of an undeclared exception's way. */
  private static final int STOP = -2;

  /**
   * A way out.
   *
   * @param key what distinguishes it from others; equal ones share copies of cleanups
   * @param to the frame that it leads to: those inside it are left
   * @param exceptional whether it is an exception's way
   * @param endsScopes whether variables go out of scope on it as on a normal end
   * @param at the statement that jumps; null where the end of the frame is reached
   * @param finish ends the block once every frame is left
   */
  record Exit(
      Object key, Frame to, boolean exceptional, boolean endsScopes, At at, Runnable finish) {}

  /** Where an exception may lead, and what it is called there. */
  private record Route(int target, String exception) {}

  /**
   * What two exits through a cleanup have in common if one copy does for both.
   *
   * @param cleanup what runs
   * @param surroundings where what runs may lead by itself
   * @param key where the exit leads
   */
  private record Copy(Object cleanup, Frame surroundings, Object key) {}

  private final Body body;
  private final GraphBuilder graph;
  private final Map<Copy, Integer> copies = new HashMap<>();
  private final Map<At, Integer> copiesOfOne = new HashMap<>();
  private int further;

  Exits(Body body) {
    this.body = body;
    this.graph = body.graph;
  }

  /** Leaves every frame inside {@code to} and goes on at a block. */
  void jump(Frame to, int block, At at) {
    leave(body.frame(), new Exit(block, to, false, true, at, () -> graph.goTo(block)));
  }

  /** Returns from the body. */
  void giveBack(Local value, At at) {
    Runnable finish =
        () -> {
          root().asserted().forEach(graph::add);
          graph.end(new Terminator.Return(value, at));
        };
    // The same statement, lowered twice, returns two temporaries.
    Object key = Arrays.asList(at, value);
    leave(body.frame(), new Exit(key, root(), false, false, at, finish));
  }

  private Frame root() {
    Frame frame = body.frame();
    while (frame.outer() != null) {
      frame = frame.outer();
    }
    return frame;
  }

  private void leave(Frame from, Exit exit) {
    for (Frame frame = from; frame != exit.to(); frame = frame.outer()) {
      if (!exit.exceptional()) {
        frame.asserted().forEach(graph::add);
      }
      if (frame instanceof Frame.Scope scope && exit.endsScopes()) {
        endScope(scope, exit.at() == null ? scope.end() : exit.at());
      } else if (frame instanceof Frame.Cleanup cleanup) {
        graph.goTo(copy(cleanup, exit));
        return;
      }
    }
    exit.finish().run();
  }

  private void endScope(Frame.Scope scope, At at) {
    if (!scope.locals().isEmpty()) {
      graph.add(new Step.End(List.copyOf(scope.locals()), at));
    }
  }

  /** The edges of something that throws, besides its normal one. */
  List<Unwind> unwinds(List<TypeMirror> declared, List<TypeMirror> undeclared, At at) {
    boolean caught = !undeclared.isEmpty() && isCaught(body.frame());
    if (declared.isEmpty() && !caught) {
      return List.of();
    }
    int leave = -1;
    List<Unwind> unwinds = new ArrayList<>();
    for (TypeMirror type : declared) {
      for (Route route : routes(body.frame(), List.of(type), List.of(), true)) {
        if (route.target() == LEAVE && leave < 0) {
          leave = leaveBlock(at);
        }
        int target = route.target() == LEAVE ? leave : route.target();
        addNew(unwinds, new Unwind(true, route.exception(), target));
      }
    }
    if (caught) {
      for (Route route : routes(body.frame(), undeclared, List.of(), false)) {
        if (route.target() != STOP) {
          addNew(unwinds, new Unwind(false, route.exception(), route.target()));
        }
      }
    }
    return unwinds;
  }

  private static void addNew(List<Unwind> unwinds, Unwind unwind) {
    if (!unwinds.contains(unwind)) {
      unwinds.add(unwind);
    }
  }

  private static boolean isCaught(Frame frame) {
    for (Frame each = frame; each != null; each = each.outer()) {
      if (each instanceof Frame.Handlers || each instanceof Frame.Cleanup) {
        return true;
      }
    }
    return false;
  }

  private int leaveBlock(At at) {
    int block = graph.newBlock();
    GraphBuilder.Draft suspended = graph.suspend();
    graph.start(block);
    graph.end(new Terminator.Leave(at));
    graph.resume(suspended);
    return block;
  }

  /** All exceptions of the given types lead to one block. */
  List<Unwind> unwindsTo(int block, List<TypeMirror> declared, List<TypeMirror> undeclared) {
    List<Unwind> unwinds = new ArrayList<>();
    for (TypeMirror exception : declared) {
      unwinds.add(new Unwind(true, body.exceptions.name(exception), block));
    }
    if (!undeclared.isEmpty()) {
      unwinds.add(new Unwind(false, body.exceptions.name(undeclared.get(0)), block));
    }
    return unwinds;
  }

  /**
   * Where exceptions of the given types lead that are thrown in a frame. A handler for a subtype of
   * what is thrown may catch it or not; what it let pass is none of the types {@code passed}, and
   * no further handler for those catches it.
   */
  private List<Route> routes(
      Frame from, List<TypeMirror> thrown, List<TypeMirror> passed, boolean declared) {
    List<Route> routes = new ArrayList<>();
    List<TypeMirror> remaining = new ArrayList<>(thrown);
    List<TypeMirror> excluded = new ArrayList<>(passed);
    for (Frame frame = from; frame != null; frame = frame.outer()) {
      if (frame instanceof Frame.Handlers handlers) {
        remaining = caught(handlers, remaining, excluded, routes);
        if (remaining.isEmpty()) {
          return routes;
        }
      } else if (frame instanceof Frame.Cleanup cleanup) {
        List<Integer> onward =
            routes(cleanup.outer(), remaining, excluded, declared).stream()
                .map(Route::target)
                .distinct()
                .toList();
        int copy = copy(cleanup, exceptionalExit(cleanup, onward));
        routes.add(new Route(copy, body.exceptions.name(remaining.get(0))));
        return routes;
      }
    }
    routes.add(new Route(declared ? LEAVE : STOP, body.exceptions.name(remaining.get(0))));
    return routes;
  }

  private List<TypeMirror> caught(
      Frame.Handlers handlers,
      List<TypeMirror> thrown,
      List<TypeMirror> excluded,
      List<Route> routes) {
    List<TypeMirror> remaining = new ArrayList<>(thrown);
    for (Frame.Handlers.Handler handler : handlers.handlers()) {
      for (TypeMirror caught : handler.types()) {
        for (TypeMirror type : List.copyOf(remaining)) {
          if (body.exceptions.isSubtype(type, caught)) {
            routes.add(new Route(handler.entry(), body.exceptions.name(type)));
            remaining.remove(type);
          } else if (body.exceptions.isSubtype(caught, type)
              && excluded.stream().noneMatch(other -> body.exceptions.isSubtype(caught, other))) {
            routes.add(new Route(handler.entry(), body.exceptions.name(caught)));
          }
        }
        excluded.add(caught);
      }
    }
    return remaining;
  }

  private Exit exceptionalExit(Frame.Cleanup cleanup, List<Integer> onward) {
    Runnable finish = () -> goOn(onward, cleanup.at());
    return new Exit(onward, cleanup.outer(), true, false, cleanup.at(), finish);
  }

  /** Ends a copy of a cleanup that an exception passed through. */
  private void goOn(List<Integer> onward, At at) {
    List<Integer> targets = new ArrayList<>();
    for (int target : onward) {
      targets.add(target == LEAVE ? leaveBlock(at) : target == STOP ? stopBlock() : target);
    }
    if (targets.size() == 1) {
      graph.goTo(targets.get(0));
    } else {
      graph.end(new Terminator.Choose(targets, at));
    }
  }

  private int stopBlock() {
    int block = graph.newBlock();
    GraphBuilder.Draft suspended = graph.suspend();
    graph.start(block);
    graph.end(new Terminator.Stop());
    graph.resume(suspended);
    return block;
  }

  private int copy(Frame.Cleanup cleanup, Exit exit) {
    Copy copy = new Copy(cleanup.runs(), surroundings(cleanup), exit.key());
    Integer known = copies.get(copy);
    if (known != null) {
      return known;
    }
    if (isOneTooMany(cleanup)) {
      copies.put(copy, merged(cleanup, exit));
      return cleanup.mergedCopy();
    }
    int entry = graph.newBlock();
    copies.put(copy, entry);
    aside(
        () -> {
          graph.start(entry);
          body.enter(cleanup.outer());
          if (exit.exceptional() && cleanup.suppresses()) {
            int rest = graph.newBlock();
            cleanup.action().lower(rest);
            graph.start(rest);
          } else {
            cleanup.action().lower(null);
          }
          if (graph.isReachable()) {
            leave(cleanup.outer(), exit);
          }
        });
    return entry;
  }

  private boolean isOneTooMany(Frame.Cleanup cleanup) {
    if (copiesOfOne.merge(cleanup.at(), 1, Integer::sum) <= COPIES_OF_EACH) {
      return false;
    }
    further++;
    return further > MOST_FURTHER_COPIES;
  }

  /**
   * A {@code finally} block that stands in another one is lowered with each copy of that, but the
   * exceptions that it lets pass lead to the same place from all of them. Scopes do not tell the
   * copies apart, since they declare the same variables.
   */
  private static Frame surroundings(Frame.Cleanup cleanup) {
    Frame frame = cleanup.outer();
    while (frame instanceof Frame.Scope || (frame instanceof Frame.Target && !cleanup.jumpsOut())) {
      frame = frame.outer();
    }
    return frame;
  }

  private int merged(Frame.Cleanup cleanup, Exit exit) {
    if (cleanup.mergedCopy() < 0) {
      cleanup.mergeInto(graph.newBlock());
      body.limit("its finally blocks are left in too many ways to tell them all apart");
    }
    cleanup.merged().put(exit.key(), exit);
    return cleanup.mergedCopy();
  }

  /** Lowers what was merged; to be called when every exit through the cleanup is known. */
  void finish(Frame.Cleanup cleanup) {
    if (cleanup.mergedCopy() < 0) {
      return;
    }
    aside(
        () -> {
          graph.start(cleanup.mergedCopy());
          body.enter(cleanup.outer());
          cleanup.action().lower(null);
          List<Exit> exits = List.copyOf(cleanup.merged().values());
          List<Integer> entries = exits.stream().map(exit -> graph.newBlock()).toList();
          graph.end(new Terminator.Choose(entries, cleanup.at()));
          for (int i = 0; i < exits.size(); i++) {
            graph.start(entries.get(i));
            leave(cleanup.outer(), exits.get(i));
          }
        });
  }

  private void aside(Runnable lowering) {
    GraphBuilder.Draft suspended = graph.suspend();
    Frame frame = body.frame();
    lowering.run();
    body.enter(frame);
    graph.resume(suspended);
  }
}
