"""Brings interviews from many laptops together; everything here is pure."""
