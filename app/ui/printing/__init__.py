"""What the program draws for paper."""
