"""The help pages: model passport, shortcuts, about, licences."""
