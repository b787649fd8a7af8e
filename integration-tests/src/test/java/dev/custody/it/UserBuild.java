package dev.custody.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A run of Maven in a process of its own, on one of the projects in {@code src/it}. No flag is
 * given to the JVM, and the repository holds only what this build has published.
 */
record UserBuild(Path project, int exitStatus, String output) {
  private static final Pattern FINDING =
      Pattern.compile(
          "\\[ERROR\\] .*?([^/\\\\]+\\.java):\\[(\\d+),\\d+\\] \\[custody:([a-z-]+)\\]");
  private static final Pattern MARK = Pattern.compile("// expect: ([a-z-]+)");

  static UserBuild run(String name, String phase) throws IOException, InterruptedException {
    deleteBuildDirectories(projects().resolve(name));
    return again(name, phase);
  }

  private static Path projects() {
    return Path.of(System.getProperty("custody.userProjects"));
  }

  /** Goes on with what an earlier run has left. */
  static UserBuild again(String name, String phase) throws IOException, InterruptedException {
    Path projects = projects();
    Path project = projects.resolve(name);
    Path log = project.resolve("build.log");
    ProcessBuilder maven =
        new ProcessBuilder(
                executable(),
                "--batch-mode",
                "--settings",
                projects.resolve("settings.xml").toString(),
                "-Dmaven.repo.local=" + System.getProperty("custody.userRepository"),
                phase)
            .directory(project.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
    maven.environment().remove("MAVEN_ARGS");

    Process process = maven.start();
    process.getOutputStream().close();
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("no end after five minutes: " + Files.readString(log));
    }
    return new UserBuild(project, process.exitValue(), Files.readString(log));
  }

  /** What an earlier run compiled must not be taken for up to date. */
  private static void deleteBuildDirectories(Path project) throws IOException {
    try (Stream<Path> files = Files.walk(project)) {
      List<Path> built =
          files
              .filter(path -> isBuilt(project.relativize(path)))
              .sorted(Comparator.reverseOrder())
              .toList();
      for (Path path : built) {
        Files.delete(path);
      }
    }
  }

  private static boolean isBuilt(Path path) {
    for (Path name : path) {
      if (name.toString().equals("target")) {
        return true;
      }
    }
    return false;
  }

  private static String executable() {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    return Path.of(System.getProperty("custody.mavenHome"), "bin", windows ? "mvn.cmd" : "mvn")
        .toString();
  }

  boolean succeeded() {
    return exitStatus == 0;
  }

  /** What the checker found, each as {@code File.java:LINE KEY}. */
  SortedSet<String> findings() {
    SortedSet<String> findings = new TreeSet<>();
    Matcher matcher = FINDING.matcher(output);
    while (matcher.find()) {
      findings.add(matcher.group(1) + ":" + matcher.group(2) + " " + matcher.group(3));
    }
    return findings;
  }

  /** What the sources are marked with, each as {@code File.java:LINE KEY}. */
  SortedSet<String> marks() throws IOException {
    SortedSet<String> marks = new TreeSet<>();
    try (Stream<Path> files = Files.walk(project)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        collectMarks(file, marks);
      }
    }
    return marks;
  }

  private static void collectMarks(Path file, SortedSet<String> marks) throws IOException {
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = MARK.matcher(lines.get(i));
      while (matcher.find()) {
        marks.add(file.getFileName() + ":" + (i + 1) + " " + matcher.group(1));
      }
    }
  }
}
