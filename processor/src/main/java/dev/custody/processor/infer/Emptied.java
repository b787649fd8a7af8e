package dev.custody.processor.infer;

import dev.custody.processor.program.Local;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is known at a point of a body.
 *
 * @param fields the own fields that are certainly empty
 * @param meanings what locals say of own fields
 */
record Emptied(Set<String> fields, Map<Local, Meaning> meanings) {
  static final Emptied NOTHING = new Emptied(Set.of(), Map.of());

  Emptied with(String field) {
    if (fields.contains(field)) {
      return this;
    }
    Set<String> more = new HashSet<>(fields);
    more.add(field);
    return new Emptied(more, meanings);
  }

  Emptied without(String field) {
    return withOnly(each -> !each.equals(field));
  }

  Emptied withOnly(Predicate<String> kept) {
    if (fields.stream().allMatch(kept)) {
      return this;
    }
    Set<String> fewer = new HashSet<>(fields);
    fewer.removeIf(kept.negate());
    return new Emptied(fewer, meanings);
  }

  /** The local is written, and means what it is given; null if that is nothing. */
  Emptied meaning(Local local, Meaning meaning) {
    if (meaning == null && !meanings.containsKey(local)) {
      return this;
    }
    Map<Local, Meaning> changed = new HashMap<>(meanings);
    if (meaning == null) {
      changed.remove(local);
    } else {
      changed.put(local, meaning);
    }
    return new Emptied(fields, changed);
  }

  /** The field is written, so that nobody speaks of it any more. */
  Emptied forgetting(String field) {
    if (meanings.values().stream().noneMatch(meaning -> field.equals(meaning.field()))) {
      return this;
    }
    Map<Local, Meaning> fewer = new HashMap<>(meanings);
    fewer.values().removeIf(meaning -> field.equals(meaning.field()));
    return new Emptied(fields, fewer);
  }

  /** The field whose content the local holds; null if it is none. */
  String contentIn(Local local) {
    return meanings.get(local) instanceof Meaning.Content content ? content.field() : null;
  }

  boolean isNull(Local local) {
    return local == null || meanings.get(local) instanceof Meaning.Nothing;
  }

  /** What is known where paths meet. */
  Emptied meet(Emptied other) {
    if (equals(other)) {
      return this;
    }
    Map<Local, Meaning> agreed = new HashMap<>(meanings);
    agreed.entrySet().retainAll(other.meanings.entrySet());
    return withOnly(other.fields::contains).withMeanings(agreed);
  }

  private Emptied withMeanings(Map<Local, Meaning> others) {
    return others.size() == meanings.size() ? this : new Emptied(fields, others);
  }
}
