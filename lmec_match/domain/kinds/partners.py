"""Define partners: organisations with their roles."""

from __future__ import annotations

from lmec_match.domain.fields import Disclosure, FieldType, RecordKind
from lmec_match.domain.kinds import common
from lmec_match.domain.kinds.common import define

PARTNERS = RecordKind(
    key="partners",
    prefix="ORG",
    number=11,
    labels={"en": "Partners", "zh-CN": "合作伙伴"},
    importable=True,
    stale_after_days=730,
    fields=(
        common.name("Name", "名称", "organisation", "organization", "organisation name",
                    "organization name", "company", "company name", "institution",
                    "enterprise", "单位名称", "机构名称", "公司名称", "企业名称",
                    th="ชื่อองค์กร", vi="Tên tổ chức", lo="ຊື່ອົງກອນ", km="ឈ្មោះអង្គភាព",
                    my="အဖွဲ့အစည်းအမည်"),
        common.NAMES,
        define("type", FieldType.TERM, "Type", "机构类型", "organisation type",
               "organization type", "types", "类型", "单位性质", vocabulary="organisation_type",
               facet=True, listed=True),
        define("roles", FieldType.TERMS, "Roles", "角色", "role", vocabulary="role",
               facet=True, listed=True),
        define("country", FieldType.TERM, "Country", "国家", "country", "nation", "country name",
               "country code", "所在国", "国别", vocabulary="country", facet=True, listed=True,
               th="ประเทศ", vi="Quốc gia", lo="ປະເທດ", km="ប្រទេស", my="နိုင်ငံ"),
        define("city", FieldType.TEXT, "City", "城市", "town", "location", "province", "所在地",
               search_weight=1, listed=True),
        define("countries_served", FieldType.TERMS, "Countries served", "服务国家",
               "countries of operation", "service area", vocabulary="country", facet=True),
        common.AREAS,
        common.LANGUAGES,
        common.FORMS,
        define("registration", FieldType.TEXT, "Registration number", "登记号码",
               "company registration number", "tax id", "统一社会信用代码", identity=True),
        define("due_diligence", FieldType.TERM, "Due diligence", "尽职调查",
               vocabulary="due_diligence", facet=True, disclosure=Disclosure.INTERNAL),
        define("summary", FieldType.LONG_TEXT, "What it does", "简介", "description", "profile",
               "about", "business", "主营业务", "简介", search_weight=2),
        *common.TAIL,
    ),
)
