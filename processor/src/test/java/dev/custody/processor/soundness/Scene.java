package dev.custody.processor.soundness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a program under construction owes at one point: the generator's own books, by which it knows
 * what to discard. Later mutations spoil them; whether a program is right is found by running it.
 */
final class Scene {
  final Map<String, Integer> names = new LinkedHashMap<>();
  final Map<Integer, Thing> things = new LinkedHashMap<>();
  private final int[] lastId;

  Scene() {
    lastId = new int[1];
  }

  private Scene(int[] lastId) {
    this.lastId = lastId;
  }

  /** An object or a container. */
  static final class Thing {
    final int id;
    int owed;

    /** Who keeps it alive beside us: 0 nobody, below 0 the caller. */
    int lender;

    boolean nullable;

    /** A statement around this point relies on it: it must not be discarded here. */
    boolean held;

    /** Discarded by somebody if an exception leaves this point. */
    boolean safeOnThrow;

    /** Discarded by a finally around this point, however it is left. */
    boolean safeOnJump;

    Thing(int id, int owed) {
      this.id = id;
      this.owed = owed;
    }

    private Thing copy() {
      Thing copy = new Thing(id, owed);
      copy.lender = lender;
      copy.nullable = nullable;
      copy.held = held;
      copy.safeOnThrow = safeOnThrow;
      copy.safeOnJump = safeOnJump;
      return copy;
    }
  }

  Scene copy() {
    Scene copy = new Scene(lastId);
    copy.become(this);
    return copy;
  }

  void become(Scene other) {
    Map<Integer, Thing> copies = new HashMap<>();
    List<Integer> order = new ArrayList<>(other.things.keySet());
    other.things.values().forEach(thing -> copies.put(thing.id, thing.copy()));
    Map<String, Integer> otherNames = new LinkedHashMap<>(other.names);
    things.clear();
    order.forEach(id -> things.put(id, copies.get(id)));
    names.clear();
    names.putAll(otherNames);
  }

  Thing bind(String name, int owed) {
    Thing thing = new Thing(++lastId[0], owed);
    things.put(thing.id, thing);
    names.put(name, thing.id);
    return thing;
  }

  Thing of(String name) {
    return things.get(names.get(name));
  }

  int newest() {
    return lastId[0];
  }

  /** What is owed and can be discarded here, by one of its names. */
  List<String> discardable() {
    List<String> found = new ArrayList<>();
    names.forEach(
        (name, id) -> {
          Thing thing = things.get(id);
          if (thing != null && thing.owed > 0 && !thing.held) {
            found.add(name);
          }
        });
    return found;
  }

  /** Live objects that are certainly there. */
  List<String> usable() {
    return namesOf('r', false);
  }

  List<String> nullable() {
    return namesOf('r', true);
  }

  List<String> containers(char type) {
    return namesOf(type, false);
  }

  private List<String> namesOf(char type, boolean nullable) {
    List<String> found = new ArrayList<>();
    names.forEach(
        (name, id) -> {
          Thing thing = things.get(id);
          if (thing != null && Calls.typeOf(name) == type && thing.nullable == nullable) {
            found.add(name);
          }
        });
    return found;
  }

  /** Whether a call may throw here without a leak. */
  boolean mayThrow() {
    return things.values().stream().allMatch(thing -> thing.owed == 0 || thing.safeOnThrow);
  }

  /** The object is gone, and so is what it lent. */
  void end(int id) {
    things.remove(id);
    endLoansOf(id);
  }

  void endLoansOf(int id) {
    for (Thing thing : new ArrayList<>(things.values())) {
      if (thing.lender == id && thing.owed == 0) {
        end(thing.id);
      }
    }
  }

  /** One reference less. */
  void discarded(Thing thing) {
    thing.owed--;
    boolean lent = thing.lender < 0 || things.containsKey(thing.lender);
    if (thing.owed == 0 && !lent) {
      end(thing.id);
    }
  }
}
