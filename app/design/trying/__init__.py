"""Holds generated interviews to find what is wrong with a form."""
