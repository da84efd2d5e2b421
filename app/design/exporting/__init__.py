"""Gives a form away as XLSForm or XForm."""
