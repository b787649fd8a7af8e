package dev.custody.runtime.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * Classes of the runtime in which every method that declares an error of Python's asks {@link
 * FaultPoints} first. Only tests load them so; what is shipped knows nothing of it.
 */
final class FaultyClasses extends ClassLoader {
  private static final String REWRITTEN = "dev.custody.runtime.";
  private static final String ERRORS = "dev/custody/runtime/error/";
  private static final Type POINTS = Type.getObjectType("dev/custody/runtime/faults/FaultPoints");
  private static final Method REACHED =
      new Method(
          "reached",
          "(Ljava/lang/Class;Ljava/lang/String;Ljava/lang/invoke/MethodType;[Ljava/lang/Object;)V");

  FaultyClasses() {
    super(FaultyClasses.class.getClassLoader());
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      return name.startsWith(REWRITTEN) ? findClass(name) : super.loadClass(name, resolve);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    String path = name.replace('.', '/') + ".class";
    try (InputStream in = getParent().getResourceAsStream(path)) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] code = isCalled(name) ? rewritten(in) : in.readAllBytes();
      return defineClass(name, code, 0, code.length);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * Handles and modules are what is looked at: they are what calls. Neither do the tests fail of
   * themselves.
   */
  private static boolean isCalled(String name) {
    String simple = name.substring(name.lastIndexOf('.') + 1);
    return !simple.startsWith("Managed")
        && !simple.contains("Test")
        && !simple.contains("Scenarios")
        && !name.startsWith(FaultyClasses.class.getPackageName());
  }

  private static byte[] rewritten(InputStream in) throws IOException {
    ClassReader reader = new ClassReader(in);
    ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
    Type self = Type.getObjectType(reader.getClassName());
    reader.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public MethodVisitor visitMethod(
              int access, String name, String descriptor, String signature, String[] errors) {
            MethodVisitor method = super.visitMethod(access, name, descriptor, signature, errors);
            boolean fails =
                errors != null && Arrays.stream(errors).anyMatch(each -> each.startsWith(ERRORS));
            boolean ofSource = (access & Opcodes.ACC_SYNTHETIC) == 0;
            return fails && ofSource && !name.equals("<init>")
                ? new Asking(method, access, name, descriptor, self)
                : method;
          }
        },
        ClassReader.EXPAND_FRAMES);
    return writer.toByteArray();
  }

  /** A method that begins with the question. */
  private static final class Asking extends GeneratorAdapter {
    private final Type self;
    private final String name;
    private final String descriptor;

    Asking(MethodVisitor method, int access, String name, String descriptor, Type self) {
      super(Opcodes.ASM9, method, access, name, descriptor);
      this.self = self;
      this.name = name;
      this.descriptor = descriptor;
    }

    @Override
    public void visitCode() {
      super.visitCode();
      push(self);
      push(name);
      visitLdcInsn(Type.getMethodType(descriptor));
      loadArgArray();
      invokeStatic(POINTS, REACHED);
    }
  }
}
