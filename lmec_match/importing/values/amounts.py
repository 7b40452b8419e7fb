"""Read amounts with words: money and quantities, ranges, multipliers, currencies, units."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from lmec_match.domain import units
from lmec_match.domain.values import Money, Quantity
from lmec_match.importing.issues import Finding, Parsed, msg
from lmec_match.importing.values.numbers import (
    NO_EVIDENCE,
    NumberEvidence,
    amount,
    no_value,
)
from lmec_match.importing.values.tokens import Token, Words, cut, prepare, words
from lmec_match.text import scripts

_ONE = Decimal(1)


@dataclass
class _Part:
    """Gather one amount: its numbers, each with the multipliers that follow it."""

    sums: list[tuple[Decimal, Decimal]] = field(default_factory=list)
    before: Decimal = _ONE
    negative: bool = False

    @property
    def scaled(self) -> bool:
        return self.before != 1 or any(m != 1 for _, m in self.sums)

    def value(self) -> Decimal:
        """Return the sum of 1亿2000万, the product of 5 million."""
        total = sum((n * m for n, m in self.sums), Decimal(0)) * self.before
        return -total if self.negative else total


@dataclass
class _Amounts:
    """Gather what the tokens of one cell say."""

    parts: list[_Part]
    codes: list[str]
    kinds: set[str]
    findings: list[Finding]
    rest: list[str]
    certainty: float = 1.0


class _Collector:
    """Go through the tokens of one cell and gather its amounts."""

    def __init__(self, tokens: list[Token], evidence: NumberEvidence, known: Words) -> None:
        self.tokens, self.evidence, self.known = tokens, evidence, known
        self.found = _Amounts([], [], set(), [], [])
        self.part = _Part()
        self.joined = True
        self.negative = False
        self.bracket = False

    def collect(self) -> _Amounts:
        """Return what the tokens say."""
        for index, token in enumerate(self.tokens):
            match token.kind:
                case "number" | "han":
                    self._number(token)
                case "multiplier":
                    self._multiplier(Decimal(token.meaning))
                case "currency" | "unit":
                    self.found.codes.append(token.meaning or f"?{token.text}")
                    # Between the numbers of one sum nothing stands: 1亿元2000万 is two amounts.
                    self.joined = False
                case "sign":
                    self._sign(index, token.text)
                case "range":
                    self._range(token.text)
                case "at_most" | "at_least" | "approximately":
                    self._bound(token)
                case "other":
                    self.found.rest.append(token.text)
        self._close()
        return self.found

    def _close(self) -> None:
        if self.part.sums:
            self.found.parts.append(self.part)
        self.part = _Part()
        self.joined = True

    def _number(self, token: Token) -> None:
        number = _number(token, self.evidence, self.found)
        if number is None:
            self.found.rest.append(token.text)
            return
        if self.part.sums:
            factor = self.part.sums[-1][1]
            if factor <= 1 or not self.joined or number >= factor:
                self._close()
        self.part.sums.append((number, _ONE))
        self.part.negative |= self.negative
        self.negative, self.joined = False, True

    def _multiplier(self, factor: Decimal) -> None:
        if self.part.sums:
            number, so_far = self.part.sums[-1]
            self.part.sums[-1] = (number, so_far * factor)
        else:
            self.part.before *= factor

    def _sign(self, index: int, text: str) -> None:
        before = self.tokens[:index]
        if text == "(":
            self.bracket |= all(t.kind in ("currency", "sign") for t in before)
        elif text == ")":
            if self.bracket and self.part.sums and index >= len(self.tokens) - 2:
                self.part.negative = True
        elif text == "%":
            self.found.kinds.add("percent")
        elif text == "-" and not self.part.sums:
            self.negative = True
        else:
            self.found.kinds.add("plus" if text == "+" else "range")
            if text == "-":
                self._close()

    def _range(self, text: str) -> None:
        if self.part.sums:
            self.found.kinds.add("and" if text.casefold() == "and" else "range")
            self._close()
        elif text == "-" and not self.found.parts:
            self.negative = True

    def _bound(self, token: Token) -> None:
        between = token.text.casefold() in self.known.groups["range"]
        if token.kind == "at_most" and self.part.sums and between:
            self.found.kinds.add("range")
            self._close()
        else:
            self.found.kinds.add(token.kind)


def _collect(tokens: list[Token], evidence: NumberEvidence, known: Words) -> _Amounts:
    return _Collector(tokens, evidence, known).collect()


def _number(token: Token, evidence: NumberEvidence, found: _Amounts) -> Decimal | None:
    if token.kind == "han":
        return Decimal(token.meaning)
    parsed = amount(token.text, evidence)
    found.findings += parsed.issues
    found.certainty = min(found.certainty, parsed.certainty)
    return parsed.value if isinstance(parsed.value, Decimal) else None


def _ends(found: _Amounts) -> tuple[Decimal, Decimal | None] | None:
    """Return the lower and upper end of the amounts, None when they do not make one value."""
    parts = found.parts
    if not parts or len(parts) > 2:
        return None
    if len(parts) == 1:
        value = parts[0].value()
        if "at_most" in found.kinds:
            found.findings.append(
                Finding(
                    "open_range", msg("Only an upper end is given: {value}.", value=f"{value:,}")
                )
            )
            return Decimal(0), value
        if "at_least" in found.kinds or "plus" in found.kinds:
            found.findings.append(
                Finding(
                    "open_range", msg("Only a lower end is given: {value}.", value=f"{value:,}")
                )
            )
        return value, None
    if not ("range" in found.kinds or "and" in found.kinds or "at_most" in found.kinds):
        return None
    low, high = parts
    if high.scaled and not low.scaled:
        factor = high.sums[-1][1] * high.before
        if low.value() * factor <= high.value():
            low = _Part([(n, m * factor) for n, m in low.sums], negative=low.negative)
    elif low.before != 1 and not high.scaled:
        high = _Part([(n, m * low.before) for n, m in high.sums])
    if low.value() > high.value():
        return None
    return low.value(), high.value()


def parse_amount(
    text: str, evidence: NumberEvidence = NO_EVIDENCE, *, percent: bool = False
) -> Parsed:
    """Read a number with words (1.2 million, 三百, about 20 %) into a Decimal."""
    known = words()
    found = _collect(cut(prepare(text), known.quantity), evidence, known)
    ends = _ends(found)
    if ends is None or ends[1] is not None or (found.rest and not _ignorable(found)):
        return _failed(text, found)
    if "percent" in found.kinds and not percent:
        found.findings.append(Finding("rest_ignored", msg("The per cent sign was left out.")))
    if found.codes:
        found.findings.append(
            Finding(
                "rest_ignored",
                msg(
                    "“{rest}” beside the number was left out.",
                    rest=" ".join(c.lstrip("?") for c in found.codes),
                ),
            )
        )
    return Parsed(ends[0], tuple(found.findings), found.certainty)


def _ignorable(found: _Amounts) -> bool:
    """Say whether what is left beside the amount is words, which are flagged, not digits."""
    if any(any(c.isdigit() for c in r) for r in found.rest):
        return False
    found.findings.append(
        Finding(
            "rest_ignored",
            msg("“{rest}” beside the number was left out.", rest=" ".join(found.rest)[:80]),
        )
    )
    found.certainty = min(found.certainty, 0.6)
    return True


def _failed(text: str, found: _Amounts) -> Parsed:
    if len(found.parts) > 1:
        finding = Finding("several_amounts", msg("“{text}” holds several amounts.", text=text[:80]))
    else:
        finding = Finding(
            "not_understood", msg("“{text}” is not understood as an amount.", text=text[:80])
        )
    return Parsed(None, (*found.findings, finding), 0.0)


def parse_money(
    text: str,
    evidence: NumberEvidence = NO_EVIDENCE,
    *,
    currency: str = "",
    scale: Decimal = _ONE,
    assumed: str = "",
) -> Parsed:
    """Read money as people write it.

    `currency` and `scale` come from the heading or a currency column; `assumed` is the field's
    own currency, used, and flagged, when nothing says one.
    """
    missing = no_value(text)
    if missing is not None:
        return missing
    known = words()
    prepared = prepare(text)
    tokens = cut(prepared, known.money)
    found = _collect(tokens, evidence, known)
    ends = _ends(found)
    codes = sorted({_code(c, prepared, known, found, currency) for c in found.codes} - {""})
    if len(codes) > 1:
        finding = Finding(
            "several_currencies", msg("“{text}” names several currencies.", text=text[:80])
        )
        return Parsed(None, (*found.findings, finding), 0.0)
    if ends is None or "percent" in found.kinds or (found.rest and not _ignorable(found)):
        return _failed(text, found)
    code = codes[0] if codes else currency
    if not code:
        code = assumed
        if code:
            found.findings.append(
                Finding(
                    "currency_assumed",
                    msg("No currency is given; {currency} was assumed.", currency=code),
                )
            )
            found.certainty = min(found.certainty, 0.6)
    factor = _ONE if any(p.scaled for p in found.parts) else scale
    low, high = ends[0] * factor, None if ends[1] is None else ends[1] * factor
    money = Money(_tidy(low), code, text.strip(), None if high is None else _tidy(high))
    return Parsed(money, tuple(found.findings), found.certainty)


def _code(code: str, text: str, known: Words, found: _Amounts, wanted: str) -> str:
    if not code.startswith("?"):
        return code
    sign = code[1:]
    if wanted in ("USD", "CAD", "AUD", "SGD", "HKD", "TWD", "NZD") and sign == "$":
        return wanted
    if wanted in ("CNY", "JPY") and sign == "¥":
        return wanted
    code = known.ambiguous.get(sign, "")
    if sign == "¥" and scripts.of(text) not in ("Hans", "Hant"):
        found.findings.append(
            Finding("currency_ambiguous", msg("¥ can be Chinese or Japanese; CNY was taken."))
        )
        found.certainty = min(found.certainty, 0.6)
    return code


def _tidy(value: Decimal) -> Decimal:
    """Return a Decimal without an exponent and without idle zeros."""
    whole = value.to_integral_value()
    return whole.quantize(_ONE) if value == whole else value.normalize()


def parse_quantity(
    text: str, evidence: NumberEvidence = NO_EVIDENCE, *, unit: str = "", scale: Decimal = _ONE
) -> Parsed:
    """Read a quantity with its unit; `unit` comes from the heading or a unit column."""
    missing = no_value(text)
    if missing is not None:
        return missing
    known = words()
    found = _collect(cut(prepare(text), known.quantity), evidence, known)
    ends = _ends(found)
    named = sorted({c for c in found.codes if c and not c.startswith("?")})
    if ends is None or "percent" in found.kinds:
        return _failed(text, found)
    rest = " ".join(found.rest)
    if len(named) > 1:
        found.findings.append(
            Finding("several_amounts", msg("“{text}” names several units.", text=text[:80]))
        )
        return Parsed(None, tuple(found.findings), 0.0)
    if found.rest and any(any(c.isdigit() for c in r) for r in found.rest):
        return _failed(text, found)
    if found.rest and not named and not unit:
        if not units.counted(rest)[0]:
            found.findings.append(
                Finding("unit_unknown", msg("The unit “{unit}” is not known.", unit=rest[:40]))
            )
        written_unit = rest[:40]
    elif found.rest:
        found.findings.append(
            Finding("rest_ignored", msg("“{rest}” beside the number was left out.", rest=rest[:80]))
        )
        written_unit = ""
    else:
        written_unit = ""
    measure = (
        named[0]
        if named
        else units.canonical(unit) or units.canonical(unit.casefold()) or unit or written_unit
    )
    if not measure:
        found.findings.append(Finding("unit_missing", msg("The number has no unit.")))
    factor = _ONE if any(p.scaled for p in found.parts) else scale
    low, high = ends[0] * factor, (ends[0] if ends[1] is None else ends[1]) * factor
    return Parsed(
        quantity(_tidy(low), _tidy(high), measure, text.strip()),
        tuple(found.findings),
        found.certainty,
    )


def quantity(low: Decimal, high: Decimal, unit: str, written: str) -> Quantity:
    """Make a quantity with its dimension and base values where the unit is known."""
    base_low, base_high = units.to_base(low, unit), units.to_base(high, unit)
    if base_low is None or base_high is None:
        return Quantity(low, high, unit, written)
    return Quantity(
        low, high, units.canonical(unit) or unit, written, base_low[0], base_low[1], base_high[1]
    )
