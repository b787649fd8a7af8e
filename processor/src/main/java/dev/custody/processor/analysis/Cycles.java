package dev.custody.processor.analysis;

import dev.custody.processor.program.Program;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The cycles of a program: which blocks can be reached from each other (its strongly connected
 * components, found as Tarjan does it, without recursion).
 */
final class Cycles {
  /** No block, and no cycle. */
  static final int NONE = -1;

  private final Program program;
  private final int without;
  private final int[] component;
  private final int[] order;
  private final int[] low;
  private final boolean[] cyclic;
  private final Deque<Integer> open = new ArrayDeque<>();
  private int count;
  private int visited;

  private Cycles(Program program, int without) {
    this.program = program;
    this.without = without;
    int size = program.blocks().size();
    this.component = new int[size];
    this.order = new int[size];
    this.low = new int[size];
    this.cyclic = new boolean[size];
    Arrays.fill(component, NONE);
    Arrays.fill(order, NONE);
  }

  /** The cycles of a program that do not lead through a block; {@link #NONE} for any. */
  static Cycles without(int block, Program program) {
    Cycles cycles = new Cycles(program, block);
    for (int each = 0; each < program.blocks().size(); each++) {
      if (each != block && cycles.order[each] == NONE) {
        cycles.visit(each);
      }
    }
    return cycles;
  }

  private record Visit(int block, List<Integer> successors, int[] next) {}

  private void visit(int start) {
    Deque<Visit> path = new ArrayDeque<>();
    path.push(enter(start));
    while (!path.isEmpty()) {
      Visit visit = path.peek();
      if (visit.next[0] < visit.successors.size()) {
        int successor = visit.successors.get(visit.next[0]++);
        if (successor == without) {
          continue;
        } else if (order[successor] == NONE) {
          path.push(enter(successor));
        } else if (component[successor] == NONE) {
          low[visit.block] = Math.min(low[visit.block], order[successor]);
        }
        cyclic[visit.block] |= successor == visit.block;
      } else {
        path.pop();
        leave(visit.block);
        if (!path.isEmpty()) {
          int before = path.peek().block;
          low[before] = Math.min(low[before], low[visit.block]);
        }
      }
    }
  }

  private Visit enter(int block) {
    order[block] = visited;
    low[block] = visited++;
    open.push(block);
    return new Visit(block, program.block(block).end().successors(), new int[1]);
  }

  private void leave(int block) {
    if (low[block] != order[block]) {
      return;
    }
    boolean several = open.peek() != block;
    int member;
    do {
      member = open.pop();
      component[member] = count;
      cyclic[member] |= several;
    } while (member != block);
    count++;
  }

  /** The number of the cycle that a block is in; negative if it is in none. */
  int of(int block) {
    return block == without || !cyclic[block] ? NONE : component[block];
  }
}
