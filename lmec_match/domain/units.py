"""Convert the units of capacity to one base unit a dimension.

Base units: flow m³/d, gas_flow m³/h at 0 °C and 101.3 kPa, mass_flow t/d, power MW, energy GWh/a,
area ha, length km, volume m³, mass t, people persons, count 1. Factors are exact as Decimal where
the unit's definition is.
"""

from __future__ import annotations

import re
from decimal import Decimal

_D = Decimal
UNITS: dict[str, tuple[str, Decimal]] = {
    "m3/d": ("flow", _D(1)),
    "m3/h": ("flow", _D(24)),
    "m3/s": ("flow", _D(86400)),
    "m3/min": ("flow", _D(1440)),
    "m3/a": ("flow", _D(1) / _D(365)),
    "l/s": ("flow", _D("86.4")),
    "l/h": ("flow", _D("0.024")),
    "l/d": ("flow", _D("0.001")),
    "l/min": ("flow", _D("1.44")),
    "MLD": ("flow", _D(1000)),
    "MGD": ("flow", _D("3785.411784")),
    "Nm3/h": ("gas_flow", _D(1)),
    "Nm3/d": ("gas_flow", _D(1) / _D(24)),
    "Nm3/min": ("gas_flow", _D(60)),
    "t/d": ("mass_flow", _D(1)),
    "t/h": ("mass_flow", _D(24)),
    "kg/h": ("mass_flow", _D("0.024")),
    "kg/d": ("mass_flow", _D("0.001")),
    "t/a": ("mass_flow", _D(1) / _D(365)),
    "MW": ("power", _D(1)),
    "kW": ("power", _D("0.001")),
    "GW": ("power", _D(1000)),
    "W": ("power", _D("0.000001")),
    "MWp": ("power", _D(1)),
    "kWp": ("power", _D("0.001")),
    "GWh/a": ("energy", _D(1)),
    "MWh/a": ("energy", _D("0.001")),
    "ha": ("area", _D(1)),
    "m2": ("area", _D("0.0001")),
    "km2": ("area", _D(100)),
    "rai": ("area", _D("0.16")),
    "mu": ("area", _D(1) / _D(15)),
    "km": ("length", _D(1)),
    "m": ("length", _D("0.001")),
    "m3": ("volume", _D(1)),
    "l": ("volume", _D("0.001")),
    "t": ("mass", _D(1)),
    "kg": ("mass", _D("0.001")),
    "persons": ("people", _D(1)),
    "households": ("people", _D(4)),
    "units": ("count", _D(1)),
    "connections": ("people", _D(4)),
}
"""Unit → (dimension, factor to the base unit). A household or connection counts as 4 persons."""

