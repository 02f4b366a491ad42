"""Layout: blocks into strips, strips into pages, with head, foot and notes."""
