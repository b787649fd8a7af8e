// A visitor that is called during the call only may use what its caller has merely borrowed.
package cases.real.events;

import dev.custody.InPlace;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import dev.custody.Steals;
import java.util.ArrayList;
import java.util.List;

class CallbackInPlace {
  @RefCounted
  interface Matrix {
    double at(int row, int column);

    int rows();

    @Retains
    Matrix retain();

    @Releases
    void release();
  }

  interface RowVisitor {
    void visit(int row);
  }

  static class Rows {
    private final List<RowVisitor> pending = new ArrayList<>();

    static void each(int rows, @InPlace RowVisitor visitor) {
      for (int row = 0; row < rows; row++) {
        visitor.visit(row);
      }
    }

    void later(RowVisitor visitor) {
      pending.add(visitor);
    }
  }

  static double right(Matrix matrix) {
    double[] trace = new double[1];
    Rows.each(matrix.rows(), row -> trace[0] += matrix.at(row, row));
    return trace[0];
  }

  static double rightOwned(@Steals Matrix matrix) {
    double[] sum = new double[1];
    try {
      Rows.each(matrix.rows(), row -> sum[0] += matrix.at(row, 0));
    } finally {
      matrix.release();
    }
    return sum[0];
  }

  static void wrong(Rows rows, Matrix matrix, double[] trace) {
    rows.later(row -> trace[0] += matrix.at(row, row)); // expect: borrowed-escape
  }

  static double rightLocalFunction(Matrix matrix) {
    double[] trace = new double[1];
    RowVisitor visitor = row -> trace[0] += matrix.at(row, row);
    for (int row = 0; row < matrix.rows(); row++) {
      visitor.visit(row);
    }
    return trace[0];
  }
}
