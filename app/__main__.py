"""`python -m app` and the `dala` command."""

from __future__ import annotations

from app.cli.main import app


def main() -> None:
    """Run the command line on `sys.argv`."""
    app(prog_name="dala")


if __name__ == "__main__":
    main()
