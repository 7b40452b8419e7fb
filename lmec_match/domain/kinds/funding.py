"""Define funding sources: a facility or call of an organisation."""

from __future__ import annotations

from lmec_match.domain.fields import FieldType, RecordKind
from lmec_match.domain.kinds import common
from lmec_match.domain.kinds.common import define

FUNDING = RecordKind(
    key="funding",
    prefix="FND",
    number=12,
    labels={"en": "Funding sources", "zh-CN": "资金来源"},
    importable=True,
    stale_after_days=365,
    fields=(
        common.name("Facility", "资金名称", "name", "fund", "fund name", "facility name", "call",
                    "programme", "program", "funding source", "title", "基金名称", "资金来源",
                    "项目名称"),
        common.NAMES,
        define("funder", FieldType.REF, "Funder", "出资方", "donor", "funding agency",
               "organisation", "funder name", "funding agencies", "资助机构", target="partners",
               listed=True, search_weight=2),
        define("category", FieldType.TERM, "Category in 5.3", "资金类别", "funding category",
               "category", vocabulary="funding_category", facet=True, listed=True),
        define("instruments", FieldType.TERMS, "Instruments", "资金形式", "instrument",
               "finance type", "flow type", "flow class", vocabulary="instrument", facet=True,
               listed=True),
        define("ticket", FieldType.MONEY, "Ticket size", "单笔金额", "amount", "grant size",
               "ticket", "funding amount", "minimum and maximum amount", "金额", "资助额度",
               unit="USD", listed=True),
        define("countries", FieldType.TERMS, "Eligible countries", "适用国家", "country",
               "countries", "recipient", "recipient country", "eligible country", "受援国",
               vocabulary="country", facet=True, listed=True),
        common.AREAS,
        common.ACTIONS,
        define("applicants", FieldType.TERMS, "Eligible applicants", "申请者类型",
               "applicant", "applicants", "applicant type", "who can apply", "申请单位",
               vocabulary="organisation_type", facet=True),
        define("excludes", FieldType.LONG_TEXT, "What disqualifies", "不予资助", "exclusions",
               "excluded", "not eligible", search_weight=1),
        define("cofinancing", FieldType.NUMBER, "Own share required (%)", "自筹比例（%）",
               "co-financing", "cofinancing", "own contribution", "match funding", unit="%"),
        define("opens", FieldType.DATE, "Opens", "开放日期", "opening date", "start date", "start"),
        define("closes", FieldType.DATE, "Closes", "截止日期", "deadline", "closing date",
               "end date", "application deadline", listed=True),
        define("terms", FieldType.LONG_TEXT, "Terms", "条件", "interest rate", "conditions",
               "maturity", search_weight=1),
        common.FORMS,
        common.SDGS,
        define("summary", FieldType.LONG_TEXT, "What it pays for", "资助内容", "description",
               "objective", "purpose", "scope", "资助方向", search_weight=2),
        *common.TAIL,
    ),
)
