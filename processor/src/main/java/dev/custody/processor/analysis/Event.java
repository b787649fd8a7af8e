package dev.custody.processor.analysis;

import dev.custody.processor.program.At;
import java.util.List;

/**
 * Something that a path of the program shows and that a rule may object to. The trace is the chain
 * of custody: what happened to the reference on the shortest such path, in order, ending with the
 * event.
 */
public sealed interface Event {

  /** The point that the event happened at. */
  At at();

  List<Moment> trace();

  /** The same with another trace. */
  Event along(List<Moment> other);

  /**
   * An owned reference was lost.
   *
   * @param acquired where the reference that is left over was acquired: the oldest that is open
   * @param loss how it was lost
   * @param exceptional whether the path took an exception since then
   * @param given what becomes of it on paths without exceptions
   */
  record Leaked(
      Subject subject,
      At acquired,
      Loss loss,
      At at,
      boolean exceptional,
      Given given,
      List<Moment> trace)
      implements Event {
    public Leaked(
        Subject subject, At acquired, Loss loss, At at, boolean exceptional, List<Moment> trace) {
      this(subject, acquired, loss, at, exceptional, Given.NOT, trace);
    }

    /** The same of a reference that is given away elsewhere. */
    Leaked with(Given elsewhere) {
      return new Leaked(subject, acquired, loss, at, exceptional, elsewhere, trace);
    }

    @Override
    public Event along(List<Moment> other) {
      return new Leaked(subject, acquired, loss, at, exceptional, given, other);
    }
  }

  /** To whom a method gives a reference, where it does. */
  enum Given {
    NOT,
    /** To somebody who does not say what becomes of it. */
    AWAY,
    /** To somebody who needs it afterwards. */
    TO_KEEPER
  }

  /** How a reference gets lost. */
  enum Loss {
    /** Its last name was overwritten. */
    OVERWRITTEN,
    /** Its last name went out of use. */
    OUT_OF_USE,
    /** The result of the call was not used. */
    IGNORED,
    /** The method ended. */
    METHOD_END,
    /** The method returned it where it promised a borrowed reference. */
    RETURNED_AS_BORROWED,
    /** The constructor that had stored it in a field of the new object failed. */
    CONSTRUCTION,
    /** The container that owns it was cleared. */
    CLEARED
  }

  /** The object was used though every reference held here had been released or given away. */
  record UsedAfter(Subject subject, boolean stolen, At at, List<Moment> trace) implements Event {
    @Override
    public Event along(List<Moment> other) {
      return new UsedAfter(subject, stolen, at, other);
    }
  }

  /** A reference was released or given away that had been before. */
  record DiscardedAgain(Subject subject, boolean stolen, At at, List<Moment> trace)
      implements Event {
    @Override
    public Event along(List<Moment> other) {
      return new DiscardedAgain(subject, stolen, at, other);
    }
  }

  /** A reference that was only borrowed was released, or passed to somebody who takes it. */
  record BorrowedDiscarded(Subject subject, boolean stolen, At at, List<Moment> trace)
      implements Event {
    @Override
    public Event along(List<Moment> other) {
      return new BorrowedDiscarded(subject, stolen, at, other);
    }
  }

  /** A borrowed reference was returned where an owned one is promised. */
  record BorrowedReturned(Subject subject, At at, List<Moment> trace) implements Event {
    @Override
    public Event along(List<Moment> other) {
      return new BorrowedReturned(subject, at, other);
    }
  }

  /**
   * A parameter that the method promises to retain was not retained when it ended.
   *
   * @param at the end
   */
  record NotRetained(Subject subject, At at, List<Moment> trace) implements Event {
    @Override
    public Event along(List<Moment> other) {
      return new NotRetained(subject, at, other);
    }
  }

  /**
   * A borrowed reference was stored where it is kept as owned.
   *
   * @param where the field, element or container, in the user's words
   */
  record BorrowedKept(Subject subject, String where, At at, List<Moment> trace) implements Event {
    @Override
    public Event along(List<Moment> other) {
      return new BorrowedKept(subject, where, at, other);
    }
  }

  /**
   * A borrowed reference was captured in a function that is kept.
   *
   * @param returned whether the function returns it as owned
   */
  record BorrowedCaptured(Subject subject, boolean returned, At at, List<Moment> trace)
      implements Event {
    @Override
    public Event along(List<Moment> other) {
      return new BorrowedCaptured(subject, returned, at, other);
    }
  }

  /** A loan was used or returned after its lender ended. */
  record Dangled(Subject subject, boolean returned, At at, List<Moment> trace) implements Event {
    @Override
    public Event along(List<Moment> other) {
      return new Dangled(subject, returned, at, other);
    }
  }

  /**
   * Something was returned as borrowed that no permitted lender owns or is.
   *
   * @param permitted the permitted lenders, in the user's words
   */
  record WrongLender(Subject subject, List<String> permitted, At at, List<Moment> trace)
      implements Event {
    @Override
    public Event along(List<Moment> other) {
      return new WrongLender(subject, permitted, at, other);
    }
  }

  /** A null reference was released or given away; {@code name} is what the user wrote. */
  record NullDiscarded(String name, boolean stolen, At at, List<Moment> trace) implements Event {
    @Override
    public Event along(List<Moment> other) {
      return new NullDiscarded(name, stolen, at, other);
    }
  }

  /**
   * An owned field was overwritten, or a container field cleared, while it may have held
   * references.
   */
  record FieldLost(Subject subject, String field, boolean cleared, At at, List<Moment> trace)
      implements Event {
    @Override
    public Event along(List<Moment> other) {
      return new FieldLost(subject, field, cleared, at, other);
    }
  }

  /** An owned field, or a container in it, still holds what was released or given away. */
  record FieldStale(Subject subject, String field, boolean stolen, At at, List<Moment> trace)
      implements Event {
    @Override
    public Event along(List<Moment> other) {
      return new FieldStale(subject, field, stolen, at, other);
    }
  }

  /** A disposing method leaves the field's content alive on the path of the trace. */
  record FieldKept(Subject subject, String field, At at, List<Moment> trace) implements Event {
    @Override
    public Event along(List<Moment> other) {
      return new FieldKept(subject, field, at, other);
    }
  }

  /** A local asserted to be owned or borrowed holds the other kind. */
  record Contradicted(
      Subject subject, String local, boolean assertedOwned, At at, List<Moment> trace)
      implements Event {
    @Override
    public Event along(List<Moment> other) {
      return new Contradicted(subject, local, assertedOwned, at, other);
    }
  }
}
