package dev.custody.processor;

import dev.custody.processor.lower.ExceptionPolicy;
import dev.custody.processor.report.Key;
import dev.custody.processor.report.Nearest;
import dev.custody.processor.report.Severities;
import dev.custody.processor.report.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads {@link Options} and says what is wrong with the ones that make no sense. */
final class OptionsReader {
  private static final String PREFIX = "custody.";
  private static final String SEVERITY = PREFIX + "severity";
  private static final String EXCEPTIONS = PREFIX + "exceptions";
  static final String STRICT = PREFIX + "strict";
  private static final String MODELS = PREFIX + "models";
  private static final String UNUSED_SUPPRESSIONS = PREFIX + "unusedSuppressions";
  private static final String DUMP = PREFIX + "dump";

  /** Every option, in the order of the documentation. */
  static final List<String> NAMES =
      List.of(SEVERITY, EXCEPTIONS, STRICT, MODELS, UNUSED_SUPPRESSIONS, DUMP);

  private final Consumer<String> problems;

  /**
   * @param problems told, in the user's words, what is wrong
   */
  OptionsReader(Consumer<String> problems) {
    this.problems = problems;
  }

  /**
   * @param given the options of all processors, as javac hands them over
   */
  Options read(Map<String, String> given) {
    Options options = Options.DEFAULT;
    for (Map.Entry<String, String> entry : new TreeMap<>(given).entrySet()) {
      if ((entry.getKey() + ".").startsWith(PREFIX)) {
        String value = entry.getValue() == null ? "" : entry.getValue().trim();
        options = read(options, entry.getKey(), value);
      }
    }
    return options;
  }

  private Options read(Options options, String name, String value) {
    switch (name) {
      case SEVERITY:
        return options.withSeverities(severities(value));
      case EXCEPTIONS:
        List<String> policies = ids(ExceptionPolicy.values());
        return choice(name, value, policies)
            .map(index -> options.withExceptions(ExceptionPolicy.values()[index]))
            .orElse(options);
      case STRICT:
        return truth(name, value).map(options::withStrict).orElse(options);
      case UNUSED_SUPPRESSIONS:
        return truth(name, value).map(options::withUnusedSuppressions).orElse(options);
      case DUMP:
        List<String> methods = list(name, value, "Class.method");
        return options.withDump(Set.copyOf(methods));
      case MODELS:
        problems.accept(
            "-A"
                + MODELS
                + " is reserved: this version cannot read contract files; a library's contracts"
                + " come from its annotations");
        return options;
      default:
        problems.accept("-A" + name + " is no option" + instead("-A" + name, optionNames()));
        return options;
    }
  }

  private Severities severities(String value) {
    List<String> keys = Stream.of(Key.values()).map(Key::id).toList();
    List<String> levels = ids(Severity.values());
    Map<Key, Severity> changed = new EnumMap<>(Key.class);
    String form =
        String.format(
            "KEY:LEVEL, where KEY is one of %s, and LEVEL one of %s",
            String.join(", ", keys), String.join(", ", levels));
    for (String entry : list(SEVERITY, value, form)) {
      int colon = entry.indexOf(':');
      if (colon < 0) {
        problems.accept("-A" + SEVERITY + ": `" + entry + "` is not of the form " + form);
        continue;
      }
      Optional<Integer> key = choice(SEVERITY, entry.substring(0, colon).trim(), keys);
      Optional<Integer> level = choice(SEVERITY, entry.substring(colon + 1).trim(), levels);
      if (key.isPresent() && level.isPresent()) {
        Key named = Key.values()[key.get()];
        if (changed.put(named, Severity.values()[level.get()]) != null) {
          problems.accept("-A" + SEVERITY + " names `" + named.id() + "` more than once");
        }
      }
    }
    return new Severities(changed);
  }

  private Optional<Boolean> truth(String name, String value) {
    return choice(name, value, List.of("true", "false")).map(index -> index == 0);
  }

  /** Which of the legal values it is. */
  private Optional<Integer> choice(String name, String value, List<String> legal) {
    if (value.isEmpty()) {
      problems.accept("-A" + name + ": a value is missing; legal: " + String.join(", ", legal));
      return Optional.empty();
    }
    int index = legal.indexOf(value);
    if (index < 0) {
      problems.accept("-A" + name + ": `" + value + "` is no legal value" + instead(value, legal));
      return Optional.empty();
    }
    return Optional.of(index);
  }

  private static String instead(String word, List<String> legal) {
    String question =
        Nearest.to(word, legal).map(near -> " (did you mean `" + near + "`?)").orElse("");
    return question + "; legal: " + String.join(", ", legal);
  }

  private static List<String> optionNames() {
    return NAMES.stream().map(name -> "-A" + name).toList();
  }

  /**
   * The entries of a list.
   *
   * @param form what an entry looks like
   */
  private List<String> list(String name, String value, String form) {
    List<String> entries = new ArrayList<>();
    if (value.isEmpty()) {
      problems.accept("-A" + name + ": a value is missing; it is a list of " + form);
      return entries;
    }
    for (String entry : value.split(",", -1)) {
      if (entry.isBlank()) {
        problems.accept("-A" + name + ": `" + value + "` has an empty entry; each is " + form);
      } else {
        entries.add(entry.trim());
      }
    }
    return entries;
  }

  private static List<String> ids(Enum<?>[] values) {
    return Stream.of(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
  }
}
