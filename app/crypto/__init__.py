"""Passphrases, sealed rows, padding and the age file format; the only room that calls `cryptography`."""
