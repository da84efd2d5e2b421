"""A desk's data at rest: a key file of erasable pages and a database of sealed rows; see FORMAT.md."""
