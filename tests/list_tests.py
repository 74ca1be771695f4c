#!/usr/bin/env python3
"""Lists the test files for Meson, which has no pattern for them: one line `FOLDER FILE` each, FILE relative to tests/.

The same rule as in tests/CMakeLists.txt: the first folder names the executable, `client` for files directly in tests/.
"""

import pathlib

root = pathlib.Path(__file__).resolve().parent
for path in sorted(root.rglob("*_test.cpp")):
    file = path.relative_to(root)
    print(file.parts[0] if len(file.parts) > 1 else "client", file.as_posix())
