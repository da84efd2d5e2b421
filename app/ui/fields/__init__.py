"""One widget for each kind of question: it shows a state and says what was answered, and decides nothing."""
