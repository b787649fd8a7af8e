package dev.custody.processor.program;

/** Something that can hold a reference. Field and element places are paths from a local. */
public sealed interface Place permits Local, Place.Field, Place.Static, Place.Element {

  /** The local that the path starts from; null for a static field. */
  Local root();

  /** Whether the path starts from {@code this}. */
  default boolean isOfThis() {
    return root() != null && root().kind() == Local.Kind.THIS;
  }

  /** Whether writing {@code written} changes which object this place means. */
  default boolean dependsOn(Place written) {
    return equals(written);
  }

  /**
   * An instance field of the object that another place denotes.
   *
   * @param base the object that has the field
   * @param name the field's name, qualified by its class where a subclass hides it
   */
  record Field(Place base, String name) implements Place {
    @Override
    public Local root() {
      return base.root();
    }

    @Override
    public boolean dependsOn(Place written) {
      return equals(written) || base.dependsOn(written);
    }

    @Override
    public String toString() {
      return base + "." + name;
    }
  }

  /**
   * A static field.
   *
   * @param name qualified by the simple name of its class, as the user reads it
   */
  record Static(String name) implements Place {
    @Override
    public Local root() {
      return null;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * An element of an array.
   *
   * @param base the array
   * @param constant the index, if it is a constant expression, else null
   * @param variable the index, if it is a local variable, else null; where both are null the
   *     element is not known and equal to no other
   */
  record Element(Place base, Integer constant, Local variable) implements Place {
    /** Whether the same text at another point means the same element. */
    public boolean isKnown() {
      return constant != null || variable != null;
    }

    @Override
    public Local root() {
      return base.root();
    }

    @Override
    public boolean dependsOn(Place written) {
      return equals(written) || variable == written || base.dependsOn(written);
    }

    @Override
    public String toString() {
      return base + "[" + (constant != null ? constant : variable != null ? variable : "?") + "]";
    }
  }
}
