package dev.custody.processor.generate.managed;

import dev.custody.processor.contract.DeclaredContracts;
import dev.custody.processor.declaration.DeclarationRules;
import dev.custody.processor.generate.GeneratedMarks;
import dev.custody.processor.generate.Generation;
import dev.custody.processor.generate.Generator;
import dev.custody.processor.generate.Objection;
import dev.custody.processor.generate.managed.ManagedTypeReader.Member;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Generates {@code ManagedFoo} for a counted {@code Foo}: reads what it is and what its members
 * promise, makes sure that a handle can offer that, and writes it.
 */
public final class ManagedGenerator implements Generator {
  public static final String ANNOTATION = "dev.custody.Managed";

  private final Elements elements;
  private final ManagedTypeReader reader;
  private final TypeObjections typeObjections;
  private final MemberObjections memberObjections;

  /**
   * @param strict whether public API has to say its contracts itself
   */
  public ManagedGenerator(
      ProcessingEnvironment environment, DeclaredContracts contracts, boolean strict) {
    HandleTypes handles = new HandleTypes(contracts, environment.getTypeUtils());
    this.elements = environment.getElementUtils();
    this.reader = new ManagedTypeReader(elements, environment.getTypeUtils(), contracts, handles);
    this.typeObjections = new TypeObjections(contracts, reader);
    this.memberObjections =
        new MemberObjections(
            elements, new DeclarationRules(environment.getTypeUtils(), contracts, strict));
  }

  @Override
  public String annotation() {
    return ANNOTATION;
  }

  @Override
  public String generatedName(TypeElement annotated) {
    return Names.handle(annotated).simpleName();
  }

  @Override
  public Generation generate(TypeElement annotated) {
    List<Objection> objections = new ArrayList<>(typeObjections.to(annotated));
    if (!objections.isEmpty()) {
      return new Generation.Refused(objections);
    }
    List<Member> members = reader.members(annotated);
    ManagedType type = reader.read(annotated, members);
    objections.addAll(memberObjections.to(type, members, reader.inherited(annotated)));
    return objections.isEmpty()
        ? new Generation.Source(
            new HandleWriter(type, GeneratedMarks.on(annotated, elements)).write())
        : new Generation.Refused(objections);
  }
}
