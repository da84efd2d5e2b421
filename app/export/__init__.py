"""Turns interviews into one workbook that analysts can trust; FORMAT.md says what stands where."""
