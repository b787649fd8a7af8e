package dev.custody.processor.generate.managed;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/**
 * A class or interface in which handles can stand for what they hold. The elements are copied from
 * one container to another on the way, in their order; those that nothing can be copied into
 * without knowing more, as a sorted map or a stream, are passed as they are.
 *
 * @param shape what it is
 * @param type the class or interface; null for an array or none
 * @param declared how a copy is declared
 * @param made the class of a copy
 */
record Container(Shape shape, Class<?> type, Class<?> declared, Class<?> made) {

  /** Ways in which handles come. */
  enum Shape {
    ONE,
    ARRAY,
    COLLECTION,
    /** With handles for values. */
    MAP,
    /** At most one, which is not copied but converted in its place. */
    OPTIONAL
  }

  static final Container NONE = new Container(Shape.ONE, null, null, null);
  static final Container ARRAY = new Container(Shape.ARRAY, null, null, null);

  private static final Map<Class<?>, Container> KNOWN =
      Map.ofEntries(
          collection(Iterable.class, List.class, ArrayList.class),
          collection(Collection.class, List.class, ArrayList.class),
          collection(List.class, List.class, ArrayList.class),
          collection(ArrayList.class, ArrayList.class, ArrayList.class),
          collection(LinkedList.class, LinkedList.class, LinkedList.class),
          // Unlike an ArrayDeque, this one has room for null.
          collection(Queue.class, Queue.class, LinkedList.class),
          collection(Deque.class, Deque.class, LinkedList.class),
          collection(Set.class, Set.class, LinkedHashSet.class),
          collection(HashSet.class, HashSet.class, LinkedHashSet.class),
          collection(LinkedHashSet.class, LinkedHashSet.class, LinkedHashSet.class),
          map(Map.class, Map.class),
          map(HashMap.class, HashMap.class),
          map(LinkedHashMap.class, LinkedHashMap.class),
          Map.entry(Optional.class, new Container(Shape.OPTIONAL, Optional.class, null, null)));

  static final Container COLLECTION = KNOWN.get(Collection.class);

  private static Map.Entry<Class<?>, Container> collection(
      Class<?> type, Class<?> declared, Class<?> made) {
    return Map.entry(type, new Container(Shape.COLLECTION, type, declared, made));
  }

  private static Map.Entry<Class<?>, Container> map(Class<?> type, Class<?> declared) {
    return Map.entry(type, new Container(Shape.MAP, type, declared, LinkedHashMap.class));
  }

  /** Null if it is none. */
  static Container named(ClassName name) {
    return KNOWN.entrySet().stream()
        .filter(each -> ClassName.get(each.getKey()).equals(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  /** Whether it can only be gone through, and may give something else each time. */
  boolean isIterableOnly() {
    return type == Iterable.class;
  }
}
