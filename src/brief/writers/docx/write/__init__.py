"""Write: a Document into the parts of a Word file."""
