package dev.custody.processor.report;

import static dev.custody.processor.report.Key.ANALYSIS_LIMIT;
import static dev.custody.processor.report.Key.ANNOTATION_MISUSE;
import static dev.custody.processor.report.Key.ASSERTION_MISMATCH;
import static dev.custody.processor.report.Key.BORROWED_ESCAPE;
import static dev.custody.processor.report.Key.DANGLING_BORROW;
import static dev.custody.processor.report.Key.DOUBLE_RELEASE;
import static dev.custody.processor.report.Key.LEAK;
import static dev.custody.processor.report.Key.LEAK_ON_EXCEPTION;
import static dev.custody.processor.report.Key.NULL_RELEASE;
import static dev.custody.processor.report.Key.OVERRIDE_MISMATCH;
import static dev.custody.processor.report.Key.OWNED_FIELD_LEAK;
import static dev.custody.processor.report.Key.RELEASE_OF_BORROWED;
import static dev.custody.processor.report.Key.RETURN_OF_BORROWED;
import static dev.custody.processor.report.Key.STALE_FIELD;
import static dev.custody.processor.report.Key.STEAL_OF_BORROWED;
import static dev.custody.processor.report.Key.USE_AFTER_RELEASE;
import static dev.custody.processor.report.Key.USE_AFTER_STEAL;

import java.util.Map;

/**
 * The texts about bodies, fields and handles, by what they say. What is said about declarations is
 * in {@link dev.custody.processor.declaration.Complaint}, about what was not checked in {@link
 * Unchecked}, and about extension modules with their generator. Words in braces stand for what the
 * user wrote; {@code {name}} is the reference that it is about.
 */
public enum Message {
  LEAK_AT_END(
      LEAK,
      "{it} is not released before the {body} ends",
      "release {it}{too}, return it as owned, or give it away"),
  LEAK_UNCLOSED(
      LEAK,
      "{it} is not closed before the {body} ends",
      "close {it}{too}, best by try-with-resources, return it as owned, or give it away"),
  LEAK_IN_BORROWED(
      LEAK,
      "{it} is kept in {where}, which does not own what it holds, and is not released",
      "declare {where} @Owned, or keep {it} in a variable and release that{too}"),
  LEAK_OUT_OF_USE(
      LEAK,
      "{it} goes out of scope while it still owns a reference",
      "release {it} before its block ends, return it as owned, or give it away"),
  LEAK_OVERWRITTEN(
      LEAK,
      "`{name}` is overwritten while it still owns a reference",
      "release `{name}` before assigning to it again; if the new value is made of it, keep that in"
          + " another variable first"),
  LEAK_IGNORED(
      LEAK,
      "the reference that `{name}` hands out is dropped",
      "keep the result in a variable and release it, or do not make the call"),
  LEAK_UNNAMED(
      LEAK,
      "the reference that `{name}` hands out is lost: nothing holds it",
      "keep the result in a variable, use that, and release it afterwards"),
  LEAK_RETAINED(
      LEAK,
      "the reference that `{acquired}` added is not given back",
      "release {it} once more{here}, or do not retain it"),
  LEAK_TAKEN_OUT(
      LEAK,
      "{it} was taken out of its container, but is not released{everywhere}",
      "release {it}{too}, or give it away"),
  LEAK_RETURNED_AS_BORROWED(
      LEAK,
      "{it} is a reference of this {body}'s own, but is returned as borrowed",
      "{declare} the result @Owned, so that the caller releases it"),
  LEAK_PARAMETER(
      LEAK,
      "`{name}` was given to this {body}, which does not release it{everywhere}",
      "release `{name}`{too} or give it away; if the caller keeps it, {declare} the parameter"
          + " @Borrowed"),
  LEAK_PARAMETER_IN_BORROWED(
      LEAK,
      "`{name}` was given to this {body}, but is kept in {where}, which does not own what it holds",
      "declare {where} @Owned, or release `{name}`{too}; if the caller keeps it, {declare} the"
          + " parameter @Borrowed"),
  LEAK_ELEMENTS(
      LEAK,
      "the elements of `{name}` were given to this {body}, which does not release all of them",
      "release each element of `{name}` on every path or give it away"),
  LEAK_CAPTURED(
      LEAK,
      "the function takes `{name}` along, but does not release it on every path",
      "release `{name}` on every path of the function, or on none"),
  LEAK_CONTAINER(
      LEAK,
      "{it} still owns elements when it goes out of use",
      "release the elements of {it}, or return it or give it away with them"),
  LEAK_CLEARED(
      LEAK,
      "{it} is cleared while it still owns elements",
      "release the elements of {it} before clearing it"),
  LEAK_WHEN_THROWN(
      LEAK_ON_EXCEPTION,
      "{it} is not released when {failure}",
      "{release} in a `finally` block around {failing}"),
  LEAK_WHEN_THROWN_BEFORE_GIVEN(
      LEAK_ON_EXCEPTION,
      "{it} is not released when {failure}",
      "{release} where the exception is caught, or catch it for that and throw it again; no"
          + " `finally`, since {it} is given away where nothing is thrown"),
  LEAK_WHEN_CLOSED(
      LEAK_ON_EXCEPTION,
      "the reference that `{acquired}` added is not given back when {failure}",
      "keep that reference in a variable from before the `try`, and release it if closing fails"),
  LEAK_WHEN_THROWN_OR_GIVEN(
      LEAK_ON_EXCEPTION,
      "{it} is not released when {failure}",
      "{release} in a `finally` block around {failing}, or by try-with-resources; where {it} was"
          + " given away, that does nothing"),
  LEAK_WHEN_LEFT(
      LEAK_ON_EXCEPTION,
      "{it} is not released when an exception ends the {body}",
      "{release} before the exception is thrown, or in a `finally` block"),
  LEAK_WHEN_LEFT_BEFORE_GIVEN(
      LEAK_ON_EXCEPTION,
      "{it} is not released when an exception ends the {body}",
      "{release} before the exception is thrown; no `finally`, since {it} is given away where"
          + " nothing is thrown"),
  LEAK_WHEN_LEFT_OR_GIVEN(
      LEAK_ON_EXCEPTION,
      "{it} is not released when an exception ends the {body}",
      "{release} in a `finally` block, or by try-with-resources; where {it} was given away, that"
          + " does nothing"),
  LEAK_IN_CONSTRUCTOR(
      LEAK_ON_EXCEPTION,
      "what the field `{name}` holds is lost when the constructor fails: nobody gets the object",
      "release `{name}` before the exception leaves the constructor"),

