package dev.custody.runtime.extension;

import dev.custody.runtime.Py;
import dev.custody.runtime.PyBytes;
import dev.custody.runtime.PyDict;
import dev.custody.runtime.PyFloat;
import dev.custody.runtime.PyInt;
import dev.custody.runtime.PyList;
import dev.custody.runtime.PyObject;
import dev.custody.runtime.PyStr;
import dev.custody.runtime.PyTuple;
import dev.custody.runtime.error.PyError;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/** Makes objects of Java values, to call functions with. */
final class Values {
  private Values() {}

  /** A new reference to what a value is in Python. */
  static PyObject of(Object value) throws PyError {
    if (value == null) {
      return Py.NONE;
    } else if (value instanceof Boolean truth) {
      return truth ? Py.TRUE : Py.FALSE;
    } else if (value instanceof Integer number) {
      return PyInt.fromLong(number);
    } else if (value instanceof BigInteger number) {
      return PyInt.fromBigInteger(number);
    } else if (value instanceof Double number) {
      return PyFloat.fromDouble(number);
    } else if (value instanceof String text) {
      return PyStr.fromString(text);
    } else if (value instanceof byte[] bytes) {
      return PyBytes.fromBytes(bytes);
    } else if (value instanceof Map<?, ?> map) {
      return dict(map);
    } else if (value instanceof List<?> list) {
      return list(list);
    }
    throw new IllegalArgumentException("no value for " + value);
  }

  private static PyList list(List<?> values) throws PyError {
    PyList list = PyList.create(values.size());
    try {
      for (int i = 0; i < values.size(); i++) {
        list.setItem(i, of(values.get(i)));
      }
    } catch (PyError e) {
      list.decRef();
      throw e;
    }
    return list;
  }

  static PyTuple tuple(List<?> values) throws PyError {
    PyTuple tuple = PyTuple.create(values.size());
    try {
      for (int i = 0; i < values.size(); i++) {
        tuple.setItem(i, of(values.get(i)));
      }
    } catch (PyError e) {
      tuple.decRef();
      throw e;
    }
    return tuple;
  }

  static PyDict dict(Map<?, ?> values) throws PyError {
    PyDict dict = PyDict.create();
    try {
      for (Map.Entry<?, ?> entry : values.entrySet()) {
        PyObject key = of(entry.getKey());
        PyObject value = null;
        try {
          value = of(entry.getValue());
          dict.setItem(key, value);
        } finally {
          key.decRef();
          Py.xDecRef(value);
        }
      }
    } catch (PyError e) {
      dict.decRef();
      throw e;
    }
    return dict;
  }
}
