package dev.custody.processor.lower;

import dev.custody.processor.contract.ArgumentContract;
import dev.custody.processor.contract.ArgumentContract.Count;
import dev.custody.processor.contract.ArgumentContract.Terms;
import dev.custody.processor.contract.MethodContract;
import dev.custody.processor.contract.ResultTerms;
import dev.custody.processor.contract.TypeRole;
import dev.custody.processor.program.At;
import dev.custody.processor.program.Holding;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Parameter;
import dev.custody.processor.program.Parameter.Entry;
import dev.custody.processor.program.Promise;
import dev.custody.processor.program.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads from a contract what a frame holds from the beginning, and what it promises to return. */
final class SignatureReader {
  private final Body body;
  private final MethodContract contract;
  private final List<Parameter> parameters = new ArrayList<>();
  private final Map<Integer, Local> positions = new TreeMap<>();
  private IntPredicate unsaid = position -> false;

  SignatureReader(Body body, MethodContract contract) {
    this.body = body;
    this.contract = contract;
  }

  /** Says that a function's parameters have the types of type arguments, which promise nothing. */
  SignatureReader ofFunction() {
    unsaid =
        position ->
            position < contract.parameters().size()
                && contract.argument(position).terms() instanceof Terms.Silent;
    return this;
  }

  /** Says that the method is one of a local class, which stands where a function could. */
  SignatureReader ofLocalClass(ExecutableElement method) {
    TypeElement type = body.context.type();
    unsaid = position -> body.contracts.leavesUnsaid(method, type, position);
    return this;
  }

  /** Whether the result of a method tells what it took over. */
  static boolean returnsStatus(MethodContract contract) {
    return contract.parameters().stream().anyMatch(parameter -> isTold(parameter.terms()));
  }

  private static boolean isTold(Terms terms) {
    When when = When.ALWAYS;
    if (terms instanceof Terms.Stolen stolen) {
      when = stolen.when();
    } else if (terms instanceof Terms.Retained retained) {
      when = retained.when();
    }
    return when.takenResult() != null;
  }

  void self(Local local, At at) {
    boolean counted = body.roles.of(body.context.type().asType()) == TypeRole.COUNTED;
    boolean lent = counted && !body.contracts.isImmortal(body.context.type().asType());
    Entry entry = lent ? new Entry.Lent() : new Entry.Plain();
    positions.put(ArgumentContract.THIS, local);
    parameters.add(new Parameter(local, entry, false, at));
  }

  void parameter(int position, TypeMirror type, Local local, At at) {
    if (local == null) {
      return;
    }
    positions.put(position, local);
    TypeRole role = body.roles.of(type);
    boolean known = position < contract.parameters().size();
    Terms terms = known ? contract.argument(position).terms() : new Terms.Lent();
    if (role == TypeRole.NUMBER) {
      return;
    }
    Entry entry = body.contracts.isImmortal(type) ? new Entry.Plain() : entry(terms, role);
    if (role == TypeRole.COUNTED && unsaid.test(position)) {
      entry = new Entry.Unsaid();
    }
    boolean taken = entry instanceof Entry.Taken && type.getKind() == TypeKind.ARRAY;
    boolean container = role == TypeRole.CONTAINER || taken;
    if (container && entry instanceof Entry.Taken && holdsContainers(type, local)) {
      entry = new Entry.Plain();
    }
    parameters.add(new Parameter(local, entry, container, at));
  }

  /** Whether nobody follows what is in a container: it holds others. */
  private boolean holdsContainers(TypeMirror type, Local local) {
    Holding elements = body.contracts.elements(type, body.variables.elementOf(local));
    return elements == Holding.UNTRACKED || elements == Holding.CONTAINER;
  }

  private static Entry entry(Terms terms, TypeRole role) {
    if (isOfUnknownNumber(terms)) {
      return new Entry.Plain();
    } else if (terms instanceof Terms.Stolen stolen) {
      return new Entry.Taken(stolen.when());
    } else if (terms instanceof Terms.Released || terms instanceof Terms.Drained) {
      return new Entry.Taken(When.ALWAYS);
    } else if (terms instanceof Terms.Added) {
      return new Entry.Taken(When.IF_TRUE);
    } else if (terms instanceof Terms.Retained retained) {
      return new Entry.Retained(retained.when());
    }
    return switch (role) {
      case CONTAINER, COUNTED ->
          terms instanceof Terms.Escapes ? new Entry.Plain() : new Entry.Lent();
      // Without a word about it, nothing is tracked because of such a parameter.
      case PERHAPS, PLAIN ->
          terms instanceof Terms.Lent || terms instanceof Terms.Kept
              ? new Entry.Lent()
              : new Entry.Plain();
      case FUNCTION, NUMBER, NONE -> new Entry.Plain();
    };
  }

  /** How many references another parameter counts is known to the caller at best. */
  private static boolean isOfUnknownNumber(Terms terms) {
    return terms instanceof Terms.Released released && !released.count().equals(Count.ONE)
        || terms instanceof Terms.Retained retained && !retained.count().equals(Count.ONE);
  }

  List<Parameter> parameters() {
    return parameters;
  }

  Promise promise() {
    return promise(contract.result());
  }

  private Promise promise(ResultTerms terms) {
    if (terms instanceof ResultTerms.Owned) {
      return new Promise.Owned();
    } else if (terms instanceof ResultTerms.Borrowed borrowed) {
      return borrowed(borrowed.from());
    } else if (terms instanceof ResultTerms.Element element) {
      return borrowed(List.of(element.container()));
    } else if (terms instanceof ResultTerms.Alias alias) {
      return new Promise.Alias(locals(alias.of()));
    } else if (terms instanceof ResultTerms.Immortal) {
      return new Promise.Immortal();
    } else if (terms instanceof ResultTerms.Container) {
      return new Promise.Contents();
    } else if (terms instanceof ResultTerms.Revealing revealing) {
      return promise(revealing.terms());
    } else if (terms instanceof ResultTerms.None || terms instanceof ResultTerms.Silent) {
      return new Promise.Nothing();
    }
    throw new IllegalArgumentException("unknown terms " + terms);
  }

  /** Where the lender is nobody that the body knows, none can be asked for. */
  private Promise borrowed(List<Integer> from) {
    List<Local> lenders = locals(from);
    return new Promise.Borrowed(lenders, lenders.isEmpty());
  }

  private List<Local> locals(List<Integer> wanted) {
    List<Local> locals = new ArrayList<>();
    for (int position : wanted) {
      if (positions.containsKey(position)) {
        locals.add(positions.get(position));
      }
    }
    return locals;
  }
}