  RELEASED_TWICE(DOUBLE_RELEASE, "{it} is released a second time", "remove one of the releases"),
  RELEASED_AFTER_STOLEN(
      DOUBLE_RELEASE,
      "{it} is released although {taker} took it over",
      "remove the release: whoever takes a reference over also releases it"),
  CLOSED_AFTER_GIVEN(
      DOUBLE_RELEASE,
      "{it} is closed at the end of its `try` although {taker} took it over",
      "do not open {it} in the head of a `try`: close it only where an exception is caught"),
  RELEASED_AFTER_ACCEPTED(
      DOUBLE_RELEASE,
      "{it} is released although {taker} took it over",
      "release {it} only where {taker} has not taken it, as its result or an exception tells"),
  RELEASED_BY_RUNNING_AGAIN(
      DOUBLE_RELEASE,
      "{it} is released a second time by the function, which had run or was given away",
      "run the function, or give it away, only once"),
  GIVEN_AFTER_RELEASED(
      DOUBLE_RELEASE,
      "{it} is given away after it was released",
      "give {it} away instead of releasing it, or retain it first"),
  GIVEN_TWICE(
      DOUBLE_RELEASE,
      "{it} is given away a second time, after {taker} took it over",
      "retain {it} before giving it away the first time"),
  DISCARDED_WITH_OTHERS(
      DOUBLE_RELEASE,
      "{it} may be one of those that a loop has discarded before",
      "take each element out where it is discarded: an exception or a jump may leave a loop half"
          + " way"),
  DISCARDED_IN_PLACE(
      DOUBLE_RELEASE,
      "{it} may be the one that was discarded before, and left in its place",
      "take the element out where it is discarded"),
  CONTENT_GIVEN_TWICE(
      DOUBLE_RELEASE,
      "what is in {it} is given away a second time, after {taker} took it over",
      "give {it} away once, or retain each element first"),

  USED_AFTER_RELEASE(
      USE_AFTER_RELEASE, "{it} is used after it was released", "use {it} before releasing it"),
  RETURNED_AFTER_RELEASE(
      USE_AFTER_RELEASE,
      "{it} is returned after it was released",
      "return {it} instead of releasing it, or retain it first"),
  USED_AFTER_STEAL(
      USE_AFTER_STEAL,
      "{it} is used after {taker} took it over",
      "use {it} before giving it away, or retain it first"),
  RETURNED_AFTER_STEAL(
      USE_AFTER_STEAL,
      "{it} is returned after {taker} took it over",
      "retain {it} before giving it away"),

