package dev.custody.processor.lower;

import com.sun.source.tree.NewClassTree;
import dev.custody.processor.contract.TypeRole;
import dev.custody.processor.program.Local;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Lowers what makes an object: {@code new}, with or without a class body. */
final class CreationLowering {
  private final Body body;

  CreationLowering(Body body) {
    this.body = body;
  }

  Local lower(NewClassTree tree, Wish wish) {
    if (tree.getEnclosingExpression() != null) {
      body.expressions.use(tree.getEnclosingExpression());
    }
    TypeMirror type = body.source.type(tree);
    ExecutableElement constructor = constructor(tree);
    if (constructor == null) {
      tree.getArguments().forEach(body.expressions::use);
      return null;
    }
    if (tree.getClassBody() != null && isOfObject(constructor)) {
      return body.functions.instance(tree, wish);
    }
    TypeMirror constructed = tree.getClassBody() == null ? type : superclass(type);
    Element destination = body.destinations.of(tree, wish);
    CallSite site =
        new CallSite(
            body,
            tree,
            body.contracts.method(constructor, constructed, destination),
            type,
            constructor.getThrownTypes());
    site.keepIf(body.mayTouchFields(constructor));
    List<Argument> arguments = Argument.all(tree.getArguments(), body.source);
    body.destinations.passed(arguments, constructor, destination);
    if (!body.functions.isLocalClass(tree)) {
      Local made = site.lower(null, arguments, wish);
      body.records.made(constructor, made, site, body.source.at(tree));
      return made;
    } else if (body.roles.of(constructed) == TypeRole.COUNTED) {
      site.remembers(body.functions.instance(tree, Wish.ANY));
      return site.lower(null, arguments, wish);
    }
    site.lower(null, arguments, Wish.NOTHING);
    return body.functions.instance(tree, wish);
  }

  /** Of an anonymous class, the constructor of its superclass that it calls. */
  private ExecutableElement constructor(NewClassTree tree) {
    if (tree.getClassBody() == null) {
      return (ExecutableElement) body.source.element(tree);
    }
    return new SuperConstructor(body.source).of(tree);
  }

  /** Whether it is what an anonymous class calls that implements an interface: it does nothing. */
  private static boolean isOfObject(ExecutableElement constructor) {
    TypeElement type = (TypeElement) constructor.getEnclosingElement();
    return type.getSuperclass().getKind() == TypeKind.NONE;
  }

  private TypeMirror superclass(TypeMirror anonymous) {
    List<? extends TypeMirror> parents = body.source.types().directSupertypes(anonymous);
    return parents.isEmpty() ? anonymous : parents.get(parents.size() - 1);
  }
}
