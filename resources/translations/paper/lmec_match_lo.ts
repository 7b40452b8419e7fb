<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>LMEC Match</name>
    <message>
        <source>A filter is set on “{sheet}”; rows that it hides are imported too.</source>
        <translation type="unfinished">“{sheet}” ມີການຕັ້ງຕົວກອງ; ແຖວທີ່ຕົວກອງເຊື່ອງໄວ້ກໍຖືກນຳເຂົ້ານຳ.</translation>
    </message>
    <message>
        <source>A number with its unit, such as 500 m3/d, or a range.</source>
        <translation type="unfinished">ຕົວເລກພ້ອມຫົວໜ່ວຍ, ເຊັ່ນ 500 m3/d, ຫຼື ເປັນຊ່ວງ.</translation>
    </message>
    <message>
        <source>A score is the weighted mean of what could be assessed, out of 100; the thin line under it says how much of the weight that was. Unknown facts neither help nor harm.</source>
        <translation type="unfinished">ຄະແນນແມ່ນຄ່າສະເລ່ຍຖ່ວງນ້ຳໜັກຂອງສິ່ງທີ່ປະເມີນໄດ້ ຈາກ 100; ເສັ້ນບາງກ້ອງແຖບບອກວ່າປະເມີນໄດ້ຈັກສ່ວນຂອງນ້ຳໜັກ. ຂໍ້ມູນທີ່ບໍ່ຮູ້ບໍ່ຊ່ວຍ ແລະ ບໍ່ເສຍ.</translation>
    </message>
    <message>
        <source>A technology of it is serviced in {country}.</source>
        <translation type="unfinished">ເຕັກໂນໂລຊີຂອງອົງກອນນີ້ມີບໍລິການໃນ {country}.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation type="unfinished">ຈຳນວນເຕັມ.</translation>
    </message>
    <message>
        <source>A year, a month (2027-03), a quarter (2027-Q2) or a day (2027-03-15).</source>
        <translation type="unfinished">ປີ, ເດືອນ (2027-03), ໄຕມາດ (2027-Q2) ຫຼື ວັນ (2027-03-15).</translation>
    </message>
    <message>
        <source>Academic, training and research</source>
        <translation type="unfinished">ການສຶກສາ, ຝຶກອົບຮົມ ແລະ ຄົ້ນຄວ້າ</translation>
    </message>
    <message>
        <source>Accept a demonstration of a less proven technology.</source>
        <translation type="unfinished">ຮັບການສາທິດຂອງເຕັກໂນໂລຊີທີ່ຍັງພິສູດໜ້ອຍ.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished">ຕອບຮັບ</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation type="unfinished">ຊື່ຫຍໍ້</translation>
    </message>
    <message>
        <source>Actions of the strategy</source>
        <translation type="unfinished">ກິດຈະກຳຂອງຍຸດທະສາດ</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished">ຄຳແນະນຳ</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation type="unfinished">ທີ່ປຶກສາ</translation>
    </message>
    <message>
        <source>Affordable and clean energy</source>
        <translation type="unfinished">ພະລັງງານສະອາດລາຄາເໝາະສົມ</translation>
    </message>
    <message>
        <source>Against, or not known</source>
        <translation type="unfinished">ຂໍ້ຄັດຄ້ານ ຫຼື ຍັງບໍ່ຮູ້</translation>
    </message>
    <message>
        <source>Agree on a later date, or on delivery in stages.</source>
        <translation type="unfinished">ຕົກລົງວັນທີຊ້າລົງ ຫຼື ສົ່ງເປັນໄລຍະ.</translation>
    </message>
    <message>
        <source>Alike in meaning ({likeness} of 100).</source>
        <translation type="unfinished">ຄວາມໝາຍຄ້າຍກັນ ({likeness} ຈາກ 100).</translation>
    </message>
    <message>
        <source>Alike in meaning; concepts in common: {concepts} ({likeness} of 100).</source>
        <translation type="unfinished">ຄວາມໝາຍຄ້າຍກັນ ແລະ ແນວຄິດຮ່ວມ: {concepts} ({likeness} ຈາກ 100).</translation>
    </message>
    <message>
        <source>All figures are as of {date}, as the senders gave them; the Centre has not audited them.</source>
        <translation type="unfinished">ຕົວເລກທັງໝົດນັບເຖິງ {date} ຕາມທີ່ຜູ້ສົ່ງໃຫ້ມາ; ສູນບໍ່ໄດ້ກວດສອບ.</translation>
    </message>
    <message>
        <source>All six but {names}</source>
        <translation type="unfinished">ທັງຫົກປະເທດ ຍົກເວັ້ນ{names}</translation>
    </message>
    <message>
        <source>All six countries</source>
        <translation type="unfinished">ທັງຫົກປະເທດ</translation>
    </message>
    <message>
        <source>Alphabetical</source>
        <translation type="unfinished">ຕາມລຳດັບຕົວອັກສອນ</translation>
    </message>
    <message>
        <source>Alphabetical, beginning after the host</source>
        <translation type="unfinished">ຕາມລຳດັບຕົວອັກສອນ ເລີ່ມຖັດຈາກເຈົ້າພາບ</translation>
    </message>
    <message>
        <source>Also in {count} other {count:list|lists}.</source>
        <translation type="unfinished">ລວມທັງອີກ {count} ລາຍການ.</translation>
    </message>
    <message>
        <source>Among {kinds}, an offer is weak, too, if less than {likeness} of 100 of its subject is alike.</source>
        <translation type="unfinished">ສຳລັບ{kinds}, ຂໍ້ສະເໜີທີ່ຫົວຂໍ້ຄ້າຍຄືກັນຕໍ່າກວ່າ {likeness} ຈາກ 100 ກໍຖືວ່າອ່ອນ.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished">ຈຳນວນເງິນ</translation>
    </message>
    <message>
        <source>Amounts in other currencies are converted at the exchange rates that the Centre keeps.</source>
        <translation type="unfinished">ຈຳນວນເງິນສະກຸນອື່ນແປງຕາມອັດຕາແລກປ່ຽນທີ່ສູນບັນທຶກໄວ້.</translation>
    </message>
    <message>
        <source>An amount with its currency, such as USD 1,200,000, or a range.</source>
        <translation type="unfinished">ຈຳນວນເງິນພ້ອມສະກຸນເງິນ, ເຊັ່ນ USD 1,200,000, ຫຼື ເປັນຊ່ວງ.</translation>
    </message>
    <message>
        <source>An answer may change the order of the match lists.</source>
        <translation type="unfinished">ຄຳຕອບອາດປ່ຽນລຳດັບຂອງລາຍການຈັບຄູ່.</translation>
    </message>
    <message>
        <source>Another category of funding.</source>
        <translation type="unfinished">ໝວດທຶນອື່ນ.</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation type="unfinished">ຄ່າອື່ນ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">ຄຳຕອບ</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">ຜູ້ສະໝັກ</translation>
    </message>
    <message>
        <source>Apply through a partner that is eligible.</source>
        <translation type="unfinished">ສະໝັກຜ່ານຄູ່ຮ່ວມທີ່ມີສິດ.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished">ອະນຸມັດແລ້ວ</translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished">ຂົງເຂດ</translation>
    </message>
    <message>
        <source>Area and action</source>
        <translation type="unfinished">ຂົງເຂດ ແລະ ກິດຈະກຳ</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation type="unfinished">ຂົງເຂດ</translation>
    </message>
    <message>
        <source>Areas and countries covered</source>
        <translation type="unfinished">ຂົງເຂດ ແລະ ປະເທດທີ່ກວມເອົາ</translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished">ນັບເຖິງ</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation type="unfinished">ນັບເຖິງ {date}</translation>
    </message>
    <message>
        <source>Ask the funder whether the country can be added, or apply with a partner in an eligible country.</source>
        <translation type="unfinished">ຖາມຜູ້ໃຫ້ທຶນວ່າເພີ່ມປະເທດໄດ້ບໍ່ ຫຼື ສະໝັກຮ່ວມກັບຄູ່ຮ່ວມໃນປະເທດທີ່ມີສິດ.</translation>
    </message>
    <message>
        <source>Ask the funder whether the exclusion covers this case.</source>
        <translation type="unfinished">ຖາມຜູ້ໃຫ້ທຶນວ່າຂໍ້ຍົກເວັ້ນກວມເອົາກໍລະນີນີ້ບໍ່.</translation>
    </message>
    <message>
        <source>Ask the supplier for a size outside the listed range.</source>
        <translation type="unfinished">ຖາມຜູ້ສະໜອງເຖິງຂະໜາດນອກຊ່ວງທີ່ບອກ.</translation>
    </message>
    <message>
        <source>Ask whether due diligence can be done again.</source>
        <translation type="unfinished">ຖາມວ່າສາມາດກວດສອບຄືນໃໝ່ໄດ້ຫຼືບໍ່.</translation>
    </message>
    <message>
        <source>Ask {party} about: {facts}.</source>
        <translation type="unfinished">ຖາມ {party} ກ່ຽວກັບ: {facts}.</translation>
    </message>
    <message>
        <source>Asked, and not offered by anybody in this pack: {gaps}.</source>
        <translation type="unfinished">ມີຜູ້ຮ້ອງຂໍ ແຕ່ບໍ່ມີໃຜສະໜອງໃນຊຸດນີ້: {gaps}.</translation>
    </message>
    <message>
        <source>Asked: needs and PPP projects</source>
        <translation type="unfinished">ທີ່ຮ້ອງຂໍ: ຄວາມຕ້ອງການ ແລະ ໂຄງການ PPP</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation type="unfinished">ຜູ້ຮ້ອງຂໍ</translation>
    </message>
    <message>
        <source>Asks USD {asked}, the minimum is USD {least}.</source>
        <translation type="unfinished">ຂໍ USD {asked}, ຕ່ຳສຸດແມ່ນ USD {least}.</translation>
    </message>
    <message>
        <source>Asks: {name}</source>
        <translation type="unfinished">ຮ້ອງຂໍ: {name}</translation>
    </message>
    <message>
        <source>Assess the health of aquatic ecosystems</source>
        <translation type="unfinished">ປະເມີນສຸຂະພາບຂອງລະບົບນິເວດທາງນ້ຳ</translation>
    </message>
    <message>
        <source>Assess the value of biodiversity and ecosystem services, survey and monitor invasive alien species, cooperate in fulfilling the conventions</source>
        <translation type="unfinished">ປະເມີນຄຸນຄ່າຊີວະນາໆພັນ ແລະ ບໍລິການລະບົບນິເວດ, ສຳຫຼວດ ແລະ ຕິດຕາມຊະນິດພັນຮຸກຮານ, ຮ່ວມປະຕິບັດອະນຸສັນຍາ</translation>
    </message>
    <message>
        <source>At home in {country}.</source>
        <translation type="unfinished">ຕັ້ງຢູ່ {country}.</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation type="unfinished">ເຂົ້າຮ່ວມ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">ກ່ອນ</translation>
    </message>
    <message>
        <source>Best matches: {kind}</source>
        <translation type="unfinished">ການຈັບຄູ່ດີທີ່ສຸດ: {kind}</translation>
    </message>
    <message>
        <source>Biographies</source>
        <translation type="unfinished">ຊີວະປະຫວັດຫຍໍ້</translation>
    </message>
    <message>
        <source>Brings to the table</source>
        <translation type="unfinished">ສິ່ງທີ່ນຳມາ</translation>
    </message>
    <message>
        <source>Brownfield</source>
        <translation type="unfinished">ໂຄງການທີ່ມີຢູ່ແລ້ວ</translation>
    </message>
    <message>
        <source>Budget and cost are not known on one side or both.</source>
        <translation type="unfinished">ຝ່າຍໜຶ່ງ ຫຼື ທັງສອງຝ່າຍບໍ່ໄດ້ບອກງົບປະມານ ແລະ ຕົ້ນທຶນ.</translation>
    </message>
    <message>
        <source>Build a partnership network of sustainable cities and a platform to share technology</source>
        <translation type="unfinished">ສ້າງເຄືອຂ່າຍຄູ່ຮ່ວມຕົວເມືອງຍືນຍົງ ແລະ ເວທີແບ່ງປັນເຕັກໂນໂລຊີ</translation>
    </message>
    <message>
        <source>Build a regional exchange for public and private capital, so that enterprises exchange technology and meet projects</source>
        <translation type="unfinished">ສ້າງສູນແລກປ່ຽນພາກພື້ນສຳລັບທຶນລັດ ແລະ ເອກະຊົນ ເພື່ອໃຫ້ວິສາຫະກິດແລກປ່ຽນເຕັກໂນໂລຊີ ແລະ ພົບໂຄງການ</translation>
    </message>
    <message>
        <source>Build a system to assess the synergies of adaptation and mitigation, and apply adaptation methods and tools</source>
        <translation type="unfinished">ສ້າງລະບົບປະເມີນຜົນຮ່ວມຂອງການປັບຕົວ ແລະ ການຫຼຸດຜ່ອນ ແລະ ນຳໃຊ້ວິທີ ແລະ ເຄື່ອງມື</translation>
    </message>
    <message>
        <source>Build an environmental education network</source>
        <translation type="unfinished">ສ້າງເຄືອຂ່າຍການສຶກສາສິ່ງແວດລ້ອມ</translation>
    </message>
    <message>
        <source>Build capacity to collect, process and use environmental information and data</source>
        <translation type="unfinished">ສ້າງຄວາມສາມາດເກັບກຳ, ປະມວນ ແລະ ນຳໃຊ້ຂໍ້ມູນຂ່າວສານສິ່ງແວດລ້ອມ</translation>
    </message>
    <message>
        <source>Build platforms for adaptation science and application, guides to good practice, and ecosystem-based adaptation projects</source>
        <translation type="unfinished">ສ້າງເວທີວິທະຍາສາດການປັບຕົວ, ຄູ່ມືການປະຕິບັດທີ່ດີ ແລະ ໂຄງການປັບຕົວອີງລະບົບນິເວດ</translation>
    </message>
    <message>
        <source>Build the capacity of technical officers: industrial exhaust gas standards and management, water quality monitoring</source>
        <translation type="unfinished">ສ້າງຄວາມສາມາດໃຫ້ພະນັກງານເຕັກນິກ: ມາດຕະຖານ ແລະ ການຄຸ້ມຄອງອາຍເສຍອຸດສາຫະກຳ, ການຕິດຕາມຄຸນນະພາບນ້ຳ</translation>
    </message>
    <message>
        <source>Build transboundary protected areas and ecological corridors so that species can migrate</source>
        <translation type="unfinished">ສ້າງເຂດສະຫງວນຂ້າມແດນ ແລະ ແລວນິເວດເພື່ອໃຫ້ຊະນິດພັນເຄື່ອນຍ້າຍໄດ້</translation>
    </message>
    <message>
        <source>Build, lease and transfer</source>
        <translation type="unfinished">ກໍ່ສ້າງ, ເຊົ່າ ແລະ ໂອນ</translation>
    </message>
    <message>
        <source>Build, operate and transfer</source>
        <translation type="unfinished">ກໍ່ສ້າງ, ດຳເນີນງານ ແລະ ໂອນ</translation>
    </message>
    <message>
        <source>Build, own and operate</source>
        <translation type="unfinished">ກໍ່ສ້າງ, ເປັນເຈົ້າຂອງ ແລະ ດຳເນີນງານ</translation>
    </message>
    <message>
        <source>Build, own, operate and transfer</source>
        <translation type="unfinished">ກໍ່ສ້າງ, ເປັນເຈົ້າຂອງ, ດຳເນີນງານ ແລະ ໂອນ</translation>
    </message>
    <message>
        <source>Build, rehabilitate, operate and transfer</source>
        <translation type="unfinished">ກໍ່ສ້າງ, ປັບປຸງ, ດຳເນີນງານ ແລະ ໂອນ</translation>
    </message>
    <message>
        <source>Bundle several projects, or ask for {percent} % more.</source>
        <translation type="unfinished">ລວມຫຼາຍໂຄງການ ຫຼື ຂໍເພີ່ມ {percent}%.</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">ໂດຍ</translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished">ພາຍໃນ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">ຍົກເລີກ</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished">ກຳລັງ</translation>
    </message>
    <message>
        <source>Capacity needed</source>
        <translation type="unfinished">ກຳລັງທີ່ຕ້ອງການ</translation>
    </message>
    <message>
        <source>Capacity range</source>
        <translation type="unfinished">ຊ່ວງກຳລັງ</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation type="unfinished">ທຶນ</translation>
    </message>
    <message>
        <source>Capital cost</source>
        <translation type="unfinished">ຄ່າລົງທຶນ</translation>
    </message>
    <message>
        <source>Carry out joint research on ecosystem management and sustainable development</source>
        <translation type="unfinished">ຄົ້ນຄວ້າຮ່ວມດ້ານການຄຸ້ມຄອງລະບົບນິເວດ ແລະ ການພັດທະນາແບບຍືນຍົງ</translation>
    </message>
    <message>
        <source>Carry out joint research on environmental policy systems and on the outlook of environmental cooperation</source>
        <translation type="unfinished">ຄົ້ນຄວ້າຮ່ວມດ້ານລະບົບນະໂຍບາຍສິ່ງແວດລ້ອມ ແລະ ທິດທາງຂອງການຮ່ວມມື</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished">ບັນຊີລາຍການ</translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished">ໝວດ</translation>
    </message>
    <message>
        <source>Certificates and standards</source>
        <translation type="unfinished">ໃບຢັ້ງຢືນ ແລະ ມາດຕະຖານ</translation>
    </message>
    <message>
        <source>Chair's edition</source>
        <translation type="unfinished">ສະບັບປະທານ</translation>
    </message>
    <message>
        <source>Characters that could not be printed</source>
        <translation type="unfinished">ຕົວອັກສອນທີ່ພິມບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>Chinese government</source>
        <translation type="unfinished">ລັດຖະບານຈີນ</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished">ຕົວເລືອກ</translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished">ເມືອງ</translation>
    </message>
    <message>
        <source>Civil society and research</source>
        <translation type="unfinished">ສັງຄົມພົນລະເຮືອນ ແລະ ການຄົ້ນຄວ້າ</translation>
    </message>
    <message>
        <source>Clean water and sanitation</source>
        <translation type="unfinished">ນ້ຳສະອາດ ແລະ ສຸຂາພິບານ</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation type="unfinished">ຜ່ານແລ້ວ</translation>
    </message>
    <message>
        <source>Climate action</source>
        <translation type="unfinished">ການຮັບມືກັບດິນຟ້າອາກາດ</translation>
    </message>
    <message>
        <source>Climate change adaptation and mitigation</source>
        <translation type="unfinished">ການປັບຕົວ ແລະ ຫຼຸດຜ່ອນການປ່ຽນແປງດິນຟ້າອາກາດ</translation>
    </message>
    <message>
        <source>Closed {date}.</source>
        <translation type="unfinished">ປິດຮັບແລ້ວ {date}.</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation type="unfinished">ວັນປິດ</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished">ວັນປິດ</translation>
    </message>
    <message>
        <source>Co-financing</source>
        <translation type="unfinished">ການຮ່ວມທຶນ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">ລະຫັດ</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation type="unfinished">ໜາວ</translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">ຖັນ</translation>
    </message>
    <message>
        <source>Columns {columns} of “{sheet}” are hidden; they are imported with the others.</source>
        <translation type="unfinished">ຖັນ {columns} ຂອງ “{sheet}” ຖືກເຊື່ອງໄວ້; ພວກມັນຖືກນຳເຂົ້າພ້ອມກັບຖັນອື່ນ.</translation>
    </message>
    <message>
        <source>Combine it with other sources.</source>
        <translation type="unfinished">ໃຊ້ຮ່ວມກັບແຫຼ່ງທຶນອື່ນ.</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation type="unfinished">ຄຳໝັ້ນສັນຍາ</translation>
    </message>
    <message>
        <source>Compared are all offers of the register that come near what is asked, not only those of who takes part.</source>
        <translation type="unfinished">ຂໍ້ສະເໜີທີ່ນຳມາປຽບທຽບ ແມ່ນທຸກຂໍ້ສະເໜີໃນທະບຽນທີ່ໃກ້ຄຽງກັບສິ່ງທີ່ຂໍ, ບໍ່ແມ່ນສະເພາະຂອງຜູ້ເຂົ້າຮ່ວມ.</translation>
    </message>
    <message>
        <source>Compared by words and by the glossary; likeness of meaning is not computed yet.</source>
        <translation type="unfinished">ປຽບທຽບດ້ວຍຄຳ ແລະ ອະພິທານສັບ; ຍັງບໍ່ໄດ້ຄິດໄລ່ຄວາມຄ້າຍຄືກັນຂອງຄວາມໝາຍ.</translation>
    </message>
    <message>
        <source>Compared by words and by the glossary; likeness of meaning is not installed.</source>
        <translation type="unfinished">ປຽບທຽບດ້ວຍຄຳ ແລະ ອະພິທານສັບ; ບໍ່ໄດ້ຕິດຕັ້ງການທຽບຄວາມໝາຍ.</translation>
    </message>
    <message>
        <source>Compared by words and by the glossary; likeness of meaning is switched off in the settings.</source>
        <translation type="unfinished">ປຽບທຽບດ້ວຍຄຳ ແລະ ອະພິທານສັບ; ປິດການທຽບຄວາມໝາຍໄວ້ໃນການຕັ້ງຄ່າ.</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished">ສຳເລັດ</translation>
    </message>
    <message>
        <source>Concepts in common: {concepts} ({likeness} of 100).</source>
        <translation type="unfinished">ແນວຄິດຮ່ວມ: {concepts} ({likeness} ຈາກ 100).</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished">ມີຂໍ້ກັງວົນ</translation>
    </message>
    <message>
        <source>Concession</source>
        <translation type="unfinished">ສຳປະທານ</translation>
    </message>
    <message>
        <source>Concessional loan</source>
        <translation type="unfinished">ເງິນກູ້ດອກເບ້ຍຕ່ຳ</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation type="unfinished">ຂໍ້ຈຳກັດ</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">ຜູ້ຕິດຕໍ່</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished">ສາລະບານ</translation>
    </message>
    <message>
        <source>Contracting authority</source>
        <translation type="unfinished">ໜ່ວຍງານຄູ່ສັນຍາ</translation>
    </message>
    <message>
        <source>Converted from Zawgyi ({sure} % sure) to “{text}”.</source>
        <translation type="unfinished">ປ່ຽນຈາກ Zawgyi (ແນ່ໃຈ {sure}%) ເປັນ “{text}”.</translation>
    </message>
    <message>
        <source>Cooperate on eco-industrial parks</source>
        <translation type="unfinished">ຮ່ວມມືດ້ານສວນອຸດສາຫະກຳນິເວດ</translation>
    </message>
    <message>
        <source>Cooperation possible</source>
        <translation type="unfinished">ຮ່ວມມືໄດ້</translation>
    </message>
    <message>
        <source>Corrected at import to “{now}”.</source>
        <translation type="unfinished">ແກ້ໄຂຕອນນຳເຂົ້າເປັນ “{now}”.</translation>
    </message>
    <message>
        <source>Corrected at import to “{now}”; was “{was}”.</source>
        <translation type="unfinished">ແກ້ໄຂຕອນນຳເຂົ້າເປັນ “{now}”; ກ່ອນນັ້ນແມ່ນ “{was}”.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">ຕົ້ນທຶນ</translation>
    </message>
    <message>
        <source>Costs {share} % more than the budget.</source>
        <translation type="unfinished">ແພງກວ່າງົບປະມານ {share}%.</translation>
    </message>
    <message>
        <source>Costs {share} % of the budget.</source>
        <translation type="unfinished">ຕົ້ນທຶນເທົ່າກັບ {share}% ຂອງງົບປະມານ.</translation>
    </message>
    <message>
        <source>Costs {share} to {top} % of the budget.</source>
        <translation type="unfinished">ມີຄ່າໃຊ້ຈ່າຍ {share} ຫາ {top}% ຂອງງົບປະມານ.</translation>
    </message>
    <message>
        <source>Could be carried by the PPP project {name}.</source>
        <translation type="unfinished">ອາດດຳເນີນໂດຍໂຄງການ PPP {name}.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished">ປະເທດ</translation>
    </message>
    <message>
        <source>Countries at a glance</source>
        <translation type="unfinished">ພາບລວມແຕ່ລະປະເທດ</translation>
    </message>
    <message>
        <source>Countries served</source>
        <translation type="unfinished">ປະເທດທີ່ບໍລິການ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">ປະເທດ</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation type="unfinished">ປະເທດຕົ້ນກຳເນີດ</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished">ເກນ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished">ສະກຸນເງິນ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">ວັນທີ</translation>
    </message>
    <message>
        <source>Date needed and delivery time are not known on one side or both.</source>
        <translation type="unfinished">ຝ່າຍໜຶ່ງ ຫຼື ທັງສອງຝ່າຍບໍ່ໄດ້ບອກວັນທີຕ້ອງການ ແລະ ໄລຍະສົ່ງ.</translation>
    </message>
    <message>
        <source>Debt relief</source>
        <translation type="unfinished">ການຜ່ອນໜີ້</translation>
    </message>
    <message>
        <source>Decent work and economic growth</source>
        <translation type="unfinished">ວຽກທີ່ດີ ແລະ ການເຕີບໂຕທາງເສດຖະກິດ</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished">ຜູ້ຕັດສິນໃຈ</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">ການຕັດສິນໃຈ</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished">ການຕັດສິນໃຈ</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished">ປະຕິເສດ</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation type="unfinished">ຜູ້ແທນ</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation type="unfinished">ຄະນະຜູ້ແທນ</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation type="unfinished">ຄະນະຜູ້ແທນ</translation>
    </message>
    <message>
        <source>Delegations' edition</source>
        <translation type="unfinished">ສະບັບຄະນະຜູ້ແທນ</translation>
    </message>
    <message>
        <source>Delivered about {late} {late:month|months} late.</source>
        <translation type="unfinished">ສົ່ງຊ້າປະມານ {late} ເດືອນ.</translation>
    </message>
    <message>
        <source>Delivered in {months} {months:month|months}, {left} {left:is|are} left.</source>
        <translation type="unfinished">ສົ່ງໃນ {months} ເດືອນ, ຍັງເຫຼືອ {left} ເດືອນ.</translation>
    </message>
    <message>
        <source>Delivery (months)</source>
        <translation type="unfinished">ໄລຍະສົ່ງ (ເດືອນ)</translation>
    </message>
    <message>
        <source>Delivery mode</source>
        <translation type="unfinished">ຮູບແບບດຳເນີນ</translation>
    </message>
    <message>
        <source>Describe the part of the project that lies in the source's area.</source>
        <translation type="unfinished">ອະທິບາຍສ່ວນຂອງໂຄງການທີ່ຢູ່ໃນຂົງເຂດຂອງແຫຼ່ງທຶນ.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">ລາຍລະອຽດ</translation>
    </message>
    <message>
        <source>Design, build, finance and operate</source>
        <translation type="unfinished">ອອກແບບ, ກໍ່ສ້າງ, ຫາທຶນ ແລະ ດຳເນີນງານ</translation>
    </message>
    <message>
        <source>Develop and carry out community climate adaptation investment projects</source>
        <translation type="unfinished">ສ້າງ ແລະ ດຳເນີນໂຄງການລົງທຶນປັບຕົວຂອງຊຸມຊົນ</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation type="unfinished">ບໍ່ໄດ້ພົບ</translation>
    </message>
    <message>
        <source>Divestiture</source>
        <translation type="unfinished">ການຂາຍຮຸ້ນ</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished">ຍົກເລີກ</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation type="unfinished">ການກວດສອບປະຫວັດ</translation>
    </message>
    <message>
        <source>Due diligence has not been done.</source>
        <translation type="unfinished">ຍັງບໍ່ໄດ້ກວດສອບປະຫວັດ.</translation>
    </message>
    <message>
        <source>Due diligence: {state}.</source>
        <translation type="unfinished">ການກວດສອບປະຫວັດ: {state}.</translation>
    </message>
    <message>
        <source>Each number counts records of this pack; an empty field means none.</source>
        <translation type="unfinished">ແຕ່ລະຕົວເລກນັບບັນທຶກຂອງຊຸດນີ້; ຊ່ອງຫວ່າງໝາຍວ່າບໍ່ມີ.</translation>
    </message>
    <message>
        <source>Ecosystem management and biodiversity conservation</source>
        <translation type="unfinished">ການຄຸ້ມຄອງລະບົບນິເວດ ແລະ ການອະນຸລັກຊີວະນາໆພັນ</translation>
    </message>
    <message>
        <source>Eligible applicants</source>
        <translation type="unfinished">ຜູ້ສະໝັກທີ່ມີສິດ</translation>
    </message>
    <message>
        <source>Eligible countries</source>
        <translation type="unfinished">ປະເທດທີ່ມີສິດ</translation>
    </message>
    <message>
        <source>Encourage sustainable cities and living: solar energy, green building, urban water management and public water quality monitoring</source>
        <translation type="unfinished">ສົ່ງເສີມຕົວເມືອງ ແລະ ການດຳລົງຊີວິດຍືນຍົງ: ພະລັງງານແສງອາທິດ, ອາຄານສີຂຽວ, ການຄຸ້ມຄອງນ້ຳຕົວເມືອງ ແລະ ຕິດຕາມຄຸນນະພາບນ້ຳ</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation type="unfinished">ວິສາຫະກິດ</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation type="unfinished">ວິສາຫະກິດ</translation>
    </message>
    <message>
        <source>Enterprises' edition</source>
        <translation type="unfinished">ສະບັບວິສາຫະກິດ</translation>
    </message>
    <message>
        <source>Environmental capacity building</source>
        <translation type="unfinished">ການສ້າງຄວາມສາມາດດ້ານສິ່ງແວດລ້ອມ</translation>
    </message>
    <message>
        <source>Environmental data and information management</source>
        <translation type="unfinished">ການຄຸ້ມຄອງຂໍ້ມູນຂ່າວສານສິ່ງແວດລ້ອມ</translation>
    </message>
    <message>
        <source>Environmental education and public awareness</source>
        <translation type="unfinished">ການສຶກສາສິ່ງແວດລ້ອມ ແລະ ຈິດສຳນຶກສາທາລະນະ</translation>
    </message>
    <message>
        <source>Environmental policy dialogue and cooperation</source>
        <translation type="unfinished">ການປຶກສາຫາລືນະໂຍບາຍ ແລະ ການຮ່ວມມືດ້ານສິ່ງແວດລ້ອມ</translation>
    </message>
    <message>
        <source>Environmentally friendly technology and environmental industry</source>
        <translation type="unfinished">ເຕັກໂນໂລຊີເປັນມິດກັບສິ່ງແວດລ້ອມ ແລະ ອຸດສາຫະກຳສິ່ງແວດລ້ອມ</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation type="unfinished">ທຶນຮຸ້ນ</translation>
    </message>
    <message>
        <source>Every candidate is excluded: see the near misses.</source>
        <translation type="unfinished">ທຸກຂໍ້ສະເໜີຖືກຕັດອອກ: ເບິ່ງຂໍ້ສະເໜີທີ່ເກືອບໄດ້.</translation>
    </message>
    <message>
        <source>Every record has a code with a check digit, such as {code}: please quote it, also when you report the outcome of a meeting.</source>
        <translation type="unfinished">ທຸກລາຍການມີລະຫັດພ້ອມເລກກວດສອບ ເຊັ່ນ {code}: ກະລຸນາອ້າງອີງ, ລວມທັງເມື່ອລາຍງານຜົນການປະຊຸມ.</translation>
    </message>
    <message>
        <source>Exchange and cooperate on municipal and other solid waste</source>
        <translation type="unfinished">ແລກປ່ຽນ ແລະ ຮ່ວມມືດ້ານຂີ້ເຫຍື້ອແຂງຕົວເມືອງ ແລະ ອື່ນໆ</translation>
    </message>
    <message>
        <source>Exchange knowledge among environmental think tanks and build their network</source>
        <translation type="unfinished">ແລກປ່ຽນຄວາມຮູ້ລະຫວ່າງສະຖາບັນຄົ້ນຄວ້າສິ່ງແວດລ້ອມ ແລະ ສ້າງເຄືອຂ່າຍ</translation>
    </message>
    <message>
        <source>Exchange models of green industrial parks, low-carbon and green communities, and climate disaster response</source>
        <translation type="unfinished">ແລກປ່ຽນຕົວແບບສວນອຸດສາຫະກຳສີຂຽວ, ຊຸມຊົນກາກບອນຕ່ຳ ແລະ ການຮັບມືໄພພິບັດ</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished">ຕັດອອກ</translation>
    </message>
    <message>
        <source>Excluded because</source>
        <translation type="unfinished">ສາເຫດທີ່ຕັດອອກ</translation>
    </message>
    <message>
        <source>Excludes “{thing}”.</source>
        <translation type="unfinished">ຍົກເວັ້ນ “{thing}”.</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation type="unfinished">ຂໍ້ຍົກເວັ້ນ</translation>
    </message>
    <message>
        <source>Explore cooperation on pollution from farming, from diffuse and point sources, with demonstration projects</source>
        <translation type="unfinished">ຊອກຫາການຮ່ວມມືດ້ານມົນລະພິດກະສິກຳ, ແຫຼ່ງກະຈາຍ ແລະ ແຫຼ່ງຈຸດ ດ້ວຍໂຄງການສາທິດ</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation type="unfinished">ກອງທຶນ</translation>
    </message>
    <message>
        <source>Fact that is not known</source>
        <translation type="unfinished">ຂໍ້ມູນທີ່ຍັງບໍ່ຮູ້</translation>
    </message>
    <message>
        <source>Few skilled staff</source>
        <translation type="unfinished">ພະນັກງານຊຳນານໜ້ອຍ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished">ຊ່ອງຂໍ້ມູນ</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">ໄຟລ໌</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation type="unfinished">ການເງິນ</translation>
    </message>
    <message>
        <source>Financially closed</source>
        <translation type="unfinished">ປິດການເງິນແລ້ວ</translation>
    </message>
    <message>
        <source>Financing gap</source>
        <translation type="unfinished">ຊ່ອງຫວ່າງທາງການເງິນ</translation>
    </message>
    <message>
        <source>Find a further own share of {percent} % of the cost.</source>
        <translation type="unfinished">ຊອກທຶນຕົນເອງເພີ່ມ {percent}% ຂອງຕົ້ນທຶນ.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">ສິ່ງທີ່ພົບ</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation type="unfinished">ສິ່ງທີ່ແກ້ໄຂ</translation>
    </message>
    <message>
        <source>Flood-prone</source>
        <translation type="unfinished">ນ້ຳຖ້ວມງ່າຍ</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation type="unfinished">ຜູ້ປະສານງານ</translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished">ສຳລັບ</translation>
    </message>
    <message>
        <source>For government delegations. Holds contact details: please keep it confidential.</source>
        <translation type="unfinished">ສຳລັບຄະນະຜູ້ແທນລັດຖະບານ. ມີຂໍ້ມູນຕິດຕໍ່: ກະລຸນາຮັກສາເປັນຄວາມລັບ.</translation>
    </message>
    <message>
        <source>For participants of the roundtable.</source>
        <translation type="unfinished">ສຳລັບຜູ້ເຂົ້າຮ່ວມໂຕະມົນ.</translation>
    </message>
    <message>
        <source>For the Centre to find out</source>
        <translation type="unfinished">ສູນຕ້ອງກວດສອບເອງ</translation>
    </message>
    <message>
        <source>For the chair and the Centre only. Please do not copy.</source>
        <translation type="unfinished">ສຳລັບປະທານ ແລະ ສູນເທົ່ານັ້ນ. ກະລຸນາຢ່າສຳເນົາ.</translation>
    </message>
    <message>
        <source>For {kinds}: {rule}</source>
        <translation type="unfinished">ສຳລັບ{kinds}: {rule}</translation>
    </message>
    <message>
        <source>Form of cooperation</source>
        <translation type="unfinished">ຮູບແບບການຮ່ວມມື</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation type="unfinished">ຊື່ເດີມ</translation>
    </message>
    <message>
        <source>Forms of cooperation</source>
        <translation type="unfinished">ຮູບແບບການຮ່ວມມື</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation type="unfinished">ມູນນິທິ</translation>
    </message>
    <message>
        <source>Full divestiture</source>
        <translation type="unfinished">ຂາຍຮຸ້ນທັງໝົດ</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation type="unfinished">ຜູ້ໃຫ້ທຶນ</translation>
    </message>
    <message>
        <source>Funding category</source>
        <translation type="unfinished">ໝວດແຫຼ່ງທຶນ</translation>
    </message>
    <message>
        <source>Funding source</source>
        <translation type="unfinished">ແຫຼ່ງທຶນ</translation>
    </message>
    <message>
        <source>Funding sources</source>
        <translation type="unfinished">ແຫຼ່ງທຶນ</translation>
    </message>
    <message>
        <source>Funds in hand</source>
        <translation type="unfinished">ທຶນທີ່ມີ</translation>
    </message>
    <message>
        <source>Funds secured</source>
        <translation type="unfinished">ມີທຶນແລ້ວ</translation>
    </message>
    <message>
        <source>Further countries</source>
        <translation type="unfinished">ປະເທດອື່ນ</translation>
    </message>
    <message>
        <source>Further subjects</source>
        <translation type="unfinished">ຫົວຂໍ້ອື່ນ</translation>
    </message>
    <message>
        <source>Gender equality</source>
        <translation type="unfinished">ຄວາມສະເໝີພາບຍິງຊາຍ</translation>
    </message>
    <message>
        <source>Good health and well-being</source>
        <translation type="unfinished">ສຸຂະພາບ ແລະ ຄວາມເປັນຢູ່ທີ່ດີ</translation>
    </message>
    <message>
        <source>Government</source>
        <translation type="unfinished">ລັດຖະບານ</translation>
    </message>
    <message>
        <source>Government and enterprise roundtable: briefing pack</source>
        <translation type="unfinished">ໂຕະມົນລັດຖະບານ ແລະ ວິສາຫະກິດ: ຊຸດເອກະສານສະຫຼຸບ</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation type="unfinished">ທຶນຊ່ວຍເຫຼືອລ້າ</translation>
    </message>
    <message>
        <source>Green Lancang-Mekong Initiative</source>
        <translation type="unfinished">ຂໍ້ລິເລີ່ມແມ່ນ້ຳຂອງ-ລ້ານຊ້າງສີຂຽວ</translation>
    </message>
    <message>
        <source>Greenfield project</source>
        <translation type="unfinished">ໂຄງການໃໝ່</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation type="unfinished">ການຄ້ຳປະກັນ</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation type="unfinished">ການນຳໃຊ້ເອກະສານ</translation>
    </message>
    <message>
        <source>Hold cross-sector policy dialogues and government-enterprise roundtable dialogues</source>
        <translation type="unfinished">ຈັດການປຶກສາຫາລືນະໂຍບາຍຂ້າມຂະແໜງ ແລະ ໂຕະມົນລັດ-ວິສາຫະກິດ</translation>
    </message>
    <message>
        <source>Hold dialogues on rural environmental policy</source>
        <translation type="unfinished">ຈັດການປຶກສາຫາລືນະໂຍບາຍສິ່ງແວດລ້ອມຊົນນະບົດ</translation>
    </message>
    <message>
        <source>Hold roundtable dialogues of environmental enterprises when the time is right</source>
        <translation type="unfinished">ຈັດໂຕະມົນວິສາຫະກິດສິ່ງແວດລ້ອມເມື່ອເໝາະສົມ</translation>
    </message>
    <message>
        <source>Hold the annual high-level policy dialogue on regional environmental cooperation and the 2030 Agenda; the host nominates itself</source>
        <translation type="unfinished">ຈັດການປຶກສາຫາລືນະໂຍບາຍຂັ້ນສູງປະຈຳປີດ້ານການຮ່ວມມືສິ່ງແວດລ້ອມພາກພື້ນ ແລະ ວາລະ 2030; ເຈົ້າພາບສະເໜີຕົນເອງ</translation>
    </message>
    <message>
        <source>Hold youth forums on environmental cooperation</source>
        <translation type="unfinished">ຈັດເວທີຊາວໜຸ່ມດ້ານການຮ່ວມມືສິ່ງແວດລ້ອມ</translation>
    </message>
    <message>
        <source>Host country</source>
        <translation type="unfinished">ປະເທດເຈົ້າພາບ</translation>
    </message>
    <message>
        <source>How a score came about is shown for the first of each list; the brief of each planned meeting says what speaks for and against its match.</source>
        <translation type="unfinished">ທີ່ມາຂອງຄະແນນສະແດງສຳລັບອັນດັບທຳອິດຂອງແຕ່ລະລາຍການ; ບົດສະຫຼຸບຂອງການພົບປະທີ່ກຳນົດໄວ້ບອກຂໍ້ສະໜັບສະໜູນ ແລະ ຂໍ້ຄັດຄ້ານ.</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation type="unfinished">ແນວຄິດ</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation type="unfinished">ຂໍ້ສະໜັບສະໜູນ</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation type="unfinished">ເປັນສິ່ງຂອງ</translation>
    </message>
    <message>
        <source>In operation</source>
        <translation type="unfinished">ກຳລັງດຳເນີນງານ</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation type="unfinished">ກຳລັງກະກຽມ</translation>
    </message>
    <message>
        <source>In tender</source>
        <translation type="unfinished">ກຳລັງປະມູນ</translation>
    </message>
    <message>
        <source>In the cell</source>
        <translation type="unfinished">ຂໍ້ຄວາມໃນຫ້ອງ</translation>
    </message>
    <message>
        <source>Industry, innovation and infrastructure</source>
        <translation type="unfinished">ອຸດສາຫະກຳ, ນະວັດຕະກຳ ແລະ ພື້ນຖານໂຄງລ່າງ</translation>
    </message>
    <message>
        <source>Informative</source>
        <translation type="unfinished">ໄດ້ຂໍ້ມູນ</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished">ເຄື່ອງມື</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation type="unfinished">ເຄື່ອງມື</translation>
    </message>
    <message>
        <source>International NGO</source>
        <translation type="unfinished">NGO ສາກົນ</translation>
    </message>
    <message>
        <source>International organisations</source>
        <translation type="unfinished">ອົງການສາກົນ</translation>
    </message>
    <message>
        <source>International organisations sit last, as a group of their own.</source>
        <translation type="unfinished">ອົງການສາກົນນັ່ງທ້າຍສຸດ ເປັນກຸ່ມຂອງຕົນເອງ.</translation>
    </message>
    <message>
        <source>International organisations, partners and third parties</source>
        <translation type="unfinished">ອົງການສາກົນ, ຄູ່ຮ່ວມ ແລະ ຝ່າຍທີສາມ</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">ນາຍພາສາ</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation type="unfinished">ນາຍພາສາ</translation>
    </message>
    <message>
        <source>Invisible characters were taken out.</source>
        <translation type="unfinished">ຕົວອັກສອນທີ່ເບິ່ງບໍ່ເຫັນຖືກເອົາອອກ.</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation type="unfinished">ການເຊີນ</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished">ເຊີນແລ້ວ</translation>
    </message>
    <message>
        <source>Invited by name</source>
        <translation type="unfinished">ເຊີນຕາມຊື່</translation>
    </message>
    <message>
        <source>It is for one country alone: apply with a partner there.</source>
        <translation type="unfinished">ສຳລັບປະເທດດຽວເທົ່ານັ້ນ: ໃຫ້ຍື່ນຮ່ວມກັບຄູ່ຮ່ວມງານໃນປະເທດນັ້ນ.</translation>
    </message>
    <message>
        <source>It needs on site what is lacking: {codes}.</source>
        <translation type="unfinished">ຕ້ອງການສິ່ງທີ່ສະຖານທີ່ຂາດ: {codes}.</translation>
    </message>
    <message>
        <source>It offers only: {codes}.</source>
        <translation type="unfinished">ສະເໜີສະເພາະ: {codes}.</translation>
    </message>
    <message>
        <source>It offers: {codes}.</source>
        <translation type="unfinished">ສະເໜີ: {codes}.</translation>
    </message>
    <message>
        <source>It pays in {given}; {wanted} is asked for.</source>
        <translation type="unfinished">ຈ່າຍເປັນ {given}, ຂໍເປັນ {wanted}.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished">ລາຍການ</translation>
    </message>
    <message>
        <source>Items on the agenda</source>
        <translation type="unfinished">ຫົວຂໍ້ໃນວາລະ</translation>
    </message>
    <message>
        <source>Itineraries</source>
        <translation type="unfinished">ກຳນົດການຂອງແຕ່ລະຝ່າຍ</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished">ປະຕິບັດແລ້ວ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">ປະເພດ</translation>
    </message>
    <message>
        <source>Known in some of the countries asked.</source>
        <translation type="unfinished">ຮູ້ຈັກໃນບາງປະເທດທີ່ຂໍ.</translation>
    </message>
    <message>
        <source>Known nearby, in {countries}.</source>
        <translation type="unfinished">ຮູ້ຈັກໃນປະເທດໃກ້ຄຽງ: {countries}.</translation>
    </message>
    <message>
        <source>Known only in other countries.</source>
        <translation type="unfinished">ຮູ້ຈັກແຕ່ໃນປະເທດອື່ນ.</translation>
    </message>
    <message>
        <source>LMC Special Fund</source>
        <translation type="unfinished">ກອງທຶນພິເສດແມ່ນ້ຳຂອງ-ລ້ານຊ້າງ</translation>
    </message>
    <message>
        <source>Lancang-Mekong Environmental Cooperation Centre</source>
        <translation type="unfinished">ສູນຮ່ວມມືສິ່ງແວດລ້ອມແມ່ນ້ຳຂອງ-ລ້ານຊ້າງ</translation>
    </message>
    <message>
        <source>Land and permits</source>
        <translation type="unfinished">ທີ່ດິນ ແລະ ໃບອະນຸຍາດ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">ພາສາ</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">ພາສາ</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation type="unfinished">ພາສາທີ່ໃຊ້</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation type="unfinished">ການພົບປະຄັ້ງກ່ອນ</translation>
    </message>
    <message>
        <source>Latest reference</source>
        <translation type="unfinished">ຜົນງານຫຼ້າສຸດ</translation>
    </message>
    <message>
        <source>Lease contract</source>
        <translation type="unfinished">ສັນຍາເຊົ່າ</translation>
    </message>
    <message>
        <source>Life below water</source>
        <translation type="unfinished">ຊີວິດໃຕ້ນ້ຳ</translation>
    </message>
    <message>
        <source>Life on land</source>
        <translation type="unfinished">ຊີວິດເທິງບົກ</translation>
    </message>
    <message>
        <source>Likeness of meaning is computed for {done} of {total} {total:record|records} so far; the others are compared by words and by the glossary.</source>
        <translation type="unfinished">ຄິດໄລ່ຄວາມຄ້າຍຄືກັນຂອງຄວາມໝາຍແລ້ວ {done} ຈາກ {total} ລາຍການ; ລາຍການອື່ນປຽບທຽບດ້ວຍຄຳ ແລະ ອະພິທານສັບ.</translation>
    </message>
    <message>
        <source>Lists received</source>
        <translation type="unfinished">ບັນຊີທີ່ໄດ້ຮັບ</translation>
    </message>
    <message>
        <source>Little land</source>
        <translation type="unfinished">ທີ່ດິນໜ້ອຍ</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation type="unfinished">ເງິນກູ້</translation>
    </message>
    <message>
        <source>Local government</source>
        <translation type="unfinished">ອົງການປົກຄອງທ້ອງຖິ່ນ</translation>
    </message>
    <message>
        <source>Lowest TRL accepted</source>
        <translation type="unfinished">TRL ຕ່ຳສຸດທີ່ຮັບ</translation>
    </message>
    <message>
        <source>Made in a neighbouring country: {country}.</source>
        <translation type="unfinished">ຜະລິດໃນປະເທດໃກ້ຄຽງ: {country}.</translation>
    </message>
    <message>
        <source>Made in {country}.</source>
        <translation type="unfinished">ຜະລິດໃນ {country}.</translation>
    </message>
    <message>
        <source>Make infrastructure building and ecosystem protection more sustainable</source>
        <translation type="unfinished">ເຮັດໃຫ້ການກໍ່ສ້າງພື້ນຖານໂຄງລ່າງ ແລະ ການປົກປ້ອງລະບົບນິເວດຍືນຍົງຂຶ້ນ</translation>
    </message>
    <message>
        <source>Manage rural waste including solid waste, raise management awareness and reuse resources</source>
        <translation type="unfinished">ຄຸ້ມຄອງສິ່ງເສດເຫຼືອຊົນນະບົດ, ຍົກສູງຈິດສຳນຶກ ແລະ ນຳຊັບພະຍາກອນມາໃຊ້ຄືນ</translation>
    </message>
    <message>
        <source>Management and lease contract</source>
        <translation type="unfinished">ສັນຍາບໍລິຫານ ແລະ ເຊົ່າ</translation>
    </message>
    <message>
        <source>Management contract</source>
        <translation type="unfinished">ສັນຍາບໍລິຫານ</translation>
    </message>
    <message>
        <source>Match list</source>
        <translation type="unfinished">ລາຍການຈັບຄູ່</translation>
    </message>
    <message>
        <source>Match score</source>
        <translation type="unfinished">ຄະແນນຈັບຄູ່</translation>
    </message>
    <message>
        <source>Matches {need} with {score} points</source>
        <translation type="unfinished">ກົງກັບ {need} ໄດ້ {score} ຄະແນນ</translation>
    </message>
    <message>
        <source>May apply if the call's wider kind of body includes this one.</source>
        <translation type="unfinished">ຍື່ນໄດ້ ຖ້າປະເພດອົງກອນທີ່ກວ້າງກວ່າໃນປະກາດລວມເອົາອົງກອນນີ້.</translation>
    </message>
    <message>
        <source>May apply.</source>
        <translation type="unfinished">ສະໝັກໄດ້.</translation>
    </message>
    <message>
        <source>May be passed on.</source>
        <translation type="unfinished">ເຜີຍແຜ່ຕໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>May be the same as row {row}, “{name}”.</source>
        <translation type="unfinished">ອາດເປັນອັນດຽວກັນກັບແຖວ {row}, “{name}”.</translation>
    </message>
    <message>
        <source>May be {code}, “{name}”.</source>
        <translation type="unfinished">ອາດແມ່ນ {code}, “{name}”.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished">ການພົບປະ</translation>
    </message>
    <message>
        <source>Meeting briefs</source>
        <translation type="unfinished">ບົດສະຫຼຸບສຳລັບການພົບປະ</translation>
    </message>
    <message>
        <source>Meeting slots</source>
        <translation type="unfinished">ຮອບພົບປະ</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished">ການພົບປະ</translation>
    </message>
    <message>
        <source>Monitor and control vehicle exhaust: standards, monitoring projects, alternative-energy transport</source>
        <translation type="unfinished">ຕິດຕາມ ແລະ ຄວບຄຸມໄອເສຍຍານພາຫະນະ: ມາດຕະຖານ, ໂຄງການຕິດຕາມ, ຂົນສົ່ງພະລັງງານທາງເລືອກ</translation>
    </message>
    <message>
        <source>Multilateral</source>
        <translation type="unfinished">ອົງການຫຼາຍຝ່າຍ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">ຊື່</translation>
    </message>
    <message>
        <source>Name in Burmese</source>
        <translation type="unfinished">ຊື່ພາສາມຽນມາ</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation type="unfinished">ຊື່ພາສາຈີນ</translation>
    </message>
    <message>
        <source>Name in Khmer</source>
        <translation type="unfinished">ຊື່ພາສາຂະແມ</translation>
    </message>
    <message>
        <source>Name in Thai</source>
        <translation type="unfinished">ຊື່ພາສາໄທ</translation>
    </message>
    <message>
        <source>Name in Vietnamese</source>
        <translation type="unfinished">ຊື່ພາສາຫວຽດນາມ</translation>
    </message>
    <message>
        <source>Names other standards than the one asked.</source>
        <translation type="unfinished">ບອກມາດຕະຖານອື່ນຈາກທີ່ຂໍ.</translation>
    </message>
    <message>
        <source>Names the standard asked.</source>
        <translation type="unfinished">ບອກມາດຕະຖານທີ່ຂໍ.</translation>
    </message>
    <message>
        <source>Names the standard {number}.</source>
        <translation type="unfinished">ບອກມາດຕະຖານ {number}.</translation>
    </message>
    <message>
        <source>National NGO</source>
        <translation type="unfinished">NGO ພາຍໃນປະເທດ</translation>
    </message>
    <message>
        <source>Near misses are ordered by how few conditions they fail, then by how little they fail them, not by what they would score.</source>
        <translation type="unfinished">ຂໍ້ສະເໜີທີ່ເກືອບໄດ້ລຽງຕາມຈຳນວນເງື່ອນໄຂທີ່ບໍ່ຜ່ານຈາກໜ້ອຍຫາຫຼາຍ, ແລ້ວຕາມສ່ວນທີ່ຂາດຈາກໜ້ອຍຫາຫຼາຍ, ບໍ່ໄດ້ລຽງຕາມຄະແນນທີ່ອາດໄດ້.</translation>
    </message>
    <message>
        <source>Near misses, the nearest first</source>
        <translation type="unfinished">ຂໍ້ສະເໜີທີ່ເກືອບໄດ້, ໃກ້ທີ່ສຸດກ່ອນ</translation>
    </message>
    <message>
        <source>Need or project</source>
        <translation type="unfinished">ຄວາມຕ້ອງການ ຫຼື ໂຄງການ</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation type="unfinished">ຕ້ອງການພາຍໃນ</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">ຄວາມຕ້ອງການ</translation>
    </message>
    <message>
        <source>Needs and projects on the agenda</source>
        <translation type="unfinished">ຄວາມຕ້ອງການ ແລະ ໂຄງການໃນວາລະ</translation>
    </message>
    <message>
        <source>Needs on site</source>
        <translation type="unfinished">ຄວາມຕ້ອງການຂອງສະຖານທີ່</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished">ໃໝ່</translation>
    </message>
    <message>
        <source>Next milestone</source>
        <translation type="unfinished">ຂັ້ນຕອນຕໍ່ໄປ</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">ບໍ່</translation>
    </message>
    <message>
        <source>No category of funding was asked for.</source>
        <translation type="unfinished">ບໍ່ໄດ້ຂໍໝວດທຶນໃດ.</translation>
    </message>
    <message>
        <source>No civil society or research organisation has a seat.</source>
        <translation type="unfinished">ບໍ່ມີອົງກອນສັງຄົມ ຫຼື ຄົ້ນຄວ້າໃດມີບ່ອນນັ່ງ.</translation>
    </message>
    <message>
        <source>No concept in common; related ones of the offer: {concepts} ({likeness} of 100).</source>
        <translation type="unfinished">ບໍ່ມີແນວຄິດຮ່ວມ; ແນວຄິດທີ່ກ່ຽວຂ້ອງຂອງຝ່າຍສະເໜີໃຫ້: {concepts} ({likeness} ຈາກ 100).</translation>
    </message>
    <message>
        <source>No country was given.</source>
        <translation type="unfinished">ບໍ່ໄດ້ບອກປະເທດ.</translation>
    </message>
    <message>
        <source>No currency is given; {currency} was assumed.</source>
        <translation type="unfinished">ບໍ່ໄດ້ບອກສະກຸນເງິນ; ໄດ້ຖືວ່າເປັນ {currency}.</translation>
    </message>
    <message>
        <source>No enterprise has a seat.</source>
        <translation type="unfinished">ບໍ່ມີວິສາຫະກິດໃດມີບ່ອນນັ່ງ.</translation>
    </message>
    <message>
        <source>No financial institution has a seat.</source>
        <translation type="unfinished">ບໍ່ມີສະຖາບັນການເງິນໃດມີບ່ອນນັ່ງ.</translation>
    </message>
    <message>
        <source>No funding source fits, so there is no triple.</source>
        <translation type="unfinished">ບໍ່ມີແຫຼ່ງທຶນທີ່ເໝາະ ຈຶ່ງບໍ່ມີຊຸດສາມຝ່າຍ.</translation>
    </message>
    <message>
        <source>No government has a seat.</source>
        <translation type="unfinished">ບໍ່ມີລັດຖະບານໃດມີບ່ອນນັ່ງ.</translation>
    </message>
    <message>
        <source>No interest</source>
        <translation type="unfinished">ບໍ່ສົນໃຈ</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation type="unfinished">ບໍ່ມີແລ້ວ</translation>
    </message>
    <message>
        <source>No longer invited</source>
        <translation type="unfinished">ບໍ່ໄດ້ເຊີນອີກ</translation>
    </message>
    <message>
        <source>No offer fits, and none nearly does.</source>
        <translation type="unfinished">ບໍ່ມີຂໍ້ສະເໜີທີ່ເໝາະສົມ ແລະ ບໍ່ມີອັນໃດໃກ້ຄຽງ.</translation>
    </message>
    <message>
        <source>No own share is required.</source>
        <translation type="unfinished">ບໍ່ຕ້ອງມີທຶນຕົນເອງ.</translation>
    </message>
    <message>
        <source>No poverty</source>
        <translation type="unfinished">ບໍ່ມີຄວາມທຸກຍາກ</translation>
    </message>
    <message>
        <source>No reference plant is named.</source>
        <translation type="unfinished">ບໍ່ໄດ້ບອກໂຮງງານອ້າງອີງ.</translation>
    </message>
    <message>
        <source>No seat for: {countries}.</source>
        <translation type="unfinished">ບໍ່ມີບ່ອນນັ່ງສຳລັບ: {countries}.</translation>
    </message>
    <message>
        <source>No shared language: an interpreter is needed.</source>
        <translation type="unfinished">ບໍ່ມີພາສາຮ່ວມ: ຕ້ອງມີນາຍພາສາ.</translation>
    </message>
    <message>
        <source>No subject was given.</source>
        <translation type="unfinished">ບໍ່ໄດ້ບອກຫົວຂໍ້.</translation>
    </message>
    <message>
        <source>No supplier fits, so there is no triple.</source>
        <translation type="unfinished">ບໍ່ມີຜູ້ສະໜອງທີ່ເໝາະ ຈຶ່ງບໍ່ມີຊຸດສາມຝ່າຍ.</translation>
    </message>
    <message>
        <source>No word or concept is shared.</source>
        <translation type="unfinished">ບໍ່ມີຄຳ ຫຼື ແນວຄິດຮ່ວມ.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished">ລ/ດ</translation>
    </message>
    <message>
        <source>None fits.</source>
        <translation type="unfinished">ບໍ່ມີລາຍການທີ່ເໝາະສົມ.</translation>
    </message>
    <message>
        <source>None of what it excludes is named.</source>
        <translation type="unfinished">ບໍ່ໄດ້ກ່າວເຖິງສິ່ງທີ່ຖືກຍົກເວັ້ນ.</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished">ບໍ່ໄດ້ປະເມີນ</translation>
    </message>
    <message>
        <source>Not counted here, without a priority area: {records}.</source>
        <translation type="unfinished">ບໍ່ນັບຢູ່ນີ້ ເພາະບໍ່ໄດ້ລະບຸຂົງເຂດບູລິມະສິດ: {records}.</translation>
    </message>
    <message>
        <source>Not counted here, without any of the six countries: {records}.</source>
        <translation type="unfinished">ບໍ່ນັບຢູ່ນີ້ ເພາະບໍ່ໄດ້ລະບຸປະເທດໃດໃນຫົກປະເທດ: {records}.</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished">ບໍ່ປະຕິບັດ</translation>
    </message>
    <message>
        <source>Not known: {names}.</source>
        <translation type="unfinished">ບໍ່ຮູ້: {names}.</translation>
    </message>
    <message>
        <source>Not said where it is serviced or proven.</source>
        <translation type="unfinished">ບໍ່ໄດ້ບອກວ່າມີບໍລິການ ຫຼື ເຄີຍໃຊ້ຢູ່ໃສ.</translation>
    </message>
    <message>
        <source>Not said which countries are eligible.</source>
        <translation type="unfinished">ບໍ່ໄດ້ບອກປະເທດທີ່ມີສິດ.</translation>
    </message>
    <message>
        <source>Not shown in this edition.</source>
        <translation type="unfinished">ບໍ່ສະແດງໃນສະບັບນີ້.</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished">ຍັງບໍ່ເລີ່ມ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">ບັນທຶກ</translation>
    </message>
    <message>
        <source>Nothing had to be fixed.</source>
        <translation type="unfinished">ບໍ່ມີສິ່ງທີ່ຕ້ອງແກ້ໄຂ.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation type="unfinished">ບໍ່ມີການປ່ຽນແປງ.</translation>
    </message>
    <message>
        <source>Nothing in the register resembles what is asked.</source>
        <translation type="unfinished">ບໍ່ມີຫຍັງໃນທະບຽນຄ້າຍກັບສິ່ງທີ່ຂໍ.</translation>
    </message>
    <message>
        <source>Nothing is said of what disqualifies.</source>
        <translation type="unfinished">ບໍ່ໄດ້ບອກສິ່ງທີ່ເຮັດໃຫ້ໝົດສິດ.</translation>
    </message>
    <message>
        <source>Nothing it needs on site is lacking.</source>
        <translation type="unfinished">ສະຖານທີ່ບໍ່ຂາດສິ່ງທີ່ຕ້ອງການ.</translation>
    </message>
    <message>
        <source>Nothing more is asked for.</source>
        <translation type="unfinished">ບໍ່ໄດ້ຂໍຫຍັງອີກ.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished">ບໍ່ພົບສິ່ງໃດ.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">ປັດຈຸບັນ</translation>
    </message>
    <message>
        <source>Now invited</source>
        <translation type="unfinished">ປັດຈຸບັນໄດ້ເຊີນ</translation>
    </message>
    <message>
        <source>Number at the source</source>
        <translation type="unfinished">ເລກທີຂອງແຫຼ່ງ</translation>
    </message>
    <message>
        <source>Of {count} {count:offer|offers} that {count:does|do} not fit, the nearest {shown} {shown:is|are} listed.</source>
        <translation type="unfinished">ໃນຂໍ້ສະເໜີທີ່ບໍ່ເໝາະສົມ {count} ລາຍການ, ສະແດງ {shown} ລາຍການທີ່ໃກ້ທີ່ສຸດ.</translation>
    </message>
    <message>
        <source>Of {count} {count:offer|offers} that {count:does|do} not fit, the nearest {shown} {shown:is|are} listed. Not near: {left}.</source>
        <translation type="unfinished">ໃນຂໍ້ສະເໜີທີ່ບໍ່ເໝາະສົມ {count} ລາຍການ, ສະແດງ {shown} ລາຍການທີ່ໃກ້ທີ່ສຸດ. ທີ່ບໍ່ຖືວ່າໃກ້: {left}.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished">ຂໍ້ສະເໜີ</translation>
    </message>
    <message>
        <source>Offered: technologies and funding sources</source>
        <translation type="unfinished">ທີ່ສະໜອງໃຫ້: ເຕັກໂນໂລຊີ ແລະ ແຫຼ່ງທຶນ</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished">ຜູ້ສະໜອງໃຫ້</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation type="unfinished">ໃນວາລະກອງປະຊຸມ</translation>
    </message>
    <message>
        <source>One of its technologies is proven in {country}.</source>
        <translation type="unfinished">ເຕັກໂນໂລຊີຂອງອົງກອນນີ້ເຄີຍໃຊ້ໃນ {country}.</translation>
    </message>
    <message>
        <source>One of the values offered.</source>
        <translation type="unfinished">ຄ່າໜຶ່ງຈາກຕົວເລືອກທີ່ມີໃຫ້.</translation>
    </message>
    <message>
        <source>One or more names, with a semicolon between.</source>
        <translation type="unfinished">ຊື່ໜຶ່ງ ຫຼື ຫຼາຍຊື່, ຂັ້ນດ້ວຍເຄື່ອງໝາຍຈ້ຳຈຸດ (;).</translation>
    </message>
    <message>
        <source>One or more of the values on the second sheet, with a semicolon between.</source>
        <translation type="unfinished">ຄ່າໜຶ່ງ ຫຼື ຫຼາຍຄ່າຈາກແຜ່ນງານທີສອງ, ຂັ້ນດ້ວຍເຄື່ອງໝາຍຈ້ຳຈຸດ (;).</translation>
    </message>
    <message>
        <source>One-to-one meetings</source>
        <translation type="unfinished">ການພົບປະສອງຝ່າຍ</translation>
    </message>
    <message>
        <source>Only a lower end is given: {value}.</source>
        <translation type="unfinished">ບອກແຕ່ຄ່າຕ່ຳສຸດ: {value}.</translation>
    </message>
    <message>
        <source>Only an upper end is given: {value}.</source>
        <translation type="unfinished">ບອກແຕ່ຄ່າສູງສຸດ: {value}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">ຍັງຄ້າງ</translation>
    </message>
    <message>
        <source>Open funding sources</source>
        <translation type="unfinished">ແຫຼ່ງທຶນທີ່ເປີດຮັບ</translation>
    </message>
    <message>
        <source>Open; closes {date}.</source>
        <translation type="unfinished">ກຳລັງເປີດຮັບ; ປິດ {date}.</translation>
    </message>
    <message>
        <source>Open; the closing date is not known.</source>
        <translation type="unfinished">ເປີດຢູ່; ບໍ່ຮູ້ວັນປິດ.</translation>
    </message>
    <message>
        <source>Opening and closing dates are not known.</source>
        <translation type="unfinished">ບໍ່ຮູ້ວັນເປີດ ແລະ ວັນປິດ.</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation type="unfinished">ວັນເປີດ</translation>
    </message>
    <message>
        <source>Opens {date}.</source>
        <translation type="unfinished">ເປີດຮັບ {date}.</translation>
    </message>
    <message>
        <source>Operation and maintenance</source>
        <translation type="unfinished">ດຳເນີນງານ ແລະ ບຳລຸງຮັກສາ</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished">ຜູ້ດຳເນີນງານ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">ອົງກອນ</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished">ອົງກອນ</translation>
    </message>
    <message>
        <source>Organisations taking part</source>
        <translation type="unfinished">ອົງກອນທີ່ເຂົ້າຮ່ວມ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">ອື່ນໆ</translation>
    </message>
    <message>
        <source>Other conditions, checked and passed</source>
        <translation type="unfinished">ເງື່ອນໄຂອື່ນທີ່ກວດແລ້ວ ແລະ ຜ່ານ</translation>
    </message>
    <message>
        <source>Other countries and regional organisations</source>
        <translation type="unfinished">ປະເທດອື່ນ ແລະ ອົງການພາກພື້ນ</translation>
    </message>
    <message>
        <source>Other members</source>
        <translation type="unfinished">ສະມາຊິກອື່ນ</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished">ຊື່ອື່ນໆ</translation>
    </message>
    <message>
        <source>Other priority areas: {codes}.</source>
        <translation type="unfinished">ຂົງເຂດບູລິມະສິດອື່ນ: {codes}.</translation>
    </message>
    <message>
        <source>Other public sector</source>
        <translation type="unfinished">ພາກລັດອື່ນໆ</translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished">ອື່ນໆ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">ຜົນ</translation>
    </message>
    <message>
        <source>Outcomes wanted</source>
        <translation type="unfinished">ຜົນທີ່ຕ້ອງການ</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation type="unfinished">ປ່ຽນໂດຍຄົນ</translation>
    </message>
    <message>
        <source>Own share required</source>
        <translation type="unfinished">ທຶນຕົນເອງ</translation>
    </message>
    <message>
        <source>Owner or sponsors</source>
        <translation type="unfinished">ເຈົ້າຂອງ ຫຼື ຜູ້ສະໜັບສະໜູນ</translation>
    </message>
    <message>
        <source>PPP project</source>
        <translation type="unfinished">ໂຄງການ PPP</translation>
    </message>
    <message>
        <source>PPP projects</source>
        <translation type="unfinished">ໂຄງການ PPP</translation>
    </message>
    <message>
        <source>Page {n} of {total}</source>
        <translation type="unfinished">ໜ້າ {n} ຈາກ {total}</translation>
    </message>
    <message>
        <source>Partial divestiture</source>
        <translation type="unfinished">ຂາຍຮຸ້ນບາງສ່ວນ</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished">ຄູ່ຮ່ວມ</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished">ຄູ່ຮ່ວມ</translation>
    </message>
    <message>
        <source>Partnerships for the goals</source>
        <translation type="unfinished">ການຮ່ວມມືເພື່ອເປົ້າໝາຍ</translation>
    </message>
    <message>
        <source>Pays at most USD {most} of the USD {asked} asked ({share} %).</source>
        <translation type="unfinished">ຈ່າຍຫຼາຍສຸດ USD {most} ຈາກ USD {asked} ທີ່ຂໍ ({share}%).</translation>
    </message>
    <message>
        <source>Peace, justice and strong institutions</source>
        <translation type="unfinished">ສັນຕິພາບ, ຄວາມຍຸຕິທຳ ແລະ ສະຖາບັນເຂັ້ມແຂງ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">ສະຖານທີ່</translation>
    </message>
    <message>
        <source>Please fill the last column and send the sheet back as it is.</source>
        <translation type="unfinished">ກະລຸນາຕື່ມຖັນສຸດທ້າຍ ແລ້ວສົ່ງແຜ່ນນີ້ກັບຄືນຕາມຮູບແບບເດີມ.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished">ຄະແນນ</translation>
    </message>
    <message>
        <source>Pollutant or service</source>
        <translation type="unfinished">ມົນລະພິດ ຫຼື ບໍລິການ</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation type="unfinished">ເປັນໄປໄດ້</translation>
    </message>
    <message>
        <source>Practical matters</source>
        <translation type="unfinished">ຂໍ້ມູນປະຕິບັດ</translation>
    </message>
    <message>
        <source>Printing {number}</source>
        <translation type="unfinished">ການພິມຄັ້ງທີ {number}</translation>
    </message>
    <message>
        <source>Priority areas</source>
        <translation type="unfinished">ຂົງເຂດບູລິມະສິດ</translation>
    </message>
    <message>
        <source>Priority areas of the roundtable</source>
        <translation type="unfinished">ຂົງເຂດບູລິມະສິດຂອງໂຕະມົນ</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished">ບັນຫາ</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished">ກຳນົດການ</translation>
    </message>
    <message>
        <source>Promised: what, who, by when</source>
        <translation type="unfinished">ຄຳໝັ້ນສັນຍາ: ຫຍັງ, ໃຜ, ພາຍໃນເມື່ອໃດ</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished">ຈະເຊີນ</translation>
    </message>
    <message>
        <source>Proven in</source>
        <translation type="unfinished">ເຄີຍໃຊ້ໃນ</translation>
    </message>
    <message>
        <source>Proven in {country}.</source>
        <translation type="unfinished">ເຄີຍໃຊ້ໃນ {country}.</translation>
    </message>
    <message>
        <source>Proven in {count} {count:country|countries}, last in {year}.</source>
        <translation type="unfinished">ເຄີຍໃຊ້ໃນ {count} ປະເທດ, ຫຼ້າສຸດປີ {year}.</translation>
    </message>
    <message>
        <source>Proven in {count} {count:country|countries}.</source>
        <translation type="unfinished">ເຄີຍໃຊ້ໃນ {count} ປະເທດ.</translation>
    </message>
    <message>
        <source>Public authority</source>
        <translation type="unfinished">ໜ່ວຍງານລັດ</translation>
    </message>
    <message>
        <source>Public edition</source>
        <translation type="unfinished">ສະບັບສາທາລະນະ</translation>
    </message>
    <message>
        <source>Public-private partnership</source>
        <translation type="unfinished">ການຮ່ວມມືລັດ-ເອກະຊົນ</translation>
    </message>
    <message>
        <source>Quality education</source>
        <translation type="unfinished">ການສຶກສາທີ່ມີຄຸນນະພາບ</translation>
    </message>
    <message>
        <source>Questions for the market</source>
        <translation type="unfinished">ຄຳຖາມສຳລັບຕະຫຼາດ</translation>
    </message>
    <message>
        <source>Questions that could change a list of matches</source>
        <translation type="unfinished">ຄຳຖາມທີ່ອາດປ່ຽນລາຍການຈັບຄູ່</translation>
    </message>
    <message>
        <source>Raise public environmental awareness</source>
        <translation type="unfinished">ຍົກສູງຈິດສຳນຶກດ້ານສິ່ງແວດລ້ອມຂອງສາທາລະນະຊົນ</translation>
    </message>
    <message>
        <source>Raise the budget by {percent} %, or find a smaller unit.</source>
        <translation type="unfinished">ເພີ່ມງົບປະມານ {percent}% ຫຼື ຊອກໜ່ວຍທີ່ນ້ອຍກວ່າ.</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation type="unfinished">ຄວາມພ້ອມ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">ເຫດຜົນ</translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished">ໄດ້ຮັບ</translation>
    </message>
    <message>
        <source>Record as of {date}</source>
        <translation type="unfinished">ບັນທຶກນັບເຖິງ {date}</translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished">ບັນທຶກ</translation>
    </message>
    <message>
        <source>Reduced inequalities</source>
        <translation type="unfinished">ຫຼຸດຄວາມບໍ່ສະເໝີພາບ</translation>
    </message>
    <message>
        <source>Reference plants</source>
        <translation type="unfinished">ໂຮງງານອ້າງອີງ</translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished">ຜົນງານ</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">ປະຕິເສດ</translation>
    </message>
    <message>
        <source>Refused in due diligence.</source>
        <translation type="unfinished">ຖືກປະຕິເສດໃນການກວດສອບປະຫວັດ.</translation>
    </message>
    <message>
        <source>Regional NGO</source>
        <translation type="unfinished">NGO ພາກພື້ນ</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation type="unfinished">ເລກທະບຽນ</translation>
    </message>
    <message>
        <source>Rehabilitate, lease and transfer</source>
        <translation type="unfinished">ປັບປຸງ, ເຊົ່າ ແລະ ໂອນ</translation>
    </message>
    <message>
        <source>Rehabilitate, operate and transfer</source>
        <translation type="unfinished">ປັບປຸງ, ດຳເນີນງານ ແລະ ໂອນ</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished">ບໍ່ເອົາ</translation>
    </message>
    <message>
        <source>Remote site</source>
        <translation type="unfinished">ຫ່າງໄກ</translation>
    </message>
    <message>
        <source>Rental</source>
        <translation type="unfinished">ການເຊົ່າ</translation>
    </message>
    <message>
        <source>Required standard</source>
        <translation type="unfinished">ມາດຕະຖານທີ່ຕ້ອງການ</translation>
    </message>
    <message>
        <source>Requires an own share of {share} %, {has} % is in hand.</source>
        <translation type="unfinished">ຕ້ອງມີທຶນຕົນເອງ {share}%, ມີແລ້ວ {has}%.</translation>
    </message>
    <message>
        <source>Requires an own share of {share} %; the funds in hand are not known.</source>
        <translation type="unfinished">ຕ້ອງມີທຶນຕົນເອງ {share}%; ບໍ່ຮູ້ທຶນທີ່ມີ.</translation>
    </message>
    <message>
        <source>Responsible consumption and production</source>
        <translation type="unfinished">ການບໍລິໂພກ ແລະ ການຜະລິດທີ່ຮັບຜິດຊອບ</translation>
    </message>
    <message>
        <source>Revenue and payment</source>
        <translation type="unfinished">ລາຍຮັບ ແລະ ການຊຳລະ</translation>
    </message>
    <message>
        <source>Risks and who bears them</source>
        <translation type="unfinished">ຄວາມສ່ຽງ ແລະ ຜູ້ຮັບຜິດຊອບ</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished">ບົດບາດ</translation>
    </message>
    <message>
        <source>Roundtable</source>
        <translation type="unfinished">ໂຕະມົນ</translation>
    </message>
    <message>
        <source>Roundtables</source>
        <translation type="unfinished">ໂຕະມົນ</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">ແຖວ</translation>
    </message>
    <message>
        <source>Run multi-party capacity-building projects with international organisations in the basin</source>
        <translation type="unfinished">ດຳເນີນໂຄງການສ້າງຄວາມສາມາດຫຼາຍຝ່າຍຮ່ວມກັບອົງການສາກົນໃນອ່າງແມ່ນ້ຳ</translation>
    </message>
    <message>
        <source>Running cost a year</source>
        <translation type="unfinished">ຄ່າດຳເນີນງານຕໍ່ປີ</translation>
    </message>
    <message>
        <source>Rural environmental governance</source>
        <translation type="unfinished">ການຄຸ້ມຄອງສິ່ງແວດລ້ອມຊົນນະບົດ</translation>
    </message>
    <message>
        <source>SDG goals and targets</source>
        <translation type="unfinished">ເປົ້າໝາຍ SDG</translation>
    </message>
    <message>
        <source>Same action: {codes}.</source>
        <translation type="unfinished">ກິດຈະກຳດຽວກັນ: {codes}.</translation>
    </message>
    <message>
        <source>Same priority area: {codes}.</source>
        <translation type="unfinished">ຂົງເຂດບູລິມະສິດດຽວກັນ: {codes}.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished">ຂະໜາດ</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation type="unfinished">ຕາຕະລາງເວລາ</translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished">ຄະແນນລວມ</translation>
    </message>
    <message>
        <source>Score then</source>
        <translation type="unfinished">ຄະແນນຕອນນັ້ນ</translation>
    </message>
    <message>
        <source>Scores are advice; what people decided is recorded separately.</source>
        <translation type="unfinished">ຄະແນນເປັນພຽງຄຳແນະນຳ; ການຕັດສິນໃຈຂອງຄົນບັນທຶກໄວ້ຕ່າງຫາກ.</translation>
    </message>
    <message>
        <source>Seat, counted from the chair</source>
        <translation type="unfinished">ບ່ອນນັ່ງ ນັບແຕ່ປະທານ</translation>
    </message>
    <message>
        <source>Seating</source>
        <translation type="unfinished">ການຈັດບ່ອນນັ່ງ</translation>
    </message>
    <message>
        <source>Seating: countries in the English alphabetical order of their names, beginning after the host, who sits last; governments before other delegations.</source>
        <translation type="unfinished">ການຈັດບ່ອນນັ່ງ: ປະເທດຕາມລຳດັບອັກສອນຂອງຊື່ພາສາອັງກິດ ເລີ່ມຫຼັງເຈົ້າພາບ ຜູ້ນັ່ງສຸດທ້າຍ; ລັດຖະບານກ່ອນຄະນະອື່ນ.</translation>
    </message>
    <message>
        <source>Seating: countries in the English alphabetical order of their names; governments before other delegations.</source>
        <translation type="unfinished">ການຈັດບ່ອນນັ່ງ: ປະເທດຕາມລຳດັບອັກສອນຂອງຊື່ພາສາອັງກິດ; ລັດຖະບານກ່ອນຄະນະອື່ນ.</translation>
    </message>
    <message>
        <source>Seating: the host first, then countries in the English alphabetical order of their names; governments before other delegations.</source>
        <translation type="unfinished">ການຈັດບ່ອນນັ່ງ: ເຈົ້າພາບກ່ອນ, ຈາກນັ້ນປະເທດຕາມລຳດັບອັກສອນຂອງຊື່ພາສາອັງກິດ; ລັດຖະບານກ່ອນຄະນະອື່ນ.</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished">ບ່ອນນັ່ງ</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished">ຂະແໜງການ</translation>
    </message>
    <message>
        <source>Serves {country}.</source>
        <translation type="unfinished">ບໍລິການໃນ {country}.</translation>
    </message>
    <message>
        <source>Serviced in</source>
        <translation type="unfinished">ມີບໍລິການໃນ</translation>
    </message>
    <message>
        <source>Serviced in {country}.</source>
        <translation type="unfinished">ມີບໍລິການໃນ {country}.</translation>
    </message>
    <message>
        <source>Share environmental information and raise each country's ability to share data</source>
        <translation type="unfinished">ແບ່ງປັນຂໍ້ມູນສິ່ງແວດລ້ອມ ແລະ ຍົກຄວາມສາມາດແບ່ງປັນຂໍ້ມູນຂອງແຕ່ລະປະເທດ</translation>
    </message>
    <message>
        <source>Share experience and technology on agricultural and rural domestic wastewater</source>
        <translation type="unfinished">ແບ່ງປັນປະສົບການ ແລະ ເຕັກໂນໂລຊີດ້ານນ້ຳເສຍກະສິກຳ ແລະ ຄົວເຮືອນຊົນນະບົດ</translation>
    </message>
    <message>
        <source>Share knowledge of urban and rural environmental management and transfer environmental technology</source>
        <translation type="unfinished">ແບ່ງປັນຄວາມຮູ້ການຄຸ້ມຄອງສິ່ງແວດລ້ອມຕົວເມືອງ ແລະ ຊົນນະບົດ ແລະ ຖ່າຍທອດເຕັກໂນໂລຊີ</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">ແຜ່ນງານ</translation>
    </message>
    <message>
        <source>Shortlisted</source>
        <translation type="unfinished">ຄັດເລືອກ</translation>
    </message>
    <message>
        <source>Shortlists and decisions</source>
        <translation type="unfinished">ລາຍການຄັດເລືອກ ແລະ ການຕັດສິນໃຈ</translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished">ຝ່າຍ</translation>
    </message>
    <message>
        <source>Since printing {number} of {date}.</source>
        <translation type="unfinished">ນັບແຕ່ການພິມຄັ້ງທີ {number} ວັນທີ {date}.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished">ສະຖານທີ່</translation>
    </message>
    <message>
        <source>Site demands are not known on one side or both.</source>
        <translation type="unfinished">ຝ່າຍໜຶ່ງ ຫຼື ທັງສອງຝ່າຍບໍ່ໄດ້ບອກຄວາມຕ້ອງການຂອງສະຖານທີ່.</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation type="unfinished">ຮອບ</translation>
    </message>
    <message>
        <source>Slot {number}</source>
        <translation type="unfinished">ຮອບທີ {number}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished">ທີ່ມາ: {source}</translation>
    </message>
    <message>
        <source>Sources and caveats</source>
        <translation type="unfinished">ແຫຼ່ງຂໍ້ມູນ ແລະ ຂໍ້ຄວນລະວັງ</translation>
    </message>
    <message>
        <source>Spoken by both: {codes}.</source>
        <translation type="unfinished">ພາສາຮ່ວມ: {codes}.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished">ຂັ້ນຕອນ</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished">ມາດຕະຖານ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">ຈຸດເລີ່ມ</translation>
    </message>
    <message>
        <source>Started or commissioned</source>
        <translation type="unfinished">ວັນເລີ່ມ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">ສະຖານະ</translation>
    </message>
    <message>
        <source>Strengthen the leadership of environmental managers, regional planning and environmental management</source>
        <translation type="unfinished">ເສີມການນຳພາຂອງຜູ້ຄຸ້ມຄອງສິ່ງແວດລ້ອມ, ການວາງແຜນພາກພື້ນ ແລະ ການຄຸ້ມຄອງສິ່ງແວດລ້ອມ</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished">ແຂງແຮງ</translation>
    </message>
    <message>
        <source>Strong: at least {strong} points, or at least {leader} at the head of the list, alone or in a group whose members may be close together, with the next {margin} points behind or no next at all; and {much} of the weight assessed. Possible: at least {possible} points, with {little} assessed. Weak: fewer points, or too little assessed. Points are shown without their fractions.</source>
        <translation type="unfinished">ແຂງແຮງ: ຢ່າງໜ້ອຍ {strong} ຄະແນນ, ຫຼືຢ່າງໜ້ອຍ {leader} ຄະແນນຢູ່ຫົວລາຍການ, ຢ່າງດຽວ ຫຼື ເປັນກຸ່ມທີ່ຄະແນນອາດໃກ້ກັນ, ໂດຍອັນຕໍ່ໄປຕາມຫຼັງ {margin} ຄະແນນ ຫຼື ບໍ່ມີອັນຕໍ່ໄປ; ແລະ ປະເມີນໄດ້ {much} ຂອງນ້ຳໜັກ. ເປັນໄປໄດ້: ຢ່າງໜ້ອຍ {possible} ຄະແນນ, ໂດຍປະເມີນໄດ້ {little}. ອ່ອນ: ຄະແນນໜ້ອຍກວ່າ, ຫຼືປະເມີນໄດ້ໜ້ອຍເກີນໄປ. ຄະແນນສະແດງໂດຍບໍ່ມີເສດ.</translation>
    </message>
    <message>
        <source>Studied</source>
        <translation type="unfinished">ສຶກສາແລ້ວ</translation>
    </message>
    <message>
        <source>Studies done</source>
        <translation type="unfinished">ການສຶກສາທີ່ໄດ້ເຮັດ</translation>
    </message>
    <message>
        <source>Study how environmental protection, ecosystems and climate adaptation are linked</source>
        <translation type="unfinished">ສຶກສາການເຊື່ອມໂຍງຂອງການປົກປ້ອງສິ່ງແວດລ້ອມ, ລະບົບນິເວດ ແລະ ການປັບຕົວຕໍ່ດິນຟ້າອາກາດ</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished">ຫົວຂໍ້</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation type="unfinished">ຜູ້ສະໜອງ</translation>
    </message>
    <message>
        <source>Survey environmental industry and technology needs together, and connect government, enterprise and academia</source>
        <translation type="unfinished">ສຳຫຼວດອຸດສາຫະກຳ ແລະ ຄວາມຕ້ອງການເຕັກໂນໂລຊີຮ່ວມກັນ ແລະ ເຊື່ອມລັດ, ວິສາຫະກິດ ແລະ ນັກວິຊາການ</translation>
    </message>
    <message>
        <source>Sustainable cities and communities</source>
        <translation type="unfinished">ຕົວເມືອງ ແລະ ຊຸມຊົນຍືນຍົງ</translation>
    </message>
    <message>
        <source>TRL</source>
        <translation type="unfinished">TRL</translation>
    </message>
    <message>
        <source>TRL {level} is below the {minimum} asked.</source>
        <translation type="unfinished">TRL {level} ຕ່ຳກວ່າ {minimum} ທີ່ຂໍ.</translation>
    </message>
    <message>
        <source>TRL {level}.</source>
        <translation type="unfinished">TRL {level}.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">ໂຕະ</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation type="unfinished">ໂຕະ {number}</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished">ໂຕະ</translation>
    </message>
    <message>
        <source>Technical assistance</source>
        <translation type="unfinished">ການຊ່ວຍເຫຼືອດ້ານເຕັກນິກ</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation type="unfinished">ເຕັກໂນໂລຊີ</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation type="unfinished">ເຕັກໂນໂລຊີ</translation>
    </message>
    <message>
        <source>Technology need</source>
        <translation type="unfinished">ຄວາມຕ້ອງການເຕັກໂນໂລຊີ</translation>
    </message>
    <message>
        <source>Technology needs</source>
        <translation type="unfinished">ຄວາມຕ້ອງການເຕັກໂນໂລຊີ</translation>
    </message>
    <message>
        <source>Term (years)</source>
        <translation type="unfinished">ໄລຍະ (ປີ)</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished">ເງື່ອນໄຂ</translation>
    </message>
    <message>
        <source>Terms in this name (no translation): {terms}.</source>
        <translation type="unfinished">ຄຳສັບໃນຊື່ນີ້ (ບໍ່ແມ່ນຄຳແປ): {terms}.</translation>
    </message>
    <message>
        <source>The Buddhist year {year} is {common}.</source>
        <translation type="unfinished">ປີພຸດທະສັກກະລາດ {year} ແມ່ນ {common}.</translation>
    </message>
    <message>
        <source>The Burmese text is in Zawgyi, not in Unicode.</source>
        <translation type="unfinished">ຂໍ້ຄວາມພາສາມຽນມາເປັນ Zawgyi, ບໍ່ແມ່ນ Unicode.</translation>
    </message>
    <message>
        <source>The amount is not known on both sides in a currency with a rate.</source>
        <translation type="unfinished">ທັງສອງຝ່າຍບໍ່ໄດ້ບອກຈຳນວນເງິນໃນສະກຸນທີ່ມີອັດຕາ.</translation>
    </message>
    <message>
        <source>The amount lies within the ticket.</source>
        <translation type="unfinished">ຈຳນວນເງິນຢູ່ໃນວົງເງິນ.</translation>
    </message>
    <message>
        <source>The amounts are very small (at most {highest}): are they in thousands or millions?</source>
        <translation type="unfinished">ຈຳນວນເງິນນ້ອຍຫຼາຍ (ສູງສຸດ {highest}): ຄິດເປັນພັນ ຫຼື ເປັນລ້ານ?</translation>
    </message>
    <message>
        <source>The answer could move {name}, now at place {place}, by up to {points} points.</source>
        <translation type="unfinished">ຄຳຕອບອາດປ່ຽນຄະແນນຂອງ {name} ເຊິ່ງຢູ່ອັນດັບ {place} ໄດ້ເຖິງ {points} ຄະແນນ.</translation>
    </message>
    <message>
        <source>The budget is zero.</source>
        <translation type="unfinished">ງົບປະມານເປັນສູນ.</translation>
    </message>
    <message>
        <source>The capacities are not in comparable units.</source>
        <translation type="unfinished">ກຳລັງບໍ່ຢູ່ໃນຫົວໜ່ວຍທີ່ປຽບທຽບໄດ້.</translation>
    </message>
    <message>
        <source>The capacity is not known on one side or both.</source>
        <translation type="unfinished">ຝ່າຍໜຶ່ງ ຫຼື ທັງສອງຝ່າຍບໍ່ໄດ້ບອກກຳລັງ.</translation>
    </message>
    <message>
        <source>The capacity needed is not above the one offered.</source>
        <translation type="unfinished">ກຳລັງທີ່ຕ້ອງການບໍ່ເກີນທີ່ສະເໜີ.</translation>
    </message>
    <message>
        <source>The capacity needed lies in the range offered.</source>
        <translation type="unfinished">ກຳລັງທີ່ຕ້ອງການຢູ່ໃນຊ່ວງທີ່ສະເໜີ.</translation>
    </message>
    <message>
        <source>The category asked for.</source>
        <translation type="unfinished">ໝວດທີ່ຂໍ.</translation>
    </message>
    <message>
        <source>The cell holds several names: “{name}” is the name, the others are kept beside it.</source>
        <translation type="unfinished">ໃນຫ້ອງມີຫຼາຍຊື່: “{name}” ຖືກໃຊ້ເປັນຊື່, ຊື່ອື່ນຖືກເກັບໄວ້ນຳກັນ.</translation>
    </message>
    <message>
        <source>The cell says that the value is not decided yet.</source>
        <translation type="unfinished">ຫ້ອງບອກວ່າຍັງບໍ່ໄດ້ຕັດສິນຄ່າ.</translation>
    </message>
    <message>
        <source>The cell says that the value is not known.</source>
        <translation type="unfinished">ຫ້ອງບອກວ່າຍັງບໍ່ຮູ້ຄ່າ.</translation>
    </message>
    <message>
        <source>The cell shows the error {what}.</source>
        <translation type="unfinished">ຫ້ອງສະແດງຂໍ້ຜິດພາດ {what}.</translation>
    </message>
    <message>
        <source>The column has dates in both orders; {text} can mean either.</source>
        <translation type="unfinished">ຖັນນີ້ມີວັນທີທັງສອງລຳດັບ; {text} ອາດໝາຍເຖິງແບບໃດກໍໄດ້.</translation>
    </message>
    <message>
        <source>The column uses both decimal marks: {text} can mean {a} or {b}.</source>
        <translation type="unfinished">ຖັນນີ້ໃຊ້ເຄື່ອງໝາຍທົດສະນິຍົມທັງສອງແບບ: {text} ອາດໝາຍເຖິງ {a} ຫຼື {b}.</translation>
    </message>
    <message>
        <source>The country is not known on one side or both.</source>
        <translation type="unfinished">ຝ່າຍໜຶ່ງ ຫຼື ທັງສອງຝ່າຍບໍ່ໄດ້ບອກປະເທດ.</translation>
    </message>
    <message>
        <source>The currency is not known on one side or both.</source>
        <translation type="unfinished">ຝ່າຍໜຶ່ງ ຫຼື ທັງສອງຝ່າຍບໍ່ໄດ້ບອກສະກຸນເງິນ.</translation>
    </message>
    <message>
        <source>The date needed is already past.</source>
        <translation type="unfinished">ວັນທີຕ້ອງການຜ່ານໄປແລ້ວ.</translation>
    </message>
    <message>
        <source>The form of cooperation is not known on one side or both.</source>
        <translation type="unfinished">ຝ່າຍໜຶ່ງ ຫຼື ທັງສອງຝ່າຍບໍ່ໄດ້ບອກຮູບແບບການຮ່ວມມື.</translation>
    </message>
    <message>
        <source>The formula has no kept result: open the file in Excel, save it, and send it again.</source>
        <translation type="unfinished">ສູດນີ້ບໍ່ມີຜົນທີ່ບັນທຶກໄວ້: ກະລຸນາເປີດໄຟລ໌ໃນ Excel, ບັນທຶກ ແລະ ສົ່ງມາໃໝ່.</translation>
    </message>
    <message>
        <source>The funds in hand reach the own share of {share} %.</source>
        <translation type="unfinished">ທຶນທີ່ມີຮອດທຶນຕົນເອງ {share}%.</translation>
    </message>
    <message>
        <source>The host first, then alphabetical</source>
        <translation type="unfinished">ເຈົ້າພາບກ່ອນ, ຈາກນັ້ນຕາມລຳດັບຕົວອັກສອນ</translation>
    </message>
    <message>
        <source>The instrument is not known on one side or both.</source>
        <translation type="unfinished">ຝ່າຍໜຶ່ງ ຫຼື ທັງສອງຝ່າຍບໍ່ໄດ້ບອກເຄື່ອງມື.</translation>
    </message>
    <message>
        <source>The languages spoken are not known on one side or both.</source>
        <translation type="unfinished">ຝ່າຍໜຶ່ງ ຫຼື ທັງສອງຝ່າຍບໍ່ໄດ້ບອກພາສາ.</translation>
    </message>
    <message>
        <source>The list would change {n} of {all} {all:record|records} of the register.</source>
        <translation type="unfinished">ບັນຊີນີ້ຈະປ່ຽນ {n} ໃນ {all} ບັນທຶກຂອງທະບຽນ.</translation>
    </message>
    <message>
        <source>The match is weak: check first whether it is worth pursuing.</source>
        <translation type="unfinished">ຄວາມເໝາະສົມຕ່ຳ: ກວດເບິ່ງກ່ອນວ່າຄວນດຳເນີນຕໍ່ຫຼືບໍ່.</translation>
    </message>
    <message>
        <source>The number has no unit.</source>
        <translation type="unfinished">ຕົວເລກບໍ່ມີຫົວໜ່ວຍ.</translation>
    </message>
    <message>
        <source>The number {id} also stands in row {row}, for “{name}”.</source>
        <translation type="unfinished">ເລກທີ {id} ຍັງມີຢູ່ໃນແຖວ {row}, ສຳລັບ “{name}”.</translation>
    </message>
    <message>
        <source>The number {number} is not a date.</source>
        <translation type="unfinished">ຕົວເລກ {number} ບໍ່ແມ່ນວັນທີ.</translation>
    </message>
    <message>
        <source>The number {number} was read as Excel's date {date}.</source>
        <translation type="unfinished">ຕົວເລກ {number} ຖືກອ່ານເປັນວັນທີຂອງ Excel ຄື {date}.</translation>
    </message>
    <message>
        <source>The offer does not say whether it meets the standard.</source>
        <translation type="unfinished">ຂໍ້ສະເໜີບໍ່ໄດ້ບອກວ່າໄດ້ມາດຕະຖານ ຫຼື ບໍ່.</translation>
    </message>
    <message>
        <source>The own share required is not known.</source>
        <translation type="unfinished">ບໍ່ຮູ້ທຶນຕົນເອງທີ່ຕ້ອງການ.</translation>
    </message>
    <message>
        <source>The per cent sign was left out.</source>
        <translation type="unfinished">ເຄື່ອງໝາຍເປີເຊັນບໍ່ໄດ້ຖືກນຳໃຊ້.</translation>
    </message>
    <message>
        <source>The priority area is not known on one side or both.</source>
        <translation type="unfinished">ຝ່າຍໜຶ່ງ ຫຼື ທັງສອງຝ່າຍບໍ່ໄດ້ບອກຂົງເຂດບູລິມະສິດ.</translation>
    </message>
    <message>
        <source>The readiness level is not known.</source>
        <translation type="unfinished">ບໍ່ຮູ້ລະດັບຄວາມພ້ອມ.</translation>
    </message>
    <message>
        <source>The row has no name.</source>
        <translation type="unfinished">ແຖວນີ້ບໍ່ມີຊື່.</translation>
    </message>
    <message>
        <source>The same currency.</source>
        <translation type="unfinished">ສະກຸນເງິນດຽວກັນ.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is hidden; it is not imported unless chosen.</source>
        <translation type="unfinished">ແຜ່ນງານ “{sheet}” ຖືກເຊື່ອງໄວ້; ຈະບໍ່ຖືກນຳເຂົ້າຖ້າບໍ່ໄດ້ເລືອກ.</translation>
    </message>
    <message>
        <source>The six countries, in cash or in kind</source>
        <translation type="unfinished">ຫົກປະເທດ, ເປັນເງິນ ຫຼື ສິ່ງຂອງ</translation>
    </message>
    <message>
        <source>The standard is not known on one side or both.</source>
        <translation type="unfinished">ຝ່າຍໜຶ່ງ ຫຼື ທັງສອງຝ່າຍບໍ່ໄດ້ບອກມາດຕະຖານ.</translation>
    </message>
    <message>
        <source>The telephone number was stored as a number: leading zeros may be lost.</source>
        <translation type="unfinished">ເລກໂທລະສັບຖືກບັນທຶກເປັນຕົວເລກ: ເລກສູນທາງໜ້າອາດຫາຍໄປ.</translation>
    </message>
    <message>
        <source>The text was read as {encoding}; please look whether it is right.</source>
        <translation type="unfinished">ຂໍ້ຄວາມຖືກອ່ານດ້ວຍລະຫັດຕົວອັກສອນ {encoding}; ກະລຸນາກວດເບິ່ງວ່າຖືກຕ້ອງ ຫຼື ບໍ່.</translation>
    </message>
    <message>
        <source>The thin line under a bar is as long as the share of the weight that could be assessed.</source>
        <translation type="unfinished">ເສັ້ນບາງກ້ອງແຖບຍາວຕາມສ່ວນຂອງນ້ຳໜັກທີ່ປະເມີນໄດ້.</translation>
    </message>
    <message>
        <source>The unit “{unit}” is not known.</source>
        <translation type="unfinished">ບໍ່ຮູ້ຈັກຫົວໜ່ວຍ “{unit}”.</translation>
    </message>
    <message>
        <source>The weakest link: {name} with {score} points.</source>
        <translation type="unfinished">ຈຸດອ່ອນສຸດ: {name} ມີ {score} ຄະແນນ.</translation>
    </message>
    <message>
        <source>The year {short} was read as {year}.</source>
        <translation type="unfinished">ປີ {short} ຖືກອ່ານເປັນ {year}.</translation>
    </message>
    <message>
        <source>The year {year} is unlikely.</source>
        <translation type="unfinished">ປີ {year} ບໍ່ໜ້າຈະຖືກຕ້ອງ.</translation>
    </message>
    <message>
        <source>Theme and outcomes wanted</source>
        <translation type="unfinished">ຫົວຂໍ້ ແລະ ຜົນທີ່ຕ້ອງການ</translation>
    </message>
    <message>
        <source>There is no exchange rate for {currency}.</source>
        <translation type="unfinished">ບໍ່ມີອັດຕາແລກປ່ຽນສຳລັບ {currency}.</translation>
    </message>
    <message>
        <source>There is no exchange rate for {currency}: the amount was not compared.</source>
        <translation type="unfinished">ບໍ່ມີອັດຕາແລກປ່ຽນສຳລັບ {currency}: ບໍ່ໄດ້ປຽບທຽບຈຳນວນເງິນ.</translation>
    </message>
    <message>
        <source>There is no record {code}.</source>
        <translation type="unfinished">ບໍ່ມີບັນທຶກ {code}.</translation>
    </message>
    <message>
        <source>There is no such date: {text}.</source>
        <translation type="unfinished">ບໍ່ມີວັນທີນີ້: {text}.</translation>
    </message>
    <message>
        <source>This edition holds only information released to its readers.</source>
        <translation type="unfinished">ສະບັບນີ້ມີສະເພາະຂໍ້ມູນທີ່ເປີດເຜີຍໃຫ້ຜູ້ອ່ານຂອງສະບັບນີ້.</translation>
    </message>
    <message>
        <source>This type of organisation may not apply.</source>
        <translation type="unfinished">ອົງກອນປະເພດນີ້ສະໝັກບໍ່ໄດ້.</translation>
    </message>
    <message>
        <source>This value is not in the list; it will be looked at.</source>
        <translation type="unfinished">ຄ່ານີ້ບໍ່ມີໃນຕົວເລືອກ; ຈະມີການກວດເບິ່ງ.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished">ວົງເງິນ</translation>
    </message>
    <message>
        <source>Ticket size</source>
        <translation type="unfinished">ວົງເງິນ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">ເວລາ</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation type="unfinished">ໄລຍະເວລາ</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation type="unfinished">ຄຳຖາມທີ່ຕ້ອງຖາມ</translation>
    </message>
    <message>
        <source>To funders</source>
        <translation type="unfinished">ເຖິງຜູ້ໃຫ້ທຶນ</translation>
    </message>
    <message>
        <source>To suppliers</source>
        <translation type="unfinished">ເຖິງຜູ້ສະໜອງ</translation>
    </message>
    <message>
        <source>To those who ask</source>
        <translation type="unfinished">ເຖິງຜູ້ຮ້ອງຂໍ</translation>
    </message>
    <message>
        <source>Too large: the smallest size is {ratio} times the need.</source>
        <translation type="unfinished">ໃຫຍ່ເກີນ: ຂະໜາດນ້ອຍສຸດເປັນ {ratio} ເທົ່າຂອງຄວາມຕ້ອງການ.</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation type="unfinished">ຕົ້ນທຶນລວມ</translation>
    </message>
    <message>
        <source>Treat urban water pollution, domestic and industrial wastewater, in integrated management</source>
        <translation type="unfinished">ບຳບັດມົນລະພິດນ້ຳຕົວເມືອງ, ນ້ຳເສຍຄົວເຮືອນ ແລະ ອຸດສາຫະກຳ ດ້ວຍການຄຸ້ມຄອງແບບປະສົມປະສານ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">ປະເພດ</translation>
    </message>
    <message>
        <source>Type of private participation</source>
        <translation type="unfinished">ປະເພດການມີສ່ວນຮ່ວມຂອງເອກະຊົນ</translation>
    </message>
    <message>
        <source>Under construction</source>
        <translation type="unfinished">ກຳລັງກໍ່ສ້າງ</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished">ກຳລັງດຳເນີນ</translation>
    </message>
    <message>
        <source>Up to {points} points in the list for {name}.</source>
        <translation type="unfinished">ເຖິງ {points} ຄະແນນໃນລາຍການຂອງ {name}.</translation>
    </message>
    <message>
        <source>Urban environmental governance</source>
        <translation type="unfinished">ການຄຸ້ມຄອງສິ່ງແວດລ້ອມຕົວເມືອງ</translation>
    </message>
    <message>
        <source>Values from: {sources}</source>
        <translation type="unfinished">ຂໍ້ມູນຈາກ: {sources}</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished">ສະຖານທີ່ຈັດ</translation>
    </message>
    <message>
        <source>Wait for the next call; ask the funder for its date.</source>
        <translation type="unfinished">ລໍຖ້າການເປີດຮັບຄັ້ງໜ້າ; ຖາມວັນທີຈາກຜູ້ໃຫ້ທຶນ.</translation>
    </message>
    <message>
        <source>Wants another form of cooperation.</source>
        <translation type="unfinished">ຕ້ອງການຮູບແບບການຮ່ວມມືອື່ນ.</translation>
    </message>
    <message>
        <source>Wants the same form of cooperation.</source>
        <translation type="unfinished">ຕ້ອງການຮູບແບບການຮ່ວມມືດຽວກັນ.</translation>
    </message>
    <message>
        <source>Warranty (months)</source>
        <translation type="unfinished">ການຮັບປະກັນ (ເດືອນ)</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation type="unfinished">ອ່ອນ</translation>
    </message>
    <message>
        <source>Weak power supply</source>
        <translation type="unfinished">ໄຟຟ້າອ່ອນ</translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished">ເວັບໄຊ</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">ຫຍັງ</translation>
    </message>
    <message>
        <source>What came of it? Please tick one.</source>
        <translation type="unfinished">ຜົນເປັນແນວໃດ? ກະລຸນາໝາຍໜຶ່ງຂໍ້.</translation>
    </message>
    <message>
        <source>What changed since the last printing</source>
        <translation type="unfinished">ສິ່ງທີ່ປ່ຽນແປງນັບແຕ່ການພິມຄັ້ງກ່ອນ</translation>
    </message>
    <message>
        <source>What disqualifies</source>
        <translation type="unfinished">ສິ່ງທີ່ເຮັດໃຫ້ໝົດສິດ</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation type="unfinished">ສິ່ງທີ່ຍັງບໍ່ຮູ້</translation>
    </message>
    <message>
        <source>What is out of balance</source>
        <translation type="unfinished">ສິ່ງທີ່ຍັງບໍ່ສົມດຸນ</translation>
    </message>
    <message>
        <source>What is sought</source>
        <translation type="unfinished">ສິ່ງທີ່ຊອກຫາ</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished">ສິ່ງທີ່ດຳເນີນ</translation>
    </message>
    <message>
        <source>What it pays for</source>
        <translation type="unfinished">ສິ່ງທີ່ໃຫ້ທຶນ</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">ສິ່ງທີ່ຄວນເຮັດ</translation>
    </message>
    <message>
        <source>What was promised last time</source>
        <translation type="unfinished">ສິ່ງທີ່ໄດ້ໝັ້ນສັນຍາຄັ້ງກ່ອນ</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished">ສິ່ງທີ່ໄດ້ເວົ້າ</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation type="unfinished">ສິ່ງທີ່ຈະຊ່ວຍໄດ້</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">ໃຜ</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation type="unfinished">ຜູ້ຮ້ອງຂໍ</translation>
    </message>
    <message>
        <source>Who asks, or who may apply, is not known.</source>
        <translation type="unfinished">ບໍ່ຮູ້ວ່າໃຜຮ້ອງຂໍ ຫຼື ໃຜສະໝັກໄດ້.</translation>
    </message>
    <message>
        <source>Who sits at the table</source>
        <translation type="unfinished">ຜູ້ຮ່ວມໂຕະ</translation>
    </message>
    <message>
        <source>Whoever applies needs to know it.</source>
        <translation type="unfinished">ຜູ້ຍື່ນຂໍຕ້ອງຮູ້.</translation>
    </message>
    <message>
        <source>Whoever makes an offer needs to know it.</source>
        <translation type="unfinished">ຜູ້ສະໜອງໃຫ້ຈຳເປັນຕ້ອງຮູ້.</translation>
    </message>
    <message>
        <source>Why invited</source>
        <translation type="unfinished">ເຫດຜົນທີ່ເຊີນ</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished">ເປັນຫຍັງຈຶ່ງສຳຄັນ</translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished">ໄລຍະເປີດຮັບ</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">ກັບ</translation>
    </message>
    <message>
        <source>Without a page here, as weak matches or near misses: {count}.</source>
        <translation type="unfinished">ບໍ່ມີໜ້າສະເພາະຢູ່ນີ້ ເພາະເໝາະສົມຕ່ຳ ຫຼື ເກືອບໄດ້ເທົ່ານັ້ນ: {count}.</translation>
    </message>
    <message>
        <source>Words alike, but no term in common ({likeness} of 100).</source>
        <translation type="unfinished">ຄຳຄ້າຍຄືກັນ ແຕ່ບໍ່ມີຄຳສັບຮ່ວມ ({likeness} ຈາກ 100).</translation>
    </message>
    <message>
        <source>Words and concepts in common: {concepts} ({likeness} of 100).</source>
        <translation type="unfinished">ຄຳຮ່ວມ ແລະ ແນວຄິດຮ່ວມ: {concepts} ({likeness} ຈາກ 100).</translation>
    </message>
    <message>
        <source>Would let {count} {count:offer|offers} be compared by {criterion}.</source>
        <translation type="unfinished">ຈະປຽບທຽບຂໍ້ສະເໜີ {count} ໄດ້ຕາມ{criterion}.</translation>
    </message>
    <message>
        <source>Would score</source>
        <translation type="unfinished">ຄະແນນທີ່ອາດໄດ້</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">ແມ່ນ</translation>
    </message>
    <message>
        <source>Zero hunger</source>
        <translation type="unfinished">ບໍ່ມີຄວາມອຶດຫິວ</translation>
    </message>
    <message>
        <source>acronym</source>
        <translation type="unfinished">ຊື່ຫຍໍ້</translation>
    </message>
    <message>
        <source>also called</source>
        <translation type="unfinished">ຊື່ອື່ນ</translation>
    </message>
    <message>
        <source>continued:</source>
        <translation type="unfinished">ຕໍ່:</translation>
    </message>
    <message>
        <source>corrected at import, was “{text}”</source>
        <translation type="unfinished">ແກ້ໄຂຕອນນຳເຂົ້າ, ເດີມ “{text}”</translation>
    </message>
    <message>
        <source>enterprises</source>
        <translation type="unfinished">ວິສາຫະກິດ</translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished">ຂໍ້ຜິດພາດ</translation>
    </message>
    <message>
        <source>fix</source>
        <translation type="unfinished">ແກ້ໄຂແລ້ວ</translation>
    </message>
    <message>
        <source>former name</source>
        <translation type="unfinished">ຊື່ເກົ່າ</translation>
    </message>
    <message>
        <source>funding sources</source>
        <translation type="unfinished">ແຫຼ່ງທຶນ</translation>
    </message>
    <message>
        <source>in {language}</source>
        <translation type="unfinished">ເປັນພາສາ{language}</translation>
    </message>
    <message>
        <source>need, supplier and funder together</source>
        <translation type="unfinished">ຄວາມຕ້ອງການ, ຜູ້ສະໜອງ ແລະ ຜູ້ໃຫ້ທຶນ ຮ່ວມກັນ</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">ບໍ່</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">ບໍ່ຮູ້</translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished">ຄຳຖາມ</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation type="unfinished">ແຖວ {row}</translation>
    </message>
    <message>
        <source>sheet {sheet}</source>
        <translation type="unfinished">ແຜ່ນງານ {sheet}</translation>
    </message>
    <message>
        <source>table {number}</source>
        <translation type="unfinished">ໂຕະ {number}</translation>
    </message>
    <message>
        <source>technologies</source>
        <translation type="unfinished">ເຕັກໂນໂລຊີ</translation>
    </message>
    <message>
        <source>to review</source>
        <translation type="unfinished">ຄວນກວດຄືນ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">ແມ່ນ</translation>
    </message>
    <message>
        <source>{amount} {amount:connection|connections}</source>
        <translation type="unfinished">{amount} ຈຸດເຊື່ອມຕໍ່</translation>
    </message>
    <message>
        <source>{amount} {amount:household|households}</source>
        <translation type="unfinished">{amount} ຄົວເຮືອນ</translation>
    </message>
    <message>
        <source>{amount} {amount:person|persons}</source>
        <translation type="unfinished">{amount} ຄົນ</translation>
    </message>
    <message>
        <source>{amount} {amount:unit|units}</source>
        <translation type="unfinished">{amount} ຊຸດ</translation>
    </message>
    <message>
        <source>{code} {name}: no meeting is about it.</source>
        <translation type="unfinished">{code} {name}: ບໍ່ມີການພົບປະກ່ຽວກັບເລື່ອງນີ້.</translation>
    </message>
    <message>
        <source>{code} {name}: nobody at the table supplies a technology for it.</source>
        <translation type="unfinished">{code} {name}: ບໍ່ມີໃຜຢູ່ໂຕະສະໜອງເຕັກໂນໂລຊີໃຫ້.</translation>
    </message>
    <message>
        <source>{code} {name}: nobody at the table would fund it.</source>
        <translation type="unfinished">{code} {name}: ບໍ່ມີໃຜຢູ່ໂຕະໃຫ້ທຶນ.</translation>
    </message>
    <message>
        <source>{code} {name}: the funders at the table match it only weakly.</source>
        <translation type="unfinished">{code} {name}: ຜູ້ໃຫ້ທຶນຢູ່ໂຕະມີຄວາມເໝາະສົມຕ່ຳເທົ່ານັ້ນ.</translation>
    </message>
    <message>
        <source>{code} {name}: the suppliers at the table match it only weakly.</source>
        <translation type="unfinished">{code} {name}: ຜູ້ສະໜອງຢູ່ໂຕະມີຄວາມເໝາະສົມຕ່ຳເທົ່ານັ້ນ.</translation>
    </message>
    <message>
        <source>{code} {name}: wanted by {date}, which is no later than the roundtable. Ask whether it still stands.</source>
        <translation type="unfinished">{code} {name}: ຕ້ອງການພາຍໃນ {date} ເຊິ່ງບໍ່ຊ້າກວ່າກອງປະຊຸມໂຕະມົນ. ກະລຸນາຖາມວ່າຍັງຕ້ອງການຢູ່ບໍ່.</translation>
    </message>
    <message>
        <source>{code} {name}: who asks for it has no seat.</source>
        <translation type="unfinished">{code} {name}: ຜູ້ຮ້ອງຂໍບໍ່ມີບ່ອນນັ່ງ.</translation>
    </message>
    <message>
        <source>{country} is eligible.</source>
        <translation type="unfinished">{country} ມີສິດ.</translation>
    </message>
    <message>
        <source>{country} is not among the eligible countries.</source>
        <translation type="unfinished">{country} ບໍ່ຢູ່ໃນປະເທດທີ່ມີສິດ.</translation>
    </message>
    <message>
        <source>{country}: no funder at the table matches an item of this country well.</source>
        <translation type="unfinished">{country}: ບໍ່ມີຜູ້ໃຫ້ທຶນຢູ່ໂຕະທີ່ເໝາະສົມດີກັບລາຍການຂອງປະເທດນີ້.</translation>
    </message>
    <message>
        <source>{count} for another subject</source>
        <translation type="unfinished">{count} ລາຍການເປັນເລື່ອງອື່ນ</translation>
    </message>
    <message>
        <source>{count} not shown in this edition</source>
        <translation type="unfinished">{count} ລາຍການບໍ່ສະແດງໃນສະບັບນີ້</translation>
    </message>
    <message>
        <source>{count} of {all} invited {count:has|have} not accepted yet: {names}. {meetings} {meetings:meeting depends|meetings depend} on them.</source>
        <translation type="unfinished">{count} ໃນ {all} ຝ່າຍທີ່ໄດ້ຮັບເຊີນຍັງບໍ່ຕອບຮັບ: {names}. ການພົບປະ {meetings} ຄັ້ງຂຶ້ນກັບພວກເຂົາ.</translation>
    </message>
    <message>
        <source>{count} too far off (more than twice what is asked, or closed for over a year)</source>
        <translation type="unfinished">{count} ລາຍການຫ່າງເກີນໄປ (ເກີນສອງເທົ່າຂອງທີ່ຂໍ, ຫຼື ປິດແລ້ວກວ່າໜຶ່ງປີ)</translation>
    </message>
    <message>
        <source>{count} {count:commitment was|commitments were} made at earlier roundtables; {open} {open:is|are} still open.</source>
        <translation type="unfinished">ໂຕະມົນຄັ້ງກ່ອນໆມີຄຳໝັ້ນສັນຍາ {count} ຂໍ້; ຍັງຄ້າງ {open} ຂໍ້.</translation>
    </message>
    <message>
        <source>{count} {count:offer does|offers do} not fit, and none is near: {left}.</source>
        <translation type="unfinished">ຂໍ້ສະເໜີ {count} ລາຍການບໍ່ເໝາະສົມ ແລະ ບໍ່ມີອັນໃດໃກ້ຄຽງ: {left}.</translation>
    </message>
    <message>
        <source>{count} {count:offer|offers} compared: {fit} {fit:fits|fit}, {rest} {rest:does|do} not.</source>
        <translation type="unfinished">ປຽບທຽບຂໍ້ສະເໜີ {count}: ເໝາະສົມ {fit}, ບໍ່ເໝາະສົມ {rest}.</translation>
    </message>
    <message>
        <source>{count} {count:offer|offers} compared: {fit} {fit:fits|fit}, {rest} {rest:does|do} not. The best {shown} are listed.</source>
        <translation type="unfinished">ປຽບທຽບຂໍ້ສະເໜີ {count}: ເໝາະສົມ {fit}, ບໍ່ເໝາະສົມ {rest}. ສະແດງ {shown} ອັນດັບທຳອິດ.</translation>
    </message>
    <message>
        <source>{count} {count:pair was|pairs were} left out: the technology costs more than the funder gives.</source>
        <translation type="unfinished">ຕັດອອກ {count} ຄູ່: ເຕັກໂນໂລຊີແພງກວ່າທຶນທີ່ໃຫ້.</translation>
    </message>
    <message>
        <source>{count} {count:record is|records are} out of date and should be confirmed: {codes}.</source>
        <translation type="unfinished">{count} ບັນທຶກໝົດອາຍຸ ແລະ ຄວນຢືນຢັນ: {codes}.</translation>
    </message>
    <message>
        <source>{coverage} % of the weight could be assessed.</source>
        <translation type="unfinished">ປະເມີນໄດ້ {coverage}% ຂອງນ້ຳໜັກທັງໝົດ.</translation>
    </message>
    <message>
        <source>{file} contains macros; they were not run.</source>
        <translation type="unfinished">{file} ມີມາໂຄຣ; ມາໂຄຣບໍ່ໄດ້ຖືກເປີດໃຊ້.</translation>
    </message>
    <message>
        <source>{file} contains {n} embedded {n:object; it was|objects; they were} left out.</source>
        <translation type="unfinished">{file} ມີວັດຖຸຝັງຢູ່ {n} ອັນ; ບໍ່ໄດ້ນຳເຂົ້າ.</translation>
    </message>
    <message>
        <source>{file} is a text table under a spreadsheet's name.</source>
        <translation type="unfinished">{file} ເປັນຕາຕະລາງຂໍ້ຄວາມທີ່ໃຊ້ຊື່ຂອງໄຟລ໌ຕາຕະລາງຄຳນວນ.</translation>
    </message>
    <message>
        <source>{file} is a web page under a spreadsheet's name.</source>
        <translation type="unfinished">{file} ເປັນໜ້າເວັບທີ່ໃຊ້ຊື່ຂອງໄຟລ໌ຕາຕະລາງຄຳນວນ.</translation>
    </message>
    <message>
        <source>{file} links to {n} other {n:file; it was|files; they were} not opened.</source>
        <translation type="unfinished">{file} ເຊື່ອມຕໍ່ກັບໄຟລ໌ອື່ນ {n} ໄຟລ໌; ໄຟລ໌ເຫຼົ່ານັ້ນບໍ່ໄດ້ຖືກເປີດ.</translation>
    </message>
    <message>
        <source>{label} (in {language})</source>
        <translation type="unfinished">{label} (ເປັນພາສາ{language})</translation>
    </message>
    <message>
        <source>{name} is in tender: talk about it only as the rules of the tender allow, and alike with every bidder.</source>
        <translation type="unfinished">{name} ກຳລັງປະມູນ: ໃຫ້ສົນທະນາໄດ້ສະເພາະທີ່ລະບຽບການປະມູນອະນຸຍາດ ແລະ ເທົ່າທຽມກັນກັບຜູ້ປະມູນທຸກຄົນ.</translation>
    </message>
    <message>
        <source>{name} with {score} points.</source>
        <translation type="unfinished">{name} ມີ {score} ຄະແນນ.</translation>
    </message>
    <message>
        <source>{number} is not between {low} and {high}.</source>
        <translation type="unfinished">{number} ບໍ່ຢູ່ລະຫວ່າງ {low} ແລະ {high}.</translation>
    </message>
    <message>
        <source>{n} {n:record of|records of} the former edition are not in this list; they stay.</source>
        <translation type="unfinished">{n} ບັນທຶກຂອງສະບັບກ່ອນບໍ່ມີໃນບັນຊີນີ້; ພວກມັນຍັງຄົງຢູ່.</translation>
    </message>
    <message>
        <source>{n} {n:row of|rows of} “{sheet}” are hidden; they are imported with the others.</source>
        <translation type="unfinished">ແຖວ {n} ແຖວຂອງ “{sheet}” ຖືກເຊື່ອງໄວ້; ພວກມັນຖືກນຳເຂົ້າພ້ອມກັບແຖວອື່ນ.</translation>
    </message>
    <message>
        <source>{offer} was decided on ({decision}) and is no longer in the list.</source>
        <translation type="unfinished">{offer} ຖືກຕັດສິນແລ້ວ ({decision}) ແລະ ບໍ່ມີໃນລາຍການອີກ.</translation>
    </message>
    <message>
        <source>{party} is matched with {share} % of the agenda: others may be worth inviting.</source>
        <translation type="unfinished">{party} ຈັບຄູ່ກັບ {share}% ຂອງວາລະ: ອາດຄວນເຊີນຜູ້ອື່ນ.</translation>
    </message>
    <message>
        <source>{text} can be day/month or month/day.</source>
        <translation type="unfinished">{text} ອາດແມ່ນ ວັນ/ເດືອນ ຫຼື ເດືອນ/ວັນ.</translation>
    </message>
    <message>
        <source>{text} can mean {a} or {b}.</source>
        <translation type="unfinished">{text} ອາດໝາຍເຖິງ {a} ຫຼື {b}.</translation>
    </message>
    <message>
        <source>{text}: the column has Buddhist and Gregorian years; {year} was taken.</source>
        <translation type="unfinished">{text}: ຖັນນີ້ມີທັງປີພຸດທະສັກກະລາດ ແລະ ຄຣິດສັກກະລາດ; ໄດ້ເອົາປີ {year}.</translation>
    </message>
    <message>
        <source>{units} {units:unit|units} at USD {least} to {high} each. {share}</source>
        <translation type="unfinished">{units} ໜ່ວຍ, ໜ່ວຍລະ {least} ຫາ {high} USD. {share}</translation>
    </message>
    <message>
        <source>{units} {units:unit|units} at USD {price} each. {share}</source>
        <translation type="unfinished">{units} ໜ່ວຍ, ໜ່ວຍລະ {price} USD. {share}</translation>
    </message>
    <message>
        <source>{units} {units:unit|units} of it can be ordered.</source>
        <translation type="unfinished">ສັ່ງຊື້ໄດ້ {units} ໜ່ວຍ.</translation>
    </message>
    <message>
        <source>{units} {units:unit|units} side by side would be needed.</source>
        <translation type="unfinished">ຕ້ອງການ {units} ໜ່ວຍວາງຄຽງກັນ.</translation>
    </message>
    <message>
        <source>{what} ({n} {n:row|rows} of this column)</source>
        <translation type="unfinished">{what} ({n} ແຖວໃນຖັນນີ້)</translation>
    </message>
    <message>
        <source>¥ can be Chinese or Japanese; CNY was taken.</source>
        <translation type="unfinished">¥ ອາດແມ່ນເງິນຈີນ ຫຼື ເງິນຍີ່ປຸ່ນ; ໄດ້ຖືເອົາ CNY.</translation>
    </message>
    <message>
        <source>“{rest}” beside the number was left out.</source>
        <translation type="unfinished">“{rest}” ທີ່ຢູ່ຂ້າງຕົວເລກບໍ່ໄດ້ຖືກນຳໃຊ້.</translation>
    </message>
    <message>
        <source>“{text}” holds several amounts.</source>
        <translation type="unfinished">“{text}” ມີຫຼາຍຈຳນວນເງິນ.</translation>
    </message>
    <message>
        <source>“{text}” holds several values; the first was taken.</source>
        <translation type="unfinished">“{text}” ມີຫຼາຍຄ່າ; ໄດ້ເອົາຄ່າທຳອິດ.</translation>
    </message>
    <message>
        <source>“{text}” is a range; the lower level was taken.</source>
        <translation type="unfinished">“{text}” ແມ່ນຊ່ວງ; ໄດ້ເອົາລະດັບທີ່ຕ່ຳກວ່າ.</translation>
    </message>
    <message>
        <source>“{text}” is a span of time; its beginning was taken.</source>
        <translation type="unfinished">“{text}” ແມ່ນຊ່ວງເວລາ; ໄດ້ເອົາເວລາເລີ່ມຕົ້ນ.</translation>
    </message>
    <message>
        <source>“{text}” is half a year; only the year was kept.</source>
        <translation type="unfinished">“{text}” ແມ່ນເຄິ່ງປີ; ເກັບໄວ້ແຕ່ປີ.</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no.</source>
        <translation type="unfinished">“{text}” ບໍ່ແມ່ນທັງ ແມ່ນ ແລະ ບໍ່.</translation>
    </message>
    <message>
        <source>“{text}” is not a telephone number.</source>
        <translation type="unfinished">“{text}” ບໍ່ແມ່ນເລກໂທລະສັບ.</translation>
    </message>
    <message>
        <source>“{text}” is not a web address.</source>
        <translation type="unfinished">“{text}” ບໍ່ແມ່ນທີ່ຢູ່ເວັບ.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation type="unfinished">“{text}” ບໍ່ແມ່ນຈຳນວນເຕັມ.</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address.</source>
        <translation type="unfinished">“{text}” ບໍ່ແມ່ນທີ່ຢູ່ອີເມວ.</translation>
    </message>
    <message>
        <source>“{text}” is not one of the values that this field takes.</source>
        <translation type="unfinished">“{text}” ບໍ່ແມ່ນຄ່າທີ່ຊ່ອງຂໍ້ມູນນີ້ຮັບໄດ້.</translation>
    </message>
    <message>
        <source>“{text}” is not understood as a date.</source>
        <translation type="unfinished">ບໍ່ສາມາດອ່ານ “{text}” ເປັນວັນທີໄດ້.</translation>
    </message>
    <message>
        <source>“{text}” is not understood as a number.</source>
        <translation type="unfinished">ບໍ່ສາມາດອ່ານ “{text}” ເປັນຕົວເລກໄດ້.</translation>
    </message>
    <message>
        <source>“{text}” is not understood as an amount.</source>
        <translation type="unfinished">ບໍ່ສາມາດອ່ານ “{text}” ເປັນຈຳນວນເງິນໄດ້.</translation>
    </message>
    <message>
        <source>“{text}” names several currencies.</source>
        <translation type="unfinished">“{text}” ບອກຫຼາຍສະກຸນເງິນ.</translation>
    </message>
    <message>
        <source>“{text}” names several units.</source>
        <translation type="unfinished">“{text}” ບອກຫຼາຍຫົວໜ່ວຍ.</translation>
    </message>
    <message>
        <source>“{text}” was read as {code}.</source>
        <translation type="unfinished">“{text}” ຖືກອ່ານເປັນ {code}.</translation>
    </message>
    <message>
        <source>“{text}”: the first address was taken.</source>
        <translation type="unfinished">“{text}”: ໄດ້ເອົາທີ່ຢູ່ທຳອິດ.</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation type="unfinished">… ແລະ ອີກ {count}.</translation>
    </message>
</context>
</TS>
