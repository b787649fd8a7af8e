package dev.custody.processor.generate.extension;

import com.palantir.javapoet.TypeName;
import dev.custody.processor.program.When;

/**
 * An argument of a function.
 *
 * @param variable the Java variable that holds it
 * @param name as callers give it
 * @param type of the variable; with variable arity, of one element
 * @param nullable whether None may be given, for null
 * @param taken when the Java method takes a reference over, which it gets one of its own for; null
 *     if it never does
 * @param absent what stands for it if it is not given; null if it must be
 */
record Argument(
    String variable,
    String name,
    TypeName type,
    Kind kind,
    boolean nullable,
    When taken,
    AbsentValue absent,
    Passing passing) {

  /** What it is converted to. */
  enum Kind {
    OBJECT("object"),
    OBJECT_OF_TYPE("object"),
    TEXT("text"),
    BYTES("bytes"),
    BYTE("asByte"),
    SHORT("asShort"),
    INT("asInt"),
    LONG("asLong"),
    FLOAT("asFloat"),
    DOUBLE("asDouble"),
    CHARACTER("asChar"),
    TRUTH("isTrue"),
    NAMED("named");

    private final String reading;

    Kind(String reading) {
      this.reading = reading;
    }

    /** The method of {@code GivenArguments} that converts it. */
    String reading() {
      return reading;
    }

    /** Whether it may stand in a box, which None leaves empty. */
    boolean isPrimitive() {
      return switch (this) {
        case BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, CHARACTER, TRUTH -> true;
        case OBJECT, OBJECT_OF_TYPE, TEXT, BYTES, NAMED -> false;
      };
    }

    boolean isObject() {
      return this == OBJECT || this == OBJECT_OF_TYPE;
    }
  }

  /** The ways to give it, in the order in which a signature has them. */
  enum Passing {
    BY_POSITION,
    EITHER_WAY,
    /** Any number, by position. */
    REST,
    BY_NAME,
    /** Any number, by whatever names. */
    REST_BY_NAME
  }

  boolean isStolen() {
    return taken != null;
  }

  /** Whether the method may leave the reference that it gets to its caller. */
  boolean isStolenConditionally() {
    return isStolen() && taken != When.ALWAYS;
  }

  boolean isRest() {
    return passing == Passing.REST;
  }

  boolean isRestByName() {
    return passing == Passing.REST_BY_NAME;
  }

  /** Whether it has a place of its own among the arguments of a call. */
  boolean hasPlace() {
    return !isRest() && !isRestByName();
  }

  boolean isOptional() {
    return absent != null;
  }

  /** As it stands in the function's signature. */
  String signature() {
    if (!hasPlace()) {
      return (isRest() ? "*" : "**") + name;
    }
    return isOptional() ? name + "=" + absent.python() : name;
  }
}
