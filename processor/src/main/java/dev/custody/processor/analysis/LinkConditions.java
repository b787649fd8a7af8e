package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Links;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Value;
import java.util.HashSet;
import java.util.Set;

/**
 * Conditions by which a program finds out that a linked structure has no node at some end of it:
 * {@code if (tail == null) head = node; else tail.next = node;}, {@code if (size == 0) …}. What
 * that says of another link is the structure's invariant, so that the link is taken for empty; but
 * only in a program that keeps the tail or the size itself.
 */
final class LinkConditions {
  private final Links links;

  /** Whether a number of the object may well be its reference count. */
  private final boolean counting;

  /** The names of the fields that the program writes: what it keeps in step with the links. */
  private final Set<String> kept = new HashSet<>();

  private final Set<Local> readFromPointers = new HashSet<>();

  LinkConditions(Program program) {
    this.links = program.links();
    this.counting = program.duties().counts();
    if (!links.owning().isEmpty()) {
      for (Block block : program.blocks()) {
        block.steps().forEach(this::written);
      }
      for (Block block : program.blocks()) {
        block.steps().forEach(this::read);
      }
    }
  }

  private void written(Step step) {
    if (step instanceof Step.Store store && store.to() instanceof Place.Field field) {
      kept.add(field.name());
    }
  }

  /** A local that was read from a pointer in one place stands for it wherever it is tested. */
  private void read(Step step) {
    if (step instanceof Step.Load load && isPointer(load.from())) {
      readFromPointers.add(load.to());
    } else if (step instanceof Step.Copy copy && readFromPointers.contains(copy.from())) {
      readFromPointers.add(copy.to());
    }
  }

  private boolean isPointer(Place place) {
    return place instanceof Place.Field field
            && links.pointers().contains(field.name())
            && kept.contains(field.name())
        || place instanceof Local local && readFromPointers.contains(local);
  }

  /** Whether a field of that name is a link that owns a node. */
  boolean isLink(String field) {
    return links.owning().contains(field);
  }

  /** Whether a place is such a field of another object. */
  boolean isLinkOfAnother(Place place) {
    return place instanceof Place.Field field && !isOwn(field) && isLink(field.name());
  }

  private static boolean isOwn(Place.Field field) {
    return field.base() instanceof Local base && base.kind() == Local.Kind.THIS;
  }

  /** Whether the outcome says that there is no node. */
  boolean findsNone(Condition condition, boolean outcome) {
    if (!(condition instanceof Condition.Holds holds) || links.owning().isEmpty()) {
      return false;
    }
    Value found = outcome ? holds.value() : holds.value().negated();
    boolean isSize =
        !counting
            && holds.place() instanceof Place.Field field
            && isOwn(field)
            && kept.contains(field.name());
    return isPointer(holds.place()) && found.equals(Value.NULL)
        || isSize && found.equals(Value.ZERO);
  }
}
