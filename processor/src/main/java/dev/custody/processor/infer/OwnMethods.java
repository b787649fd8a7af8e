package dev.custody.processor.infer;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The methods of a file that nobody can override, by what they leave empty. A call of one of them
 * discards what these fields hold, as if an annotation said so.
 *
 * <p>Methods may call each other, and themselves: each is first taken to leave everything empty,
 * and what turns out to be wrong takes back what was built on it. What is left holds wherever the
 * methods return.
 */
public final class OwnMethods {
  private final Map<String, Program> bodies = new HashMap<>();
  private final Set<String> called = new LinkedHashSet<>();
  private final Map<String, Set<String>> emptied = new LinkedHashMap<>();
  private final Map<String, Set<String>> callers = new HashMap<>();

  private OwnMethods(List<Program> programs) {
    for (Program program : programs) {
      note(program);
    }
  }

  /** The programs with what the calls of such methods discard. */
  public static List<Program> applied(List<Program> programs) {
    OwnMethods methods = new OwnMethods(programs);
    methods.find();
    if (methods.emptied.values().stream().allMatch(Set::isEmpty)) {
      return programs;
    }
    return Rewriting.all(programs, methods::in);
  }

  private void note(Program program) {
    if (program.method() != null && !program.fields().isEmpty()) {
      bodies.put(program.method(), program);
    }
    for (Block block : program.blocks()) {
      for (Step step : block.steps()) {
        if (step instanceof Step.MakeFunction function) {
          function.bodies().forEach(this::note);
        }
      }
      if (ownCall(block) != null) {
        called.add(ownCall(block).method());
      }
    }
  }

  private static Call.Own ownCall(Block block) {
    return block.end() instanceof Terminator.Invoke invoke ? invoke.call().own() : null;
  }

  private void find() {
    Deque<String> work = new ArrayDeque<>();
    for (String method : called) {
      Program body = bodies.get(method);
      if (body != null) {
        emptied.put(method, EmptiedFields.all(body));
        work.add(method);
      }
    }
    for (String method : work) {
      for (Block block : bodies.get(method).blocks()) {
        if (ownCall(block) != null) {
          callers
              .computeIfAbsent(ownCall(block).method(), key -> new LinkedHashSet<>())
              .add(method);
        }
      }
    }
    Set<String> waiting = new LinkedHashSet<>(work);
    while (!work.isEmpty()) {
      String method = work.poll();
      waiting.remove(method);
      Set<String> left = EmptiedFields.atReturnsOf(bodies.get(method), this::by);
      if (!left.equals(emptied.put(method, left))) {
        for (String caller : callers.getOrDefault(method, Set.of())) {
          if (waiting.add(caller)) {
            work.add(caller);
          }
        }
      }
    }
  }

  private Set<String> by(Call.Own call) {
    return emptied.getOrDefault(call.method(), Set.of());
  }

  private Program in(Program program) {
    return Rewriting.of(program, step -> step, this::disposing, this::in);
  }

  private Terminator disposing(Terminator end) {
    if (!(end instanceof Terminator.Invoke invoke) || invoke.call().own() == null) {
      return end;
    }
    Set<String> fields = by(invoke.call().own());
    return fields.isEmpty() ? end : disposing(invoke, fields);
  }

  private static Terminator disposing(Terminator.Invoke invoke, Set<String> fields) {
    Call call = invoke.call();
    List<Operand> operands = new ArrayList<>();
    boolean found = false;
    for (Operand operand : call.operands()) {
      boolean object = !found && operand.local() == call.own().object();
      operands.add(object ? operand.disposing(fields) : operand);
      found |= object;
    }
    return new Terminator.Invoke(call.with(operands), invoke.normal(), invoke.unwinds());
  }
}