  BORROWED_RELEASED(
      RELEASE_OF_BORROWED,
      "{it} is only borrowed and cannot be released here",
      "remove the release, or make {it} yours first: take it out of what lends it, or retain it"),
  UNRETAINED_RELEASED(
      RELEASE_OF_BORROWED,
      "{it} is released on a path on which {retainer} did not retain it",
      "release {it} only where the result of {retainer} says that it was retained"),
  PARAMETER_RELEASED(
      RELEASE_OF_BORROWED,
      "the parameter `{name}` is only borrowed and cannot be released here",
      "remove the release, or {declare} the parameter @Steals if the {body} takes it over"),
  ELEMENT_RELEASED(
      RELEASE_OF_BORROWED,
      "{it} is released, but {keeper} still holds the reference",
      "clear the element (`{place} = null`), or remove the release"),
  THIS_RELEASED(
      RELEASE_OF_BORROWED,
      "`this` belongs to the caller and cannot be released here",
      "remove the release, or retain `this` first"),
  CONDITIONAL_ELEMENTS_RELEASED(
      RELEASE_OF_BORROWED,
      "elements of `{name}` are released or given away on a path on which the caller keeps them",
      "discard them only where the method has taken them, or take them ALWAYS"),
  CONDITIONAL_RELEASED(
      RELEASE_OF_BORROWED,
      "`{name}` is released on a path on which the caller keeps it",
      "release `{name}` only where the method has taken it, or take it ALWAYS"),
  BORROWED_GIVEN(
      STEAL_OF_BORROWED,
      "{it} is only borrowed, but {taker} takes a reference over",
      "retain {it} before giving it away"),
  PARAMETER_GIVEN(
      STEAL_OF_BORROWED,
      "the parameter `{name}` is only borrowed, but {taker} takes a reference over",
      "retain `{name}` before giving it away, or {declare} the parameter @Steals"),
  CONTAINER_GIVEN(
      STEAL_OF_BORROWED,
      "the elements of `{name}` are only borrowed, but {taker} takes them over",
      "give a new container of retained elements away, or {declare} the parameter @Steals"),
  ELEMENT_GIVEN(
      STEAL_OF_BORROWED,
      "{it} is given to {taker}, but {keeper} still holds the reference",
      "clear the element (`{place} = null`), or retain {it} before giving it away"),
  CONDITIONAL_GIVEN(
      STEAL_OF_BORROWED,
      "`{name}` is given to {taker} on a path on which the caller keeps it",
      "give `{name}` away only where the method has taken it, or take it ALWAYS"),
  BORROWED_RETURNED(
      RETURN_OF_BORROWED,
      "{it} is only borrowed, but the {body} promises an owned result",
      "retain {it} before returning it, or {declare} the result @Borrowed"),
  PARAMETER_RETURNED(
      RETURN_OF_BORROWED,
      "the parameter `{name}` is only borrowed, but the {body} promises an owned result",
      "retain `{name}` before returning it, or {declare} the method @Aliases(\"{name}\") if it"
          + " returns nothing else"),
  THIS_RETURNED(
      RETURN_OF_BORROWED,
      "`this` is only borrowed, but the {body} promises an owned result",
      "retain `this` before returning it, or {declare} the method @Aliases"),
  ELEMENT_RETURNED(
      RETURN_OF_BORROWED,
      "{it} is returned as owned, but {keeper} keeps the reference",
      "retain {it} before returning it, or take it out of the array: keep it in a variable, and"
          + " `{place} = null` before the `return`"),
  FIELD_RETURNED(
      RETURN_OF_BORROWED,
      "{it} is returned as owned, but {keeper} keeps the reference",
      "retain {it} before returning it, or take it out of the field: keep it in a variable, and"
          + " `{place} = null` before the `return`"),
  CONTAINER_RETURNED(
      RETURN_OF_BORROWED,
      "the elements of `{name}` are only borrowed, but those of the result are promised as owned",
      "return a new container of retained elements, or declare the elements of the result"
          + " @Borrowed"),
  NOT_RETAINED(
      RETURN_OF_BORROWED,
      "`{name}` is not retained when the method ends, although its parameter promises it",
      "retain `{name}`{too}, or remove @Retains"),

  BORROWED_STORED(
      BORROWED_ESCAPE,
      "{it} is only borrowed, but is kept in {where}, which owns what it holds",
      "retain {it} before storing it, or declare the place @Borrowed"),
  PARAMETER_STORED(
      BORROWED_ESCAPE,
      "the parameter `{name}` is only borrowed, but is kept in {where}, which owns what it holds",
      "retain `{name}` before storing it, or {declare} the parameter @Steals"),
  CONTAINER_STORED(
      BORROWED_ESCAPE,
      "the elements of `{name}` are only borrowed, but {where} owns what it holds",
      "store a new container of retained elements, or {declare} the parameter @Steals"),
  CONTAINER_STORED_TWICE(
      BORROWED_ESCAPE,
      "the elements of `{name}` are kept in {where}, though another field owns them already",
      "store a new container of retained elements, or declare the place @Borrowed"),
  BORROWED_CAPTURED(
      BORROWED_ESCAPE,
      "{it} is only borrowed by the function, which may run after it is gone",
      "retain {it} for the function and release it there, or pass the function where it is"
          + " @InPlace"),
  BORROWED_CAPTURED_AND_RETURNED(
      BORROWED_ESCAPE,
      "{it} is only borrowed by the function, which returns it as owned when it may be gone",
      "retain {it} in a variable before, and let the function return that one; or pass the function"
          + " where it is @InPlace, and retain {it} there"),

