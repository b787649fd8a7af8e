package dev.custody.processor.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import dev.custody.processor.program.At;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Holding;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Loop;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Result;
import dev.custody.processor.program.Step;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/** The loops over elements that the lowering is in, and what their variables stand for. */
final class ActiveLoops {
  /**
   * What the variable of a loop gives access to: the elements of the container that it visits.
   *
   * @param loop null if it is no loop's variable
   * @param shown what stands for the one of this turn; null if nothing does
   * @param gone whether it has left the container
   */
  private record View(Local container, Loop loop, Local shown, boolean gone) {}

  private final Body body;

  /**
   * By the variable that counts, or the iterator, the loops over the elements of each container.
   */
  private final Map<Local, Map<Place, Loop>> counting = new LinkedHashMap<>();

  private final Map<Local, View> views = new LinkedHashMap<>();
  private final Map<Loop, Map<String, Local>> shown = new LinkedHashMap<>();

  /** What shows some elements of a container, and nobody can tell which. */
  private final Set<Local> parts = new HashSet<>();

  /** The iterators that have been asked for elements since they were declared. */
  private final Set<Local> asked = new HashSet<>();

  private int count;

  ActiveLoops(Body body) {
    this.body = body;
  }

  /** A loop that visits the elements of a container one by one. */
  Loop over(Local container) {
    return new Loop(++count, null, range(container));
  }

  /** A loop that asks an iterator for its next element, until there is none. */
  Loop asking(Local iterator) {
    Loop.Range range = asked.add(iterator) ? range(iterator) : Loop.Range.SOME;
    return counting(iterator, iterator, range);
  }

  /** A variable is declared that may hold an iterator. */
  void begins(Local variable) {
    asked.remove(variable);
  }

  private Loop.Range range(Local container) {
    return parts.contains(container) ? Loop.Range.SOME : Loop.Range.ALL;
  }

  /** Whether a container shows a part of another one. */
  boolean showsPart(Local container) {
    return container != null && parts.contains(container);
  }

  /** Remembers what shows a part of a container, or of what shows a part of it already. */
  void views(Result result, Local to, boolean part) {
    if (result instanceof Result.Alias alias
        && (part || alias.of().stream().anyMatch(parts::contains))) {
      parts.add(to);
    }
  }

  /** Remembers another name of what shows a part of a container. */
  void copied(Local from, Local to) {
    if (parts.contains(from)) {
      parts.add(to);
    }
  }

  /** A loop that counts an index is one for each container whose elements it selects. */
  Map<Place, Loop> counting(CountingLoop tree) {
    Map<Place, Loop> loops = new LinkedHashMap<>();
    tree.ranges().forEach((place, range) -> loops.put(place, counting(tree.index(), place, range)));
    return loops;
  }

  private Loop counting(Local index, Place container, Loop.Range range) {
    Loop loop = new Loop(++count, index, range);
    counting.computeIfAbsent(index, each -> new LinkedHashMap<>()).put(container, loop);
    return loop;
  }

  void leave(Loop loop) {
    counting.values().forEach(loops -> loops.values().remove(loop));
    counting.values().removeIf(Map::isEmpty);
    views.values().removeIf(view -> loop.equals(view.loop()));
  }

  /**
   * Lowers how the turns of a loop end, and how the loop does once it has visited everything.
   *
   * @param container what is visited; null if it is of no interest
   * @param turnEnd the block in which turns end; they go on at {@code head}
   * @param done the block that is entered once everything was visited, and continued
   */
  void close(Loop loop, Local container, int turnEnd, int head, int done, At at) {
    leave(loop);
    body.graph.start(turnEnd);
    if (container != null) {
      endTurn(loop, at);
    }
    body.graph.goTo(head);
    body.graph.start(done);
    if (container != null) {
      body.graph.add(new Step.Exhausted(container, loop, at));
    }
  }

  /**
   * The loop that selects elements of a container with the variable that an expression names; null
   * if none does.
   *
   * @param container what names the container; null if nothing does
   */
  Loop counting(ExpressionTree index, ExpressionTree container) {
    ExpressionTree stripped = Attribution.stripped(index);
    if (!(stripped instanceof IdentifierTree) || body.source.variable(stripped) == null) {
      return null;
    }
    Local counted = body.variables.lookUp(body.source.variable(stripped), null);
    Map<Place, Loop> loops = counting.getOrDefault(counted, Map.of());
    boolean named = container != null && body.source.variable(container) != null;
    return loops.isEmpty() || !named
        ? null
        : loops.get(body.places.of(Attribution.stripped(container)));
  }

