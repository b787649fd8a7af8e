package dev.custody.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** The text that the numbers stand in: a file, or the standard input. */
final class NumberSource {
  private NumberSource() {}

  /** The lines of the file that the arguments name, or else of {@code in}. */
  static List<String> lines(String[] args, InputStream in) throws BadInput {
    if (args.length > 1) {
      throw new BadInput("usage: sort-numbers [FILE]");
    }
    try {
      byte[] text = args.length == 0 ? in.readAllBytes() : Files.readAllBytes(Path.of(args[0]));
      return new String(text, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException | InvalidPathException e) {
      String name = args.length == 0 ? "standard input" : BadInput.quote(args[0]);
      throw new BadInput("cannot read " + name + ": " + reason(e));
    }
  }

  private static String reason(Exception e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    return e instanceof AccessDeniedException ? "access is denied" : e.getMessage();
  }
}
