"""Attachment: the facts that a brief prints, into its PDF and out of it again."""
