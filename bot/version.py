"""Which version this is."""


def version() -> str:
    """Return the version that is installed; from a folder that is not, so."""
    # Only whoever asks waits for it.
    from importlib import metadata  # noqa: PLC0415

    try:
        return metadata.version("rozstaje")
    except metadata.PackageNotFoundError:
        return "(not installed)"
