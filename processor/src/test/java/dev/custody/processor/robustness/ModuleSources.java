package dev.custody.processor.robustness;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sources of a module of the JDK, unpacked, each type declaration marked as counted.
 *
 * @param module the module's name
 * @param root where they are
 * @param files the source files, without {@code module-info}
 */
record ModuleSources(String module, Path root, List<Path> files) {
  private static final Pattern TYPE =
      Pattern.compile(
          "^(\\s*)((?:(?:public|protected|private|static|final|abstract|sealed|non-sealed|strictfp)"
              + "\\s+)*(?:class|interface|record)\\s+\\w)",
          Pattern.MULTILINE);

  /** The names of the modules that an archive has. */
  static List<String> modules(Path archive) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(archive);
        Stream<Path> found = Files.list(zip.getPath("/"))) {
      return found.map(Path::getFileName).map(Path::toString).sorted().toList();
    }
  }

  static ModuleSources unpack(Path archive, String module, Path root) throws IOException {
    List<Path> files = new ArrayList<>();
    try (FileSystem zip = FileSystems.newFileSystem(archive);
        Stream<Path> found = Files.walk(zip.getPath(module))) {
      for (Path source : found.filter(file -> file.toString().endsWith(".java")).toList()) {
        Path file = root.resolve(zip.getPath(module).relativize(source).toString());
        Files.createDirectories(file.getParent());
        Files.writeString(file, counted(Files.readString(source)));
        if (!file.endsWith("module-info.java")) {
          files.add(file);
        }
      }
    }
    return new ModuleSources(module, root, files);
  }

  private static String counted(String source) {
    return TYPE.matcher(source).replaceAll("$1@dev.custody.RefCounted $2");
  }
}
