package dev.custody.processor.contract.library;

import dev.custody.processor.contract.ArgumentContract.Selection;
import dev.custody.processor.program.Value;
import dev.custody.processor.program.When;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a file of contracts.
 *
 * <pre>
 * # The rest of a line after this sign is a comment.
 * java.util.Map&lt;K, V&gt; owns K, V
 *   put(K key stored, V stored) this gives displaced -> owned
 *   get(Object key) -> element
 * java.util.stream.Stream&lt;T&gt; shows T, functions in place
 *   filter(Predicate) -> alias this
 * </pre>
 *
 * <p>A line without indentation names a type. After {@code owns} stand the type parameters for what
 * a container owns, after {@code shows} for what it merely shows, after {@code wraps} for what it
 * is but another name of. {@code functions in place} says that its methods call functions during
 * the call only.
 *
 * <p>An indented line describes a method that this type declares (and every override), or with
 * {@code new} the constructors of the type and its subtypes in the library. A parameter is the
 * simple name of its type, as declared, {@code index} or {@code key} if it selects an element of
 * the receiver, {@code next} if it becomes the one that is next, and the terms on it; {@code ...}
 * after the last one allows the parameters to be repeated any number of times. After {@code this}
 * stand the terms on the receiver, after {@code ->} those on the result, after that {@code VALUE
 * when empty}, which says what result tells that the container is empty ({@code VALUE when #1
 * empty}: another one).
 *
 * <p>Terms are {@code stored} (with {@code in #1} into that parameter, else into the receiver or
 * the new object; {@code if true}, {@code if null}, {@code unless null} if the method returns
 * that), {@code added} (the same, but taken to be stored if nobody looks at the result), {@code
 * taken back}, {@code gives one}, {@code gives next} (the one that is shown by a {@code next
 * element}), {@code gives end} (the same of {@code end element}), {@code gives only}, {@code gives
 * displaced} (one that was there before, of which nothing is assumed if nobody looks), {@code gives
 * only displaced} (the same of a container of one), {@code gives last}, {@code copied} (into the
 * receiver or the new object, or {@code in #1}), {@code filled}, {@code cleared}, {@code drained},
 * {@code visited by #1} (also {@code filtered} and {@code replaced}), {@code in place}, {@code
 * kept}, {@code run} (a function, kept to be run), {@code required} (lent, and null is the only
 * reason to throw); none at all means lent. {@code Object as K} says what an {@code Object} is.
 *
 * <p>Results are {@code owned}, {@code element}, {@code next element}, {@code end element}, {@code
 * borrowed from this, #2}, {@code alias this} or {@code alias #1}, {@code first of this, #2}
 * (whichever is not null), {@code part of this} (a view of some elements), {@code container},
 * {@code filled container}, {@code never}.
 */
final class LibraryFileReader {
  private static final Pattern TYPE =
      Pattern.compile(
          "([\\w.]+)(?:<[\\w, ]+>)?(?: (owns|shows|wraps) (\\w+(?:, [A-Z]\\w*)*))?"
              + "(,? functions in place)?");
  private static final Pattern METHOD =
      Pattern.compile("(\\w+)\\((.*?)(\\.\\.\\.)?\\)(?: this ([^-]+?))?(?: -> (.+))?");
  private static final Pattern PARAMETER =
      Pattern.compile("([\\w\\[\\]]+)(?: (index|key|next))?(?: as (\\w+))?(?: (.+))?");
  private static final Pattern TERMS =
      Pattern.compile("([a-z ]+?)(?: (?:in|by) (#\\d+))?( if true| if null| unless null)?");
  private static final Pattern RESULT =
      Pattern.compile("([a-z ]+?)(?: (?:from |of )?((?:this|#\\d+)(?:, #\\d+)*))?");
  private static final Pattern WHEN_EMPTY =
      Pattern.compile("(?:(.*), )?(\\w+) when (?:(#\\d+) )?empty");

  private final String file;
  private final Map<String, LibraryType> types = new LinkedHashMap<>();
  private Matcher type;
  private List<LibraryMethod> methods = new ArrayList<>();
  private int line;

  private LibraryFileReader(String file) {
    this.file = file;
  }

  /** Reads the types of a file, by their qualified names. */
  static Map<String, LibraryType> read(String file, List<String> lines) {
    LibraryFileReader reader = new LibraryFileReader(file);
    for (String text : lines) {
      reader.line++;
      reader.line(withoutComment(text));
    }
    reader.endType();
    return reader.types;
  }

  /** A number after the sign names a parameter. */
  private static String withoutComment(String text) {
    for (int at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
      boolean begins = at == 0 || Character.isWhitespace(text.charAt(at - 1));
      if (begins && (at + 1 == text.length() || !Character.isDigit(text.charAt(at + 1)))) {
        return text.substring(0, at).stripTrailing();
      }
    }
    return text.stripTrailing();
  }

  private void line(String text) {
    if (text.isEmpty()) {
      return;
    } else if (text.startsWith(" ")) {
      methods.add(method(match(METHOD, text.strip())));
    } else {
      endType();
      type = match(TYPE, text);
    }
  }

  private void endType() {
    if (type != null) {
      List<String> contents = type.group(3) == null ? List.of() : parts(type.group(3));
      boolean owns = "owns".equals(type.group(2));
      boolean wraps = "wraps".equals(type.group(2));
      String wrapped = wraps ? contents.get(0) : null;
      contents = wraps ? List.of() : contents;
      boolean inPlace = type.group(4) != null;
      String name = type.group(1);
      types.put(name, new LibraryType(name, contents, wrapped, owns, inPlace, methods));
    }
    methods = new ArrayList<>();
  }

  private LibraryMethod method(Matcher method) {
    List<LibraryMethod.Parameter> parameters = new ArrayList<>();
    if (!method.group(2).isBlank()) {
      for (String text : parts(method.group(2).strip())) {
        Matcher parameter = match(PARAMETER, text);
        LibraryTerms terms = terms(parameter.group(4), parameter.group(3));
        Selection selects =
            parameter.group(2) == null
                ? Selection.NOTHING
                : constant(Selection.class, parameter.group(2));
        parameters.add(new LibraryMethod.Parameter(parameter.group(1), selects, terms));
      }
    }
    return new LibraryMethod(
        method.group(1),
        parameters,
        method.group(3) != null,
        terms(method.group(4), null),
        result(method.group(5)));
  }

  private LibraryTerms terms(String text, String content) {
    if (text == null || text.equals("in place")) {
      return new LibraryTerms(LibraryTerms.Kind.LENT, When.ALWAYS, null, content);
    }
    Matcher terms = match(TERMS, text);
    LibraryTerms.Kind kind = constant(LibraryTerms.Kind.class, terms.group(1));
    When when = when(terms.group(3));
    Integer position = terms.group(2) == null ? null : position(terms.group(2));
    return new LibraryTerms(kind, when, position, content);
  }

  private static When when(String condition) {
    if (condition == null) {
      return When.ALWAYS;
    }
    return When.valueOf(condition.strip().replace(' ', '_').toUpperCase(Locale.ROOT));
  }

  private LibraryResult result(String text) {
    Value whenEmpty = null;
    int container = LibraryTerms.THIS;
    String rest = text;
    if (text != null && text.endsWith(" empty")) {
      Matcher emptiness = match(WHEN_EMPTY, text);
      rest = emptiness.group(1);
      whenEmpty = value(emptiness.group(2));
      container = emptiness.group(3) == null ? container : position(emptiness.group(3));
    }
    if (rest == null) {
      return new LibraryResult(LibraryResult.Kind.NOTHING, List.of(), whenEmpty, container);
    }
    Matcher result = match(RESULT, rest);
    List<Integer> positions = new ArrayList<>();
    if (result.group(2) != null) {
      for (String position : parts(result.group(2))) {
        positions.add(position(position));
      }
    }
    return new LibraryResult(
        constant(LibraryResult.Kind.class, result.group(1)), positions, whenEmpty, container);
  }

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int begin = 0;
    for (int end = text.indexOf(", "); end >= 0; end = text.indexOf(", ", begin)) {
      parts.add(text.substring(begin, end));
      begin = end + 2;
    }
    parts.add(text.substring(begin));
    return parts;
  }

  private static int position(String text) {
    return text.equals("this") ? LibraryTerms.THIS : Integer.parseInt(text.substring(1)) - 1;
  }

  private Value value(String text) {
    return switch (text) {
      case "null" -> Value.NULL;
      case "true" -> Value.TRUE;
      case "false" -> Value.FALSE;
      case "0" -> Value.ZERO;
      default -> throw broken(text);
    };
  }

  private <E extends Enum<E>> E constant(Class<E> kind, String words) {
    String name = words.strip().replace(' ', '_');
    for (E constant : kind.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(name)) {
        return constant;
      }
    }
    throw broken(words);
  }

  private Matcher match(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.matches()) {
      throw broken(text);
    }
    return matcher;
  }

  private IllegalStateException broken(String text) {
    return new IllegalStateException(file + ":" + line + ": not understood: " + text);
  }
}
