package dev.custody.processor.contract;

import dev.custody.processor.contract.ArgumentContract.Terms;
import dev.custody.processor.program.Holding;
import dev.custody.processor.program.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Writes contracts as short texts, {@code add(stolen into this) -> owned}. */
final class ContractText {
  private ContractText() {}

  /** The contracts of what a class declares, constructors, methods, and fields that hold. */
  static List<String> of(ProcessingEnvironment environment, String type) {
    Contracts contracts =
        new DeclaredContracts(environment.getElementUtils(), environment.getTypeUtils());
    TypeElement element = environment.getElementUtils().getTypeElement(type);
    List<String> texts = new ArrayList<>();
    for (Element member : element.getEnclosedElements()) {
      if (member instanceof ExecutableElement method && !isMadeUp(method)) {
        texts.add(of(contracts.method(method, element.asType())));
      } else if (member.getKind() == ElementKind.FIELD) {
        Holding holding = contracts.field((VariableElement) member);
        if (holding != Holding.UNTRACKED) {
          texts.add(member.getSimpleName() + ": " + lower(holding));
        }
      }
    }
    return texts;
  }

  /** What javac gives every record, and an interface's initializer. */
  private static boolean isMadeUp(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    return List.of("toString", "hashCode", "equals", "<clinit>").contains(name);
  }

  static String of(MethodContract contract) {
    StringBuilder text = new StringBuilder(contract.name().replaceFirst(".*\\.", ""));
    text.append(
        contract.parameters().stream()
            .map(ContractText::of)
            .collect(Collectors.joining(", ", "(", contract.varargs() ? "...)" : ")")));
    ArgumentContract receiver = contract.receiver();
    if (receiver != null && !of(receiver).equals("lent")) {
      text.append(" this ").append(of(receiver));
    }
    if (!(contract.result() instanceof ResultTerms.None)) {
      text.append(" -> ").append(of(contract.result()));
    }
    if (contract.counts()) {
      text.append(", counts");
    }
    if (!contract.disposes().isEmpty()) {
      text.append(", disposes ").append(String.join(" ", new TreeSet<>(contract.disposes())));
    }
    return text.append(contract.returns() ? "" : ", never returns").toString();
  }

  static String of(ArgumentContract argument) {
    return of(argument.terms()) + (argument.invalidates() ? " invalidated" : "");
  }

  private static String of(Terms terms) {
    if (terms instanceof Terms.Stolen stolen) {
      String into = stolen.into() == null ? "" : " into " + position(stolen.into());
      return "stolen" + into + (stolen.when() == When.ALWAYS ? "" : " " + lower(stolen.when()));
    } else if (terms instanceof Terms.Added added) {
      return "added to " + position(added.into());
    } else if (terms instanceof Terms.Kept kept) {
      return "kept by " + position(kept.into());
    } else if (terms instanceof Terms.Retained retained) {
      boolean always = retained.when() == When.ALWAYS;
      return "retained" + of(retained.count()) + (always ? "" : " " + lower(retained.when()));
    } else if (terms instanceof Terms.Released released) {
      return "released" + of(released.count()) + (released.idempotent() ? " if any" : "");
    } else if (terms instanceof Terms.TakenBack taken) {
      return "taken back from " + position(taken.from());
    } else if (terms instanceof Terms.Visited visited) {
      return "visited by " + position(visited.function());
    }
    return words(terms);
  }

  private static String of(ArgumentContract.Count count) {
    return count.parameter() == null ? "" : " times " + position(count.parameter());
  }

  static String of(ResultTerms terms) {
    if (terms instanceof ResultTerms.Borrowed borrowed) {
      return "borrowed from " + positions(borrowed.from());
    } else if (terms instanceof ResultTerms.Alias alias) {
      return "alias " + positions(alias.of());
    } else if (terms instanceof ResultTerms.Element element) {
      String index = element.index() == null ? "" : " at " + position(element.index());
      return "element of " + position(element.container()) + index;
    } else if (terms instanceof ResultTerms.Container container) {
      return container.filled() ? "filled container" : "container";
    } else if (terms instanceof ResultTerms.Revealing revealing) {
      String constant = String.valueOf(revealing.whenEmpty().constant());
      return of(revealing.terms()) + ", " + constant + " when empty";
    }
    return words(terms);
  }

  private static String positions(List<Integer> positions) {
    return positions.isEmpty()
        ? "nobody"
        : positions.stream().map(ContractText::position).collect(Collectors.joining(" "));
  }

  private static String position(int position) {
    return switch (position) {
      case ArgumentContract.THIS -> "this";
      case ArgumentContract.RESULT -> "result";
      default -> "#" + (position + 1);
    };
  }

  private static String words(Object terms) {
    String name = terms.getClass().getSimpleName();
    return lower(name.replaceAll("(?<=[a-z])(?=[A-Z])", " "));
  }

  private static String lower(Object value) {
    return value.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
