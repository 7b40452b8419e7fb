"""Make a whole pack source that nobody sent: seven scripts, hostile names, planted contacts."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import cache

from lmec_match.briefing.source import PackSource
from lmec_match.domain.codes import make
from lmec_match.domain.kinds import KINDS
from lmec_match.domain.matches import (
    Evidence,
    MatchList,
    MatchQuery,
    MatchResult,
    NearMiss,
    Question,
    Recommendation,
    Role,
    Verdict,
)
from lmec_match.domain.record import Record
from lmec_match.domain.values import Contact, Money, Name, PartialDate, Quantity, Ref, Source
from lmec_match.domain.vocabulary import Vocabularies, load
from lmec_match.i18n import msg

PLANTED_NAME = "Somchai Zebrawong"
PLANTED_EMAIL = "somchai.z@planted-mail.example"
PLANTED_PHONE = "+855 12 987 654"
PLANTED_MOBILE = "0977 612 340"
PLANTED_NOTE = "Internal remark zq-4711"
PLANTED_DILIGENCE = "refused"
PLANTED = (PLANTED_NAME, PLANTED_EMAIL, PLANTED_PHONE, PLANTED_MOBILE)

LIST = Source("lao_needs_2026.xlsx", "Needs", 14, "2026-10-02T08:00:00", "K. Phommavong", 3)
OFFERS = Source("suppliers.xlsx", "Sheet1", 7, "2026-09-12T08:00:00", "", 2)

CONTACTS = (Contact(PLANTED_NAME, "Deputy director", PLANTED_EMAIL, PLANTED_PHONE, "en"),)


@cache
def vocabularies() -> Vocabularies:
    """Return the program's own vocabularies."""
    return load()


def code(kind: str, number: int) -> str:
    """Return a record code."""
    return make(KINDS[kind].prefix, KINDS[kind].number, number)


def record(kind: str, number: int, /, **values: object) -> Record:
    """Return a record of a kind."""
    kept = {k: v for k, v in values.items() if v is not None}
    source = OFFERS if kind in ("technologies", "funding", "partners") else LIST
    return Record(number, code(kind, number), kind, kept, {"*": source}, "2026-10-02")


def usd(amount: float, top: float | None = None) -> Money:
    """Return an amount in USD."""
    low, high = Decimal(str(amount)), None if top is None else Decimal(str(top))
    return Money(low, "USD", "", high, low, high, "2026-10-01")


def flow(low: int, high: int | None = None) -> Quantity:
    """Return a capacity in cubic metres a day."""
    a, b = Decimal(low), Decimal(high or low)
    return Quantity(a, b, "m3/d", "", "flow", a, b)


ORGANISATIONS: tuple[tuple[str, str, str, str, tuple[str, ...], tuple[Name, ...]], ...] = (
    ("Ministry of Environment of Cambodia", "government", "KH", "10", ("km", "en"),
     (Name("ក្រសួងបរិស្ថាន នៃព្រះរាជាណាចក្រកម្ពុជា", "km"), Name("柬埔寨环境部", "zh-CN"))),
    ("Vientiane Capital Urban Services Office", "government", "LA", "11", ("lo",),
     (Name("ຫ້ອງການບໍລິການຕົວເມືອງ ນະຄອນຫຼວງວຽງຈັນ", "lo"),)),
    ("Ministry of Ecology and Environment of China", "government", "CN", "10", ("zh-CN",),
     (Name("中华人民共和国生态环境部", "zh-CN"),)),
    ("Mandalay City Development Committee", "government", "MM", "11", ("my", "en"),
     (Name("မန္တလေးမြို့တော်စည်ပင်သာယာရေးကော်မတီ", "my"),)),
    ("Pollution Control Department", "government", "TH", "10", ("th", "en"),
     (Name("กรมควบคุมมลพิษ", "th"),)),
    ("Can Tho Water Supply and Sewerage JSC", "enterprise", "VN", "70", ("vi", "en"),
     (Name("Công ty Cổ phần Cấp thoát nước Cần Thơ", "vi"),)),
    ("Yunnan Clear River Environmental Technology Co., Ltd", "enterprise", "CN", "70", ("zh-CN",),
     (Name("云南清江环保科技有限公司", "zh-CN"),)),
    ("Siam Membrane Works Public Company Limited", "enterprise", "TH", "70", ("th", "en"), ()),
    ("Mekong Green Facility", "finance", "LA", "40", ("en",), ()),
    ("Lancang-Mekong Cooperation Special Fund", "finance", "CN", "10", ("zh-CN", "en"),
     (Name("澜湄合作专项基金", "zh-CN"),)),
    ("Tonle Sap Research Institute", "civil_society", "KH", "80", ("km", "en"), ()),
)  # fmt: skip