_SPELLINGS: dict[str, str] = {
    "m³/d": "m3/d",
    "m3/day": "m3/d",
    "m³/day": "m3/d",
    "cmd": "m3/d",
    "cum/day": "m3/d",
    "cubic metres per day": "m3/d",
    "cubic meters per day": "m3/d",
    "吨水/日": "m3/d",
    "立方米/日": "m3/d",
    "立方米/天": "m3/d",
    "m³/日": "m3/d",
    "m3/日": "m3/d",
    "m³/天": "m3/d",
    "m³/h": "m3/h",
    "m3/hr": "m3/h",
    "m³/hr": "m3/h",
    "立方米/小时": "m3/h",
    "m³/s": "m3/s",
    "nm3/h": "Nm3/h",
    "nm³/h": "Nm3/h",
    "nm³/d": "Nm3/d",
    "nm³/min": "Nm3/min",
    "标准立方米/小时": "Nm3/h",
    "ลบ.ม./วัน": "m3/d",
    "m3/ngày": "m3/d",
    "m³/ngày": "m3/d",
    "m3/ngày đêm": "m3/d",
    "mld": "MLD",
    "ml/d": "MLD",
    "mgd": "MGD",
    "tpd": "t/d",
    "t/day": "t/d",
    "tons/day": "t/d",
    "tonnes/day": "t/d",
    "ton/day": "t/d",
    "tons per day": "t/d",
    "tonnes per day": "t/d",
    "吨/日": "t/d",
    "吨/天": "t/d",
    "ตัน/วัน": "t/d",
    "tấn/ngày": "t/d",
    "tph": "t/h",
    "吨/小时": "t/h",
    "kg/hr": "kg/h",
    "t/year": "t/a",
    "tpa": "t/a",
    "吨/年": "t/a",
    "tons/year": "t/a",
    "tonnes/year": "t/a",
    "mw": "MW",
    "kw": "kW",
    "gw": "GW",
    "兆瓦": "MW",
    "千瓦": "kW",
    "megawatt": "MW",
    "megawatts": "MW",
    "kilowatt": "kW",
    "mwp": "MWp",
    "kwp": "kWp",
    "gwh": "GWh/a",
    "hectare": "ha",
    "hectares": "ha",
    "公顷": "ha",
    "m²": "m2",
    "sqm": "m2",
    "平方米": "m2",
    "km²": "km2",
    "ไร่": "rai",
    "亩": "mu",
    "公里": "km",
    "m³": "m3",
    "立方米": "m3",
    "tons": "t",
    "tonnes": "t",
    "ton": "t",
    "吨": "t",
    "people": "persons",
    "人": "persons",
    "households": "households",
    "户": "households",
    "household": "households",
    "kilometers": "km",
    "kilometres": "km",
    "connections": "connections",
    "water connections": "connections",
    "litres/second": "l/s",
    "l/sec": "l/s",
}

_COUNT_WORDS: tuple[tuple[str, str, str], ...] = (
    ("units", "en", "unit units set sets pcs piece pieces"),
    ("units", "zh-CN", "套 台 台套 台（套） 座 个 件"),
    ("units", "th", "ชุด เครื่อง"),
    ("units", "vi", "bộ chiếc cái"),
    ("units", "lo", "ຊຸດ ເຄື່ອງ"),
    ("units", "km", "គ្រឿង ឈុត"),
    ("units", "my", "ခု စုံ"),
    ("persons", "en", "person persons people"),
    ("persons", "zh-CN", "人"),
    ("persons", "th", "คน"),
    ("persons", "vi", "người"),
    ("persons", "lo", "ຄົນ"),
    ("persons", "km", "នាក់"),
    ("persons", "my", "ဦး"),
    ("households", "en", "household households"),
    ("households", "zh-CN", "户"),
    ("households", "th", "ครัวเรือน"),
    ("households", "vi", "hộ"),
    ("households", "lo", "ຄົວເຮືອນ"),
    ("households", "km", "គ្រួសារ"),
    ("households", "my", "အိမ်ထောင်စု"),
    ("connections", "en", "connection connections"),
)
"""Units that are plain words: unit, language, and how lists in that language write it.

All words of a row are compared as its unit, whatever the language; what was typed stays as it is,
since a reader of that language expects a "台" where a "台" was written.
"""
_COUNTED: dict[str, tuple[str, str]] = {
    word: (unit, language) for unit, language, words in _COUNT_WORDS for word in words.split()
}


def counted(unit: str) -> tuple[str, str]:
    """Return which plain word a unit is (units, persons …) and its language; "" twice for a unit
    that has a symbol."""
    return _COUNTED.get(unit.strip().casefold(), ("", ""))


def canonical(unit: str) -> str:
    """Return the unit's own spelling here, "" when it is not known."""
    text = re.sub(r"\s*/\s*", "/", unit.strip())
    if text in UNITS:
        return text
    return _SPELLINGS.get(text.casefold(), "")


def to_base(amount: Decimal, unit: str) -> tuple[str, Decimal] | None:
    """Return (dimension, amount in the base unit), None when the unit is not known.

    A plain word in any language (`counted`) is a known unit, too.
    """
    known = UNITS.get(canonical(unit) or counted(unit)[0])
    return None if known is None else (known[0], amount * known[1])
