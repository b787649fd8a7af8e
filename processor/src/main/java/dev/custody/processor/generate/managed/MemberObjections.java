package dev.custody.processor.generate.managed;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.custody.processor.declaration.DeclarationRules;
import dev.custody.processor.declaration.Violation;
import dev.custody.processor.generate.Objection;
import dev.custody.processor.generate.VisibleTypes;
import dev.custody.processor.generate.managed.ManagedMethod.Kind;
import dev.custody.processor.generate.managed.ManagedTypeReader.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Says which members a handle cannot offer. */
final class MemberObjections {
  private final Elements elements;
  private final DeclarationRules rules;

  /**
   * @param rules what members have to keep to before they are wrapped
   */
  MemberObjections(Elements elements, DeclarationRules rules) {
    this.elements = elements;
    this.rules = rules;
  }

  /**
   * @param inherited the members of the handles that this one extends
   */
  List<Objection> to(ManagedType type, List<Member> members, List<Member> inherited) {
    List<Objection> objections = new ArrayList<>();
    Map<String, String> taken = own(type);
    VisibleTypes visible = new VisibleTypes(elements.getPackageOf(type.source()));
    for (Member member : members) {
      misused(type, member, objections);
      String unseen = visible.unseenIn(member.source());
      String other = taken.putIfAbsent(member.method().signature(), "`" + named(member) + "`");
      other = other == null ? hidden(type, member, inherited) : other;
      String hiding = other == null ? HiddenNames.in(member.method(), type) : null;
      if (other != null) {
        objections.add(objection(type, member, Refusal.CLASH, "other", other));
      } else if (hiding != null) {
        objections.add(objection(type, member, Refusal.HIDES, "hiding", hiding));
      } else if (unseen != null) {
        objections.add(objection(type, member, Refusal.UNREACHABLE, "unseen", unseen));
      }
    }
    return objections;
  }

  /**
   * What the handle would override though the type does not: a method of a parent's handle that
   * takes handles where this one's type does so itself; null if there is none.
   */
  private String hidden(ManagedType type, Member member, List<Member> inherited) {
    for (Member other : inherited) {
      if (other.method().kind() == Kind.INSTANCE
          && other.method().signature().equals(member.method().signature())
          && !elements.overrides(member.source(), other.source(), type.source())) {
        Element owner = other.source().getEnclosingElement();
        return "`" + named(other) + "` of `" + owner.getSimpleName() + "`";
      }
    }
    return null;
  }

  /** What every handle has, by its signature. */
  private static Map<String, String> own(ManagedType type) {
    Map<String, String> own = new HashMap<>();
    TypeName text = ClassName.get(String.class);
    own(own, "adopt", List.of(type.object()));
    own(own, "share", List.of(type.object()));
    own(own, "borrow", List.of());
    own(own, "detach", List.of());
    own(own, "detach", List.of(text));
    own(own, "lent", List.of());
    own(own, "movedBy", List.of(text));
    own(own, "close", List.of());
    own(own, "requireHeld", List.of(ClassName.get(Object.class), text));
    for (Requirement each : Requirement.values()) {
      own(own, each.methodName(), each.parameters());
    }
    if (!type.isRoot()) {
      own(own, "cast", List.of(type.root()));
    }
    return own;
  }

  private static void own(Map<String, String> own, String name, List<TypeName> parameters) {
    own.put(ManagedMethod.signature(name, parameters), "the handle's own method `" + name + "`");
  }

  /** Annotations that say nothing which could be carried out, and those that have to be there. */
  private void misused(ManagedType type, Member member, List<Objection> objections) {
    ExecutableElement method = member.source();
    if (method.getEnclosingElement().equals(type.source())) {
      misused(rules.check(method), objections);
      method.getParameters().forEach(each -> misused(rules.check(each), objections));
    }
  }

  /** What is wrong with an override, or not seen by others, is no matter of the handle. */
  private static void misused(List<Violation> violations, List<Objection> objections) {
    for (Violation violation : violations) {
      if (!violation.complaint().isOfOthers()) {
        objections.add(Objection.to(violation));
      }
    }
  }

  private static Objection objection(
      ManagedType type, Member member, Refusal refusal, String word, String meaning) {
    ExecutableElement method = member.source();
    TypeElement source = type.source();
    Map<String, String> words =
        Map.of("type", source.getSimpleName().toString(), "name", named(member), word, meaning);
    boolean own = method.getEnclosingElement().equals(source);
    return refusal.of(own ? method : source, words);
  }

  private static String named(Member member) {
    ExecutableElement method = member.source();
    return method.getKind() == ElementKind.CONSTRUCTOR
        ? "new " + method.getEnclosingElement().getSimpleName()
        : method.getSimpleName().toString();
  }
}