  USED_AFTER_OWNER(
      DANGLING_BORROW,
      "{it} is used after {lender} {may}let go of it",
      "retain {it} while it is alive, or use it earlier"),
  RETURNED_AFTER_OWNER(
      DANGLING_BORROW,
      "{it} is returned after {lender} {may}let go of it",
      "retain {it} while it is alive and return it as owned"),
  WRONG_LENDER(
      DANGLING_BORROW,
      "{it} is returned as borrowed from {permitted}, but lives elsewhere",
      "name what it is borrowed from in @Borrowed(from = …), or return it retained, as owned"),

  NULL_RELEASED(
      NULL_RELEASE,
      "`{name}` is null here and has no reference to release",
      "test `{name}` for null first, or call what accepts null"),
  NULL_LITERAL(
      NULL_RELEASE,
      "there is no reference to release: the argument is `null`",
      "remove the call, or call what accepts null"),
  NULL_GIVEN(
      NULL_RELEASE,
      "`{name}` is null here and has no reference to give away",
      "test `{name}` for null first, or call what accepts null"),

  FIELD_OVERWRITTEN(
      OWNED_FIELD_LEAK,
      "the field `{name}` is overwritten while it may still hold a reference",
      "release what `{name}` holds first, or move it to a local variable and release that"),
  FIELD_CLEARED(
      OWNED_FIELD_LEAK,
      "the field `{name}` is cleared while it may still own elements",
      "release the elements of `{name}` before clearing it"),
  FIELD_NOT_DISPOSED(
      OWNED_FIELD_LEAK,
      "nothing discards what the field `{name}` holds",
      "release it in a method that is annotated @Disposes (a `close`, say), or declare the field"
          + " @Borrowed"),
  FIELD_KEPT(
      OWNED_FIELD_LEAK,
      "{method} does not discard what the field `{name}` holds{everywhere}",
      "release `{name}`{too}"),
  FIELD_KEPT_IF_OVERRIDDEN(
      OWNED_FIELD_LEAK,
      "{method} leaves what the field `{name}` holds to {callee}, which may be overridden",
      "make {callee} private or final, or annotate it @Disposes if it discards what `{name}` holds"),

  FIELD_STALE(
      STALE_FIELD,
      "the field `{name}` still holds the reference that is {discarded} here",
      "clear the field (`{name} = null`) or store another reference there; if the {body} ends the"
          + " object's life, declare it @Disposes"),
  FIELD_STALE_ELEMENTS(
      STALE_FIELD,
      "the field `{name}` still holds the elements that are {discarded} here",
      "empty `{name}` afterwards: `{name}.clear()`, or set each element of an array to null"),

  OVERRIDE(OVERRIDE_MISMATCH, "{problem}", "{fix}"),
  MISUSE(ANNOTATION_MISUSE, "{problem}", "{fix}"),
  NAMES_NOTHING_IN_LIBRARY(
      ANNOTATION_MISUSE,
      "{mark} on `{name}`, which is used here, names \"{text}\", and that is nothing there; it is"
          + " not followed",
      "tell the authors of that library, or compile it with its parameters' names: -parameters"),

  NOT_OWNED(
      ASSERTION_MISMATCH,
      "`{name}` is declared @Owned, but holds a borrowed reference",
      "retain what is assigned, or declare `{name}` @Borrowed"),
  NOT_BORROWED(
      ASSERTION_MISMATCH,
      "`{name}` is declared @Borrowed, but holds a reference of the method's own",
      "declare `{name}` @Owned, and release it"),

  LIMIT(ANALYSIS_LIMIT, "{problem}", "{fix}");

  private final Key key;
  private final Template headline;
  private final Template help;

  Message(Key key, String headline, String help) {
    this.key = key;
    this.headline = new Template(headline);
    this.help = new Template(help);
  }

  public Key key() {
    return key;
  }

  /** What is wrong, in one line. */
  public String headline(Map<String, String> arguments) {
    return headline.filled(arguments);
  }

  /** What to do about it, in one line. */
  public String help(Map<String, String> arguments) {
    return help.filled(arguments);
  }
}
