package dev.custody.processor.soundness;

import dev.custody.processor.soundness.Candidate.Promise;
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
import java.util.List;
import java.util.Optional;

/** Runs a compiled program over all its inputs, and looks whether the contract is kept. */
final class Execution {
  private static final int MOST_RUNS = 3000;

  /** A handler may fail in its turn: as many as there are {@code try} statements, but no more. */
  private static final int MOST_UNDECLARED = 2;

  /** Unless more stand in each other. */
  private static final int MOST_UNDECLARED_NESTED = 3;

  private static final int LEAST_TURNS = 2;

  private final Promise promise;
  private final Survey survey;
  private Doubt doubt;
  private final Constructor<?> constructor;
  private final Method method;
  private final List<Field> fields = new ArrayList<>();

  /** The field that is taken for stale where the method fails; null if only what is dead is. */
  private Field takenForStale;

  /** Why runs on which nothing goes wrong prove nothing. */
  enum Doubt {
    TOO_MANY_INPUTS("too many inputs"),
    /** A null pointer, for instance. */
    ANOTHER_MISTAKE("another mistake"),
    /** A field is left with what is gone where the method fails. */
    FIELD_ON_FAILURE("open: a field where the method fails"),
    /** It would go wrong if a call in between filled an empty field. */
    FIELD_FILLED("open: a field that a call may fill");

    private final String text;

    Doubt(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /**
   * What the runs showed.
   *
   * @param wrong what went wrong on one of them, if anything did
   * @param doubt why they do not prove that the program is right, if they do not
   */
  record Shown(Optional<String> wrong, Optional<Doubt> doubt) {}

  private Execution(Candidate candidate, Class<?> type) throws ReflectiveOperationException {
    promise = candidate.promise();
    survey = new Survey(candidate.body());
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

  private Shown explore() throws ReflectiveOperationException {
    int most =
        Math.max(
            Math.min(survey.attempts(), MOST_UNDECLARED),
            Math.min(survey.attemptsAtOnce(), MOST_UNDECLARED_NESTED));
    int turns = Math.max(LEAST_TURNS, survey.loopsAtOnce() + 1);
    int runs = 0;
    for (int undeclared = 0; undeclared <= most; undeclared++) {
      Decisions decisions = new Decisions();
      do {
        if (++runs > MOST_RUNS) {
          return new Shown(Optional.empty(), Optional.of(Doubt.TOO_MANY_INPUTS));
        }
        Optional<String> wrong =
            once(Run.begin(decisions, turns, undeclared, survey.compares()), false);
        if (wrong.isPresent() && !fitsStaleField(decisions, turns, undeclared)) {
          return new Shown(Optional.of(wrong.get() + " in " + decisions), Optional.empty());
        }
      } while (decisions.advance());
    }
    if (doubt == null && fields.stream().anyMatch(field -> survey.mentions(field.getName()))) {
      meanwhile(turns);
    }
    return new Shown(Optional.empty(), Optional.ofNullable(doubt));
  }

  /**
   * Whether the same run goes well if what a field is left with where the method fails is taken for
   * what the method has discarded: somebody else may still keep it alive.
   */
  private boolean fitsStaleField(Decisions decisions, int turns, int undeclared)
      throws ReflectiveOperationException {
    boolean fits = false;
    for (Field field : fields) {
      if (!fits && survey.mentions(field.getName())) {
        takenForStale = field;
        decisions.again();
        fits = once(Run.begin(decisions, turns, undeclared, survey.compares()), false).isEmpty();
      }
    }
    takenForStale = null;
    doubt = fits ? Doubt.FIELD_ON_FAILURE : doubt;
    return fits;
  }

  /** Goes wrong only if somebody fills an empty field while another method is called? */
  private void meanwhile(int turns) throws ReflectiveOperationException {
    Decisions decisions = new Decisions();
    int runs = 0;
    do {
      if (once(Run.begin(decisions, turns, 0, survey.compares()), true).isPresent()) {
        doubt = Doubt.FIELD_FILLED;
      }
    } while (doubt == null && ++runs < MOST_RUNS && decisions.advance());
  }

  private Optional<String> once(Run run, boolean visited) throws ReflectiveOperationException {
    Buf lent = parameter(run, "lent");
    Buf given = parameter(run, "given");
    Pool pool = new Pool();
    Object self = constructor.newInstance();
    for (Field field : fields) {
      field.set(self, held(run, field.getName()));
    }
    if (visited) {
      run.visitedBy(() -> fill(run, self));
    }
    boolean yes = survey.mentions("yes") && run.decide();
    Object result = null;
    boolean failed = false;
    try {
      result = method.invoke(self, lent, given, pool, yes);
    } catch (InvocationTargetException e) {
      if (run.abandoned() == null && e.getCause() instanceof Undeclared) {
        give(lent);
        pool.empty();
        return run.wrong();
      }
      if (run.abandoned() == null && !(e.getCause() instanceof IOException)) {
        doubt = Doubt.ANOTHER_MISTAKE;
        return Optional.empty();
      }
      failed = true;
    }
    if (run.abandoned() != null) {
      return run.abandoned().wrong();
    }
    if (failed) {
      run.endLoans();
      withoutStale(self);
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
    dispose(run, self, pool);
    try {
      run.callKept();
      dispose(run, self, pool);
    } catch (Abandoned e) {
      return e.wrong();
    } catch (RuntimeException e) {
      return run.wrong();
    }
    run.settle();
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
    return survey.asksForNull(name) && run.decide() ? null : new Buf();
  }

  private Buf held(Run run, String name) {
    return survey.mentions(name) && run.decide() ? new Buf() : null;
  }

  private static void give(Buf buf) {
    if (buf != null) {
      buf.release();
    }
  }

  /** Fills one of the empty fields, or none; whether it did. */
  private boolean fill(Run run, Object self) {
    try {
      for (Field field : fields) {
        if (survey.mentions(field.getName()) && field.get(self) == null && run.decide()) {
          field.set(self, new Buf());
          return true;
        }
      }
      return false;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Where a method fails, a field may be left with what is gone. */
  private void withoutStale(Object self) throws IllegalAccessException {
    for (Field field : fields) {
      Buf held = (Buf) field.get(self);
      if (held != null && (held.isDead() || field.equals(takenForStale))) {
        doubt = Doubt.FIELD_ON_FAILURE;
        field.set(self, null);
      }
    }
  }

  /**
   * Everybody lets go of what he holds, and is empty for the functions that run later, and after
   * them.
   */
  private void dispose(Run run, Object self, Pool pool) throws IllegalAccessException {
    run.endLoans();
    for (Field field : fields) {
      give((Buf) field.get(self));
      field.set(self, null);
    }
    pool.empty();
  }
}
