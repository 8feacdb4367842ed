"""Export: tables, reports, pictures, and the clipboard."""