  /**
   * Gives a variable the next element.
   *
   * @param element the variable; null if nobody needs to know
   * @param container what is visited; null if it is of no interest
   */
  void next(Local element, TypeMirror type, Local container, Holding holding, Loop loop, At at) {
    if (element == null) {
      return;
    }
    boolean immortal = holding == Holding.IMMORTAL;
    if (container == null || immortal || !body.roles.isTracked(type)) {
      body.graph.add(new Step.Forget(element, at));
    } else if (holding == Holding.CONTAINER) {
      // An entry of a map is not what the map owns, but gives what that is.
      body.graph.add(new Step.Forget(element, at));
      views.put(element, new View(container, loop, null, false));
    } else {
      body.graph.add(new Step.Next(element, container, holding, loop, at));
    }
  }

  /**
   * A local for the result of a call. An element that a loop visits has it for as long as the turn
   * lasts: the same expression shows the same element again.
   */
  Local target(Result result, Tree tree, TypeMirror type) {
    return result instanceof Result.Element element && element.loop() != null
        ? shown
            .computeIfAbsent(element.loop(), visiting -> new LinkedHashMap<>())
            .computeIfAbsent(body.source.text(tree), text -> body.variables.unending(() -> text))
        : body.temporary(tree, type);
  }

  /** Lowers how a turn ends. */
  void endTurn(Loop loop, At at) {
    Map<String, Local> last = shown.remove(loop);
    if (last != null) {
      body.end(List.copyOf(last.values()), at);
    }
    body.graph.add(new Step.TurnEnd(loop, at));
  }

  /** Says that what the entry of a loop's turn gives access to is what a local stands for. */
  void shows(Local entry, Local container, Loop loop, Local shown) {
    views.put(entry, new View(container, loop, shown, false));
  }

  /**
   * Says that the value of an entry is what a local stands for.
   *
   * @return what the value is when the entry comes to hand
   */
  Result.Element showsValue(Local entry, Local value) {
    View view = views.getOrDefault(entry, new View(entry, null, null, false));
    views.put(entry, new View(view.container(), view.loop(), value, false));
    return new Result.Element(view.container(), view.loop(), false);
  }

  /** Whether something stands for the value of an entry already. */
  boolean showsValue(Local entry) {
    return views.containsKey(entry);
  }

  /** Whether the local stands for what the entry of a loop's turn gives access to. */
  boolean isShown(Local local) {
    return views.values().stream().anyMatch(view -> view.shown() == local);
  }

  /**
   * A result that comes out of the entry that a loop visits is what the loop visits, and so is what
   * the iterator of a loop returns. What has left the container is what was shown before.
   *
   * @param tree the call
   */
  Result throughView(Result result, Tree tree) {
    if (!(result instanceof Result.Element element)) {
      return result;
    } else if (views.containsKey(element.container())) {
      View view = views.get(element.container());
      if (view.shown() != null) {
        return new Result.Alias(List.of(view.shown()));
      } else if (view.gone()) {
        Local before = shown.getOrDefault(view.loop(), Map.of()).get(body.source.text(tree));
        return before == null ? new Result.Untracked() : new Result.Alias(List.of(before));
      }
      return new Result.Element(view.container(), view.loop(), false);
    }
    Loop iterating = askedBy(element.container());
    if (iterating == null) {
      asked.add(element.container());
      return result;
    }
    return new Result.Element(element.container(), iterating, false);
  }

  /** What an entry gives access to: what is put into it, the container gets that a loop visits. */
  List<Local> viewed(List<Local> receiver) {
    View view = receiver.size() == 1 ? views.get(receiver.get(0)) : null;
    return view == null || view.gone() ? receiver : List.of(view.container());
  }

  /** Remembers an entry that the iterator of a loop returned. */
  void shows(Result result, Local entry) {
    if (result instanceof Result.Alias alias && alias.of().size() == 1 && entry != null) {
      Local iterator = alias.of().get(0);
      Loop iterating = askedBy(iterator);
      if (iterating != null) {
        views.put(entry, new View(iterator, iterating, null, false));
      }
    }
  }

  /** Remembers that what an entry shows has left its container. */
  void removed(Local iterator) {
    Loop iterating = askedBy(iterator);
    views.replaceAll(
        (entry, view) ->
            iterating != null && iterating.equals(view.loop())
                ? new View(view.container(), iterating, view.shown(), true)
                : view);
  }

  /** The loop that asks an iterator for its elements; null if none does. */
  private Loop askedBy(Local iterator) {
    return counting.getOrDefault(iterator, Map.of()).get(iterator);
  }

  /**
   * What a call tells of a container, of which it may be asked a part. Where a loop asks an
   * iterator, its end shows when all are seen.
   */
  Call.Emptiness told(Call.Emptiness emptiness) {
    if (emptiness == null || counting.containsKey(emptiness.container())) {
      return null;
    }
    Local container = emptiness.container();
    return parts.contains(container)
        ? new Call.Emptiness(container, emptiness.whenEmpty(), true)
        : emptiness;
  }
}
