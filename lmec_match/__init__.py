"""LMEC Match: an offline register, matcher and printer for environmental roundtables."""

__version__ = "0.1.0"
