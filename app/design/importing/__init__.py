"""Takes a form over from XLSForm."""
