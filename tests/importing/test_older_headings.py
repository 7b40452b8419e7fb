"""Headings and terms as older lists have them are still read."""

from __future__ import annotations

import pytest

from lmec_match.domain import vocabulary
from lmec_match.importing import headings
from lmec_match.importing.values.terms import index_of
from lmec_match.text.normalise import label_key


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Category in 5.3", "category"), ("Funding category", "category"),
        ("资金类别", "category"), ("หมวดตาม 5.3", "category"), ("Loại theo mục 5.3", "category"),
        ("Own share required (%)", "cofinancing"), ("Own share required", "cofinancing"),
        ("自筹比例（%）", "cofinancing"), ("自筹比例", "cofinancing"),
        ("What disqualifies", "excludes"), ("开放日期", "opens"), ("截止日期", "closes"),
        ("应用国家", "technologies.reference_countries"), ("សកម្មភាព", "technologies.summary"),
        ("រោងចក្រគំរូ", "technologies.references"), ("ໂຮງງານຕົວຢ່າງ", "technologies.references"),
        ("နမူနာစက်ရုံများ", "technologies.references"), ("គំរូចុងក្រោយ", "technologies.reference_year"),
        ("နောက်ဆုံးနမူနာ", "technologies.reference_year"), ("ဆောင်ရွက်သောလုပ်ငန်း", "technologies.summary"),
        ("វិស័យ", "projects.sector"), ("期限（年）", "projects.term_years"),
        ("所求合作", "projects.sought"),
        ("已落实资金", "needs.funds_in_hand"),
    ],
)  # fmt: skip
def test_a_heading_of_before_is_still_read(heading: str, field: str) -> None:
    kind, _, field = field.rpartition(".")
    known = headings.by_kind()[kind or "funding"]
    found = [known[k] for k in headings.parse(heading).keys if k in known]
    assert found, heading
    assert max(found[0], key=lambda target: found[0][target]) == field
    assert field in known[label_key(heading)]


@pytest.mark.parametrize(
    ("text", "code"),
    [("国家非政府组织", "22"), ("国内非政府组织", "22"), ("学术、培训与研究", "80"),
     ("学术与培训研究机构", "80")],
)  # fmt: skip
def test_a_type_of_before_is_still_read(text: str, code: str) -> None:
    assert index_of(vocabulary.load(), "organisation_type").find(text) == code
