"""Tree: what a template says, made safe to run before it is compiled."""

from __future__ import annotations

from collections.abc import Iterable
from math import isfinite

from jinja2 import nodes
from jinja2.exceptions import TemplateSyntaxError

from brief.marked.characters import FORBIDDEN, describe_forbidden
from brief.template.bounds import LOOK, LOOK_FOR

_REFUSED: dict[type[nodes.Node], str] = {
    nodes.Concat: "`~` would join data to text; print the two side by side",
    nodes.ScopedEvalContextModifier: "a template cannot switch off how values are printed",
}
_CALLED: tuple[type[nodes.Call | nodes.Filter | nodes.Test], ...] = (
    nodes.Call,
    nodes.Filter,
    nodes.Test,
)
"""What takes values by their names."""
_RUNNING = (nodes.For, nodes.Macro, nodes.CallBlock)
"""What runs more than once."""
_DONE_AN_ITEM = 8
"""How much of what a template says takes as long as to look through one item."""
_LOOKING: tuple[type[nodes.Node], ...] = (nodes.Operand, nodes.Test, nodes.Pair, nodes.Getitem)


def make_safe(tree: nodes.Template, name: str | None, filename: str | None) -> None:
    """Refuse what no template may say, and have what it goes through counted as it runs."""
    # In one walk: a style or a shape has some ten thousand nodes, and a build reads both.
    kinds: tuple[type[nodes.Node], ...] = (*_REFUSED, *_RUNNING, *_LOOKING, *_CALLED, nodes.Const)
    found = list(tree.find_all(kinds))
    for node in found:
        if reason := _reason(node):
            raise TemplateSyntaxError(reason, node.lineno, name, filename)
    for node in found:
        if isinstance(node, _RUNNING):
            _count_turns(node)
    _count_looks(found)


def _reason(node: nodes.Node) -> str:
    if isinstance(node, nodes.For) and node.recursive:
        return "a recursive loop has no end here"
    if isinstance(node, nodes.Const):
        return _reason_of_constant(node.value)
    if isinstance(node, _CALLED):
        names = [one.key for one in node.kwargs]
        twice = next((one for one in names if names.count(one) > 1), "")
        return f"keyword argument repeated: {twice}" if twice else ""  # as Python says it
    return next((said for kind, said in _REFUSED.items() if isinstance(node, kind)), "")


def _reason_of_constant(value: object) -> str:
    """What no file can hold, written as an escape, or a number that is none to Python."""
    if isinstance(value, float) and not isfinite(value):
        return "a number so large that it cannot be counted with"
    if isinstance(value, str) and (found := FORBIDDEN.search(value.replace("\t", " "))):
        said, hint = describe_forbidden(found[0])
        return f"{said}, written as an escape ({hint})"
    return ""


def _count_turns(node: nodes.For | nodes.Macro | nodes.CallBlock) -> None:
    """Have what each turn of a loop or each call of a macro says and does counted as it runs."""
    text = done = 0
    for each in node.find_all(nodes.Node):
        text += len(each.data) if isinstance(each, nodes.TemplateData) else 0
        done += 1
    sizes: list[nodes.Expr] = [nodes.Const(text), nodes.Const(done // _DONE_AN_ITEM)]
    if isinstance(node, nodes.For):
        node.iter = nodes.Filter(node.iter, "counted", sizes, [], None, None, lineno=node.lineno)
    else:
        run = nodes.Filter(sizes[1], "run", [], [], None, None, lineno=node.lineno)
        node.body.insert(0, nodes.ExprStmt(run, lineno=node.lineno))


def _count_looks(found: Iterable[nodes.Node]) -> None:
    """Have whatever an expression goes through or looks up, with no filter, counted."""
    for node in found:
        if isinstance(node, nodes.Operand):
            node.expr = _counted(node.expr, LOOK)
        elif isinstance(node, nodes.Test):
            node.args = [_counted(each, LOOK) for each in node.args]
        elif isinstance(node, nodes.Pair):
            node.key = _counted(node.key, LOOK_FOR)
        elif isinstance(node, nodes.Getitem) and isinstance(node.arg, nodes.Slice):
            node.node = _counted(node.node, "sliced")


def _counted(expr: nodes.Expr, name: str) -> nodes.Expr:
    return nodes.Filter(expr, name, [], [], None, None, lineno=expr.lineno)
