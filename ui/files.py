"""Ask for files and folders: where the person was last, else among the documents."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.context import Context


def save_as(context: Context, parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
    """Ask where to write a file, under a name that is proposed; None when nobody wants to."""
    start = str(_start(context) / name)
    return _used(context, QFileDialog.getSaveFileName(parent, title, start, kinds)[0])


def open_one(context: Context, parent: QWidget, title: str, kinds: str) -> Path | None:
    """Ask for a file to read; None when nobody wants to."""
    start = str(_start(context))
    return _used(context, QFileDialog.getOpenFileName(parent, title, start, kinds)[0])


def folder(context: Context, parent: QWidget, title: str) -> Path | None:
    """Ask for a folder to write into; None when nobody wants to."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(_start(context)))
    return _used(context, chosen, is_folder=True)


def _start(context: Context) -> Path:
    # A stick or a share may be gone since, and not every account has a folder for documents.
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    wanted = [Path(place) for place in (context.settings.folder, documents) if place]
    return next((place for place in wanted if place.is_dir()), Path.home())


def _used(context: Context, chosen: str, *, is_folder: bool = False) -> Path | None:
    if not chosen:
        return None
    path = Path(chosen)
    context.use_folder(path if is_folder else path.parent)
    return path
