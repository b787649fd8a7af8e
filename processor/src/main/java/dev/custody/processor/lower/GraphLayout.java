package dev.custody.processor.lower;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Terminator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Brings drafted blocks into their final form: no empty ones, none that cannot be reached, chains
 * joined, numbered so that a block comes after those that lead to it (loops apart).
 */
final class GraphLayout {
  private final List<GraphBuilder.Draft> drafts;
  private final int[] predecessors;

  GraphLayout(List<GraphBuilder.Draft> drafts) {
    this.drafts = drafts;
    this.predecessors = new int[drafts.size()];
  }

  List<Block> layOut(int entry) {
    for (GraphBuilder.Draft draft : drafts) {
      draft.end = draft.end == null ? new Terminator.Stop() : draft.end;
    }
    while (skipEmptyBlocks()) {
      // A branch whose ways meet at once is no branch, and may leave its block empty in turn.
      continue;
    }
    int first = pastEmptyBlocks(entry);
    countPredecessors(first);
    joinChains(first);
    int[] order = order(first);
    int[] numbers = new int[drafts.size()];
    for (int i = 0; i < order.length; i++) {
      numbers[order[i]] = i;
    }
    List<Block> blocks = new ArrayList<>(order.length);
    for (int old : order) {
      GraphBuilder.Draft draft = drafts.get(old);
      Terminator end = retarget(draft.end, target -> numbers[target]);
      blocks.add(new Block(blocks.size(), draft.steps, end));
    }
    return blocks;
  }

  /** Returns whether a block may have become empty by that. */
  private boolean skipEmptyBlocks() {
    boolean changed = false;
    for (int i = drafts.size() - 1; i >= 0; i--) { // what a block leads to mostly comes after it
      GraphBuilder.Draft draft = drafts.get(i);
      Terminator end = retarget(draft.end, this::pastEmptyBlocks);
      changed |= end instanceof Terminator.Goto && !(draft.end instanceof Terminator.Goto);
      draft.end = end;
    }
    return changed;
  }

  /** Where a block leads; the blocks on the way then lead there at once. */
  private int pastEmptyBlocks(int block) {
    int target = endOfEmptyBlocks(block);
    for (int each = block; each != target; ) {
      GraphBuilder.Draft draft = drafts.get(each);
      if (!draft.steps.isEmpty() || !(draft.end instanceof Terminator.Goto next)) {
        break; // a ring of empty blocks, which leads nowhere
      }
      each = next.target();
      if (each == target) {
        break;
      }
      draft.end = new Terminator.Goto(target);
    }
    return target;
  }

  private int endOfEmptyBlocks(int block) {
    int target = block;
    for (int hops = 0; hops < drafts.size(); hops++) {
      GraphBuilder.Draft draft = drafts.get(target);
      if (!draft.steps.isEmpty() || !(draft.end instanceof Terminator.Goto next)) {
        return target;
      }
      target = next.target();
    }
    return target;
  }

  private void countPredecessors(int first) {
    predecessors[first]++;
    for (int block : order(first)) {
      Terminator end = drafts.get(block).end;
      for (int i = 0; i < end.ways(); i++) {
        predecessors[end.way(i)]++;
      }
    }
  }

  private void joinChains(int first) {
    for (int block : order(first)) {
      GraphBuilder.Draft draft = drafts.get(block);
      while (draft.end instanceof Terminator.Goto next
          && predecessors[next.target()] == 1
          && next.target() != block) {
        GraphBuilder.Draft follower = drafts.get(next.target());
        draft.steps.addAll(follower.steps);
        draft.end = follower.end;
      }
    }
  }

  /** The blocks that can be reached, in reverse postorder. */
  private int[] order(int first) {
    int[] postorder = new int[drafts.size()];
    int[] visited = new int[drafts.size()];
    Arrays.fill(visited, -1);
    int[] path = new int[drafts.size()];
    int depth = 0;
    int done = 0;
    path[depth++] = first;
    visited[first] = 0;
    while (depth > 0) {
      int block = path[depth - 1];
      Terminator end = drafts.get(block).end;
      int index = visited[block]++;
      if (index == end.ways()) {
        postorder[done++] = path[--depth];
        continue;
      }
      // The last successor first, so that the first one comes next in the result.
      int next = end.way(end.ways() - 1 - index);
      if (visited[next] < 0) {
        visited[next] = 0;
        path[depth++] = next;
      }
    }
    int[] order = new int[done];
    for (int i = 0; i < done; i++) {
      order[i] = postorder[done - 1 - i];
    }
    return order;
  }

  private static Terminator retarget(Terminator end, IntUnaryOperator map) {
    if (isKept(end, map)) {
      return end;
    } else if (end instanceof Terminator.Goto next) {
      return new Terminator.Goto(map.applyAsInt(next.target()));
    } else if (end instanceof Terminator.Branch branch) {
      int whenTrue = map.applyAsInt(branch.whenTrue());
      int whenFalse = map.applyAsInt(branch.whenFalse());
      return whenTrue == whenFalse
          ? new Terminator.Goto(whenTrue)
          : new Terminator.Branch(branch.condition(), whenTrue, whenFalse, branch.at());
    } else if (end instanceof Terminator.Choose choose) {
      List<Integer> targets = choose.targets().stream().map(map::applyAsInt).distinct().toList();
      return targets.size() == 1
          ? new Terminator.Goto(targets.get(0))
          : new Terminator.Choose(targets, choose.at());
    } else if (end instanceof Terminator.Invoke invoke) {
      int normal = map.applyAsInt(invoke.normal());
      return new Terminator.Invoke(invoke.call(), normal, retarget(invoke.unwinds(), map));
    } else if (end instanceof Terminator.Raise raise) {
      return new Terminator.Raise(retarget(raise.unwinds(), map), raise.at());
    }
    return end;
  }

  /** Whether all ways lead where they led before. */
  private static boolean isKept(Terminator end, IntUnaryOperator map) {
    for (int i = 0; i < end.ways(); i++) {
      if (map.applyAsInt(end.way(i)) != end.way(i)) {
        return false;
      }
    }
    return !(end instanceof Terminator.Branch branch && branch.whenTrue() == branch.whenFalse())
        && !(end instanceof Terminator.Choose);
  }

  private static List<Terminator.Unwind> retarget(
      List<Terminator.Unwind> unwinds, IntUnaryOperator map) {
    if (unwinds.isEmpty()) {
      return unwinds;
    }
    List<Terminator.Unwind> retargeted = new ArrayList<>(unwinds.size());
    for (Terminator.Unwind unwind : unwinds) {
      int target = map.applyAsInt(unwind.target());
      retargeted.add(new Terminator.Unwind(unwind.declared(), unwind.exception(), target));
    }
    return retargeted;
  }
}
