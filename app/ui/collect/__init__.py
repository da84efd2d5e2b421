"""The enumerator's interview: sections on the left, questions on the right, review and stop."""
