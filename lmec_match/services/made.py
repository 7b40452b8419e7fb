"""Make up records in any number, for benchmarks and trials: the same seed gives the same records.

None of them describes anything that exists.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from decimal import Decimal

from lmec_match.domain.countries import MEMBERS
from lmec_match.domain.values import Money, Name, PartialDate, Quantity, Ref, Value
from lmec_match.i18n import msg
from lmec_match.progress import SILENT, Progress
from lmec_match.register import search_index
from lmec_match.register.writer import NewRecord
from lmec_match.services.office import Office

BLOCK = 5_000

_SUBJECTS: tuple[tuple[str, str, str, str, str], ...] = (
    ("landfill leachate", "垃圾渗滤液", "น้ำชะขยะ", "nước rỉ rác", "4.5"),
    ("industrial wastewater", "工业废水", "น้ำเสียอุตสาหกรรม", "nước thải công nghiệp", "4.5"),
    ("rural sewage", "农村生活污水", "น้ำเสียชนบท", "nước thải nông thôn", "4.6"),
    ("drinking water", "饮用水", "น้ำดื่ม", "nước uống", "4.6"),
    ("air quality", "空气质量", "คุณภาพอากาศ", "chất lượng không khí", "4.8"),
    ("flue gas", "烟气", "ก๊าซไอเสีย", "khí thải", "4.5"),
    ("medical waste", "医疗废物", "ขยะติดเชื้อ", "chất thải y tế", "4.5"),
    ("food waste", "餐厨垃圾", "เศษอาหาร", "chất thải thực phẩm", "4.5"),
    ("livestock manure", "畜禽粪污", "มูลสัตว์", "chất thải chăn nuôi", "4.6"),
    ("heavy metals in soil", "土壤重金属", "โลหะหนักในดิน", "kim loại nặng trong đất", "4.7"),
    ("mangrove forest", "红树林", "ป่าชายเลน", "rừng ngập mặn", "4.3"),
    ("river water", "河流水质", "น้ำในแม่น้ำ", "nước sông", "4.8"),
    ("solar power", "太阳能", "พลังงานแสงอาทิตย์", "điện mặt trời", "4.4"),
    ("flood early warning", "洪水预警", "เตือนภัยน้ำท่วม", "cảnh báo lũ", "4.4"),
    ("invasive species", "外来入侵物种", "ชนิดพันธุ์ต่างถิ่น", "loài xâm lấn", "4.3"),
    ("noise", "噪声", "เสียงรบกวน", "tiếng ồn", "4.5"),
)
_WAYS: tuple[tuple[str, str, str, str], ...] = (
    ("membrane treatment of {}", "{}膜处理", "การบำบัด{}ด้วยเมมเบรน", "xử lý màng {}"),
    ("online monitoring of {}", "{}在线监测", "การตรวจวัด{}ออนไลน์", "giám sát trực tuyến {}"),
    ("biological treatment of {}", "{}生物处理", "การบำบัด{}ทางชีวภาพ", "xử lý sinh học {}"),
    ("packaged plant for {}", "{}一体化设备", "ระบบสำเร็จรูปสำหรับ{}", "thiết bị hợp khối {}"),
    ("planning software for {}", "{}规划软件", "ซอฟต์แวร์วางแผน{}", "phần mềm quy hoạch {}"),
    ("recovery of energy from {}", "{}能源回收", "การนำพลังงานกลับคืนจาก{}", "thu hồi năng lượng {}"),
)
_SYLLABLES = (
    *("ka", "mo", "ri", "ta", "sen", "lu", "vi", "no", "pha", "bo"),
    *("ke", "san", "tri", "mek", "dong", "ha", "nam", "pak", "xe", "long"),
)


def word(chance: random.Random) -> str:
    """Make up a proper name."""
    return "".join(chance.choice(_SYLLABLES) for _ in range(chance.randint(2, 4))).capitalize()


def technology(chance: random.Random, number: int) -> dict[str, Value]:
    """Make up a technology."""
    subject, way = chance.choice(_SUBJECTS), chance.choice(_WAYS)
    brand = f"{word(chance)} {number}"
    low = chance.randint(5, 500)
    cost = Decimal(chance.randint(20, 4000)) * 1000
    return {
        "name": f"{brand}: {way[0].format(subject[0])}",
        "names": (Name(way[1].format(subject[1]), "zh-CN", "Hans"),),
        "supplier": Ref("", f"{word(chance)} {chance.choice(('Co., Ltd.', 'JSC', 'Works'))}"),
        "summary": f"{way[2].format(subject[2])}; {way[3].format(subject[3])}; "
        f"series {word(chance)} for {subject[0]} with {word(chance)} control",
        "service": subject[0],
        "areas": (subject[4], "4.7"),
        "country": chance.choice(MEMBERS),
        "capacity": Quantity(
            Decimal(low),
            Decimal(low * chance.randint(2, 8)),
            "m3/d",
            "",
            "flow",
            Decimal(low),
            Decimal(low * 8),
        ),
        "capital_cost": Money(cost, "USD", "", cost * 2, cost, cost * 2, "2026-11-01"),
        "trl": chance.randint(4, 9),
        "reference_countries": tuple(sorted(chance.sample(MEMBERS, chance.randint(0, 3)))),
        "reference_year": PartialDate(chance.randint(2012, 2026)),
    }


def partner(chance: random.Random, number: int) -> dict[str, Value]:
    """Make up an organisation."""
    stem = f"{word(chance)} {word(chance)} {number}"
    return {
        "name": f"{stem} {chance.choice(('Environmental Co., Ltd.', 'Institute', 'Agency'))}",
        "type": chance.choice(("10", "22", "70", "80")),
        "roles": (chance.choice(("partner", "supplier", "authority")),),
        "country": chance.choice(MEMBERS),
        "city": word(chance),
        "areas": (chance.choice(_SUBJECTS)[4],),
    }


def need(chance: random.Random, number: int) -> dict[str, Value]:
    """Make up a need."""
    subject, way = chance.choice(_SUBJECTS), chance.choice(_WAYS)
    budget = Decimal(chance.randint(50, 3000)) * 1000
    size = Decimal(chance.randint(10, 900))
    return {
        "name": f"{way[chance.randint(0, 1)].format(subject[0])} {number}",
        "problem": f"{word(chance)} needs {way[0].format(subject[0])} {subject[1]}",
        "country": chance.choice(MEMBERS),
        "site": word(chance),
        "areas": (subject[4],),
        "capacity": Quantity(size, size, "m3/d", "", "flow", size, size),
        "budget": Money(budget, "USD", "", None, budget, None, "2026-11-01"),
        "needed_by": PartialDate(2027, chance.randint(1, 12)),
    }


def funding(chance: random.Random, number: int) -> dict[str, Value]:
    """Make up a funding source; one in three names a subject."""
    subject = chance.choice(_SUBJECTS)
    least = Decimal(chance.randint(10, 2000)) * 1000
    most = least * chance.randint(2, 20)
    purpose = subject[0] if chance.random() < 1 / 3 else "public works and services"
    return {
        "name": f"{word(chance)} {chance.choice(('Fund', 'Facility', 'Window'))} {number}",
        "summary": f"Pays for {purpose} in districts of {word(chance)}",
        "countries": tuple(sorted(chance.sample(MEMBERS, chance.randint(0, 4)))),
        "areas": (subject[4],),
        "instruments": (chance.choice(("grant", "concessional_loan", "loan")),),
        "ticket": Money(least, "USD", "", most, least, most, "2026-11-01"),
        "closes": PartialDate(chance.randint(2024, 2028), chance.randint(1, 12)),
    }


MAKERS = {"technologies": technology, "partners": partner, "needs": need, "funding": funding}


def records(kind: str, count: int, seed: int = 1) -> Iterator[NewRecord]:
    """Make up `count` records of a kind."""
    chance = random.Random(f"{kind}{seed}")
    make = MAKERS[kind]
    for number in range(1, count + 1):
        yield NewRecord(kind, make(chance, number))


def fill(
    office: Office, counts: dict[str, int], progress: Progress = SILENT, seed: int = 1
) -> None:
    """Write made-up records into a register, {kind: count}."""
    total, done = sum(counts.values()), 0
    for kind, count in counts.items():
        block: list[NewRecord] = []
        source = records(kind, count, seed)
        while done < total:
            block = [r for _, r in zip(range(BLOCK), source, strict=False)]
            if not block:
                break
            with office.register.change(msg("Made-up records"), "bench", "base") as changes:
                changes.create_many(block)
            done += len(block)
            progress(done, total, msg("Making up records"))
    with office.register.engine.begin() as connection:
        search_index.optimize(connection, list(counts))
