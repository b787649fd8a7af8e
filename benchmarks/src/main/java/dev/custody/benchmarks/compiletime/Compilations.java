package dev.custody.benchmarks.compiletime;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * A JVM that compiles the same files whenever it reads a line, and answers what that cost.
 *
 * <p>Processors are loaded once and made anew for each compilation, as the workers of build tools
 * do it.
 */
final class Compilations {
  private final List<String> options;
  private final List<String> files;
  private final ClassLoader processors;
  private final OperatingSystemMXBean system =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Compilations(List<String> options, List<String> files, List<String> processorPath)
      throws MalformedURLException {
    this.options = options;
    this.files = files;
    URL[] urls = new URL[processorPath.size()];
    for (int i = 0; i < urls.length; i++) {
      urls[i] = Path.of(processorPath.get(i)).toUri().toURL();
    }
    // javac closes a loader that can be closed.
    this.processors = new ClassLoader(new URLClassLoader(urls)) {};
  }

  /** Arguments: files with the options, the source files and the processor path, one a line. */
  public static void main(String[] arguments) throws IOException {
    Compilations compilations =
        new Compilations(
            Files.readAllLines(Path.of(arguments[0])),
            Files.readAllLines(Path.of(arguments[1])),
            Files.readAllLines(Path.of(arguments[2])));
    BufferedReader requests = new BufferedReader(new InputStreamReader(System.in));
    boolean first = true;
    while (requests.readLine() != null) {
      System.out.println(compilations.run(first));
      first = false;
    }
  }

  /** The first compilation is charged with the start of the JVM. */
  private String run(boolean first) throws IOException {
    long cpu = first ? 0 : system.getProcessCpuTime();
    long thread = first ? 0 : threads.getCurrentThreadCpuTime();
    long allocated = first ? 0 : threads.getCurrentThreadAllocatedBytes();
    long start = System.nanoTime();
    String complaints = compile();
    long wall = System.nanoTime() - start;
    if (first) {
      wall =
          1_000_000
              * (System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime());
    }
    return String.format(
        Locale.ROOT,
        "%d %d %d %d %d %s",
        (system.getProcessCpuTime() - cpu) / 1000,
        (threads.getCurrentThreadCpuTime() - thread) / 1000,
        wall / 1000,
        peakKilobytes(),
        threads.getCurrentThreadAllocatedBytes() - allocated,
        complaints);
  }

  private String compile() throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter out = new StringWriter();
    try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
      var task =
          javac.getTask(
              out,
              new KeptProcessors(manager, processors),
              null,
              options,
              null,
              manager.getJavaFileObjectsFromStrings(files));
      boolean done = task.call();
      String told = out.toString();
      return done ? "done" : "failed " + told.lines().limit(3).toList();
    }
  }

  /** What the process had in memory at most; where the system does not tell, what the heap had. */
  private static long peakKilobytes() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (Files.exists(status)) {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D", ""));
        }
      }
    }
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .mapToLong((MemoryPoolMXBean pool) -> pool.getPeakUsage().getUsed())
            .sum()
        / 1024;
  }

  private static final class KeptProcessors
      extends ForwardingJavaFileManager<StandardJavaFileManager> {
    private final ClassLoader processors;

    KeptProcessors(StandardJavaFileManager manager, ClassLoader processors) {
      super(manager);
      this.processors = processors;
    }

    @Override
    public ClassLoader getClassLoader(JavaFileManager.Location location) {
      return location == StandardLocation.ANNOTATION_PROCESSOR_PATH
          ? processors
          : super.getClassLoader(location);
    }
  }
}
