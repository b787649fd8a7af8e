package dev.custody.processor.lower;

import dev.custody.processor.contract.ArgumentContract;
import dev.custody.processor.contract.ArgumentContract.Application;
import dev.custody.processor.contract.ArgumentContract.Terms;
import dev.custody.processor.contract.TypeRole;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.When;
import java.util.List;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What the terms of a contract come to at one call. */
final class CallEffects {
  private final Body body;
  private final CallSite site;
  private final TypeMirror type;
  private final TypeMirror receiverType;
  private final List<Argument> arguments;

  /**
   * @param type that of the result
   * @param receiverType null if there is no receiver
   */
  CallEffects(
      Body body,
      CallSite site,
      TypeMirror type,
      TypeMirror receiverType,
      List<Argument> arguments) {
    this.body = body;
    this.site = site;
    this.type = type;
    this.receiverType = receiverType;
    this.arguments = arguments;
  }

  /**
   * What the call does to what is passed on such terms.
   *
   * @param looked whether somebody looks at the result
   * @param mayKeep whether what is passed may be kept where nothing is said of it
   */
  Effect of(Terms terms, boolean looked, boolean mayKeep) {
    if (terms instanceof Terms.Required) {
      return new Effect.Lend(true);
    } else if (terms instanceof Terms.Escapes escapes) {
      return new Effect.Escape(false, escapes.toRun());
    } else if (terms instanceof Terms.Silent) {
      return mayKeep ? new Effect.Escape(false, false) : toUnsaid();
    } else if (terms instanceof Terms.Stolen stolen) {
      return steal(stolen.when(), stolen.into());
    } else if (terms instanceof Terms.Added added) {
      boolean reported = looked && body.roles.of(type) == TypeRole.NUMBER;
      When when = reported ? When.IF_TRUE : When.ON_SUCCESS;
      return steal(when, added.into());
    } else if (terms instanceof Terms.Kept kept) {
      return new Effect.Keep(site.at(kept.into()));
    } else if (terms instanceof Terms.Retained retained) {
      return new Effect.Retain(CallTerms.count(retained.count(), arguments, body), retained.when());
    } else if (terms instanceof Terms.Released released) {
      return new Effect.Release(
          CallTerms.count(released.count(), arguments, body), released.idempotent());
    } else if (terms instanceof Terms.TakenBack taken) {
      return new Effect.TakeBack(site.at(taken.from()), whenTakenBack(looked));
    } else if (terms instanceof Terms.Copied copied) {
      return new Effect.Copy(site.at(copied.into()), PartOfArray.isCopied(body, arguments));
    } else if (terms instanceof Terms.Filled) {
      return new Effect.Fill();
    } else if (terms instanceof Terms.Cleared) {
      return new Effect.Clear(body.loops.showsPart(site.at(ArgumentContract.THIS)));
    } else if (terms instanceof Terms.TakenOut taken) {
      return new Effect.TakeOut(taken.which());
    } else if (terms instanceof Terms.TakenLast) {
      return new Effect.TakeLast();
    } else if (terms instanceof Terms.Drained) {
      return new Effect.Drain();
    } else if (terms instanceof Terms.Displacing displacing && !looked) {
      return new Effect.TakeOut(displacing.which());
    } else if (terms instanceof Terms.Applied applied) {
      // What a function does that is written elsewhere, nobody follows.
      return applied.how() == Application.COMPUTED_IF_ABSENT
          ? new Effect.Lend()
          : new Effect.Escape(false, false);
    } else if (terms instanceof Terms.Lent
        || terms instanceof Terms.Visited
        || terms instanceof Terms.Displacing) {
      return new Effect.Lend();
    }
    throw new IllegalArgumentException("unknown terms " + terms);
  }

  /** What the result says of whether the container had it, if somebody looks. */
  private When whenTakenBack(boolean looked) {
    if (!looked) {
      return When.ALWAYS;
    }
    return type.getKind() == TypeKind.BOOLEAN ? When.IF_TRUE : When.UNLESS_NULL;
  }

  /**
   * What a lambda that was made here does to an argument of which its type says nothing: whatever
   * it likes, so that how many references are left is not known.
   */
  private Effect toUnsaid() {
    Local receiver = site.at(ArgumentContract.THIS);
    boolean lambda = receiver != null && body.functions.isLambda(receiver);
    return lambda ? new Effect.Retain(Effect.UNKNOWN) : new Effect.Lend();
  }

  private Effect steal(When when, Integer position) {
    return position == null
        ? new Effect.Steal(when, null, false)
        : new Effect.Steal(when, site.at(position), stores(position));
  }

  /** Whether what stands at the position is a container that the argument is put into. */
  private boolean stores(int position) {
    if (position == ArgumentContract.RESULT) {
      return body.source.isCollection(type);
    } else if (position >= 0) {
      return body.source.isCollection(arguments.get(position).type());
    }
    return body.roles.of(receiverType) == TypeRole.CONTAINER
        || body.source.isCollection(receiverType);
  }
}