def organisations() -> list[Record]:
    """Return the parties at the table."""
    return [
        record(
            "partners", n, name=name, names=names, type=kind, country=country, languages=spoken,
            roles=("authority",) if side == "government" else ("supplier",),
            areas=("4.5", "4.7"), countries_served=("KH", "LA", "VN"),
            due_diligence=PLANTED_DILIGENCE if n == 7 else "cleared",
            summary=f"{name} works on urban water and waste in the Lancang-Mekong region since "
                    f"1998. Enquiries: {PLANTED_NAME}, tel. {PLANTED_MOBILE}."
                    if n in (6, 7) else
                    f"{name} works on urban water and waste in the Lancang-Mekong region.",
            contacts=CONTACTS, notes=PLANTED_NOTE,
        )
        for n, (name, side, country, kind, spoken, names) in enumerate(ORGANISATIONS, 1)
    ]  # fmt: skip


LOCAL = {"LA": "lo", "KH": "km", "MM": "my"}


def needs() -> list[Record]:
    """Return the needs of the agenda, in several scripts."""
    given = (
        (
            "Landfill leachate treatment, Vientiane",
            2,
            "LA",
            "Vientiane, km 32",
            usd(1_800_000),
            flow(500),
            "ລະບົບບຳບັດນ້ຳເສຍຈາກບ່ອນຖິ້ມຂີ້ເຫຍື້ອ",
            "Leachate from the KM32 landfill reaches the wetland in the rainy season. The pond is "
            "full from July on, and COD was measured at 6,200 mg/l in 2025. Treatment shall bring "
            "it to the national standard before discharge.\nPower supply is weak; land is at hand.",
        ),
        (
            "Septage treatment for Phnom Penh",
            1,
            "KH",
            "Phnom Penh",
            usd(3_500_000, 4_200_000),
            flow(300, 600),
            "ប្រព្ធ័ព្រប្រព្រឹត្តិកម្មកាកសំណល់រាវ រាជធានីភ្នំពេញ",
            "ការគ្រប់គ្រងកាកសំណល់រាវពីលូនៅរាជធានីភ្នំពេញ ត្រូវការប្រព័ន្ធប្រព្រឹត្តិកម្មថ្មី "
            "ដែលអាចដំណើរការបានដោយថាមពលតិច និងងាយស្រួលថែទាំ។ ទីតាំងស្ថិតនៅជិតទន្លេសាប "
            "ហើយទឹកជំនន់កើតឡើងជារៀងរាល់ឆ្នាំ។",
        ),
        (
            "Air quality monitoring network for Mandalay",
            4,
            "MM",
            "Mandalay",
            usd(900_000),
            None,
            "မန္တလေးမြို့ လေထုအရည်အသွေး စောင့်ကြည့်ရေး ကွန်ရက်",
            "မန္တလေးမြို့တွင် လေထုအရည်အသွေး စောင့်ကြည့်ရေးစခန်း ၁၂ ခု တည်ဆောက်ရန် လိုအပ်ပါသည်။",
        ),
        (
            "农村生活污水一体化处理设备",
            3,
            "CN",
            "云南省西双版纳州",
            usd(600_000),
            flow(50, 200),
            "Packaged rural sewage treatment",
            "澜沧江沿岸村庄分散，现有设施运行成本高。需要“低能耗、易维护”的一体化处理设备——"
            "出水达到一级A标准，并能远程监控。",
        ),
        (
            "การกำจัดน้ำเสียจากโรงงานมันสำปะหลัง",
            5,
            "TH",
            "นครราชสีมา",
            usd(2_200_000),
            flow(2000),
            "Cassava factory wastewater",
            "โรงงานแป้งมันสำปะหลังในจังหวัดนครราชสีมาต้องการระบบบำบัดน้ำเสียแบบไร้อากาศที่ผลิตก๊าซชีวภาพได้"
            "เพื่อลดค่าใช้จ่ายด้านพลังงานและลดกลิ่นที่รบกวนชุมชนโดยรอบ",
        ),
        (
            "Xử lý nước thải cụm công nghiệp Cần Thơ",
            6,
            "VN",
            "Cần Thơ",
            usd(5_000_000),
            flow(8000),
            "Industrial cluster wastewater, Can Tho",
            "Cụm công nghiệp cần hệ thống xử lý nước thải tập trung công suất 8.000 m³/ngày đêm.",
        ),
    )
    return [
        record(
            "needs", n, name=name, country=country, site=site,
            names=(Name(other, LOCAL.get(country, "en")),),
            requester=Ref(code("partners", org), ORGANISATIONS[org - 1][0]), budget=budget,
            capacity=capacity, problem=problem, areas=("4.5", "4.7") if n % 2 else ("4.5",),
            actions=(), standard="National discharge standard, class A",
            needed_by=PartialDate(2027, quarter=3), readiness="studied",
            constraints=("weak_power", "few_skills"),
            contacts=CONTACTS, notes=PLANTED_NOTE,
        )
        for n, (name, org, country, site, budget, capacity, other, problem) in enumerate(given, 1)
    ]  # fmt: skip


