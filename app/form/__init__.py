"""The immutable definition of a questionnaire: read from JSON, checked, and its expression language.

`loader.read_form` turns a definition's bytes into a `model.Form` and a list of `diagnostics.Diagnostic`;
`expression.compile_expression` turns the text of a condition or calculation into something that can be run
over a live interview. Nothing here knows an answer: `app.interview` does.
"""
