"""The command line: thin Typer commands, each calling one function of `actions`.

A command imports its actions when it runs: the window, which starts here too, must not wait for them.
"""
