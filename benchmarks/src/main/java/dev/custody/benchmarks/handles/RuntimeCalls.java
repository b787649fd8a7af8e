package dev.custody.benchmarks.handles;

import dev.custody.Disposes;
import dev.custody.Owned;
import dev.custody.runtime.ManagedPyFloat;
import dev.custody.runtime.ManagedPyInt;
import dev.custody.runtime.ManagedPyList;
import dev.custody.runtime.ManagedPyObject;
import dev.custody.runtime.ManagedPyStr;
import dev.custody.runtime.PyFloat;
import dev.custody.runtime.PyInt;
import dev.custody.runtime.PyList;
import dev.custody.runtime.PyObject;
import dev.custody.runtime.PyStr;
import dev.custody.runtime.error.PyError;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** Calls of the runtime's types. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RuntimeCalls {
  @Owned private PyList list;
  @Owned private PyObject number;
  @Owned private ManagedPyList managedList;
  @Owned private ManagedPyObject managedNumber;
  @Owned private final List<PyObject> mixed = new ArrayList<>();
  @Owned private final List<ManagedPyObject> managedMixed = new ArrayList<>();
  private int turn;

  /** Makes what is called. */
  @Setup
  @SuppressWarnings("custody:owned-field-leak") // JMH calls it once
  public void create() throws PyError {
    list = PyList.create(1);
    list.setItem(0, PyInt.fromLong(1));
    number = PyInt.fromLong(2);
    managedList = ManagedPyList.create(1);
    managedList.setItem(0, ManagedPyInt.fromLong(1));
    managedNumber = ManagedPyInt.fromLong(2);
    mixed.add(PyInt.fromLong(3));
    mixed.add(PyFloat.fromDouble(3));
    mixed.add(PyStr.fromString("3"));
    mixed.add(PyList.create(3));
    managedMixed.add(ManagedPyInt.fromLong(3));
    managedMixed.add(ManagedPyFloat.fromDouble(3));
    managedMixed.add(ManagedPyStr.fromString("3"));
    managedMixed.add(ManagedPyList.create(3));
  }

  /** Releases it. */
  @TearDown
  @Disposes
  public void dispose() {
    list.decRef();
    number.decRef();
    managedList.close();
    managedNumber.close();
    mixed.forEach(PyObject::decRef);
    mixed.clear();
    managedMixed.forEach(ManagedPyObject::close);
    managedMixed.clear();
  }

  /** Another one each time. */
  private int next() {
    turn = (turn + 1) & 3;
    return turn;
  }

  /** A call without references. */
  @Benchmark
  public int sizeCounted() {
    return list.size();
  }

  /** A call without references. */
  @Benchmark
  public int sizeManaged() {
    return managedList.size();
  }

  /** A borrowed argument. */
  @Benchmark
  public long lendCounted() throws PyError {
    return PyInt.asLong(number);
  }

  /** A borrowed argument. */
  @Benchmark
  public long lendManaged() throws PyError {
    return ManagedPyInt.asLong(managedNumber);
  }

  /** A call of what all types have, of objects of four types. */
  @Benchmark
  public int mixedCounted() {
    return mixed.get(next()).refCount();
  }

  /** A call of what all types have, of objects of four types. */
  @Benchmark
  public int mixedManaged() {
    return managedMixed.get(next()).refCount();
  }

  /** A borrowed argument, of four types. */
  @Benchmark
  public boolean lendMixedCounted() {
    return PyInt.check(mixed.get(next()));
  }

  /** A borrowed argument, of four types. */
  @Benchmark
  public boolean lendMixedManaged() {
    return ManagedPyInt.check(managedMixed.get(next()));
  }

  /** A borrowed result, kept for a moment. */
  @Benchmark
  public int borrowCounted() throws PyError {
    PyObject item = list.getItem(0);
    item.incRef();
    try {
      return item.refCount();
    } finally {
      item.decRef();
    }
  }

  /** A borrowed result, kept for a moment. */
  @Benchmark
  public int borrowManaged() throws PyError {
    try (ManagedPyObject item = managedList.getItem(0)) {
      return item.refCount();
    }
  }

  /** An owned result that escapes. */
  @Benchmark
  public void createCounted(Blackhole out) throws PyError {
    PyInt created = PyInt.fromLong(4);
    try {
      out.consume(created);
    } finally {
      created.decRef();
    }
  }

  /** An owned result that escapes. */
  @Benchmark
  public void createManaged(Blackhole out) throws PyError {
    try (ManagedPyInt created = ManagedPyInt.fromLong(4)) {
      out.consume(created);
    }
  }

  /** A stolen argument. */
  @Benchmark
  public void stealCounted() throws PyError {
    list.setItem(0, PyInt.fromLong(4));
  }

  /** A stolen argument. */
  @Benchmark
  public void stealManaged() throws PyError {
    managedList.setItem(0, ManagedPyInt.fromLong(4));
  }

  /** A list that lives in one method: made, filled, read and released. */
  @Benchmark
  public long sumCounted() throws PyError {
    PyList numbers = PyList.create(8);
    try {
      for (int i = 0; i < numbers.size(); i++) {
        numbers.setItem(i, PyInt.fromLong(i));
      }
      long sum = 0;
      for (int i = 0; i < numbers.size(); i++) {
        PyObject item = numbers.getItem(i);
        item.incRef();
        try {
          sum += PyInt.asLong(item);
        } finally {
          item.decRef();
        }
      }
      return sum;
    } finally {
      numbers.decRef();
    }
  }

  /** A list that lives in one method: made, filled, read and released. */
  @Benchmark
  public long sumManaged() throws PyError {
    try (ManagedPyList numbers = ManagedPyList.create(8)) {
      for (int i = 0; i < numbers.size(); i++) {
        numbers.setItem(i, ManagedPyInt.fromLong(i));
      }
      long sum = 0;
      for (int i = 0; i < numbers.size(); i++) {
        try (ManagedPyObject item = numbers.getItem(i)) {
          sum += ManagedPyInt.asLong(item);
        }
      }
      return sum;
    }
  }

  /** A call without references, of an object that is known in the method. */
  @Benchmark
  public long sizesCounted() throws PyError {
    PyList numbers = PyList.create(8);
    try {
      long sum = 0;
      for (int i = 0; i < 1000; i++) {
        sum += numbers.size();
      }
      return sum;
    } finally {
      numbers.decRef();
    }
  }

  /** A call without references, of an object that is known in the method. */
  @Benchmark
  public long sizesManaged() throws PyError {
    try (ManagedPyList numbers = ManagedPyList.create(8)) {
      long sum = 0;
      for (int i = 0; i < 1000; i++) {
        sum += numbers.size();
      }
      return sum;
    }
  }
}
