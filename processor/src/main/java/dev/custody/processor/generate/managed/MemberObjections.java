package dev.custody.processor.generate.managed;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.custody.processor.declaration.DeclarationRules;
import dev.custody.processor.generate.Objection;
import dev.custody.processor.generate.VisibleTypes;
import dev.custody.processor.generate.managed.ManagedTypeReader.Member;
import dev.custody.processor.report.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Says which members a handle cannot offer. */
final class MemberObjections {
  private final Elements elements;
  private final DeclarationRules strict;

  /**
   * @param strict the rules that members have to keep to before they are wrapped; null for none
   */
  MemberObjections(Elements elements, DeclarationRules strict) {
    this.elements = elements;
    this.strict = strict;
  }

  List<Objection> to(ManagedType type, List<Member> members) {
    List<Objection> objections = new ArrayList<>();
    Map<String, String> taken = own(type);
    VisibleTypes visible = new VisibleTypes(elements.getPackageOf(type.source()));
    for (Member member : members) {
      unsaid(type, member, objections);
      String unseen = visible.unseenIn(member.source());
      String other = taken.putIfAbsent(member.method().signature(), "`" + named(member) + "`");
      if (other != null) {
        objections.add(objection(type, member, Message.MANAGED_CLASH, "other", other));
      } else if (unseen != null) {
        objections.add(objection(type, member, Message.MANAGED_UNREACHABLE, "unseen", unseen));
      }
    }
    return objections;
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
    own(own, "offered", List.of());
    own(own, "movedBy", List.of(text));
    own(own, "close", List.of());
    own(own, "requireHeld", List.of(ClassName.get(Object.class), text));
    if (!type.isRoot()) {
      own(own, "cast", List.of(type.root()));
    }
    return own;
  }

  private static void own(Map<String, String> own, String name, List<TypeName> parameters) {
    own.put(ManagedMethod.signature(name, parameters), "the handle's own method `" + name + "`");
  }

  /** Contracts that are not said, where they have to be. */
  private void unsaid(ManagedType type, Member member, List<Objection> objections) {
    ExecutableElement method = member.source();
    if (strict != null && method.getEnclosingElement().equals(type.source())) {
      strict
          .check(method)
          .forEach(
              violation ->
                  objections.add(
                      new Objection(
                          violation.element(),
                          Message.MISUSE,
                          Map.of("problem", violation.problem(), "fix", violation.fix()))));
    }
  }

  private static Objection objection(
      ManagedType type, Member member, Message message, String word, String meaning) {
    ExecutableElement method = member.source();
    TypeElement source = type.source();
    Map<String, String> words =
        Map.of("type", source.getSimpleName().toString(), "name", named(member), word, meaning);
    boolean own = method.getEnclosingElement().equals(source);
    return new Objection(own ? method : source, message, words);
  }

  private static String named(Member member) {
    ExecutableElement method = member.source();
    return method.getKind() == ElementKind.CONSTRUCTOR
        ? "new " + method.getEnclosingElement().getSimpleName()
        : method.getSimpleName().toString();
  }
}
