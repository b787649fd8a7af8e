package dev.custody.processor.lower;

import com.sun.source.tree.Tree;
import dev.custody.processor.program.At;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.type.TypeMirror;

/**
 * A construct that the code being lowered stands in, as far as it matters to whoever leaves it.
 * Frames are chained from the inside to the outside; the outermost has no {@link #outer}.
 */
abstract sealed class Frame {
  private final Frame outer;
  private final List<Step.Assert> asserted = new ArrayList<>();

  private Frame(Frame outer) {
    this.outer = outer;
  }

  final Frame outer() {
    return outer;
  }

  final void asserts(Step.Assert step) {
    asserted.add(step);
  }

  /** What is asserted where the construct is left, if not by an exception. */
  final List<Step.Assert> asserted() {
    return asserted;
  }

  /** The whole body. */
  static final class Root extends Frame {
    Root() {
      super(null);
    }
  }

  /** A part of the body that variables are declared in. */
  static final class Scope extends Frame {
    private final List<Local> locals = new ArrayList<>();
    private final At end;

    Scope(Frame outer, At end) {
      super(outer);
      this.end = end;
    }

    void declare(Local local) {
      if (!locals.contains(local)) {
        locals.add(local);
      }
    }

    List<Local> locals() {
      return locals;
    }

    /** Where the variables go out of scope. */
    At end() {
      return end;
    }
  }

  /** A statement or expression that a jump can leave or begin anew. */
  static final class Target extends Frame {
    /** What kinds of jump look for it. */
    enum Kind {
      LOOP,
      SWITCH,
      BLOCK,
      SWITCH_EXPRESSION,
      /** The body of a function that is called in place: {@code return} leads here. */
      FUNCTION
    }

    private final Kind kind;
    private final Tree tree;
    private final int after;
    private final int next;
    private final Local result;

    Target(Frame outer, Kind kind, Tree tree, int after, int next, Local result) {
      super(outer);
      this.kind = kind;
      this.tree = tree;
      this.after = after;
      this.next = next;
      this.result = result;
    }

    Kind kind() {
      return kind;
    }

    Tree tree() {
      return tree;
    }

    /** Whether what stands in it may come about several times. */
    boolean repeats() {
      return kind == Kind.LOOP || kind == Kind.FUNCTION;
    }

    /** The block that comes after it. */
    int after() {
      return after;
    }

    /** The block that {@code continue} leads to. */
    int next() {
      return next;
    }

    /** Where the values of {@code yield} go; null if nowhere. */
    Local result() {
      return result;
    }
  }

  /** The {@code catch} clauses of the {@code try} block that the code stands in. */
  static final class Handlers extends Frame {
    /**
     * A clause.
     *
     * @param types what it catches
     * @param entry the block that it begins with
     * @param expectsImplicit whether what operators throw is followed to it
     */
    record Handler(List<TypeMirror> types, int entry, boolean expectsImplicit) {}

    private final List<Handler> handlers;
    private final boolean expectImplicit;

    Handlers(Frame outer, List<Handler> handlers) {
      super(outer);
      this.handlers = handlers;
      this.expectImplicit = handlers.stream().anyMatch(Handler::expectsImplicit);
    }

    List<Handler> handlers() {
      return handlers;
    }

    /** Whether one of them expects what operators throw. */
    boolean expectImplicit() {
      return expectImplicit;
    }
  }

  /** Something that runs on every way out: a {@code finally} block, an implicit {@code close()}. */
  static final class Cleanup extends Frame {
    /** Lowers what runs. */
    interface Action {
      /**
       * @param suppressed where the exceptions that it throws itself lead, because another one is
       *     under way; null if they lead where exceptions normally do
       */
      void lower(Integer suppressed);
    }

    private final Object runs;
    private final boolean jumpsOut;
    private final Action action;
    private final At at;
    private final boolean suppresses;
    private final Map<Object, Exits.Exit> merged = new LinkedHashMap<>();
    private int mergedCopy = -1;

    private Cleanup(
        Frame outer, Object runs, boolean jumpsOut, Action action, boolean suppresses, At at) {
      super(outer);
      this.runs = runs;
      this.jumpsOut = jumpsOut;
      this.action = action;
      this.suppresses = suppresses;
      this.at = at;
    }

    static Cleanup finallyBlock(Frame outer, Tree tree, boolean jumpsOut, Action action, At at) {
      return new Cleanup(outer, tree, jumpsOut, action, false, at);
    }

    /**
     * @param resource what is closed: where it is declared, and what holds it
     */
    static Cleanup close(Frame outer, List<?> resource, Action action, At at) {
      return new Cleanup(outer, resource, false, action, true, at);
    }

    /** What runs: equal for the same {@code finally} block, the same resource. */
    Object runs() {
      return runs;
    }

    /** Whether what runs may lead elsewhere by itself, not by an exception. */
    boolean jumpsOut() {
      return jumpsOut;
    }

    Action action() {
      return action;
    }

    At at() {
      return at;
    }

    /** Whether its own exceptions give way to the one that is under way. */
    boolean suppresses() {
      return suppresses;
    }

    /** The exits that share one copy because there were too many. */
    Map<Object, Exits.Exit> merged() {
      return merged;
    }

    int mergedCopy() {
      return mergedCopy;
    }

    void mergeInto(int block) {
      mergedCopy = block;
    }
  }
}
