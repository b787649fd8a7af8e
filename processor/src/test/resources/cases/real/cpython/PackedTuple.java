// Packing a tuple takes references of the tuple's own; the arguments are only lent to it.
package cases.real.cpython;

import fixture.Py;
import fixture.PyError;
import fixture.PyInt;
import fixture.PyObject;
import fixture.PyTuple;

class PackedTuple {
  static PyObject wrongTemporary(PyObject callback, PyObject sender) throws PyError {
    PyTuple args = PyTuple.pack(sender, PyInt.fromLong(1)); // expect: leak
    try {
      return Py.call(callback, args);
    } finally {
      args.decRef();
    }
  }

  static PyObject wrongArguments(PyObject callback, PyObject sender) throws PyError {
    PyTuple args = PyTuple.pack(sender); // expect: leak
    return Py.call(callback, args);
  }

  static PyObject right(PyObject callback, PyObject sender) throws PyError {
    PyInt event = PyInt.fromLong(1);
    PyTuple args = PyTuple.pack(sender, event);
    event.decRef();
    try {
      return Py.call(callback, args);
    } finally {
      args.decRef();
    }
  }
}
