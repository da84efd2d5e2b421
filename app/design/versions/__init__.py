"""Compares two versions of a form."""
