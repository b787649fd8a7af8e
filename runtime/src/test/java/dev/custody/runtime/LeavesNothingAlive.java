package dev.custody.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Holds each test of a class to releasing all that it made. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(LeavesNothingAlive.Check.class)
public @interface LeavesNothingAlive {
  /** Looks at the heap before and after each test. */
  final class Check implements BeforeEachCallback, AfterEachCallback {
    private Heap.Mark start;

    @Override
    public void beforeEach(ExtensionContext context) {
      start = Heap.mark();
    }

    @Override
    public void afterEach(ExtensionContext context) {
      assertThat(Heap.aliveSince(start)).hasToString("alive: " + new HeapCounts(0, 0, 0));
    }
  }
}
