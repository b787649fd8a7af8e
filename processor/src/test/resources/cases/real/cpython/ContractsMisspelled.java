// Contracts that say nothing, or that name what does not exist, are refused where they stand.
package cases.real.cpython;

import dev.custody.Borrowed;
import dev.custody.Owned;
import dev.custody.Steals;
import fixture.PyList;
import fixture.PyObject;

class ContractsMisspelled {
  interface Wrong {
    void append(@Owned PyObject item); // expect: annotation-misuse

    @Steals PyObject pop(); // expect: annotation-misuse

    @Borrowed(from = "lst") PyObject first(PyList list); // expect: annotation-misuse

    void insert(@Steals int index, @Steals PyObject item); // expect: annotation-misuse
  }

  interface Right {
    void append(@Steals PyObject item);

    @Owned
    PyObject pop();

    @Borrowed(from = "list")
    PyObject first(PyList list);

    @Borrowed(from = "#1")
    PyObject last(PyList list);

    void insert(int index, @Steals PyObject item);
  }
}
