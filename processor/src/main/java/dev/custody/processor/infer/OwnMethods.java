package dev.custody.processor.infer;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.FieldsLeft;
import dev.custody.processor.program.OwnField;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import dev.custody.processor.program.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The methods of a file's classes that call each other, by how they leave the owning fields of
 * their object. A call of one of them discards what it empties, as if an annotation said so.
 *
 * <p>A body is asked after those that it calls, so that it is asked once, and once more for each
 * set of constants that calls give it and that it asks about. Where methods call each other, or
 * themselves, each is first taken to leave everything empty, and what turns out to be wrong takes
 * back what was built on it. What is left holds wherever the methods return.
 */
public final class OwnMethods {
  /**
   * A state machine's step may be called with hundreds of constants; the rest are not looked at.
   */
  private static final int MOST_DISTINCT = 16;

  private final Function<Program, FieldsLeft> question;
  private final Map<String, Program> bodies = new HashMap<>();
  private final Map<Called, Program> called = new LinkedHashMap<>();
  private final Map<Called, Called> asWritten = new HashMap<>();

  /** By the method, how many sets of constants it is asked with. */
  private final Map<String, Integer> distinct = new HashMap<>();

  private final Map<Called, FieldsLeft> left = new LinkedHashMap<>();
  private final Map<Program, Program> written = new IdentityHashMap<>();

  /** A method, and the constants that it is given. */
  private record Called(String method, Map<String, Value> given) {}

  private OwnMethods(List<Program> programs, Function<Program, FieldsLeft> question) {
    this.question = question;
    programs.forEach(this::note);
  }

  /**
   * The programs with what the calls of such methods do to fields.
   *
   * @param question how a body leaves them, if what the methods do that it calls is written there;
   *     asked only of bodies that others call. The last one that is asked of each method is also
   *     the result for it.
   */
  public static List<Program> applied(
      List<Program> programs, Function<Program, FieldsLeft> question) {
    OwnMethods methods = new OwnMethods(programs, question);
    programs.forEach(methods::call);
    methods.find();
    return methods.left.isEmpty() ? programs : Rewriting.all(programs, methods::applied);
  }

  private void note(Program program) {
    if (program.method() != null && !program.fields().isEmpty()) {
      bodies.put(program.method(), program);
    }
    program.blocks().forEach(block -> functions(block).forEach(this::note));
  }

  /** Finds what is called in a body, in the functions and in the local classes written in it. */
  private Set<Called> call(Program body) {
    Set<Called> callees = new LinkedHashSet<>();
    for (Block block : body.blocks()) {
      functions(block).forEach(function -> callees.addAll(call(function)));
      Call.Own own = ownCall(block.end());
      if (own != null) {
        callees.add(called(own));
      }
    }
    return callees;
  }

  private Called called(Call.Own own) {
    return asWritten.computeIfAbsent(new Called(own.method(), own.given()), this::known);
  }

  /** The same without the constants if they make no difference. */
  private Called known(Called written) {
    Program body = bodies.get(written.method());
    Program given = body;
    if (distinct.getOrDefault(written.method(), 0) < MOST_DISTINCT) {
      given = GivenConstants.in(body, written.given());
    }
    Called known = written;
    if (given == body) {
      known = new Called(written.method(), Map.of());
    } else {
      distinct.merge(written.method(), 1, Integer::sum);
    }
    called.putIfAbsent(known, given);
    return known;
  }

  /** What a block calls of the methods whose bodies are known; null if nothing. */
  private Call.Own ownCall(Terminator end) {
    Call.Own own = end instanceof Terminator.Invoke invoke ? invoke.call().own() : null;
    return own != null && bodies.containsKey(own.method()) ? own : null;
  }

