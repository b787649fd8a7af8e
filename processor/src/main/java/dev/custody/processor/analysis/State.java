package dev.custody.processor.analysis;

import dev.custody.processor.program.At;

/**
 * A state of the analysis: what is followed, what is known beside it, and the way here.
 *
 * @param exceptional whether the way took an exception since the reference was acquired
 * @param gated whether the way went through a branch that only a later call of the method takes, or
 *     of an element that a loop visits: that only one turn takes
 */
record State<S>(S followed, Facts facts, boolean exceptional, boolean gated, Trace trace) {

  State(S followed, Facts facts, boolean exceptional, Trace trace) {
    this(followed, facts, exceptional, false, trace);
  }

  State<S> with(S changed) {
    return changed == followed ? this : new State<>(changed, facts, exceptional, gated, trace);
  }

  State<S> with(Facts changed) {
    return changed == facts ? this : new State<>(followed, changed, exceptional, gated, trace);
  }

  State<S> then(Moment.Kind kind, At at, String detail) {
    return new State<>(followed, facts, exceptional, gated, trace.then(kind, at, detail));
  }

  /** After a first acquisition: the exceptions before it do not matter to it. */
  State<S> unexceptional() {
    return exceptional ? new State<>(followed, facts, false, gated, trace) : this;
  }

  State<S> thrown() {
    return exceptional ? this : new State<>(followed, facts, true, gated, trace);
  }

  /** After a branch that only a later call takes. */
  State<S> throughGate() {
    return gated ? this : new State<>(followed, facts, exceptional, true, trace);
  }
}
