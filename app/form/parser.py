"""Turns tokens into syntax by precedence climbing: XPath 1.0 as ODK forms use it.

Left out, as no questionnaire uses it: `//`, attributes, and axes other than child, parent and self.
"""

from __future__ import annotations

from app.form.lexer import Sort, Token, tokens
from app.form.scope import ExpressionCode, ExpressionError
from app.form.syntax import Call, Chain, Here, Negative, Number, Path, Reference, Root, Step, Syntax, Text

MAX_DEPTH = 100
"""How deep brackets, arguments and predicates may be nested, and how many steps a path may have."""

_RANKS = {
    "or": 1,
    "and": 2,
    "=": 3,
    "!=": 3,
    "<": 4,
    "<=": 4,
    ">": 4,
    ">=": 4,
    "+": 5,
    "-": 5,
    "*": 6,
    "div": 6,
    "mod": 6,
    "|": 7,
}
_UNION = 7
_AXES = ("child", "parent", "self")
_NODE_TESTS = ("node", "text", "comment", "processing-instruction")


def parse(source: str) -> Syntax:
    """The syntax of an expression. Raises ExpressionError."""
    return _Parser(source).whole()


class _Parser:
    def __init__(self, source: str) -> None:
        self.tokens = tokens(source)
        self.at = 0
        self.token = self.tokens[0]
        self.depth = 0

    def take(self) -> Token:
        """The token that stands here, which is not the end; then the next stands here."""
        token = self.token
        self.at += 1
        self.token = self.tokens[self.at]
        return token

    def is_followed_by(self, mark: str) -> bool:
        following = self.tokens[self.at + 1]
        return following.text == mark and following.sort is Sort.MARK

    def is_mark(self, text: str) -> bool:
        return self.token.text == text and self.token.sort is Sort.MARK

    def fault(self, message: str, hint: str = "") -> ExpressionError:
        return ExpressionError(ExpressionCode.SYNTAX, self.token.column, message, hint)

    def expect(self, mark: str, opened: Token) -> None:
        if self.is_mark(mark):
            self.take()
            return
        where = f"the `{opened.text}` at {opened.column}"
        if self.token.sort is Sort.END:
            raise ExpressionError(
                ExpressionCode.SYNTAX, opened.column, f"Nothing closes {where}.", f"Add a `{mark}`."
            )
        raise self.fault(
            f"`{self.token.text}` is not expected here, inside {where}.",
            f"Is a `{mark}` or an operator missing?",
        )

    def whole(self) -> Syntax:
        if self.token.sort is Sort.END:
            raise self.fault("The expression is empty.")
        node = self.expression(1)
        token = self.token
        if token.sort is Sort.END:
            return node
        if token.sort is Sort.MARK and token.text in ")]":
            raise self.fault(f"This `{token.text}` closes nothing.", "Take it away, or add what opens it.")
        raise self.fault(
            f"`{token.text}` is not expected here.",
            "To divide, write `div`."
            if token.text == "/"
            else "Is an operator (and, or, =, +) missing before it?",
        )

    def bound(self, depth: int) -> None:
        """Refuse what would be evaluated too many levels deep: brackets, and the steps of one path."""
        if depth > MAX_DEPTH:
            raise ExpressionError(
                ExpressionCode.TOO_DEEP,
                self.token.column,
                f"The expression is nested more than {MAX_DEPTH} deep.",
                "Split it into calculations.",
            )

    def expression(self, rank: int) -> Syntax:
        self.depth += 1
        self.bound(self.depth)
        node = self.operand()
        while self.token.sort is Sort.OPERATOR and (own := _RANKS[self.token.text]) >= rank:
            column = self.token.column
            rest: list[tuple[str, Syntax]] = []
            while self.token.sort is Sort.OPERATOR and _RANKS[self.token.text] == own:
                operator = self.take().text
                rest.append((operator, self.expression(own + 1)))
            node = Chain(column, node, tuple(rest))
        self.depth -= 1
        return node

    def operand(self) -> Syntax:
        column = self.token.column
        signs = 0
        while self.token.sort is Sort.OPERATOR and self.token.text == "-":
            self.take()
            signs += 1
        if not signs:
            return self.path()
        node = Negative(column, self.expression(_UNION))
        return node if signs % 2 else Negative(column, node)

    def path(self) -> Syntax:
        token = self.token
        start: Syntax
        match token.sort:
            case Sort.NUMBER:
                self.take()
                return Number(token.column, float(token.text))
            case Sort.TEXT:
                self.take()
                return Text(token.column, token.text)
            case Sort.REFERENCE:
                self.take()
                start = self.reference(token)
            case Sort.NAME if self.is_call():
                start = self.call()
            case Sort.MARK if token.text == "(":
                self.take()
                start = self.expression(1)
                self.expect(")", token)
            case Sort.MARK if token.text == "/":
                return self.absolute()
            case Sort.NAME | Sort.MARK if token.sort is Sort.NAME or token.text in (
                ".",
                "..",
                "*",
                "@",
                "//",
            ):
                return Path(token.column, Here(token.column), (), self.steps())
            case Sort.END:
                raise self.fault(
                    "The expression ends too early.", "Something is missing after the last sign."
                )
            case _:
                raise self.fault(f"`{token.text}` is not expected here.", "A value is missing before it.")
        predicates = self.predicates()
        steps: tuple[Step, ...] = ()
        if self.is_mark("/"):
            self.take()
            steps = self.steps()
        elif self.is_mark("//"):
            raise self.no_search()
        return Path(token.column, start, predicates, steps) if predicates or steps else start

    def reference(self, token: Token) -> Reference:
        if token.text.startswith("last-saved#"):
            name = token.text.removeprefix("last-saved#")
            raise ExpressionError(
                ExpressionCode.SYNTAX,
                token.column,
                "Dala has no ${last-saved#...}.",
                f"Write last('{name}').",
            )
        return Reference(token.column, token.text)

    def absolute(self) -> Path:
        root = self.take()
        starts_step = self.token.sort is Sort.NAME or self.token.text in (".", "..", "*", "@")
        steps = self.steps() if starts_step and self.token.sort in (Sort.NAME, Sort.MARK) else ()
        return Path(root.column, Root(root.column), (), steps)

    def is_call(self) -> bool:
        return self.is_followed_by("(") and self.token.text not in _NODE_TESTS

    def call(self) -> Call:
        name = self.take()
        opened = self.take()
        arguments: list[Syntax] = []
        if not self.is_mark(")"):
            arguments.append(self.expression(1))
            while self.is_mark(","):
                self.take()
                arguments.append(self.expression(1))
        self.expect(")", Token(Sort.MARK, f"{name.text}(", opened.column))
        return Call(name.column, name.text, tuple(arguments))

    def predicates(self) -> tuple[Syntax, ...]:
        found: list[Syntax] = []
        while self.is_mark("["):
            opened = self.take()
            found.append(self.expression(1))
            self.expect("]", opened)
            self.bound(len(found))
        return tuple(found)

    def steps(self) -> tuple[Step, ...]:
        found = [self.step()]
        while self.is_mark("/"):
            self.take()
            found.append(self.step())
            self.bound(len(found))
        if self.is_mark("//"):
            raise self.no_search()
        return tuple(found)

    def no_search(self) -> ExpressionError:
        return self.fault("Paths with `//` are not part of the form language.", "Write ${name} instead.")

    def step(self) -> Step:
        token = self.token
        column = token.column
        if token.sort is Sort.MARK and token.text in (".", ".."):
            self.take()
            return Step(column, "self" if token.text == "." else "parent", token.text, self.predicates())
        if self.is_mark("@"):
            raise self.fault("Attributes (`@`) are not part of the form language.")
        if self.is_mark("//"):
            raise self.no_search()
        axis = "child"
        if token.sort is Sort.NAME and self.is_followed_by("::"):
            if token.text not in _AXES:
                raise self.fault(
                    f"The axis `{token.text}::` is not part of the form language.", "Write ${name} instead."
                )
            axis = token.text
            self.take()
            self.take()
        name = self.node_test(axis)
        return Step(column, axis, name, self.predicates())

    def node_test(self, axis: str) -> str:
        """The name that a step asks for."""
        token = self.token
        if token.sort is Sort.NAME and token.text in _NODE_TESTS and self.is_followed_by("("):
            self.take()
            self.expect(")", self.take())
            if token.text != "node":
                raise ExpressionError(
                    ExpressionCode.SYNTAX,
                    token.column,
                    f"`{token.text}()` is not part of the form language.",
                )
            return {"self": ".", "parent": ".."}.get(axis, "*")
        if token.sort is Sort.NAME or self.is_mark("*"):
            return self.take().text
        if token.sort is Sort.REFERENCE:
            raise self.fault(
                "${...} can only begin a path, not continue it.",
                f"Write {token.text} without ${{}} here.",
            )
        if token.sort is Sort.END:
            raise self.fault("The path ends too early.", "A name is missing after the last `/`.")
        raise self.fault(
            f"`{token.text}` is not expected after `/`, which leads into a row.", "To divide, write `div`."
        )
