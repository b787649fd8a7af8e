package dev.custody.processor.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The locals of a program that is being read, and the places that are paths from them. */
final class Names {
  private static final Pattern TEMPORARY = Pattern.compile("t(\\d+)");
  private static final Pattern LOOP = Pattern.compile("loop(\\d+)(?:\\[(\\w+)(?: ([a-z ]+))?])?");
  private static final Pattern PART = Pattern.compile("\\[([^]]*)]|\\.?([^.\\[]+)");

  private final Map<String, Local> locals = new HashMap<>();

  Local declared(String name, Local.Kind kind) {
    Local.Kind known = name.equals("this") ? Local.Kind.THIS : kind;
    return locals.computeIfAbsent(name, n -> new Local(known, locals.size() + 1000, n));
  }

  Local local(String name) {
    if (!name.matches("[\\w$]+")) {
      throw new IllegalArgumentException("no name of a local: " + name);
    }
    Matcher matcher = TEMPORARY.matcher(name);
    if (matcher.matches()) {
      int number = Integer.parseInt(matcher.group(1));
      return locals.computeIfAbsent(name, n -> new Local(Local.Kind.TEMPORARY, number, n));
    }
    return declared(name, Local.Kind.VARIABLE);
  }

  /** The local, or null where the text says {@code null}. */
  Local orNull(String name) {
    return name.equals("null") ? null : local(name);
  }

  List<Local> list(String names, String separator) {
    List<Local> all = new ArrayList<>();
    for (String name : names.split(separator)) {
      all.add(local(name.strip()));
    }
    return all;
  }

  Loop loop(String text) {
    Matcher matcher = LOOP.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no loop: " + text);
    }
    String index = matcher.group(2);
    String range = matcher.group(3) == null ? "all" : matcher.group(3);
    return new Loop(
        Integer.parseInt(matcher.group(1)),
        index == null ? null : local(index),
        Loop.Range.valueOf(range.replace(' ', '_').toUpperCase(Locale.ROOT)));
  }

  Place place(String text) {
    Matcher part = PART.matcher(text);
    Place place = null;
    String owner = "";
    while (part.find()) {
      if (part.group(1) != null) {
        place = element(place, part.group(1));
        continue;
      }
      String name = part.group(2);
      if (Character.isUpperCase(name.charAt(0)) && owner.isEmpty()) {
        owner = name + ".";
      } else if (place == null) {
        place = owner.isEmpty() ? local(name) : new Place.Static(owner + name);
        owner = "";
      } else {
        place = new Place.Field(place, owner + name);
        owner = "";
      }
    }
    return place;
  }

  private Place element(Place base, String index) {
    if (index.equals("?")) {
      return new Place.Element(base, null, null);
    } else if (index.matches("-?\\d+")) {
      return new Place.Element(base, Integer.valueOf(index), null);
    }
    return new Place.Element(base, null, local(index));
  }

  /** A constant, perhaps after {@code not}; null if the text is none. */
  static Value value(String text) {
    boolean equal = !text.startsWith("not ");
    String constant = equal ? text : text.substring(4);
    if (constant.equals("null")) {
      return new Value(null, equal);
    } else if (constant.equals("true") || constant.equals("false")) {
      return new Value(Boolean.valueOf(constant), equal);
    } else if (constant.matches("-?\\d+")) {
      return new Value(Integer.valueOf(constant), equal);
    } else if (constant.matches("[A-Z_]{2,}")) {
      return new Value(new Value.Name(constant), equal);
    }
    return null;
  }
}
