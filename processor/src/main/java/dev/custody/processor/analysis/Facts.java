package dev.custody.processor.analysis;

import dev.custody.processor.program.Place;
import dev.custody.processor.program.Value;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * What is known of the places of a frame on a path: what they hold, and which of them hold the same
 * object. Immutable.
 */
final class Facts {
  static final Facts NONE = new Facts(new Object[0], Identities.NONE);

  /** Places and values in turn. */
  private final Object[] entries;

  private final Identities identities;

  private Facts(Object[] entries, Identities identities) {
    this.entries = entries;
    this.identities = identities;
  }

  private Facts with(Identities changed) {
    return changed == identities ? this : of(entries, changed);
  }

  private static Facts of(Object[] entries, Identities identities) {
    return entries.length == 0 && identities.isEmpty() ? NONE : new Facts(entries, identities);
  }

  Identities identities() {
    return identities;
  }

  /** Once two places turned out to hold the same; null if they cannot. */
  Facts joining(Place one, Place other) {
    return identities.areTwo(one, other) ? null : with(identities.joining(one, other));
  }

  /** Once two places turned out not to hold the same; null if they do for certain. */
  Facts parting(Place one, Place other) {
    return identities.areSame(one, other) ? null : with(identities.parting(one, other));
  }

  /** What is known of the place; null if nothing is. */
  Value of(Place place) {
    for (int i = 0; i < entries.length; i += 2) {
      if (entries[i].equals(place)) {
        return (Value) entries[i + 1];
      }
    }
    return place instanceof Place.Computed computed && computed.operand() != null
        ? Values.made(computed, of(computed.operand()))
        : null;
  }

  boolean isNull(Place place) {
    return Value.NULL.equals(of(place));
  }

  Facts with(Place place, Value value) {
    Value known = of(place);
    if (value.equals(known)) {
      return this;
    }
    if (known != null) {
      Object[] changed = entries.clone();
      for (int i = 0; i < changed.length; i += 2) {
        changed[i + 1] = changed[i].equals(place) ? value : changed[i + 1];
      }
      return new Facts(changed, identities);
    }
    Object[] more = Arrays.copyOf(entries, entries.length + 2);
    more[more.length - 2] = place;
    more[more.length - 1] = value;
    return new Facts(more, identities);
  }

  Facts without(Predicate<Place> forgotten) {
    int kept = 0;
    Object[] fewer = null;
    for (int i = 0; i < entries.length; i += 2) {
      if (forgotten.test((Place) entries[i])) {
        if (fewer == null) {
          fewer = Arrays.copyOf(entries, entries.length);
        }
      } else {
        if (fewer != null) {
          fewer[kept] = entries[i];
          fewer[kept + 1] = entries[i + 1];
        }
        kept += 2;
      }
    }
    Identities left = identities.without(forgotten);
    return fewer == null ? with(left) : of(Arrays.copyOf(fewer, kept), left);
  }

  /** What both know. */
  Facts meet(Facts other) {
    if (this == other) {
      return this;
    }
    Object[] met = null;
    int kept = 0;
    for (int i = 0; i < entries.length; i += 2) {
      Value here = (Value) entries[i + 1];
      Value agreed = Values.met(here, other.near((Place) entries[i], i));
      if (met == null && !here.equals(agreed)) {
        met = entries.clone();
      }
      if (agreed != null) {
        if (met != null) {
          met[kept] = entries[i];
          met[kept + 1] = agreed;
        }
        kept += 2;
      }
    }
    Identities both = identities.meet(other.identities);
    return met == null ? with(both) : of(Arrays.copyOf(met, kept), both);
  }

  /** Where paths part and meet, most facts stand where they stood. */
  private Value near(Place place, int position) {
    return position < entries.length && entries[position] == place
        ? (Value) entries[position + 1]
        : of(place);
  }

  /** What either knows; null if they contradict each other. */
  Facts joined(Facts other) {
    Facts all = this;
    for (int i = 0; i < other.entries.length; i += 2) {
      Place place = (Place) other.entries[i];
      Value there = (Value) other.entries[i + 1];
      Value here = of(place);
      if (here != null && Values.contradict(here, there)) {
        return null;
      }
      all = here == null ? all.with(place, there) : all;
    }
    Identities both = identities.joined(other.identities);
    return both == null ? null : all.with(both);
  }

  boolean isEmpty() {
    return entries.length == 0 && identities.isEmpty();
  }

  @Override
  public String toString() {
    return Arrays.toString(entries) + identities;
  }
}
