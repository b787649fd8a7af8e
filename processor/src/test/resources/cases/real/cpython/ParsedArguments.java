// What argument parsing yields is borrowed from the argument tuple, as the tuple is from its caller.
package cases.real.cpython;

import dev.custody.Borrowed;
import fixture.Py;
import fixture.PyError;
import fixture.PyObject;
import fixture.PyTuple;

class ParsedArguments {
  static native @Borrowed(from = "args") PyObject parseObject(PyTuple args) throws PyError;

  static PyObject wrongReleases(PyTuple args) throws PyError {
    PyObject object = parseObject(args);
    PyObject text = object.str();
    object.decRef(); // expect: release-of-borrowed
    return text;
  }

  static PyObject wrongIdentity(PyTuple args) throws PyError {
    PyObject object = parseObject(args);
    return object; // expect: return-of-borrowed
  }

  static PyObject right(PyTuple args) throws PyError {
    PyObject object = parseObject(args);
    return object.str();
  }

  static PyObject rightIdentity(PyTuple args) throws PyError {
    return Py.newRef(parseObject(args));
  }

  static boolean wrongOwnTuple(PyObject only) throws PyError {
    PyTuple args = PyTuple.pack(only);
    PyObject parsed;
    try {
      parsed = parseObject(args);
    } finally {
      args.decRef();
    }
    return parsed.isTrue(); // expect: dangling-borrow
  }
}
