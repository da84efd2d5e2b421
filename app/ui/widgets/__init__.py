"""The parts that every screen is put together from: painted, keyboard-operated, named for screen readers."""
