"""A journal for assessing again: it keeps what is found, and recalls nothing."""

from inference.discovery import FoundFile
from inference.finding import Finding
from inference.journal import FileStamp, Journal


class FreshJournal(Journal):
    """Writes into the same file as the journal it stands in for, whose older findings it replaces."""

    def recall(self, found: FoundFile, stamp: FileStamp) -> Finding | None:  # noqa: ARG002
        """Nothing, so that the film is assessed."""
        return None
