"""Define technology needs: what authorities and sites ask for."""

from __future__ import annotations

from lmec_match.domain.fields import FieldType, RecordKind
from lmec_match.domain.kinds import common
from lmec_match.domain.kinds.common import define

NEEDS = RecordKind(
    key="needs",
    prefix="NED",
    number=14,
    labels={"en": "Technology needs", "zh-CN": "技术需求"},
    importable=True,
    stale_after_days=365,
    fields=(
        common.name("Need", "需求名称", "name", "title", "technology need", "technology needed",
                    "request", "demand", "需求", "技术需求", th="ความต้องการเทคโนโลยี",
                    vi="Nhu cầu công nghệ", lo="ຄວາມຕ້ອງການເຕັກໂນໂລຊີ",
                    km="តម្រូវការបច្ចេកវិទ្យា", my="နည်းပညာလိုအပ်ချက်"),
        common.NAMES,
        define("requester", FieldType.REF, "Who asks", "需求单位", "requester", "applicant",
               "organisation", "owner", "proponent", "beneficiary", "单位", "申请单位",
               target="partners", listed=True, search_weight=1),
        define("country", FieldType.TERM, "Country", "国家", "country", "国别",
               vocabulary="country", facet=True, listed=True),
        define("site", FieldType.TEXT, "Site", "地点", "location", "city", "province", "place",
               "项目地点", search_weight=1, listed=True),
        define("problem", FieldType.LONG_TEXT, "Problem", "问题描述", "description", "problem",
               "challenge", "background", "需求描述", "存在问题", search_weight=2),
        common.AREAS,
        common.ACTIONS,
        define("capacity", FieldType.QUANTITY, "Capacity needed", "所需规模", "capacity",
               "scale", "volume", "规模", "处理规模", listed=True),
        define("standard", FieldType.TEXT, "Required standard", "执行标准", "standard",
               "required standard", "discharge standard", "排放标准", search_weight=1),
        define("budget", FieldType.MONEY, "Budget", "预算", "budget", "cost estimate",
               "estimated cost", "investment", "amount", "预算金额", "投资估算", unit="USD",
               listed=True, th="งบประมาณ", vi="Ngân sách", lo="ງົບປະມານ", km="ថវិកា",
               my="ဘတ်ဂျက်"),
        define("funds_in_hand", FieldType.MONEY, "Funds in hand", "已落实资金",
               "own funds", "available funds", "配套资金", unit="USD"),
        define("needed_by", FieldType.DATE, "Needed by", "需求时间", "deadline", "timing",
               "date needed", "target date", "完成时间", listed=True),
        define("readiness", FieldType.TERM, "Readiness", "准备程度", "status", "stage",
               vocabulary="readiness", facet=True),
        define("trl_minimum", FieldType.INTEGER, "Lowest TRL accepted", "最低技术就绪度",
               "minimum trl", "trl"),
        define("constraints", FieldType.TERMS, "Constraints", "限制条件", "constraint",
               "limits", "land, power, skills", vocabulary="constraint"),
        common.FORMS,
        common.LANGUAGES,
        common.SDGS,
        *common.TAIL,
    ),
)
