"""The command line: thin Typer commands, each calling one function of `actions`."""
