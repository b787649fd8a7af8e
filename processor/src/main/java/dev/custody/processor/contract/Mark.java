package dev.custody.processor.contract;

import java.util.HashMap;
import java.util.Map;

/** The annotations that contracts are written with. They are known by name only. */
public enum Mark {
  REF_COUNTED("RefCounted"),
  OWNED("Owned"),
  BORROWED("Borrowed"),
  STEALS("Steals"),
  RETAINS("Retains"),
  RELEASES("Releases"),
  DISPOSES("Disposes"),
  ALIASES("Aliases"),
  IMMORTAL("Immortal"),
  INVALIDATES("Invalidates"),
  IN_PLACE("InPlace"),
  MANAGED("Managed"),
  EXTENSION_MODULE("ExtensionModule"),
  EXTENSION_METHOD("ExtensionMethod"),
  ABSENT("Absent");

  private static final String PACKAGE = "dev.custody.";
  private static final Map<String, Mark> BY_NAME = new HashMap<>();

  static {
    for (Mark mark : values()) {
      BY_NAME.put(PACKAGE + mark.simpleName, mark);
    }
  }

  private final String simpleName;

  Mark(String simpleName) {
    this.simpleName = simpleName;
  }

  /** The annotation of that qualified name; null if it is none of ours. */
  static Mark named(String qualifiedName) {
    return qualifiedName.startsWith(PACKAGE) ? BY_NAME.get(qualifiedName) : null;
  }

  /** As the user writes it. */
  @Override
  public String toString() {
    return "@" + simpleName;
  }
}
