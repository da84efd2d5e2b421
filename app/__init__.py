"""Dala: an offline field-survey collector."""
