package dev.custody.processor;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;

/** What the names in a tree refer to. */
final class Mentions extends TreePathScanner<Void, Void> {
  private final Trees trees;
  private final Set<Element> elements = new HashSet<>();

  private Mentions(Trees trees) {
    this.trees = trees;
  }

  static Set<Element> in(TreePath tree, Trees trees) {
    Mentions mentions = new Mentions(trees);
    mentions.scan(tree, null);
    return mentions.elements;
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, Void none) {
    add();
    return null;
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree tree, Void none) {
    add();
    return super.visitMemberSelect(tree, none);
  }

  private void add() {
    Element element = trees.getElement(getCurrentPath());
    if (element != null) {
      elements.add(element);
    }
  }
}
