package dev.custody.it;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** The files in a jar as users get it, by name. */
record PublishedJar(Path path, SortedMap<String, byte[]> files) {

  static PublishedJar of(String artifact) throws IOException {
    Path path = fileOf(artifact, ".jar");
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (JarFile jar = new JarFile(path.toFile())) {
      for (ZipEntry entry : jar.stream().filter(entry -> !entry.isDirectory()).toList()) {
        files.put(entry.getName(), jar.getInputStream(entry).readAllBytes());
      }
    }
    return new PublishedJar(path, files);
  }

  static Path fileOf(String artifact, String suffix) {
    String version = System.getProperty("custody.version");
    return Path.of(System.getProperty("custody.userRepository"))
        .resolve("dev/custody")
        .resolve(artifact)
        .resolve(version)
        .resolve(artifact + "-" + version + suffix);
  }

  String text(String name) {
    return new String(files.get(name), StandardCharsets.UTF_8);
  }

  SortedMap<String, byte[]> classes() {
    SortedMap<String, byte[]> classes = new TreeMap<>(files);
    classes.keySet().removeIf(name -> !name.endsWith(".class"));
    return classes;
  }

  /** The version of the class file format that a class is in; 61 is what Java 17 reads. */
  static int formatOf(Map.Entry<String, byte[]> classFile) {
    try (var in = new DataInputStream(new ByteArrayInputStream(classFile.getValue()))) {
      in.skipNBytes(6);
      return in.readUnsignedShort();
    } catch (IOException e) {
      throw new IllegalStateException(classFile.getKey(), e);
    }
  }

  /** Whether a class names something, in its constants. */
  static boolean mentions(Map.Entry<String, byte[]> classFile, String name) {
    return new String(classFile.getValue(), StandardCharsets.ISO_8859_1).contains(name);
  }
}
