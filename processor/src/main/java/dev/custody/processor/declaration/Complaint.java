package dev.custody.processor.declaration;

import java.util.Map;

/**
 * Every complaint about a declaration: what is wrong, and how to put it right. {@code {mark}} is
 * the annotation, {@code {name}} the declaration that it stands on.
 */
public enum Complaint {
  OWNED_PARAMETER(
      "@Owned says nothing about the parameter `{name}`: it is what a result or a field is",
      "say @Steals if the method takes the reference over; otherwise remove the annotation"),
  STEALS_ON_METHOD(
      "@Steals on the method `{name}` says nothing: it is arguments that are taken over",
      "put it on the parameter that is taken over; a method that hands out a reference says"
          + " @Owned"),
  STEALS_ON_FIELD(
      "@Steals says nothing about `{name}`, which is not a parameter",
      "say @Owned if it holds a reference of its own, which is the default"),
  MISPLACED("{mark} makes no sense on {place} `{name}`", "it goes on {places}; remove it here"),

  NOT_COUNTED(
      "{mark} on `{name}` says nothing: {type} is never reference-counted", "remove {mark}"),
  NO_RESULT("{mark} on `{name}` says nothing: the method has no result", "remove {mark}"),
  COUNTS_NOTHING(
      "{mark} on `{name}` says nothing: {type} is not reference-counted",
      "annotate the class @RefCounted; or say @Disposes if the method discards what fields hold"),
  CLASS_NOT_COUNTED(
      "{mark} on the class `{name}` says nothing: it is not reference-counted",
      "annotate it or its superclass @RefCounted, or remove {mark}"),
  LOCAL_CLASS(
      "{mark} on the local class `{name}` says nothing: no code can be generated for a class that"
          + " only one method sees",
      "make it a top-level class, or a static nested one that its package can see"),
  NO_RECEIVER(
      "{mark} on `{name}` says nothing: a {place} has no receiver that it could be about",
      "put it on a parameter, or make the method an instance method"),
  NO_RECEIVER_TO_DISPOSE(
      "@Disposes on `{name}` says nothing: a {place} has no object whose fields it could discard",
      "put it on an instance method that discards what the fields hold"),
  NOT_AN_OBJECT(
      "{mark} on `{name}` says nothing: nothing can be borrowed from {type}", "remove {mark}"),
  NO_RECEIVER_TO_RETURN(
      "@Aliases on `{name}` names nothing: a {place} has no receiver",
      "name the parameter that the result is: @Aliases(\"{example}\")"),
  RETAINS_SOMETHING_ELSE(
      "`{name}` is @Retains, but cannot return the retained object: its result is {type}",
      "return void or the object itself"),
  NOT_A_FUNCTION(
      "@InPlace on `{name}` says nothing: {type} is not a functional interface", "remove @InPlace"),

  NO_MODULE(
      "@ExtensionMethod on `{name}` says nothing: its class is no extension module",
      "annotate the class: @ExtensionModule(name = …)"),
  NEVER_ABSENT(
      "@Absent on `{name}` says nothing: nobody leaves out an argument of a Java method",
      "annotate the method @ExtensionMethod, or remove @Absent"),

  CONTRADICTION("{mark} and {other} contradict each other on `{name}`", "decide for one of them"),
  TWO_REFERENCES(
      "`{name}` is @Retains, and so its result is the retained object, not another @Owned one",
      "remove @Owned"),

  NAMES_NOTHING(
      "{mark}({element} = \"{text}\") names nothing: `{name}` has no such parameter",
      "name \"this\", a parameter, or a position like \"#1\""),
  NAMES_NO_RECEIVER(
      "{mark}({element} = \"this\") names nothing: `{name}` is static",
      "name a parameter, or a position like \"#1\""),
  NAMES_NO_FIELD(
      "@Disposes(\"{text}\") names nothing: the class of `{name}` has no such instance field",
      "name fields that hold references, or none for all of them"),
  NAMES_NO_HOLDER(
      "@Disposes(\"{text}\") names a field that never holds a reference: {type} is never"
          + " reference-counted",
      "name fields that hold references, or none for all of them"),
  NAMES_NOBODY(
      "@Aliases({}) on `{name}` names nothing that the result could be",
      "name the receiver, @Aliases, or the parameter that the result is; otherwise remove it"),
  NAMES_NO_COUNT(
      "{mark}(count = \"{text}\") does not name an int parameter of `{name}`",
      "name the parameter that says how many references there are"),
  NAMES_NO_OBJECT(
      "{mark}({element} = \"{text}\") names what is no object and cannot hold a reference",
      "name \"this\" or a parameter that is an object"),
  NAMES_ITSELF(
      "{mark}({element} = \"{text}\") names the argument itself",
      "name the object that holds the reference afterwards"),
  WRONG_ELEMENT("`{element}` of {mark} makes no sense on {place} `{name}`", "{hint}"),
  NO_TRUTH(
      "{mark}(when = IF_TRUE) asks for a boolean result, and `{name}` returns {type}",
      "return true if that was done, or say when = IF_ZERO of an int result, ALWAYS or ON_SUCCESS"),
  NO_STATUS(
      "{mark}(when = IF_ZERO) asks for an int result, and `{name}` returns {type}",
      "return 0 if that was done, or say when = IF_TRUE of a boolean result, ALWAYS or ON_SUCCESS"),