def technologies() -> list[Record]:
    """Return the offers."""
    names = (
        "Two-stage RO with pre-treatment for leachate",
        "Anaerobic baffled reactor with biogas",
        "Packaged A2O plant, solar powered",
        "Low-cost sensor network PM2.5",
        "MBR container",
        "一体化污水处理设备（太阳能）",
    )
    return [
        record(
            "technologies", n, name=name,
            supplier=Ref(code("partners", 7 if n % 2 else 8), ORGANISATIONS[6 if n % 2 else 7][0]),
            summary="Proven at municipal scale; delivered in containers, commissioned in four "
                    "months, run by two trained operators with remote support.",
            service="Leachate and wastewater", areas=("4.5", "4.7"),
            country="CN" if n % 2 else "TH",
            capacity=flow(100 * n, 1000 * n), capital_cost=usd(400_000 * n, 700_000 * n), trl=9,
            running_cost=usd(30_000), references="Kunming 2019; Chiang Rai 2022",
            reference_countries=("CN", "TH"), serviced_in=("LA", "KH", "TH", "VN", "MM"),
            delivery_months=6, contacts=CONTACTS, notes=PLANTED_NOTE,
        )
        for n, name in enumerate(names, 1)
    ]  # fmt: skip


def funds() -> list[Record]:
    """Return the funding sources."""
    return [
        record(
            "funding", 1, name="LMC Special Fund, call 2027", category="1", instruments=("110",),
            funder=Ref(code("partners", 10), ORGANISATIONS[9][0]), ticket=usd(100_000, 500_000),
            countries=("KH", "LA", "MM", "TH", "VN", "CN"), areas=("4.5", "4.6", "4.7"),
            closes=PartialDate(2027, 3, 31), cofinancing=Decimal(20), contacts=CONTACTS,
            summary="Grants for demonstration projects of the six countries.",
            names=(Name("澜湄合作专项基金2027年度项目", "zh-CN"),),
        ),
        record(
            "funding", 2, name="Mekong Green Facility: loans for cities", category="3",
            instruments=("421",), funder=Ref(code("partners", 9), ORGANISATIONS[8][0]),
            ticket=usd(2_000_000, 15_000_000), countries=("KH", "LA", "VN"), areas=("4.5",),
            closes=PartialDate(2026, 12), contacts=CONTACTS, excludes="Refinancing",
            summary="Concessional loans to municipal utilities.", notes=PLANTED_NOTE,
        ),
    ]  # fmt: skip


def projects() -> list[Record]:
    """Return the PPP projects."""
    return [
        record(
            "projects", 1, name="Siem Reap wastewater plant, second phase", country="KH",
            authority=Ref(code("partners", 1), ORGANISATIONS[0][0]), site="Siem Reap",
            sector="Water and sewerage", areas=("4.5",), mode="bot", stage="preparation",
            milestone="Tender documents, second quarter 2027", cost=usd(28_000_000),
            gap=usd(12_500_000), capacity=flow(20000), revenue="Availability payment and tariff",
            land_permits="Land acquired; permit pending", risks="Tariff reform; flood level",
            studies="Feasibility study 2025", sought=("capital", "operator"),
            summary="A second line for the tourist city, with reuse of the effluent.",
            contacts=CONTACTS, notes=PLANTED_NOTE, term_years=Decimal(25),
        )
    ]  # fmt: skip


