"""What every room needs and no room owns: errors, clock, progress, atomic files. Standard library only."""
