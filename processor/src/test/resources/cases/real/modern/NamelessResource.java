// since: 22
// A resource that is only held, never mentioned; and a result that is given no name at all.
package cases.real.modern;

import fixture.Res;
import java.io.IOException;
import java.util.List;

class NamelessResource {
  static int right(int[] values) {
    int sum = 0;
    try (Res _ = Res.open()) {
      for (int value : values) {
        sum += value;
      }
    }
    return sum;
  }

  static int wrong(int[] values) {
    var _ = Res.open(); // expect: leak
    return values.length;
  }

  static int rightCaught(List<String> names) {
    int failures = 0;
    for (String _ : names) {
      try (Res res = Res.openChecked()) {
        failures += res.readChecked();
      } catch (IOException _) {
        failures++;
      }
    }
    return failures;
  }
}