def evidence(kind: str, score: float) -> tuple[Evidence, ...]:
    """Return evidence whose points add up to the score."""
    budget, cost = usd(1_800_000), usd(1_200_000, 1_500_000)
    shares = (("subject", 35), ("area_action", 15), ("scale", 15), ("cost", 20), ("references", 15))
    rows = [
        Evidence(
            key, Role.CRITERION, Verdict.GOOD if score > 60 else Verdict.PARTIAL, score / 100,
            {
                "subject": msg("Leachate treatment is asked and offered."),
                "area_action": msg("The same priority area."),
                "scale": msg("The capacity asked lies within the range offered."),
                "cost": msg("The highest price is {share} % of the budget.", share=83),
                "references": msg("Proven in a neighbouring country."),
            }[key],
            budget if key == "cost" else None, cost if key == "cost" else None,
            "budget" if key == "cost" else "",
            ("capital_cost" if kind == "technologies" else "ticket") if key == "cost" else "",
            LIST, OFFERS, round(share * score / 100, 3), float(share),
        )
        for key, share in shares
    ]  # fmt: skip
    rows.append(
        Evidence("language", Role.CRITERION, Verdict.UNKNOWN, None,
                 msg("Languages of the supplier are not known."), max_points=10.0)
    )  # fmt: skip
    rows.append(Evidence("country", Role.GATE, Verdict.PASS, 1.0, msg("Serviced in the country.")))
    rows.append(
        Evidence("standing", Role.GATE, Verdict.PASS, 1.0, msg("Due diligence is cleared."),
                 offer_value="cleared", offer_field="due_diligence")
    )  # fmt: skip
    return tuple(rows)


def match_lists() -> list[MatchList]:
    """Return one list of technologies and one of funding sources for every need."""
    found = []
    offers = {"technologies": technologies(), "funding": funds()}
    for need in needs():
        for target, records in offers.items():
            results = tuple(
                MatchResult(
                    r.code, target, r.name, score, 0.6 + 0.08 * place,
                    Recommendation.STRONG if score > 75 else Recommendation.POSSIBLE,
                    evidence(target, score), country=("CN",) if target == "technologies" else (),
                )
                for place, r in enumerate(records[:5])
                for score in (91.0 - 9 * place - need.id,)
            )  # fmt: skip
            near = NearMiss(
                records[-1].code, target, records[-1].name,
                (Evidence("ticket", Role.GATE, Verdict.FAIL, 0.0,
                          msg("Asks USD {asked}, the minimum is USD {least}.",
                              asked="1,200,000", least="2,000,000"), distance=0.67),),
                74.0, (msg("Two sites together would reach the minimum."),),
            )  # fmt: skip
            refused = replace(
                near,
                failed=(Evidence("standing", Role.GATE, Verdict.FAIL, 0.0,
                                 msg("Due diligence was {state}.", state=PLANTED_DILIGENCE),
                                 offer_field="due_diligence"),),
            )  # fmt: skip
            found.append(
                MatchList(
                    MatchQuery(f"{need.name}. {need.text('problem')}", target, dict(need.values),
                               need.code),
                    {"name": "standard"}, results, (near, refused),
                    (Question(records[0].code, "languages", msg("Needed for the meeting"), 4.0),
                     Question(records[1].code, "delivery_months"
                              if target == "technologies" else "terms",
                              msg("Timing could not be assessed"), 6.0)),
                    considered=412,
                )
            )  # fmt: skip
    return found


def roundtable() -> Record:
    """Return the roundtable itself."""
    return record(
        "roundtables", 1, name="Urban water and waste along the Mekong",
        names=(Name("湄公河沿岸城市水与废弃物政企圆桌会", "zh-CN"),
               Name("កិច្ចប្រជុំតុមូលស្តីពីទឹក និងកាកសំណល់ទីក្រុងតាមដងទន្លេមេគង្គ", "km")),
        theme="Six cities bring what they need; suppliers and funders bring what they have. By the "
              "evening each city shall have two follow-up visits agreed, and one proposal with a "
              "supplier and a funder on paper.",
        areas=("4.5", "4.7"), date=PartialDate(2026, 11, 24), venue="Vientiane, Lao PDR",
        host_country="LA", languages=("en", "zh-CN"), tables=5, limit_per_participant=5,
        slots=[{"start": f"{9 + n // 2:02d}:{30 * (n % 2):02d}",
                "end": f"{9 + n // 2:02d}:{25 + 30 * (n % 2):02d}"} for n in range(6)],
        interpreters=[{"name": "Interpreter A", "languages": ["lo", "zh-CN"]}],
        keep_apart=[[code("partners", 7), code("partners", 8)]],
        agenda=[r.code for r in (*needs(), *projects())],
        programme=[{"time": "08:30–09:00", "item": "Registration", "place": "Foyer"},
                   {"time": "09:00–12:00", "item": "One-to-one meetings", "place": "Hall 2"},
                   {"time": "13:30–15:00", "item": "Plenary: what each city takes home",
                    "place": "Hall 1"}],
        practical="Shuttle from the hotel at 08:00. Reception: +856 21 555 0100.",
        notes=PLANTED_NOTE,
    )  # fmt: skip


