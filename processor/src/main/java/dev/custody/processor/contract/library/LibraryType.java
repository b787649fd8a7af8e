package dev.custody.processor.contract.library;

import java.util.List;
import javax.lang.model.element.ExecutableElement;

/**
 * A class or interface that a contract file describes.
 *
 * @param contents the type parameters that stand for what a container holds; empty if it is none
 * @param wrapped the type parameter that stands for what it is another name of; null if none does
 * @param owns whether it owns its contents; otherwise it shows what another container owns
 * @param inPlace whether its methods call the functions that they are given during the call only
 */
public record LibraryType(
    String name,
    List<String> contents,
    String wrapped,
    boolean owns,
    boolean inPlace,
    List<LibraryMethod> methods) {

  public LibraryType {
    contents = List.copyOf(contents);
    methods = List.copyOf(methods);
  }

  /** What the file says of a method that this type declares; null if it says nothing. */
  public LibraryMethod method(ExecutableElement method) {
    for (LibraryMethod each : methods) {
      if (each.describes(method)) {
        return each;
      }
    }
    return null;
  }
}
