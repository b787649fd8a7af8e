package dev.custody.processor.generate.managed;

import dev.custody.processor.contract.Contracts;
import dev.custody.processor.contract.TypeRole;
import dev.custody.processor.generate.Objection;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** Says why a type cannot have a handle at all. */
final class TypeObjections {
  private final Contracts contracts;
  private final ManagedTypeReader reader;

  TypeObjections(Contracts contracts, ManagedTypeReader reader) {
    this.contracts = contracts;
    this.reader = reader;
  }

  List<Objection> to(TypeElement type) {
    if (contracts.role(type.asType()) != TypeRole.COUNTED) {
      return objection(type, Refusal.NOT_COUNTED, "");
    } else if (contracts.isImmortal(type.asType())) {
      return objection(type, Refusal.IMMORTAL, "");
    }
    if (type.getKind() == ElementKind.ENUM) {
      return objection(type, Refusal.ENUM, "");
    }
    String hidden = hidden(type);
    if (!hidden.isEmpty()) {
      return objection(type, Refusal.HIDDEN, hidden);
    }
    return reader.counting(type) == null ? objection(type, Refusal.NO_RELEASE, "") : List.of();
  }

  /** Why code in the same package cannot name it, or make it; empty if it can. */
  private static String hidden(TypeElement type) {
    if (type.getNestingKind() == NestingKind.LOCAL) {
      return "it is a local class";
    }
    for (Element each = type; isType(each); each = each.getEnclosingElement()) {
      if (each.getModifiers().contains(Modifier.PRIVATE)) {
        String whose = each.equals(type) ? "it" : "`" + each.getSimpleName() + "` around it";
        return whose + " is private";
      }
    }
    boolean inner =
        type.getNestingKind() == NestingKind.MEMBER
            && type.getKind() == ElementKind.CLASS
            && !type.getModifiers().contains(Modifier.STATIC);
    return inner ? "it is an inner class, whose objects belong to another object" : "";
  }

  private static boolean isType(Element element) {
    return element.getKind().isClass() || element.getKind().isInterface();
  }

  private static List<Objection> objection(TypeElement type, Refusal refusal, String why) {
    return List.of(refusal.of(type, Map.of("name", type.getSimpleName().toString(), "why", why)));
  }
}
