<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name>LMEC Match</name>
    <message>
        <source>A filter is set on “{sheet}”; rows that it hides are imported too.</source>
        <translation type="unfinished">“{sheet}” មានដាក់តម្រង ជួរដេកដែលតម្រងលាក់ក៏បាននាំចូលដែរ។</translation>
    </message>
    <message>
        <source>A number with its unit, such as 500 m3/d, or a range.</source>
        <translation type="unfinished">លេខជាមួយឯកតា ដូចជា 500 m3/d ឬជាចន្លោះ។</translation>
    </message>
    <message>
        <source>A score is the weighted mean of what could be assessed, out of 100; the thin line under it says how much of the weight that was. Unknown facts neither help nor harm.</source>
        <translation type="unfinished">ពិន្ទុគឺជាមធ្យមភាគថ្លឹងទម្ងន់នៃអ្វីដែលអាចវាយតម្លៃបាន លើ 100 ហើយបន្ទាត់ស្តើងក្រោមរបារបង្ហាញចំណែកទម្ងន់ដែលអាចវាយតម្លៃបាន។ ព័ត៌មានដែលមិនដឹងមិនជួយ ហើយក៏មិនប៉ះពាល់ដែរ។</translation>
    </message>
    <message>
        <source>A technology of it is serviced in {country}.</source>
        <translation type="unfinished">បច្ចេកវិទ្យារបស់អង្គភាពនេះមានសេវានៅ {country}។</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation type="unfinished">ចំនួនគត់។</translation>
    </message>
    <message>
        <source>A year, a month (2027-03), a quarter (2027-Q2) or a day (2027-03-15).</source>
        <translation type="unfinished">ឆ្នាំ ខែ (2027-03) ត្រីមាស (2027-Q2) ឬថ្ងៃ (2027-03-15)។</translation>
    </message>
    <message>
        <source>Academic, training and research</source>
        <translation type="unfinished">ស្ថាប័នសិក្សា បណ្តុះបណ្តាល និងស្រាវជ្រាវ</translation>
    </message>
    <message>
        <source>Accept a demonstration of a less proven technology.</source>
        <translation type="unfinished">ទទួលយកការបង្ហាញសាកល្បងនៃបច្ចេកវិទ្យាដែលមិនទាន់បញ្ជាក់ច្បាស់។</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished">បានទទួលយក</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation type="unfinished">ឈ្មោះកាត់</translation>
    </message>
    <message>
        <source>Actions of the strategy</source>
        <translation type="unfinished">សកម្មភាពនៃយុទ្ធសាស្ត្រ</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished">យោបល់</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation type="unfinished">ទីប្រឹក្សា</translation>
    </message>
    <message>
        <source>Affordable and clean energy</source>
        <translation type="unfinished">ថាមពលស្អាត និងមានតម្លៃសមរម្យ</translation>
    </message>
    <message>
        <source>Against, or not known</source>
        <translation type="unfinished">ចំណុចប្រឆាំង ឬមិនទាន់ដឹង</translation>
    </message>
    <message>
        <source>Agree on a later date, or on delivery in stages.</source>
        <translation type="unfinished">ព្រមព្រៀងថ្ងៃក្រោយទៀត ឬប្រគល់ជាដំណាក់កាល។</translation>
    </message>
    <message>
        <source>Alike in meaning ({likeness} of 100).</source>
        <translation type="unfinished">ន័យស្រដៀងគ្នា ({likeness} លើ 100)។</translation>
    </message>
    <message>
        <source>Alike in meaning; concepts in common: {concepts} ({likeness} of 100).</source>
        <translation type="unfinished">ន័យស្រដៀងគ្នា និងគំនិតរួម៖ {concepts} ({likeness} លើ 100)។</translation>
    </message>
    <message>
        <source>All figures are as of {date}, as the senders gave them; the Centre has not audited them.</source>
        <translation type="unfinished">តួលេខទាំងអស់គិតត្រឹមថ្ងៃទី {date} តាមដែលអ្នកផ្ញើបានផ្តល់ មជ្ឈមណ្ឌលមិនបានធ្វើសវនកម្មលើតួលេខទាំងនេះទេ។</translation>
    </message>
    <message>
        <source>All six but {names}</source>
        <translation type="unfinished">ទាំងប្រាំមួយ លើកលែងតែ{names}</translation>
    </message>
    <message>
        <source>All six countries</source>
        <translation type="unfinished">ប្រទេសទាំងប្រាំមួយ</translation>
    </message>
    <message>
        <source>Alphabetical</source>
        <translation type="unfinished">តាមលំដាប់អក្ខរក្រម</translation>
    </message>
    <message>
        <source>Alphabetical, beginning after the host</source>
        <translation type="unfinished">តាមលំដាប់អក្ខរក្រម ចាប់ផ្តើមបន្ទាប់ពីម្ចាស់ផ្ទះ</translation>
    </message>
    <message>
        <source>Also in {count} other {count:list|lists}.</source>
        <translation type="unfinished">ព្រមទាំងបញ្ជី {count} ទៀត។</translation>
    </message>
    <message>
        <source>Among {kinds}, an offer is weak, too, if less than {likeness} of 100 of its subject is alike.</source>
        <translation type="unfinished">សម្រាប់{kinds} ការផ្តល់ដែលប្រធានបទស្រដៀងគ្នាតិចជាង {likeness} លើ 100 ក៏ចាត់ជាខ្សោយដែរ។</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished">ចំនួនទឹកប្រាក់</translation>
    </message>
    <message>
        <source>Amounts in other currencies are converted at the exchange rates that the Centre keeps.</source>
        <translation type="unfinished">ចំនួនទឹកប្រាក់ជារូបិយប័ណ្ណផ្សេងត្រូវបានប្តូរតាមអត្រាប្តូរប្រាក់ដែលមជ្ឈមណ្ឌលរក្សាទុក។</translation>
    </message>
    <message>
        <source>An amount with its currency, such as USD 1,200,000, or a range.</source>
        <translation type="unfinished">ចំនួនទឹកប្រាក់ជាមួយរូបិយប័ណ្ណ ដូចជា USD 1,200,000 ឬជាចន្លោះ។</translation>
    </message>
    <message>
        <source>An answer may change the order of the match lists.</source>
        <translation type="unfinished">ចម្លើយអាចផ្លាស់ប្តូរលំដាប់នៃបញ្ជីផ្គូផ្គង។</translation>
    </message>
    <message>
        <source>Another category of funding.</source>
        <translation type="unfinished">ប្រភេទមូលនិធិផ្សេង។</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation type="unfinished">តម្លៃផ្សេង</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">ចម្លើយ</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">អ្នកដាក់ពាក្យ</translation>
    </message>
    <message>
        <source>Apply through a partner that is eligible.</source>
        <translation type="unfinished">ដាក់ពាក្យតាមរយៈដៃគូដែលមានសិទ្ធិ។</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished">បានអនុម័ត</translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished">វិស័យអាទិភាព</translation>
    </message>
    <message>
        <source>Area and action</source>
        <translation type="unfinished">វិស័យ និងសកម្មភាព</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation type="unfinished">វិស័យអាទិភាព</translation>
    </message>
    <message>
        <source>Areas and countries covered</source>
        <translation type="unfinished">វិស័យ និងប្រទេសដែលគ្របដណ្តប់</translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished">គិតត្រឹម</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation type="unfinished">គិតត្រឹម {date}</translation>
    </message>
    <message>
        <source>Ask the funder whether the country can be added, or apply with a partner in an eligible country.</source>
        <translation type="unfinished">សួរអ្នកផ្តល់មូលនិធិថាអាចបន្ថែមប្រទេសបានឬទេ ឬដាក់ពាក្យជាមួយដៃគូក្នុងប្រទេសមានសិទ្ធិ។</translation>
    </message>
    <message>
        <source>Ask the funder whether the exclusion covers this case.</source>
        <translation type="unfinished">សួរអ្នកផ្តល់មូលនិធិថាករណីនេះធ្វើឱ្យបាត់សិទ្ធិឬទេ។</translation>
    </message>
    <message>
        <source>Ask the supplier for a size outside the listed range.</source>
        <translation type="unfinished">សួរអ្នកផ្គត់ផ្គង់រកទំហំក្រៅចន្លោះក្នុងបញ្ជី។</translation>
    </message>
    <message>
        <source>Ask whether due diligence can be done again.</source>
        <translation type="unfinished">សួរថាតើអាចធ្វើការត្រួតពិនិត្យសារជាថ្មីបានឬទេ។</translation>
    </message>
    <message>
        <source>Ask {party} about: {facts}.</source>
        <translation type="unfinished">សួរ {party} អំពី៖ {facts}។</translation>
    </message>
    <message>
        <source>Asked, and not offered by anybody in this pack: {gaps}.</source>
        <translation type="unfinished">មានអ្នកស្នើសុំ ប៉ុន្តែគ្មានអ្នកផ្តល់ក្នុងសំណុំនេះ៖ {gaps}។</translation>
    </message>
    <message>
        <source>Asked: needs and PPP projects</source>
        <translation type="unfinished">អ្វីដែលស្នើសុំ៖ តម្រូវការ និងគម្រោង PPP</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation type="unfinished">អ្នកស្នើសុំ</translation>
    </message>
    <message>
        <source>Asks USD {asked}, the minimum is USD {least}.</source>
        <translation type="unfinished">ស្នើសុំ USD {asked} ចំនួនអប្បបរមាគឺ USD {least}។</translation>
    </message>
    <message>
        <source>Asks: {name}</source>
        <translation type="unfinished">ស្នើសុំ៖ {name}</translation>
    </message>
    <message>
        <source>Assess the health of aquatic ecosystems</source>
        <translation type="unfinished">វាយតម្លៃសុខភាពប្រព័ន្ធអេកូឡូស៊ីទឹក</translation>
    </message>
    <message>
        <source>Assess the value of biodiversity and ecosystem services, survey and monitor invasive alien species, cooperate in fulfilling the conventions</source>
        <translation type="unfinished">វាយតម្លៃតម្លៃជីវៈចម្រុះ និងសេវាប្រព័ន្ធអេកូឡូស៊ី អង្កេត និងតាមដានប្រភេទចម្លែករាតត្បាត សហការអនុវត្តអនុសញ្ញា</translation>
    </message>
    <message>
        <source>At home in {country}.</source>
        <translation type="unfinished">មានមូលដ្ឋាននៅ {country}។</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation type="unfinished">បានចូលរួម</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">មុន</translation>
    </message>
    <message>
        <source>Best matches: {kind}</source>
        <translation type="unfinished">ការផ្គូផ្គងល្អបំផុត៖ {kind}</translation>
    </message>
    <message>
        <source>Biographies</source>
        <translation type="unfinished">ប្រវត្តិសង្ខេប</translation>
    </message>
    <message>
        <source>Brings to the table</source>
        <translation type="unfinished">អ្វីដែលនាំមកតុ</translation>
    </message>
    <message>
        <source>Brownfield</source>
        <translation type="unfinished">គម្រោងកែលម្អ</translation>
    </message>
    <message>
        <source>Budget and cost are not known on one side or both.</source>
        <translation type="unfinished">ភាគីម្ខាង ឬទាំងពីរមិនបានបញ្ជាក់ថវិកា និងថ្លៃដើម។</translation>
    </message>
    <message>
        <source>Build a partnership network of sustainable cities and a platform to share technology</source>
        <translation type="unfinished">បង្កើតបណ្តាញភាពជាដៃគូទីក្រុងប្រកបដោយចីរភាព និងវេទិកាចែករំលែកបច្ចេកវិទ្យា</translation>
    </message>
    <message>
        <source>Build a regional exchange for public and private capital, so that enterprises exchange technology and meet projects</source>
        <translation type="unfinished">បង្កើតទីផ្សារតំបន់សម្រាប់ដើមទុនរដ្ឋ និងឯកជន ដើម្បីឱ្យសហគ្រាសផ្លាស់ប្តូរបច្ចេកវិទ្យា និងជួបគម្រោង</translation>
    </message>
    <message>
        <source>Build a system to assess the synergies of adaptation and mitigation, and apply adaptation methods and tools</source>
        <translation type="unfinished">បង្កើតប្រព័ន្ធវាយតម្លៃសហផលនៃការបន្ស៊ាំ និងការកាត់បន្ថយ និងអនុវត្តវិធីសាស្ត្រនិងឧបករណ៍បន្ស៊ាំ</translation>
    </message>
    <message>
        <source>Build an environmental education network</source>
        <translation type="unfinished">បង្កើតបណ្តាញអប់រំបរិស្ថាន</translation>
    </message>
    <message>
        <source>Build capacity to collect, process and use environmental information and data</source>
        <translation type="unfinished">កសាងសមត្ថភាពប្រមូល ដំណើរការ និងប្រើប្រាស់ព័ត៌មាន និងទិន្នន័យបរិស្ថាន</translation>
    </message>
    <message>
        <source>Build platforms for adaptation science and application, guides to good practice, and ecosystem-based adaptation projects</source>
        <translation type="unfinished">បង្កើតវេទិកាវិទ្យាសាស្ត្របន្ស៊ាំ មគ្គុទេសក៍អនុវត្តល្អ និងគម្រោងបន្ស៊ាំផ្អែកលើប្រព័ន្ធអេកូឡូស៊ី</translation>
    </message>
    <message>
        <source>Build the capacity of technical officers: industrial exhaust gas standards and management, water quality monitoring</source>
        <translation type="unfinished">កសាងសមត្ថភាពមន្ត្រីបច្ចេកទេស៖ ស្តង់ដារ និងការគ្រប់គ្រងឧស្ម័នឧស្សាហកម្ម ការតាមដានគុណភាពទឹក</translation>
    </message>
    <message>
        <source>Build transboundary protected areas and ecological corridors so that species can migrate</source>
        <translation type="unfinished">បង្កើតតំបន់ការពារឆ្លងដែន និងច្រករបៀងអេកូឡូស៊ីសម្រាប់ការធ្វើចំណាកស្រុកនៃប្រភេទ</translation>
    </message>
    <message>
        <source>Build, lease and transfer</source>
        <translation type="unfinished">សាងសង់ ជួល និងផ្ទេរ</translation>
    </message>
    <message>
        <source>Build, operate and transfer</source>
        <translation type="unfinished">សាងសង់ ប្រតិបត្តិការ និងផ្ទេរ</translation>
    </message>
    <message>
        <source>Build, own and operate</source>
        <translation type="unfinished">សាងសង់ កាន់កាប់ និងប្រតិបត្តិការ</translation>
    </message>
    <message>
        <source>Build, own, operate and transfer</source>
        <translation type="unfinished">សាងសង់ កាន់កាប់ ប្រតិបត្តិការ និងផ្ទេរ</translation>
    </message>
    <message>
        <source>Build, rehabilitate, operate and transfer</source>
        <translation type="unfinished">សាងសង់ ជួសជុល ប្រតិបត្តិការ និងផ្ទេរ</translation>
    </message>
    <message>
        <source>Bundle several projects, or ask for {percent} % more.</source>
        <translation type="unfinished">រួមបញ្ចូលគម្រោងច្រើន ឬស្នើសុំបន្ថែម {percent}%។</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">ដោយ</translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished">ត្រឹមថ្ងៃ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">បានលុបចោល</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished">សមត្ថភាព</translation>
    </message>
    <message>
        <source>Capacity needed</source>
        <translation type="unfinished">សមត្ថភាពត្រូវការ</translation>
    </message>
    <message>
        <source>Capacity range</source>
        <translation type="unfinished">ចន្លោះសមត្ថភាព</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation type="unfinished">ដើមទុន</translation>
    </message>
    <message>
        <source>Capital cost</source>
        <translation type="unfinished">ថ្លៃវិនិយោគ</translation>
    </message>
    <message>
        <source>Carry out joint research on ecosystem management and sustainable development</source>
        <translation type="unfinished">ស្រាវជ្រាវរួមគ្នាអំពីការគ្រប់គ្រងប្រព័ន្ធអេកូឡូស៊ី និងការអភិវឌ្ឍប្រកបដោយចីរភាព</translation>
    </message>
    <message>
        <source>Carry out joint research on environmental policy systems and on the outlook of environmental cooperation</source>
        <translation type="unfinished">ស្រាវជ្រាវរួមគ្នាអំពីប្រព័ន្ធគោលនយោបាយបរិស្ថាន និងទស្សនវិស័យនៃសហប្រតិបត្តិការបរិស្ថាន</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished">បញ្ជីសារពើភណ្ឌ</translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished">ប្រភេទ</translation>
    </message>
    <message>
        <source>Certificates and standards</source>
        <translation type="unfinished">វិញ្ញាបនបត្រ និងស្តង់ដារ</translation>
    </message>
    <message>
        <source>Chair's edition</source>
        <translation type="unfinished">ច្បាប់សម្រាប់ប្រធាន</translation>
    </message>
    <message>
        <source>Characters that could not be printed</source>
        <translation type="unfinished">តួអក្សរដែលមិនអាចបោះពុម្ពបាន</translation>
    </message>
    <message>
        <source>Chinese government</source>
        <translation type="unfinished">រដ្ឋាភិបាលចិន</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished">ជម្រើស</translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished">ទីក្រុង</translation>
    </message>
    <message>
        <source>Civil society and research</source>
        <translation type="unfinished">សង្គមស៊ីវិល និងការស្រាវជ្រាវ</translation>
    </message>
    <message>
        <source>Clean water and sanitation</source>
        <translation type="unfinished">ទឹកស្អាត និងអនាម័យ</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation type="unfinished">បានឆ្លង</translation>
    </message>
    <message>
        <source>Climate action</source>
        <translation type="unfinished">សកម្មភាពអាកាសធាតុ</translation>
    </message>
    <message>
        <source>Climate change adaptation and mitigation</source>
        <translation type="unfinished">ការបន្ស៊ាំ និងកាត់បន្ថយការប្រែប្រួលអាកាសធាតុ</translation>
    </message>
    <message>
        <source>Closed {date}.</source>
        <translation type="unfinished">បានបិទ {date}។</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation type="unfinished">ថ្ងៃបិទ</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished">ថ្ងៃបិទ</translation>
    </message>
    <message>
        <source>Co-financing</source>
        <translation type="unfinished">សហហិរញ្ញប្បទាន</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">លេខកូដ</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation type="unfinished">ត្រជាក់</translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">ជួរឈរ</translation>
    </message>
    <message>
        <source>Columns {columns} of “{sheet}” are hidden; they are imported with the others.</source>
        <translation type="unfinished">ជួរឈរ {columns} នៃ “{sheet}” ត្រូវបានលាក់ ប៉ុន្តែបាននាំចូលជាមួយជួរឈរផ្សេង។</translation>
    </message>
    <message>
        <source>Combine it with other sources.</source>
        <translation type="unfinished">ផ្សំជាមួយប្រភពផ្សេង។</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation type="unfinished">ការសន្យា</translation>
    </message>
    <message>
        <source>Compared are all offers of the register that come near what is asked, not only those of who takes part.</source>
        <translation type="unfinished">ការផ្តល់ដែលប្រៀបធៀប គឺការផ្តល់ទាំងអស់ក្នុងបញ្ជិកាដែលជិតនឹងអ្វីដែលស្នើសុំ មិនមែនតែរបស់អ្នកចូលរួមទេ។</translation>
    </message>
    <message>
        <source>Compared by words and by the glossary; likeness of meaning is not computed yet.</source>
        <translation type="unfinished">ប្រៀបធៀបតាមពាក្យ និងសទ្ទានុក្រម មិនទាន់បានគណនាភាពស្រដៀងគ្នានៃន័យនៅឡើយទេ។</translation>
    </message>
    <message>
        <source>Compared by words and by the glossary; likeness of meaning is not installed.</source>
        <translation type="unfinished">ប្រៀបធៀបតាមពាក្យ និងសទ្ទានុក្រម មិនបានដំឡើងការប្រៀបធៀបន័យទេ។</translation>
    </message>
    <message>
        <source>Compared by words and by the glossary; likeness of meaning is switched off in the settings.</source>
        <translation type="unfinished">ប្រៀបធៀបតាមពាក្យ និងសទ្ទានុក្រម ការប្រៀបធៀបន័យត្រូវបានបិទក្នុងការកំណត់។</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished">បានបញ្ចប់</translation>
    </message>
    <message>
        <source>Concepts in common: {concepts} ({likeness} of 100).</source>
        <translation type="unfinished">គំនិតរួម៖ {concepts} ({likeness} លើ 100)។</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished">មានកង្វល់</translation>
    </message>
    <message>
        <source>Concession</source>
        <translation type="unfinished">សម្បទាន</translation>
    </message>
    <message>
        <source>Concessional loan</source>
        <translation type="unfinished">កម្ចីសម្បទាន</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation type="unfinished">ដែនកំណត់</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">ទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished">មាតិកា</translation>
    </message>
    <message>
        <source>Contracting authority</source>
        <translation type="unfinished">អាជ្ញាធរចុះកិច្ចសន្យា</translation>
    </message>
    <message>
        <source>Converted from Zawgyi ({sure} % sure) to “{text}”.</source>
        <translation type="unfinished">បានបម្លែងពី Zawgyi (ប្រាកដ {sure}%) ទៅជា “{text}”។</translation>
    </message>
    <message>
        <source>Cooperate on eco-industrial parks</source>
        <translation type="unfinished">សហការលើសួនឧស្សាហកម្មអេកូឡូស៊ី</translation>
    </message>
    <message>
        <source>Cooperation possible</source>
        <translation type="unfinished">អាចសហការបាន</translation>
    </message>
    <message>
        <source>Corrected at import to “{now}”.</source>
        <translation type="unfinished">បានកែពេលនាំចូលជា “{now}”។</translation>
    </message>
    <message>
        <source>Corrected at import to “{now}”; was “{was}”.</source>
        <translation type="unfinished">បានកែពេលនាំចូលជា “{now}” ពីមុនគឺ “{was}”។</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">ថ្លៃដើម</translation>
    </message>
    <message>
        <source>Costs {share} % more than the budget.</source>
        <translation type="unfinished">ថ្លៃលើសថវិកា {share}%។</translation>
    </message>
    <message>
        <source>Costs {share} % of the budget.</source>
        <translation type="unfinished">ថ្លៃស្មើ {share}% នៃថវិកា។</translation>
    </message>
    <message>
        <source>Costs {share} to {top} % of the budget.</source>
        <translation type="unfinished">ថ្លៃដើមស្មើនឹង {share} ដល់ {top}% នៃថវិកា។</translation>
    </message>
    <message>
        <source>Could be carried by the PPP project {name}.</source>
        <translation type="unfinished">អាចអនុវត្តដោយគម្រោង PPP {name}។</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished">ប្រទេស</translation>
    </message>
    <message>
        <source>Countries at a glance</source>
        <translation type="unfinished">ទិដ្ឋភាពទូទៅតាមប្រទេស</translation>
    </message>
    <message>
        <source>Countries served</source>
        <translation type="unfinished">ប្រទេសដែលបម្រើ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">ប្រទេស</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation type="unfinished">ប្រទេសដើម</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished">លក្ខណវិនិច្ឆ័យ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished">រូបិយប័ណ្ណ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>Date needed and delivery time are not known on one side or both.</source>
        <translation type="unfinished">ភាគីម្ខាង ឬទាំងពីរមិនបានបញ្ជាក់ថ្ងៃត្រូវការ និងរយៈពេលប្រគល់។</translation>
    </message>
    <message>
        <source>Debt relief</source>
        <translation type="unfinished">ការបន្ធូរបន្ថយបំណុល</translation>
    </message>
    <message>
        <source>Decent work and economic growth</source>
        <translation type="unfinished">ការងារសមរម្យ និងកំណើនសេដ្ឋកិច្ច</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished">អ្នកសម្រេច</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">សេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished">សេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished">បានបដិសេធ</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation type="unfinished">ប្រតិភូ</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation type="unfinished">គណៈប្រតិភូ</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation type="unfinished">គណៈប្រតិភូ</translation>
    </message>
    <message>
        <source>Delegations' edition</source>
        <translation type="unfinished">ច្បាប់សម្រាប់គណៈប្រតិភូ</translation>
    </message>
    <message>
        <source>Delivered about {late} {late:month|months} late.</source>
        <translation type="unfinished">ប្រគល់យឺតប្រហែល {late} ខែ។</translation>
    </message>
    <message>
        <source>Delivered in {months} {months:month|months}, {left} {left:is|are} left.</source>
        <translation type="unfinished">ប្រគល់ក្នុង {months} ខែ នៅសល់ {left} ខែ។</translation>
    </message>
    <message>
        <source>Delivery (months)</source>
        <translation type="unfinished">ការប្រគល់ (ខែ)</translation>
    </message>
    <message>
        <source>Delivery mode</source>
        <translation type="unfinished">របៀបអនុវត្ត</translation>
    </message>
    <message>
        <source>Describe the part of the project that lies in the source's area.</source>
        <translation type="unfinished">ពិពណ៌នាផ្នែកនៃគម្រោងដែលស្ថិតក្នុងវិស័យអាទិភាពរបស់ប្រភព។</translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">ការពិពណ៌នា</translation>
    </message>
    <message>
        <source>Design, build, finance and operate</source>
        <translation type="unfinished">រចនា សាងសង់ ផ្តល់ហិរញ្ញប្បទាន និងប្រតិបត្តិការ</translation>
    </message>
    <message>
        <source>Develop and carry out community climate adaptation investment projects</source>
        <translation type="unfinished">រៀបចំ និងអនុវត្តគម្រោងវិនិយោគបន្ស៊ាំអាកាសធាតុសហគមន៍</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation type="unfinished">មិនបានប្រជុំ</translation>
    </message>
    <message>
        <source>Divestiture</source>
        <translation type="unfinished">ការលក់ភាគហ៊ុន</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished">បានបោះបង់</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation type="unfinished">ការត្រួតពិនិត្យប្រវត្តិ</translation>
    </message>
    <message>
        <source>Due diligence has not been done.</source>
        <translation type="unfinished">មិនទាន់បានត្រួតពិនិត្យប្រវត្តិ។</translation>
    </message>
    <message>
        <source>Due diligence: {state}.</source>
        <translation type="unfinished">ការត្រួតពិនិត្យប្រវត្តិ៖ {state}។</translation>
    </message>
    <message>
        <source>Each number counts records of this pack; an empty field means none.</source>
        <translation type="unfinished">លេខនីមួយៗរាប់កំណត់ត្រាក្នុងសំណុំនេះ ប្រអប់ទទេមានន័យថាគ្មាន។</translation>
    </message>
    <message>
        <source>Ecosystem management and biodiversity conservation</source>
        <translation type="unfinished">ការគ្រប់គ្រងប្រព័ន្ធអេកូឡូស៊ី និងការអភិរក្សជីវៈចម្រុះ</translation>
    </message>
    <message>
        <source>Eligible applicants</source>
        <translation type="unfinished">អ្នកដាក់ពាក្យមានសិទ្ធិ</translation>
    </message>
    <message>
        <source>Eligible countries</source>
        <translation type="unfinished">ប្រទេសមានសិទ្ធិ</translation>
    </message>
    <message>
        <source>Encourage sustainable cities and living: solar energy, green building, urban water management and public water quality monitoring</source>
        <translation type="unfinished">លើកទឹកចិត្តទីក្រុង និងការរស់នៅប្រកបដោយចីរភាព៖ ថាមពលព្រះអាទិត្យ អគារបៃតង ការគ្រប់គ្រងទឹកទីក្រុង និងការតាមដានគុណភាពទឹក</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation type="unfinished">សហគ្រាស</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation type="unfinished">សហគ្រាស</translation>
    </message>
    <message>
        <source>Enterprises' edition</source>
        <translation type="unfinished">ច្បាប់សម្រាប់សហគ្រាស</translation>
    </message>
    <message>
        <source>Environmental capacity building</source>
        <translation type="unfinished">ការកសាងសមត្ថភាពបរិស្ថាន</translation>
    </message>
    <message>
        <source>Environmental data and information management</source>
        <translation type="unfinished">ការគ្រប់គ្រងទិន្នន័យ និងព័ត៌មានបរិស្ថាន</translation>
    </message>
    <message>
        <source>Environmental education and public awareness</source>
        <translation type="unfinished">ការអប់រំបរិស្ថាន និងការយល់ដឹងសាធារណៈ</translation>
    </message>
    <message>
        <source>Environmental policy dialogue and cooperation</source>
        <translation type="unfinished">កិច្ចសន្ទនាគោលនយោបាយ និងកិច្ចសហប្រតិបត្តិការបរិស្ថាន</translation>
    </message>
    <message>
        <source>Environmentally friendly technology and environmental industry</source>
        <translation type="unfinished">បច្ចេកវិទ្យាមិត្តភាពបរិស្ថាន និងឧស្សាហកម្មបរិស្ថាន</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation type="unfinished">មូលធន</translation>
    </message>
    <message>
        <source>Every candidate is excluded: see the near misses.</source>
        <translation type="unfinished">ការផ្តល់ទាំងអស់មិនត្រូវបានរាប់បញ្ចូល៖ សូមមើលការផ្តល់ជិតសមស្រប។</translation>
    </message>
    <message>
        <source>Every record has a code with a check digit, such as {code}: please quote it, also when you report the outcome of a meeting.</source>
        <translation type="unfinished">កំណត់ត្រានីមួយៗមានលេខកូដជាមួយលេខផ្ទៀងផ្ទាត់ ដូចជា {code}៖ សូមបញ្ជាក់លេខកូដនេះ រួមទាំងពេលរាយការណ៍លទ្ធផលកិច្ចប្រជុំ។</translation>
    </message>
    <message>
        <source>Exchange and cooperate on municipal and other solid waste</source>
        <translation type="unfinished">ផ្លាស់ប្តូរ និងសហការលើសំណល់រឹងទីក្រុង និងសំណល់រឹងផ្សេងទៀត</translation>
    </message>
    <message>
        <source>Exchange knowledge among environmental think tanks and build their network</source>
        <translation type="unfinished">ផ្លាស់ប្តូរចំណេះដឹងរវាងស្ថាប័នគំនិតបរិស្ថាន និងកសាងបណ្តាញ</translation>
    </message>
    <message>
        <source>Exchange models of green industrial parks, low-carbon and green communities, and climate disaster response</source>
        <translation type="unfinished">ផ្លាស់ប្តូរគំរូសួនឧស្សាហកម្មបៃតង សហគមន៍កាបូនទាប និងការឆ្លើយតបគ្រោះមហន្តរាយអាកាសធាតុ</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished">មិនរាប់បញ្ចូល</translation>
    </message>
    <message>
        <source>Excluded because</source>
        <translation type="unfinished">មូលហេតុដែលមិនរាប់បញ្ចូល</translation>
    </message>
    <message>
        <source>Excludes “{thing}”.</source>
        <translation type="unfinished">“{thing}” ធ្វើឱ្យបាត់សិទ្ធិ។</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation type="unfinished">អ្វីដែលធ្វើឱ្យបាត់សិទ្ធិ</translation>
    </message>
    <message>
        <source>Explore cooperation on pollution from farming, from diffuse and point sources, with demonstration projects</source>
        <translation type="unfinished">ស្វែងរកសហប្រតិបត្តិការលើការបំពុលពីកសិកម្ម ប្រភពរាយប៉ាយ និងប្រភពចំណុច ជាមួយគម្រោងបង្ហាញ</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation type="unfinished">មូលនិធិ</translation>
    </message>
    <message>
        <source>Fact that is not known</source>
        <translation type="unfinished">ព័ត៌មានដែលមិនទាន់ដឹង</translation>
    </message>
    <message>
        <source>Few skilled staff</source>
        <translation type="unfinished">បុគ្គលិកជំនាញតិច</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished">ចន្លោះទិន្នន័យ</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">ឯកសារ</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation type="unfinished">ហិរញ្ញវត្ថុ</translation>
    </message>
    <message>
        <source>Financially closed</source>
        <translation type="unfinished">បានបិទហិរញ្ញប្បទាន</translation>
    </message>
    <message>
        <source>Financing gap</source>
        <translation type="unfinished">គម្លាតហិរញ្ញប្បទាន</translation>
    </message>
    <message>
        <source>Find a further own share of {percent} % of the cost.</source>
        <translation type="unfinished">រកចំណែកផ្ទាល់ខ្លួនបន្ថែម {percent}% នៃថ្លៃដើម។</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">អ្វីដែលបានរកឃើញ</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation type="unfinished">អ្វីដែលបានកែ</translation>
    </message>
    <message>
        <source>Flood-prone</source>
        <translation type="unfinished">ងាយលិចទឹក</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation type="unfinished">អ្នកសម្របសម្រួល</translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished">សម្រាប់</translation>
    </message>
    <message>
        <source>For government delegations. Holds contact details: please keep it confidential.</source>
        <translation type="unfinished">សម្រាប់គណៈប្រតិភូរដ្ឋាភិបាល។ មានព័ត៌មានទំនាក់ទំនង៖ សូមរក្សាជាការសម្ងាត់។</translation>
    </message>
    <message>
        <source>For participants of the roundtable.</source>
        <translation type="unfinished">សម្រាប់អ្នកចូលរួមតុមូល។</translation>
    </message>
    <message>
        <source>For the Centre to find out</source>
        <translation type="unfinished">មជ្ឈមណ្ឌលត្រូវពិនិត្យដោយខ្លួនឯង</translation>
    </message>
    <message>
        <source>For the chair and the Centre only. Please do not copy.</source>
        <translation type="unfinished">សម្រាប់តែប្រធាន និងមជ្ឈមណ្ឌលប៉ុណ្ណោះ។ សូមកុំថតចម្លង។</translation>
    </message>
    <message>
        <source>For {kinds}: {rule}</source>
        <translation type="unfinished">សម្រាប់{kinds}៖ {rule}</translation>
    </message>
    <message>
        <source>Form of cooperation</source>
        <translation type="unfinished">ទម្រង់សហប្រតិបត្តិការ</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation type="unfinished">ឈ្មោះចាស់</translation>
    </message>
    <message>
        <source>Forms of cooperation</source>
        <translation type="unfinished">ទម្រង់សហប្រតិបត្តិការ</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation type="unfinished">មូលនិធិ</translation>
    </message>
    <message>
        <source>Full divestiture</source>
        <translation type="unfinished">ការលក់ភាគហ៊ុនទាំងស្រុង</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation type="unfinished">អ្នកផ្តល់មូលនិធិ</translation>
    </message>
    <message>
        <source>Funding category</source>
        <translation type="unfinished">ប្រភេទហិរញ្ញប្បទាន</translation>
    </message>
    <message>
        <source>Funding source</source>
        <translation type="unfinished">ប្រភពហិរញ្ញប្បទាន</translation>
    </message>
    <message>
        <source>Funding sources</source>
        <translation type="unfinished">ប្រភពហិរញ្ញប្បទាន</translation>
    </message>
    <message>
        <source>Funds in hand</source>
        <translation type="unfinished">ថវិកាដែលមាន</translation>
    </message>
    <message>
        <source>Funds secured</source>
        <translation type="unfinished">មានថវិការួច</translation>
    </message>
    <message>
        <source>Further countries</source>
        <translation type="unfinished">ប្រទេសផ្សេងទៀត</translation>
    </message>
    <message>
        <source>Further subjects</source>
        <translation type="unfinished">ប្រធានបទផ្សេងទៀត</translation>
    </message>
    <message>
        <source>Gender equality</source>
        <translation type="unfinished">សមភាពយេនឌ័រ</translation>
    </message>
    <message>
        <source>Good health and well-being</source>
        <translation type="unfinished">សុខភាពល្អ និងសុខុមាលភាព</translation>
    </message>
    <message>
        <source>Government</source>
        <translation type="unfinished">រដ្ឋាភិបាល</translation>
    </message>
    <message>
        <source>Government and enterprise roundtable: briefing pack</source>
        <translation type="unfinished">តុមូលរដ្ឋាភិបាល និងសហគ្រាស៖ សំណុំឯកសារសង្ខេប</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation type="unfinished">ជំនួយឥតសំណង</translation>
    </message>
    <message>
        <source>Green Lancang-Mekong Initiative</source>
        <translation type="unfinished">គំនិតផ្តួចផ្តើមមេគង្គ-ឡានឆាងបៃតង</translation>
    </message>
    <message>
        <source>Greenfield project</source>
        <translation type="unfinished">គម្រោងថ្មី</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation type="unfinished">ការធានា</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation type="unfinished">ការប្រើប្រាស់ឯកសារ</translation>
    </message>
    <message>
        <source>Hold cross-sector policy dialogues and government-enterprise roundtable dialogues</source>
        <translation type="unfinished">រៀបចំកិច្ចសន្ទនាគោលនយោបាយអន្តរវិស័យ និងតុមូលរដ្ឋាភិបាល-សហគ្រាស</translation>
    </message>
    <message>
        <source>Hold dialogues on rural environmental policy</source>
        <translation type="unfinished">រៀបចំកិច្ចសន្ទនាអំពីគោលនយោបាយបរិស្ថានជនបទ</translation>
    </message>
    <message>
        <source>Hold roundtable dialogues of environmental enterprises when the time is right</source>
        <translation type="unfinished">រៀបចំតុមូលសហគ្រាសបរិស្ថាននៅពេលសមស្រប</translation>
    </message>
    <message>
        <source>Hold the annual high-level policy dialogue on regional environmental cooperation and the 2030 Agenda; the host nominates itself</source>
        <translation type="unfinished">រៀបចំកិច្ចសន្ទនាគោលនយោបាយកម្រិតខ្ពស់ប្រចាំឆ្នាំស្តីពីសហប្រតិបត្តិការបរិស្ថានតំបន់ និងរបៀបវារៈ 2030 ដោយម្ចាស់ផ្ទះស្ម័គ្រចិត្ត</translation>
    </message>
    <message>
        <source>Hold youth forums on environmental cooperation</source>
        <translation type="unfinished">រៀបចំវេទិកាយុវជនស្តីពីសហប្រតិបត្តិការបរិស្ថាន</translation>
    </message>
    <message>
        <source>Host country</source>
        <translation type="unfinished">ប្រទេសម្ចាស់ផ្ទះ</translation>
    </message>
    <message>
        <source>How a score came about is shown for the first of each list; the brief of each planned meeting says what speaks for and against its match.</source>
        <translation type="unfinished">របៀបគណនាពិន្ទុបង្ហាញសម្រាប់លំដាប់ទីមួយនៃបញ្ជីនីមួយៗ។ ឯកសារសង្ខេបនៃកិច្ចប្រជុំដែលបានកំណត់ ប្រាប់ពីចំណុចគាំទ្រ និងចំណុចប្រឆាំង។</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation type="unfinished">គំនិត</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation type="unfinished">ចំណុចគាំទ្រ</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation type="unfinished">ជាវត្ថុ</translation>
    </message>
    <message>
        <source>In operation</source>
        <translation type="unfinished">កំពុងដំណើរការ</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation type="unfinished">កំពុងរៀបចំ</translation>
    </message>
    <message>
        <source>In tender</source>
        <translation type="unfinished">កំពុងដេញថ្លៃ</translation>
    </message>
    <message>
        <source>In the cell</source>
        <translation type="unfinished">អត្ថបទក្នុងក្រឡា</translation>
    </message>
    <message>
        <source>Industry, innovation and infrastructure</source>
        <translation type="unfinished">ឧស្សាហកម្ម នវានុវត្តន៍ និងហេដ្ឋារចនាសម្ព័ន្ធ</translation>
    </message>
    <message>
        <source>Informative</source>
        <translation type="unfinished">ផ្តល់ព័ត៌មាន</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished">ឧបករណ៍</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation type="unfinished">ឧបករណ៍</translation>
    </message>
    <message>
        <source>International NGO</source>
        <translation type="unfinished">អង្គការក្រៅរដ្ឋាភិបាលអន្តរជាតិ</translation>
    </message>
    <message>
        <source>International organisations</source>
        <translation type="unfinished">អង្គការអន្តរជាតិ</translation>
    </message>
    <message>
        <source>International organisations sit last, as a group of their own.</source>
        <translation type="unfinished">អង្គការអន្តរជាតិអង្គុយចុងក្រោយ ជាក្រុមដោយឡែក។</translation>
    </message>
    <message>
        <source>International organisations, partners and third parties</source>
        <translation type="unfinished">អង្គការអន្តរជាតិ ដៃគូ និងភាគីទីបី</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">អ្នកបកប្រែ</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation type="unfinished">អ្នកបកប្រែ</translation>
    </message>
    <message>
        <source>Invisible characters were taken out.</source>
        <translation type="unfinished">តួអក្សរមើលមិនឃើញត្រូវបានដកចេញ។</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation type="unfinished">ការអញ្ជើញ</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished">បានអញ្ជើញ</translation>
    </message>
    <message>
        <source>Invited by name</source>
        <translation type="unfinished">អញ្ជើញតាមឈ្មោះ</translation>
    </message>
    <message>
        <source>It is for one country alone: apply with a partner there.</source>
        <translation type="unfinished">សម្រាប់តែប្រទេសមួយប៉ុណ្ណោះ៖ សូមដាក់ពាក្យជាមួយដៃគូនៅប្រទេសនោះ។</translation>
    </message>
    <message>
        <source>It needs on site what is lacking: {codes}.</source>
        <translation type="unfinished">ត្រូវការអ្វីដែលទីតាំងខ្វះ៖ {codes}។</translation>
    </message>
    <message>
        <source>It offers only: {codes}.</source>
        <translation type="unfinished">ផ្តល់ជូនតែ៖ {codes}។</translation>
    </message>
    <message>
        <source>It offers: {codes}.</source>
        <translation type="unfinished">ផ្តល់ជូន៖ {codes}។</translation>
    </message>
    <message>
        <source>It pays in {given}; {wanted} is asked for.</source>
        <translation type="unfinished">បង់ជា {given} តែស្នើសុំជា {wanted}។</translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished">ចំណុច</translation>
    </message>
    <message>
        <source>Items on the agenda</source>
        <translation type="unfinished">ចំណុចក្នុងរបៀបវារៈ</translation>
    </message>
    <message>
        <source>Itineraries</source>
        <translation type="unfinished">កម្មវិធីប្រជុំរបស់ភាគីនីមួយៗ</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished">បានអនុវត្ត</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">ប្រភេទ</translation>
    </message>
    <message>
        <source>Known in some of the countries asked.</source>
        <translation type="unfinished">ស្គាល់នៅក្នុងប្រទេសមួយចំនួនដែលបានស្នើសុំ។</translation>
    </message>
    <message>
        <source>Known nearby, in {countries}.</source>
        <translation type="unfinished">ស្គាល់នៅប្រទេសជិតខាង៖ {countries}។</translation>
    </message>
    <message>
        <source>Known only in other countries.</source>
        <translation type="unfinished">ស្គាល់តែនៅប្រទេសផ្សេង។</translation>
    </message>
    <message>
        <source>LMC Special Fund</source>
        <translation type="unfinished">មូលនិធិពិសេសមេគង្គ-ឡានឆាង</translation>
    </message>
    <message>
        <source>Lancang-Mekong Environmental Cooperation Centre</source>
        <translation type="unfinished">មជ្ឈមណ្ឌលសហប្រតិបត្តិការបរិស្ថានមេគង្គ-ឡានឆាង</translation>
    </message>
    <message>
        <source>Land and permits</source>
        <translation type="unfinished">ដី និងការអនុញ្ញាត</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">ភាសា</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">ភាសា</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation type="unfinished">ភាសាដែលប្រើ</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation type="unfinished">កិច្ចប្រជុំលើកមុន</translation>
    </message>
    <message>
        <source>Latest reference</source>
        <translation type="unfinished">រោងចក្រយោងចុងក្រោយ</translation>
    </message>
    <message>
        <source>Lease contract</source>
        <translation type="unfinished">កិច្ចសន្យាជួល</translation>
    </message>
    <message>
        <source>Life below water</source>
        <translation type="unfinished">ជីវិតក្នុងទឹក</translation>
    </message>
    <message>
        <source>Life on land</source>
        <translation type="unfinished">ជីវិតលើដី</translation>
    </message>
    <message>
        <source>Likeness of meaning is computed for {done} of {total} {total:record|records} so far; the others are compared by words and by the glossary.</source>
        <translation type="unfinished">ភាពស្រដៀងគ្នានៃន័យបានគណនាហើយ {done} ក្នុងចំណោម {total} កំណត់ត្រា កំណត់ត្រាផ្សេងទៀតប្រៀបធៀបតាមពាក្យ និងសទ្ទានុក្រម។</translation>
    </message>
    <message>
        <source>Lists received</source>
        <translation type="unfinished">បញ្ជីដែលបានទទួល</translation>
    </message>
    <message>
        <source>Little land</source>
        <translation type="unfinished">ដីតិច</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation type="unfinished">កម្ចី</translation>
    </message>
    <message>
        <source>Local government</source>
        <translation type="unfinished">រដ្ឋបាលមូលដ្ឋាន</translation>
    </message>
    <message>
        <source>Lowest TRL accepted</source>
        <translation type="unfinished">កម្រិតត្រៀមខ្លួន (TRL) ទាបបំផុត</translation>
    </message>
    <message>
        <source>Made in a neighbouring country: {country}.</source>
        <translation type="unfinished">ផលិតនៅប្រទេសជិតខាង៖ {country}។</translation>
    </message>
    <message>
        <source>Made in {country}.</source>
        <translation type="unfinished">ផលិតនៅ {country}។</translation>
    </message>
    <message>
        <source>Make infrastructure building and ecosystem protection more sustainable</source>
        <translation type="unfinished">ធ្វើឱ្យការសាងសង់ហេដ្ឋារចនាសម្ព័ន្ធ និងការការពារប្រព័ន្ធអេកូឡូស៊ីកាន់តែមានចីរភាព</translation>
    </message>
    <message>
        <source>Manage rural waste including solid waste, raise management awareness and reuse resources</source>
        <translation type="unfinished">គ្រប់គ្រងសំណល់ជនបទ រួមទាំងសំណល់រឹង លើកកម្ពស់ការយល់ដឹង និងប្រើប្រាស់ធនធានឡើងវិញ</translation>
    </message>
    <message>
        <source>Management and lease contract</source>
        <translation type="unfinished">កិច្ចសន្យាគ្រប់គ្រង និងជួល</translation>
    </message>
    <message>
        <source>Management contract</source>
        <translation type="unfinished">កិច្ចសន្យាគ្រប់គ្រង</translation>
    </message>
    <message>
        <source>Match list</source>
        <translation type="unfinished">បញ្ជីផ្គូផ្គង</translation>
    </message>
    <message>
        <source>Match score</source>
        <translation type="unfinished">ពិន្ទុផ្គូផ្គង</translation>
    </message>
    <message>
        <source>Matches {need} with {score} points</source>
        <translation type="unfinished">ផ្គូផ្គងនឹង {need} មាន {score} ពិន្ទុ</translation>
    </message>
    <message>
        <source>May apply if the call's wider kind of body includes this one.</source>
        <translation type="unfinished">អាចដាក់ពាក្យបាន ប្រសិនបើប្រភេទស្ថាប័នទូលាយជាងក្នុងការអំពាវនាវរួមបញ្ចូលស្ថាប័ននេះ។</translation>
    </message>
    <message>
        <source>May apply.</source>
        <translation type="unfinished">អាចដាក់ពាក្យបាន។</translation>
    </message>
    <message>
        <source>May be passed on.</source>
        <translation type="unfinished">អាចចែកចាយបន្តបាន។</translation>
    </message>
    <message>
        <source>May be the same as row {row}, “{name}”.</source>
        <translation type="unfinished">អាចដូចគ្នានឹងជួរដេក {row} “{name}”។</translation>
    </message>
    <message>
        <source>May be {code}, “{name}”.</source>
        <translation type="unfinished">អាចជា {code} “{name}”។</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished">កិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>Meeting briefs</source>
        <translation type="unfinished">ឯកសារសង្ខេបសម្រាប់កិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>Meeting slots</source>
        <translation type="unfinished">វគ្គប្រជុំ</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished">កិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>Monitor and control vehicle exhaust: standards, monitoring projects, alternative-energy transport</source>
        <translation type="unfinished">តាមដាន និងគ្រប់គ្រងផ្សែងយានយន្ត៖ ស្តង់ដារ គម្រោងតាមដាន និងការដឹកជញ្ជូនថាមពលជំនួស</translation>
    </message>
    <message>
        <source>Multilateral</source>
        <translation type="unfinished">ពហុភាគី</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">ឈ្មោះ</translation>
    </message>
    <message>
        <source>Name in Burmese</source>
        <translation type="unfinished">ឈ្មោះជាភាសាមីយ៉ាន់ម៉ា</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation type="unfinished">ឈ្មោះជាភាសាចិន</translation>
    </message>
    <message>
        <source>Name in Lao</source>
        <translation type="unfinished">ឈ្មោះជាភាសាឡាវ</translation>
    </message>
    <message>
        <source>Name in Thai</source>
        <translation type="unfinished">ឈ្មោះជាភាសាថៃ</translation>
    </message>
    <message>
        <source>Name in Vietnamese</source>
        <translation type="unfinished">ឈ្មោះជាភាសាវៀតណាម</translation>
    </message>
    <message>
        <source>Names other standards than the one asked.</source>
        <translation type="unfinished">បញ្ជាក់ស្តង់ដារផ្សេងពីអ្វីដែលបានស្នើសុំ។</translation>
    </message>
    <message>
        <source>Names the standard asked.</source>
        <translation type="unfinished">បញ្ជាក់ស្តង់ដារដែលបានស្នើសុំ។</translation>
    </message>
    <message>
        <source>Names the standard {number}.</source>
        <translation type="unfinished">បញ្ជាក់ស្តង់ដារ {number}។</translation>
    </message>
    <message>
        <source>National NGO</source>
        <translation type="unfinished">អង្គការក្រៅរដ្ឋាភិបាលជាតិ</translation>
    </message>
    <message>
        <source>Near misses are ordered by how few conditions they fail, then by how little they fail them, not by what they would score.</source>
        <translation type="unfinished">ការផ្តល់ជិតសមស្របរៀបតាមចំនួនលក្ខខណ្ឌដែលមិនបំពេញពីតិចទៅច្រើន បន្ទាប់មកតាមកម្រិតខ្វះពីតិចទៅច្រើន មិនមែនតាមពិន្ទុអាចបានទេ។</translation>
    </message>
    <message>
        <source>Near misses, the nearest first</source>
        <translation type="unfinished">ការផ្តល់ជិតសមស្រប ជិតបំផុតមុន</translation>
    </message>
    <message>
        <source>Need or project</source>
        <translation type="unfinished">តម្រូវការ ឬគម្រោង</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation type="unfinished">ត្រូវការត្រឹម</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">តម្រូវការ</translation>
    </message>
    <message>
        <source>Needs and projects on the agenda</source>
        <translation type="unfinished">តម្រូវការ និងគម្រោងក្នុងរបៀបវារៈ</translation>
    </message>
    <message>
        <source>Needs on site</source>
        <translation type="unfinished">តម្រូវការនៅទីតាំង</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished">ថ្មី</translation>
    </message>
    <message>
        <source>Next milestone</source>
        <translation type="unfinished">ដំណាក់កាលបន្ទាប់</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">ទេ</translation>
    </message>
    <message>
        <source>No category of funding was asked for.</source>
        <translation type="unfinished">មិនបានស្នើសុំប្រភេទមូលនិធិណាមួយទេ។</translation>
    </message>
    <message>
        <source>No civil society or research organisation has a seat.</source>
        <translation type="unfinished">គ្មានសង្គមស៊ីវិល ឬស្ថាប័នស្រាវជ្រាវណាមានកៅអីទេ។</translation>
    </message>
    <message>
        <source>No concept in common; related ones of the offer: {concepts} ({likeness} of 100).</source>
        <translation type="unfinished">គ្មានគំនិតរួម។ គំនិតពាក់ព័ន្ធនៃការផ្តល់៖ {concepts} ({likeness} លើ 100)។</translation>
    </message>
    <message>
        <source>No country was given.</source>
        <translation type="unfinished">មិនបានបញ្ជាក់ប្រទេស។</translation>
    </message>
    <message>
        <source>No currency is given; {currency} was assumed.</source>
        <translation type="unfinished">មិនបានបញ្ជាក់រូបិយប័ណ្ណទេ បានចាត់ទុកជា {currency}។</translation>
    </message>
    <message>
        <source>No enterprise has a seat.</source>
        <translation type="unfinished">គ្មានសហគ្រាសណាមានកៅអីទេ។</translation>
    </message>
    <message>
        <source>No financial institution has a seat.</source>
        <translation type="unfinished">គ្មានស្ថាប័នហិរញ្ញវត្ថុណាមានកៅអីទេ។</translation>
    </message>
    <message>
        <source>No funding source fits, so there is no triple.</source>
        <translation type="unfinished">គ្មានប្រភពហិរញ្ញប្បទានសមស្រប ដូច្នេះគ្មានសំណុំបីទេ។</translation>
    </message>
    <message>
        <source>No government has a seat.</source>
        <translation type="unfinished">គ្មានរដ្ឋាភិបាលណាមានកៅអីទេ។</translation>
    </message>
    <message>
        <source>No interest</source>
        <translation type="unfinished">គ្មានចំណាប់អារម្មណ៍</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation type="unfinished">លែងមានហើយ</translation>
    </message>
    <message>
        <source>No longer invited</source>
        <translation type="unfinished">លែងអញ្ជើញ</translation>
    </message>
    <message>
        <source>No offer fits, and none nearly does.</source>
        <translation type="unfinished">គ្មានការផ្តល់ណាសមស្រប ហើយគ្មានមួយណាជិតសមស្របទេ។</translation>
    </message>
    <message>
        <source>No own share is required.</source>
        <translation type="unfinished">មិនតម្រូវចំណែកផ្ទាល់ខ្លួនទេ។</translation>
    </message>
    <message>
        <source>No poverty</source>
        <translation type="unfinished">គ្មានភាពក្រីក្រ</translation>
    </message>
    <message>
        <source>No reference plant is named.</source>
        <translation type="unfinished">មិនបានបញ្ជាក់រោងចក្រយោងទេ។</translation>
    </message>
    <message>
        <source>No seat for: {countries}.</source>
        <translation type="unfinished">គ្មានកៅអីសម្រាប់៖ {countries}។</translation>
    </message>
    <message>
        <source>No shared language: an interpreter is needed.</source>
        <translation type="unfinished">គ្មានភាសារួមទេ៖ ត្រូវការអ្នកបកប្រែ។</translation>
    </message>
    <message>
        <source>No subject was given.</source>
        <translation type="unfinished">មិនបានបញ្ជាក់ប្រធានបទ។</translation>
    </message>
    <message>
        <source>No supplier fits, so there is no triple.</source>
        <translation type="unfinished">គ្មានអ្នកផ្គត់ផ្គង់សមស្រប ដូច្នេះគ្មានសំណុំបីទេ។</translation>
    </message>
    <message>
        <source>No word or concept is shared.</source>
        <translation type="unfinished">គ្មានពាក្យ ឬគំនិតរួមទេ។</translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished">ល.រ</translation>
    </message>
    <message>
        <source>None fits.</source>
        <translation type="unfinished">គ្មានអ្វីសមស្របទេ។</translation>
    </message>
    <message>
        <source>None of what it excludes is named.</source>
        <translation type="unfinished">មិនបានលើកឡើងអ្វីដែលធ្វើឱ្យបាត់សិទ្ធិទេ។</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished">មិនបានវាយតម្លៃ</translation>
    </message>
    <message>
        <source>Not counted here, without a priority area: {records}.</source>
        <translation type="unfinished">មិនរាប់នៅទីនេះ ព្រោះគ្មានវិស័យអាទិភាព៖ {records}។</translation>
    </message>
    <message>
        <source>Not counted here, without any of the six countries: {records}.</source>
        <translation type="unfinished">មិនរាប់នៅទីនេះ ព្រោះគ្មានប្រទេសណាមួយក្នុងចំណោមប្រទេសទាំងប្រាំមួយ៖ {records}។</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished">មិនបានអនុវត្ត</translation>
    </message>
    <message>
        <source>Not known: {names}.</source>
        <translation type="unfinished">មិនដឹង៖ {names}។</translation>
    </message>
    <message>
        <source>Not said where it is serviced or proven.</source>
        <translation type="unfinished">មិនបានបញ្ជាក់ថាមានសេវា ឬបានសាកល្បងនៅទីណា។</translation>
    </message>
    <message>
        <source>Not said which countries are eligible.</source>
        <translation type="unfinished">មិនបានបញ្ជាក់ប្រទេសណាមានសិទ្ធិ។</translation>
    </message>
    <message>
        <source>Not shown in this edition.</source>
        <translation type="unfinished">មិនបង្ហាញក្នុងច្បាប់នេះទេ។</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished">មិនទាន់ចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>Nothing had to be fixed.</source>
        <translation type="unfinished">គ្មានអ្វីត្រូវកែទេ។</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation type="unfinished">គ្មានការផ្លាស់ប្តូរទេ។</translation>
    </message>
    <message>
        <source>Nothing in the register resembles what is asked.</source>
        <translation type="unfinished">គ្មានអ្វីក្នុងបញ្ជិកាស្រដៀងនឹងអ្វីដែលស្នើសុំទេ។</translation>
    </message>
    <message>
        <source>Nothing is said of what disqualifies.</source>
        <translation type="unfinished">មិនបាននិយាយពីអ្វីដែលធ្វើឱ្យបាត់សិទ្ធិ។</translation>
    </message>
    <message>
        <source>Nothing it needs on site is lacking.</source>
        <translation type="unfinished">ទីតាំងមិនខ្វះអ្វីដែលវាត្រូវការទេ។</translation>
    </message>
    <message>
        <source>Nothing more is asked for.</source>
        <translation type="unfinished">មិនបានស្នើសុំអ្វីបន្ថែមទេ។</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished">រកមិនឃើញបញ្ហាអ្វីទេ។</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">ឥឡូវ</translation>
    </message>
    <message>
        <source>Now invited</source>
        <translation type="unfinished">ឥឡូវបានអញ្ជើញ</translation>
    </message>
    <message>
        <source>Number at the source</source>
        <translation type="unfinished">លេខនៅប្រភព</translation>
    </message>
    <message>
        <source>Of {count} {count:offer|offers} that {count:does|do} not fit, the nearest {shown} {shown:is|are} listed.</source>
        <translation type="unfinished">ក្នុងការផ្តល់ {count} ដែលមិនសមស្រប រាយតែ {shown} ដែលជិតបំផុត។</translation>
    </message>
    <message>
        <source>Of {count} {count:offer|offers} that {count:does|do} not fit, the nearest {shown} {shown:is|are} listed. Not near: {left}.</source>
        <translation type="unfinished">ក្នុងការផ្តល់ {count} ដែលមិនសមស្រប រាយតែ {shown} ដែលជិតបំផុត។ មិនរាប់ថាជិតសមស្រប៖ {left}។</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished">ការផ្តល់</translation>
    </message>
    <message>
        <source>Offered: technologies and funding sources</source>
        <translation type="unfinished">អ្វីដែលផ្តល់៖ បច្ចេកវិទ្យា និងប្រភពហិរញ្ញប្បទាន</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished">អ្នកផ្តល់</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation type="unfinished">ក្នុងរបៀបវារៈ</translation>
    </message>
    <message>
        <source>One of its technologies is proven in {country}.</source>
        <translation type="unfinished">បច្ចេកវិទ្យារបស់អង្គភាពនេះបានបញ្ជាក់នៅ {country}។</translation>
    </message>
    <message>
        <source>One of the values offered.</source>
        <translation type="unfinished">តម្លៃមួយក្នុងចំណោមជម្រើសដែលផ្តល់ជូន។</translation>
    </message>
    <message>
        <source>One or more names, with a semicolon between.</source>
        <translation type="unfinished">ឈ្មោះមួយ ឬច្រើន ខណ្ឌដោយសញ្ញា (;)។</translation>
    </message>
    <message>
        <source>One or more of the values on the second sheet, with a semicolon between.</source>
        <translation type="unfinished">តម្លៃមួយ ឬច្រើនពីសន្លឹកទីពីរ ខណ្ឌដោយសញ្ញា (;)។</translation>
    </message>
    <message>
        <source>One-to-one meetings</source>
        <translation type="unfinished">កិច្ចប្រជុំទល់មុខគ្នា</translation>
    </message>
    <message>
        <source>Only a lower end is given: {value}.</source>
        <translation type="unfinished">បានបញ្ជាក់តែកម្រិតទាបបំផុត៖ {value}។</translation>
    </message>
    <message>
        <source>Only an upper end is given: {value}.</source>
        <translation type="unfinished">បានបញ្ជាក់តែកម្រិតខ្ពស់បំផុត៖ {value}។</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">កំពុងបន្ត</translation>
    </message>
    <message>
        <source>Open funding sources</source>
        <translation type="unfinished">ប្រភពហិរញ្ញប្បទានដែលបើកទទួល</translation>
    </message>
    <message>
        <source>Open; closes {date}.</source>
        <translation type="unfinished">កំពុងបើក ហើយបិទ {date}។</translation>
    </message>
    <message>
        <source>Open; the closing date is not known.</source>
        <translation type="unfinished">កំពុងបើក មិនដឹងថ្ងៃបិទ។</translation>
    </message>
    <message>
        <source>Opening and closing dates are not known.</source>
        <translation type="unfinished">មិនដឹងថ្ងៃបើក និងថ្ងៃបិទ។</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation type="unfinished">ថ្ងៃបើក</translation>
    </message>
    <message>
        <source>Opens {date}.</source>
        <translation type="unfinished">បើកទទួល {date}។</translation>
    </message>
    <message>
        <source>Operation and maintenance</source>
        <translation type="unfinished">ប្រតិបត្តិការ និងថែទាំ</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished">ប្រតិបត្តិករ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">អង្គការ</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished">អង្គការ</translation>
    </message>
    <message>
        <source>Organisations taking part</source>
        <translation type="unfinished">អង្គការដែលចូលរួម</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">ផ្សេងៗ</translation>
    </message>
    <message>
        <source>Other conditions, checked and passed</source>
        <translation type="unfinished">បានពិនិត្យ គ្មានបញ្ហា</translation>
    </message>
    <message>
        <source>Other countries and regional organisations</source>
        <translation type="unfinished">ប្រទេសផ្សេង និងអង្គការតំបន់</translation>
    </message>
    <message>
        <source>Other members</source>
        <translation type="unfinished">សមាជិកផ្សេងទៀត</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished">ឈ្មោះផ្សេងទៀត</translation>
    </message>
    <message>
        <source>Other priority areas: {codes}.</source>
        <translation type="unfinished">វិស័យអាទិភាពផ្សេង៖ {codes}។</translation>
    </message>
    <message>
        <source>Other public sector</source>
        <translation type="unfinished">វិស័យសាធារណៈផ្សេងទៀត</translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished">ផ្សេងៗ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">លទ្ធផល</translation>
    </message>
    <message>
        <source>Outcomes wanted</source>
        <translation type="unfinished">លទ្ធផលដែលចង់បាន</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation type="unfinished">បានកែប្រែដោយមនុស្ស</translation>
    </message>
    <message>
        <source>Own share required</source>
        <translation type="unfinished">ចំណែកផ្ទាល់ខ្លួន</translation>
    </message>
    <message>
        <source>Owner or sponsors</source>
        <translation type="unfinished">ម្ចាស់ ឬអ្នកឧបត្ថម្ភ</translation>
    </message>
    <message>
        <source>PPP project</source>
        <translation type="unfinished">គម្រោង PPP</translation>
    </message>
    <message>
        <source>PPP projects</source>
        <translation type="unfinished">គម្រោង PPP</translation>
    </message>
    <message>
        <source>Page {n} of {total}</source>
        <translation type="unfinished">ទំព័រ {n} នៃ {total}</translation>
    </message>
    <message>
        <source>Partial divestiture</source>
        <translation type="unfinished">ការលក់ភាគហ៊ុនដោយផ្នែក</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished">ដៃគូ</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished">ដៃគូ</translation>
    </message>
    <message>
        <source>Partnerships for the goals</source>
        <translation type="unfinished">ភាពជាដៃគូសម្រាប់គោលដៅ</translation>
    </message>
    <message>
        <source>Pays at most USD {most} of the USD {asked} asked ({share} %).</source>
        <translation type="unfinished">ផ្តល់យ៉ាងច្រើន USD {most} ក្នុងចំណោម USD {asked} ដែលបានស្នើសុំ ({share}%)។</translation>
    </message>
    <message>
        <source>Peace, justice and strong institutions</source>
        <translation type="unfinished">សន្តិភាព យុត្តិធម៌ និងស្ថាប័នរឹងមាំ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">ទីកន្លែង</translation>
    </message>
    <message>
        <source>Please fill the last column and send the sheet back as it is.</source>
        <translation type="unfinished">សូមបំពេញជួរឈរចុងក្រោយ ហើយផ្ញើសន្លឹកនេះមកវិញតាមទម្រង់ដើម។</translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished">ពិន្ទុ</translation>
    </message>
    <message>
        <source>Pollutant or service</source>
        <translation type="unfinished">សារធាតុបំពុល ឬសេវា</translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished">មុខតំណែង</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation type="unfinished">អាចសមស្រប</translation>
    </message>
    <message>
        <source>Practical matters</source>
        <translation type="unfinished">ព័ត៌មានអនុវត្តជាក់ស្តែង</translation>
    </message>
    <message>
        <source>Printing {number}</source>
        <translation type="unfinished">បោះពុម្ពលើកទី {number}</translation>
    </message>
    <message>
        <source>Priority areas</source>
        <translation type="unfinished">វិស័យអាទិភាព</translation>
    </message>
    <message>
        <source>Priority areas of the roundtable</source>
        <translation type="unfinished">វិស័យអាទិភាពនៃតុមូល</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished">បញ្ហា</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished">កម្មវិធី</translation>
    </message>
    <message>
        <source>Promised: what, who, by when</source>
        <translation type="unfinished">ការសន្យា៖ អ្វី នរណា ត្រឹមណា</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished">គ្រោងអញ្ជើញ</translation>
    </message>
    <message>
        <source>Proven in</source>
        <translation type="unfinished">បានបញ្ជាក់នៅ</translation>
    </message>
    <message>
        <source>Proven in {country}.</source>
        <translation type="unfinished">បានបញ្ជាក់នៅ {country}។</translation>
    </message>
    <message>
        <source>Proven in {count} {count:country|countries}, last in {year}.</source>
        <translation type="unfinished">បានបញ្ជាក់នៅ {count} ប្រទេស ចុងក្រោយឆ្នាំ {year}។</translation>
    </message>
    <message>
        <source>Proven in {count} {count:country|countries}.</source>
        <translation type="unfinished">បានបញ្ជាក់នៅ {count} ប្រទេស។</translation>
    </message>
    <message>
        <source>Public authority</source>
        <translation type="unfinished">អាជ្ញាធរសាធារណៈ</translation>
    </message>
    <message>
        <source>Public edition</source>
        <translation type="unfinished">ច្បាប់សាធារណៈ</translation>
    </message>
    <message>
        <source>Public-private partnership</source>
        <translation type="unfinished">ភាពជាដៃគូរដ្ឋនិងឯកជន</translation>
    </message>
    <message>
        <source>Quality education</source>
        <translation type="unfinished">ការអប់រំប្រកបដោយគុណភាព</translation>
    </message>
    <message>
        <source>Questions for the market</source>
        <translation type="unfinished">សំណួរសម្រាប់ទីផ្សារ</translation>
    </message>
    <message>
        <source>Questions that could change a list of matches</source>
        <translation type="unfinished">សំណួរដែលអាចផ្លាស់ប្តូរបញ្ជីផ្គូផ្គង</translation>
    </message>
    <message>
        <source>Raise public environmental awareness</source>
        <translation type="unfinished">លើកកម្ពស់ការយល់ដឹងបរិស្ថានសាធារណៈ</translation>
    </message>
    <message>
        <source>Raise the budget by {percent} %, or find a smaller unit.</source>
        <translation type="unfinished">បង្កើនថវិកា {percent}% ឬរកឧបករណ៍តូចជាងនេះ។</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation type="unfinished">ការត្រៀមខ្លួន</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">មូលហេតុ</translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished">បានទទួល</translation>
    </message>
    <message>
        <source>Record as of {date}</source>
        <translation type="unfinished">កំណត់ត្រាគិតត្រឹម {date}</translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished">កំណត់ត្រា</translation>
    </message>
    <message>
        <source>Reduced inequalities</source>
        <translation type="unfinished">ការកាត់បន្ថយវិសមភាព</translation>
    </message>
    <message>
        <source>Reference plants</source>
        <translation type="unfinished">រោងចក្រយោង</translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished">រោងចក្រយោង</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">បានបដិសេធ</translation>
    </message>
    <message>
        <source>Refused in due diligence.</source>
        <translation type="unfinished">ត្រូវបានបដិសេធក្នុងការត្រួតពិនិត្យប្រវត្តិ។</translation>
    </message>
    <message>
        <source>Regional NGO</source>
        <translation type="unfinished">អង្គការក្រៅរដ្ឋាភិបាលតំបន់</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation type="unfinished">លេខចុះបញ្ជី</translation>
    </message>
    <message>
        <source>Rehabilitate, lease and transfer</source>
        <translation type="unfinished">ជួសជុល ជួល និងផ្ទេរ</translation>
    </message>
    <message>
        <source>Rehabilitate, operate and transfer</source>
        <translation type="unfinished">ជួសជុល ប្រតិបត្តិការ និងផ្ទេរ</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished">បានច្រានចោល</translation>
    </message>
    <message>
        <source>Remote site</source>
        <translation type="unfinished">ទីតាំងដាច់ស្រយាល</translation>
    </message>
    <message>
        <source>Rental</source>
        <translation type="unfinished">ការជួល</translation>
    </message>
    <message>
        <source>Required standard</source>
        <translation type="unfinished">ស្តង់ដារតម្រូវ</translation>
    </message>
    <message>
        <source>Requires an own share of {share} %, {has} % is in hand.</source>
        <translation type="unfinished">តម្រូវឱ្យមានចំណែកផ្ទាល់ខ្លួន {share}% មានរួច {has}%។</translation>
    </message>
    <message>
        <source>Requires an own share of {share} %; the funds in hand are not known.</source>
        <translation type="unfinished">តម្រូវចំណែកផ្ទាល់ខ្លួន {share}% តែមិនដឹងថវិកាដែលមាន។</translation>
    </message>
    <message>
        <source>Responsible consumption and production</source>
        <translation type="unfinished">ការប្រើប្រាស់ និងផលិតកម្មប្រកបដោយការទទួលខុសត្រូវ</translation>
    </message>
    <message>
        <source>Revenue and payment</source>
        <translation type="unfinished">ចំណូល និងការទូទាត់</translation>
    </message>
    <message>
        <source>Risks and who bears them</source>
        <translation type="unfinished">ហានិភ័យ និងអ្នកទទួលបន្ទុក</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished">តួនាទី</translation>
    </message>
    <message>
        <source>Roundtable</source>
        <translation type="unfinished">តុមូល</translation>
    </message>
    <message>
        <source>Roundtables</source>
        <translation type="unfinished">តុមូល</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">ជួរដេក</translation>
    </message>
    <message>
        <source>Run multi-party capacity-building projects with international organisations in the basin</source>
        <translation type="unfinished">អនុវត្តគម្រោងកសាងសមត្ថភាពពហុភាគីជាមួយអង្គការអន្តរជាតិក្នុងអាង</translation>
    </message>
    <message>
        <source>Running cost a year</source>
        <translation type="unfinished">ថ្លៃដំណើរការក្នុងមួយឆ្នាំ</translation>
    </message>
    <message>
        <source>Rural environmental governance</source>
        <translation type="unfinished">អភិបាលកិច្ចបរិស្ថានជនបទ</translation>
    </message>
    <message>
        <source>SDG goals and targets</source>
        <translation type="unfinished">គោលដៅ SDG</translation>
    </message>
    <message>
        <source>Same action: {codes}.</source>
        <translation type="unfinished">សកម្មភាពដូចគ្នា៖ {codes}។</translation>
    </message>
    <message>
        <source>Same priority area: {codes}.</source>
        <translation type="unfinished">វិស័យអាទិភាពដូចគ្នា៖ {codes}។</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished">ទំហំ</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation type="unfinished">កាលវិភាគ</translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished">ពិន្ទុសរុប</translation>
    </message>
    <message>
        <source>Score then</source>
        <translation type="unfinished">ពិន្ទុពេលនោះ</translation>
    </message>
    <message>
        <source>Scores are advice; what people decided is recorded separately.</source>
        <translation type="unfinished">ពិន្ទុគ្រាន់តែជាការណែនាំ ការសម្រេចរបស់មនុស្សត្រូវបានកត់ត្រាដោយឡែក។</translation>
    </message>
    <message>
        <source>Seat, counted from the chair</source>
        <translation type="unfinished">កៅអី រាប់ពីប្រធាន</translation>
    </message>
    <message>
        <source>Seating</source>
        <translation type="unfinished">ការរៀបចំកន្លែងអង្គុយ</translation>
    </message>
    <message>
        <source>Seating: countries in the English alphabetical order of their names, beginning after the host, who sits last; governments before other delegations.</source>
        <translation type="unfinished">ការរៀបចំកន្លែងអង្គុយ៖ ប្រទេសតាមលំដាប់អក្សរឈ្មោះជាភាសាអង់គ្លេស ចាប់ពីបន្ទាប់ពីម្ចាស់ផ្ទះ ដែលអង្គុយចុងក្រោយ រដ្ឋាភិបាលមុនគណៈប្រតិភូផ្សេង។</translation>
    </message>
    <message>
        <source>Seating: countries in the English alphabetical order of their names; governments before other delegations.</source>
        <translation type="unfinished">ការរៀបចំកន្លែងអង្គុយ៖ ប្រទេសតាមលំដាប់អក្សរឈ្មោះជាភាសាអង់គ្លេស រដ្ឋាភិបាលមុនគណៈប្រតិភូផ្សេង។</translation>
    </message>
    <message>
        <source>Seating: the host first, then countries in the English alphabetical order of their names; governments before other delegations.</source>
        <translation type="unfinished">ការរៀបចំកន្លែងអង្គុយ៖ ម្ចាស់ផ្ទះមុនគេ បន្ទាប់មកប្រទេសតាមលំដាប់អក្សរឈ្មោះជាភាសាអង់គ្លេស រដ្ឋាភិបាលមុនគណៈប្រតិភូផ្សេង។</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished">កៅអី</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished">វិស័យសេដ្ឋកិច្ច</translation>
    </message>
    <message>
        <source>Serves {country}.</source>
        <translation type="unfinished">បម្រើ {country}។</translation>
    </message>
    <message>
        <source>Serviced in</source>
        <translation type="unfinished">មានសេវានៅ</translation>
    </message>
    <message>
        <source>Serviced in {country}.</source>
        <translation type="unfinished">មានសេវានៅ {country}។</translation>
    </message>
    <message>
        <source>Share environmental information and raise each country's ability to share data</source>
        <translation type="unfinished">ចែករំលែកព័ត៌មានបរិស្ថាន និងបង្កើនសមត្ថភាពចែករំលែកទិន្នន័យរបស់ប្រទេសនីមួយៗ</translation>
    </message>
    <message>
        <source>Share experience and technology on agricultural and rural domestic wastewater</source>
        <translation type="unfinished">ចែករំលែកបទពិសោធន៍ និងបច្ចេកវិទ្យាលើទឹកសំណល់កសិកម្ម និងគេហដ្ឋានជនបទ</translation>
    </message>
    <message>
        <source>Share knowledge of urban and rural environmental management and transfer environmental technology</source>
        <translation type="unfinished">ចែករំលែកចំណេះដឹងការគ្រប់គ្រងបរិស្ថានទីក្រុង និងជនបទ និងផ្ទេរបច្ចេកវិទ្យាបរិស្ថាន</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">សន្លឹក</translation>
    </message>
    <message>
        <source>Shortlisted</source>
        <translation type="unfinished">ក្នុងបញ្ជីសម្រាំង</translation>
    </message>
    <message>
        <source>Shortlists and decisions</source>
        <translation type="unfinished">បញ្ជីសម្រាំង និងសេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished">ភាគី</translation>
    </message>
    <message>
        <source>Since printing {number} of {date}.</source>
        <translation type="unfinished">តាំងពីការបោះពុម្ពលើកទី {number} ចុះថ្ងៃទី {date}។</translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished">ទីតាំង</translation>
    </message>
    <message>
        <source>Site demands are not known on one side or both.</source>
        <translation type="unfinished">ភាគីម្ខាង ឬទាំងពីរមិនបានបញ្ជាក់តម្រូវការនៅទីតាំង។</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation type="unfinished">វគ្គ</translation>
    </message>
    <message>
        <source>Slot {number}</source>
        <translation type="unfinished">វគ្គទី {number}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished">ប្រភព៖ {source}</translation>
    </message>
    <message>
        <source>Sources and caveats</source>
        <translation type="unfinished">ប្រភព និងការប្រុងប្រយ័ត្ន</translation>
    </message>
    <message>
        <source>Spoken by both: {codes}.</source>
        <translation type="unfinished">ភាសារួម៖ {codes}។</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished">ដំណាក់កាល</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished">ស្តង់ដារ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">ចំណុចចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>Started or commissioned</source>
        <translation type="unfinished">ថ្ងៃចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">ស្ថានភាព</translation>
    </message>
    <message>
        <source>Strengthen the leadership of environmental managers, regional planning and environmental management</source>
        <translation type="unfinished">ពង្រឹងភាពជាអ្នកដឹកនាំរបស់អ្នកគ្រប់គ្រងបរិស្ថាន ផែនការតំបន់ និងការគ្រប់គ្រងបរិស្ថាន</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished">ខ្លាំង</translation>
    </message>
    <message>
        <source>Strong: at least {strong} points, or at least {leader} at the head of the list, alone or in a group whose members may be close together, with the next {margin} points behind or no next at all; and {much} of the weight assessed. Possible: at least {possible} points, with {little} assessed. Weak: fewer points, or too little assessed. Points are shown without their fractions.</source>
        <translation type="unfinished">ខ្លាំង៖ យ៉ាងតិច {strong} ពិន្ទុ ឬយ៉ាងតិច {leader} ពិន្ទុនៅក្បាលបញ្ជី ទោះតែឯង ឬជាក្រុមដែលពិន្ទុអាចជិតគ្នា ដោយអ្នកបន្ទាប់នៅក្រោយ {margin} ពិន្ទុ ឬគ្មានអ្នកបន្ទាប់ ហើយវាយតម្លៃបាន {much} នៃទម្ងន់។ អាចសមស្រប៖ យ៉ាងតិច {possible} ពិន្ទុ ដោយវាយតម្លៃបាន {little}។ ខ្សោយ៖ ពិន្ទុតិចជាង ឬវាយតម្លៃបានតិចពេក។ ពិន្ទុបង្ហាញដោយគ្មានភាគសេស។</translation>
    </message>
    <message>
        <source>Studied</source>
        <translation type="unfinished">បានសិក្សា</translation>
    </message>
    <message>
        <source>Studies done</source>
        <translation type="unfinished">ការសិក្សាដែលបានធ្វើ</translation>
    </message>
    <message>
        <source>Study how environmental protection, ecosystems and climate adaptation are linked</source>
        <translation type="unfinished">សិក្សាទំនាក់ទំនងរវាងការការពារបរិស្ថាន ប្រព័ន្ធអេកូឡូស៊ី និងការបន្ស៊ាំអាកាសធាតុ</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished">ប្រធានបទ</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation type="unfinished">អ្នកផ្គត់ផ្គង់</translation>
    </message>
    <message>
        <source>Survey environmental industry and technology needs together, and connect government, enterprise and academia</source>
        <translation type="unfinished">អង្កេតរួមគ្នាលើឧស្សាហកម្មបរិស្ថាន និងតម្រូវការបច្ចេកវិទ្យា និងភ្ជាប់រដ្ឋាភិបាល សហគ្រាស និងសាលា</translation>
    </message>
    <message>
        <source>Sustainable cities and communities</source>
        <translation type="unfinished">ទីក្រុង និងសហគមន៍ប្រកបដោយចីរភាព</translation>
    </message>
    <message>
        <source>TRL</source>
        <translation type="unfinished">ការត្រៀមខ្លួន (TRL)</translation>
    </message>
    <message>
        <source>TRL {level} is below the {minimum} asked.</source>
        <translation type="unfinished">កម្រិតត្រៀមខ្លួន (TRL) {level} ទាបជាងកម្រិត {minimum} ដែលបានស្នើសុំ។</translation>
    </message>
    <message>
        <source>TRL {level}.</source>
        <translation type="unfinished">កម្រិត {level}។</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">តុ</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation type="unfinished">តុលេខ {number}</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished">តុ</translation>
    </message>
    <message>
        <source>Technical assistance</source>
        <translation type="unfinished">ជំនួយបច្ចេកទេស</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation type="unfinished">បច្ចេកវិទ្យា</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation type="unfinished">បច្ចេកវិទ្យា</translation>
    </message>
    <message>
        <source>Technology need</source>
        <translation type="unfinished">តម្រូវការបច្ចេកវិទ្យា</translation>
    </message>
    <message>
        <source>Technology needs</source>
        <translation type="unfinished">តម្រូវការបច្ចេកវិទ្យា</translation>
    </message>
    <message>
        <source>Term (years)</source>
        <translation type="unfinished">រយៈពេល (ឆ្នាំ)</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished">លក្ខខណ្ឌ</translation>
    </message>
    <message>
        <source>Terms in this name (no translation): {terms}.</source>
        <translation type="unfinished">ពាក្យបច្ចេកទេសក្នុងឈ្មោះនេះ (មិនមែនជាការបកប្រែ)៖ {terms}។</translation>
    </message>
    <message>
        <source>The Buddhist year {year} is {common}.</source>
        <translation type="unfinished">ឆ្នាំពុទ្ធសករាជ {year} គឺ {common}។</translation>
    </message>
    <message>
        <source>The Burmese text is in Zawgyi, not in Unicode.</source>
        <translation type="unfinished">អត្ថបទភាសាមីយ៉ាន់ម៉ាជា Zawgyi មិនមែន Unicode ទេ។</translation>
    </message>
    <message>
        <source>The amount is not known on both sides in a currency with a rate.</source>
        <translation type="unfinished">ភាគីទាំងពីរមិនបានបញ្ជាក់ចំនួនទឹកប្រាក់ជារូបិយប័ណ្ណដែលមានអត្រាប្តូរ។</translation>
    </message>
    <message>
        <source>The amount lies within the ticket.</source>
        <translation type="unfinished">ចំនួនទឹកប្រាក់ស្ថិតក្នុងកម្រិតកំណត់។</translation>
    </message>
    <message>
        <source>The amounts are very small (at most {highest}): are they in thousands or millions?</source>
        <translation type="unfinished">ចំនួនទឹកប្រាក់តូចណាស់ (ច្រើនបំផុត {highest})៖ តើគិតជាពាន់ ឬជាលាន?</translation>
    </message>
    <message>
        <source>The answer could move {name}, now at place {place}, by up to {points} points.</source>
        <translation type="unfinished">ចម្លើយអាចផ្លាស់ប្តូរពិន្ទុរបស់ {name} ដែលនៅលំដាប់ទី {place} រហូតដល់ {points} ពិន្ទុ។</translation>
    </message>
    <message>
        <source>The budget is zero.</source>
        <translation type="unfinished">ថវិកាស្មើសូន្យ។</translation>
    </message>
    <message>
        <source>The capacities are not in comparable units.</source>
        <translation type="unfinished">សមត្ថភាពមិនមានឯកតាដែលអាចប្រៀបធៀបបាន។</translation>
    </message>
    <message>
        <source>The capacity is not known on one side or both.</source>
        <translation type="unfinished">ភាគីម្ខាង ឬទាំងពីរមិនបានបញ្ជាក់សមត្ថភាព។</translation>
    </message>
    <message>
        <source>The capacity needed is not above the one offered.</source>
        <translation type="unfinished">សមត្ថភាពដែលត្រូវការមិនលើសពីសមត្ថភាពដែលផ្តល់ជូន។</translation>
    </message>
    <message>
        <source>The capacity needed lies in the range offered.</source>
        <translation type="unfinished">សមត្ថភាពដែលត្រូវការស្ថិតក្នុងចន្លោះដែលផ្តល់។</translation>
    </message>
    <message>
        <source>The category asked for.</source>
        <translation type="unfinished">ប្រភេទដែលបានស្នើសុំ។</translation>
    </message>
    <message>
        <source>The cell holds several names: “{name}” is the name, the others are kept beside it.</source>
        <translation type="unfinished">ក្នុងក្រឡាមានឈ្មោះច្រើន៖ “{name}” ត្រូវបានយកជាឈ្មោះ ឯឈ្មោះផ្សេងទៀតត្រូវបានរក្សាទុកជាមួយ។</translation>
    </message>
    <message>
        <source>The cell says that the value is not decided yet.</source>
        <translation type="unfinished">ក្រឡាបញ្ជាក់ថាតម្លៃមិនទាន់សម្រេច។</translation>
    </message>
    <message>
        <source>The cell says that the value is not known.</source>
        <translation type="unfinished">ក្រឡាបញ្ជាក់ថាមិនទាន់ដឹងតម្លៃ។</translation>
    </message>
    <message>
        <source>The cell shows the error {what}.</source>
        <translation type="unfinished">ក្រឡាបង្ហាញកំហុស {what}។</translation>
    </message>
    <message>
        <source>The column has dates in both orders; {text} can mean either.</source>
        <translation type="unfinished">ជួរឈរនេះមានកាលបរិច្ឆេទតាមលំដាប់ទាំងពីរ {text} អាចមានន័យមួយណាក៏បាន។</translation>
    </message>
    <message>
        <source>The column uses both decimal marks: {text} can mean {a} or {b}.</source>
        <translation type="unfinished">ជួរឈរនេះប្រើសញ្ញាទសភាគទាំងពីរ៖ {text} អាចមានន័យថា {a} ឬ {b}។</translation>
    </message>
    <message>
        <source>The country is not known on one side or both.</source>
        <translation type="unfinished">ភាគីម្ខាង ឬទាំងពីរមិនបានបញ្ជាក់ប្រទេស។</translation>
    </message>
    <message>
        <source>The currency is not known on one side or both.</source>
        <translation type="unfinished">ភាគីម្ខាង ឬទាំងពីរមិនបានបញ្ជាក់រូបិយប័ណ្ណ។</translation>
    </message>
    <message>
        <source>The date needed is already past.</source>
        <translation type="unfinished">ថ្ងៃដែលត្រូវការបានកន្លងផុតហើយ។</translation>
    </message>
    <message>
        <source>The form of cooperation is not known on one side or both.</source>
        <translation type="unfinished">ភាគីម្ខាង ឬទាំងពីរមិនបានបញ្ជាក់ទម្រង់សហប្រតិបត្តិការ។</translation>
    </message>
    <message>
        <source>The formula has no kept result: open the file in Excel, save it, and send it again.</source>
        <translation type="unfinished">រូបមន្តគ្មានលទ្ធផលរក្សាទុកទេ៖ សូមបើកឯកសារក្នុង Excel រក្សាទុក ហើយផ្ញើម្តងទៀត។</translation>
    </message>
    <message>
        <source>The funds in hand reach the own share of {share} %.</source>
        <translation type="unfinished">ថវិកាដែលមានគ្រប់ចំណែកផ្ទាល់ខ្លួន {share}%។</translation>
    </message>
    <message>
        <source>The host first, then alphabetical</source>
        <translation type="unfinished">ម្ចាស់ផ្ទះមុនគេ បន្ទាប់មកតាមលំដាប់អក្ខរក្រម</translation>
    </message>
    <message>
        <source>The instrument is not known on one side or both.</source>
        <translation type="unfinished">ភាគីម្ខាង ឬទាំងពីរមិនបានបញ្ជាក់ឧបករណ៍។</translation>
    </message>
    <message>
        <source>The languages spoken are not known on one side or both.</source>
        <translation type="unfinished">ភាគីម្ខាង ឬទាំងពីរមិនបានបញ្ជាក់ភាសា។</translation>
    </message>
    <message>
        <source>The list would change {n} of {all} {all:record|records} of the register.</source>
        <translation type="unfinished">បញ្ជីនេះនឹងផ្លាស់ប្តូរកំណត់ត្រា {n} ក្នុងចំណោម {all} នៃបញ្ជិកា។</translation>
    </message>
    <message>
        <source>The match is weak: check first whether it is worth pursuing.</source>
        <translation type="unfinished">ការផ្គូផ្គងខ្សោយ៖ សូមពិនិត្យជាមុនថាតើគួរបន្តឬទេ។</translation>
    </message>
    <message>
        <source>The number has no unit.</source>
        <translation type="unfinished">លេខគ្មានឯកតា។</translation>
    </message>
    <message>
        <source>The number {id} also stands in row {row}, for “{name}”.</source>
        <translation type="unfinished">លេខ {id} មានក្នុងជួរដេក {row} ដែរ សម្រាប់ “{name}”។</translation>
    </message>
    <message>
        <source>The number {number} is not a date.</source>
        <translation type="unfinished">លេខ {number} មិនមែនជាកាលបរិច្ឆេទទេ។</translation>
    </message>
    <message>
        <source>The number {number} was read as Excel's date {date}.</source>
        <translation type="unfinished">លេខ {number} ត្រូវបានអានជាកាលបរិច្ឆេទ Excel គឺ {date}។</translation>
    </message>
    <message>
        <source>The offer does not say whether it meets the standard.</source>
        <translation type="unfinished">ការផ្តល់មិនបានបញ្ជាក់ថាបំពេញស្តង់ដារឬទេ។</translation>
    </message>
    <message>
        <source>The own share required is not known.</source>
        <translation type="unfinished">មិនដឹងចំណែកផ្ទាល់ខ្លួនដែលតម្រូវ។</translation>
    </message>
    <message>
        <source>The per cent sign was left out.</source>
        <translation type="unfinished">សញ្ញាភាគរយមិនត្រូវបានយកទេ។</translation>
    </message>
    <message>
        <source>The priority area is not known on one side or both.</source>
        <translation type="unfinished">ភាគីម្ខាង ឬទាំងពីរមិនបានបញ្ជាក់វិស័យអាទិភាព។</translation>
    </message>
    <message>
        <source>The readiness level is not known.</source>
        <translation type="unfinished">មិនដឹងកម្រិតត្រៀមខ្លួននៃបច្ចេកវិទ្យា។</translation>
    </message>
    <message>
        <source>The row has no name.</source>
        <translation type="unfinished">ជួរដេកនេះគ្មានឈ្មោះ។</translation>
    </message>
    <message>
        <source>The same currency.</source>
        <translation type="unfinished">រូបិយប័ណ្ណដូចគ្នា។</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is hidden; it is not imported unless chosen.</source>
        <translation type="unfinished">សន្លឹក “{sheet}” ត្រូវបានលាក់ ហើយនឹងមិននាំចូលទេ លុះត្រាតែបានជ្រើស។</translation>
    </message>
    <message>
        <source>The six countries, in cash or in kind</source>
        <translation type="unfinished">ប្រទេសទាំងប្រាំមួយ ជាសាច់ប្រាក់ ឬវត្ថុ</translation>
    </message>
    <message>
        <source>The standard is not known on one side or both.</source>
        <translation type="unfinished">ភាគីម្ខាង ឬទាំងពីរមិនបានបញ្ជាក់ស្តង់ដារ។</translation>
    </message>
    <message>
        <source>The telephone number was stored as a number: leading zeros may be lost.</source>
        <translation type="unfinished">លេខទូរស័ព្ទត្រូវបានរក្សាទុកជាលេខ៖ លេខសូន្យខាងមុខអាចបាត់។</translation>
    </message>
    <message>
        <source>The text was read as {encoding}; please look whether it is right.</source>
        <translation type="unfinished">អត្ថបទត្រូវបានអានជា {encoding} សូមពិនិត្យមើលថាត្រឹមត្រូវឬទេ។</translation>
    </message>
    <message>
        <source>The thin line under a bar is as long as the share of the weight that could be assessed.</source>
        <translation type="unfinished">បន្ទាត់ស្តើងក្រោមរបារមានប្រវែងតាមចំណែកទម្ងន់ដែលអាចវាយតម្លៃបាន។</translation>
    </message>
    <message>
        <source>The unit “{unit}” is not known.</source>
        <translation type="unfinished">មិនស្គាល់ឯកតា “{unit}” ទេ។</translation>
    </message>
    <message>
        <source>The weakest link: {name} with {score} points.</source>
        <translation type="unfinished">ចំណុចខ្សោយបំផុត៖ {name} មាន {score} ពិន្ទុ។</translation>
    </message>
    <message>
        <source>The year {short} was read as {year}.</source>
        <translation type="unfinished">ឆ្នាំ {short} ត្រូវបានអានជា {year}។</translation>
    </message>
    <message>
        <source>The year {year} is unlikely.</source>
        <translation type="unfinished">ឆ្នាំ {year} ទំនងជាមិនត្រឹមត្រូវ។</translation>
    </message>
    <message>
        <source>Theme and outcomes wanted</source>
        <translation type="unfinished">ប្រធានបទ និងលទ្ធផលចង់បាន</translation>
    </message>
    <message>
        <source>There is no exchange rate for {currency}.</source>
        <translation type="unfinished">គ្មានអត្រាប្តូរប្រាក់សម្រាប់ {currency} ទេ។</translation>
    </message>
    <message>
        <source>There is no exchange rate for {currency}: the amount was not compared.</source>
        <translation type="unfinished">គ្មានអត្រាប្តូរប្រាក់សម្រាប់ {currency}៖ ចំនួនទឹកប្រាក់មិនត្រូវបានប្រៀបធៀបទេ។</translation>
    </message>
    <message>
        <source>There is no record {code}.</source>
        <translation type="unfinished">គ្មានកំណត់ត្រា {code} ទេ។</translation>
    </message>
    <message>
        <source>There is no such date: {text}.</source>
        <translation type="unfinished">គ្មានកាលបរិច្ឆេទនេះទេ៖ {text}។</translation>
    </message>
    <message>
        <source>This edition holds only information released to its readers.</source>
        <translation type="unfinished">ច្បាប់នេះមានតែព័ត៌មានដែលបានបញ្ចេញជូនអ្នកអានរបស់វាប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>This type of organisation may not apply.</source>
        <translation type="unfinished">អង្គការប្រភេទនេះមិនអាចដាក់ពាក្យបានទេ។</translation>
    </message>
    <message>
        <source>This value is not in the list; it will be looked at.</source>
        <translation type="unfinished">តម្លៃនេះមិនមានក្នុងជម្រើសទេ វានឹងត្រូវបានពិនិត្យ។</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished">ទំហំទឹកប្រាក់</translation>
    </message>
    <message>
        <source>Ticket size</source>
        <translation type="unfinished">ទំហំទឹកប្រាក់</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">ម៉ោង</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation type="unfinished">ពេលវេលា</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation type="unfinished">សំណួរត្រូវសួរ</translation>
    </message>
    <message>
        <source>To funders</source>
        <translation type="unfinished">ជូនអ្នកផ្តល់មូលនិធិ</translation>
    </message>
    <message>
        <source>To suppliers</source>
        <translation type="unfinished">ជូនអ្នកផ្គត់ផ្គង់</translation>
    </message>
    <message>
        <source>To those who ask</source>
        <translation type="unfinished">ជូនអ្នកស្នើសុំ</translation>
    </message>
    <message>
        <source>Too large: the smallest size is {ratio} times the need.</source>
        <translation type="unfinished">ធំពេក៖ ទំហំតូចបំផុតស្មើ {ratio} ដងនៃតម្រូវការ។</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation type="unfinished">ថ្លៃសរុប</translation>
    </message>
    <message>
        <source>Treat urban water pollution, domestic and industrial wastewater, in integrated management</source>
        <translation type="unfinished">ប្រព្រឹត្តកម្មទឹកកខ្វក់ទីក្រុង ទឹកសំណល់គេហដ្ឋាន និងឧស្សាហកម្ម ដោយការគ្រប់គ្រងរួម</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">ប្រភេទ</translation>
    </message>
    <message>
        <source>Type of private participation</source>
        <translation type="unfinished">ប្រភេទនៃការចូលរួមឯកជន</translation>
    </message>
    <message>
        <source>Under construction</source>
        <translation type="unfinished">កំពុងសាងសង់</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished">កំពុងដំណើរការ</translation>
    </message>
    <message>
        <source>Up to {points} points in the list for {name}.</source>
        <translation type="unfinished">រហូតដល់ {points} ពិន្ទុក្នុងបញ្ជីសម្រាប់ {name}។</translation>
    </message>
    <message>
        <source>Urban environmental governance</source>
        <translation type="unfinished">អភិបាលកិច្ចបរិស្ថានទីក្រុង</translation>
    </message>
    <message>
        <source>Values from: {sources}</source>
        <translation type="unfinished">តម្លៃបានមកពី៖ {sources}</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished">ទីកន្លែង</translation>
    </message>
    <message>
        <source>Wait for the next call; ask the funder for its date.</source>
        <translation type="unfinished">រង់ចាំការអំពាវនាវបន្ទាប់ សូមសួរថ្ងៃពីអ្នកផ្តល់មូលនិធិ។</translation>
    </message>
    <message>
        <source>Wants another form of cooperation.</source>
        <translation type="unfinished">ចង់បានទម្រង់សហប្រតិបត្តិការផ្សេង។</translation>
    </message>
    <message>
        <source>Wants the same form of cooperation.</source>
        <translation type="unfinished">ចង់បានទម្រង់សហប្រតិបត្តិការដូចគ្នា។</translation>
    </message>
    <message>
        <source>Warranty (months)</source>
        <translation type="unfinished">ការធានា (ខែ)</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation type="unfinished">ខ្សោយ</translation>
    </message>
    <message>
        <source>Weak power supply</source>
        <translation type="unfinished">អគ្គិសនីខ្សោយ</translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished">គេហទំព័រ</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">អ្វី</translation>
    </message>
    <message>
        <source>What came of it? Please tick one.</source>
        <translation type="unfinished">លទ្ធផលយ៉ាងណា? សូមគូសមួយ។</translation>
    </message>
    <message>
        <source>What changed since the last printing</source>
        <translation type="unfinished">អ្វីដែលបានផ្លាស់ប្តូរតាំងពីការបោះពុម្ពលើកមុន</translation>
    </message>
    <message>
        <source>What disqualifies</source>
        <translation type="unfinished">អ្វីដែលធ្វើឱ្យបាត់សិទ្ធិ</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation type="unfinished">អ្វីដែលមិនទាន់ដឹង</translation>
    </message>
    <message>
        <source>What is out of balance</source>
        <translation type="unfinished">អ្វីដែលមិនទាន់មានតុល្យភាព</translation>
    </message>
    <message>
        <source>What is sought</source>
        <translation type="unfinished">អ្វីដែលស្វែងរក</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished">មុខងារ</translation>
    </message>
    <message>
        <source>What it pays for</source>
        <translation type="unfinished">អ្វីដែលឧបត្ថម្ភ</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">អ្វីដែលត្រូវធ្វើ</translation>
    </message>
    <message>
        <source>What was promised last time</source>
        <translation type="unfinished">អ្វីដែលបានសន្យាលើកមុន</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished">អ្វីដែលបាននិយាយ</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation type="unfinished">អ្វីដែលអាចជួយ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">នរណា</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation type="unfinished">អ្នកស្នើសុំ</translation>
    </message>
    <message>
        <source>Who asks, or who may apply, is not known.</source>
        <translation type="unfinished">មិនដឹងថានរណាស្នើសុំ ឬនរណាអាចដាក់ពាក្យ។</translation>
    </message>
    <message>
        <source>Who sits at the table</source>
        <translation type="unfinished">អ្នកអង្គុយជុំវិញតុ</translation>
    </message>
    <message>
        <source>Whoever applies needs to know it.</source>
        <translation type="unfinished">អ្នកដាក់ពាក្យត្រូវដឹងវា។</translation>
    </message>
    <message>
        <source>Whoever makes an offer needs to know it.</source>
        <translation type="unfinished">អ្នកផ្តល់ត្រូវដឹងព័ត៌មាននេះ។</translation>
    </message>
    <message>
        <source>Why invited</source>
        <translation type="unfinished">មូលហេតុនៃការអញ្ជើញ</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished">ហេតុអ្វីសំខាន់</translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished">រយៈពេលទទួលពាក្យ</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">ជាមួយ</translation>
    </message>
    <message>
        <source>Without a page here, as weak matches or near misses: {count}.</source>
        <translation type="unfinished">គ្មានទំព័រដោយឡែកនៅទីនេះ ព្រោះផ្គូផ្គងតែខ្សោយ ឬជិតសមស្រប៖ {count}។</translation>
    </message>
    <message>
        <source>Words alike, but no term in common ({likeness} of 100).</source>
        <translation type="unfinished">ពាក្យស្រដៀងគ្នា ប៉ុន្តែគ្មានពាក្យបច្ចេកទេសរួម ({likeness} លើ 100)។</translation>
    </message>
    <message>
        <source>Words and concepts in common: {concepts} ({likeness} of 100).</source>
        <translation type="unfinished">ពាក្យរួម និងគំនិតរួម៖ {concepts} ({likeness} លើ 100)។</translation>
    </message>
    <message>
        <source>Would let {count} {count:offer|offers} be compared by {criterion}.</source>
        <translation type="unfinished">នឹងអាចឱ្យប្រៀបធៀបការផ្តល់ {count} តាម{criterion}។</translation>
    </message>
    <message>
        <source>Would score</source>
        <translation type="unfinished">ពិន្ទុអាចបាន</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">បាទ/ចាស</translation>
    </message>
    <message>
        <source>Zero hunger</source>
        <translation type="unfinished">គ្មានភាពអត់ឃ្លាន</translation>
    </message>
    <message>
        <source>acronym</source>
        <translation type="unfinished">អក្សរកាត់</translation>
    </message>
    <message>
        <source>also called</source>
        <translation type="unfinished">ហៅម្យ៉ាងទៀតថា</translation>
    </message>
    <message>
        <source>continued:</source>
        <translation type="unfinished">បន្ត៖</translation>
    </message>
    <message>
        <source>corrected at import, was “{text}”</source>
        <translation type="unfinished">បានកែពេលនាំចូល ពីដើម “{text}”</translation>
    </message>
    <message>
        <source>enterprises</source>
        <translation type="unfinished">សហគ្រាស</translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished">កំហុស</translation>
    </message>
    <message>
        <source>fix</source>
        <translation type="unfinished">បានកែ</translation>
    </message>
    <message>
        <source>former name</source>
        <translation type="unfinished">ឈ្មោះចាស់</translation>
    </message>
    <message>
        <source>funding sources</source>
        <translation type="unfinished">ប្រភពហិរញ្ញប្បទាន</translation>
    </message>
    <message>
        <source>in {language}</source>
        <translation type="unfinished">ជាភាសា{language}</translation>
    </message>
    <message>
        <source>need, supplier and funder together</source>
        <translation type="unfinished">តម្រូវការ អ្នកផ្គត់ផ្គង់ និងអ្នកផ្តល់មូលនិធិរួមគ្នា</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">ទេ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">មិនដឹង</translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished">សំណួរ</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation type="unfinished">ជួរដេកទី {row}</translation>
    </message>
    <message>
        <source>sheet {sheet}</source>
        <translation type="unfinished">សន្លឹក {sheet}</translation>
    </message>
    <message>
        <source>table {number}</source>
        <translation type="unfinished">តុលេខ {number}</translation>
    </message>
    <message>
        <source>technologies</source>
        <translation type="unfinished">បច្ចេកវិទ្យា</translation>
    </message>
    <message>
        <source>to review</source>
        <translation type="unfinished">គួរពិនិត្យ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">បាទ/ចាស</translation>
    </message>
    <message>
        <source>{amount} {amount:connection|connections}</source>
        <translation type="unfinished">{amount} ចំណុចតភ្ជាប់</translation>
    </message>
    <message>
        <source>{amount} {amount:household|households}</source>
        <translation type="unfinished">{amount} គ្រួសារ</translation>
    </message>
    <message>
        <source>{amount} {amount:person|persons}</source>
        <translation type="unfinished">{amount} នាក់</translation>
    </message>
    <message>
        <source>{amount} {amount:unit|units}</source>
        <translation type="unfinished">{amount} គ្រឿង</translation>
    </message>
    <message>
        <source>{code} {name}: no meeting is about it.</source>
        <translation type="unfinished">{code} {name}៖ គ្មានការប្រជុំណាស្តីពីវាទេ។</translation>
    </message>
    <message>
        <source>{code} {name}: nobody at the table supplies a technology for it.</source>
        <translation type="unfinished">{code} {name}៖ គ្មានអ្នកណានៅតុផ្គត់ផ្គង់បច្ចេកវិទ្យាសម្រាប់វាទេ។</translation>
    </message>
    <message>
        <source>{code} {name}: nobody at the table would fund it.</source>
        <translation type="unfinished">{code} {name}៖ គ្មានអ្នកណានៅតុផ្តល់មូលនិធិសម្រាប់វាទេ។</translation>
    </message>
    <message>
        <source>{code} {name}: the funders at the table match it only weakly.</source>
        <translation type="unfinished">{code} {name}៖ អ្នកផ្តល់មូលនិធិនៅតុផ្គូផ្គងតែខ្សោយប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>{code} {name}: the suppliers at the table match it only weakly.</source>
        <translation type="unfinished">{code} {name}៖ អ្នកផ្គត់ផ្គង់នៅតុផ្គូផ្គងតែខ្សោយប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>{code} {name}: wanted by {date}, which is no later than the roundtable. Ask whether it still stands.</source>
        <translation type="unfinished">{code} {name}៖ ត្រូវការត្រឹម {date} ដែលមិនយឺតជាងតុមូលទេ។ សូមសួរថា តើនៅតែត្រូវការឬទេ។</translation>
    </message>
    <message>
        <source>{code} {name}: who asks for it has no seat.</source>
        <translation type="unfinished">{code} {name}៖ អ្នកស្នើសុំគ្មានកៅអីទេ។</translation>
    </message>
    <message>
        <source>{country} is eligible.</source>
        <translation type="unfinished">{country} មានសិទ្ធិ។</translation>
    </message>
    <message>
        <source>{country} is not among the eligible countries.</source>
        <translation type="unfinished">{country} មិនស្ថិតក្នុងប្រទេសមានសិទ្ធិទេ។</translation>
    </message>
    <message>
        <source>{country}: no funder at the table matches an item of this country well.</source>
        <translation type="unfinished">{country}៖ គ្មានអ្នកផ្តល់មូលនិធិនៅតុដែលផ្គូផ្គងល្អនឹងចំណុចណាមួយរបស់ប្រទេសនេះទេ។</translation>
    </message>
    <message>
        <source>{count} for another subject</source>
        <translation type="unfinished">{count} ជាប្រធានបទផ្សេង</translation>
    </message>
    <message>
        <source>{count} not shown in this edition</source>
        <translation type="unfinished">{count} មិនបង្ហាញក្នុងច្បាប់នេះ</translation>
    </message>
    <message>
        <source>{count} of {all} invited {count:has|have} not accepted yet: {names}. {meetings} {meetings:meeting depends|meetings depend} on them.</source>
        <translation type="unfinished">ក្នុងចំណោមអ្នកត្រូវបានអញ្ជើញ {all} មាន {count} មិនទាន់ទទួលយក៖ {names}។ ការប្រជុំ {meetings} ពឹងលើពួកគេ។</translation>
    </message>
    <message>
        <source>{count} too far off (more than twice what is asked, or closed for over a year)</source>
        <translation type="unfinished">{count} ឆ្ងាយពេក (លើសពីរដងនៃអ្វីដែលស្នើសុំ ឬបានបិទលើសមួយឆ្នាំ)</translation>
    </message>
    <message>
        <source>{count} {count:commitment was|commitments were} made at earlier roundtables; {open} {open:is|are} still open.</source>
        <translation type="unfinished">ការសន្យា {count} ត្រូវបានធ្វើនៅតុមូលមុនៗ ក្នុងនោះ {open} មិនទាន់បញ្ចប់ទេ។</translation>
    </message>
    <message>
        <source>{count} {count:offer does|offers do} not fit, and none is near: {left}.</source>
        <translation type="unfinished">ការផ្តល់ {count} មិនសមស្រប ហើយគ្មានមួយណាជិតសមស្របទេ៖ {left}។</translation>
    </message>
    <message>
        <source>{count} {count:offer|offers} compared: {fit} {fit:fits|fit}, {rest} {rest:does|do} not.</source>
        <translation type="unfinished">បានប្រៀបធៀបការផ្តល់ {count}៖ សមស្រប {fit} មិនសមស្រប {rest}។</translation>
    </message>
    <message>
        <source>{count} {count:offer|offers} compared: {fit} {fit:fits|fit}, {rest} {rest:does|do} not. The best {shown} are listed.</source>
        <translation type="unfinished">បានប្រៀបធៀបការផ្តល់ {count}៖ សមស្រប {fit} មិនសមស្រប {rest}។ រាយតែ {shown} ដែលល្អបំផុត។</translation>
    </message>
    <message>
        <source>{count} {count:pair was|pairs were} left out: the technology costs more than the funder gives.</source>
        <translation type="unfinished">បានដកចេញ {count} គូ៖ បច្ចេកវិទ្យាថ្លៃជាងអ្វីដែលអ្នកផ្តល់មូលនិធិឱ្យ។</translation>
    </message>
    <message>
        <source>{count} {count:record is|records are} out of date and should be confirmed: {codes}.</source>
        <translation type="unfinished">កំណត់ត្រា {count} ហួសកាលកំណត់ ហើយគួរបញ្ជាក់ឡើងវិញ៖ {codes}។</translation>
    </message>
    <message>
        <source>{coverage} % of the weight could be assessed.</source>
        <translation type="unfinished">អាចវាយតម្លៃបាន {coverage}% នៃទម្ងន់សរុប។</translation>
    </message>
    <message>
        <source>{file} contains macros; they were not run.</source>
        <translation type="unfinished">{file} មានម៉ាក្រូ ប៉ុន្តែម៉ាក្រូទាំងនោះមិនត្រូវបានដំណើរការទេ។</translation>
    </message>
    <message>
        <source>{file} contains {n} embedded {n:object; it was|objects; they were} left out.</source>
        <translation type="unfinished">{file} មានវត្ថុបង្កប់ {n} ដែលមិនត្រូវបានយកមកទេ។</translation>
    </message>
    <message>
        <source>{file} is a text table under a spreadsheet's name.</source>
        <translation type="unfinished">{file} ជាតារាងអត្ថបទដែលដាក់ឈ្មោះជាឯកសារតារាង។</translation>
    </message>
    <message>
        <source>{file} is a web page under a spreadsheet's name.</source>
        <translation type="unfinished">{file} ជាទំព័របណ្តាញដែលដាក់ឈ្មោះជាឯកសារតារាង។</translation>
    </message>
    <message>
        <source>{file} links to {n} other {n:file; it was|files; they were} not opened.</source>
        <translation type="unfinished">{file} ភ្ជាប់ទៅឯកសារផ្សេង {n} ប៉ុន្តែឯកសារទាំងនោះមិនត្រូវបានបើកទេ។</translation>
    </message>
    <message>
        <source>{label} (in {language})</source>
        <translation type="unfinished">{label} (ជាភាសា{language})</translation>
    </message>
    <message>
        <source>{name} is in tender: talk about it only as the rules of the tender allow, and alike with every bidder.</source>
        <translation type="unfinished">{name} កំពុងដេញថ្លៃ៖ សូមពិភាក្សាតែក្នុងកម្រិតដែលវិធានដេញថ្លៃអនុញ្ញាត ហើយស្មើគ្នាចំពោះអ្នកដេញថ្លៃគ្រប់រូប។</translation>
    </message>
    <message>
        <source>{name} with {score} points.</source>
        <translation type="unfinished">{name} មាន {score} ពិន្ទុ។</translation>
    </message>
    <message>
        <source>{number} is not between {low} and {high}.</source>
        <translation type="unfinished">{number} មិនស្ថិតនៅចន្លោះ {low} និង {high} ទេ។</translation>
    </message>
    <message>
        <source>{n} {n:record of|records of} the former edition are not in this list; they stay.</source>
        <translation type="unfinished">កំណត់ត្រា {n} ពីលើកមុនមិនមានក្នុងបញ្ជីនេះទេ ហើយត្រូវបានរក្សាទុកដដែល។</translation>
    </message>
    <message>
        <source>{n} {n:row of|rows of} “{sheet}” are hidden; they are imported with the others.</source>
        <translation type="unfinished">ជួរដេក {n} នៃ “{sheet}” ត្រូវបានលាក់ ប៉ុន្តែបាននាំចូលជាមួយជួរដេកផ្សេង។</translation>
    </message>
    <message>
        <source>{offer} was decided on ({decision}) and is no longer in the list.</source>
        <translation type="unfinished">{offer} មានសេចក្តីសម្រេច ({decision}) ហើយលែងមានក្នុងបញ្ជី។</translation>
    </message>
    <message>
        <source>{party} is matched with {share} % of the agenda: others may be worth inviting.</source>
        <translation type="unfinished">{party} ត្រូវគ្នានឹង {share}% នៃរបៀបវារៈ៖ អាចគួរអញ្ជើញអ្នកដទៃ។</translation>
    </message>
    <message>
        <source>{text} can be day/month or month/day.</source>
        <translation type="unfinished">{text} អាចជា ថ្ងៃ/ខែ ឬ ខែ/ថ្ងៃ។</translation>
    </message>
    <message>
        <source>{text} can mean {a} or {b}.</source>
        <translation type="unfinished">{text} អាចមានន័យថា {a} ឬ {b}។</translation>
    </message>
    <message>
        <source>{text}: the column has Buddhist and Gregorian years; {year} was taken.</source>
        <translation type="unfinished">{text}៖ ជួរឈរនេះមានទាំងឆ្នាំពុទ្ធសករាជ និងគ្រិស្តសករាជ បានយក {year}។</translation>
    </message>
    <message>
        <source>{units} {units:unit|units} at USD {least} to {high} each. {share}</source>
        <translation type="unfinished">{units} គ្រឿង ក្នុងមួយគ្រឿង USD {least} ដល់ {high}។ {share}</translation>
    </message>
    <message>
        <source>{units} {units:unit|units} at USD {price} each. {share}</source>
        <translation type="unfinished">{units} គ្រឿង ក្នុងមួយគ្រឿង USD {price}។ {share}</translation>
    </message>
    <message>
        <source>{units} {units:unit|units} of it can be ordered.</source>
        <translation type="unfinished">អាចបញ្ជាទិញបាន {units} គ្រឿង។</translation>
    </message>
    <message>
        <source>{units} {units:unit|units} side by side would be needed.</source>
        <translation type="unfinished">ត្រូវការ {units} គ្រឿងដំឡើងក្បែរគ្នា។</translation>
    </message>
    <message>
        <source>{what} ({n} {n:row|rows} of this column)</source>
        <translation type="unfinished">{what} (ជួរដេក {n} ក្នុងជួរឈរនេះ)</translation>
    </message>
    <message>
        <source>¥ can be Chinese or Japanese; CNY was taken.</source>
        <translation type="unfinished">¥ អាចជាប្រាក់ចិន ឬប្រាក់ជប៉ុន បានយកជា CNY។</translation>
    </message>
    <message>
        <source>“{rest}” beside the number was left out.</source>
        <translation type="unfinished">“{rest}” នៅក្បែរលេខមិនត្រូវបានយកទេ។</translation>
    </message>
    <message>
        <source>“{text}” holds several amounts.</source>
        <translation type="unfinished">“{text}” មានចំនួនទឹកប្រាក់ច្រើន។</translation>
    </message>
    <message>
        <source>“{text}” holds several values; the first was taken.</source>
        <translation type="unfinished">“{text}” មានតម្លៃច្រើន បានយកតម្លៃទីមួយ។</translation>
    </message>
    <message>
        <source>“{text}” is a range; the lower level was taken.</source>
        <translation type="unfinished">“{text}” ជាចន្លោះ បានយកកម្រិតទាបជាង។</translation>
    </message>
    <message>
        <source>“{text}” is a span of time; its beginning was taken.</source>
        <translation type="unfinished">“{text}” ជារយៈពេល បានយកពេលចាប់ផ្តើម។</translation>
    </message>
    <message>
        <source>“{text}” is half a year; only the year was kept.</source>
        <translation type="unfinished">“{text}” ជាកន្លះឆ្នាំ បានរក្សាទុកតែឆ្នាំ។</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no.</source>
        <translation type="unfinished">“{text}” មិនមែនបាទ/ចាស ហើយក៏មិនមែនទេ។</translation>
    </message>
    <message>
        <source>“{text}” is not a telephone number.</source>
        <translation type="unfinished">“{text}” មិនមែនជាលេខទូរស័ព្ទទេ។</translation>
    </message>
    <message>
        <source>“{text}” is not a web address.</source>
        <translation type="unfinished">“{text}” មិនមែនជាអាសយដ្ឋានគេហទំព័រទេ។</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation type="unfinished">“{text}” មិនមែនជាចំនួនគត់ទេ។</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address.</source>
        <translation type="unfinished">“{text}” មិនមែនជាអាសយដ្ឋានអ៊ីមែលទេ។</translation>
    </message>
    <message>
        <source>“{text}” is not one of the values that this field takes.</source>
        <translation type="unfinished">“{text}” មិនមែនជាតម្លៃដែលចន្លោះទិន្នន័យនេះទទួលយកទេ។</translation>
    </message>
    <message>
        <source>“{text}” is not understood as a date.</source>
        <translation type="unfinished">មិនអាចអាន “{text}” ជាកាលបរិច្ឆេទបានទេ។</translation>
    </message>
    <message>
        <source>“{text}” is not understood as a number.</source>
        <translation type="unfinished">មិនអាចអាន “{text}” ជាលេខបានទេ។</translation>
    </message>
    <message>
        <source>“{text}” is not understood as an amount.</source>
        <translation type="unfinished">មិនអាចអាន “{text}” ជាចំនួនទឹកប្រាក់បានទេ។</translation>
    </message>
    <message>
        <source>“{text}” names several currencies.</source>
        <translation type="unfinished">“{text}” មានរូបិយប័ណ្ណច្រើន។</translation>
    </message>
    <message>
        <source>“{text}” names several units.</source>
        <translation type="unfinished">“{text}” មានឯកតាច្រើន។</translation>
    </message>
    <message>
        <source>“{text}” was read as {code}.</source>
        <translation type="unfinished">“{text}” ត្រូវបានអានជា {code}។</translation>
    </message>
    <message>
        <source>“{text}”: the first address was taken.</source>
        <translation type="unfinished">“{text}”៖ បានយកអាសយដ្ឋានទីមួយ។</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation type="unfinished">… និង {count} ទៀត។</translation>
    </message>
</context>
</TS>