  UNANNOTATED_PARAMETER(
      "the parameter `{name}` of public API does not say what happens to its reference",
      "annotate it: @Borrowed is the default, @Steals takes the reference over"),
  UNANNOTATED_RESULT(
      "the result of `{name}`, which is public API, does not say whose reference it is",
      "annotate the method: @Owned is the default, @Borrowed leaves the reference where it is"),
  UNANNOTATED_FIELD(
      "the field `{name}`, which is public API, does not say whose reference it holds",
      "annotate it: @Owned is the default, @Borrowed refers without owning"),

  UNSEEN_IN_CLASS_FILE(
      "{mark} within the type of `{name}` is not seen by classes that are compiled against this one:"
          + " before JDK 22, javac does not read it from class files",
      "say it before the type: {before} {type}<…>"),

  OVERRIDE_CONFLICT(
      "`{method}` {actual}, but `{overridden}` {promised}",
      "the method says nothing itself and inherits contracts that differ: make them agree"),
  OVERRIDE_CONFLICT_OF_RESULTS(
      "the result of `{method}` is {actual}, but that of `{overridden}` is {promised}",
      "the method says nothing itself and inherits contracts that differ: make them agree"),
  OVERRIDE_BY_ACCESSOR(
      "the result of `{method}` is {actual}, but that of `{overridden}` is {promised}",
      "write the accessor out, @Owned and with a retained result, or declare `{overridden}`"
          + " @Borrowed"),
  OVERRIDE_PARAMETER(
      "`{method}` {actual}, but `{overridden}` {promised}",
      "give the parameter the contract that it overrides: remove its annotation, or repeat that"),
  OVERRIDE_RECEIVER(
      "`{method}` {actual}, but `{overridden}` {promised}",
      "give the method the contract that it overrides: remove the annotation, or repeat that"),
  OVERRIDE_RESULT(
      "the result of `{method}` is {actual}, but that of `{overridden}` is {promised}",
      "give the result the contract that it overrides: remove the annotation, or repeat that"),
  OVERRIDE_INVALIDATES(
      "`{method}` may drop what was borrowed from {whom}, but `{overridden}` does not",
      "declare the overridden method @Invalidates, too, or keep what it lent alive"),
  OVERRIDE_BY_REFERENCE(
      "`{method}` {actual}, but `{overridden}`, which it stands in for, {promised}",
      "write a lambda that keeps to the contract, or choose another method"),
  OVERRIDE_BY_RESULT_OF_REFERENCE(
      "the result of `{method}` is {actual}, but that of `{overridden}`, which it stands in for, is"
          + " {promised}",
      "write a lambda that keeps to the contract, or choose another method"),
  OVERRIDE_DISPOSES(
      "`{method}` discards fewer fields than `{overridden}` promises",
      "discard them, too, and let @Disposes name them"),
  OVERRIDE_FORGETS(
      "`{method}` takes the place of `{overridden}`, which discards what the field `{field}` holds,"
          + " and does nothing of the kind",
      "call `super.{call}`");

  private final String problem;
  private final String fix;

  Complaint(String problem, String fix) {
    this.problem = problem;
    this.fix = fix;
  }

  /** Whether it is about an override; otherwise it is about an annotation. */
  public boolean isMismatch() {
    return name().startsWith("OVERRIDE");
  }

  /** Whether the contract can be carried out all the same. */
  public boolean isOfOthers() {
    return isMismatch() || this == UNSEEN_IN_CLASS_FILE;
  }

  String problem(Map<String, String> arguments) {
    return fill(problem, arguments);
  }

  String fix(Map<String, String> arguments) {
    return fill(fix, arguments);
  }

  private static String fill(String template, Map<String, String> arguments) {
    String text = template;
    for (Map.Entry<String, String> argument : arguments.entrySet()) {
      text = text.replace("{" + argument.getKey() + "}", argument.getValue());
    }
    return text;
  }
}
