package dev.custody.processor.generate.managed;

import dev.custody.processor.generate.managed.ManagedMethod.Kind;
import dev.custody.processor.generate.managed.ManagedTypeReader.Member;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Names what stands for constructors. Unlike these, static methods hide those of the parent, and
 * then must not throw more: where a constructor does, its method is called after the type. So it is
 * where the type has a method of that name itself.
 */
final class ConstructorNames {
  private final Types types;
  private final Elements elements;
  private final List<Member> inherited;
  private final List<Member> own;

  /**
   * @param inherited what the handle inherits
   * @param own what it has beside that
   */
  ConstructorNames(Types types, Elements elements, List<Member> inherited, List<Member> own) {
    this.types = types;
    this.elements = elements;
    this.inherited = inherited;
    this.own = own;
  }

  Member renamed(Member member, TypeElement type) {
    boolean hides =
        member.method().kind() == Kind.CONSTRUCTOR
            && (inherited.stream().anyMatch(each -> cannotBeHidden(each, member))
                || own.stream().anyMatch(each -> meets(each, member)));
    return hides
        ? new Member(
            member.source(), member.method().renamed(member.method().name() + type.getSimpleName()))
        : member;
  }

  private static boolean meets(Member method, Member constructor) {
    return method.method().kind() != Kind.CONSTRUCTOR
        && method.method().signature().equals(constructor.method().signature());
  }

  private boolean cannotBeHidden(Member hidden, Member hiding) {
    return hidden.method().signature().equals(hiding.method().signature())
        && (hidden.method().kind() == Kind.INSTANCE
            || hiding.source().getThrownTypes().stream()
                .anyMatch(each -> isChecked(each) && !isThrownBy(hidden.source(), each)));
  }

  private boolean isThrownBy(ExecutableElement method, TypeMirror exception) {
    return method.getThrownTypes().stream().anyMatch(each -> types.isSubtype(exception, each));
  }

  private boolean isChecked(TypeMirror exception) {
    return !isA(exception, "java.lang.RuntimeException") && !isA(exception, "java.lang.Error");
  }

  private boolean isA(TypeMirror exception, String type) {
    return types.isSubtype(exception, elements.getTypeElement(type).asType());
  }
}
