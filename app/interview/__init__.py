"""A live interview over an immutable form, and the record that it ends as."""
