"""Sandbox: Jinja2 in which whatever a template prints is data, and which cannot run away.

Only a template's own text is Markdown. A printed value becomes a token (`markdown.printed`); text
that macros and set blocks return (Markup) may be printed and nothing else, since a filter or an
operator could pull it apart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, NoReturn, Protocol, runtime_checkable

from jinja2 import (
    StrictUndefined,
    Template,
    nodes,
    pass_context,
)
from jinja2.compiler import CodeGenerator, Frame
from jinja2.exceptions import SecurityError, TemplateRuntimeError
from jinja2.runtime import Context, Macro, Undefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from brief.markdown.printed import PrintedValues, Value
from brief.marked.characters import LONG_WORD, LONGEST_WORD, drop_unseen
from brief.problem import Place, suggest
from brief.template.ahead import Compiled, met_before, remember
from brief.template.allowed import COLLECTION_METHODS, FILTERS, STRING_METHODS, TEXT_FILTERS
from brief.template.bounds import (
    COMPARING,
    LONGEST,
    LOOK,
    LOOK_FOR,
    MOST_STEPS,
    TESTING,
    Bounds,
    add_up,
    looks_of,
    refuse_large,
)
from brief.template.counted import (
    NUMBERED,
    Counted,
    Worked,
    at_its_line,
    count_items,
    is_own,
    mark_counters,
)
from brief.template.literals import find_literals
from brief.template.loader import Loader
from brief.template.phrase import Phrases
from brief.template.text_at import TextAt
from brief.template.tree import make_safe
from brief.words import FixedWords


@runtime_checkable
class Printable(Protocol):
    """What a template may name: its public attributes are open, and it knows how it prints."""

    def printed(self) -> Value:
        """The inlines or blocks that `{{ }}` puts in its place."""
        ...


_MADE_BY_TEMPLATE = (Markup, Worked)
"""Text that a template made itself, which stays whole."""
_PRINTABLE: dict[type, bool] = {}
"""What was found out about types: asked for each attribute, and slow to find out."""


def is_printable(kind: type) -> bool:
    """Whether values of that type are printable."""
    if kind not in _PRINTABLE:
        _PRINTABLE[kind] = issubclass(kind, Printable)
    return _PRINTABLE[kind]


class Unknown(StrictUndefined):
    """A name that stands for nothing, said without Python's own words."""

    @property
    def _undefined_message(self) -> str:
        owner = self._undefined_obj
        if isinstance(owner, dict) and not self._undefined_hint:
            wanted = str(self._undefined_name)
            return f"there is no {wanted!r} here {suggest(wanted, [*owner])}".rstrip()
        if self._undefined_hint or not isinstance(owner, Printable):
            return super()._undefined_message
        kind = type(owner).__name__.removesuffix("View").lower()
        known = [name for name in dir(owner) if not name.startswith("_") and name != "base"]
        near = suggest(str(self._undefined_name), known)
        said = f"a {kind} has no attribute {self._undefined_name!r}"
        return f"{said} ({near})" if near else said


class _Writer(CodeGenerator):
    """Writes a template's code without a second look at what `finalize` has made a token of."""

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:  # noqa: ANN401, ARG002 - Jinja's signature
        self.write(f"({finalize.src}")


