"""Say on which side of the table an organisation sits: by its role, its type, else its name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from lmec_match.domain.record import Record
from lmec_match.i18n import msg

MULTILATERAL = "40"
"""The type (IATI) of an organisation of several countries."""
INTERNATIONAL = "international"
"""Stands for the country of such organisations in an order of seats: they sit last."""
INTERNATIONAL_LAST = msg("International organisations sit last, as a group of their own.")
_ROLES: Mapping[str, str] = MappingProxyType({"funder": "finance", "authority": "government"})
_TYPES: Mapping[str, str] = MappingProxyType(
    {
        "10": "government",
        "11": "government",
        "15": "enterprise",
        "21": "civil_society",
        "22": "civil_society",
        "23": "civil_society",
        "30": "enterprise",
        MULTILATERAL: "finance",
        "60": "civil_society",
        "70": "enterprise",
        "80": "civil_society",
    }
)
_WORDS: Mapping[str, str] = MappingProxyType(
    {
        # A legal form says most: "Bank Note Printing Company" is no bank.
        "enterprise": r"\b(?:co\.?,? ?ltd|ltd|limited|company|corporation|corp|inc|jsc|plc|llc|gmbh"
        r"|enterprises?|holdings?)\b|公司|集团|công ty|tập đoàn|บริษัท|ບໍລິສັດ|ក្រុមហ៊ុន|ကုမ္ပဏီ",
        "government": r"\b(?:ministry|department of|directorate|municipality|municipal|government"
        r"|embassy|bureau|city hall|province|provincial)\b"
        r"|(?:部|厅|局|政府|委员会)$|^(?:bộ|sở|ủy ban|cục)\b"
        r"|กระทรวง|กรม|เทศบาล|ກະຊວງ|ກົມ|ພະແນກ|ក្រសួង|នាយកដ្ឋាន|ဝန်ကြီးဌာန|ဦးစီးဌာန",
        "finance": r"\b(?:bank|fund|facility|capital|finance)\b|银行|基金(?!会)|ngân hàng|quỹ"
        r"|ธนาคาร|กองทุน|ທະນາຄານ|ກອງທຶນ|ធនាគារ|មូលនិធិ|ဘဏ်|ရန်ပုံငွေ",
        "civil_society": r"\b(?:universit\w+|college|institute?s?|institution|laborator\w+|academy"
        r"|schools?|hospital|foundation|association|society|union|council|cent(?:re|er)|museum"
        r"|ngo|wwf|caritas)\b|大学|学院|研究院|研究所|实验室|协会|学会|基金会|医院|中心"
        r"|trường|viện|đại học|hiệp hội|มหาวิทยาลัย|สถาบัน|มูลนิธิ|สมาคม|ມະຫາວິທະຍາໄລ|ສະຖາບັນ|ສະມາຄົມ"
        r"|សាកលវិទ្យាល័យ|វិទ្យាស្ថាន|សមាគម|တက္ကသိုလ်|အသင်း",
    }
)
_PATTERNS = {side: re.compile(words, re.IGNORECASE) for side, words in _WORDS.items()}


def side_of(organisation: Record) -> str:
    """Return an organisation's side, "" when nothing says it.

    Long lists come without types, and a ministry that counts as an enterprise hides a lack: where
    there is neither role nor type, the first of its names that speaks of a side is believed.
    """
    roles = organisation.terms("roles")
    by_role = next((side for role, side in _ROLES.items() if role in roles), "")
    kind = organisation.text("type")
    if by_role or kind in _TYPES:
        return by_role or _TYPES[kind]
    names = (side_of_name(name.text) for name in organisation.names())
    return next((side for side in names if side), "")


def side_of_name(name: str) -> str:
    """Return the side that a name speaks of, "" when it says nothing."""
    return next((side for side, words in _PATTERNS.items() if words.search(name)), "")
