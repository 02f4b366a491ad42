"""Redline: what two Documents were written as, made one text with tracked changes."""
