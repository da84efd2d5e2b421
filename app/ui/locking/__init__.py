"""Locking by itself and in need: when, how, and what is said about it."""
