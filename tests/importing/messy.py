"""Make a list with as many different faults as one workbook can hold."""

from __future__ import annotations

from pathlib import Path

import openpyxl

NEEDS = (
    ("Need", "Country", "Budget (USD)", "Needed by", "Capacity needed", "Lowest TRL accepted",
     "Code", "Area"),
    ("Leachate", "Atlantis", "TBD", "03/04/2027", "500", "99", "NED-00009-9", "Water, Air"),
    ("Sludge line", "Laos", "USD 5 or EUR 7", "31/02/2027", "500 flurbs/d", "7-9", "", "Watre"),
    (None, "Laos", "1.234", "2570", "500 m3/d", "abc", "", ""),
    ("Dust\u200b filter", "Laos", "¥ 5000", "H1 2027", "3 t/d, 5 MW", "4", "", ""),
    ("Old kiln", "Lao PDR", "up to 5000 maybe", "15/03/27", "about 7 t/d new", "n/a", "", ""),
    ("Boiler", "Cambodia", "1,5", "2027-2028", "5", "3.5", "", ""),
    ("Boiler", "Cambodia", "1.5 and 2.5 and 9", "soon", "5 t/d", "5", "", ""),
    ("Stack", "Cambodia", "from 700", "1850", "5 t/d", "5", "", ""),
    ("Well", "Cambodia", "12 %", 46000, "5 t/d", "5", "", ""),
    ("Drain", "Cambodia", "=1/0", "13/05/2027", "5 t/d", "5", "", ""),
    ("Sewer", "Cambodia", "7", "05/13/2027", "5 t/d", "5", "", ""),
    ("ေရသန႔္ရွင္းေရး", "Myanmar", "not known", "พ.ศ. 2570", "5 t/d", "5", "", ""),
)  # fmt: skip
PARTNERS = (
    ("Organisation", "Registration number", "Website", "E-mail", "Phone", "As of"),
    (
        "Green Water Company Limited",
        "7781",
        "no site",
        "a@b.example; c@d.example",
        8562012345,
        "2026",
    ),
    ("Green Water Co., Ltd.", "7781", "green.example", "a at b", "dial us", "2026"),
    ("Mekong Blue Institute", "9", "blue.example", "x@blue.example", "+856 20 12345", "2569"),
)


def write(path: Path) -> Path:
    """Write the workbook: two lists, hidden rows, columns and a sheet, a filter, an error."""
    book = openpyxl.Workbook()
    needs = book.active
    needs.title = "needs"
    for row in NEEDS:
        needs.append(row)
    needs.row_dimensions[4].hidden = True
    needs.auto_filter.ref = "A1:H13"
    partners = book.create_sheet("partners")
    for row in PARTNERS:
        partners.append(row)
    partners.column_dimensions["C"].hidden = True
    book.create_sheet("old").append(("Need", "Country"))
    book["old"].append(("Tank", "Laos"))
    book["old"].sheet_state = "hidden"
    book.save(path)
    return path
