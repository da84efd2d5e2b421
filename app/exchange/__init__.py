"""The files that travel between laptops and the coordinator: see FORMAT.md."""
