"""Make field definitions short to write, and hold the fields that all lists share."""

from __future__ import annotations

from typing import Any

from lmec_match.domain.fields import Disclosure, Field, FieldType


def define(key: str, type_: FieldType, en: str, zh: str, *aliases: str, **options: Any) -> Field:
    """Define a field with its English and Chinese labels.

    Options are those of `Field`; `th`, `vi`, `lo`, `km` and `my` give the other labels.
    """
    labels = {"en": en, "zh-CN": zh}
    for language in ("th", "vi", "lo", "km", "my"):
        if language in options:
            labels[language] = options.pop(language)
    return Field(key, type_, labels, aliases=aliases, **options)


def name(en: str, zh: str, *aliases: str, **options: Any) -> Field:
    """Define the name by which a record is shown."""
    return define(
        "name",
        FieldType.TEXT,
        en,
        zh,
        *aliases,
        required=True,
        listed=True,
        search_weight=3,
        **options,
    )


NAMES = define(
    "names",
    FieldType.NAMES,
    "Other names",
    "其他名称",
    "alias",
    "aliases",
    "short name",
    "also known as",
    "简称",
    "别名",
    search_weight=3,
)
AREAS = define(
    "areas",
    FieldType.TERMS,
    "Priority areas",
    "优先领域",
    "area",
    "priority area",
    "sector",
    "领域",
    "优先合作领域",
    "应用领域",
    vocabulary="area",
    facet=True,
    listed=True,
)
ACTIONS = define(
    "actions",
    FieldType.TERMS,
    "Actions of the strategy",
    "战略行动",
    "action",
    "行动",
    vocabulary="action",
)
SDGS = define(
    "sdgs",
    FieldType.TERMS,
    "SDG goals and targets",
    "可持续发展目标",
    "SDG",
    "SDGs",
    vocabulary="sdg",
)
FORMS = define(
    "forms",
    FieldType.TERMS,
    "Forms of cooperation",
    "合作形式",
    "form of cooperation",
    "cooperation form",
    vocabulary="form",
    facet=True,
)
LANGUAGES = define(
    "languages",
    FieldType.TERMS,
    "Languages spoken",
    "工作语言",
    "language",
    "语言",
    vocabulary="language",
)
EXTERNAL_ID = define(
    "external_id",
    FieldType.TEXT,
    "Number at the source",
    "来源编号",
    "id",
    "project id",
    "record id",
    "registration number",
    "编号",
    "项目编号",
    identity=True,
    group="source",
    search_weight=1,
)
WEBSITE = define(
    "website",
    FieldType.URL,
    "Website",
    "网址",
    "url",
    "web site",
    "homepage",
    "link",
    "网站",
)
AS_OF = define(
    "as_of",
    FieldType.DATE,
    "As of",
    "数据截至",
    "date of data",
    "updated",
    "last updated",
    "year of data",
    "更新日期",
    group="source",
)
NOTES = define(
    "notes",
    FieldType.LONG_TEXT,
    "Notes",
    "备注",
    "note",
    "remarks",
    "remark",
    "comments",
    "说明",
    search_weight=1,
    disclosure=Disclosure.INTERNAL,
    group="source",
)
CONTACTS = define(
    "contacts",
    FieldType.CONTACTS,
    "Contacts",
    "联系人",
    "contact",
    "contact person",
    "联系方式",
    disclosure=Disclosure.CONTACT,
    group="contacts",
)
EXTRA = define(
    "extra",
    FieldType.EXTRA,
    "Kept from the list",
    "列表其他内容",
    group="source",
    search_weight=1,
    importable=False,
    disclosure=Disclosure.INTERNAL,
)
TAIL: tuple[Field, ...] = (CONTACTS, WEBSITE, EXTERNAL_ID, AS_OF, NOTES, EXTRA)
