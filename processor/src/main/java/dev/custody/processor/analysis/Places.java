package dev.custody.processor.analysis;

import dev.custody.processor.program.Local;
import dev.custody.processor.program.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** A small immutable set of places. Sets are equal whatever the order of their places. */
final class Places {
  static final Places NONE = new Places(new Place[0]);

  private final Place[] places;

  private Places(Place[] places) {
    this.places = places;
  }

  static Places of(Place place) {
    return new Places(new Place[] {place});
  }

  static Places of(Collection<? extends Place> places) {
    Places all = NONE;
    for (Place place : places) {
      all = all.with(place);
    }
    return all;
  }

  boolean isEmpty() {
    return places.length == 0;
  }

  int size() {
    return places.length;
  }

  List<Place> asList() {
    return Arrays.asList(places);
  }

  boolean contains(Place place) {
    for (Place each : places) {
      if (each.equals(place)) {
        return true;
      }
    }
    return false;
  }

  boolean any(Predicate<Place> test) {
    for (Place each : places) {
      if (test.test(each)) {
        return true;
      }
    }
    return false;
  }

  Places with(Place place) {
    if (contains(place)) {
      return this;
    }
    Place[] more = Arrays.copyOf(places, places.length + 1);
    more[places.length] = place;
    return new Places(more);
  }

  /** All of both. */
  Places and(Places others) {
    Places all = this;
    for (Place each : others.places) {
      all = all.with(each);
    }
    return all;
  }

  Places without(Place place) {
    return contains(place) ? without(place::equals) : this;
  }

  Places without(Predicate<Place> test) {
    int kept = 0;
    Place[] fewer = null;
    for (Place each : places) {
      if (test.test(each)) {
        fewer = fewer == null ? places.clone() : fewer;
      } else {
        if (fewer != null) {
          fewer[kept] = each;
        }
        kept++;
      }
    }
    return fewer == null ? this : kept == 0 ? NONE : new Places(Arrays.copyOf(fewer, kept));
  }

  /** Without the places that no longer mean the same once {@code written} is. */
  Places afterWrite(Place written) {
    for (Place each : places) {
      if (each.dependsOn(written)) {
        return without(place -> place.dependsOn(written));
      }
    }
    return this;
  }

  /** With the paths from {@code from} also as paths from its new name {@code to}. */
  Places copied(Local from, Local to) {
    List<Place> added = new ArrayList<>();
    for (Place each : places) {
      if (each.root() == from) {
        added.add(rebased(each, from, to));
      }
    }
    Places all = this;
    for (Place each : added) {
      all = all.with(each);
    }
    return all;
  }

  /** With the paths that begin with {@code from} beginning with {@code to}. */
  Places rebased(Local from, Local to) {
    Places all = this;
    for (Place each : places) {
      if (each.root() == from && each != from) {
        all = all.without(each).with(rebased(each, from, to));
      }
    }
    return all;
  }

  private static Place rebased(Place place, Local from, Local to) {
    if (place == from) {
      return to;
    } else if (place instanceof Place.Field field) {
      return new Place.Field(rebased(field.base(), from, to), field.name(), field.isFinal());
    } else if (place instanceof Place.Element element) {
      Place base = rebased(element.base(), from, to);
      return new Place.Element(base, element.constant(), element.variable());
    }
    return place;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Places that) || that.places.length != places.length) {
      return false;
    }
    for (Place each : places) {
      if (!that.contains(each)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    int sum = 0;
    for (Place each : places) {
      sum += each.hashCode();
    }
    return sum;
  }

  @Override
  public String toString() {
    return Arrays.toString(places);
  }
}