  private void find() {
    Map<Called, Set<Called>> callees = new LinkedHashMap<>();
    Map<Called, Set<Called>> callers = new HashMap<>();
    Deque<Called> unread = new ArrayDeque<>(called.keySet());
    while (!unread.isEmpty()) {
      Called each = unread.pop();
      Program body = called.get(each);
      Set<Called> inside = call(body);
      callees.put(each, inside);
      left.put(each, everythingEmptied(body));
      for (Called callee : inside) {
        callers.computeIfAbsent(callee, key -> new LinkedHashSet<>()).add(each);
      }
    }
    Set<Called> waiting = new LinkedHashSet<>(calleesFirst(callees));
    while (!waiting.isEmpty()) {
      Called each = waiting.iterator().next();
      waiting.remove(each);
      FieldsLeft before = left.get(each);
      FieldsLeft after = before.corrected(asked(called.get(each)));
      left.put(each, after);
      if (!after.equals(before)) {
        waiting.addAll(callers.getOrDefault(each, Set.of()));
      }
    }
  }

  private static List<Program> functions(Block block) {
    List<Program> functions = new ArrayList<>();
    for (Step step : block.steps()) {
      if (step instanceof Step.MakeFunction function) {
        functions.addAll(function.bodies());
      }
    }
    return functions;
  }

  private static FieldsLeft everythingEmptied(Program body) {
    Set<String> names =
        body.fields().stream().map(each -> each.place().name()).collect(Collectors.toSet());
    return certain(FieldsLeft.emptying(names), body);
  }

  /**
   * What another body does that a call may run instead, nobody knows; it may well fill as much. One
   * that promises to dispose has to keep the promise.
   */
  private static FieldsLeft certain(FieldsLeft fields, Program body) {
    return body.overridable() && !disposes(body) ? fields.perhaps() : fields;
  }

  private static boolean disposes(Program body) {
    return !body.duties().disposes().isEmpty();
  }

  /** The methods, each behind those that it calls, as far as these do not call it as well. */
  private static List<Called> calleesFirst(Map<Called, Set<Called>> callees) {
    List<Called> order = new ArrayList<>();
    Set<Called> seen = new HashSet<>();
    Deque<Called> path = new ArrayDeque<>();
    Deque<Iterator<Called>> next = new ArrayDeque<>();
    for (Called first : callees.keySet()) {
      Called method = first;
      while (method != null) {
        if (seen.add(method)) {
          path.push(method);
          next.push(callees.get(method).iterator());
        }
        while (!path.isEmpty() && !next.peek().hasNext()) {
          order.add(path.pop());
          next.pop();
        }
        method = path.isEmpty() ? null : next.peek().next();
      }
    }
    return order;
  }

  private FieldsLeft asked(Program body) {
    Program applied = rewritten(body);
    written.put(body, applied);
    return certain(question.apply(applied), body);
  }

  private Program rewritten(Program program) {
    return Rewriting.of(program, step -> step, this::leaving, this::rewritten);
  }

  private Program applied(Program program) {
    Program asked = written.get(program);
    return asked == null ? rewritten(program) : asked;
  }

  private Terminator leaving(Terminator end) {
    Call.Own own = ownCall(end);
    FieldsLeft fields = own == null ? null : left.get(called(own));
    if (fields == null) {
      return end;
    }
    Terminator.Invoke invoke = (Terminator.Invoke) end;
    Call call = invoke.call();
    Program body = bodies.get(own.method());
    Call after = disposes(body) ? disposing(call, body, fields) : leaving(call, fields);
    return after == call ? end : new Terminator.Invoke(after, invoke.normal(), invoke.unwinds());
  }

  private static Call leaving(Call call, FieldsLeft fields) {
    return fields.equals(FieldsLeft.UNTOUCHED) ? call : call.leaving(fields);
  }

  /** Without the fields that a method leaves alone though it promises to discard what they hold. */
  private static Call disposing(Call call, Program body, FieldsLeft fields) {
    Set<String> promised = new HashSet<>();
    for (OwnField field : body.fields()) {
      if (body.duties().disposesField(field.place().name())) {
        promised.add(field.place().name());
      }
    }
    Set<String> kept = new HashSet<>(promised);
    kept.removeAll(fields.emptied());
    kept.removeAll(fields.handedOn());
    kept.removeAll(fields.uncertain());
    promised.removeAll(kept);
    return kept.isEmpty() ? call : call.disposing(promised);
  }
}
