package dev.custody.processor.check;

import dev.custody.processor.analysis.Subject;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How messages call what they are about. */
final class Words {
  /** A call of a method without arguments that matter: {@code copy.release()}. */
  private static final Pattern ON_A_VARIABLE = Pattern.compile("([a-z_]\\w*)\\.\\w+\\(\\d*\\)");

  private static final Pattern VARIABLE = Pattern.compile("[a-z_]\\w*");

  /** How an element that nobody names is called: after the container that is visited. */
  private static final String EACH = "each of ";

  private Words() {}

  /** What the placeholders of every message about a reference stand for; can be added to. */
  static Map<String, String> about(Subject subject) {
    Map<String, String> words = new HashMap<>();
    words.put("name", subject.name());
    words.put("it", it(subject.name()));
    words.put("release", release(subject.name()));
    words.put("place", field(subject.placeWords()));
    words.put("keeper", keeper(subject));
    words.put("body", Bodies.noun(subject.body()));
    words.put("declare", Bodies.isLambda(subject) ? "let its interface declare" : "declare");
    return words;
  }

  /** The reference as a part of a sentence: a variable, or the result of a call. */
  static String it(String name) {
    if (name.startsWith(EACH)) {
      return "each element of " + quoted(name.substring(EACH.length()));
    } else if (name.contains("::")) {
      return "what " + quoted(name) + " is called on";
    }
    boolean isCall = name.indexOf('(') > 0 && !name.startsWith("new ");
    return (isCall ? "the result of " : "") + quoted(name);
  }

  /** About a container of which a sentence means each element. */
  static Map<String, String> aboutEach(Subject subject) {
    Map<String, String> words = about(subject);
    words.put("it", it(EACH + subject.name()));
    return words;
  }

  /** What to do with the reference, as the beginning of an advice: what has no name needs one. */
  private static String release(String name) {
    boolean isMade = name.indexOf('(') > 0 && !name.contains("::");
    return isMade ? "keep " + it(name) + " in a variable, and release it" : "release " + it(name);
  }

  /** The user's words, set off from ours; an index that is not known is left out. */
  static String quoted(String words) {
    return "`" + words.replace("[?]", "[…]") + "`";
  }

  /** A field of the object itself as most people write it, without {@code this}. */
  static String field(String path) {
    return path.startsWith("this.") ? path.substring("this.".length()) : path;
  }

  /** The field or element that held it in the beginning, where it need not be named twice. */
  private static String keeper(Subject subject) {
    String place = field(subject.placeWords());
    boolean named = subject.name().equals(place);
    if (subject.isOfNamedElement()) {
      return named ? "the array" : quoted(place);
    }
    return named ? "the field" : "the field " + quoted(place);
  }

  /** A place that holds a reference, as a part of a sentence. */
  static String holder(String path) {
    boolean isOwn = path.startsWith("this.") && path.indexOf('[') < 0;
    return (isOwn ? "the field " : "") + quoted(field(path));
  }

  /** The addition to a label that says under which other name the reference is meant there. */
  static String alias(String text, Subject subject) {
    Matcher call = ON_A_VARIABLE.matcher(text);
    String said = call.matches() ? call.group(1) : text;
    boolean another =
        VARIABLE.matcher(said).matches()
            && !said.equals(subject.name())
            && !text.equals(subject.name());
    return another && !said.equals("this") ? ", as " + quoted(said) : "";
  }
}
