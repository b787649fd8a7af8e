package dev.custody.processor.report;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.custody.processor.lower.TreePoint;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Where the findings of a class stand in it. They are looked for together: javac searches the whole
 * file for each tree that one asks for.
 */
final class PathsInClass {
  private final Map<Tree, TreePath> paths;
  private final Trees trees;

  PathsInClass(TreePath type, Collection<Finding> findings, Trees trees) {
    this.trees = trees;
    if (findings.isEmpty()) {
      paths = Map.of();
      return;
    }
    paths = new IdentityHashMap<>();
    Set<Tree> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
    findings.forEach(finding -> wanted.add(((TreePoint) finding.at()).tree()));
    if (wanted.contains(type.getLeaf())) {
      paths.put(type.getLeaf(), type);
    }
    new TreePathScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void nothing) {
        if (tree != null && wanted.contains(tree)) {
          paths.put(tree, new TreePath(getCurrentPath(), tree));
        }
        return super.scan(tree, nothing);
      }
    }.scan(type, null);
  }

  TreePath of(TreePoint point) {
    TreePath path = paths.get(point.tree());
    return path == null ? trees.getPath(point.unit(), point.tree()) : path;
  }
}
