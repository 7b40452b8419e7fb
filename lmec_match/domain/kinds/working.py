"""Define the program's own records: roundtables and what belongs to them, decisions, profiles.

They use the same fields, write path, journal and undo as the lists do.
"""

from __future__ import annotations

from lmec_match.domain.fields import Disclosure, FieldType, RecordKind
from lmec_match.domain.kinds import common
from lmec_match.domain.kinds.common import define

ROUNDTABLES = RecordKind(
    key="roundtables",
    prefix="RTB",
    number=21,
    labels={"en": "Roundtables", "zh-CN": "圆桌会议"},
    fields=(
        common.name("Roundtable", "圆桌会议"),
        common.NAMES,
        define(
            "theme",
            FieldType.LONG_TEXT,
            "Theme and outcomes wanted",
            "主题与预期成果",
            search_weight=2,
        ),
        common.AREAS,
        common.ACTIONS,
        define("date", FieldType.DATE, "Date", "日期", listed=True),
        define("venue", FieldType.TEXT, "Venue", "地点", listed=True),
        define(
            "host_country",
            FieldType.TERM,
            "Host country",
            "主办国",
            vocabulary="country",
            listed=True,
            facet=True,
        ),
        define("languages", FieldType.TERMS, "Languages", "会议语言", vocabulary="language"),
        define("slots", FieldType.JSON, "Meeting slots", "会谈时段"),
        define("tables", FieldType.INTEGER, "Tables", "桌数"),
        define(
            "limit_per_participant",
            FieldType.INTEGER,
            "Meetings at most a participant",
            "每位参会者会谈上限",
        ),
        define("interpreters", FieldType.JSON, "Interpreters", "译员"),
        define("keep_apart", FieldType.JSON, "Kept apart", "不安排会谈"),
        define(
            "seating_rule",
            FieldType.TERM,
            "Order of seats",
            "座次规则",
            vocabulary="seating_rule",
        ),
        define("agenda", FieldType.JSON, "Needs and projects on the agenda", "议程需求与项目"),
        define("programme", FieldType.JSON, "Programme", "日程"),
        define("practical", FieldType.LONG_TEXT, "Practical matters", "会务信息"),
        common.NOTES,
    ),
)
INVITATIONS = RecordKind(
    key="invitations",
    prefix="INV",
    number=22,
    title="organisation",
    labels={"en": "Invitations", "zh-CN": "邀请"},
    fields=(
        define("roundtable", FieldType.REF, "Roundtable", "圆桌会议", target="roundtables"),
        define(
            "organisation", FieldType.REF, "Organisation", "机构", target="partners", listed=True
        ),
        define("side", FieldType.TERM, "Side", "方面", vocabulary="side", facet=True, listed=True),
        define(
            "country",
            FieldType.TERM,
            "Country",
            "国家",
            vocabulary="country",
            facet=True,
            listed=True,
        ),
        define(
            "state",
            FieldType.TERM,
            "Status",
            "状态",
            vocabulary="invitation_state",
            facet=True,
            listed=True,
        ),
        define("delegates", FieldType.JSON, "Delegates", "代表", disclosure=Disclosure.DELEGATION),
        define("languages", FieldType.TERMS, "Languages", "语言", vocabulary="language"),
        define("unavailable", FieldType.JSON, "Slots not free", "不可用时段"),
        define("offers", FieldType.JSON, "Brings to the table", "所带项目"),
        define("reason", FieldType.JSON, "Why invited", "邀请理由"),
        common.NOTES,
    ),
)
MEETINGS = RecordKind(
    key="meetings",
    prefix="MTG",
    number=23,
    title="organisation_a",
    labels={"en": "Meetings", "zh-CN": "会谈"},
    fields=(
        define("roundtable", FieldType.REF, "Roundtable", "圆桌会议", target="roundtables"),
        define("slot", FieldType.INTEGER, "Slot", "时段", listed=True),
        define("table", FieldType.INTEGER, "Table", "桌号", listed=True),
        define("organisation_a", FieldType.REF, "Asks", "需求方", target="partners", listed=True),
        define("organisation_b", FieldType.REF, "Offers", "供给方", target="partners", listed=True),
        define("subject", FieldType.JSON, "Subject", "议题"),
        define("score", FieldType.NUMBER, "Match score", "匹配分"),
        define("interpreter", FieldType.TEXT, "Interpreter", "译员"),
        define("locked", FieldType.BOOL, "Locked", "锁定"),
        define(
            "outcome",
            FieldType.TERM,
            "Outcome",
            "结果",
            vocabulary="outcome",
            facet=True,
            listed=True,
        ),
        define(
            "outcome_note",
            FieldType.LONG_TEXT,
            "What was said",
            "会谈纪要",
            disclosure=Disclosure.DELEGATION,
        ),
    ),
)
COMMITMENTS = RecordKind(
    key="commitments",
    prefix="COM",
    number=24,
    title="what",
    labels={"en": "Commitments", "zh-CN": "承诺事项"},
    fields=(
        define("roundtable", FieldType.REF, "Roundtable", "圆桌会议", target="roundtables"),
        define("meeting", FieldType.REF, "Meeting", "会谈", target="meetings"),
        define("what", FieldType.LONG_TEXT, "What", "事项", listed=True, required=True),
        define("who", FieldType.REF, "Who", "责任方", target="partners", listed=True),
        define("due", FieldType.DATE, "By when", "期限", listed=True),
        define(
            "state",
            FieldType.TERM,
            "Status",
            "状态",
            vocabulary="commitment_state",
            facet=True,
            listed=True,
        ),
    ),
)
DECISIONS = RecordKind(
    key="decisions",
    prefix="DEC",
    number=25,
    title="offer",
    labels={"en": "Shortlists and decisions", "zh-CN": "入围与决定"},
    fields=(
        define("query", FieldType.TEXT, "For", "需求", listed=True),
        define("offer", FieldType.TEXT, "Offer", "供给", listed=True),
        define(
            "decision",
            FieldType.TERM,
            "Decision",
            "决定",
            vocabulary="decision",
            facet=True,
            listed=True,
        ),
        define(
            "reason",
            FieldType.LONG_TEXT,
            "Reason",
            "理由",
            required=True,
            listed=True,
            disclosure=Disclosure.INTERNAL,
        ),
        define("score", FieldType.NUMBER, "Score then", "当时得分"),
        define("evidence", FieldType.JSON, "Evidence then", "当时依据"),
        define("by", FieldType.TEXT, "By", "决定人"),
        define("roundtable", FieldType.REF, "Roundtable", "圆桌会议", target="roundtables"),
    ),
)
RUNS = RecordKind(
    key="runs",
    prefix="RUN",
    number=26,
    title="query",
    labels={"en": "Match runs", "zh-CN": "匹配运行"},
    fields=(
        define("query", FieldType.TEXT, "For", "需求", listed=True),
        define("target", FieldType.TEXT, "Searched", "对象", listed=True),
        define("at", FieldType.TEXT, "At", "时间", listed=True),
        define("profile", FieldType.JSON, "Profile", "方案"),
        define("results", FieldType.JSON, "Results with evidence", "结果与依据"),
        define("considered", FieldType.INTEGER, "Considered", "参与比较"),
        define("model", FieldType.TEXT, "Model of meaning", "语义模型"),
    ),
)
PROFILES = RecordKind(
    key="profiles",
    prefix="PRF",
    number=27,
    labels={"en": "Match profiles", "zh-CN": "匹配方案"},
    fields=(
        common.name("Profile", "方案名称"),
        define("revision", FieldType.INTEGER, "Version", "版本", listed=True),
        define("settings", FieldType.JSON, "Weights and thresholds", "权重与阈值"),
        define("reason", FieldType.LONG_TEXT, "Why changed", "修改原因"),
    ),
)
RATES = RecordKind(
    key="rates",
    prefix="FXR",
    number=28,
    title="currency",
    labels={"en": "Exchange rates", "zh-CN": "汇率"},
    fields=(
        define("currency", FieldType.TEXT, "Currency", "货币", listed=True, required=True),
        define(
            "per_usd",
            FieldType.NUMBER,
            "Units for one USD",
            "兑 1 美元",
            listed=True,
            required=True,
        ),
        define("date", FieldType.DATE, "Date", "日期", listed=True, required=True),
        define("origin", FieldType.TEXT, "Where from", "来源", listed=True),
    ),
)
PACKS = RecordKind(
    key="packs",
    prefix="PCK",
    number=29,
    labels={"en": "Packs printed", "zh-CN": "已印资料"},
    fields=(
        common.name("Pack", "资料"),
        define("roundtable", FieldType.REF, "Roundtable", "圆桌会议", target="roundtables"),
        define("edition", FieldType.TEXT, "Edition", "版本", listed=True),
        define("number", FieldType.INTEGER, "Number", "编号", listed=True),
        define("languages", FieldType.TEXT, "Languages", "语言", listed=True),
        define("as_of", FieldType.TEXT, "As of", "数据截至", listed=True),
        define("sha256", FieldType.TEXT, "SHA-256", "SHA-256"),
        define("contents", FieldType.JSON, "What it said", "内容摘要"),
    ),
)
REMEMBERED = RecordKind(
    key="remembered",
    prefix="MEM",
    number=30,
    labels={"en": "Remembered choices", "zh-CN": "已记住的选择"},
    fields=(
        common.name("What", "事项"),
        define("about", FieldType.TEXT, "About", "关于", listed=True),
        define("data", FieldType.JSON, "Choice", "选择"),
    ),
)
WORKING: tuple[RecordKind, ...] = (
    ROUNDTABLES,
    INVITATIONS,
    MEETINGS,
    COMMITMENTS,
    DECISIONS,
    RUNS,
    PROFILES,
    RATES,
    PACKS,
    REMEMBERED,
)
