// since: 25
// Java: a compact source file, whose methods belong to a class without a name.

import fixture.Buf;

Buf make() {
  return Buf.alloc();
}

int forgotten() {
  Buf buf = make(); // expect: leak
  return buf.size();
}

int released() {
  Buf buf = make();
  int size = buf.size();
  buf.release();
  return size;
}

void main() {
  System.out.println(forgotten() + released());
}
