"""Guess on which side of the table an organisation sits that nobody has classified: by its name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

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
        "civil_society": r"\b(?:universit\w+|college|institutes?|institution|laborator\w+|academy"
        r"|schools?|hospital|foundation|association|society|union|council|cent(?:re|er)|museum"
        r"|ngo|wwf|caritas)\b|大学|学院|研究院|研究所|实验室|协会|学会|基金会|医院|中心"
        r"|trường|viện|đại học|hiệp hội|มหาวิทยาลัย|สถาบัน|มูลนิธิ|สมาคม|ມະຫາວິທະຍາໄລ|ສະຖາບັນ|ສະມາຄົມ"
        r"|សាកលវិទ្យាល័យ|វិទ្យាស្ថាន|សមាគម|တက္ကသိုလ်|အသင်း",
    }
)
_PATTERNS = {side: re.compile(words, re.IGNORECASE) for side, words in _WORDS.items()}


def side_of(name: str) -> str:
    """Return the side that a name speaks of, "" when it says nothing."""
    return next((side for side, words in _PATTERNS.items() if words.search(name)), "")