def invitations() -> list[Record]:
    """Return an invitation for every organisation."""
    return [
        record(
            "invitations", n, organisation=Ref(code("partners", n), name), side=side,
            country=country, state="accepted" if n % 3 else "invited", languages=spoken,
            delegates=[{"name": PLANTED_NAME, "position": "Director", "phone": PLANTED_PHONE}]
            if n % 2 else None,
            reason="Offers for two needs", notes=PLANTED_NOTE,
        )
        for n, (name, side, country, _, spoken, _names) in enumerate(ORGANISATIONS, 1)
    ]  # fmt: skip


def meetings() -> list[Record]:
    """Return a small plan."""
    pairs = (
        (2, 7, 1), (1, 8, 2), (4, 8, 3), (3, 7, 4), (5, 7, 5), (6, 8, 6), (2, 9, 1), (1, 10, 2),
    )  # fmt: skip
    return [
        record(
            "meetings", n, organisation_a=Ref(code("partners", a), ORGANISATIONS[a - 1][0]),
            organisation_b=Ref(code("partners", b), ORGANISATIONS[b - 1][0]),
            slot=1 + (n - 1) // 2, table=1 + (n - 1) % 2, score=Decimal(80 - n),
            subject=[f"{needs()[need - 1].name} – treatment"], locked=n == 1,
            interpreter="Interpreter A" if n in (1, 4) else None,
        )
        for n, (a, b, need) in enumerate(pairs, 1)
    ]  # fmt: skip


def source() -> PackSource:
    """Return a pack source with something in every section."""
    everything = [*organisations(), *needs(), *technologies(), *funds(), *projects()]
    earlier = record(
        "meetings", 90, roundtable=Ref(code("roundtables", 9), "Roundtable of Kunming 2025"),
        organisation_a=Ref(code("partners", 2), ORGANISATIONS[1][0]),
        organisation_b=Ref(code("partners", 7), ORGANISATIONS[6][0]), slot=1, table=1,
        outcome="3", outcome_note="Site visit agreed",
    )  # fmt: skip
    promised = [
        record("commitments", 1, roundtable=Ref(code("roundtables", 9), "Kunming 2025"),
               what="Send the hydrological data of KM32", due=PartialDate(2026, 6, 30),
               who=Ref(code("partners", 2), ORGANISATIONS[1][0]), state="kept"),
        record("commitments", 2, roundtable=Ref(code("roundtables", 9), "Kunming 2025"),
               what="Pilot plant at the wetland for three months", due=PartialDate(2026, 12),
               who=Ref(code("partners", 7), ORGANISATIONS[6][0]), state="open"),
        record("commitments", 3, roundtable=Ref(code("roundtables", 1), "Vientiane 2026"),
               what="Offer for the second line", due=PartialDate(2027, 2),
               who=Ref(code("partners", 8), ORGANISATIONS[7][0]), state="open"),
    ]  # fmt: skip
    decision = record(
        "decisions",
        1,
        query=code("needs", 1),
        offer=code("technologies", 1),
        by="Officer",
        decision="shortlist",
        reason="Visited the plant in Kunming",
    )
    return PackSource(
        roundtable=roundtable(), vocabularies=vocabularies(), as_of="2026-11-20",
        invitations=invitations(), meetings=meetings(),
        records={r.code: r for r in everything}, match_lists=match_lists(),
        decisions=[decision], commitments=promised, earlier_meetings=[earlier],
        country_notes={"LA": "The waste law of 2025 is in force; tariffs are set by the province."},
        balance=[msg("No seat for: {countries}.", countries="–")], number=2,
        office="Lancang-Mekong Environmental Cooperation Centre",
    )  # fmt: skip
