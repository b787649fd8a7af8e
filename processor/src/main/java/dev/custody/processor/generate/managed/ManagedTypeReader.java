package dev.custody.processor.generate.managed;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.custody.processor.contract.ArgumentContract;
import dev.custody.processor.contract.ArgumentContract.Count;
import dev.custody.processor.contract.ArgumentContract.Terms;
import dev.custody.processor.contract.Contracts;
import dev.custody.processor.generate.managed.ManagedType.Counting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads the handle that a counted type shall have. It asks for contracts, never for annotations, so
 * that the type may be one whose contract stands elsewhere.
 */
final class ManagedTypeReader {
  private final Elements elements;
  private final Types types;
  private final Contracts contracts;
  private final HandleTypes handles;
  private final CountingReader counting;
  private final ManagedMethodReader methods;

  ManagedTypeReader(Elements elements, Types types, Contracts contracts, HandleTypes handles) {
    this.elements = elements;
    this.types = types;
    this.contracts = contracts;
    this.handles = handles;
    this.counting = new CountingReader(elements, contracts);
    this.methods = new ManagedMethodReader(elements, types, contracts, handles, counting);
  }

  /** A member of the source and the method that the handle has for it. */
  record Member(ExecutableElement source, ManagedMethod method) {}

  /** How references to the type are counted; null if nobody says how they are released. */
  Counting counting(TypeElement type) {
    return counting.read((DeclaredType) type.asType());
  }

  ManagedType read(TypeElement type, List<Member> members) {
    DeclaredType parent = handles.parent(type);
    return new ManagedType(
        type,
        Names.handle(type),
        TypeName.get(type.asType()),
        type.getTypeParameters().stream().map(TypeVariableName::get).toList(),
        parent == null ? null : handles.handle(parent),
        root(type),
        counting(type),
        type.getModifiers().contains(Modifier.PUBLIC),
        HandleTypes.isOpen(type),
        members.stream().map(Member::method).toList(),
        inherited(type).stream().map(Member::method).toList());
  }

  private TypeName root(TypeElement type) {
    DeclaredType parent = handles.parent(type);
    if (parent != null) {
      return root((TypeElement) parent.asElement());
    }
    ClassName name = Names.handle(type);
    return HandleTypes.anyOf(name, type.getTypeParameters().size());
  }

  /** The members that the handle has methods for, beyond those of its parent. */
  List<Member> members(TypeElement type) {
    DeclaredType site = (DeclaredType) type.asType();
    DeclaredType parent = handles.parent(type);
    Map<String, Member> members = new LinkedHashMap<>();
    if (!type.getModifiers().contains(Modifier.ABSTRACT)) {
      for (ExecutableElement each : ElementFilter.constructorsIn(type.getEnclosedElements())) {
        add(each, site, null, members);
      }
    }
    for (ExecutableElement each : ElementFilter.methodsIn(type.getEnclosedElements())) {
      add(each, site, inherited(each, type, parent), members);
    }
    for (ExecutableElement each : ElementFilter.methodsIn(elements.getAllMembers(type))) {
      boolean isStatic = each.getModifiers().contains(Modifier.STATIC);
      if (!each.getEnclosingElement().equals(type) && !isStatic) {
        add(each, site, inherited(each, type, parent), members);
      }
    }
    ConstructorNames names =
        new ConstructorNames(types, elements, inherited(type), List.copyOf(members.values()));
    return members.values().stream().map(member -> names.renamed(member, type)).toList();
  }

  /** The members of all handles that the handle of a type extends. */
  List<Member> inherited(TypeElement type) {
    DeclaredType parent = handles.parent(type);
    if (parent == null) {
      return List.of();
    }
    TypeElement element = (TypeElement) parent.asElement();
    List<Member> members = new ArrayList<>(members(element));
    members.addAll(inherited(element));
    return members;
  }

  private void add(
      ExecutableElement method,
      DeclaredType site,
      ExecutableElement inherited,
      Map<String, Member> members) {
    if (!isOffered(method, site) || method.equals(inherited)) {
      return;
    }
    ManagedMethod read = methods.read(method, site, inherited != null);
    if (inherited == null || !read.offersTheSameAs(methods.read(inherited, site, true))) {
      members.putIfAbsent(read.kind() + signature(method, site), new Member(method, read));
    }
  }

  /** As the type tells its own overloads apart: in the handle, two of them may meet. */
  private String signature(ExecutableElement method, DeclaredType site) {
    ExecutableType type = (ExecutableType) types.asMemberOf(site, method);
    List<TypeName> parameters =
        type.getParameterTypes().stream().<TypeName>map(TypeName::get).toList();
    return ManagedMethod.signature(method.getSimpleName().toString(), parameters);
  }

  /** The method that the parent's handle has for it; null if there is none. */
  private ExecutableElement inherited(
      ExecutableElement method, TypeElement type, DeclaredType parent) {
    if (parent == null || method.getModifiers().contains(Modifier.STATIC)) {
      return null;
    }
    TypeElement supertype = (TypeElement) parent.asElement();
    for (ExecutableElement each : ElementFilter.methodsIn(elements.getAllMembers(supertype))) {
      if (each.equals(method)
          || each.getSimpleName().equals(method.getSimpleName())
              && elements.overrides(method, each, type)) {
        return each;
      }
    }
    return null;
  }

  private boolean isOffered(ExecutableElement method, DeclaredType site) {
    return method.getModifiers().contains(Modifier.PUBLIC)
        && !isOfObject(method)
        && !counts(method, site)
        && contracts.method(method, site).parameters().stream()
            .noneMatch(each -> each.terms() instanceof Terms.Retained);
  }

  private boolean isOfObject(ExecutableElement method) {
    TypeElement object = elements.getTypeElement("java.lang.Object");
    TypeElement type = (TypeElement) method.getEnclosingElement();
    return type.equals(object)
        || ElementFilter.methodsIn(object.getEnclosedElements()).stream()
            .anyMatch(
                each ->
                    isHandlesOwn(each)
                        && each.getSimpleName().equals(method.getSimpleName())
                        && types.isSubsignature(
                            (ExecutableType) method.asType(), (ExecutableType) each.asType()));
  }

  /** A copy is a matter of the type; the collector is nobody's who holds a handle. */
  private static boolean isHandlesOwn(ExecutableElement ofObject) {
    return ofObject.getModifiers().contains(Modifier.PUBLIC)
        || ofObject.getSimpleName().contentEquals("finalize");
  }

  /** Whether it only counts: a handle does that by itself. */
  private boolean counts(ExecutableElement method, DeclaredType site) {
    ArgumentContract receiver = contracts.method(method, site).receiver();
    if (receiver == null) {
      return false;
    }
    TypeKind result = method.getReturnType().getKind();
    boolean countsOnly =
        method.getParameters().isEmpty() && (result == TypeKind.VOID || result.isPrimitive());
    return receiver.terms() instanceof Terms.Retained
        || receiver.terms() instanceof Terms.Released released
            && (countsOnly || !released.count().equals(Count.ONE));
  }
}
