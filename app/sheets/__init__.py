"""Spreadsheets as such: cells, a streaming writer, a bounded reader."""
