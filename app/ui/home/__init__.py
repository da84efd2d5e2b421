"""The enumerator's desk around the interviews: the list, a new interview, handing over."""
