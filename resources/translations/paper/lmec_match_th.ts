<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name>LMEC Match</name>
    <message>
        <source>A filter is set on “{sheet}”; rows that it hides are imported too.</source>
        <translation type="unfinished">แผ่นงาน “{sheet}” มีการตั้งตัวกรอง แถวที่ถูกกรองซ่อนไว้นำเข้าด้วย</translation>
    </message>
    <message>
        <source>A number with its unit, such as 500 m3/d, or a range.</source>
        <translation type="unfinished">ตัวเลขพร้อมหน่วย เช่น 500 m3/d หรือเป็นช่วง</translation>
    </message>
    <message>
        <source>A score is the weighted mean of what could be assessed, out of 100; the thin line under it says how much of the weight that was. Unknown facts neither help nor harm.</source>
        <translation type="unfinished">คะแนนคือค่าเฉลี่ยถ่วงน้ำหนักของสิ่งที่ประเมินได้ จาก 100 เส้นบางใต้แถบบอกว่าประเมินได้กี่ส่วนของน้ำหนัก ข้อมูลที่ไม่ทราบไม่ช่วยและไม่เสีย</translation>
    </message>
    <message>
        <source>A technology of it is serviced in {country}.</source>
        <translation type="unfinished">เทคโนโลยีขององค์กรนี้มีบริการใน {country}</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation type="unfinished">จำนวนเต็ม</translation>
    </message>
    <message>
        <source>A year, a month (2027-03), a quarter (2027-Q2) or a day (2027-03-15).</source>
        <translation type="unfinished">ปี เดือน (2027-03) ไตรมาส (2027-Q2) หรือวัน (2027-03-15)</translation>
    </message>
    <message>
        <source>Academic, training and research</source>
        <translation type="unfinished">สถาบันการศึกษา ฝึกอบรม และวิจัย</translation>
    </message>
    <message>
        <source>Accept a demonstration of a less proven technology.</source>
        <translation type="unfinished">ยอมรับการสาธิตเทคโนโลยีที่พิสูจน์แล้วน้อยกว่า</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished">ตอบรับ</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation type="unfinished">ชื่อย่อ</translation>
    </message>
    <message>
        <source>Actions of the strategy</source>
        <translation type="unfinished">กิจกรรมของยุทธศาสตร์</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished">คำแนะนำ</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation type="unfinished">ที่ปรึกษา</translation>
    </message>
    <message>
        <source>Affordable and clean energy</source>
        <translation type="unfinished">พลังงานสะอาดที่เข้าถึงได้</translation>
    </message>
    <message>
        <source>Against, or not known</source>
        <translation type="unfinished">ข้อคัดค้านหรือยังไม่ทราบ</translation>
    </message>
    <message>
        <source>Agree on a later date, or on delivery in stages.</source>
        <translation type="unfinished">ตกลงวันที่ช้าลงหรือส่งมอบเป็นระยะ</translation>
    </message>
    <message>
        <source>Alike in meaning ({likeness} of 100).</source>
        <translation type="unfinished">ความหมายใกล้เคียง ({likeness} จาก 100)</translation>
    </message>
    <message>
        <source>Alike in meaning; concepts in common: {concepts} ({likeness} of 100).</source>
        <translation type="unfinished">ความหมายใกล้เคียง และแนวคิดร่วม: {concepts} ({likeness} จาก 100)</translation>
    </message>
    <message>
        <source>All figures are as of {date}, as the senders gave them; the Centre has not audited them.</source>
        <translation type="unfinished">ตัวเลขทั้งหมดเป็นข้อมูล ณ {date} ตามที่ผู้ส่งให้มา ศูนย์ฯ ไม่ได้ตรวจสอบ</translation>
    </message>
    <message>
        <source>All six but {names}</source>
        <translation type="unfinished">ทั้งหกประเทศ ยกเว้น{names}</translation>
    </message>
    <message>
        <source>All six countries</source>
        <translation type="unfinished">ทั้งหกประเทศ</translation>
    </message>
    <message>
        <source>Alphabetical</source>
        <translation type="unfinished">เรียงตามลำดับตัวอักษร</translation>
    </message>
    <message>
        <source>Alphabetical, beginning after the host</source>
        <translation type="unfinished">เรียงตามลำดับตัวอักษร เริ่มถัดจากเจ้าภาพ</translation>
    </message>
    <message>
        <source>Also in {count} other {count:list|lists}.</source>
        <translation type="unfinished">รวมถึงอีก {count} รายการ</translation>
    </message>
    <message>
        <source>Among {kinds}, an offer is weak, too, if less than {likeness} of 100 of its subject is alike.</source>
        <translation type="unfinished">สำหรับ{kinds} ข้อเสนอที่หัวข้อใกล้เคียงกันต่ำกว่า {likeness} จาก 100 ถือว่าต่ำด้วย</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished">จำนวนเงิน</translation>
    </message>
    <message>
        <source>Amounts in other currencies are converted at the exchange rates that the Centre keeps.</source>
        <translation type="unfinished">จำนวนเงินสกุลอื่นแปลงตามอัตราแลกเปลี่ยนที่ศูนย์บันทึกไว้</translation>
    </message>
    <message>
        <source>An amount with its currency, such as USD 1,200,000, or a range.</source>
        <translation type="unfinished">จำนวนเงินพร้อมสกุลเงิน เช่น USD 1,200,000 หรือเป็นช่วง</translation>
    </message>
    <message>
        <source>An answer may change the order of the match lists.</source>
        <translation type="unfinished">คำตอบอาจเปลี่ยนลำดับในรายการจับคู่</translation>
    </message>
    <message>
        <source>Another category of funding.</source>
        <translation type="unfinished">หมวดทุนอื่น</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation type="unfinished">ค่าอื่น</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">คำตอบ</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">ผู้สมัคร</translation>
    </message>
    <message>
        <source>Apply through a partner that is eligible.</source>
        <translation type="unfinished">สมัครผ่านหุ้นส่วนที่มีสิทธิ์</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished">อนุมัติแล้ว</translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished">สาขา</translation>
    </message>
    <message>
        <source>Area and action</source>
        <translation type="unfinished">สาขาและกิจกรรม</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation type="unfinished">สาขา</translation>
    </message>
    <message>
        <source>Areas and countries covered</source>
        <translation type="unfinished">สาขาและประเทศที่ครอบคลุม</translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished">ข้อมูล ณ</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation type="unfinished">ข้อมูล ณ {date}</translation>
    </message>
    <message>
        <source>Ask the funder whether the country can be added, or apply with a partner in an eligible country.</source>
        <translation type="unfinished">ถามผู้ให้ทุนว่าเพิ่มประเทศได้หรือไม่ หรือสมัครร่วมกับหุ้นส่วนในประเทศที่มีสิทธิ์</translation>
    </message>
    <message>
        <source>Ask the funder whether the exclusion covers this case.</source>
        <translation type="unfinished">ถามผู้ให้ทุนว่าข้อยกเว้นครอบคลุมกรณีนี้หรือไม่</translation>
    </message>
    <message>
        <source>Ask the supplier for a size outside the listed range.</source>
        <translation type="unfinished">ถามผู้จัดหาถึงขนาดนอกช่วงที่ระบุ</translation>
    </message>
    <message>
        <source>Ask whether due diligence can be done again.</source>
        <translation type="unfinished">สอบถามว่าตรวจสอบสถานะใหม่ได้หรือไม่</translation>
    </message>
    <message>
        <source>Ask {party} about: {facts}.</source>
        <translation type="unfinished">สอบถาม {party} เรื่อง: {facts}</translation>
    </message>
    <message>
        <source>Asked, and not offered by anybody in this pack: {gaps}.</source>
        <translation type="unfinished">มีผู้ขอแต่ไม่มีผู้เสนอในชุดนี้: {gaps}</translation>
    </message>
    <message>
        <source>Asked: needs and PPP projects</source>
        <translation type="unfinished">สิ่งที่ขอ: ความต้องการและโครงการ PPP</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation type="unfinished">ผู้ขอ</translation>
    </message>
    <message>
        <source>Asks USD {asked}, the minimum is USD {least}.</source>
        <translation type="unfinished">ขอ USD {asked} ขั้นต่ำคือ USD {least}</translation>
    </message>
    <message>
        <source>Asks: {name}</source>
        <translation type="unfinished">ขอ: {name}</translation>
    </message>
    <message>
        <source>Assess the health of aquatic ecosystems</source>
        <translation type="unfinished">ประเมินสุขภาพระบบนิเวศทางน้ำ</translation>
    </message>
    <message>
        <source>Assess the value of biodiversity and ecosystem services, survey and monitor invasive alien species, cooperate in fulfilling the conventions</source>
        <translation type="unfinished">ประเมินคุณค่าความหลากหลายทางชีวภาพและบริการระบบนิเวศ สำรวจและติดตามชนิดพันธุ์ต่างถิ่นรุกราน ร่วมปฏิบัติตามอนุสัญญา</translation>
    </message>
    <message>
        <source>At home in {country}.</source>
        <translation type="unfinished">ตั้งอยู่ใน {country}</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation type="unfinished">เข้าร่วม</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">เดิม</translation>
    </message>
    <message>
        <source>Best matches: {kind}</source>
        <translation type="unfinished">การจับคู่ที่ดีที่สุด: {kind}</translation>
    </message>
    <message>
        <source>Biographies</source>
        <translation type="unfinished">ประวัติย่อ</translation>
    </message>
    <message>
        <source>Brings to the table</source>
        <translation type="unfinished">สิ่งที่นำมา</translation>
    </message>
    <message>
        <source>Brownfield</source>
        <translation type="unfinished">โครงการที่มีอยู่เดิม</translation>
    </message>
    <message>
        <source>Budget and cost are not known on one side or both.</source>
        <translation type="unfinished">ฝ่ายใดฝ่ายหนึ่งหรือทั้งสองไม่ระบุงบประมาณและต้นทุน</translation>
    </message>
    <message>
        <source>Build a partnership network of sustainable cities and a platform to share technology</source>
        <translation type="unfinished">สร้างเครือข่ายเมืองยั่งยืนและเวทีแบ่งปันเทคโนโลยี</translation>
    </message>
    <message>
        <source>Build a regional exchange for public and private capital, so that enterprises exchange technology and meet projects</source>
        <translation type="unfinished">สร้างตลาดกลางภูมิภาคสำหรับทุนภาครัฐและเอกชน ให้วิสาหกิจแลกเปลี่ยนเทคโนโลยีและพบโครงการ</translation>
    </message>
    <message>
        <source>Build a system to assess the synergies of adaptation and mitigation, and apply adaptation methods and tools</source>
        <translation type="unfinished">สร้างระบบประเมินผลร่วมของการปรับตัวและการลดก๊าซ และใช้วิธีการและเครื่องมือปรับตัว</translation>
    </message>
    <message>
        <source>Build an environmental education network</source>
        <translation type="unfinished">สร้างเครือข่ายสิ่งแวดล้อมศึกษา</translation>
    </message>
    <message>
        <source>Build capacity to collect, process and use environmental information and data</source>
        <translation type="unfinished">เสริมขีดความสามารถเก็บ ประมวล และใช้ข้อมูลสิ่งแวดล้อม</translation>
    </message>
    <message>
        <source>Build platforms for adaptation science and application, guides to good practice, and ecosystem-based adaptation projects</source>
        <translation type="unfinished">สร้างเวทีวิทยาศาสตร์การปรับตัว คู่มือแนวปฏิบัติที่ดี และโครงการปรับตัวโดยอาศัยระบบนิเวศ</translation>
    </message>
    <message>
        <source>Build the capacity of technical officers: industrial exhaust gas standards and management, water quality monitoring</source>
        <translation type="unfinished">เสริมขีดความสามารถเจ้าหน้าที่เทคนิค: มาตรฐานและการจัดการก๊าซเสียอุตสาหกรรม การติดตามคุณภาพน้ำ</translation>
    </message>
    <message>
        <source>Build transboundary protected areas and ecological corridors so that species can migrate</source>
        <translation type="unfinished">สร้างพื้นที่คุ้มครองข้ามแดนและแนวเชื่อมต่อระบบนิเวศให้สัตว์ย้ายถิ่นได้</translation>
    </message>
    <message>
        <source>Build, lease and transfer</source>
        <translation type="unfinished">สร้าง เช่า และโอน</translation>
    </message>
    <message>
        <source>Build, operate and transfer</source>
        <translation type="unfinished">สร้าง ดำเนินการ และโอน</translation>
    </message>
    <message>
        <source>Build, own and operate</source>
        <translation type="unfinished">สร้าง เป็นเจ้าของ และดำเนินการ</translation>
    </message>
    <message>
        <source>Build, own, operate and transfer</source>
        <translation type="unfinished">สร้าง เป็นเจ้าของ ดำเนินการ และโอน</translation>
    </message>
    <message>
        <source>Build, rehabilitate, operate and transfer</source>
        <translation type="unfinished">สร้าง ปรับปรุง ดำเนินการ และโอน</translation>
    </message>
    <message>
        <source>Bundle several projects, or ask for {percent} % more.</source>
        <translation type="unfinished">รวมหลายโครงการ หรือขอเพิ่ม {percent}%</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">โดย</translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished">ภายใน</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">ยกเลิก</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished">กำลังการผลิต</translation>
    </message>
    <message>
        <source>Capacity needed</source>
        <translation type="unfinished">กำลังการผลิตที่ต้องการ</translation>
    </message>
    <message>
        <source>Capacity range</source>
        <translation type="unfinished">ช่วงกำลังการผลิต</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation type="unfinished">เงินทุน</translation>
    </message>
    <message>
        <source>Capital cost</source>
        <translation type="unfinished">ค่าลงทุน</translation>
    </message>
    <message>
        <source>Carry out joint research on ecosystem management and sustainable development</source>
        <translation type="unfinished">วิจัยร่วมด้านการจัดการระบบนิเวศและการพัฒนาที่ยั่งยืน</translation>
    </message>
    <message>
        <source>Carry out joint research on environmental policy systems and on the outlook of environmental cooperation</source>
        <translation type="unfinished">วิจัยร่วมด้านระบบนโยบายสิ่งแวดล้อมและแนวโน้มความร่วมมือ</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished">บัญชีรายการ</translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished">หมวด</translation>
    </message>
    <message>
        <source>Certificates and standards</source>
        <translation type="unfinished">ใบรับรองและมาตรฐาน</translation>
    </message>
    <message>
        <source>Chair's edition</source>
        <translation type="unfinished">ฉบับประธาน</translation>
    </message>
    <message>
        <source>Characters that could not be printed</source>
        <translation type="unfinished">อักขระที่พิมพ์ไม่ได้</translation>
    </message>
    <message>
        <source>Chinese government</source>
        <translation type="unfinished">รัฐบาลจีน</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished">ตัวเลือก</translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished">เมือง</translation>
    </message>
    <message>
        <source>Civil society and research</source>
        <translation type="unfinished">ภาคประชาสังคมและการวิจัย</translation>
    </message>
    <message>
        <source>Clean water and sanitation</source>
        <translation type="unfinished">น้ำสะอาดและสุขาภิบาล</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation type="unfinished">ผ่านแล้ว</translation>
    </message>
    <message>
        <source>Climate action</source>
        <translation type="unfinished">การรับมือการเปลี่ยนแปลงสภาพภูมิอากาศ</translation>
    </message>
    <message>
        <source>Closed {date}.</source>
        <translation type="unfinished">ปิดรับแล้ว {date}</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation type="unfinished">วันปิด</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished">วันปิด</translation>
    </message>
    <message>
        <source>Co-financing</source>
        <translation type="unfinished">เงินสมทบ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">รหัส</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation type="unfinished">อากาศหนาว</translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">คอลัมน์</translation>
    </message>
    <message>
        <source>Columns {columns} of “{sheet}” are hidden; they are imported with the others.</source>
        <translation type="unfinished">คอลัมน์ {columns} ของแผ่นงาน “{sheet}” ถูกซ่อนไว้ แต่นำเข้าพร้อมคอลัมน์อื่น</translation>
    </message>
    <message>
        <source>Combine it with other sources.</source>
        <translation type="unfinished">ใช้ร่วมกับแหล่งทุนอื่น</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation type="unfinished">คำมั่น</translation>
    </message>
    <message>
        <source>Compared are all offers of the register that come near what is asked, not only those of who takes part.</source>
        <translation type="unfinished">ข้อเสนอที่นำมาเปรียบเทียบคือทุกข้อเสนอในทะเบียนที่ใกล้เคียงกับสิ่งที่ขอ ไม่เฉพาะของผู้เข้าร่วม</translation>
    </message>
    <message>
        <source>Compared by words and by the glossary; likeness of meaning is not computed yet.</source>
        <translation type="unfinished">เปรียบเทียบด้วยคำและอภิธานศัพท์ ยังไม่ได้คำนวณความใกล้เคียงของความหมาย</translation>
    </message>
    <message>
        <source>Compared by words and by the glossary; likeness of meaning is not installed.</source>
        <translation type="unfinished">เปรียบเทียบด้วยคำและอภิธานศัพท์ ไม่ได้ติดตั้งการเทียบความหมาย</translation>
    </message>
    <message>
        <source>Compared by words and by the glossary; likeness of meaning is switched off in the settings.</source>
        <translation type="unfinished">เปรียบเทียบด้วยคำและอภิธานศัพท์ ปิดการเทียบความหมายไว้ในการตั้งค่า</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished">เสร็จสิ้น</translation>
    </message>
    <message>
        <source>Concepts in common: {concepts} ({likeness} of 100).</source>
        <translation type="unfinished">แนวคิดร่วม: {concepts} ({likeness} จาก 100)</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished">มีข้อกังวล</translation>
    </message>
    <message>
        <source>Concession</source>
        <translation type="unfinished">สัมปทาน</translation>
    </message>
    <message>
        <source>Concessional loan</source>
        <translation type="unfinished">เงินกู้ผ่อนปรน</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation type="unfinished">ข้อจำกัด</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">ผู้ติดต่อ</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished">สารบัญ</translation>
    </message>
    <message>
        <source>Contracting authority</source>
        <translation type="unfinished">หน่วยงานคู่สัญญา</translation>
    </message>
    <message>
        <source>Converted from Zawgyi ({sure} % sure) to “{text}”.</source>
        <translation type="unfinished">แปลงจาก Zawgyi (มั่นใจ {sure}%) เป็น “{text}”</translation>
    </message>
    <message>
        <source>Cooperate on eco-industrial parks</source>
        <translation type="unfinished">ร่วมมือด้านนิคมอุตสาหกรรมเชิงนิเวศ</translation>
    </message>
    <message>
        <source>Cooperation possible</source>
        <translation type="unfinished">ร่วมมือได้</translation>
    </message>
    <message>
        <source>Corrected at import to “{now}”.</source>
        <translation type="unfinished">แก้ไขเมื่อนำเข้าเป็น “{now}”</translation>
    </message>
    <message>
        <source>Corrected at import to “{now}”; was “{was}”.</source>
        <translation type="unfinished">แก้ไขเมื่อนำเข้าเป็น “{now}” จากเดิม “{was}”</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">ต้นทุน</translation>
    </message>
    <message>
        <source>Costs {share} % more than the budget.</source>
        <translation type="unfinished">แพงกว่างบประมาณ {share}%</translation>
    </message>
    <message>
        <source>Costs {share} % of the budget.</source>
        <translation type="unfinished">ต้นทุนเท่ากับ {share}% ของงบประมาณ</translation>
    </message>
    <message>
        <source>Costs {share} to {top} % of the budget.</source>
        <translation type="unfinished">มีค่าใช้จ่าย {share} ถึง {top}% ของงบประมาณ</translation>
    </message>
    <message>
        <source>Could be carried by the PPP project {name}.</source>
        <translation type="unfinished">อาจดำเนินการโดยโครงการ PPP {name}</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished">ประเทศ</translation>
    </message>
    <message>
        <source>Countries at a glance</source>
        <translation type="unfinished">ภาพรวมรายประเทศ</translation>
    </message>
    <message>
        <source>Countries served</source>
        <translation type="unfinished">ประเทศที่ให้บริการ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">ประเทศ</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation type="unfinished">ประเทศต้นกำเนิด</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished">เกณฑ์</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished">สกุลเงิน</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">วันที่</translation>
    </message>
    <message>
        <source>Date needed and delivery time are not known on one side or both.</source>
        <translation type="unfinished">ฝ่ายใดฝ่ายหนึ่งหรือทั้งสองไม่ระบุวันที่ต้องการและระยะส่งมอบ</translation>
    </message>
    <message>
        <source>Debt relief</source>
        <translation type="unfinished">การบรรเทาหนี้</translation>
    </message>
    <message>
        <source>Decent work and economic growth</source>
        <translation type="unfinished">งานที่มีคุณค่าและการเติบโตทางเศรษฐกิจ</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished">ผู้ตัดสินใจ</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">การตัดสินใจ</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished">การตัดสินใจ</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished">ปฏิเสธ</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation type="unfinished">ผู้แทน</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation type="unfinished">คณะผู้แทน</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation type="unfinished">คณะผู้แทน</translation>
    </message>
    <message>
        <source>Delegations' edition</source>
        <translation type="unfinished">ฉบับคณะผู้แทน</translation>
    </message>
    <message>
        <source>Delivered about {late} {late:month|months} late.</source>
        <translation type="unfinished">ส่งมอบช้าประมาณ {late} เดือน</translation>
    </message>
    <message>
        <source>Delivered in {months} {months:month|months}, {left} {left:is|are} left.</source>
        <translation type="unfinished">ส่งมอบใน {months} เดือน เหลือ {left} เดือน</translation>
    </message>
    <message>
        <source>Delivery (months)</source>
        <translation type="unfinished">ระยะส่งมอบ (เดือน)</translation>
    </message>
    <message>
        <source>Delivery mode</source>
        <translation type="unfinished">รูปแบบดำเนินการ</translation>
    </message>
    <message>
        <source>Describe the part of the project that lies in the source's area.</source>
        <translation type="unfinished">อธิบายส่วนของโครงการที่อยู่ในสาขาของแหล่งทุน</translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">รายละเอียด</translation>
    </message>
    <message>
        <source>Design, build, finance and operate</source>
        <translation type="unfinished">ออกแบบ สร้าง จัดหาเงิน และดำเนินการ</translation>
    </message>
    <message>
        <source>Develop and carry out community climate adaptation investment projects</source>
        <translation type="unfinished">พัฒนาและดำเนินโครงการลงทุนปรับตัวของชุมชน</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation type="unfinished">ไม่ได้ประชุม</translation>
    </message>
    <message>
        <source>Divestiture</source>
        <translation type="unfinished">การขายหุ้น</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished">ยกเลิก</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation type="unfinished">การตรวจสอบสถานะ</translation>
    </message>
    <message>
        <source>Due diligence has not been done.</source>
        <translation type="unfinished">ยังไม่ได้ตรวจสอบสถานะ</translation>
    </message>
    <message>
        <source>Due diligence: {state}.</source>
        <translation type="unfinished">การตรวจสอบสถานะ: {state}</translation>
    </message>
    <message>
        <source>Each number counts records of this pack; an empty field means none.</source>
        <translation type="unfinished">ตัวเลขคือจำนวนระเบียนในชุดนี้ ช่องว่างหมายถึงไม่มี</translation>
    </message>
    <message>
        <source>Eligible applicants</source>
        <translation type="unfinished">ผู้สมัครที่มีสิทธิ์</translation>
    </message>
    <message>
        <source>Eligible countries</source>
        <translation type="unfinished">ประเทศที่มีสิทธิ์</translation>
    </message>
    <message>
        <source>Encourage sustainable cities and living: solar energy, green building, urban water management and public water quality monitoring</source>
        <translation type="unfinished">ส่งเสริมเมืองและการดำรงชีวิตที่ยั่งยืน: พลังงานแสงอาทิตย์ อาคารเขียว การจัดการน้ำเมือง และการติดตามคุณภาพน้ำ</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation type="unfinished">วิสาหกิจ</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation type="unfinished">วิสาหกิจ</translation>
    </message>
    <message>
        <source>Enterprises' edition</source>
        <translation type="unfinished">ฉบับวิสาหกิจ</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation type="unfinished">ทุนเรือนหุ้น</translation>
    </message>
    <message>
        <source>Every candidate is excluded: see the near misses.</source>
        <translation type="unfinished">ทุกข้อเสนอถูกตัดออก: ดูข้อเสนอที่เกือบเข้าเงื่อนไข</translation>
    </message>
    <message>
        <source>Every record has a code with a check digit, such as {code}: please quote it, also when you report the outcome of a meeting.</source>
        <translation type="unfinished">ทุกระเบียนมีรหัสพร้อมเลขตรวจสอบ เช่น {code} โปรดอ้างอิงรหัสนี้ รวมทั้งเมื่อรายงานผลการประชุม</translation>
    </message>
    <message>
        <source>Exchange and cooperate on municipal and other solid waste</source>
        <translation type="unfinished">แลกเปลี่ยนและร่วมมือด้านขยะมูลฝอยชุมชนและขยะอื่น</translation>
    </message>
    <message>
        <source>Exchange knowledge among environmental think tanks and build their network</source>
        <translation type="unfinished">แลกเปลี่ยนความรู้ระหว่างคลังสมองด้านสิ่งแวดล้อมและสร้างเครือข่าย</translation>
    </message>
    <message>
        <source>Exchange models of green industrial parks, low-carbon and green communities, and climate disaster response</source>
        <translation type="unfinished">แลกเปลี่ยนแบบอย่างนิคมอุตสาหกรรมสีเขียว ชุมชนคาร์บอนต่ำ และการรับมือภัยพิบัติ</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished">ตัดออก</translation>
    </message>
    <message>
        <source>Excluded because</source>
        <translation type="unfinished">เหตุที่ตัดออก</translation>
    </message>
    <message>
        <source>Excludes “{thing}”.</source>
        <translation type="unfinished">ยกเว้น “{thing}”</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation type="unfinished">ข้อยกเว้น</translation>
    </message>
    <message>
        <source>Explore cooperation on pollution from farming, from diffuse and point sources, with demonstration projects</source>
        <translation type="unfinished">แสวงหาความร่วมมือด้านมลพิษเกษตร แหล่งกำเนิดกระจายและแหล่งกำเนิดจุด ด้วยโครงการสาธิต</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation type="unfinished">กองทุน</translation>
    </message>
    <message>
        <source>Fact that is not known</source>
        <translation type="unfinished">ข้อมูลที่ยังไม่ทราบ</translation>
    </message>
    <message>
        <source>Few skilled staff</source>
        <translation type="unfinished">บุคลากรชำนาญน้อย</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished">ช่องข้อมูล</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">ไฟล์</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation type="unfinished">การเงิน</translation>
    </message>
    <message>
        <source>Financially closed</source>
        <translation type="unfinished">ปิดการเงินแล้ว</translation>
    </message>
    <message>
        <source>Financing gap</source>
        <translation type="unfinished">ช่องว่างทางการเงิน</translation>
    </message>
    <message>
        <source>Find a further own share of {percent} % of the cost.</source>
        <translation type="unfinished">หาเงินสมทบเพิ่ม {percent}% ของต้นทุน</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">สิ่งที่พบ</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation type="unfinished">สิ่งที่แก้ไข</translation>
    </message>
    <message>
        <source>Flood-prone</source>
        <translation type="unfinished">น้ำท่วมง่าย</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation type="unfinished">ผู้ประสานงาน</translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished">สำหรับ</translation>
    </message>
    <message>
        <source>For government delegations. Holds contact details: please keep it confidential.</source>
        <translation type="unfinished">สำหรับคณะผู้แทนรัฐบาล มีข้อมูลติดต่อ: โปรดเก็บเป็นความลับ</translation>
    </message>
    <message>
        <source>For participants of the roundtable.</source>
        <translation type="unfinished">สำหรับผู้เข้าร่วมโต๊ะกลม</translation>
    </message>
    <message>
        <source>For the Centre to find out</source>
        <translation type="unfinished">ศูนย์ฯ ต้องตรวจสอบเอง</translation>
    </message>
    <message>
        <source>For the chair and the Centre only. Please do not copy.</source>
        <translation type="unfinished">สำหรับประธานและศูนย์ฯ เท่านั้น โปรดอย่าทำสำเนา</translation>
    </message>
    <message>
        <source>For {kinds}: {rule}</source>
        <translation type="unfinished">สำหรับ{kinds}: {rule}</translation>
    </message>
    <message>
        <source>Form of cooperation</source>
        <translation type="unfinished">รูปแบบความร่วมมือ</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation type="unfinished">ชื่อเดิม</translation>
    </message>
    <message>
        <source>Forms of cooperation</source>
        <translation type="unfinished">รูปแบบความร่วมมือ</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation type="unfinished">มูลนิธิ</translation>
    </message>
    <message>
        <source>Full divestiture</source>
        <translation type="unfinished">ขายหุ้นทั้งหมด</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation type="unfinished">ผู้ให้ทุน</translation>
    </message>
    <message>
        <source>Funding category</source>
        <translation type="unfinished">หมวดแหล่งทุน</translation>
    </message>
    <message>
        <source>Funding source</source>
        <translation type="unfinished">แหล่งทุน</translation>
    </message>
    <message>
        <source>Funding sources</source>
        <translation type="unfinished">แหล่งทุน</translation>
    </message>
    <message>
        <source>Funds in hand</source>
        <translation type="unfinished">เงินทุนที่มี</translation>
    </message>
    <message>
        <source>Funds secured</source>
        <translation type="unfinished">มีเงินทุนแล้ว</translation>
    </message>
    <message>
        <source>Further countries</source>
        <translation type="unfinished">ประเทศอื่น</translation>
    </message>
    <message>
        <source>Further subjects</source>
        <translation type="unfinished">หัวข้ออื่น</translation>
    </message>
    <message>
        <source>Gender equality</source>
        <translation type="unfinished">ความเท่าเทียมทางเพศ</translation>
    </message>
    <message>
        <source>Good health and well-being</source>
        <translation type="unfinished">สุขภาพและความเป็นอยู่ที่ดี</translation>
    </message>
    <message>
        <source>Government</source>
        <translation type="unfinished">ภาครัฐ</translation>
    </message>
    <message>
        <source>Government and enterprise roundtable: briefing pack</source>
        <translation type="unfinished">โต๊ะกลมภาครัฐและวิสาหกิจ: ชุดเอกสารสรุป</translation>
    </message>
    <message>
        <source>Green Lancang-Mekong Initiative</source>
        <translation type="unfinished">ข้อริเริ่มล้านช้าง-แม่โขงสีเขียว</translation>
    </message>
    <message>
        <source>Greenfield project</source>
        <translation type="unfinished">โครงการใหม่</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation type="unfinished">การค้ำประกัน</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation type="unfinished">การใช้เอกสาร</translation>
    </message>
    <message>
        <source>Hold cross-sector policy dialogues and government-enterprise roundtable dialogues</source>
        <translation type="unfinished">จัดการหารือนโยบายข้ามภาคส่วนและโต๊ะกลมภาครัฐกับวิสาหกิจ</translation>
    </message>
    <message>
        <source>Hold dialogues on rural environmental policy</source>
        <translation type="unfinished">จัดการหารือนโยบายสิ่งแวดล้อมชนบท</translation>
    </message>
    <message>
        <source>Hold roundtable dialogues of environmental enterprises when the time is right</source>
        <translation type="unfinished">จัดโต๊ะกลมวิสาหกิจสิ่งแวดล้อมเมื่อเหมาะสม</translation>
    </message>
    <message>
        <source>Hold the annual high-level policy dialogue on regional environmental cooperation and the 2030 Agenda; the host nominates itself</source>
        <translation type="unfinished">จัดการหารือนโยบายระดับสูงประจำปีด้านความร่วมมือสิ่งแวดล้อมภูมิภาคและวาระ 2030 โดยเจ้าภาพเสนอตนเอง</translation>
    </message>
    <message>
        <source>Hold youth forums on environmental cooperation</source>
        <translation type="unfinished">จัดเวทีเยาวชนด้านความร่วมมือสิ่งแวดล้อม</translation>
    </message>
    <message>
        <source>Host country</source>
        <translation type="unfinished">ประเทศเจ้าภาพ</translation>
    </message>
    <message>
        <source>How a score came about is shown for the first of each list; the brief of each planned meeting says what speaks for and against its match.</source>
        <translation type="unfinished">แสดงที่มาของคะแนนสำหรับอันดับแรกของแต่ละรายการ ส่วนสรุปของการประชุมที่กำหนดไว้แต่ละครั้งบอกข้อสนับสนุนและข้อคัดค้าน</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation type="unfinished">แนวคิด</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation type="unfinished">ข้อสนับสนุน</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation type="unfinished">เป็นสิ่งของหรือบริการ</translation>
    </message>
    <message>
        <source>In operation</source>
        <translation type="unfinished">เปิดดำเนินการ</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation type="unfinished">กำลังเตรียมการ</translation>
    </message>
    <message>
        <source>In tender</source>
        <translation type="unfinished">กำลังประกวดราคา</translation>
    </message>
    <message>
        <source>In the cell</source>
        <translation type="unfinished">ข้อความในเซลล์</translation>
    </message>
    <message>
        <source>Industry, innovation and infrastructure</source>
        <translation type="unfinished">อุตสาหกรรม นวัตกรรม และโครงสร้างพื้นฐาน</translation>
    </message>
    <message>
        <source>Informative</source>
        <translation type="unfinished">ได้ข้อมูล</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished">เครื่องมือ</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation type="unfinished">เครื่องมือทางการเงิน</translation>
    </message>
    <message>
        <source>International NGO</source>
        <translation type="unfinished">NGO ระหว่างประเทศ</translation>
    </message>
    <message>
        <source>International organisations</source>
        <translation type="unfinished">องค์การระหว่างประเทศ</translation>
    </message>
    <message>
        <source>International organisations sit last, as a group of their own.</source>
        <translation type="unfinished">องค์การระหว่างประเทศนั่งท้ายสุดเป็นกลุ่มของตนเอง</translation>
    </message>
    <message>
        <source>International organisations, partners and third parties</source>
        <translation type="unfinished">องค์การระหว่างประเทศ หุ้นส่วน และบุคคลที่สาม</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">ล่าม</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation type="unfinished">ล่าม</translation>
    </message>
    <message>
        <source>Invisible characters were taken out.</source>
        <translation type="unfinished">ได้นำอักขระที่มองไม่เห็นออก</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation type="unfinished">คำเชิญ</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished">เชิญแล้ว</translation>
    </message>
    <message>
        <source>Invited by name</source>
        <translation type="unfinished">เชิญโดยระบุชื่อ</translation>
    </message>
    <message>
        <source>It is for one country alone: apply with a partner there.</source>
        <translation type="unfinished">สำหรับประเทศเดียวเท่านั้น ให้สมัครร่วมกับพันธมิตรในประเทศนั้น</translation>
    </message>
    <message>
        <source>It needs on site what is lacking: {codes}.</source>
        <translation type="unfinished">ต้องการสิ่งที่พื้นที่ไม่มี: {codes}</translation>
    </message>
    <message>
        <source>It offers only: {codes}.</source>
        <translation type="unfinished">เสนอเฉพาะ: {codes}</translation>
    </message>
    <message>
        <source>It offers: {codes}.</source>
        <translation type="unfinished">เสนอ: {codes}</translation>
    </message>
    <message>
        <source>It pays in {given}; {wanted} is asked for.</source>
        <translation type="unfinished">จ่ายเป็น {given} แต่ขอเป็น {wanted}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished">รายการ</translation>
    </message>
    <message>
        <source>Items on the agenda</source>
        <translation type="unfinished">รายการในวาระ</translation>
    </message>
    <message>
        <source>Itineraries</source>
        <translation type="unfinished">กำหนดการรายองค์กร</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished">ทำตามแล้ว</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">ประเภท</translation>
    </message>
    <message>
        <source>Known in some of the countries asked.</source>
        <translation type="unfinished">รู้จักในบางประเทศที่ขอ</translation>
    </message>
    <message>
        <source>Known nearby, in {countries}.</source>
        <translation type="unfinished">รู้จักในประเทศเพื่อนบ้าน: {countries}</translation>
    </message>
    <message>
        <source>Known only in other countries.</source>
        <translation type="unfinished">รู้จักเฉพาะในประเทศอื่น</translation>
    </message>
    <message>
        <source>LMC Special Fund</source>
        <translation type="unfinished">กองทุนพิเศษล้านช้าง-แม่โขง</translation>
    </message>
    <message>
        <source>Lancang-Mekong Environmental Cooperation Centre</source>
        <translation type="unfinished">ศูนย์ความร่วมมือด้านสิ่งแวดล้อมล้านช้าง-แม่โขง</translation>
    </message>
    <message>
        <source>Land and permits</source>
        <translation type="unfinished">ที่ดินและใบอนุญาต</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">ภาษา</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">ภาษา</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation type="unfinished">ภาษาที่ใช้</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation type="unfinished">การประชุมครั้งก่อน</translation>
    </message>
    <message>
        <source>Latest reference</source>
        <translation type="unfinished">ผลงานล่าสุด</translation>
    </message>
    <message>
        <source>Lease contract</source>
        <translation type="unfinished">สัญญาเช่า</translation>
    </message>
    <message>
        <source>Life below water</source>
        <translation type="unfinished">ชีวิตใต้น้ำ</translation>
    </message>
    <message>
        <source>Life on land</source>
        <translation type="unfinished">ชีวิตบนบก</translation>
    </message>
    <message>
        <source>Likeness of meaning is computed for {done} of {total} {total:record|records} so far; the others are compared by words and by the glossary.</source>
        <translation type="unfinished">คำนวณความใกล้เคียงของความหมายแล้ว {done} จาก {total} รายการ รายการอื่นเปรียบเทียบด้วยคำและอภิธานศัพท์</translation>
    </message>
    <message>
        <source>Lists received</source>
        <translation type="unfinished">บัญชีที่ได้รับ</translation>
    </message>
    <message>
        <source>Little land</source>
        <translation type="unfinished">ที่ดินน้อย</translation>
    </message>
    <message>
        <source>Local government</source>
        <translation type="unfinished">รัฐบาลท้องถิ่น</translation>
    </message>
    <message>
        <source>Lowest TRL accepted</source>
        <translation type="unfinished">TRL ต่ำสุดที่รับ</translation>
    </message>
    <message>
        <source>Made in a neighbouring country: {country}.</source>
        <translation type="unfinished">ผลิตในประเทศเพื่อนบ้าน: {country}</translation>
    </message>
    <message>
        <source>Made in {country}.</source>
        <translation type="unfinished">ผลิตใน {country}</translation>
    </message>
    <message>
        <source>Make infrastructure building and ecosystem protection more sustainable</source>
        <translation type="unfinished">ทำให้การสร้างโครงสร้างพื้นฐานและการปกป้องระบบนิเวศยั่งยืนขึ้น</translation>
    </message>
    <message>
        <source>Manage rural waste including solid waste, raise management awareness and reuse resources</source>
        <translation type="unfinished">จัดการขยะชนบท ยกระดับความตระหนัก และนำทรัพยากรกลับมาใช้</translation>
    </message>
    <message>
        <source>Management and lease contract</source>
        <translation type="unfinished">สัญญาบริหารและเช่า</translation>
    </message>
    <message>
        <source>Management contract</source>
        <translation type="unfinished">สัญญาบริหารจัดการ</translation>
    </message>
    <message>
        <source>Match list</source>
        <translation type="unfinished">รายการจับคู่</translation>
    </message>
    <message>
        <source>Match score</source>
        <translation type="unfinished">คะแนนจับคู่</translation>
    </message>
    <message>
        <source>Matches {need} with {score} points</source>
        <translation type="unfinished">ตรงกับ {need} ได้ {score} คะแนน</translation>
    </message>
    <message>
        <source>May apply if the call's wider kind of body includes this one.</source>
        <translation type="unfinished">สมัครได้หากประเภทหน่วยงานที่กว้างกว่าในประกาศรวมหน่วยงานนี้ด้วย</translation>
    </message>
    <message>
        <source>May apply.</source>
        <translation type="unfinished">สมัครได้</translation>
    </message>
    <message>
        <source>May be passed on.</source>
        <translation type="unfinished">เผยแพร่ต่อได้</translation>
    </message>
    <message>
        <source>May be the same as row {row}, “{name}”.</source>
        <translation type="unfinished">อาจเป็นรายการเดียวกับแถว {row} “{name}”</translation>
    </message>
    <message>
        <source>May be {code}, “{name}”.</source>
        <translation type="unfinished">อาจเป็น {code} “{name}”</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished">การประชุม</translation>
    </message>
    <message>
        <source>Meeting briefs</source>
        <translation type="unfinished">สรุปสำหรับการประชุม</translation>
    </message>
    <message>
        <source>Meeting slots</source>
        <translation type="unfinished">ช่วงประชุม</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished">การประชุม</translation>
    </message>
    <message>
        <source>Monitor and control vehicle exhaust: standards, monitoring projects, alternative-energy transport</source>
        <translation type="unfinished">ติดตามและควบคุมไอเสียรถยนต์: มาตรฐาน โครงการติดตาม การขนส่งพลังงานทางเลือก</translation>
    </message>
    <message>
        <source>Multilateral</source>
        <translation type="unfinished">องค์กรพหุภาคี</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">ชื่อ</translation>
    </message>
    <message>
        <source>Name in Burmese</source>
        <translation type="unfinished">ชื่อภาษาเมียนมา</translation>
    </message>
    <message>
        <source>Name in Khmer</source>
        <translation type="unfinished">ชื่อภาษาเขมร</translation>
    </message>
    <message>
        <source>Name in Lao</source>
        <translation type="unfinished">ชื่อภาษาลาว</translation>
    </message>
    <message>
        <source>Name in Vietnamese</source>
        <translation type="unfinished">ชื่อภาษาเวียดนาม</translation>
    </message>
    <message>
        <source>Names other standards than the one asked.</source>
        <translation type="unfinished">ระบุมาตรฐานอื่นจากที่ขอ</translation>
    </message>
    <message>
        <source>Names the standard asked.</source>
        <translation type="unfinished">ระบุมาตรฐานที่ขอ</translation>
    </message>
    <message>
        <source>Names the standard {number}.</source>
        <translation type="unfinished">ระบุมาตรฐาน {number}</translation>
    </message>
    <message>
        <source>National NGO</source>
        <translation type="unfinished">NGO ในประเทศ</translation>
    </message>
    <message>
        <source>Near misses are ordered by how few conditions they fail, then by how little they fail them, not by what they would score.</source>
        <translation type="unfinished">ข้อเสนอที่เกือบเข้าเงื่อนไขเรียงตามจำนวนเงื่อนไขที่ไม่ผ่านจากน้อยไปมาก แล้วตามส่วนที่ขาดจากน้อยไปมาก ไม่ได้เรียงตามคะแนนที่อาจได้</translation>
    </message>
    <message>
        <source>Near misses, the nearest first</source>
        <translation type="unfinished">ข้อเสนอที่เกือบเข้าเงื่อนไข ใกล้ที่สุดก่อน</translation>
    </message>
    <message>
        <source>Need or project</source>
        <translation type="unfinished">ความต้องการหรือโครงการ</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation type="unfinished">ต้องการภายใน</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">ความต้องการ</translation>
    </message>
    <message>
        <source>Needs and projects on the agenda</source>
        <translation type="unfinished">ความต้องการและโครงการในวาระ</translation>
    </message>
    <message>
        <source>Needs on site</source>
        <translation type="unfinished">ความต้องการของพื้นที่</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished">ใหม่</translation>
    </message>
    <message>
        <source>Next milestone</source>
        <translation type="unfinished">ขั้นตอนถัดไป</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">ไม่ใช่</translation>
    </message>
    <message>
        <source>No category of funding was asked for.</source>
        <translation type="unfinished">ไม่ได้ขอหมวดทุนใด</translation>
    </message>
    <message>
        <source>No civil society or research organisation has a seat.</source>
        <translation type="unfinished">ไม่มีภาคประชาสังคมหรือสถาบันวิจัยมีที่นั่ง</translation>
    </message>
    <message>
        <source>No concept in common; related ones of the offer: {concepts} ({likeness} of 100).</source>
        <translation type="unfinished">ไม่มีแนวคิดร่วมกัน แนวคิดที่เกี่ยวข้องของข้อเสนอ: {concepts} ({likeness} จาก 100)</translation>
    </message>
    <message>
        <source>No country was given.</source>
        <translation type="unfinished">ไม่ได้ระบุประเทศ</translation>
    </message>
    <message>
        <source>No currency is given; {currency} was assumed.</source>
        <translation type="unfinished">ไม่ได้ระบุสกุลเงิน ได้ถือว่าเป็น {currency}</translation>
    </message>
    <message>
        <source>No enterprise has a seat.</source>
        <translation type="unfinished">ไม่มีวิสาหกิจมีที่นั่ง</translation>
    </message>
    <message>
        <source>No financial institution has a seat.</source>
        <translation type="unfinished">ไม่มีสถาบันการเงินมีที่นั่ง</translation>
    </message>
    <message>
        <source>No funding source fits, so there is no triple.</source>
        <translation type="unfinished">ไม่มีแหล่งทุนที่เหมาะสม จึงไม่มีชุดสามฝ่าย</translation>
    </message>
    <message>
        <source>No government has a seat.</source>
        <translation type="unfinished">ไม่มีหน่วยงานรัฐมีที่นั่ง</translation>
    </message>
    <message>
        <source>No interest</source>
        <translation type="unfinished">ไม่สนใจ</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation type="unfinished">ไม่มีแล้ว</translation>
    </message>
    <message>
        <source>No longer invited</source>
        <translation type="unfinished">ไม่เชิญแล้ว</translation>
    </message>
    <message>
        <source>No offer fits, and none nearly does.</source>
        <translation type="unfinished">ไม่มีข้อเสนอที่เข้าเงื่อนไข และไม่มีรายใดใกล้เคียง</translation>
    </message>
    <message>
        <source>No own share is required.</source>
        <translation type="unfinished">ไม่ต้องมีเงินสมทบ</translation>
    </message>
    <message>
        <source>No poverty</source>
        <translation type="unfinished">ขจัดความยากจน</translation>
    </message>
    <message>
        <source>No reference plant is named.</source>
        <translation type="unfinished">ไม่ระบุโรงงานอ้างอิง</translation>
    </message>
    <message>
        <source>No seat for: {countries}.</source>
        <translation type="unfinished">ไม่มีที่นั่งสำหรับ: {countries}</translation>
    </message>
    <message>
        <source>No shared language: an interpreter is needed.</source>
        <translation type="unfinished">ไม่มีภาษาร่วม: ต้องมีล่าม</translation>
    </message>
    <message>
        <source>No subject was given.</source>
        <translation type="unfinished">ไม่ได้ระบุหัวข้อ</translation>
    </message>
    <message>
        <source>No supplier fits, so there is no triple.</source>
        <translation type="unfinished">ไม่มีผู้จัดหาที่เหมาะสม จึงไม่มีชุดสามฝ่าย</translation>
    </message>
    <message>
        <source>No word or concept is shared.</source>
        <translation type="unfinished">ไม่มีคำหรือแนวคิดร่วม</translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished">ลำดับ</translation>
    </message>
    <message>
        <source>None fits.</source>
        <translation type="unfinished">ไม่มีรายการที่เข้าเงื่อนไข</translation>
    </message>
    <message>
        <source>None of what it excludes is named.</source>
        <translation type="unfinished">ไม่มีการกล่าวถึงสิ่งที่ยกเว้น</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished">ไม่ได้ประเมิน</translation>
    </message>
    <message>
        <source>Not counted here, without a priority area: {records}.</source>
        <translation type="unfinished">ไม่นับในที่นี้เพราะไม่ได้ระบุสาขาความสำคัญ: {records}</translation>
    </message>
    <message>
        <source>Not counted here, without any of the six countries: {records}.</source>
        <translation type="unfinished">ไม่นับในที่นี้เพราะไม่ได้ระบุประเทศใดในหกประเทศ: {records}</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished">ไม่ทำตาม</translation>
    </message>
    <message>
        <source>Not known: {names}.</source>
        <translation type="unfinished">ไม่ทราบ: {names}</translation>
    </message>
    <message>
        <source>Not said where it is serviced or proven.</source>
        <translation type="unfinished">ไม่ระบุว่าให้บริการหรือเคยใช้ที่ใด</translation>
    </message>
    <message>
        <source>Not said which countries are eligible.</source>
        <translation type="unfinished">ไม่ระบุประเทศที่มีสิทธิ์</translation>
    </message>
    <message>
        <source>Not shown in this edition.</source>
        <translation type="unfinished">ไม่แสดงในฉบับนี้</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished">ยังไม่เริ่ม</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">บันทึก</translation>
    </message>
    <message>
        <source>Nothing had to be fixed.</source>
        <translation type="unfinished">ไม่มีสิ่งที่ต้องแก้ไข</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation type="unfinished">ไม่มีการเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>Nothing in the register resembles what is asked.</source>
        <translation type="unfinished">ไม่มีสิ่งใดในทะเบียนใกล้เคียงกับสิ่งที่ขอ</translation>
    </message>
    <message>
        <source>Nothing is said of what disqualifies.</source>
        <translation type="unfinished">ไม่ระบุสิ่งที่ทำให้หมดสิทธิ์</translation>
    </message>
    <message>
        <source>Nothing it needs on site is lacking.</source>
        <translation type="unfinished">พื้นที่มีสิ่งที่ต้องการครบ</translation>
    </message>
    <message>
        <source>Nothing more is asked for.</source>
        <translation type="unfinished">ไม่ได้ขอเพิ่ม</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished">ไม่พบสิ่งใด</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">ปัจจุบัน</translation>
    </message>
    <message>
        <source>Now invited</source>
        <translation type="unfinished">เชิญเพิ่ม</translation>
    </message>
    <message>
        <source>Number at the source</source>
        <translation type="unfinished">เลขที่จากแหล่ง</translation>
    </message>
    <message>
        <source>Of {count} {count:offer|offers} that {count:does|do} not fit, the nearest {shown} {shown:is|are} listed.</source>
        <translation type="unfinished">จากข้อเสนอที่ไม่เหมาะสม {count} รายการ แสดงรายการที่ใกล้ที่สุด {shown} รายการ</translation>
    </message>
    <message>
        <source>Of {count} {count:offer|offers} that {count:does|do} not fit, the nearest {shown} {shown:is|are} listed. Not near: {left}.</source>
        <translation type="unfinished">จากข้อเสนอที่ไม่เหมาะสม {count} รายการ แสดงรายการที่ใกล้ที่สุด {shown} รายการ ที่ไม่ถือว่าใกล้: {left}</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished">ข้อเสนอ</translation>
    </message>
    <message>
        <source>Offered: technologies and funding sources</source>
        <translation type="unfinished">สิ่งที่เสนอ: เทคโนโลยีและแหล่งทุน</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished">ผู้เสนอ</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation type="unfinished">ในวาระ</translation>
    </message>
    <message>
        <source>One of its technologies is proven in {country}.</source>
        <translation type="unfinished">เทคโนโลยีขององค์กรนี้เคยใช้ใน {country}</translation>
    </message>
    <message>
        <source>One of the values offered.</source>
        <translation type="unfinished">ค่าหนึ่งค่าจากตัวเลือกที่มีให้</translation>
    </message>
    <message>
        <source>One or more names, with a semicolon between.</source>
        <translation type="unfinished">ชื่อหนึ่งชื่อหรือหลายชื่อ คั่นด้วยเครื่องหมายอัฒภาค (;)</translation>
    </message>
    <message>
        <source>One or more of the values on the second sheet, with a semicolon between.</source>
        <translation type="unfinished">ค่าหนึ่งค่าหรือหลายค่าจากแผ่นงานที่สอง คั่นด้วยเครื่องหมายอัฒภาค (;)</translation>
    </message>
    <message>
        <source>One-to-one meetings</source>
        <translation type="unfinished">การประชุมแบบตัวต่อตัว</translation>
    </message>
    <message>
        <source>Only a lower end is given: {value}.</source>
        <translation type="unfinished">ระบุเฉพาะค่าต่ำสุด: {value}</translation>
    </message>
    <message>
        <source>Only an upper end is given: {value}.</source>
        <translation type="unfinished">ระบุเฉพาะค่าสูงสุด: {value}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">ยังไม่เสร็จ</translation>
    </message>
    <message>
        <source>Open funding sources</source>
        <translation type="unfinished">แหล่งทุนที่เปิดรับ</translation>
    </message>
    <message>
        <source>Open; closes {date}.</source>
        <translation type="unfinished">เปิดรับอยู่ ปิด {date}</translation>
    </message>
    <message>
        <source>Open; the closing date is not known.</source>
        <translation type="unfinished">เปิดอยู่ ไม่ทราบวันปิด</translation>
    </message>
    <message>
        <source>Opening and closing dates are not known.</source>
        <translation type="unfinished">ไม่ทราบวันเปิดและวันปิด</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation type="unfinished">วันเปิด</translation>
    </message>
    <message>
        <source>Opens {date}.</source>
        <translation type="unfinished">เปิดรับ {date}</translation>
    </message>
    <message>
        <source>Operation and maintenance</source>
        <translation type="unfinished">ดำเนินการและบำรุงรักษา</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished">ผู้ดำเนินการ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">องค์กร</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished">องค์กร</translation>
    </message>
    <message>
        <source>Organisations taking part</source>
        <translation type="unfinished">องค์กรที่เข้าร่วม</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">อื่น ๆ</translation>
    </message>
    <message>
        <source>Other conditions, checked and passed</source>
        <translation type="unfinished">เงื่อนไขอื่นที่ตรวจแล้วและผ่าน</translation>
    </message>
    <message>
        <source>Other countries and regional organisations</source>
        <translation type="unfinished">ประเทศอื่นและองค์การระดับภูมิภาค</translation>
    </message>
    <message>
        <source>Other members</source>
        <translation type="unfinished">สมาชิกอื่น</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished">ชื่ออื่น ๆ</translation>
    </message>
    <message>
        <source>Other priority areas: {codes}.</source>
        <translation type="unfinished">สาขาความสำคัญอื่น: {codes}</translation>
    </message>
    <message>
        <source>Other public sector</source>
        <translation type="unfinished">ภาครัฐอื่น</translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished">อื่น ๆ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">ผล</translation>
    </message>
    <message>
        <source>Outcomes wanted</source>
        <translation type="unfinished">ผลลัพธ์ที่ต้องการ</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation type="unfinished">เปลี่ยนโดยคน</translation>
    </message>
    <message>
        <source>Own share required</source>
        <translation type="unfinished">เงินสมทบ</translation>
    </message>
    <message>
        <source>Owner or sponsors</source>
        <translation type="unfinished">เจ้าของหรือผู้สนับสนุน</translation>
    </message>
    <message>
        <source>PPP project</source>
        <translation type="unfinished">โครงการ PPP</translation>
    </message>
    <message>
        <source>PPP projects</source>
        <translation type="unfinished">โครงการ PPP</translation>
    </message>
    <message>
        <source>Page {n} of {total}</source>
        <translation type="unfinished">หน้า {n} จาก {total}</translation>
    </message>
    <message>
        <source>Partial divestiture</source>
        <translation type="unfinished">ขายหุ้นบางส่วน</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished">หุ้นส่วน</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished">หุ้นส่วน</translation>
    </message>
    <message>
        <source>Partnerships for the goals</source>
        <translation type="unfinished">ความร่วมมือเพื่อเป้าหมาย</translation>
    </message>
    <message>
        <source>Pays at most USD {most} of the USD {asked} asked ({share} %).</source>
        <translation type="unfinished">จ่ายไม่เกิน USD {most} จาก USD {asked} ที่ขอ ({share}%)</translation>
    </message>
    <message>
        <source>Peace, justice and strong institutions</source>
        <translation type="unfinished">ความสงบสุข ยุติธรรม และสถาบันที่เข้มแข็ง</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">สถานที่</translation>
    </message>
    <message>
        <source>Please fill the last column and send the sheet back as it is.</source>
        <translation type="unfinished">โปรดกรอกคอลัมน์สุดท้าย แล้วส่งไฟล์นี้กลับโดยไม่เปลี่ยนรูปแบบ</translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished">คะแนน</translation>
    </message>
    <message>
        <source>Pollutant or service</source>
        <translation type="unfinished">มลพิษหรือบริการ</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation type="unfinished">เป็นไปได้</translation>
    </message>
    <message>
        <source>Practical matters</source>
        <translation type="unfinished">ข้อมูลการเข้าร่วม</translation>
    </message>
    <message>
        <source>Printing {number}</source>
        <translation type="unfinished">พิมพ์ครั้งที่ {number}</translation>
    </message>
    <message>
        <source>Priority areas</source>
        <translation type="unfinished">สาขาความสำคัญ</translation>
    </message>
    <message>
        <source>Priority areas of the roundtable</source>
        <translation type="unfinished">สาขาความสำคัญของโต๊ะกลม</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished">ปัญหา</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished">กำหนดการ</translation>
    </message>
    <message>
        <source>Promised: what, who, by when</source>
        <translation type="unfinished">คำมั่น: อะไร ใคร ภายในเมื่อใด</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished">เสนอชื่อ</translation>
    </message>
    <message>
        <source>Proven in</source>
        <translation type="unfinished">เคยใช้ใน</translation>
    </message>
    <message>
        <source>Proven in {country}.</source>
        <translation type="unfinished">เคยใช้ใน {country}</translation>
    </message>
    <message>
        <source>Proven in {count} {count:country|countries}, last in {year}.</source>
        <translation type="unfinished">เคยใช้ใน {count} ประเทศ ล่าสุด {year}</translation>
    </message>
    <message>
        <source>Proven in {count} {count:country|countries}.</source>
        <translation type="unfinished">เคยใช้ใน {count} ประเทศ</translation>
    </message>
    <message>
        <source>Public authority</source>
        <translation type="unfinished">หน่วยงานของรัฐ</translation>
    </message>
    <message>
        <source>Public edition</source>
        <translation type="unfinished">ฉบับสาธารณะ</translation>
    </message>
    <message>
        <source>Public-private partnership</source>
        <translation type="unfinished">ความร่วมมือภาครัฐและเอกชน</translation>
    </message>
    <message>
        <source>Quality education</source>
        <translation type="unfinished">การศึกษาที่มีคุณภาพ</translation>
    </message>
    <message>
        <source>Questions for the market</source>
        <translation type="unfinished">คำถามถึงตลาด</translation>
    </message>
    <message>
        <source>Questions that could change a list of matches</source>
        <translation type="unfinished">คำถามที่อาจเปลี่ยนรายการจับคู่</translation>
    </message>
    <message>
        <source>Raise public environmental awareness</source>
        <translation type="unfinished">ยกระดับความตระหนักด้านสิ่งแวดล้อมของสาธารณชน</translation>
    </message>
    <message>
        <source>Raise the budget by {percent} %, or find a smaller unit.</source>
        <translation type="unfinished">เพิ่มงบประมาณ {percent}% หรือหาหน่วยที่เล็กกว่า</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation type="unfinished">ความพร้อม</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">เหตุผล</translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished">วันที่รับ</translation>
    </message>
    <message>
        <source>Record as of {date}</source>
        <translation type="unfinished">ระเบียน ณ {date}</translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished">ระเบียน</translation>
    </message>
    <message>
        <source>Reduced inequalities</source>
        <translation type="unfinished">ลดความเหลื่อมล้ำ</translation>
    </message>
    <message>
        <source>Reference plants</source>
        <translation type="unfinished">โรงงานอ้างอิง</translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished">ผลงาน</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">ปฏิเสธ</translation>
    </message>
    <message>
        <source>Refused in due diligence.</source>
        <translation type="unfinished">ถูกปฏิเสธในการตรวจสอบสถานะ</translation>
    </message>
    <message>
        <source>Regional NGO</source>
        <translation type="unfinished">NGO ระดับภูมิภาค</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation type="unfinished">เลขทะเบียน</translation>
    </message>
    <message>
        <source>Rehabilitate, lease and transfer</source>
        <translation type="unfinished">ปรับปรุง เช่า และโอน</translation>
    </message>
    <message>
        <source>Rehabilitate, operate and transfer</source>
        <translation type="unfinished">ปรับปรุง ดำเนินการ และโอน</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished">ไม่เลือก</translation>
    </message>
    <message>
        <source>Remote site</source>
        <translation type="unfinished">พื้นที่ห่างไกล</translation>
    </message>
    <message>
        <source>Rental</source>
        <translation type="unfinished">การเช่า</translation>
    </message>
    <message>
        <source>Required standard</source>
        <translation type="unfinished">มาตรฐานที่กำหนด</translation>
    </message>
    <message>
        <source>Requires an own share of {share} %, {has} % is in hand.</source>
        <translation type="unfinished">ต้องมีเงินสมทบ {share}% มีแล้ว {has}%</translation>
    </message>
    <message>
        <source>Requires an own share of {share} %; the funds in hand are not known.</source>
        <translation type="unfinished">ต้องมีเงินสมทบ {share}% ไม่ทราบเงินทุนที่มี</translation>
    </message>
    <message>
        <source>Responsible consumption and production</source>
        <translation type="unfinished">การบริโภคและการผลิตที่รับผิดชอบ</translation>
    </message>
    <message>
        <source>Revenue and payment</source>
        <translation type="unfinished">รายได้และการชำระ</translation>
    </message>
    <message>
        <source>Risks and who bears them</source>
        <translation type="unfinished">ความเสี่ยงและผู้รับ</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished">บทบาท</translation>
    </message>
    <message>
        <source>Roundtable</source>
        <translation type="unfinished">โต๊ะกลม</translation>
    </message>
    <message>
        <source>Roundtables</source>
        <translation type="unfinished">โต๊ะกลม</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">แถว</translation>
    </message>
    <message>
        <source>Run multi-party capacity-building projects with international organisations in the basin</source>
        <translation type="unfinished">ดำเนินโครงการเสริมขีดความสามารถพหุภาคีกับองค์การระหว่างประเทศในลุ่มน้ำ</translation>
    </message>
    <message>
        <source>Running cost a year</source>
        <translation type="unfinished">ค่าดำเนินงานต่อปี</translation>
    </message>
    <message>
        <source>SDG goals and targets</source>
        <translation type="unfinished">เป้าหมาย SDG</translation>
    </message>
    <message>
        <source>Same action: {codes}.</source>
        <translation type="unfinished">กิจกรรมเดียวกัน: {codes}</translation>
    </message>
    <message>
        <source>Same priority area: {codes}.</source>
        <translation type="unfinished">สาขาความสำคัญเดียวกัน: {codes}</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished">ขนาด</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation type="unfinished">ตารางเวลา</translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished">คะแนนรวม</translation>
    </message>
    <message>
        <source>Score then</source>
        <translation type="unfinished">คะแนนขณะนั้น</translation>
    </message>
    <message>
        <source>Scores are advice; what people decided is recorded separately.</source>
        <translation type="unfinished">คะแนนเป็นเพียงคำแนะนำ การตัดสินใจของคนบันทึกไว้ต่างหาก</translation>
    </message>
    <message>
        <source>Seat, counted from the chair</source>
        <translation type="unfinished">ลำดับที่นั่ง นับจากประธาน</translation>
    </message>
    <message>
        <source>Seating</source>
        <translation type="unfinished">การจัดที่นั่ง</translation>
    </message>
    <message>
        <source>Seating: countries in the English alphabetical order of their names, beginning after the host, who sits last; governments before other delegations.</source>
        <translation type="unfinished">การจัดที่นั่ง: ประเทศตามลำดับอักษรของชื่อภาษาอังกฤษ เริ่มถัดจากเจ้าภาพซึ่งนั่งท้ายสุด ภาครัฐก่อนคณะผู้แทนอื่น</translation>
    </message>
    <message>
        <source>Seating: countries in the English alphabetical order of their names; governments before other delegations.</source>
        <translation type="unfinished">การจัดที่นั่ง: ประเทศตามลำดับอักษรของชื่อภาษาอังกฤษ ภาครัฐก่อนคณะผู้แทนอื่น</translation>
    </message>
    <message>
        <source>Seating: the host first, then countries in the English alphabetical order of their names; governments before other delegations.</source>
        <translation type="unfinished">การจัดที่นั่ง: เจ้าภาพก่อน จากนั้นประเทศตามลำดับอักษรของชื่อภาษาอังกฤษ ภาครัฐก่อนคณะผู้แทนอื่น</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished">ที่นั่ง</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished">ภาคส่วน</translation>
    </message>
    <message>
        <source>Serves {country}.</source>
        <translation type="unfinished">ให้บริการ {country}</translation>
    </message>
    <message>
        <source>Serviced in</source>
        <translation type="unfinished">ให้บริการใน</translation>
    </message>
    <message>
        <source>Serviced in {country}.</source>
        <translation type="unfinished">ให้บริการใน {country}</translation>
    </message>
    <message>
        <source>Share environmental information and raise each country's ability to share data</source>
        <translation type="unfinished">แบ่งปันข้อมูลสิ่งแวดล้อมและยกระดับความสามารถแบ่งปันข้อมูลของแต่ละประเทศ</translation>
    </message>
    <message>
        <source>Share experience and technology on agricultural and rural domestic wastewater</source>
        <translation type="unfinished">แบ่งปันประสบการณ์และเทคโนโลยีด้านน้ำเสียเกษตรและครัวเรือนชนบท</translation>
    </message>
    <message>
        <source>Share knowledge of urban and rural environmental management and transfer environmental technology</source>
        <translation type="unfinished">แบ่งปันความรู้การจัดการสิ่งแวดล้อมเมืองและชนบท และถ่ายทอดเทคโนโลยีสิ่งแวดล้อม</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">แผ่นงาน</translation>
    </message>
    <message>
        <source>Shortlisted</source>
        <translation type="unfinished">คัดเลือก</translation>
    </message>
    <message>
        <source>Shortlists and decisions</source>
        <translation type="unfinished">รายการคัดเลือกและการตัดสินใจ</translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished">ฝ่าย</translation>
    </message>
    <message>
        <source>Since printing {number} of {date}.</source>
        <translation type="unfinished">ตั้งแต่การพิมพ์ครั้งที่ {number} วันที่ {date}</translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished">พื้นที่</translation>
    </message>
    <message>
        <source>Site demands are not known on one side or both.</source>
        <translation type="unfinished">ฝ่ายใดฝ่ายหนึ่งหรือทั้งสองไม่ระบุความต้องการของพื้นที่</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation type="unfinished">ช่วง</translation>
    </message>
    <message>
        <source>Slot {number}</source>
        <translation type="unfinished">ช่วงที่ {number}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished">ที่มา: {source}</translation>
    </message>
    <message>
        <source>Sources and caveats</source>
        <translation type="unfinished">แหล่งข้อมูลและข้อควรระวัง</translation>
    </message>
    <message>
        <source>Spoken by both: {codes}.</source>
        <translation type="unfinished">ภาษาร่วม: {codes}</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished">ขั้นตอน</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished">มาตรฐาน</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">จุดเริ่มต้น</translation>
    </message>
    <message>
        <source>Started or commissioned</source>
        <translation type="unfinished">วันเริ่ม</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">สถานะ</translation>
    </message>
    <message>
        <source>Strengthen the leadership of environmental managers, regional planning and environmental management</source>
        <translation type="unfinished">เสริมภาวะผู้นำของผู้บริหารสิ่งแวดล้อม การวางแผนภูมิภาค และการจัดการสิ่งแวดล้อม</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished">สูง</translation>
    </message>
    <message>
        <source>Strong: at least {strong} points, or at least {leader} at the head of the list, alone or in a group whose members may be close together, with the next {margin} points behind or no next at all; and {much} of the weight assessed. Possible: at least {possible} points, with {little} assessed. Weak: fewer points, or too little assessed. Points are shown without their fractions.</source>
        <translation type="unfinished">สูง: อย่างน้อย {strong} คะแนน หรืออย่างน้อย {leader} คะแนนที่หัวรายการ ไม่ว่าลำพังหรือเป็นกลุ่มที่คะแนนอาจใกล้กัน โดยรายถัดไปตามหลัง {margin} คะแนนหรือไม่มีรายถัดไป และประเมินได้ {much} ของน้ำหนัก เป็นไปได้: อย่างน้อย {possible} คะแนน โดยประเมินได้ {little} ต่ำ: คะแนนน้อยกว่านั้น หรือประเมินได้น้อยเกินไป คะแนนแสดงโดยไม่มีเศษ</translation>
    </message>
    <message>
        <source>Studied</source>
        <translation type="unfinished">ศึกษาแล้ว</translation>
    </message>
    <message>
        <source>Studies done</source>
        <translation type="unfinished">การศึกษาที่ทำแล้ว</translation>
    </message>
    <message>
        <source>Study how environmental protection, ecosystems and climate adaptation are linked</source>
        <translation type="unfinished">ศึกษาความเชื่อมโยงของการปกป้องสิ่งแวดล้อม ระบบนิเวศ และการปรับตัวต่อสภาพภูมิอากาศ</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished">หัวข้อ</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation type="unfinished">ผู้จัดหา</translation>
    </message>
    <message>
        <source>Survey environmental industry and technology needs together, and connect government, enterprise and academia</source>
        <translation type="unfinished">สำรวจอุตสาหกรรมและความต้องการเทคโนโลยีร่วมกัน และเชื่อมภาครัฐ วิสาหกิจ และนักวิชาการ</translation>
    </message>
    <message>
        <source>Sustainable cities and communities</source>
        <translation type="unfinished">เมืองและชุมชนที่ยั่งยืน</translation>
    </message>
    <message>
        <source>TRL</source>
        <translation type="unfinished">TRL</translation>
    </message>
    <message>
        <source>TRL {level} is below the {minimum} asked.</source>
        <translation type="unfinished">TRL {level} ต่ำกว่า {minimum} ที่ขอ</translation>
    </message>
    <message>
        <source>TRL {level}.</source>
        <translation type="unfinished">TRL {level}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">โต๊ะ</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation type="unfinished">โต๊ะ {number}</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished">โต๊ะ</translation>
    </message>
    <message>
        <source>Technical assistance</source>
        <translation type="unfinished">ความช่วยเหลือทางวิชาการ</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation type="unfinished">เทคโนโลยี</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation type="unfinished">เทคโนโลยี</translation>
    </message>
    <message>
        <source>Technology need</source>
        <translation type="unfinished">ความต้องการเทคโนโลยี</translation>
    </message>
    <message>
        <source>Technology needs</source>
        <translation type="unfinished">ความต้องการเทคโนโลยี</translation>
    </message>
    <message>
        <source>Term (years)</source>
        <translation type="unfinished">ระยะเวลา (ปี)</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished">เงื่อนไข</translation>
    </message>
    <message>
        <source>Terms in this name (no translation): {terms}.</source>
        <translation type="unfinished">คำศัพท์ในชื่อนี้ (ไม่ใช่คำแปล): {terms}</translation>
    </message>
    <message>
        <source>The Buddhist year {year} is {common}.</source>
        <translation type="unfinished">ปีพุทธศักราช {year} คือ {common}</translation>
    </message>
    <message>
        <source>The Burmese text is in Zawgyi, not in Unicode.</source>
        <translation type="unfinished">ข้อความภาษาเมียนมาเป็น Zawgyi ไม่ใช่ Unicode</translation>
    </message>
    <message>
        <source>The amount is not known on both sides in a currency with a rate.</source>
        <translation type="unfinished">ทั้งสองฝ่ายไม่ระบุจำนวนเงินในสกุลที่มีอัตราแลกเปลี่ยน</translation>
    </message>
    <message>
        <source>The amount lies within the ticket.</source>
        <translation type="unfinished">จำนวนเงินอยู่ในวงเงิน</translation>
    </message>
    <message>
        <source>The amounts are very small (at most {highest}): are they in thousands or millions?</source>
        <translation type="unfinished">จำนวนเงินมีค่าน้อยมาก (สูงสุด {highest}) หน่วยเป็นพันหรือเป็นล้าน</translation>
    </message>
    <message>
        <source>The answer could move {name}, now at place {place}, by up to {points} points.</source>
        <translation type="unfinished">คำตอบอาจทำให้ {name} ซึ่งอยู่อันดับที่ {place} เปลี่ยนไปได้ถึง {points} คะแนน</translation>
    </message>
    <message>
        <source>The budget is zero.</source>
        <translation type="unfinished">งบประมาณเป็นศูนย์</translation>
    </message>
    <message>
        <source>The capacities are not in comparable units.</source>
        <translation type="unfinished">กำลังการผลิตไม่อยู่ในหน่วยที่เปรียบเทียบได้</translation>
    </message>
    <message>
        <source>The capacity is not known on one side or both.</source>
        <translation type="unfinished">ฝ่ายใดฝ่ายหนึ่งหรือทั้งสองไม่ระบุกำลังการผลิต</translation>
    </message>
    <message>
        <source>The capacity needed is not above the one offered.</source>
        <translation type="unfinished">กำลังการผลิตที่ต้องการไม่เกินที่เสนอ</translation>
    </message>
    <message>
        <source>The capacity needed lies in the range offered.</source>
        <translation type="unfinished">กำลังการผลิตที่ต้องการอยู่ในช่วงที่เสนอ</translation>
    </message>
    <message>
        <source>The category asked for.</source>
        <translation type="unfinished">หมวดที่ขอ</translation>
    </message>
    <message>
        <source>The cell holds several names: “{name}” is the name, the others are kept beside it.</source>
        <translation type="unfinished">ในเซลล์มีหลายชื่อ: ใช้ “{name}” เป็นชื่อ และเก็บชื่ออื่นไว้ด้วย</translation>
    </message>
    <message>
        <source>The cell says that the value is not decided yet.</source>
        <translation type="unfinished">เซลล์ระบุว่ายังไม่ได้กำหนดค่า</translation>
    </message>
    <message>
        <source>The cell says that the value is not known.</source>
        <translation type="unfinished">เซลล์ระบุว่ายังไม่ทราบค่า</translation>
    </message>
    <message>
        <source>The cell shows the error {what}.</source>
        <translation type="unfinished">เซลล์แสดงข้อผิดพลาด {what}</translation>
    </message>
    <message>
        <source>The column has dates in both orders; {text} can mean either.</source>
        <translation type="unfinished">คอลัมน์นี้มีวันที่ทั้งสองแบบ {text} อาจหมายถึงแบบใดก็ได้</translation>
    </message>
    <message>
        <source>The column uses both decimal marks: {text} can mean {a} or {b}.</source>
        <translation type="unfinished">คอลัมน์นี้ใช้เครื่องหมายทศนิยมทั้งสองแบบ {text} อาจหมายถึง {a} หรือ {b}</translation>
    </message>
    <message>
        <source>The country is not known on one side or both.</source>
        <translation type="unfinished">ฝ่ายใดฝ่ายหนึ่งหรือทั้งสองไม่ระบุประเทศ</translation>
    </message>
    <message>
        <source>The currency is not known on one side or both.</source>
        <translation type="unfinished">ฝ่ายใดฝ่ายหนึ่งหรือทั้งสองไม่ระบุสกุลเงิน</translation>
    </message>
    <message>
        <source>The date needed is already past.</source>
        <translation type="unfinished">วันที่ต้องการผ่านไปแล้ว</translation>
    </message>
    <message>
        <source>The form of cooperation is not known on one side or both.</source>
        <translation type="unfinished">ฝ่ายใดฝ่ายหนึ่งหรือทั้งสองไม่ระบุรูปแบบความร่วมมือ</translation>
    </message>
    <message>
        <source>The formula has no kept result: open the file in Excel, save it, and send it again.</source>
        <translation type="unfinished">สูตรนี้ไม่มีผลลัพธ์ที่บันทึกไว้ โปรดเปิดไฟล์ใน Excel บันทึก แล้วส่งมาอีกครั้ง</translation>
    </message>
    <message>
        <source>The funds in hand reach the own share of {share} %.</source>
        <translation type="unfinished">เงินทุนที่มีถึงเงินสมทบ {share}%</translation>
    </message>
    <message>
        <source>The host first, then alphabetical</source>
        <translation type="unfinished">เจ้าภาพก่อน แล้วเรียงตามลำดับตัวอักษร</translation>
    </message>
    <message>
        <source>The instrument is not known on one side or both.</source>
        <translation type="unfinished">ฝ่ายใดฝ่ายหนึ่งหรือทั้งสองไม่ระบุเครื่องมือ</translation>
    </message>
    <message>
        <source>The languages spoken are not known on one side or both.</source>
        <translation type="unfinished">ฝ่ายใดฝ่ายหนึ่งหรือทั้งสองไม่ระบุภาษา</translation>
    </message>
    <message>
        <source>The list would change {n} of {all} {all:record|records} of the register.</source>
        <translation type="unfinished">รายการนี้จะเปลี่ยนข้อมูล {n} จาก {all} ระเบียนในทะเบียน</translation>
    </message>
    <message>
        <source>The match is weak: check first whether it is worth pursuing.</source>
        <translation type="unfinished">ความเหมาะสมต่ำ: ตรวจสอบก่อนว่าควรดำเนินการต่อหรือไม่</translation>
    </message>
    <message>
        <source>The number has no unit.</source>
        <translation type="unfinished">ตัวเลขไม่มีหน่วย</translation>
    </message>
    <message>
        <source>The number {id} also stands in row {row}, for “{name}”.</source>
        <translation type="unfinished">หมายเลข {id} มีอยู่ในแถว {row} ด้วย สำหรับ “{name}”</translation>
    </message>
    <message>
        <source>The number {number} is not a date.</source>
        <translation type="unfinished">ตัวเลข {number} ไม่ใช่วันที่</translation>
    </message>
    <message>
        <source>The number {number} was read as Excel's date {date}.</source>
        <translation type="unfinished">อ่านตัวเลข {number} เป็นวันที่ของ Excel คือ {date}</translation>
    </message>
    <message>
        <source>The offer does not say whether it meets the standard.</source>
        <translation type="unfinished">ข้อเสนอไม่ระบุว่าได้มาตรฐานหรือไม่</translation>
    </message>
    <message>
        <source>The own share required is not known.</source>
        <translation type="unfinished">ไม่ทราบเงินสมทบที่กำหนด</translation>
    </message>
    <message>
        <source>The per cent sign was left out.</source>
        <translation type="unfinished">ไม่ได้นำเครื่องหมายเปอร์เซ็นต์มาใช้</translation>
    </message>
    <message>
        <source>The priority area is not known on one side or both.</source>
        <translation type="unfinished">ฝ่ายใดฝ่ายหนึ่งหรือทั้งสองไม่ระบุสาขาความสำคัญ</translation>
    </message>
    <message>
        <source>The readiness level is not known.</source>
        <translation type="unfinished">ไม่ทราบระดับความพร้อม</translation>
    </message>
    <message>
        <source>The row has no name.</source>
        <translation type="unfinished">แถวนี้ไม่มีชื่อ</translation>
    </message>
    <message>
        <source>The same currency.</source>
        <translation type="unfinished">สกุลเงินเดียวกัน</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is hidden; it is not imported unless chosen.</source>
        <translation type="unfinished">แผ่นงาน “{sheet}” ถูกซ่อนไว้ จะไม่นำเข้าเว้นแต่จะเลือก</translation>
    </message>
    <message>
        <source>The six countries, in cash or in kind</source>
        <translation type="unfinished">หกประเทศ เป็นเงินสดหรือสิ่งของ</translation>
    </message>
    <message>
        <source>The standard is not known on one side or both.</source>
        <translation type="unfinished">ฝ่ายใดฝ่ายหนึ่งหรือทั้งสองไม่ระบุมาตรฐาน</translation>
    </message>
    <message>
        <source>The telephone number was stored as a number: leading zeros may be lost.</source>
        <translation type="unfinished">หมายเลขโทรศัพท์ถูกบันทึกเป็นตัวเลข เลขศูนย์ข้างหน้าอาจหายไป</translation>
    </message>
    <message>
        <source>The text was read as {encoding}; please look whether it is right.</source>
        <translation type="unfinished">อ่านข้อความด้วยรหัสอักขระ {encoding} โปรดตรวจดูว่าถูกต้องหรือไม่</translation>
    </message>
    <message>
        <source>The thin line under a bar is as long as the share of the weight that could be assessed.</source>
        <translation type="unfinished">เส้นบางใต้แถบยาวตามส่วนของน้ำหนักที่ประเมินได้</translation>
    </message>
    <message>
        <source>The unit “{unit}” is not known.</source>
        <translation type="unfinished">ไม่รู้จักหน่วย “{unit}”</translation>
    </message>
    <message>
        <source>The weakest link: {name} with {score} points.</source>
        <translation type="unfinished">จุดอ่อนที่สุด: {name} ได้ {score} คะแนน</translation>
    </message>
    <message>
        <source>The year {short} was read as {year}.</source>
        <translation type="unfinished">อ่านปี {short} เป็น {year}</translation>
    </message>
    <message>
        <source>The year {year} is unlikely.</source>
        <translation type="unfinished">ปี {year} ไม่น่าจะถูกต้อง</translation>
    </message>
    <message>
        <source>Theme and outcomes wanted</source>
        <translation type="unfinished">หัวข้อและผลลัพธ์ที่ต้องการ</translation>
    </message>
    <message>
        <source>There is no exchange rate for {currency}.</source>
        <translation type="unfinished">ไม่มีอัตราแลกเปลี่ยนของ {currency}</translation>
    </message>
    <message>
        <source>There is no exchange rate for {currency}: the amount was not compared.</source>
        <translation type="unfinished">ไม่มีอัตราแลกเปลี่ยนของ {currency}: ไม่ได้เปรียบเทียบจำนวนเงิน</translation>
    </message>
    <message>
        <source>There is no record {code}.</source>
        <translation type="unfinished">ไม่มีระเบียน {code}</translation>
    </message>
    <message>
        <source>There is no such date: {text}.</source>
        <translation type="unfinished">ไม่มีวันที่นี้: {text}</translation>
    </message>
    <message>
        <source>This edition holds only information released to its readers.</source>
        <translation type="unfinished">ฉบับนี้มีเฉพาะข้อมูลที่เปิดเผยแก่ผู้อ่านของฉบับนี้</translation>
    </message>
    <message>
        <source>This type of organisation may not apply.</source>
        <translation type="unfinished">องค์กรประเภทนี้สมัครไม่ได้</translation>
    </message>
    <message>
        <source>This value is not in the list; it will be looked at.</source>
        <translation type="unfinished">ค่านี้ไม่มีในตัวเลือก จะมีการตรวจดูต่อไป</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished">วงเงิน</translation>
    </message>
    <message>
        <source>Ticket size</source>
        <translation type="unfinished">วงเงิน</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">เวลา</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation type="unfinished">กำหนดเวลา</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation type="unfinished">คำถามที่ควรถาม</translation>
    </message>
    <message>
        <source>To funders</source>
        <translation type="unfinished">ถึงผู้ให้ทุน</translation>
    </message>
    <message>
        <source>To suppliers</source>
        <translation type="unfinished">ถึงผู้จัดหา</translation>
    </message>
    <message>
        <source>To those who ask</source>
        <translation type="unfinished">ถึงผู้ขอ</translation>
    </message>
    <message>
        <source>Too large: the smallest size is {ratio} times the need.</source>
        <translation type="unfinished">ใหญ่เกินไป: ขนาดเล็กสุดเป็น {ratio} เท่าของความต้องการ</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation type="unfinished">ต้นทุนรวม</translation>
    </message>
    <message>
        <source>Treat urban water pollution, domestic and industrial wastewater, in integrated management</source>
        <translation type="unfinished">บำบัดมลพิษทางน้ำในเมือง น้ำเสียครัวเรือนและอุตสาหกรรมแบบบูรณาการ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">ประเภท</translation>
    </message>
    <message>
        <source>Type of private participation</source>
        <translation type="unfinished">ประเภทการมีส่วนร่วมของเอกชน</translation>
    </message>
    <message>
        <source>Under construction</source>
        <translation type="unfinished">กำลังก่อสร้าง</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished">กำลังดำเนินการ</translation>
    </message>
    <message>
        <source>Up to {points} points in the list for {name}.</source>
        <translation type="unfinished">ถึง {points} คะแนนในรายการของ {name}</translation>
    </message>
    <message>
        <source>Values from: {sources}</source>
        <translation type="unfinished">ข้อมูลจาก: {sources}</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished">สถานที่จัด</translation>
    </message>
    <message>
        <source>Wait for the next call; ask the funder for its date.</source>
        <translation type="unfinished">รอการเปิดรับครั้งหน้า และถามวันจากผู้ให้ทุน</translation>
    </message>
    <message>
        <source>Wants another form of cooperation.</source>
        <translation type="unfinished">ต้องการรูปแบบความร่วมมืออื่น</translation>
    </message>
    <message>
        <source>Wants the same form of cooperation.</source>
        <translation type="unfinished">ต้องการรูปแบบความร่วมมือเดียวกัน</translation>
    </message>
    <message>
        <source>Warranty (months)</source>
        <translation type="unfinished">การรับประกัน (เดือน)</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation type="unfinished">ต่ำ</translation>
    </message>
    <message>
        <source>Weak power supply</source>
        <translation type="unfinished">ไฟฟ้าไม่เสถียร</translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished">เว็บไซต์</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">อะไร</translation>
    </message>
    <message>
        <source>What came of it? Please tick one.</source>
        <translation type="unfinished">ผลเป็นอย่างไร โปรดเลือกหนึ่งข้อ</translation>
    </message>
    <message>
        <source>What changed since the last printing</source>
        <translation type="unfinished">สิ่งที่เปลี่ยนจากการพิมพ์ครั้งก่อน</translation>
    </message>
    <message>
        <source>What disqualifies</source>
        <translation type="unfinished">สิ่งที่ทำให้หมดสิทธิ์</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation type="unfinished">สิ่งที่ยังไม่ทราบ</translation>
    </message>
    <message>
        <source>What is out of balance</source>
        <translation type="unfinished">สิ่งที่ยังไม่สมดุล</translation>
    </message>
    <message>
        <source>What is sought</source>
        <translation type="unfinished">สิ่งที่ต้องการหา</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished">สิ่งที่ดำเนินการ</translation>
    </message>
    <message>
        <source>What it pays for</source>
        <translation type="unfinished">สิ่งที่ให้ทุน</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">สิ่งที่ควรทำ</translation>
    </message>
    <message>
        <source>What was promised last time</source>
        <translation type="unfinished">สิ่งที่ให้คำมั่นไว้ครั้งก่อน</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished">สิ่งที่พูดคุย</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation type="unfinished">สิ่งที่จะช่วยได้</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">ใคร</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation type="unfinished">ผู้ขอ</translation>
    </message>
    <message>
        <source>Who asks, or who may apply, is not known.</source>
        <translation type="unfinished">ไม่ทราบว่าใครขอหรือใครสมัครได้</translation>
    </message>
    <message>
        <source>Who sits at the table</source>
        <translation type="unfinished">ผู้ร่วมโต๊ะ</translation>
    </message>
    <message>
        <source>Whoever applies needs to know it.</source>
        <translation type="unfinished">ผู้สมัครต้องทราบ</translation>
    </message>
    <message>
        <source>Whoever makes an offer needs to know it.</source>
        <translation type="unfinished">ผู้เสนอจำเป็นต้องทราบ</translation>
    </message>
    <message>
        <source>Why invited</source>
        <translation type="unfinished">เหตุผลที่เชิญ</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished">เหตุใดจึงสำคัญ</translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished">ช่วงรับสมัคร</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">กับ</translation>
    </message>
    <message>
        <source>Without a page here, as weak matches or near misses: {count}.</source>
        <translation type="unfinished">ไม่มีหน้าของตนเองเพราะเหมาะสมเพียงระดับต่ำหรือเกือบเข้าเงื่อนไข: {count}</translation>
    </message>
    <message>
        <source>Words alike, but no term in common ({likeness} of 100).</source>
        <translation type="unfinished">คำคล้ายกันแต่ไม่มีคำศัพท์ร่วม ({likeness} จาก 100)</translation>
    </message>
    <message>
        <source>Words and concepts in common: {concepts} ({likeness} of 100).</source>
        <translation type="unfinished">คำร่วมและแนวคิดร่วม: {concepts} ({likeness} จาก 100)</translation>
    </message>
    <message>
        <source>Would let {count} {count:offer|offers} be compared by {criterion}.</source>
        <translation type="unfinished">จะเปรียบเทียบ {count} ข้อเสนอได้ตาม{criterion}</translation>
    </message>
    <message>
        <source>Would score</source>
        <translation type="unfinished">คะแนนที่อาจได้</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">ใช่</translation>
    </message>
    <message>
        <source>Zero hunger</source>
        <translation type="unfinished">ขจัดความหิวโหย</translation>
    </message>
    <message>
        <source>acronym</source>
        <translation type="unfinished">ชื่อย่อ</translation>
    </message>
    <message>
        <source>also called</source>
        <translation type="unfinished">ชื่ออื่น</translation>
    </message>
    <message>
        <source>continued:</source>
        <translation type="unfinished">ต่อ:</translation>
    </message>
    <message>
        <source>corrected at import, was “{text}”</source>
        <translation type="unfinished">แก้ไขขณะนำเข้า เดิม “{text}”</translation>
    </message>
    <message>
        <source>enterprises</source>
        <translation type="unfinished">วิสาหกิจ</translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished">ข้อผิดพลาด</translation>
    </message>
    <message>
        <source>fix</source>
        <translation type="unfinished">แก้ไขแล้ว</translation>
    </message>
    <message>
        <source>former name</source>
        <translation type="unfinished">ชื่อเดิม</translation>
    </message>
    <message>
        <source>funding sources</source>
        <translation type="unfinished">แหล่งทุน</translation>
    </message>
    <message>
        <source>in {language}</source>
        <translation type="unfinished">เป็นภาษา{language}</translation>
    </message>
    <message>
        <source>need, supplier and funder together</source>
        <translation type="unfinished">ความต้องการ ผู้จัดหา และผู้ให้ทุนร่วมกัน</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">ไม่</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">ไม่ทราบ</translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished">คำถาม</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation type="unfinished">แถว {row}</translation>
    </message>
    <message>
        <source>sheet {sheet}</source>
        <translation type="unfinished">แผ่นงาน {sheet}</translation>
    </message>
    <message>
        <source>table {number}</source>
        <translation type="unfinished">โต๊ะ {number}</translation>
    </message>
    <message>
        <source>technologies</source>
        <translation type="unfinished">เทคโนโลยี</translation>
    </message>
    <message>
        <source>to review</source>
        <translation type="unfinished">ควรตรวจทาน</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">ใช่</translation>
    </message>
    <message>
        <source>{amount} {amount:connection|connections}</source>
        <translation type="unfinished">{amount} จุดเชื่อมต่อ</translation>
    </message>
    <message>
        <source>{amount} {amount:household|households}</source>
        <translation type="unfinished">{amount} ครัวเรือน</translation>
    </message>
    <message>
        <source>{amount} {amount:person|persons}</source>
        <translation type="unfinished">{amount} คน</translation>
    </message>
    <message>
        <source>{amount} {amount:unit|units}</source>
        <translation type="unfinished">{amount} ชุด</translation>
    </message>
    <message>
        <source>{code} {name}: no meeting is about it.</source>
        <translation type="unfinished">{code} {name}: ไม่มีการประชุมในเรื่องนี้</translation>
    </message>
    <message>
        <source>{code} {name}: nobody at the table supplies a technology for it.</source>
        <translation type="unfinished">{code} {name}: ไม่มีผู้ร่วมโต๊ะที่จัดหาเทคโนโลยีให้</translation>
    </message>
    <message>
        <source>{code} {name}: nobody at the table would fund it.</source>
        <translation type="unfinished">{code} {name}: ไม่มีผู้ร่วมโต๊ะที่จะให้ทุน</translation>
    </message>
    <message>
        <source>{code} {name}: the funders at the table match it only weakly.</source>
        <translation type="unfinished">{code} {name}: ผู้ให้ทุนที่ร่วมโต๊ะเหมาะสมเพียงระดับต่ำ</translation>
    </message>
    <message>
        <source>{code} {name}: the suppliers at the table match it only weakly.</source>
        <translation type="unfinished">{code} {name}: ผู้จัดหาที่ร่วมโต๊ะเหมาะสมเพียงระดับต่ำ</translation>
    </message>
    <message>
        <source>{code} {name}: wanted by {date}, which is no later than the roundtable. Ask whether it still stands.</source>
        <translation type="unfinished">{code} {name}: ต้องการภายใน {date} ซึ่งไม่หลังการประชุมโต๊ะกลม โปรดถามว่ายังต้องการอยู่หรือไม่</translation>
    </message>
    <message>
        <source>{code} {name}: who asks for it has no seat.</source>
        <translation type="unfinished">{code} {name}: ผู้ขอไม่มีที่นั่ง</translation>
    </message>
    <message>
        <source>{country} is eligible.</source>
        <translation type="unfinished">{country} มีสิทธิ์</translation>
    </message>
    <message>
        <source>{country} is not among the eligible countries.</source>
        <translation type="unfinished">{country} ไม่อยู่ในประเทศที่มีสิทธิ์</translation>
    </message>
    <message>
        <source>{country}: no funder at the table matches an item of this country well.</source>
        <translation type="unfinished">{country}: ไม่มีผู้ให้ทุนร่วมโต๊ะที่เหมาะสมดีกับรายการของประเทศนี้</translation>
    </message>
    <message>
        <source>{count} for another subject</source>
        <translation type="unfinished">{count} รายการเป็นเรื่องอื่น</translation>
    </message>
    <message>
        <source>{count} not shown in this edition</source>
        <translation type="unfinished">{count} รายการไม่แสดงในฉบับนี้</translation>
    </message>
    <message>
        <source>{count} of {all} invited {count:has|have} not accepted yet: {names}. {meetings} {meetings:meeting depends|meetings depend} on them.</source>
        <translation type="unfinished">ผู้ได้รับเชิญ {count} จาก {all} รายยังไม่ตอบรับ: {names} การพบปะ {meetings} ครั้งขึ้นอยู่กับผู้เหล่านี้</translation>
    </message>
    <message>
        <source>{count} too far off (more than twice what is asked, or closed for over a year)</source>
        <translation type="unfinished">{count} รายการห่างเกินไป (เกินสองเท่าของที่ขอ หรือปิดไปแล้วกว่าหนึ่งปี)</translation>
    </message>
    <message>
        <source>{count} {count:commitment was|commitments were} made at earlier roundtables; {open} {open:is|are} still open.</source>
        <translation type="unfinished">โต๊ะกลมครั้งก่อน ๆ มีคำมั่น {count} ข้อ ยังไม่เสร็จ {open} ข้อ</translation>
    </message>
    <message>
        <source>{count} {count:offer does|offers do} not fit, and none is near: {left}.</source>
        <translation type="unfinished">ข้อเสนอ {count} รายการไม่เหมาะสม และไม่มีรายการใดใกล้เคียง: {left}</translation>
    </message>
    <message>
        <source>{count} {count:offer|offers} compared: {fit} {fit:fits|fit}, {rest} {rest:does|do} not.</source>
        <translation type="unfinished">เปรียบเทียบ {count} ข้อเสนอ: เหมาะสม {fit} ไม่เหมาะสม {rest}</translation>
    </message>
    <message>
        <source>{count} {count:offer|offers} compared: {fit} {fit:fits|fit}, {rest} {rest:does|do} not. The best {shown} are listed.</source>
        <translation type="unfinished">เปรียบเทียบ {count} ข้อเสนอ: เหมาะสม {fit} ไม่เหมาะสม {rest} แสดง {shown} อันดับแรก</translation>
    </message>
    <message>
        <source>{count} {count:pair was|pairs were} left out: the technology costs more than the funder gives.</source>
        <translation type="unfinished">ตัดออก {count} คู่: เทคโนโลยีแพงกว่าที่ผู้ให้ทุนให้</translation>
    </message>
    <message>
        <source>{count} {count:record is|records are} out of date and should be confirmed: {codes}.</source>
        <translation type="unfinished">ระเบียน {count} รายการพ้นกำหนดและควรยืนยัน: {codes}</translation>
    </message>
    <message>
        <source>{coverage} % of the weight could be assessed.</source>
        <translation type="unfinished">ประเมินได้ {coverage}% ของน้ำหนักทั้งหมด</translation>
    </message>
    <message>
        <source>{file} contains macros; they were not run.</source>
        <translation type="unfinished">{file} มีมาโคร ซึ่งไม่ได้ถูกเรียกใช้</translation>
    </message>
    <message>
        <source>{file} contains {n} embedded {n:object; it was|objects; they were} left out.</source>
        <translation type="unfinished">{file} มีวัตถุฝังอยู่ {n} รายการ ซึ่งไม่ได้นำเข้า</translation>
    </message>
    <message>
        <source>{file} is a text table under a spreadsheet's name.</source>
        <translation type="unfinished">{file} เป็นตารางข้อความที่ใช้ชื่อไฟล์แบบตารางคำนวณ</translation>
    </message>
    <message>
        <source>{file} is a web page under a spreadsheet's name.</source>
        <translation type="unfinished">{file} เป็นหน้าเว็บที่ใช้ชื่อไฟล์แบบตารางคำนวณ</translation>
    </message>
    <message>
        <source>{file} links to {n} other {n:file; it was|files; they were} not opened.</source>
        <translation type="unfinished">{file} เชื่อมโยงกับไฟล์อื่น {n} ไฟล์ ซึ่งไม่ได้ถูกเปิด</translation>
    </message>
    <message>
        <source>{label} (in {language})</source>
        <translation type="unfinished">{label} (เป็นภาษา{language})</translation>
    </message>
    <message>
        <source>{name} is in tender: talk about it only as the rules of the tender allow, and alike with every bidder.</source>
        <translation type="unfinished">{name} อยู่ระหว่างการประกวดราคา ให้พูดคุยได้เท่าที่กฎการประกวดราคาอนุญาต และเท่าเทียมกับผู้เสนอราคาทุกราย</translation>
    </message>
    <message>
        <source>{name} with {score} points.</source>
        <translation type="unfinished">{name} ได้ {score} คะแนน</translation>
    </message>
    <message>
        <source>{number} is not between {low} and {high}.</source>
        <translation type="unfinished">{number} ไม่อยู่ระหว่าง {low} และ {high}</translation>
    </message>
    <message>
        <source>{n} {n:record of|records of} the former edition are not in this list; they stay.</source>
        <translation type="unfinished">ข้อมูล {n} ระเบียนจากฉบับก่อนไม่มีในรายการนี้ และจะคงไว้ตามเดิม</translation>
    </message>
    <message>
        <source>{n} {n:row of|rows of} “{sheet}” are hidden; they are imported with the others.</source>
        <translation type="unfinished">แผ่นงาน “{sheet}” มีแถวที่ซ่อนไว้ {n} แถว ซึ่งนำเข้าพร้อมแถวอื่น</translation>
    </message>
    <message>
        <source>{offer} was decided on ({decision}) and is no longer in the list.</source>
        <translation type="unfinished">{offer} มีการตัดสินใจแล้ว ({decision}) และไม่อยู่ในรายการอีก</translation>
    </message>
    <message>
        <source>{party} is matched with {share} % of the agenda: others may be worth inviting.</source>
        <translation type="unfinished">{party} จับคู่กับ {share}% ของวาระ: อาจควรเชิญรายอื่นด้วย</translation>
    </message>
    <message>
        <source>{text} can be day/month or month/day.</source>
        <translation type="unfinished">{text} อาจเป็นวัน/เดือน หรือเดือน/วัน</translation>
    </message>
    <message>
        <source>{text} can mean {a} or {b}.</source>
        <translation type="unfinished">{text} อาจหมายถึง {a} หรือ {b}</translation>
    </message>
    <message>
        <source>{text}: the column has Buddhist and Gregorian years; {year} was taken.</source>
        <translation type="unfinished">{text}: คอลัมน์นี้มีทั้งปีพุทธศักราชและคริสต์ศักราช ได้ใช้ปี {year}</translation>
    </message>
    <message>
        <source>{units} {units:unit|units} at USD {least} to {high} each. {share}</source>
        <translation type="unfinished">{units} หน่วย หน่วยละ USD {least} ถึง {high} {share}</translation>
    </message>
    <message>
        <source>{units} {units:unit|units} at USD {price} each. {share}</source>
        <translation type="unfinished">{units} หน่วย หน่วยละ USD {price} {share}</translation>
    </message>
    <message>
        <source>{units} {units:unit|units} of it can be ordered.</source>
        <translation type="unfinished">สั่งซื้อได้ {units} หน่วย</translation>
    </message>
    <message>
        <source>{units} {units:unit|units} side by side would be needed.</source>
        <translation type="unfinished">ต้องใช้ {units} หน่วยวางคู่กัน</translation>
    </message>
    <message>
        <source>{what} ({n} {n:row|rows} of this column)</source>
        <translation type="unfinished">{what} ({n} แถวในคอลัมน์นี้)</translation>
    </message>
    <message>
        <source>¥ can be Chinese or Japanese; CNY was taken.</source>
        <translation type="unfinished">¥ อาจหมายถึงเงินจีนหรือเงินญี่ปุ่น ได้ถือว่าเป็น CNY</translation>
    </message>
    <message>
        <source>“{rest}” beside the number was left out.</source>
        <translation type="unfinished">ไม่ได้นำ “{rest}” ที่อยู่ข้างตัวเลขมาใช้</translation>
    </message>
    <message>
        <source>“{text}” holds several amounts.</source>
        <translation type="unfinished">“{text}” มีจำนวนเงินหลายจำนวน</translation>
    </message>
    <message>
        <source>“{text}” holds several values; the first was taken.</source>
        <translation type="unfinished">“{text}” มีหลายค่า ได้ใช้ค่าแรก</translation>
    </message>
    <message>
        <source>“{text}” is a range; the lower level was taken.</source>
        <translation type="unfinished">“{text}” เป็นช่วง จึงใช้ระดับที่ต่ำกว่า</translation>
    </message>
    <message>
        <source>“{text}” is a span of time; its beginning was taken.</source>
        <translation type="unfinished">“{text}” เป็นช่วงเวลา จึงใช้เวลาเริ่มต้น</translation>
    </message>
    <message>
        <source>“{text}” is half a year; only the year was kept.</source>
        <translation type="unfinished">“{text}” เป็นครึ่งปี จึงเก็บไว้เฉพาะปี</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no.</source>
        <translation type="unfinished">“{text}” ไม่ใช่ทั้งใช่และไม่ใช่</translation>
    </message>
    <message>
        <source>“{text}” is not a telephone number.</source>
        <translation type="unfinished">“{text}” ไม่ใช่หมายเลขโทรศัพท์</translation>
    </message>
    <message>
        <source>“{text}” is not a web address.</source>
        <translation type="unfinished">“{text}” ไม่ใช่ที่อยู่เว็บไซต์</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation type="unfinished">“{text}” ไม่ใช่จำนวนเต็ม</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address.</source>
        <translation type="unfinished">“{text}” ไม่ใช่ที่อยู่อีเมล</translation>
    </message>
    <message>
        <source>“{text}” is not one of the values that this field takes.</source>
        <translation type="unfinished">“{text}” ไม่ใช่ค่าที่ใช้ได้ในช่องข้อมูลนี้</translation>
    </message>
    <message>
        <source>“{text}” is not understood as a date.</source>
        <translation type="unfinished">ไม่สามารถอ่าน “{text}” เป็นวันที่ได้</translation>
    </message>
    <message>
        <source>“{text}” is not understood as a number.</source>
        <translation type="unfinished">ไม่สามารถอ่าน “{text}” เป็นตัวเลขได้</translation>
    </message>
    <message>
        <source>“{text}” is not understood as an amount.</source>
        <translation type="unfinished">ไม่สามารถอ่าน “{text}” เป็นจำนวนเงินได้</translation>
    </message>
    <message>
        <source>“{text}” names several currencies.</source>
        <translation type="unfinished">“{text}” ระบุสกุลเงินหลายสกุล</translation>
    </message>
    <message>
        <source>“{text}” names several units.</source>
        <translation type="unfinished">“{text}” ระบุหน่วยหลายหน่วย</translation>
    </message>
    <message>
        <source>“{text}” was read as {code}.</source>
        <translation type="unfinished">อ่าน “{text}” เป็น {code}</translation>
    </message>
    <message>
        <source>“{text}”: the first address was taken.</source>
        <translation type="unfinished">“{text}”: ได้ใช้ที่อยู่แรก</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation type="unfinished">… และอีก {count}</translation>
    </message>
</context>
</TS>
