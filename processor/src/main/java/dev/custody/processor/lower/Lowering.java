package dev.custody.processor.lower;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.custody.processor.contract.Contracts;
import dev.custody.processor.lower.BodyReader.ReadBody;
import dev.custody.processor.program.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Makes ownership programs of the bodies of a class.
 *
 * <p>Trees must be attributed: call it when javac has finished analysing the class ({@code
 * ANALYZE}).
 */
public final class Lowering {
  private final Trees trees;
  private final Elements elements;
  private final Types types;
  private final Contracts contracts;
  private final LoweringOptions options;
  private final Roles roles;
  private final PlatformTypes platform;
  private final HarmlessReleases harmless;

  public Lowering(
      Trees trees, Elements elements, Types types, Contracts contracts, LoweringOptions options) {
    this.trees = trees;
    this.elements = elements;
    this.types = types;
    this.contracts = contracts;
    this.options = options;
    this.roles = new Roles(contracts);
    this.platform = new PlatformTypes(elements);
    this.harmless = new HarmlessReleases(elements, contracts);
  }

  /**
   * The programs of the bodies of a class and of its member classes, in source order. Those of
   * lambdas and local classes are nested in the {@code MakeFunction} steps of the program that
   * creates them. Bodies that touch nothing counted have no program, and neither have those that
   * javac found an error in.
   *
   * @param unread is told which bodies should have a program and have none
   */
  public List<Program> lower(TreePath topLevelClass, UnreadBodies unread) {
    Attribution source = new Attribution(trees, elements, types, platform, harmless, topLevelClass);
    if (!(topLevelClass.getLeaf() instanceof ClassTree tree)
        || !(source.element(tree) instanceof TypeElement type)) {
      return List.of();
    }
    ClassContext context =
        new ClassContext(
            type,
            "",
            List.of(),
            source,
            contracts,
            roles,
            new Exceptions(source, options.exceptions()),
            new LinkedHashMap<>(),
            new HashMap<>(),
            new Alterations(source, contracts),
            new KeptPrivate(source),
            new Copies(),
            unread);
    String name = tree.getSimpleName().toString();
    List<Program> programs = new ArrayList<>();
    for (ReadBody body : ClassReader.read(tree, context, name)) {
      programs.add(body.program());
    }
    return programs;
  }
}
