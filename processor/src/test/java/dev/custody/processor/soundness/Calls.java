package dev.custody.processor.soundness;

import static dev.custody.processor.soundness.Node.call;

import java.util.List;
import java.util.Set;

/**
 * The expressions that programs are made of.
 *
 * <p>Types are letters: {@code r} a buffer, {@code l} a list, {@code q} a queue, {@code a} an
 * array, {@code k} a map, {@code e} its values, {@code i} an iterator, {@code m} a pool, {@code b}
 * a boolean, {@code n} a number, {@code v} nothing. The first letter of a local's name is its type.
 */
final class Calls {
  static final Set<String> PARAMETERS = Set.of("lent", "given", "pool", "yes");
  static final Set<String> FIELDS = Set.of("f", "g", "shared");

  private Calls() {}

  static char typeOf(String name) {
    return switch (name) {
      case "lent", "given", "f", "g", "shared" -> 'r';
      case "pool" -> 'm';
      case "yes" -> 'b';
      default -> name.charAt(0);
    };
  }

  static String written(char type) {
    return switch (type) {
      case 'r' -> "Buf";
      case 'l' -> "List<Buf>";
      case 'q' -> "Deque<Buf>";
      case 'a' -> "Buf[]";
      case 'k' -> "Map<Integer, Buf>";
      case 'm' -> "Pool";
      case 'b' -> "boolean";
      case 'n' -> "int";
      default -> throw new IllegalArgumentException("type " + type);
    };
  }

  /** Whether a call of this text declares an exception. */
  static boolean isChecked(String text) {
    return text.contains("Checked(") || text.contains("takeOnSuccess(") || text.contains("io()");
  }

  static Node nothing() {
    return call('r', "null");
  }

  static Node alloc() {
    return call('r', "Buf.alloc()");
  }

  static Node allocChecked() {
    return call('r', "Buf.allocChecked()");
  }

  static Node tryAlloc() {
    return call('r', "Buf.tryAlloc()");
  }

  static Node retain(Node buf) {
    return call('r', "#.retain()", buf);
  }

  static Node release(Node buf) {
    return call('b', "#.release()", buf);
  }

  static Node on(char type, String method, Node buf) {
    return call(type, "#." + method, buf);
  }

  static Node sink(char type, String method, Node buf) {
    return call(type, "Sink." + method + "(#)", buf);
  }

  static Node test() {
    return call('b', "Work.test()");
  }

  static Node isNull(Node buf) {
    return call('b', "# == null", buf);
  }

  static Node isThere(Node buf) {
    return call('b', "# != null", buf);
  }

  static Node not(Node condition) {
    return call('b', "!#", condition);
  }

  static Node truth(boolean value) {
    return call('b', String.valueOf(value));
  }

  /** Calls of the same shape, that one may stand where another does. */
  static final List<Set<String>> FAMILIES =
      List.of(
          Set.of("Buf.alloc()", "Buf.allocChecked()", "Buf.tryAlloc()", "null"),
          Set.of("#.retain()", "#.copy()", "#.parent()", "#.slice()", "Sink.exchange(#)"),
          Set.of("Sink.offer(#)", "Sink.offerChecked(#)"),
          Set.of(
              "Sink.take(#)",
              "Sink.takeChecked(#)",
              "Sink.takeOnSuccess(#)",
              "Sink.borrow(#)",
              "Sink.borrowChecked(#)"),
          Set.of("#.size()", "#.getChecked(0)", "Sink.put(#)"),
          Set.of("#.keep(#)", "#.share(#)"),
          Set.of("#.add(#)", "#.offer(#)"),
          Set.of("#.poll()", "#.pop()", "#.peek()"),
          Set.of("#.get(0)", "#.remove(0)"),
          Set.of("#.put(0, #)", "#.put(1, #)", "#.putIfAbsent(0, #)", "#.replace(0, #)"),
          Set.of("#[0]", "#[1]"),
          Set.of("#.retain(2)", "#.retain()"),
          Set.of("#.release(2)", "#.release()"),
          Set.of("first()", "moveOut()"),
          Set.of("Tasks.now(#)", "Tasks.later(#)", "Tasks.now(new #)", "Tasks.later(new #)"),
          Set.of("# == null", "# != null"),
          Set.of("# && #", "# || #"),
          Set.of("# == 0", "# != 0", "# < 0"),
          Set.of("true", "false", "Work.test()"),
          Set.of("Work.plain()", "Work.io()"));
}
