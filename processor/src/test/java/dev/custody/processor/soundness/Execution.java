package dev.custody.processor.soundness;

import dev.custody.processor.soundness.Candidate.Promise;
import dev.custody.processor.soundness.Node.Kind;
import dev.custody.processor.soundness.world.Abandoned;
import dev.custody.processor.soundness.world.Buf;
import dev.custody.processor.soundness.world.Decisions;
import dev.custody.processor.soundness.world.Pool;
import dev.custody.processor.soundness.world.Run;
import dev.custody.processor.soundness.world.Undeclared;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs a compiled program over all its inputs, and looks whether the contract is kept. */
final class Execution {
  private static final int MOST_RUNS = 3000;

  /** A handler may fail in its turn: as many as there are {@code try} statements, but no more. */
  private static final int MOST_UNDECLARED = 2;

  private final Promise promise;
  private final Set<String> mentioned = new HashSet<>();
  private final Set<String> nullable = new HashSet<>();
  private int attempts;
  private boolean strayed;
  private final Constructor<?> constructor;
  private final Method method;
  private final List<Field> fields = new ArrayList<>();

  /**
   * What the runs showed.
   *
   * @param wrong what went wrong on one of them, if anything did
   * @param complete whether all were run, and none ended by a mistake of another kind
   */
  record Shown(Optional<String> wrong, boolean complete) {}

  private Execution(Candidate candidate, Class<?> type) throws ReflectiveOperationException {
    promise = candidate.promise();
    collect(candidate.body());
    constructor = type.getDeclaredConstructor();
    method = type.getDeclaredMethod("run", Buf.class, Buf.class, Pool.class, boolean.class);
    for (String field : Calls.FIELDS) {
      fields.add(type.getDeclaredField(field));
    }
    constructor.setAccessible(true);
    method.setAccessible(true);
    fields.forEach(field -> field.setAccessible(true));
  }

  static Shown of(Candidate candidate, Class<?> type) {
    try {
      return new Execution(candidate, type).explore();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(SourceWriter.write(candidate, "Broken"), e);
    }
  }

  private void collect(Node node) {
    if (node.kind() == Kind.NAME) {
      mentioned.add(node.text());
    }
    if (node.text().equals("drop()")
        || node.text().equals("moveIn(#)")
        || node.text().equals("moveOut()")
        || node.text().equals("first()")) {
      mentioned.add("f");
    }
    if (node.text().equals("# == null") || node.text().equals("# != null")) {
      nullable.add(node.parts().get(0).text());
    }
    attempts += node.kind() == Kind.TRY ? 1 : 0;
    node.parts().forEach(this::collect);
  }

  private Shown explore() throws ReflectiveOperationException {
    int runs = 0;
    for (int undeclared = 0; undeclared <= Math.min(attempts, MOST_UNDECLARED); undeclared++) {
      Decisions decisions = new Decisions();
      do {
        if (++runs > MOST_RUNS) {
          return new Shown(Optional.empty(), false);
        }
        Optional<String> wrong = once(Run.begin(decisions, undeclared));
        if (wrong.isPresent()) {
          return new Shown(Optional.of(wrong.get() + " in " + decisions), true);
        }
      } while (decisions.advance());
    }
    return new Shown(Optional.empty(), !strayed);
  }

  private Optional<String> once(Run run) throws ReflectiveOperationException {
    Buf lent = parameter(run, "lent");
    Buf given = parameter(run, "given");
    Pool pool = new Pool();
    Object self = constructor.newInstance();
    for (Field field : fields) {
      field.set(self, held(run, field.getName()));
    }
    boolean yes = mentioned.contains("yes") && run.decide();
    Object result = null;
    boolean failed = false;
    try {
      result = method.invoke(self, lent, given, pool, yes);
    } catch (InvocationTargetException e) {
      if (run.abandoned() == null && e.getCause() instanceof Undeclared) {
        return run.wrong();
      }
      if (run.abandoned() == null && !(e.getCause() instanceof IOException)) {
        strayed = true;
        return Optional.empty();
      }
      failed = true;
    }
    if (run.abandoned() != null) {
      return run.abandoned().wrong();
    }
    if (!failed && promise == Promise.OWNED) {
      give((Buf) result);
    }
    give(lent);
    if (!taken(failed, result)) {
      give(given);
    }
    Optional<String> dead =
        promise == Promise.BORROWED && result != null && ((Buf) result).isDead()
            ? Optional.of("returned when dead")
            : Optional.empty();
    for (Field field : fields) {
      dispose(field, self, failed);
    }
    pool.empty();
    try {
      run.settle();
    } catch (Abandoned e) {
      return e.wrong();
    } catch (RuntimeException e) {
      return run.wrong();
    }
    return run.wrong().or(() -> dead);
  }

  private boolean taken(boolean failed, Object result) {
    return switch (promise) {
      case NOTHING, OWNED, BORROWED -> true;
      case ON_SUCCESS -> !failed;
      case IF_TRUE -> !failed && (Boolean) result;
      case IF_ZERO -> !failed && (Integer) result == 0;
    };
  }

  private Buf parameter(Run run, String name) {
    return nullable.contains(name) && run.decide() ? null : new Buf();
  }

  private Buf held(Run run, String name) {
    return mentioned.contains(name) && run.decide() ? new Buf() : null;
  }

  private static void give(Buf buf) {
    if (buf != null) {
      buf.release();
    }
  }

  /**
   * The object lets go of what its field holds, and leaves it empty for the functions that run
   * later. Where a method fails, a field may be left with what is gone.
   */
  private static void dispose(Field field, Object self, boolean failed)
      throws IllegalAccessException {
    Buf held = (Buf) field.get(self);
    if (held != null && !(failed && held.isDead())) {
      held.release();
    }
    field.set(self, null);
  }
}