class Sandbox(ImmutableSandboxedEnvironment):
    """The environment of one run; `values` holds what it has printed."""

    code_generator_class = _Writer
    intercepted_binops = frozenset(["+", "-", "*", "/", "//", "%", "**"])

    def __init__(
        self,
        folders: Iterable[Path],
        to_value: Callable[[Any, FixedWords], Value],
        words: FixedWords,
    ) -> None:
        self.values = PrintedValues(words)

        in_words = at_its_line(to_value, words)
        self.steps = 0
        self.bounds = Bounds()
        self.literals: list[tuple[Place, str]] = []
        """The texts that stand in the expressions of its templates, and can be printed."""
        super().__init__(
            loader=(loader := Loader(folders)),
            autoescape=True,  # so that macros and set blocks return Markup
            undefined=Unknown,
            finalize=self._printer(in_words),
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        self.sources = loader.sources
        known = {**self.filters, "capitalize": _capitalize, "sum": add_up}
        known |= {"length": count_items, "count": count_items}
        bounds = self.bounds
        self.filters = {name: _without_markup(known[name], name, bounds) for name in FILTERS}
        self.filters |= {"counted": self.counted, LOOK: bounds.look_within, "sliced": bounds.slice}
        self.filters[LOOK_FOR] = bounds.look_for
        self.filters[NUMBERED] = Counted
        self.filters["run"] = pass_context(lambda _context, size: bounds.run(size))
        self._phrases = Phrases(words, in_words)
        self.globals = {"range": _short_range, "words": self._phrases}
        self.globals["say"] = words.group("citation")

    def tell_titles(self, told: Callable[[str], None]) -> None:
        """Have it told what each title of fixed words says, as it is printed."""
        self.globals["words"] = replace(self._phrases, on_title=told)

    def _printer(self, to_value: Callable[[Any], Value]) -> Callable[[Context, Any], str]:
        # pass_context, or constants are folded while the template compiles and slip past.
        @pass_context
        def print_value(_context: Context, value: Any) -> str:  # noqa: ANN401 - any value at all
            if isinstance(value, Markup):
                self.bounds.add(len(value))
                return value
            self.bounds.add(1)
            if isinstance(value, str) and len(value) > LONGEST_WORD and LONG_WORD.search(value):
                said = f"a word of more than {LONGEST_WORD:,} letters cannot be printed"
                raise TemplateRuntimeError(said)
            if isinstance(value, Undefined):
                str(value)  # raises UndefinedError, with the name
            token = self.values.token(to_value(value))
            return str.__new__(Markup, token)  # no more than Markup itself makes of a character

        return print_value

    # ---- nothing runs for ever ----

    def counted(self, items: Iterable[Any], text: int, done: int) -> Iterator[Any]:
        """`items`, each turn counted with the text in it and with what is done in it.

        It is put round every loop by `_parse`.
        """
        for item in items:
            self._step()
            self.bounds.add(text)
            self.bounds.run(done)
            yield item

    def _step(self) -> None:
        self.steps += 1
        if self.steps > MOST_STEPS:
            raise TemplateRuntimeError(f"the template takes more than {MOST_STEPS:,} steps")

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        self._keep(find_literals(tree), filename or name)
        mark_counters(tree)
        make_safe(tree, name, filename)
        return tree

    def _keep(self, literals: Iterable[tuple[int, str]], file: str | None) -> None:
        self.literals += [(Place(file or "", line), drop_unseen(text)) for line, text in literals]

    def compile(self, source: Any, name: Any = None, filename: Any = None, **how: bool) -> Any:  # type: ignore[override]  # noqa: ANN401 - text or code, by `raw`
        """The code of a template; that which came with the package, if it is of this very text."""
        if how:
            return super().compile(source, name, filename, **how)  # type: ignore[call-overload]  # as above
        text = source, name or "", filename or ""
        ready = met_before(*text)
        if ready is None:
            before = len(self.literals)
            code = super().compile(source, name, filename)
            found = tuple((place.line, said) for place, said in self.literals[before:])
            return remember(*text, Compiled(code, found)).code
        self._keep(ready.literals, filename or name)
        return ready.code

    def get_template(self, *args: Any, **kwargs: Any) -> Template:  # noqa: ANN401 - Jinja's signature
        """A template, each include counted as a step: templates can include one another."""
        self._step()
        template = super().get_template(*args, **kwargs)
        self.bounds.add(len(self.sources.get(str(template.filename), "")))
        return template

    # ---- nothing reaches Python ----

    def getattr(self, obj: Any, attribute: str) -> Any:  # noqa: ANN401 - Jinja's signature
        """As Jinja has it, the short way for what is asked for most: a view's open attribute."""
        if _PRINTABLE.get(type(obj)) and not attribute.startswith("_"):
            try:
                return getattr(obj, attribute)
            except AttributeError:
                pass  # Jinja looks further, and says what there is
        return super().getattr(obj, attribute)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:  # noqa: ANN401, ARG002 - Jinja's signature
        """Only what a template needs: public attributes of printables, and tame methods."""
        if attr.startswith("_") or isinstance(obj, _MADE_BY_TEMPLATE):
            return False
        if _PRINTABLE.get(type(obj)):
            return True
        if isinstance(obj, str):
            return attr in STRING_METHODS
        if isinstance(obj, dict | list | tuple):
            return attr in COLLECTION_METHODS
        return is_printable(type(obj)) or type(obj).__module__.startswith("jinja2.")

    def wrap_str_format(self, value: Any) -> None:  # noqa: ANN401 - Jinja's signature
        """No `str.format`, which would make text of anything; Jinja treats it apart."""

    def getitem(self, obj: Any, argument: Any) -> Any:  # noqa: ANN401 - Jinja's signature
        """An item; text made by the template itself stays whole."""
        if isinstance(obj, _MADE_BY_TEMPLATE):
            _refuse_markup("be cut up")
        return super().getitem(obj, self.bounds.look_for(argument))

    def call(self, context: Context, obj: Any, /, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - Jinja's signature
        """A call, counted; with text made by the template as an argument only for a macro."""
        self._step()
        self.bounds.run(len(args) + len(kwargs))
        if isinstance(obj, Macro) and not kwargs:
            return obj(context.eval_ctx, *args)  # as Jinja calls it, the short way
        if not isinstance(obj, Macro) and any(
            isinstance(a, Markup) for a in (*args, *kwargs.values())
        ):
            _refuse_markup("be handed to a function")
        self.bounds.look_within(looks_of(obj))
        for each in (*args, *kwargs.values()):
            self.bounds.look_for(each)
        return super().call(context, obj, *args, **kwargs)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:  # noqa: ANN401 - Jinja's signature
        """Arithmetic on numbers; joining texts would hide where each came from."""
        for operand in (left, right):
            if isinstance(operand, Markup):
                _refuse_markup(f"be joined with `{operator}`")
            if isinstance(operand, str | list | tuple | bytes):
                raise SecurityError(f"`{operator}` works on numbers only")
        if operator == "**":
            raise SecurityError("`**` is not allowed in a template")
        return _bounded(super().call_binop(context, operator, left, right))


def _refuse_markup(what: str) -> NoReturn:
    raise SecurityError(f"text made by a macro or a set block can be printed, but not {what}")


def _texts_only(value: Any, name: str) -> Any:  # noqa: ANN401 - any value at all
    """What a filter makes text of; a fact made text would lose its note."""
    parts = list(value) if isinstance(value, Iterable) and not isinstance(value, str) else None
    for part in parts or [value]:
        if isinstance(part, Printable | Markup):
            raise SecurityError(f"the filter `{name}` works on plain text; print this by itself")
    return value if parts is None else parts


def _has_own(value: object) -> bool:
    """Whether it is a number of the template's own, or a list with one."""
    return any(map(is_own, value)) if isinstance(value, list) else is_own(value)


def _bounded(made: Any) -> Any:  # noqa: ANN401 - any value at all
    if isinstance(made, str) and len(made) > LONGEST:
        raise SecurityError(f"a template makes no text of more than {LONGEST:,} characters")
    if isinstance(made, list) and len(made) > MOST_STEPS:
        raise SecurityError(f"a list has at most {MOST_STEPS:,} items")
    if isinstance(made, int) and made.bit_length() > LONGEST:
        raise SecurityError("a number in the template grows without bounds")
    return made


def _capitalize(said: object) -> str:
    """A first letter as a sentence begins; Jinja2's own would make June of it june."""
    if isinstance(said, TextAt):
        return said.capitalized()
    words = str(said)
    return words[:1].title() + words[1:]


def _short_range(*limits: int) -> range:
    numbers = range(*limits)
    if len(numbers) > MOST_STEPS:
        raise SecurityError(f"a range has at most {MOST_STEPS:,} numbers")
    return numbers


def _looked(
    args: tuple[Any, ...], kwargs: Mapping[str, Any], name: str, bounds: Bounds
) -> tuple[Any, ...]:
    """The arguments of a filter, with all counted that it looks through."""
    if name in TESTING:
        context, values, *sought = args
        return context, bounds.look_again(values, (*sought, *kwargs.values())), *sought
    whole = name in COMPARING | TEXT_FILTERS
    return tuple(map(bounds.look_within if whole else bounds.look, args))


def _without_markup(function: Callable[..., Any], name: str, bounds: Bounds) -> Callable[..., Any]:
    def guarded(*args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - a filter's own signature
        if any(isinstance(value, Markup) for value in (*args, *kwargs.values())):
            _refuse_markup(f"pass through the filter `{name}`")
        bounds.run()
        args = _looked(args, kwargs, name, bounds)
        if name in TEXT_FILTERS:
            args = tuple(_texts_only(value, name) for value in args)
        refuse_large(name, args, kwargs)
        made = _bounded(function(*args, **kwargs))
        return Worked(made) if name in TEXT_FILTERS and any(map(_has_own, args)) else made

    # Jinja looks on the function for what it wants passed first (its environment, its context).
    guarded.__dict__.update(getattr(function, "__dict__", {}))
    return guarded
