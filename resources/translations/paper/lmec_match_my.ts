<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="my" sourcelanguage="en">
<context>
    <name>LMEC Match</name>
    <message>
        <source>A filter is set on “{sheet}”; rows that it hides are imported too.</source>
        <translation type="unfinished">“{sheet}” တွင် စစ်ထုတ်မှု ထားရှိသည်။ စစ်ထုတ်ဖျောက်ထားသော အတန်းများကိုလည်း သွင်းယူပါသည်။</translation>
    </message>
    <message>
        <source>A number with its unit, such as 500 m3/d, or a range.</source>
        <translation type="unfinished">ယူနစ်ပါသော ဂဏန်း၊ ဥပမာ 500 m3/d သို့မဟုတ် အပိုင်းအခြား။</translation>
    </message>
    <message>
        <source>A score is the weighted mean of what could be assessed, out of 100; the thin line under it says how much of the weight that was. Unknown facts neither help nor harm.</source>
        <translation type="unfinished">ရမှတ်သည် အကဲဖြတ်နိုင်ခဲ့သည်များ၏ 100 တွင် အလေးချိန်ပျမ်းမျှဖြစ်သည်။ ဘားအောက်ရှိ မျဉ်းပါးသည် အကဲဖြတ်နိုင်ခဲ့သော အလေးချိန်အချိုးကို ပြသည်။ မသိရသောအချက်များသည် အကျိုးလည်းမပြု၊ အပြစ်လည်းမဖြစ်ပါ။</translation>
    </message>
    <message>
        <source>A technology of it is serviced in {country}.</source>
        <translation type="unfinished">ယင်းအဖွဲ့အစည်း၏ နည်းပညာတစ်ခုအတွက် {country} တွင် ဝန်ဆောင်မှုရှိသည်။</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation type="unfinished">ကိန်းပြည့်။</translation>
    </message>
    <message>
        <source>A year, a month (2027-03), a quarter (2027-Q2) or a day (2027-03-15).</source>
        <translation type="unfinished">နှစ်၊ လ (2027-03)၊ သုံးလပတ် (2027-Q2) သို့မဟုတ် ရက် (2027-03-15)။</translation>
    </message>
    <message>
        <source>Academic, training and research</source>
        <translation type="unfinished">ပညာရေး၊ သင်တန်းနှင့် သုတေသန</translation>
    </message>
    <message>
        <source>Accept a demonstration of a less proven technology.</source>
        <translation type="unfinished">အတည်ပြုမှုနည်းသေးသော နည်းပညာ၏ သရုပ်ပြမှုကို လက်ခံပါ။</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished">လက်ခံ</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation type="unfinished">အတိုကောက်အမည်</translation>
    </message>
    <message>
        <source>Actions of the strategy</source>
        <translation type="unfinished">မဟာဗျူဟာ၏ လုပ်ငန်းများ</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished">အကြံပြုချက်</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation type="unfinished">အကြံပေး</translation>
    </message>
    <message>
        <source>Affordable and clean energy</source>
        <translation type="unfinished">တတ်နိုင်သော သန့်ရှင်းစွမ်းအင်</translation>
    </message>
    <message>
        <source>Against, or not known</source>
        <translation type="unfinished">ကန့်ကွက်ချက် သို့မဟုတ် မသိရသေး</translation>
    </message>
    <message>
        <source>Agree on a later date, or on delivery in stages.</source>
        <translation type="unfinished">နောက်ကျသောရက် သို့မဟုတ် အဆင့်လိုက်ပေးပို့မှုကို သဘောတူပါ။</translation>
    </message>
    <message>
        <source>Alike in meaning ({likeness} of 100).</source>
        <translation type="unfinished">အဓိပ္ပာယ်တူသည် (100 တွင် {likeness})။</translation>
    </message>
    <message>
        <source>Alike in meaning; concepts in common: {concepts} ({likeness} of 100).</source>
        <translation type="unfinished">အဓိပ္ပာယ်တူပြီး တူညီသောသဘောတရား - {concepts} (100 တွင် {likeness})။</translation>
    </message>
    <message>
        <source>All figures are as of {date}, as the senders gave them; the Centre has not audited them.</source>
        <translation type="unfinished">ကိန်းဂဏန်းအားလုံးသည် {date} အထိ ပေးပို့သူများ ပေးထားသည့်အတိုင်းဖြစ်ပြီး ဗဟိုဌာနက စာရင်းမစစ်ဆေးရသေးပါ။</translation>
    </message>
    <message>
        <source>All six but {names}</source>
        <translation type="unfinished">{names} မှလွဲ၍ ခြောက်နိုင်ငံ</translation>
    </message>
    <message>
        <source>All six countries</source>
        <translation type="unfinished">ခြောက်နိုင်ငံလုံး</translation>
    </message>
    <message>
        <source>Alphabetical</source>
        <translation type="unfinished">အက္ခရာစဉ်အလိုက်</translation>
    </message>
    <message>
        <source>Alphabetical, beginning after the host</source>
        <translation type="unfinished">အက္ခရာစဉ်အလိုက်၊ အိမ်ရှင်နိုင်ငံ၏ နောက်မှ စတင်၍</translation>
    </message>
    <message>
        <source>Also in {count} other {count:list|lists}.</source>
        <translation type="unfinished">အခြားစာရင်း {count} ခုတွင်လည်း။</translation>
    </message>
    <message>
        <source>Among {kinds}, an offer is weak, too, if less than {likeness} of 100 of its subject is alike.</source>
        <translation type="unfinished">{kinds} အတွက် အကြောင်းအရာ တူညီမှု 100 တွင် {likeness} အောက်ရှိသော ကမ်းလှမ်းချက်သည်လည်း အားနည်းသည်။</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished">ငွေပမာဏ</translation>
    </message>
    <message>
        <source>Amounts in other currencies are converted at the exchange rates that the Centre keeps.</source>
        <translation type="unfinished">အခြားငွေကြေးပမာဏများကို ဗဟိုဌာန ထိန်းသိမ်းထားသော ငွေလဲနှုန်းဖြင့် ပြောင်းထားသည်။</translation>
    </message>
    <message>
        <source>An amount with its currency, such as USD 1,200,000, or a range.</source>
        <translation type="unfinished">ငွေကြေးပါသော ငွေပမာဏ၊ ဥပမာ USD 1,200,000 သို့မဟုတ် အပိုင်းအခြား။</translation>
    </message>
    <message>
        <source>An answer may change the order of the match lists.</source>
        <translation type="unfinished">အဖြေတစ်ခုသည် ကိုက်ညီမှုစာရင်း၏ အစဉ်ကို ပြောင်းစေနိုင်သည်။</translation>
    </message>
    <message>
        <source>Another category of funding.</source>
        <translation type="unfinished">အခြားရန်ပုံငွေအမျိုးအစား။</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation type="unfinished">အခြားတန်ဖိုး</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">အဖြေ</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">လျှောက်ထားသူ</translation>
    </message>
    <message>
        <source>Apply through a partner that is eligible.</source>
        <translation type="unfinished">အကျုံးဝင်သော မိတ်ဖက်မှတစ်ဆင့် လျှောက်ပါ။</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished">အတည်ပြုပြီး</translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished">နယ်ပယ်</translation>
    </message>
    <message>
        <source>Area and action</source>
        <translation type="unfinished">နယ်ပယ်နှင့် လုပ်ငန်း</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation type="unfinished">နယ်ပယ်</translation>
    </message>
    <message>
        <source>Areas and countries covered</source>
        <translation type="unfinished">ပါဝင်သော နယ်ပယ်နှင့် နိုင်ငံများ</translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished">ရက်စွဲ</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation type="unfinished">{date} အထိ</translation>
    </message>
    <message>
        <source>Ask the funder whether the country can be added, or apply with a partner in an eligible country.</source>
        <translation type="unfinished">နိုင်ငံကို ထည့်နိုင်မနိုင် ရန်ပုံငွေပေးသူထံ မေးပါ သို့မဟုတ် အကျုံးဝင်သောနိုင်ငံမှ မိတ်ဖက်နှင့် လျှောက်ပါ။</translation>
    </message>
    <message>
        <source>Ask the funder whether the exclusion covers this case.</source>
        <translation type="unfinished">ချန်လှပ်ချက်သည် ဤကိစ္စနှင့် သက်ဆိုင်မဆိုင် ရန်ပုံငွေပေးသူထံ မေးပါ။</translation>
    </message>
    <message>
        <source>Ask the supplier for a size outside the listed range.</source>
        <translation type="unfinished">စာရင်းပါအပိုင်းအခြားပြင်ပ အရွယ်အစားကို ပေးသွင်းသူထံ မေးပါ။</translation>
    </message>
    <message>
        <source>Ask whether due diligence can be done again.</source>
        <translation type="unfinished">စိစစ်မှု ပြန်လည်ပြုလုပ်နိုင်မလား မေးပါ။</translation>
    </message>
    <message>
        <source>Ask {party} about: {facts}.</source>
        <translation type="unfinished">{party} ကို မေးရန် - {facts}။</translation>
    </message>
    <message>
        <source>Asked, and not offered by anybody in this pack: {gaps}.</source>
        <translation type="unfinished">တောင်းဆိုထားပြီး ဤစာအုပ်တွင် မည်သူမျှ မကမ်းလှမ်းသည်များ - {gaps}။</translation>
    </message>
    <message>
        <source>Asked: needs and PPP projects</source>
        <translation type="unfinished">တောင်းဆိုချက် - လိုအပ်ချက်နှင့် PPP စီမံကိန်းများ</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation type="unfinished">တောင်းဆိုသူ</translation>
    </message>
    <message>
        <source>Asks USD {asked}, the minimum is USD {least}.</source>
        <translation type="unfinished">USD {asked} တောင်းဆိုပြီး အနည်းဆုံးမှာ USD {least} ဖြစ်သည်။</translation>
    </message>
    <message>
        <source>Asks: {name}</source>
        <translation type="unfinished">တောင်းဆိုသည် - {name}</translation>
    </message>
    <message>
        <source>Assess the health of aquatic ecosystems</source>
        <translation type="unfinished">ရေနေဂေဟစနစ်များ၏ ကျန်းမာမှုကို အကဲဖြတ်ခြင်း</translation>
    </message>
    <message>
        <source>Assess the value of biodiversity and ecosystem services, survey and monitor invasive alien species, cooperate in fulfilling the conventions</source>
        <translation type="unfinished">ဇီဝမျိုးစုံမျိုးကွဲနှင့် ဂေဟစနစ်ဝန်ဆောင်မှုတန်ဖိုး အကဲဖြတ်ခြင်း၊ ကျူးကျော်မျိုးစိတ်များ စောင့်ကြည့်ခြင်း၊ သဘောတူစာချုပ်များ ပူးပေါင်းအကောင်အထည်ဖော်ခြင်း</translation>
    </message>
    <message>
        <source>At home in {country}.</source>
        <translation type="unfinished">{country} အခြေစိုက်သည်။</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation type="unfinished">တက်ရောက်</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">ယခင်</translation>
    </message>
    <message>
        <source>Best matches: {kind}</source>
        <translation type="unfinished">အကိုက်ညီဆုံးများ - {kind}</translation>
    </message>
    <message>
        <source>Biographies</source>
        <translation type="unfinished">ကိုယ်ရေးအကျဉ်း</translation>
    </message>
    <message>
        <source>Brings to the table</source>
        <translation type="unfinished">ယူဆောင်လာသည်</translation>
    </message>
    <message>
        <source>Brownfield</source>
        <translation type="unfinished">ရှိပြီးသားစီမံကိန်း</translation>
    </message>
    <message>
        <source>Budget and cost are not known on one side or both.</source>
        <translation type="unfinished">တစ်ဖက် သို့မဟုတ် နှစ်ဖက်စလုံး၏ ဘတ်ဂျက်နှင့် ကုန်ကျစရိတ်ကို မသိရပါ။</translation>
    </message>
    <message>
        <source>Build a partnership network of sustainable cities and a platform to share technology</source>
        <translation type="unfinished">ရေရှည်တည်တံ့သောမြို့များကွန်ရက်နှင့် နည်းပညာမျှဝေရေးပလက်ဖောင်း တည်ဆောက်ခြင်း</translation>
    </message>
    <message>
        <source>Build a regional exchange for public and private capital, so that enterprises exchange technology and meet projects</source>
        <translation type="unfinished">လုပ်ငန်းများ နည်းပညာဖလှယ်ပြီး စီမံကိန်းများနှင့် တွေ့ဆုံနိုင်ရန် ပြည်သူနှင့် ပုဂ္ဂလိကရင်းနှီးငွေအတွက် ဒေသဆိုင်ရာဖလှယ်ရေးစင်တာ တည်ဆောက်ခြင်း</translation>
    </message>
    <message>
        <source>Build a system to assess the synergies of adaptation and mitigation, and apply adaptation methods and tools</source>
        <translation type="unfinished">လိုက်လျောညီထွေမှုနှင့် လျှော့ချမှု အကျိုးတူကို အကဲဖြတ်သည့်စနစ် တည်ဆောက်ခြင်းနှင့် နည်းလမ်းများ အသုံးချခြင်း</translation>
    </message>
    <message>
        <source>Build an environmental education network</source>
        <translation type="unfinished">ပတ်ဝန်းကျင်ပညာရေးကွန်ရက် တည်ဆောက်ခြင်း</translation>
    </message>
    <message>
        <source>Build capacity to collect, process and use environmental information and data</source>
        <translation type="unfinished">ပတ်ဝန်းကျင်သတင်းအချက်အလက်နှင့် ဒေတာ စုဆောင်း၊ ပြုပြင်၊ အသုံးပြုနိုင်စွမ်း မြှင့်တင်ခြင်း</translation>
    </message>
    <message>
        <source>Build platforms for adaptation science and application, guides to good practice, and ecosystem-based adaptation projects</source>
        <translation type="unfinished">လိုက်လျောညီထွေမှုသိပ္ပံပလက်ဖောင်း၊ အလေ့အကျင့်ကောင်းလမ်းညွှန်နှင့် ဂေဟစနစ်အခြေပြုစီမံကိန်းများ တည်ဆောက်ခြင်း</translation>
    </message>
    <message>
        <source>Build the capacity of technical officers: industrial exhaust gas standards and management, water quality monitoring</source>
        <translation type="unfinished">နည်းပညာအရာရှိများ၏ စွမ်းရည်မြှင့်တင်ခြင်း - စက်မှုဓာတ်ငွေ့စံနှုန်းနှင့် စီမံခန့်ခွဲမှု၊ ရေအရည်အသွေးစောင့်ကြည့်မှု</translation>
    </message>
    <message>
        <source>Build transboundary protected areas and ecological corridors so that species can migrate</source>
        <translation type="unfinished">မျိုးစိတ်များ ရွှေ့ပြောင်းနိုင်ရန် နယ်စပ်ဖြတ်ကျော်ကာကွယ်နယ်မြေနှင့် ဂေဟစင်္ကြံများ တည်ထောင်ခြင်း</translation>
    </message>
    <message>
        <source>Build, lease and transfer</source>
        <translation type="unfinished">တည်ဆောက်၊ ငှားရမ်း၊ လွှဲပြောင်း</translation>
    </message>
    <message>
        <source>Build, operate and transfer</source>
        <translation type="unfinished">တည်ဆောက်၊ လည်ပတ်၊ လွှဲပြောင်း</translation>
    </message>
    <message>
        <source>Build, own and operate</source>
        <translation type="unfinished">တည်ဆောက်၊ ပိုင်ဆိုင်၊ လည်ပတ်</translation>
    </message>
    <message>
        <source>Build, own, operate and transfer</source>
        <translation type="unfinished">တည်ဆောက်၊ ပိုင်ဆိုင်၊ လည်ပတ်၊ လွှဲပြောင်း</translation>
    </message>
    <message>
        <source>Build, rehabilitate, operate and transfer</source>
        <translation type="unfinished">တည်ဆောက်၊ ပြုပြင်၊ လည်ပတ်၊ လွှဲပြောင်း</translation>
    </message>
    <message>
        <source>Bundle several projects, or ask for {percent} % more.</source>
        <translation type="unfinished">စီမံကိန်းများကို စုစည်းပါ သို့မဟုတ် {percent}% ပိုတောင်းပါ။</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">ဆုံးဖြတ်သူ</translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished">ဘယ်နေ့အထိ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">ပယ်ဖျက်</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished">စွမ်းရည်</translation>
    </message>
    <message>
        <source>Capacity needed</source>
        <translation type="unfinished">လိုအပ်သောစွမ်းရည်</translation>
    </message>
    <message>
        <source>Capacity range</source>
        <translation type="unfinished">စွမ်းရည်အပိုင်းအခြား</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation type="unfinished">အရင်းအနှီး</translation>
    </message>
    <message>
        <source>Capital cost</source>
        <translation type="unfinished">ရင်းနှီးစရိတ်</translation>
    </message>
    <message>
        <source>Carry out joint research on ecosystem management and sustainable development</source>
        <translation type="unfinished">ဂေဟစနစ်စီမံခန့်ခွဲမှုနှင့် ရေရှည်ဖွံ့ဖြိုးမှု ပူးတွဲသုတေသနပြုခြင်း</translation>
    </message>
    <message>
        <source>Carry out joint research on environmental policy systems and on the outlook of environmental cooperation</source>
        <translation type="unfinished">ပတ်ဝန်းကျင်မူဝါဒစနစ်များနှင့် ပတ်ဝန်းကျင်ပူးပေါင်းမှုအလားအလာ ပူးတွဲသုတေသနပြုခြင်း</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished">စာရင်းချုပ်</translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished">အမျိုးအစား</translation>
    </message>
    <message>
        <source>Certificates and standards</source>
        <translation type="unfinished">လက်မှတ်နှင့် စံနှုန်းများ</translation>
    </message>
    <message>
        <source>Chair's edition</source>
        <translation type="unfinished">သဘာပတိအတွက် ထုတ်ဝေမှု</translation>
    </message>
    <message>
        <source>Characters that could not be printed</source>
        <translation type="unfinished">ပုံမနှိပ်နိုင်သော အက္ခရာများ</translation>
    </message>
    <message>
        <source>Chinese government</source>
        <translation type="unfinished">တရုတ်အစိုးရ</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished">ရွေးစရာများ</translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished">မြို့</translation>
    </message>
    <message>
        <source>Civil society and research</source>
        <translation type="unfinished">အရပ်ဘက်လူမှုအဖွဲ့နှင့် သုတေသန</translation>
    </message>
    <message>
        <source>Clean water and sanitation</source>
        <translation type="unfinished">သန့်ရှင်းသောရေနှင့် သန့်ရှင်းရေး</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation type="unfinished">ပြီးမြောက်</translation>
    </message>
    <message>
        <source>Climate action</source>
        <translation type="unfinished">ရာသီဥတုဆိုင်ရာ ဆောင်ရွက်မှု</translation>
    </message>
    <message>
        <source>Climate change adaptation and mitigation</source>
        <translation type="unfinished">ရာသီဥတုပြောင်းလဲမှု လိုက်လျောညီထွေဖြစ်ရေးနှင့် လျှော့ချရေး</translation>
    </message>
    <message>
        <source>Closed {date}.</source>
        <translation type="unfinished">{date} တွင် ပိတ်ပြီးပြီ။</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation type="unfinished">ပိတ်ရက်</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished">ပိတ်ရက်</translation>
    </message>
    <message>
        <source>Co-financing</source>
        <translation type="unfinished">ပူးတွဲငွေပေးမှု</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">ကုဒ်</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation type="unfinished">အေး</translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">ကော်လံ</translation>
    </message>
    <message>
        <source>Columns {columns} of “{sheet}” are hidden; they are imported with the others.</source>
        <translation type="unfinished">“{sheet}” ၏ ကော်လံ {columns} ကို ဖျောက်ထားသည်။ အခြားကော်လံများနှင့်အတူ သွင်းယူပါသည်။</translation>
    </message>
    <message>
        <source>Combine it with other sources.</source>
        <translation type="unfinished">အခြားရင်းမြစ်များနှင့် ပေါင်းစပ်ပါ။</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation type="unfinished">ကတိပြုချက်များ</translation>
    </message>
    <message>
        <source>Compared are all offers of the register that come near what is asked, not only those of who takes part.</source>
        <translation type="unfinished">နှိုင်းယှဉ်ထားသည်များမှာ တက်ရောက်သူများ၏ ကမ်းလှမ်းချက်များသာမက တောင်းဆိုချက်နှင့် နီးစပ်သော မှတ်ပုံတင်စာရင်းရှိ ကမ်းလှမ်းချက်အားလုံး ဖြစ်သည်။</translation>
    </message>
    <message>
        <source>Compared by words and by the glossary; likeness of meaning is not computed yet.</source>
        <translation type="unfinished">စကားလုံးနှင့် ဝေါဟာရစာရင်းဖြင့် နှိုင်းယှဉ်သည်။ အဓိပ္ပာယ်တူမှုကို မတွက်ချက်ရသေးပါ။</translation>
    </message>
    <message>
        <source>Compared by words and by the glossary; likeness of meaning is not installed.</source>
        <translation type="unfinished">စကားလုံးနှင့် ဝေါဟာရစာရင်းဖြင့် နှိုင်းယှဉ်သည်။ အဓိပ္ပာယ်တူမှု မတပ်ဆင်ထားပါ။</translation>
    </message>
    <message>
        <source>Compared by words and by the glossary; likeness of meaning is switched off in the settings.</source>
        <translation type="unfinished">စကားလုံးနှင့် ဝေါဟာရစာရင်းဖြင့် နှိုင်းယှဉ်သည်။ အဓိပ္ပာယ်တူမှုကို ဆက်တင်တွင် ပိတ်ထားသည်။</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished">ပြီးစီး</translation>
    </message>
    <message>
        <source>Concepts in common: {concepts} ({likeness} of 100).</source>
        <translation type="unfinished">တူညီသောသဘောတရား - {concepts} (100 တွင် {likeness})။</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished">စိုးရိမ်ဖွယ်</translation>
    </message>
    <message>
        <source>Concession</source>
        <translation type="unfinished">လုပ်ပိုင်ခွင့်</translation>
    </message>
    <message>
        <source>Concessional loan</source>
        <translation type="unfinished">သက်သာချေးငွေ</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation type="unfinished">ကန့်သတ်ချက်များ</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">ဆက်သွယ်ရန်</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished">မာတိကာ</translation>
    </message>
    <message>
        <source>Contracting authority</source>
        <translation type="unfinished">စာချုပ်ချုပ်ဆိုသော အာဏာပိုင်</translation>
    </message>
    <message>
        <source>Converted from Zawgyi ({sure} % sure) to “{text}”.</source>
        <translation type="unfinished">Zawgyi မှ (သေချာမှု {sure}%) “{text}” ဟု ပြောင်းခဲ့ပါသည်။</translation>
    </message>
    <message>
        <source>Cooperate on eco-industrial parks</source>
        <translation type="unfinished">ဂေဟစက်မှုဇုန်များတွင် ပူးပေါင်းခြင်း</translation>
    </message>
    <message>
        <source>Cooperation possible</source>
        <translation type="unfinished">ပူးပေါင်းနိုင်</translation>
    </message>
    <message>
        <source>Corrected at import to “{now}”.</source>
        <translation type="unfinished">သွင်းယူစဉ် “{now}” ဟု ပြင်ခဲ့ပါသည်။</translation>
    </message>
    <message>
        <source>Corrected at import to “{now}”; was “{was}”.</source>
        <translation type="unfinished">သွင်းယူစဉ် “{now}” ဟု ပြင်ခဲ့ပါသည်။ ယခင်က “{was}” ဖြစ်ပါသည်။</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">ကုန်ကျစရိတ်</translation>
    </message>
    <message>
        <source>Costs {share} % more than the budget.</source>
        <translation type="unfinished">ဘတ်ဂျက်ထက် {share}% ပိုကုန်ကျသည်။</translation>
    </message>
    <message>
        <source>Costs {share} % of the budget.</source>
        <translation type="unfinished">ဘတ်ဂျက်၏ {share}% ကုန်ကျသည်။</translation>
    </message>
    <message>
        <source>Costs {share} to {top} % of the budget.</source>
        <translation type="unfinished">ကုန်ကျစရိတ်သည် ဘတ်ဂျက်၏ {share} မှ {top}% ဖြစ်သည်။</translation>
    </message>
    <message>
        <source>Could be carried by the PPP project {name}.</source>
        <translation type="unfinished">PPP စီမံကိန်း {name} ဖြင့် ဆောင်ရွက်နိုင်သည်။</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished">နိုင်ငံများ</translation>
    </message>
    <message>
        <source>Countries at a glance</source>
        <translation type="unfinished">နိုင်ငံအလိုက် အကျဉ်းချုပ်</translation>
    </message>
    <message>
        <source>Countries served</source>
        <translation type="unfinished">ဝန်ဆောင်မှုပေးသောနိုင်ငံများ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">နိုင်ငံ</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation type="unfinished">မူရင်းနိုင်ငံ</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished">သတ်မှတ်ချက်</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished">ငွေကြေး</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">ရက်စွဲ</translation>
    </message>
    <message>
        <source>Date needed and delivery time are not known on one side or both.</source>
        <translation type="unfinished">တစ်ဖက် သို့မဟုတ် နှစ်ဖက်စလုံး၏ လိုအပ်ရက်နှင့် ပေးပို့ချိန်ကို မသိရပါ။</translation>
    </message>
    <message>
        <source>Debt relief</source>
        <translation type="unfinished">ကြွေးမြီလျှော့ပေါ့မှု</translation>
    </message>
    <message>
        <source>Decent work and economic growth</source>
        <translation type="unfinished">သင့်တော်သောအလုပ်နှင့် စီးပွားရေးတိုးတက်မှု</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished">ဆုံးဖြတ်သူ</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">ဆုံးဖြတ်ချက်</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished">ဆုံးဖြတ်ချက်များ</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished">ငြင်း</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation type="unfinished">ကိုယ်စားလှယ်များ</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation type="unfinished">ကိုယ်စားလှယ်အဖွဲ့</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation type="unfinished">ကိုယ်စားလှယ်အဖွဲ့များ</translation>
    </message>
    <message>
        <source>Delegations' edition</source>
        <translation type="unfinished">ကိုယ်စားလှယ်အဖွဲ့အတွက် ထုတ်ဝေမှု</translation>
    </message>
    <message>
        <source>Delivered about {late} {late:month|months} late.</source>
        <translation type="unfinished">{late} လခန့် နောက်ကျမည်။</translation>
    </message>
    <message>
        <source>Delivered in {months} {months:month|months}, {left} {left:is|are} left.</source>
        <translation type="unfinished">{months} လအတွင်း ပေးပို့မည်၊ {left} လ ကျန်သည်။</translation>
    </message>
    <message>
        <source>Delivery (months)</source>
        <translation type="unfinished">ပေးပို့ချိန် (လ)</translation>
    </message>
    <message>
        <source>Delivery mode</source>
        <translation type="unfinished">အကောင်အထည်ဖော်ပုံ</translation>
    </message>
    <message>
        <source>Describe the part of the project that lies in the source's area.</source>
        <translation type="unfinished">အရင်းအမြစ်၏ နယ်ပယ်တွင်ပါဝင်သော စီမံကိန်းအပိုင်းကို ဖော်ပြပါ။</translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">ဖော်ပြချက်</translation>
    </message>
    <message>
        <source>Design, build, finance and operate</source>
        <translation type="unfinished">ဒီဇိုင်း၊ တည်ဆောက်၊ ငွေကြေးထောက်ပံ့၊ လည်ပတ်</translation>
    </message>
    <message>
        <source>Develop and carry out community climate adaptation investment projects</source>
        <translation type="unfinished">ရပ်ရွာရာသီဥတုလိုက်လျောညီထွေမှု ရင်းနှီးမြှုပ်နှံမှုစီမံကိန်းများ ရေးဆွဲအကောင်အထည်ဖော်ခြင်း</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation type="unfinished">မတွေ့ဆုံဖြစ်</translation>
    </message>
    <message>
        <source>Divestiture</source>
        <translation type="unfinished">အစုရှယ်ယာရောင်းချမှု</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished">ရပ်ဆိုင်း</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation type="unfinished">နောက်ခံစစ်ဆေးမှု</translation>
    </message>
    <message>
        <source>Due diligence has not been done.</source>
        <translation type="unfinished">နောက်ခံစစ်ဆေးမှု မပြုရသေးပါ။</translation>
    </message>
    <message>
        <source>Due diligence: {state}.</source>
        <translation type="unfinished">နောက်ခံစစ်ဆေးမှု - {state}။</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">အီးမေးလ်</translation>
    </message>
    <message>
        <source>Each number counts records of this pack; an empty field means none.</source>
        <translation type="unfinished">ဂဏန်းတိုင်းသည် ဤစာအုပ်ရှိ မှတ်တမ်းအရေအတွက်ဖြစ်သည်။ ကွက်လပ်သည် မရှိဟု ဆိုလိုသည်။</translation>
    </message>
    <message>
        <source>Ecosystem management and biodiversity conservation</source>
        <translation type="unfinished">ဂေဟစနစ်စီမံခန့်ခွဲမှုနှင့် ဇီဝမျိုးစုံမျိုးကွဲထိန်းသိမ်းမှု</translation>
    </message>
    <message>
        <source>Eligible applicants</source>
        <translation type="unfinished">အကျုံးဝင်သော လျှောက်ထားသူများ</translation>
    </message>
    <message>
        <source>Eligible countries</source>
        <translation type="unfinished">အကျုံးဝင်သောနိုင်ငံများ</translation>
    </message>
    <message>
        <source>Encourage sustainable cities and living: solar energy, green building, urban water management and public water quality monitoring</source>
        <translation type="unfinished">ရေရှည်တည်တံ့သောမြို့နှင့် နေထိုင်မှုကို အားပေးခြင်း - နေရောင်ခြည်စွမ်းအင်၊ အစိမ်းရောင်အဆောက်အအုံ၊ မြို့ပြရေစီမံမှုနှင့် ရေအရည်အသွေးစောင့်ကြည့်မှု</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation type="unfinished">လုပ်ငန်း</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation type="unfinished">လုပ်ငန်းများ</translation>
    </message>
    <message>
        <source>Enterprises' edition</source>
        <translation type="unfinished">လုပ်ငန်းများအတွက် ထုတ်ဝေမှု</translation>
    </message>
    <message>
        <source>Environmental capacity building</source>
        <translation type="unfinished">ပတ်ဝန်းကျင်ဆိုင်ရာ စွမ်းဆောင်ရည်မြှင့်တင်မှု</translation>
    </message>
    <message>
        <source>Environmental data and information management</source>
        <translation type="unfinished">ပတ်ဝန်းကျင်ဒေတာနှင့် သတင်းအချက်အလက် စီမံခန့်ခွဲမှု</translation>
    </message>
    <message>
        <source>Environmental education and public awareness</source>
        <translation type="unfinished">ပတ်ဝန်းကျင်ပညာရေးနှင့် အများပြည်သူအသိပညာ</translation>
    </message>
    <message>
        <source>Environmental policy dialogue and cooperation</source>
        <translation type="unfinished">ပတ်ဝန်းကျင်မူဝါဒ ဆွေးနွေးမှုနှင့် ပူးပေါင်းဆောင်ရွက်မှု</translation>
    </message>
    <message>
        <source>Environmentally friendly technology and environmental industry</source>
        <translation type="unfinished">ပတ်ဝန်းကျင်နှင့်လိုက်ဖက်သော နည်းပညာနှင့် ပတ်ဝန်းကျင်လုပ်ငန်း</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation type="unfinished">အစုရှယ်ယာ</translation>
    </message>
    <message>
        <source>Every candidate is excluded: see the near misses.</source>
        <translation type="unfinished">ကမ်းလှမ်းချက်အားလုံး ပယ်ထားသည်။ နီးစပ်သော ကမ်းလှမ်းချက်များကို ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>Every record has a code with a check digit, such as {code}: please quote it, also when you report the outcome of a meeting.</source>
        <translation type="unfinished">မှတ်တမ်းတိုင်းတွင် စစ်ဆေးဂဏန်းပါ ကုဒ်ရှိသည်၊ ဥပမာ {code} - အစည်းအဝေးရလဒ် အစီရင်ခံရာတွင်လည်း ဖော်ပြပါ။</translation>
    </message>
    <message>
        <source>Exchange and cooperate on municipal and other solid waste</source>
        <translation type="unfinished">မြို့ပြနှင့် အခြားအစိုင်အခဲစွန့်ပစ်ပစ္စည်းဆိုင်ရာ ဖလှယ်ပူးပေါင်းခြင်း</translation>
    </message>
    <message>
        <source>Exchange knowledge among environmental think tanks and build their network</source>
        <translation type="unfinished">ပတ်ဝန်းကျင်သုတေသနအဖွဲ့များအကြား အသိပညာဖလှယ်ပြီး ကွန်ရက်တည်ဆောက်ခြင်း</translation>
    </message>
    <message>
        <source>Exchange models of green industrial parks, low-carbon and green communities, and climate disaster response</source>
        <translation type="unfinished">အစိမ်းရောင်စက်မှုဇုန်၊ ကာဗွန်နည်းအသိုင်းအဝိုင်းနှင့် ရာသီဥတုဘေးတုံ့ပြန်မှု ပုံစံများ ဖလှယ်ခြင်း</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished">ပယ်ထား</translation>
    </message>
    <message>
        <source>Excluded because</source>
        <translation type="unfinished">ပယ်ထားရသည့်အကြောင်း</translation>
    </message>
    <message>
        <source>Excludes “{thing}”.</source>
        <translation type="unfinished">“{thing}” ကို ချန်လှပ်ထားသည်။</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation type="unfinished">ချန်လှပ်ချက်</translation>
    </message>
    <message>
        <source>Explore cooperation on pollution from farming, from diffuse and point sources, with demonstration projects</source>
        <translation type="unfinished">စိုက်ပျိုးရေးညစ်ညမ်းမှု၊ ပျံ့နှံ့နှင့် အမှတ်အရင်းအမြစ်များအတွက် သရုပ်ပြစီမံကိန်းများဖြင့် ပူးပေါင်းမှု ရှာဖွေခြင်း</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation type="unfinished">ရန်ပုံငွေအစီအစဉ်</translation>
    </message>
    <message>
        <source>Fact that is not known</source>
        <translation type="unfinished">မသိရသေးသော အချက်အလက်</translation>
    </message>
    <message>
        <source>Few skilled staff</source>
        <translation type="unfinished">ကျွမ်းကျင်ဝန်ထမ်းနည်း</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished">အချက်အလက်</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">ဖိုင်</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation type="unfinished">ဘဏ္ဍာရေး</translation>
    </message>
    <message>
        <source>Financially closed</source>
        <translation type="unfinished">ငွေကြေးစီစဉ်ပြီး</translation>
    </message>
    <message>
        <source>Financing gap</source>
        <translation type="unfinished">ရန်ပုံငွေလိုအပ်ချက်</translation>
    </message>
    <message>
        <source>Find a further own share of {percent} % of the cost.</source>
        <translation type="unfinished">ကုန်ကျစရိတ်၏ {percent}% ကိုယ်ပိုင်ဝေစု ထပ်ရှာပါ။</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">တွေ့ရှိချက်များ</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation type="unfinished">ပြင်ဆင်ချက်များ</translation>
    </message>
    <message>
        <source>Flood-prone</source>
        <translation type="unfinished">ရေကြီးလွယ်</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation type="unfinished">ဆက်သွယ်ရေးတာဝန်ခံ</translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished">အတွက်</translation>
    </message>
    <message>
        <source>For government delegations. Holds contact details: please keep it confidential.</source>
        <translation type="unfinished">အစိုးရကိုယ်စားလှယ်အဖွဲ့များအတွက်။ ဆက်သွယ်ရန်အချက်များ ပါဝင်သဖြင့် လျှို့ဝှက်ထားပါ။</translation>
    </message>
    <message>
        <source>For participants of the roundtable.</source>
        <translation type="unfinished">စားပွဲဝိုင်းတွင် ပါဝင်သူများအတွက်။</translation>
    </message>
    <message>
        <source>For the Centre to find out</source>
        <translation type="unfinished">စင်တာမှ စိစစ်ရန်</translation>
    </message>
    <message>
        <source>For the chair and the Centre only. Please do not copy.</source>
        <translation type="unfinished">သဘာပတိနှင့် ဗဟိုဌာနအတွက်သာ။ မိတ္တူမကူးပါနှင့်။</translation>
    </message>
    <message>
        <source>For {kinds}: {rule}</source>
        <translation type="unfinished">{kinds} အတွက် - {rule}</translation>
    </message>
    <message>
        <source>Form of cooperation</source>
        <translation type="unfinished">ပူးပေါင်းမှုပုံစံ</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation type="unfinished">အမည်ဟောင်း</translation>
    </message>
    <message>
        <source>Forms of cooperation</source>
        <translation type="unfinished">ပူးပေါင်းမှုပုံစံများ</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation type="unfinished">ဖောင်ဒေးရှင်း</translation>
    </message>
    <message>
        <source>Full divestiture</source>
        <translation type="unfinished">အစုရှယ်ယာအားလုံး ရောင်းချမှု</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation type="unfinished">ရန်ပုံငွေပေးသူ</translation>
    </message>
    <message>
        <source>Funding category</source>
        <translation type="unfinished">ရန်ပုံငွေအမျိုးအစား</translation>
    </message>
    <message>
        <source>Funding source</source>
        <translation type="unfinished">ရန်ပုံငွေအရင်းအမြစ်</translation>
    </message>
    <message>
        <source>Funding sources</source>
        <translation type="unfinished">ရန်ပုံငွေအရင်းအမြစ်များ</translation>
    </message>
    <message>
        <source>Funds in hand</source>
        <translation type="unfinished">လက်ဝယ်ရှိရန်ပုံငွေ</translation>
    </message>
    <message>
        <source>Funds secured</source>
        <translation type="unfinished">ရန်ပုံငွေရရှိပြီး</translation>
    </message>
    <message>
        <source>Further countries</source>
        <translation type="unfinished">အခြားနိုင်ငံများ</translation>
    </message>
    <message>
        <source>Further subjects</source>
        <translation type="unfinished">အခြား အကြောင်းအရာများ</translation>
    </message>
    <message>
        <source>Gender equality</source>
        <translation type="unfinished">ကျား-မ တန်းတူညီမျှမှု</translation>
    </message>
    <message>
        <source>Good health and well-being</source>
        <translation type="unfinished">ကျန်းမာရေးနှင့် သုခချမ်းသာ</translation>
    </message>
    <message>
        <source>Government</source>
        <translation type="unfinished">အစိုးရ</translation>
    </message>
    <message>
        <source>Government and enterprise roundtable: briefing pack</source>
        <translation type="unfinished">အစိုးရနှင့် လုပ်ငန်းများ စားပွဲဝိုင်းဆွေးနွေးပွဲ အကျဉ်းချုပ်စာအုပ်</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation type="unfinished">ထောက်ပံ့ငွေ</translation>
    </message>
    <message>
        <source>Green Lancang-Mekong Initiative</source>
        <translation type="unfinished">အစိမ်းရောင် လန်ချန်း-မဲခေါင် အစီအစဉ်</translation>
    </message>
    <message>
        <source>Greenfield project</source>
        <translation type="unfinished">စီမံကိန်းသစ်</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation type="unfinished">အာမခံ</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation type="unfinished">စာရွက်စာတမ်း ကိုင်တွယ်ပုံ</translation>
    </message>
    <message>
        <source>Hold cross-sector policy dialogues and government-enterprise roundtable dialogues</source>
        <translation type="unfinished">ကဏ္ဍပေါင်းစုံမူဝါဒဆွေးနွေးပွဲနှင့် အစိုးရ-လုပ်ငန်း စားပွဲဝိုင်းများ ကျင်းပခြင်း</translation>
    </message>
    <message>
        <source>Hold dialogues on rural environmental policy</source>
        <translation type="unfinished">ကျေးလက်ပတ်ဝန်းကျင်မူဝါဒ ဆွေးနွေးပွဲများ ကျင်းပခြင်း</translation>
    </message>
    <message>
        <source>Hold roundtable dialogues of environmental enterprises when the time is right</source>
        <translation type="unfinished">သင့်တော်ချိန်တွင် ပတ်ဝန်းကျင်လုပ်ငန်းများ၏ စားပွဲဝိုင်းဆွေးနွေးပွဲ ကျင်းပခြင်း</translation>
    </message>
    <message>
        <source>Hold the annual high-level policy dialogue on regional environmental cooperation and the 2030 Agenda; the host nominates itself</source>
        <translation type="unfinished">ဒေသတွင်းပတ်ဝန်းကျင်ပူးပေါင်းမှုနှင့် 2030 အစီအစဉ်ဆိုင်ရာ နှစ်စဉ်အဆင့်မြင့်မူဝါဒဆွေးနွေးပွဲ ကျင်းပခြင်း၊ အိမ်ရှင်ဆန္ဒအလျောက်</translation>
    </message>
    <message>
        <source>Hold youth forums on environmental cooperation</source>
        <translation type="unfinished">ပတ်ဝန်းကျင်ပူးပေါင်းမှုဆိုင်ရာ လူငယ်ဖိုရမ်များ ကျင်းပခြင်း</translation>
    </message>
    <message>
        <source>Host country</source>
        <translation type="unfinished">အိမ်ရှင်နိုင်ငံ</translation>
    </message>
    <message>
        <source>How a score came about is shown for the first of each list; the brief of each planned meeting says what speaks for and against its match.</source>
        <translation type="unfinished">ရမှတ်ရရှိပုံကို စာရင်းတစ်ခုစီ၏ ပထမအတွက် ပြထားသည်။ စီစဉ်ထားသော တွေ့ဆုံမှုတစ်ခုစီ၏ အကျဉ်းချုပ်တွင် ထောက်ခံချက်နှင့် ကန့်ကွက်ချက်ကို ဖော်ပြထားသည်။</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation type="unfinished">အကြံ</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation type="unfinished">ထောက်ခံချက်</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation type="unfinished">ပစ္စည်းအားဖြင့်</translation>
    </message>
    <message>
        <source>In operation</source>
        <translation type="unfinished">လည်ပတ်ဆဲ</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation type="unfinished">ပြင်ဆင်ဆဲ</translation>
    </message>
    <message>
        <source>In tender</source>
        <translation type="unfinished">တင်ဒါခေါ်ဆဲ</translation>
    </message>
    <message>
        <source>In the cell</source>
        <translation type="unfinished">အကွက်ထဲရှိစာ</translation>
    </message>
    <message>
        <source>Industry, innovation and infrastructure</source>
        <translation type="unfinished">စက်မှု၊ ဆန်းသစ်တီထွင်မှုနှင့် အခြေခံအဆောက်အအုံ</translation>
    </message>
    <message>
        <source>Informative</source>
        <translation type="unfinished">သတင်းအချက်အလက်ရ</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished">ကိရိယာ</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation type="unfinished">ကိရိယာများ</translation>
    </message>
    <message>
        <source>International NGO</source>
        <translation type="unfinished">နိုင်ငံတကာ NGO</translation>
    </message>
    <message>
        <source>International organisations</source>
        <translation type="unfinished">နိုင်ငံတကာ အဖွဲ့အစည်းများ</translation>
    </message>
    <message>
        <source>International organisations sit last, as a group of their own.</source>
        <translation type="unfinished">နိုင်ငံတကာ အဖွဲ့အစည်းများသည် သီးခြားအုပ်စုအဖြစ် နောက်ဆုံးတွင် ထိုင်သည်။</translation>
    </message>
    <message>
        <source>International organisations, partners and third parties</source>
        <translation type="unfinished">နိုင်ငံတကာအဖွဲ့အစည်းများ၊ မိတ်ဖက်များနှင့် တတိယအဖွဲ့များ</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">စကားပြန်</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation type="unfinished">စကားပြန်များ</translation>
    </message>
    <message>
        <source>Invisible characters were taken out.</source>
        <translation type="unfinished">မမြင်ရသော စာလုံးများကို ဖယ်ရှားခဲ့ပါသည်။</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation type="unfinished">ဖိတ်ကြားချက်များ</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished">ဖိတ်ပြီး</translation>
    </message>
    <message>
        <source>Invited by name</source>
        <translation type="unfinished">အမည်ဖြင့် ဖိတ်ကြားသည်</translation>
    </message>
    <message>
        <source>It is for one country alone: apply with a partner there.</source>
        <translation type="unfinished">နိုင်ငံတစ်ခုတည်းအတွက်သာ ဖြစ်သည်။ ထိုနိုင်ငံရှိ မိတ်ဖက်နှင့်အတူ လျှောက်ထားပါ။</translation>
    </message>
    <message>
        <source>It needs on site what is lacking: {codes}.</source>
        <translation type="unfinished">နေရာတွင် မရှိသည်ကို လိုအပ်သည် - {codes}။</translation>
    </message>
    <message>
        <source>It offers only: {codes}.</source>
        <translation type="unfinished">ကမ်းလှမ်းသည်မှာ {codes} သာ။</translation>
    </message>
    <message>
        <source>It offers: {codes}.</source>
        <translation type="unfinished">ကမ်းလှမ်းသည် - {codes}။</translation>
    </message>
    <message>
        <source>It pays in {given}; {wanted} is asked for.</source>
        <translation type="unfinished">{given} ဖြင့် ပေးချေပြီး {wanted} ဖြင့် တောင်းခံသည်။</translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished">အချက်</translation>
    </message>
    <message>
        <source>Items on the agenda</source>
        <translation type="unfinished">အစီအစဉ်ပါ အချက်များ</translation>
    </message>
    <message>
        <source>Itineraries</source>
        <translation type="unfinished">အဖွဲ့အလိုက် အစီအစဉ်</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished">ဆောင်ရွက်ပြီး</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">အမျိုးအစား</translation>
    </message>
    <message>
        <source>Known in some of the countries asked.</source>
        <translation type="unfinished">တောင်းဆိုထားသောနိုင်ငံအချို့တွင် သိရှိထားသည်။</translation>
    </message>
    <message>
        <source>Known nearby, in {countries}.</source>
        <translation type="unfinished">အိမ်နီးချင်းနိုင်ငံတွင် သိရှိထားသည် - {countries}။</translation>
    </message>
    <message>
        <source>Known only in other countries.</source>
        <translation type="unfinished">အခြားနိုင်ငံများတွင်သာ သိရှိထားသည်။</translation>
    </message>
    <message>
        <source>LMC Special Fund</source>
        <translation type="unfinished">လန်ချန်း-မဲခေါင် အထူးရန်ပုံငွေ</translation>
    </message>
    <message>
        <source>Lancang-Mekong Environmental Cooperation Centre</source>
        <translation type="unfinished">လန်ချန်း-မဲခေါင် ပတ်ဝန်းကျင်ပူးပေါင်းဆောင်ရွက်ရေးဗဟိုဌာန</translation>
    </message>
    <message>
        <source>Land and permits</source>
        <translation type="unfinished">မြေနှင့် ခွင့်ပြုချက်များ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">ဘာသာစကား</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">ဘာသာစကားများ</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation type="unfinished">ပြောဆိုသောဘာသာစကားများ</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation type="unfinished">ယခင်တွေ့ဆုံမှု</translation>
    </message>
    <message>
        <source>Latest reference</source>
        <translation type="unfinished">နောက်ဆုံး ရည်ညွှန်းစက်ရုံ</translation>
    </message>
    <message>
        <source>Lease contract</source>
        <translation type="unfinished">ငှားရမ်းစာချုပ်</translation>
    </message>
    <message>
        <source>Life below water</source>
        <translation type="unfinished">ရေအောက်သက်ရှိများ</translation>
    </message>
    <message>
        <source>Life on land</source>
        <translation type="unfinished">ကုန်းပေါ်သက်ရှိများ</translation>
    </message>
    <message>
        <source>Likeness of meaning is computed for {done} of {total} {total:record|records} so far; the others are compared by words and by the glossary.</source>
        <translation type="unfinished">အဓိပ္ပာယ်တူမှုကို မှတ်တမ်း {total} အနက် {done} ခုအတွက် တွက်ချက်ပြီးပါပြီ။ ကျန်မှတ်တမ်းများကို စကားလုံးနှင့် ဝေါဟာရစာရင်းဖြင့် နှိုင်းယှဉ်သည်။</translation>
    </message>
    <message>
        <source>Lists received</source>
        <translation type="unfinished">လက်ခံရရှိသော စာရင်းများ</translation>
    </message>
    <message>
        <source>Little land</source>
        <translation type="unfinished">မြေနည်း</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation type="unfinished">ချေးငွေ</translation>
    </message>
    <message>
        <source>Local government</source>
        <translation type="unfinished">ဒေသန္တရအစိုးရ</translation>
    </message>
    <message>
        <source>Lowest TRL accepted</source>
        <translation type="unfinished">လက်ခံသော အနိမ့်ဆုံး TRL</translation>
    </message>
    <message>
        <source>Made in a neighbouring country: {country}.</source>
        <translation type="unfinished">အိမ်နီးချင်းနိုင်ငံတွင် ထုတ်လုပ်သည် - {country}။</translation>
    </message>
    <message>
        <source>Made in {country}.</source>
        <translation type="unfinished">{country} တွင် ထုတ်လုပ်သည်။</translation>
    </message>
    <message>
        <source>Make infrastructure building and ecosystem protection more sustainable</source>
        <translation type="unfinished">အခြေခံအဆောက်အအုံတည်ဆောက်မှုနှင့် ဂေဟစနစ်ကာကွယ်မှုကို ပိုမိုရေရှည်တည်တံ့စေခြင်း</translation>
    </message>
    <message>
        <source>Manage rural waste including solid waste, raise management awareness and reuse resources</source>
        <translation type="unfinished">ကျေးလက်စွန့်ပစ်ပစ္စည်းများ စီမံခြင်း၊ အသိပညာမြှင့်တင်ခြင်းနှင့် အရင်းအမြစ် ပြန်လည်အသုံးပြုခြင်း</translation>
    </message>
    <message>
        <source>Management and lease contract</source>
        <translation type="unfinished">စီမံခန့်ခွဲမှုနှင့် ငှားရမ်းစာချုပ်</translation>
    </message>
    <message>
        <source>Management contract</source>
        <translation type="unfinished">စီမံခန့်ခွဲမှုစာချုပ်</translation>
    </message>
    <message>
        <source>Match list</source>
        <translation type="unfinished">ကိုက်ညီမှုစာရင်း</translation>
    </message>
    <message>
        <source>Match score</source>
        <translation type="unfinished">ကိုက်ညီမှုရမှတ်</translation>
    </message>
    <message>
        <source>Matches {need} with {score} points</source>
        <translation type="unfinished">{need} နှင့် ကိုက်ညီ၊ {score} မှတ်</translation>
    </message>
    <message>
        <source>May apply if the call's wider kind of body includes this one.</source>
        <translation type="unfinished">ခေါ်ယူမှုရှိ ပိုကျယ်ပြန့်သော အဖွဲ့အမျိုးအစားတွင် ဤအဖွဲ့ ပါဝင်ပါက လျှောက်ထားနိုင်သည်။</translation>
    </message>
    <message>
        <source>May apply.</source>
        <translation type="unfinished">လျှောက်ထားနိုင်သည်။</translation>
    </message>
    <message>
        <source>May be passed on.</source>
        <translation type="unfinished">ဖြန့်ဝေနိုင်သည်။</translation>
    </message>
    <message>
        <source>May be the same as row {row}, “{name}”.</source>
        <translation type="unfinished">အတန်း {row} “{name}” နှင့် အတူတူ ဖြစ်နိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>May be {code}, “{name}”.</source>
        <translation type="unfinished">{code} “{name}” ဖြစ်နိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished">တွေ့ဆုံမှု</translation>
    </message>
    <message>
        <source>Meeting briefs</source>
        <translation type="unfinished">တွေ့ဆုံမှုအတွက် အကျဉ်းချုပ်</translation>
    </message>
    <message>
        <source>Meeting slots</source>
        <translation type="unfinished">တွေ့ဆုံချိန်များ</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished">တွေ့ဆုံမှုများ</translation>
    </message>
    <message>
        <source>Monitor and control vehicle exhaust: standards, monitoring projects, alternative-energy transport</source>
        <translation type="unfinished">ယာဉ်အိတ်ဇောဓာတ်ငွေ့ စောင့်ကြည့်ထိန်းချုပ်ခြင်း - စံနှုန်း၊ စောင့်ကြည့်စီမံကိန်း၊ အစားထိုးစွမ်းအင်ပို့ဆောင်ရေး</translation>
    </message>
    <message>
        <source>Multilateral</source>
        <translation type="unfinished">နိုင်ငံစုံအဖွဲ့အစည်း</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">အမည်</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation type="unfinished">တရုတ်အမည်</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation type="unfinished">အင်္ဂလိပ်အမည်</translation>
    </message>
    <message>
        <source>Name in Khmer</source>
        <translation type="unfinished">ခမာအမည်</translation>
    </message>
    <message>
        <source>Name in Lao</source>
        <translation type="unfinished">လာအိုအမည်</translation>
    </message>
    <message>
        <source>Name in Thai</source>
        <translation type="unfinished">ထိုင်းအမည်</translation>
    </message>
    <message>
        <source>Name in Vietnamese</source>
        <translation type="unfinished">ဗီယက်နမ်အမည်</translation>
    </message>
    <message>
        <source>Names other standards than the one asked.</source>
        <translation type="unfinished">တောင်းဆိုသည်နှင့်မတူသော စံနှုန်းများကို ဖော်ပြသည်။</translation>
    </message>
    <message>
        <source>Names the standard asked.</source>
        <translation type="unfinished">တောင်းဆိုထားသော စံနှုန်းကို ဖော်ပြသည်။</translation>
    </message>
    <message>
        <source>Names the standard {number}.</source>
        <translation type="unfinished">စံနှုန်း {number} ကို ဖော်ပြသည်။</translation>
    </message>
    <message>
        <source>National NGO</source>
        <translation type="unfinished">ပြည်တွင်း NGO</translation>
    </message>
    <message>
        <source>Near misses are ordered by how few conditions they fail, then by how little they fail them, not by what they would score.</source>
        <translation type="unfinished">နီးစပ်သော ကမ်းလှမ်းချက်များကို မပြည့်မီသော စည်းကမ်းချက် အနည်းဆုံးမှစ၍ စီထားပြီး ထို့နောက် လိုအပ်ချက် ကွာဟမှု အနည်းဆုံးအလိုက် စီထားသည်။ ရနိုင်မည့်ရမှတ်အလိုက် မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>Near misses, the nearest first</source>
        <translation type="unfinished">နီးစပ်သော ကမ်းလှမ်းချက်များ၊ အနီးဆုံး ဦးစွာ</translation>
    </message>
    <message>
        <source>Need or project</source>
        <translation type="unfinished">လိုအပ်ချက် သို့မဟုတ် စီမံကိန်း</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation type="unfinished">လိုအပ်ရက်</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">လိုအပ်ချက်များ</translation>
    </message>
    <message>
        <source>Needs and projects on the agenda</source>
        <translation type="unfinished">အစီအစဉ်ပါ လိုအပ်ချက်နှင့် စီမံကိန်းများ</translation>
    </message>
    <message>
        <source>Needs on site</source>
        <translation type="unfinished">နေရာလိုအပ်ချက်</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished">အသစ်</translation>
    </message>
    <message>
        <source>Next milestone</source>
        <translation type="unfinished">နောက်မှတ်တိုင်</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">မဟုတ်ပါ</translation>
    </message>
    <message>
        <source>No category of funding was asked for.</source>
        <translation type="unfinished">ရန်ပုံငွေအမျိုးအစား မတောင်းဆိုထားပါ။</translation>
    </message>
    <message>
        <source>No civil society or research organisation has a seat.</source>
        <translation type="unfinished">အရပ်ဘက်လူမှုအဖွဲ့ သို့မဟုတ် သုတေသနအဖွဲ့အတွက် ထိုင်ခုံမရှိပါ။</translation>
    </message>
    <message>
        <source>No concept in common; related ones of the offer: {concepts} ({likeness} of 100).</source>
        <translation type="unfinished">တူညီသော အယူအဆ မရှိပါ။ ကမ်းလှမ်းမှု၏ ဆက်စပ် အယူအဆများ- {concepts} (၁၀၀ တွင် {likeness})။</translation>
    </message>
    <message>
        <source>No country was given.</source>
        <translation type="unfinished">နိုင်ငံ မဖော်ပြထားပါ။</translation>
    </message>
    <message>
        <source>No currency is given; {currency} was assumed.</source>
        <translation type="unfinished">ငွေကြေး မဖော်ပြထားပါ။ {currency} ဟု ယူဆခဲ့ပါသည်။</translation>
    </message>
    <message>
        <source>No enterprise has a seat.</source>
        <translation type="unfinished">လုပ်ငန်းအတွက် ထိုင်ခုံမရှိပါ။</translation>
    </message>
    <message>
        <source>No financial institution has a seat.</source>
        <translation type="unfinished">ဘဏ္ဍာရေးအဖွဲ့အစည်းအတွက် ထိုင်ခုံမရှိပါ။</translation>
    </message>
    <message>
        <source>No funding source fits, so there is no triple.</source>
        <translation type="unfinished">သင့်တော်သော ရန်ပုံငွေအရင်းအမြစ် မရှိသဖြင့် သုံးခုတွဲ မရှိပါ။</translation>
    </message>
    <message>
        <source>No government has a seat.</source>
        <translation type="unfinished">အစိုးရအတွက် ထိုင်ခုံမရှိပါ။</translation>
    </message>
    <message>
        <source>No interest</source>
        <translation type="unfinished">စိတ်မဝင်စား</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation type="unfinished">မရှိတော့ပါ</translation>
    </message>
    <message>
        <source>No longer invited</source>
        <translation type="unfinished">ဆက်လက်မဖိတ်ကြားတော့သူ</translation>
    </message>
    <message>
        <source>No offer fits, and none nearly does.</source>
        <translation type="unfinished">ကိုက်ညီသော ကမ်းလှမ်းချက် မရှိပါ၊ နီးစပ်သည်လည်း မရှိပါ။</translation>
    </message>
    <message>
        <source>No own share is required.</source>
        <translation type="unfinished">ကိုယ်ပိုင်ဝေစု မလိုအပ်ပါ။</translation>
    </message>
    <message>
        <source>No poverty</source>
        <translation type="unfinished">ဆင်းရဲမွဲတေမှု ပပျောက်ရေး</translation>
    </message>
    <message>
        <source>No reference plant is named.</source>
        <translation type="unfinished">ရည်ညွှန်းစက်ရုံ မဖော်ပြထားပါ။</translation>
    </message>
    <message>
        <source>No seat for: {countries}.</source>
        <translation type="unfinished">ထိုင်ခုံမရှိသူများ - {countries}။</translation>
    </message>
    <message>
        <source>No shared language: an interpreter is needed.</source>
        <translation type="unfinished">ဘုံဘာသာစကားမရှိပါ။ စကားပြန်လိုအပ်သည်။</translation>
    </message>
    <message>
        <source>No subject was given.</source>
        <translation type="unfinished">အကြောင်းအရာ မဖော်ပြထားပါ။</translation>
    </message>
    <message>
        <source>No supplier fits, so there is no triple.</source>
        <translation type="unfinished">သင့်တော်သော ပေးသွင်းသူ မရှိသဖြင့် သုံးခုတွဲ မရှိပါ။</translation>
    </message>
    <message>
        <source>No word or concept is shared.</source>
        <translation type="unfinished">တူညီသောစကားလုံး သို့မဟုတ် သဘောတရား မရှိပါ။</translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished">စဉ်</translation>
    </message>
    <message>
        <source>None fits.</source>
        <translation type="unfinished">ကိုက်ညီသည် မရှိပါ။</translation>
    </message>
    <message>
        <source>None of what it excludes is named.</source>
        <translation type="unfinished">ချန်လှပ်ထားသည်များထဲမှ တစ်ခုမျှ မပါဝင်ပါ။</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished">အကဲမဖြတ်ရသေး</translation>
    </message>
    <message>
        <source>Not counted here, without a priority area: {records}.</source>
        <translation type="unfinished">ဦးစားပေးနယ်ပယ် မဖော်ပြထားသဖြင့် ဤနေရာတွင် မရေတွက်ပါ - {records}။</translation>
    </message>
    <message>
        <source>Not counted here, without any of the six countries: {records}.</source>
        <translation type="unfinished">နိုင်ငံခြောက်နိုင်ငံအနက် တစ်ခုမျှ မဖော်ပြထားသဖြင့် ဤနေရာတွင် မရေတွက်ပါ - {records}။</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished">မဆောင်ရွက်</translation>
    </message>
    <message>
        <source>Not known: {names}.</source>
        <translation type="unfinished">မသိရသေး - {names}။</translation>
    </message>
    <message>
        <source>Not said where it is serviced or proven.</source>
        <translation type="unfinished">ဝန်ဆောင်မှုပေးရာ သို့မဟုတ် အသုံးပြုပြီးရာနေရာကို မဖော်ပြထားပါ။</translation>
    </message>
    <message>
        <source>Not said which countries are eligible.</source>
        <translation type="unfinished">မည်သည့်နိုင်ငံများ အကျုံးဝင်သည်ကို မဖော်ပြထားပါ။</translation>
    </message>
    <message>
        <source>Not shown in this edition.</source>
        <translation type="unfinished">ဤထုတ်ဝေမှုတွင် မဖော်ပြပါ။</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished">မစတင်ရသေး</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">မှတ်စု</translation>
    </message>
    <message>
        <source>Nothing had to be fixed.</source>
        <translation type="unfinished">ပြင်ရန် မလိုခဲ့ပါ။</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation type="unfinished">ပြောင်းလဲမှု မရှိပါ။</translation>
    </message>
    <message>
        <source>Nothing in the register resembles what is asked.</source>
        <translation type="unfinished">တောင်းဆိုသည်နှင့် ဆင်တူသည် မှတ်ပုံတင်စာရင်းတွင် မရှိပါ။</translation>
    </message>
    <message>
        <source>Nothing is said of what disqualifies.</source>
        <translation type="unfinished">အကျုံးမဝင်စေသည့်အချက်ကို မဖော်ပြထားပါ။</translation>
    </message>
    <message>
        <source>Nothing it needs on site is lacking.</source>
        <translation type="unfinished">နေရာတွင် လိုအပ်သည်များ အားလုံးရှိသည်။</translation>
    </message>
    <message>
        <source>Nothing more is asked for.</source>
        <translation type="unfinished">နောက်ထပ်တောင်းဆိုချက် မရှိပါ။</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished">မည်သည့်အရာမျှ မတွေ့ပါ။</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">ယခု</translation>
    </message>
    <message>
        <source>Now invited</source>
        <translation type="unfinished">ယခု ဖိတ်ကြားထားသူ</translation>
    </message>
    <message>
        <source>Number at the source</source>
        <translation type="unfinished">မူလအမှတ်စဉ်</translation>
    </message>
    <message>
        <source>Of {count} {count:offer|offers} that {count:does|do} not fit, the nearest {shown} {shown:is|are} listed.</source>
        <translation type="unfinished">မကိုက်ညီသော ကမ်းလှမ်းချက် {count} ခုအနက် အနီးစပ်ဆုံး {shown} ခုကို ဖော်ပြထားသည်။</translation>
    </message>
    <message>
        <source>Of {count} {count:offer|offers} that {count:does|do} not fit, the nearest {shown} {shown:is|are} listed. Not near: {left}.</source>
        <translation type="unfinished">မကိုက်ညီသော ကမ်းလှမ်းချက် {count} ခုအနက် အနီးစပ်ဆုံး {shown} ခုကို ဖော်ပြထားသည်။ မနီးစပ်သည်များ - {left}။</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished">ကမ်းလှမ်းချက်</translation>
    </message>
    <message>
        <source>Offered: technologies and funding sources</source>
        <translation type="unfinished">ကမ်းလှမ်းချက် - နည်းပညာနှင့် ရန်ပုံငွေအရင်းအမြစ်များ</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished">ကမ်းလှမ်းသူ</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation type="unfinished">အစီအစဉ်တွင်</translation>
    </message>
    <message>
        <source>One of its technologies is proven in {country}.</source>
        <translation type="unfinished">ယင်းအဖွဲ့အစည်း၏ နည်းပညာတစ်ခုကို {country} တွင် အသုံးပြုပြီးဖြစ်သည်။</translation>
    </message>
    <message>
        <source>One of the values offered.</source>
        <translation type="unfinished">ပေးထားသော တန်ဖိုးများထဲမှ တစ်ခု။</translation>
    </message>
    <message>
        <source>One or more names, with a semicolon between.</source>
        <translation type="unfinished">အမည်တစ်ခု သို့မဟုတ် တစ်ခုထက်ပို၍ ရေးပါ။ ကြားတွင် (;) ခြားပါ။</translation>
    </message>
    <message>
        <source>One or more of the values on the second sheet, with a semicolon between.</source>
        <translation type="unfinished">ဒုတိယစာရွက်ရှိ တန်ဖိုးတစ်ခု သို့မဟုတ် တစ်ခုထက်ပို၍ ရေးပါ။ ကြားတွင် (;) ခြားပါ။</translation>
    </message>
    <message>
        <source>One-to-one meetings</source>
        <translation type="unfinished">နှစ်ဦးချင်းတွေ့ဆုံမှုများ</translation>
    </message>
    <message>
        <source>Only a lower end is given: {value}.</source>
        <translation type="unfinished">အနိမ့်ဆုံးကိုသာ ဖော်ပြထားသည် - {value}။</translation>
    </message>
    <message>
        <source>Only an upper end is given: {value}.</source>
        <translation type="unfinished">အမြင့်ဆုံးကိုသာ ဖော်ပြထားသည် - {value}။</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">မပြီးသေး</translation>
    </message>
    <message>
        <source>Open funding sources</source>
        <translation type="unfinished">ဖွင့်ထားသော ရန်ပုံငွေအရင်းအမြစ်</translation>
    </message>
    <message>
        <source>Open; closes {date}.</source>
        <translation type="unfinished">ဖွင့်ထားသည်။ {date} တွင် ပိတ်မည်။</translation>
    </message>
    <message>
        <source>Open; the closing date is not known.</source>
        <translation type="unfinished">ဖွင့်ထားသည်။ ပိတ်ရက်ကို မသိရပါ။</translation>
    </message>
    <message>
        <source>Opening and closing dates are not known.</source>
        <translation type="unfinished">ဖွင့်ရက်နှင့် ပိတ်ရက်ကို မသိရပါ။</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation type="unfinished">ဖွင့်ရက်</translation>
    </message>
    <message>
        <source>Opens {date}.</source>
        <translation type="unfinished">{date} တွင် ဖွင့်မည်။</translation>
    </message>
    <message>
        <source>Operation and maintenance</source>
        <translation type="unfinished">လည်ပတ်မှုနှင့် ထိန်းသိမ်းမှု</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished">လည်ပတ်သူ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">အဖွဲ့အစည်း</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished">အဖွဲ့အစည်းများ</translation>
    </message>
    <message>
        <source>Organisations taking part</source>
        <translation type="unfinished">ပါဝင်သည့် အဖွဲ့အစည်းများ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">အခြား</translation>
    </message>
    <message>
        <source>Other conditions, checked and passed</source>
        <translation type="unfinished">စစ်ဆေးပြီး အောင်မြင်သော အခြားအခြေအနေများ</translation>
    </message>
    <message>
        <source>Other countries and regional organisations</source>
        <translation type="unfinished">အခြားနိုင်ငံများနှင့် ဒေသဆိုင်ရာအဖွဲ့အစည်းများ</translation>
    </message>
    <message>
        <source>Other members</source>
        <translation type="unfinished">အခြားအဖွဲ့ဝင်များ</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished">အခြားအမည်များ</translation>
    </message>
    <message>
        <source>Other priority areas: {codes}.</source>
        <translation type="unfinished">အခြားဦးစားပေးနယ်ပယ်များ - {codes}။</translation>
    </message>
    <message>
        <source>Other public sector</source>
        <translation type="unfinished">အခြားပြည်သူ့ကဏ္ဍ</translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished">အခြား</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">ရလဒ်</translation>
    </message>
    <message>
        <source>Outcomes wanted</source>
        <translation type="unfinished">လိုလားသောရလဒ်များ</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation type="unfinished">လူကပြင်ဆင်</translation>
    </message>
    <message>
        <source>Own share required</source>
        <translation type="unfinished">ကိုယ်ပိုင်ဝေစု</translation>
    </message>
    <message>
        <source>Owner or sponsors</source>
        <translation type="unfinished">ပိုင်ရှင် သို့မဟုတ် ကမကထပြုသူ</translation>
    </message>
    <message>
        <source>PPP project</source>
        <translation type="unfinished">PPP စီမံကိန်း</translation>
    </message>
    <message>
        <source>PPP projects</source>
        <translation type="unfinished">PPP စီမံကိန်းများ</translation>
    </message>
    <message>
        <source>Page {n} of {total}</source>
        <translation type="unfinished">စာမျက်နှာ {n} / {total}</translation>
    </message>
    <message>
        <source>Partial divestiture</source>
        <translation type="unfinished">အစုရှယ်ယာတစ်စိတ်တစ်ပိုင်း ရောင်းချမှု</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished">မိတ်ဖက်</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished">မိတ်ဖက်များ</translation>
    </message>
    <message>
        <source>Partnerships for the goals</source>
        <translation type="unfinished">ပန်းတိုင်များအတွက် ပူးပေါင်းဆောင်ရွက်မှု</translation>
    </message>
    <message>
        <source>Pays at most USD {most} of the USD {asked} asked ({share} %).</source>
        <translation type="unfinished">တောင်းဆိုသော USD {asked} အနက် အများဆုံး USD {most} ပေးသည် ({share}%)။</translation>
    </message>
    <message>
        <source>Peace, justice and strong institutions</source>
        <translation type="unfinished">ငြိမ်းချမ်းရေး၊ တရားမျှတမှုနှင့် ခိုင်မာသောအဖွဲ့အစည်းများ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">နေရာ</translation>
    </message>
    <message>
        <source>Please fill the last column and send the sheet back as it is.</source>
        <translation type="unfinished">နောက်ဆုံးကော်လံကို ဖြည့်ပြီး ဤစာရွက်ကို မူလပုံစံအတိုင်း ပြန်ပို့ပေးပါ။</translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished">အမှတ်</translation>
    </message>
    <message>
        <source>Pollutant or service</source>
        <translation type="unfinished">ညစ်ညမ်းပစ္စည်း သို့မဟုတ် ဝန်ဆောင်မှု</translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished">ရာထူး</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation type="unfinished">ဖြစ်နိုင်</translation>
    </message>
    <message>
        <source>Practical matters</source>
        <translation type="unfinished">လက်တွေ့ကိစ္စရပ်များ</translation>
    </message>
    <message>
        <source>Printing {number}</source>
        <translation type="unfinished">ပုံနှိပ်ခြင်း အကြိမ် {number}</translation>
    </message>
    <message>
        <source>Priority areas</source>
        <translation type="unfinished">ဦးစားပေးနယ်ပယ်များ</translation>
    </message>
    <message>
        <source>Priority areas of the roundtable</source>
        <translation type="unfinished">စားပွဲဝိုင်း၏ ဦးစားပေးနယ်ပယ်များ</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished">ပြဿနာ</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished">အစီအစဉ်</translation>
    </message>
    <message>
        <source>Promised: what, who, by when</source>
        <translation type="unfinished">ကတိပြုချက် - ဘာ၊ ဘယ်သူ၊ ဘယ်နေ့အထိ</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished">အဆိုပြုထား</translation>
    </message>
    <message>
        <source>Proven in</source>
        <translation type="unfinished">အသုံးပြုပြီးသောနိုင်ငံ</translation>
    </message>
    <message>
        <source>Proven in {country}.</source>
        <translation type="unfinished">{country} တွင် အသုံးပြုပြီးဖြစ်သည်။</translation>
    </message>
    <message>
        <source>Proven in {count} {count:country|countries}, last in {year}.</source>
        <translation type="unfinished">နိုင်ငံ {count} ခုတွင် အသုံးပြုပြီး နောက်ဆုံး {year} ဖြစ်သည်။</translation>
    </message>
    <message>
        <source>Proven in {count} {count:country|countries}.</source>
        <translation type="unfinished">နိုင်ငံ {count} ခုတွင် အသုံးပြုပြီးဖြစ်သည်။</translation>
    </message>
    <message>
        <source>Public authority</source>
        <translation type="unfinished">ပြည်သူ့အာဏာပိုင်</translation>
    </message>
    <message>
        <source>Public edition</source>
        <translation type="unfinished">အများပြည်သူအတွက် ထုတ်ဝေမှု</translation>
    </message>
    <message>
        <source>Public-private partnership</source>
        <translation type="unfinished">အစိုးရ-ပုဂ္ဂလိက ပူးပေါင်းမှု</translation>
    </message>
    <message>
        <source>Quality education</source>
        <translation type="unfinished">အရည်အသွေးရှိ ပညာရေး</translation>
    </message>
    <message>
        <source>Questions for the market</source>
        <translation type="unfinished">ဈေးကွက်အတွက် မေးခွန်းများ</translation>
    </message>
    <message>
        <source>Questions that could change a list of matches</source>
        <translation type="unfinished">ကိုက်ညီမှုစာရင်းကို ပြောင်းလဲစေနိုင်သော မေးခွန်းများ</translation>
    </message>
    <message>
        <source>Raise public environmental awareness</source>
        <translation type="unfinished">အများပြည်သူ၏ ပတ်ဝန်းကျင်အသိပညာ မြှင့်တင်ခြင်း</translation>
    </message>
    <message>
        <source>Raise the budget by {percent} %, or find a smaller unit.</source>
        <translation type="unfinished">ဘတ်ဂျက်ကို {percent}% တိုးပါ သို့မဟုတ် ပိုသေးသောယူနစ် ရှာပါ။</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation type="unfinished">အဆင်သင့်ဖြစ်မှု</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">အကြောင်းပြချက်</translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished">လက်ခံရက်</translation>
    </message>
    <message>
        <source>Record as of {date}</source>
        <translation type="unfinished">{date} အထိ မှတ်တမ်း</translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished">မှတ်တမ်းများ</translation>
    </message>
    <message>
        <source>Reduced inequalities</source>
        <translation type="unfinished">မညီမျှမှု လျှော့ချရေး</translation>
    </message>
    <message>
        <source>Reference plants</source>
        <translation type="unfinished">ရည်ညွှန်းစက်ရုံများ</translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished">အတွေ့အကြုံ</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">ငြင်းပယ်</translation>
    </message>
    <message>
        <source>Refused in due diligence.</source>
        <translation type="unfinished">နောက်ခံစစ်ဆေးမှုတွင် ပယ်ချခံရသည်။</translation>
    </message>
    <message>
        <source>Regional NGO</source>
        <translation type="unfinished">ဒေသဆိုင်ရာ NGO</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation type="unfinished">မှတ်ပုံတင်အမှတ်</translation>
    </message>
    <message>
        <source>Rehabilitate, lease and transfer</source>
        <translation type="unfinished">ပြုပြင်၊ ငှားရမ်း၊ လွှဲပြောင်း</translation>
    </message>
    <message>
        <source>Rehabilitate, operate and transfer</source>
        <translation type="unfinished">ပြုပြင်၊ လည်ပတ်၊ လွှဲပြောင်း</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished">ပယ်ချ</translation>
    </message>
    <message>
        <source>Remote site</source>
        <translation type="unfinished">ဝေးလံသောနေရာ</translation>
    </message>
    <message>
        <source>Rental</source>
        <translation type="unfinished">ငှားရမ်းမှု</translation>
    </message>
    <message>
        <source>Required standard</source>
        <translation type="unfinished">လိုအပ်သောစံနှုန်း</translation>
    </message>
    <message>
        <source>Requires an own share of {share} %, {has} % is in hand.</source>
        <translation type="unfinished">ကိုယ်ပိုင်ဝေစု {share}% လိုအပ်ပြီး {has}% ရှိသည်။</translation>
    </message>
    <message>
        <source>Requires an own share of {share} %; the funds in hand are not known.</source>
        <translation type="unfinished">ကိုယ်ပိုင်ဝေစု {share}% လိုအပ်သည်။ လက်ဝယ်ရှိရန်ပုံငွေကို မသိရပါ။</translation>
    </message>
    <message>
        <source>Responsible consumption and production</source>
        <translation type="unfinished">တာဝန်ယူမှုရှိသော စားသုံးမှုနှင့် ထုတ်လုပ်မှု</translation>
    </message>
    <message>
        <source>Revenue and payment</source>
        <translation type="unfinished">ဝင်ငွေနှင့် ပေးချေမှု</translation>
    </message>
    <message>
        <source>Risks and who bears them</source>
        <translation type="unfinished">အန္တရာယ်များနှင့် တာဝန်ယူသူ</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished">အခန်းကဏ္ဍများ</translation>
    </message>
    <message>
        <source>Roundtable</source>
        <translation type="unfinished">စားပွဲဝိုင်း</translation>
    </message>
    <message>
        <source>Roundtables</source>
        <translation type="unfinished">စားပွဲဝိုင်းများ</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">အတန်း</translation>
    </message>
    <message>
        <source>Run multi-party capacity-building projects with international organisations in the basin</source>
        <translation type="unfinished">မြစ်ဝှမ်းရှိ နိုင်ငံတကာအဖွဲ့အစည်းများနှင့် ဘက်စုံစွမ်းရည်မြှင့်တင်ရေးစီမံကိန်းများ ဆောင်ရွက်ခြင်း</translation>
    </message>
    <message>
        <source>Running cost a year</source>
        <translation type="unfinished">တစ်နှစ်လည်ပတ်စရိတ်</translation>
    </message>
    <message>
        <source>Rural environmental governance</source>
        <translation type="unfinished">ကျေးလက်ပတ်ဝန်းကျင် စီမံအုပ်ချုပ်မှု</translation>
    </message>
    <message>
        <source>SDG goals and targets</source>
        <translation type="unfinished">SDG ပန်းတိုင်များ</translation>
    </message>
    <message>
        <source>Same action: {codes}.</source>
        <translation type="unfinished">တူညီသောလုပ်ငန်း - {codes}။</translation>
    </message>
    <message>
        <source>Same priority area: {codes}.</source>
        <translation type="unfinished">တူညီသောဦးစားပေးနယ်ပယ် - {codes}။</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished">ပမာဏ</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation type="unfinished">အချိန်ဇယား</translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished">ရမှတ်</translation>
    </message>
    <message>
        <source>Score then</source>
        <translation type="unfinished">ထိုစဉ်ကရမှတ်</translation>
    </message>
    <message>
        <source>Scores are advice; what people decided is recorded separately.</source>
        <translation type="unfinished">ရမှတ်များသည် အကြံပြုချက်သာ ဖြစ်သည်။ လူတို့၏ ဆုံးဖြတ်ချက်ကို သီးခြား မှတ်တမ်းတင်ထားသည်။</translation>
    </message>
    <message>
        <source>Seat, counted from the chair</source>
        <translation type="unfinished">ထိုင်ခုံအစဉ် (သဘာပတိမှ ရေတွက်)</translation>
    </message>
    <message>
        <source>Seating</source>
        <translation type="unfinished">ထိုင်ခုံနေရာချထားမှု</translation>
    </message>
    <message>
        <source>Seating: countries in the English alphabetical order of their names, beginning after the host, who sits last; governments before other delegations.</source>
        <translation type="unfinished">ထိုင်ခုံနေရာ - နိုင်ငံအမည်၏ အင်္ဂလိပ်အက္ခရာစဉ်အတိုင်း အိမ်ရှင်နောက်မှစ၍ အိမ်ရှင်နောက်ဆုံး၊ အစိုးရများ အခြားအဖွဲ့များထက် ဦးစွာ။</translation>
    </message>
    <message>
        <source>Seating: countries in the English alphabetical order of their names; governments before other delegations.</source>
        <translation type="unfinished">ထိုင်ခုံနေရာ - နိုင်ငံအမည်၏ အင်္ဂလိပ်အက္ခရာစဉ်အတိုင်း၊ အစိုးရများ အခြားအဖွဲ့များထက် ဦးစွာ။</translation>
    </message>
    <message>
        <source>Seating: the host first, then countries in the English alphabetical order of their names; governments before other delegations.</source>
        <translation type="unfinished">ထိုင်ခုံနေရာ - အိမ်ရှင်ဦးစွာ၊ ထို့နောက် နိုင်ငံအမည်၏ အင်္ဂလိပ်အက္ခရာစဉ်အတိုင်း၊ အစိုးရများ အခြားအဖွဲ့များထက် ဦးစွာ။</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished">ထိုင်ခုံ</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished">ကဏ္ဍ</translation>
    </message>
    <message>
        <source>Serves {country}.</source>
        <translation type="unfinished">{country} ကို ဝန်ဆောင်မှုပေးသည်။</translation>
    </message>
    <message>
        <source>Serviced in</source>
        <translation type="unfinished">ဝန်ဆောင်မှုရှိသောနိုင်ငံ</translation>
    </message>
    <message>
        <source>Serviced in {country}.</source>
        <translation type="unfinished">{country} တွင် ဝန်ဆောင်မှုရှိသည်။</translation>
    </message>
    <message>
        <source>Share environmental information and raise each country's ability to share data</source>
        <translation type="unfinished">ပတ်ဝန်းကျင်သတင်းအချက်အလက် မျှဝေပြီး နိုင်ငံအလိုက် ဒေတာမျှဝေနိုင်စွမ်း မြှင့်တင်ခြင်း</translation>
    </message>
    <message>
        <source>Share experience and technology on agricultural and rural domestic wastewater</source>
        <translation type="unfinished">စိုက်ပျိုးရေးနှင့် ကျေးလက်အိမ်သုံးရေဆိုးဆိုင်ရာ အတွေ့အကြုံနှင့် နည်းပညာ မျှဝေခြင်း</translation>
    </message>
    <message>
        <source>Share knowledge of urban and rural environmental management and transfer environmental technology</source>
        <translation type="unfinished">မြို့ပြနှင့် ကျေးလက်ပတ်ဝန်းကျင်စီမံမှု အသိပညာမျှဝေခြင်းနှင့် ပတ်ဝန်းကျင်နည်းပညာ လွှဲပြောင်းခြင်း</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">စာရွက်</translation>
    </message>
    <message>
        <source>Shortlisted</source>
        <translation type="unfinished">ရွေးချယ်ထား</translation>
    </message>
    <message>
        <source>Shortlists and decisions</source>
        <translation type="unfinished">ရွေးချယ်စာရင်းနှင့် ဆုံးဖြတ်ချက်များ</translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished">ဘက်</translation>
    </message>
    <message>
        <source>Since printing {number} of {date}.</source>
        <translation type="unfinished">{date} ပုံနှိပ်ခြင်း အကြိမ် {number} မှစ၍။</translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished">တည်နေရာ</translation>
    </message>
    <message>
        <source>Site demands are not known on one side or both.</source>
        <translation type="unfinished">တစ်ဖက် သို့မဟုတ် နှစ်ဖက်စလုံး၏ နေရာလိုအပ်ချက်ကို မသိရပါ။</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation type="unfinished">အချိန်ကွက်</translation>
    </message>
    <message>
        <source>Slot {number}</source>
        <translation type="unfinished">အချိန်ကွက် {number}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished">အရင်းအမြစ် - {source}</translation>
    </message>
    <message>
        <source>Sources and caveats</source>
        <translation type="unfinished">အရင်းအမြစ်နှင့် သတိပြုရန်များ</translation>
    </message>
    <message>
        <source>Spoken by both: {codes}.</source>
        <translation type="unfinished">ဘုံဘာသာစကား - {codes}။</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished">အဆင့်</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished">စံနှုန်း</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">အစမှတ်</translation>
    </message>
    <message>
        <source>Started or commissioned</source>
        <translation type="unfinished">စတင်သည့်ရက်</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">အခြေအနေ</translation>
    </message>
    <message>
        <source>Strengthen the leadership of environmental managers, regional planning and environmental management</source>
        <translation type="unfinished">ပတ်ဝန်းကျင်စီမံခန့်ခွဲသူများ၏ ဦးဆောင်မှု၊ ဒေသစီမံကိန်းနှင့် ပတ်ဝန်းကျင်စီမံခန့်ခွဲမှု အားဖြည့်ခြင်း</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished">အားကောင်း</translation>
    </message>
    <message>
        <source>Strong: at least {strong} points, or at least {leader} at the head of the list, alone or in a group whose members may be close together, with the next {margin} points behind or no next at all; and {much} of the weight assessed. Possible: at least {possible} points, with {little} assessed. Weak: fewer points, or too little assessed. Points are shown without their fractions.</source>
        <translation type="unfinished">အားကောင်း - အနည်းဆုံး {strong} မှတ် သို့မဟုတ် စာရင်းထိပ်တွင် တစ်ခုတည်း သို့မဟုတ် အမှတ်နီးစပ်နိုင်သော အုပ်စုအဖြစ် အနည်းဆုံး {leader} မှတ်ရှိပြီး နောက်တစ်ခုက {margin} မှတ် နောက်ကျ သို့မဟုတ် နောက်ထပ်မရှိဘဲ အလေးချိန်၏ {much} အကဲဖြတ်ပြီး။ ဖြစ်နိုင် - အနည်းဆုံး {possible} မှတ်ရှိပြီး {little} အကဲဖြတ်ပြီး။ အားနည်း - မှတ်ပိုနည်း သို့မဟုတ် အကဲဖြတ်မှု နည်းလွန်း။ မှတ်များကို ကိန်းပြည့်ဖြင့်သာ ပြသည်။</translation>
    </message>
    <message>
        <source>Studied</source>
        <translation type="unfinished">လေ့လာပြီး</translation>
    </message>
    <message>
        <source>Studies done</source>
        <translation type="unfinished">ပြုလုပ်ပြီးသော လေ့လာမှုများ</translation>
    </message>
    <message>
        <source>Study how environmental protection, ecosystems and climate adaptation are linked</source>
        <translation type="unfinished">ပတ်ဝန်းကျင်ကာကွယ်မှု၊ ဂေဟစနစ်နှင့် ရာသီဥတုလိုက်လျောညီထွေမှု ဆက်စပ်ပုံကို လေ့လာခြင်း</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished">အကြောင်းအရာ</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation type="unfinished">ပေးသွင်းသူ</translation>
    </message>
    <message>
        <source>Survey environmental industry and technology needs together, and connect government, enterprise and academia</source>
        <translation type="unfinished">ပတ်ဝန်းကျင်လုပ်ငန်းနှင့် နည်းပညာလိုအပ်ချက်ကို အတူစစ်တမ်းကောက်ပြီး အစိုးရ၊ လုပ်ငန်းနှင့် ပညာရှင်များ ချိတ်ဆက်ခြင်း</translation>
    </message>
    <message>
        <source>Sustainable cities and communities</source>
        <translation type="unfinished">ရေရှည်တည်တံ့သော မြို့ရွာများ</translation>
    </message>
    <message>
        <source>TRL</source>
        <translation type="unfinished">TRL</translation>
    </message>
    <message>
        <source>TRL {level} is below the {minimum} asked.</source>
        <translation type="unfinished">TRL {level} သည် တောင်းဆိုသော {minimum} အောက်ဖြစ်သည်။</translation>
    </message>
    <message>
        <source>TRL {level}.</source>
        <translation type="unfinished">TRL {level}။</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">စားပွဲ</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation type="unfinished">စားပွဲ {number}</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished">စားပွဲများ</translation>
    </message>
    <message>
        <source>Technical assistance</source>
        <translation type="unfinished">နည်းပညာအကူအညီ</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation type="unfinished">နည်းပညာများ</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation type="unfinished">နည်းပညာ</translation>
    </message>
    <message>
        <source>Technology need</source>
        <translation type="unfinished">နည်းပညာလိုအပ်ချက်</translation>
    </message>
    <message>
        <source>Technology needs</source>
        <translation type="unfinished">နည်းပညာလိုအပ်ချက်များ</translation>
    </message>
    <message>
        <source>Term (years)</source>
        <translation type="unfinished">သက်တမ်း (နှစ်)</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished">စည်းကမ်းချက်များ</translation>
    </message>
    <message>
        <source>Terms in this name (no translation): {terms}.</source>
        <translation type="unfinished">ဤအမည်ပါ ဝေါဟာရများ (ဘာသာပြန် မဟုတ်ပါ) - {terms}။</translation>
    </message>
    <message>
        <source>The Buddhist year {year} is {common}.</source>
        <translation type="unfinished">ဗုဒ္ဓသက္ကရာဇ် {year} သည် {common} ဖြစ်ပါသည်။</translation>
    </message>
    <message>
        <source>The Burmese text is in Zawgyi, not in Unicode.</source>
        <translation type="unfinished">မြန်မာစာသည် Zawgyi ဖြစ်ပြီး Unicode မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>The amount is not known on both sides in a currency with a rate.</source>
        <translation type="unfinished">နှစ်ဖက်စလုံး၏ ပမာဏကို ငွေလဲနှုန်းရှိသောငွေကြေးဖြင့် မသိရပါ။</translation>
    </message>
    <message>
        <source>The amount lies within the ticket.</source>
        <translation type="unfinished">ပမာဏသည် သတ်မှတ်ဘောင်အတွင်း ရှိသည်။</translation>
    </message>
    <message>
        <source>The amounts are very small (at most {highest}): are they in thousands or millions?</source>
        <translation type="unfinished">ငွေပမာဏများ အလွန်နည်းပါသည် (အများဆုံး {highest})။ ထောင်ဂဏန်းလား၊ သန်းဂဏန်းလား။</translation>
    </message>
    <message>
        <source>The answer could move {name}, now at place {place}, by up to {points} points.</source>
        <translation type="unfinished">အဖြေသည် အဆင့် {place} ရှိ {name} ကို {points} မှတ်အထိ ပြောင်းလဲစေနိုင်သည်။</translation>
    </message>
    <message>
        <source>The budget is zero.</source>
        <translation type="unfinished">ဘတ်ဂျက်မှာ သုညဖြစ်သည်။</translation>
    </message>
    <message>
        <source>The capacities are not in comparable units.</source>
        <translation type="unfinished">စွမ်းရည်များကို နှိုင်းယှဉ်နိုင်သော ယူနစ်ဖြင့် မဖော်ပြထားပါ။</translation>
    </message>
    <message>
        <source>The capacity is not known on one side or both.</source>
        <translation type="unfinished">တစ်ဖက် သို့မဟုတ် နှစ်ဖက်စလုံး၏ စွမ်းရည်ကို မသိရပါ။</translation>
    </message>
    <message>
        <source>The capacity needed is not above the one offered.</source>
        <translation type="unfinished">လိုအပ်သော စွမ်းရည်သည် ကမ်းလှမ်းထားသော စွမ်းရည်ထက် မပိုပါ။</translation>
    </message>
    <message>
        <source>The capacity needed lies in the range offered.</source>
        <translation type="unfinished">လိုအပ်သောစွမ်းရည်သည် ကမ်းလှမ်းသောအပိုင်းအခြားအတွင်း ရှိသည်။</translation>
    </message>
    <message>
        <source>The category asked for.</source>
        <translation type="unfinished">တောင်းဆိုထားသော အမျိုးအစား။</translation>
    </message>
    <message>
        <source>The cell holds several names: “{name}” is the name, the others are kept beside it.</source>
        <translation type="unfinished">အကွက်တွင် အမည်များစွာ ပါသည်။ “{name}” ကို အမည်အဖြစ် ယူ၍ အခြားအမည်များကို တွဲသိမ်းထားပါသည်။</translation>
    </message>
    <message>
        <source>The cell says that the value is not decided yet.</source>
        <translation type="unfinished">အကွက်တွင် တန်ဖိုးကို မဆုံးဖြတ်ရသေးကြောင်း ရေးထားပါသည်။</translation>
    </message>
    <message>
        <source>The cell says that the value is not known.</source>
        <translation type="unfinished">အကွက်တွင် တန်ဖိုးကို မသိသေးကြောင်း ရေးထားပါသည်။</translation>
    </message>
    <message>
        <source>The cell shows the error {what}.</source>
        <translation type="unfinished">အကွက်တွင် အမှား {what} ပြနေပါသည်။</translation>
    </message>
    <message>
        <source>The column has dates in both orders; {text} can mean either.</source>
        <translation type="unfinished">ကော်လံတွင် ရက်စွဲအစဉ် နှစ်မျိုးလုံး ပါသည်။ {text} သည် မည်သည့်အစဉ်မဆို ဖြစ်နိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>The column uses both decimal marks: {text} can mean {a} or {b}.</source>
        <translation type="unfinished">ကော်လံတွင် ဒဿမသင်္ကေတ နှစ်မျိုးလုံး သုံးထားသည်။ {text} သည် {a} သို့မဟုတ် {b} ဖြစ်နိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>The country is not known on one side or both.</source>
        <translation type="unfinished">တစ်ဖက် သို့မဟုတ် နှစ်ဖက်စလုံး၏ နိုင်ငံကို မသိရပါ။</translation>
    </message>
    <message>
        <source>The currency is not known on one side or both.</source>
        <translation type="unfinished">တစ်ဖက် သို့မဟုတ် နှစ်ဖက်စလုံး၏ ငွေကြေးကို မသိရပါ။</translation>
    </message>
    <message>
        <source>The date needed is already past.</source>
        <translation type="unfinished">လိုအပ်ရက် ကျော်လွန်ပြီးဖြစ်သည်။</translation>
    </message>
    <message>
        <source>The form of cooperation is not known on one side or both.</source>
        <translation type="unfinished">တစ်ဖက် သို့မဟုတ် နှစ်ဖက်စလုံး၏ ပူးပေါင်းမှုပုံစံကို မသိရပါ။</translation>
    </message>
    <message>
        <source>The formula has no kept result: open the file in Excel, save it, and send it again.</source>
        <translation type="unfinished">ပုံသေနည်းတွင် သိမ်းထားသောရလဒ် မရှိပါ။ ဖိုင်ကို Excel တွင် ဖွင့်၍ သိမ်းပြီး ပြန်ပို့ပေးပါ။</translation>
    </message>
    <message>
        <source>The funds in hand reach the own share of {share} %.</source>
        <translation type="unfinished">လက်ဝယ်ရှိရန်ပုံငွေသည် ကိုယ်ပိုင်ဝေစု {share}% ကို ပြည့်မီသည်။</translation>
    </message>
    <message>
        <source>The host first, then alphabetical</source>
        <translation type="unfinished">အိမ်ရှင်နိုင်ငံ ဦးစွာ၊ ထို့နောက် အက္ခရာစဉ်အလိုက်</translation>
    </message>
    <message>
        <source>The instrument is not known on one side or both.</source>
        <translation type="unfinished">တစ်ဖက် သို့မဟုတ် နှစ်ဖက်စလုံး၏ ကိရိယာကို မသိရပါ။</translation>
    </message>
    <message>
        <source>The languages spoken are not known on one side or both.</source>
        <translation type="unfinished">တစ်ဖက် သို့မဟုတ် နှစ်ဖက်စလုံး၏ ဘာသာစကားကို မသိရပါ။</translation>
    </message>
    <message>
        <source>The list would change {n} of {all} {all:record|records} of the register.</source>
        <translation type="unfinished">ဤစာရင်းသည် မှတ်ပုံတင်စာရင်းရှိ မှတ်တမ်း {all} ခုအနက် {n} ခုကို ပြောင်းပါမည်။</translation>
    </message>
    <message>
        <source>The match is weak: check first whether it is worth pursuing.</source>
        <translation type="unfinished">ကိုက်ညီမှု အားနည်းသည် - ဆက်လုပ်သင့် မသင့် ဦးစွာ စစ်ဆေးပါ။</translation>
    </message>
    <message>
        <source>The number has no unit.</source>
        <translation type="unfinished">ဂဏန်းတွင် ယူနစ် မပါပါ။</translation>
    </message>
    <message>
        <source>The number {id} also stands in row {row}, for “{name}”.</source>
        <translation type="unfinished">အမှတ် {id} သည် အတန်း {row} တွင် “{name}” အတွက်လည်း ရှိပါသည်။</translation>
    </message>
    <message>
        <source>The number {number} is not a date.</source>
        <translation type="unfinished">ဂဏန်း {number} သည် ရက်စွဲ မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>The number {number} was read as Excel's date {date}.</source>
        <translation type="unfinished">ဂဏန်း {number} ကို Excel ၏ ရက်စွဲ {date} ဟု ဖတ်ခဲ့ပါသည်။</translation>
    </message>
    <message>
        <source>The offer does not say whether it meets the standard.</source>
        <translation type="unfinished">စံနှုန်းပြည့်မီမှုကို ကမ်းလှမ်းချက်တွင် မဖော်ပြထားပါ။</translation>
    </message>
    <message>
        <source>The own share required is not known.</source>
        <translation type="unfinished">လိုအပ်သော ကိုယ်ပိုင်ဝေစုကို မသိရပါ။</translation>
    </message>
    <message>
        <source>The per cent sign was left out.</source>
        <translation type="unfinished">ရာခိုင်နှုန်းသင်္ကေတကို ချန်ထားခဲ့ပါသည်။</translation>
    </message>
    <message>
        <source>The priority area is not known on one side or both.</source>
        <translation type="unfinished">တစ်ဖက် သို့မဟုတ် နှစ်ဖက်စလုံး၏ ဦးစားပေးနယ်ပယ်ကို မသိရပါ။</translation>
    </message>
    <message>
        <source>The readiness level is not known.</source>
        <translation type="unfinished">နည်းပညာအဆင်သင့်အဆင့်ကို မသိရပါ။</translation>
    </message>
    <message>
        <source>The row has no name.</source>
        <translation type="unfinished">ဤအတန်းတွင် အမည် မရှိပါ။</translation>
    </message>
    <message>
        <source>The same currency.</source>
        <translation type="unfinished">တူညီသောငွေကြေး။</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is hidden; it is not imported unless chosen.</source>
        <translation type="unfinished">“{sheet}” စာရွက်ကို ဖျောက်ထားသည်။ မရွေးလျှင် သွင်းယူမည် မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>The six countries, in cash or in kind</source>
        <translation type="unfinished">ခြောက်နိုင်ငံ၊ ငွေသား သို့မဟုတ် ပစ္စည်းဖြင့်</translation>
    </message>
    <message>
        <source>The standard is not known on one side or both.</source>
        <translation type="unfinished">တစ်ဖက် သို့မဟုတ် နှစ်ဖက်စလုံး၏ စံနှုန်းကို မသိရပါ။</translation>
    </message>
    <message>
        <source>The telephone number was stored as a number: leading zeros may be lost.</source>
        <translation type="unfinished">ဖုန်းနံပါတ်ကို ဂဏန်းအဖြစ် သိမ်းထားသည်။ ရှေ့ရှိ သုညများ ပျောက်နိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>The text was read as {encoding}; please look whether it is right.</source>
        <translation type="unfinished">စာသားကို {encoding} ဖြင့် ဖတ်ခဲ့ပါသည်။ မှန်မမှန် ကြည့်ပေးပါ။</translation>
    </message>
    <message>
        <source>The thin line under a bar is as long as the share of the weight that could be assessed.</source>
        <translation type="unfinished">ဘားအောက်ရှိ မျဉ်းပါးသည် အကဲဖြတ်နိုင်ခဲ့သော အလေးချိန်အချိုးအတိုင်း ရှည်သည်။</translation>
    </message>
    <message>
        <source>The unit “{unit}” is not known.</source>
        <translation type="unfinished">ယူနစ် “{unit}” ကို မသိပါ။</translation>
    </message>
    <message>
        <source>The weakest link: {name} with {score} points.</source>
        <translation type="unfinished">အားအနည်းဆုံးအချက် - {name}၊ {score} မှတ်။</translation>
    </message>
    <message>
        <source>The year {short} was read as {year}.</source>
        <translation type="unfinished">နှစ် {short} ကို {year} ဟု ဖတ်ခဲ့ပါသည်။</translation>
    </message>
    <message>
        <source>The year {year} is unlikely.</source>
        <translation type="unfinished">နှစ် {year} သည် မဖြစ်နိုင်လောက်ပါ။</translation>
    </message>
    <message>
        <source>Theme and outcomes wanted</source>
        <translation type="unfinished">ခေါင်းစဉ်နှင့် လိုလားသောရလဒ်</translation>
    </message>
    <message>
        <source>There is no exchange rate for {currency}.</source>
        <translation type="unfinished">{currency} အတွက် ငွေလဲနှုန်း မရှိပါ။</translation>
    </message>
    <message>
        <source>There is no exchange rate for {currency}: the amount was not compared.</source>
        <translation type="unfinished">{currency} အတွက် ငွေလဲနှုန်း မရှိသဖြင့် ပမာဏကို မနှိုင်းယှဉ်ခဲ့ပါ။</translation>
    </message>
    <message>
        <source>There is no record {code}.</source>
        <translation type="unfinished">မှတ်တမ်း {code} မရှိပါ။</translation>
    </message>
    <message>
        <source>There is no such date: {text}.</source>
        <translation type="unfinished">ဤရက်စွဲ မရှိပါ - {text}။</translation>
    </message>
    <message>
        <source>This edition holds only information released to its readers.</source>
        <translation type="unfinished">ဤထုတ်ဝေမှုတွင် ဖတ်ရှုသူများအား ထုတ်ပြန်ထားသော အချက်အလက်များသာ ပါဝင်သည်။</translation>
    </message>
    <message>
        <source>This type of organisation may not apply.</source>
        <translation type="unfinished">ဤအဖွဲ့အစည်းအမျိုးအစားသည် မလျှောက်ထားနိုင်ပါ။</translation>
    </message>
    <message>
        <source>This value is not in the list; it will be looked at.</source>
        <translation type="unfinished">ဤတန်ဖိုးသည် စာရင်းတွင် မပါပါ။ ကြည့်ရှုစစ်ဆေးပါမည်။</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished">ငွေပမာဏ</translation>
    </message>
    <message>
        <source>Ticket size</source>
        <translation type="unfinished">ငွေပမာဏ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">အချိန်</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation type="unfinished">အချိန်ကာလ</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation type="unfinished">မေးရန်</translation>
    </message>
    <message>
        <source>To funders</source>
        <translation type="unfinished">ရန်ပုံငွေပေးသူများသို့</translation>
    </message>
    <message>
        <source>To suppliers</source>
        <translation type="unfinished">ပေးသွင်းသူများသို့</translation>
    </message>
    <message>
        <source>To those who ask</source>
        <translation type="unfinished">တောင်းဆိုသူများသို့</translation>
    </message>
    <message>
        <source>Too large: the smallest size is {ratio} times the need.</source>
        <translation type="unfinished">ကြီးလွန်းသည်။ အသေးဆုံးအရွယ်မှာ လိုအပ်ချက်၏ {ratio} ဆဖြစ်သည်။</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation type="unfinished">စုစုပေါင်းကုန်ကျစရိတ်</translation>
    </message>
    <message>
        <source>Treat urban water pollution, domestic and industrial wastewater, in integrated management</source>
        <translation type="unfinished">မြို့ပြရေညစ်ညမ်းမှု၊ အိမ်သုံးနှင့် စက်မှုရေဆိုးများကို ပေါင်းစည်းစီမံ၍ သန့်စင်ခြင်း</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">အမျိုးအစား</translation>
    </message>
    <message>
        <source>Type of private participation</source>
        <translation type="unfinished">ပုဂ္ဂလိကပါဝင်မှုပုံစံ</translation>
    </message>
    <message>
        <source>Under construction</source>
        <translation type="unfinished">တည်ဆောက်ဆဲ</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished">ဆောင်ရွက်ဆဲ</translation>
    </message>
    <message>
        <source>Up to {points} points in the list for {name}.</source>
        <translation type="unfinished">{name} အတွက် စာရင်းတွင် {points} မှတ်အထိ။</translation>
    </message>
    <message>
        <source>Urban environmental governance</source>
        <translation type="unfinished">မြို့ပြပတ်ဝန်းကျင် စီမံအုပ်ချုပ်မှု</translation>
    </message>
    <message>
        <source>Values from: {sources}</source>
        <translation type="unfinished">တန်ဖိုးများရရှိရာ - {sources}</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished">ကျင်းပမည့်နေရာ</translation>
    </message>
    <message>
        <source>Wait for the next call; ask the funder for its date.</source>
        <translation type="unfinished">နောက်တစ်ကြိမ် ခေါ်ယူမှုကို စောင့်ပါ။ ရက်စွဲကို ရန်ပုံငွေပေးသူထံ မေးပါ။</translation>
    </message>
    <message>
        <source>Wants another form of cooperation.</source>
        <translation type="unfinished">အခြားပူးပေါင်းမှုပုံစံကို လိုလားသည်။</translation>
    </message>
    <message>
        <source>Wants the same form of cooperation.</source>
        <translation type="unfinished">တူညီသောပူးပေါင်းမှုပုံစံကို လိုလားသည်။</translation>
    </message>
    <message>
        <source>Warranty (months)</source>
        <translation type="unfinished">အာမခံကာလ (လ)</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation type="unfinished">အားနည်း</translation>
    </message>
    <message>
        <source>Weak power supply</source>
        <translation type="unfinished">လျှပ်စစ်အားနည်း</translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished">ဝက်ဘ်ဆိုက်</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">ဘာ</translation>
    </message>
    <message>
        <source>What came of it? Please tick one.</source>
        <translation type="unfinished">ရလဒ်မှာ အဘယ်နည်း။ တစ်ခုကို အမှန်ခြစ်ပါ။</translation>
    </message>
    <message>
        <source>What changed since the last printing</source>
        <translation type="unfinished">ယခင်ပုံနှိပ်ခြင်းနောက် ပြောင်းလဲချက်များ</translation>
    </message>
    <message>
        <source>What disqualifies</source>
        <translation type="unfinished">အကျုံးမဝင်စေသည့်အချက်</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation type="unfinished">မသိရသေးသည်</translation>
    </message>
    <message>
        <source>What is out of balance</source>
        <translation type="unfinished">ဟန်ချက်မညီသည်များ</translation>
    </message>
    <message>
        <source>What is sought</source>
        <translation type="unfinished">ရှာဖွေနေသည်</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished">လုပ်ဆောင်ချက်</translation>
    </message>
    <message>
        <source>What it pays for</source>
        <translation type="unfinished">ထောက်ပံ့သည့်အရာ</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">ဆောင်ရွက်ရန်</translation>
    </message>
    <message>
        <source>What was promised last time</source>
        <translation type="unfinished">ယခင်က ကတိပြုခဲ့သည်များ</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished">ပြောဆိုခဲ့သည်များ</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation type="unfinished">ကူညီနိုင်မည့်အရာ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">ဘယ်သူ</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation type="unfinished">တောင်းဆိုသူ</translation>
    </message>
    <message>
        <source>Who asks, or who may apply, is not known.</source>
        <translation type="unfinished">တောင်းဆိုသူ သို့မဟုတ် လျှောက်ထားနိုင်သူကို မသိရပါ။</translation>
    </message>
    <message>
        <source>Who sits at the table</source>
        <translation type="unfinished">စားပွဲဝိုင်းတွင် ပါဝင်သူများ</translation>
    </message>
    <message>
        <source>Whoever applies needs to know it.</source>
        <translation type="unfinished">လျှောက်ထားသူက သိရန် လိုသည်။</translation>
    </message>
    <message>
        <source>Whoever makes an offer needs to know it.</source>
        <translation type="unfinished">ကမ်းလှမ်းသူ သိရန် လိုအပ်သည်။</translation>
    </message>
    <message>
        <source>Why invited</source>
        <translation type="unfinished">ဖိတ်ကြားရသည့်အကြောင်း</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished">အရေးကြီးပုံ</translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished">လျှောက်ထားချိန်</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">နှင့်အတူ</translation>
    </message>
    <message>
        <source>Without a page here, as weak matches or near misses: {count}.</source>
        <translation type="unfinished">ကိုက်ညီမှု အားနည်းခြင်း သို့မဟုတ် နီးစပ်ရုံသာဖြစ်ခြင်းကြောင့် ဤနေရာတွင် သီးခြားစာမျက်နှာ မရှိ - {count}</translation>
    </message>
    <message>
        <source>Words alike, but no term in common ({likeness} of 100).</source>
        <translation type="unfinished">စကားလုံးများ ဆင်တူသော်လည်း တူညီသော ဝေါဟာရ မရှိပါ (100 တွင် {likeness})။</translation>
    </message>
    <message>
        <source>Words and concepts in common: {concepts} ({likeness} of 100).</source>
        <translation type="unfinished">တူညီသောစကားလုံးနှင့် သဘောတရား - {concepts} (100 တွင် {likeness})။</translation>
    </message>
    <message>
        <source>Would let {count} {count:offer|offers} be compared by {criterion}.</source>
        <translation type="unfinished">{criterion} အလိုက် ကမ်းလှမ်းချက် {count} ခုကို နှိုင်းယှဉ်နိုင်မည်။</translation>
    </message>
    <message>
        <source>Would score</source>
        <translation type="unfinished">ရနိုင်မည့်ရမှတ်</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">ဟုတ်ကဲ့</translation>
    </message>
    <message>
        <source>Zero hunger</source>
        <translation type="unfinished">ဆာလောင်မှု ပပျောက်ရေး</translation>
    </message>
    <message>
        <source>acronym</source>
        <translation type="unfinished">အတိုကောက်</translation>
    </message>
    <message>
        <source>also called</source>
        <translation type="unfinished">အမည်ကွဲ</translation>
    </message>
    <message>
        <source>continued:</source>
        <translation type="unfinished">အဆက် -</translation>
    </message>
    <message>
        <source>corrected at import, was “{text}”</source>
        <translation type="unfinished">သွင်းယူစဉ် ပြင်ဆင်ထား၊ မူလ “{text}”</translation>
    </message>
    <message>
        <source>enterprises</source>
        <translation type="unfinished">လုပ်ငန်းများ</translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished">အမှား</translation>
    </message>
    <message>
        <source>fix</source>
        <translation type="unfinished">ပြင်ပြီး</translation>
    </message>
    <message>
        <source>former name</source>
        <translation type="unfinished">အမည်ဟောင်း</translation>
    </message>
    <message>
        <source>funding sources</source>
        <translation type="unfinished">ရန်ပုံငွေအရင်းအမြစ်များ</translation>
    </message>
    <message>
        <source>in {language}</source>
        <translation type="unfinished">{language}ဘာသာဖြင့်</translation>
    </message>
    <message>
        <source>need, supplier and funder together</source>
        <translation type="unfinished">လိုအပ်ချက်၊ ပေးသွင်းသူနှင့် ရန်ပုံငွေပေးသူ အတူတကွ</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">မဟုတ်</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">မသိရ</translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished">မေးခွန်း</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation type="unfinished">အတန်း {row}</translation>
    </message>
    <message>
        <source>sheet {sheet}</source>
        <translation type="unfinished">စာရွက် {sheet}</translation>
    </message>
    <message>
        <source>table {number}</source>
        <translation type="unfinished">စားပွဲ {number}</translation>
    </message>
    <message>
        <source>technologies</source>
        <translation type="unfinished">နည်းပညာများ</translation>
    </message>
    <message>
        <source>to review</source>
        <translation type="unfinished">ပြန်စစ်ရန်</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">ဟုတ်</translation>
    </message>
    <message>
        <source>{amount} {amount:connection|connections}</source>
        <translation type="unfinished">ချိတ်ဆက်မှု {amount} ခု</translation>
    </message>
    <message>
        <source>{amount} {amount:household|households}</source>
        <translation type="unfinished">အိမ်ထောင်စု {amount} စု</translation>
    </message>
    <message>
        <source>{amount} {amount:person|persons}</source>
        <translation type="unfinished">{amount} ဦး</translation>
    </message>
    <message>
        <source>{amount} {amount:unit|units}</source>
        <translation type="unfinished">{amount} ခု</translation>
    </message>
    <message>
        <source>{code} {name}: no meeting is about it.</source>
        <translation type="unfinished">{code} {name} - ၎င်းအတွက် တွေ့ဆုံပွဲ မရှိပါ။</translation>
    </message>
    <message>
        <source>{code} {name}: nobody at the table supplies a technology for it.</source>
        <translation type="unfinished">{code} {name} - ၎င်းအတွက် နည်းပညာပေးသွင်းသူ စားပွဲဝိုင်းတွင် မရှိပါ။</translation>
    </message>
    <message>
        <source>{code} {name}: nobody at the table would fund it.</source>
        <translation type="unfinished">{code} {name} - ၎င်းအတွက် ရန်ပုံငွေပေးမည့်သူ စားပွဲဝိုင်းတွင် မရှိပါ။</translation>
    </message>
    <message>
        <source>{code} {name}: the funders at the table match it only weakly.</source>
        <translation type="unfinished">{code} {name} - စားပွဲဝိုင်းရှိ ရန်ပုံငွေပေးသူများ၏ ကိုက်ညီမှု အားနည်းသည်။</translation>
    </message>
    <message>
        <source>{code} {name}: the suppliers at the table match it only weakly.</source>
        <translation type="unfinished">{code} {name} - စားပွဲဝိုင်းရှိ ပေးသွင်းသူများ၏ ကိုက်ညီမှု အားနည်းသည်။</translation>
    </message>
    <message>
        <source>{code} {name}: wanted by {date}, which is no later than the roundtable. Ask whether it still stands.</source>
        <translation type="unfinished">{code} {name}- {date} တွင် လိုအပ်ပြီး စားပွဲဝိုင်းထက် မနောက်ကျပါ။ လိုအပ်ဆဲ ဟုတ်မဟုတ် မေးပါ။</translation>
    </message>
    <message>
        <source>{code} {name}: who asks for it has no seat.</source>
        <translation type="unfinished">{code} {name} - တောင်းဆိုသူအတွက် ထိုင်ခုံမရှိပါ။</translation>
    </message>
    <message>
        <source>{country} is eligible.</source>
        <translation type="unfinished">{country} အကျုံးဝင်သည်။</translation>
    </message>
    <message>
        <source>{country} is not among the eligible countries.</source>
        <translation type="unfinished">{country} သည် အကျုံးဝင်သောနိုင်ငံများတွင် မပါဝင်ပါ။</translation>
    </message>
    <message>
        <source>{country}: no funder at the table matches an item of this country well.</source>
        <translation type="unfinished">{country} - ဤနိုင်ငံ၏ အချက်များနှင့် ကောင်းစွာကိုက်ညီသော ရန်ပုံငွေပေးသူ စားပွဲဝိုင်းတွင် မရှိပါ။</translation>
    </message>
    <message>
        <source>{count} for another subject</source>
        <translation type="unfinished">{count} ခုသည် အခြားအကြောင်းအရာ</translation>
    </message>
    <message>
        <source>{count} not shown in this edition</source>
        <translation type="unfinished">{count} ခုကို ဤထုတ်ဝေမှုတွင် မဖော်ပြပါ</translation>
    </message>
    <message>
        <source>{count} of {all} invited {count:has|have} not accepted yet: {names}. {meetings} {meetings:meeting depends|meetings depend} on them.</source>
        <translation type="unfinished">ဖိတ်ကြားထားသော {all} ဖွဲ့အနက် {count} ဖွဲ့ လက်မခံရသေးပါ- {names}။ တွေ့ဆုံပွဲ {meetings} ခုသည် ၎င်းတို့အပေါ် မူတည်သည်။</translation>
    </message>
    <message>
        <source>{count} too far off (more than twice what is asked, or closed for over a year)</source>
        <translation type="unfinished">{count} ခုသည် ကွာလွန်း (တောင်းဆိုသည်၏ နှစ်ဆကျော် သို့မဟုတ် ပိတ်ပြီး တစ်နှစ်ကျော်)</translation>
    </message>
    <message>
        <source>{count} {count:commitment was|commitments were} made at earlier roundtables; {open} {open:is|are} still open.</source>
        <translation type="unfinished">ယခင်စားပွဲဝိုင်းများတွင် ကတိပြုချက် {count} ခု ပြုခဲ့ပြီး {open} ခု မပြီးသေးပါ။</translation>
    </message>
    <message>
        <source>{count} {count:offer does|offers do} not fit, and none is near: {left}.</source>
        <translation type="unfinished">ကမ်းလှမ်းချက် {count} ခု မကိုက်ညီဘဲ နီးစပ်သည် တစ်ခုမျှမရှိပါ - {left}။</translation>
    </message>
    <message>
        <source>{count} {count:offer|offers} compared: {fit} {fit:fits|fit}, {rest} {rest:does|do} not.</source>
        <translation type="unfinished">ကမ်းလှမ်းချက် {count} ခု နှိုင်းယှဉ်ခဲ့သည် - {fit} ခု ကိုက်ညီ၊ {rest} ခု မကိုက်ညီ။</translation>
    </message>
    <message>
        <source>{count} {count:offer|offers} compared: {fit} {fit:fits|fit}, {rest} {rest:does|do} not. The best {shown} are listed.</source>
        <translation type="unfinished">ကမ်းလှမ်းချက် {count} ခု နှိုင်းယှဉ်ခဲ့သည် - {fit} ခု ကိုက်ညီ၊ {rest} ခု မကိုက်ညီ။ အကောင်းဆုံး {shown} ခုကို ဖော်ပြထားသည်။</translation>
    </message>
    <message>
        <source>{count} {count:pair was|pairs were} left out: the technology costs more than the funder gives.</source>
        <translation type="unfinished">အတွဲ {count} ခု ချန်ထားသည်။ နည်းပညာသည် ရန်ပုံငွေထက် ပိုကုန်ကျသည်။</translation>
    </message>
    <message>
        <source>{count} {count:record is|records are} out of date and should be confirmed: {codes}.</source>
        <translation type="unfinished">မှတ်တမ်း {count} ခု ရက်လွန်နေပြီး အတည်ပြုသင့်သည် - {codes}။</translation>
    </message>
    <message>
        <source>{coverage} % of the weight could be assessed.</source>
        <translation type="unfinished">အလေးချိန်၏ {coverage}% ကို အကဲဖြတ်နိုင်ခဲ့သည်။</translation>
    </message>
    <message>
        <source>{file} contains macros; they were not run.</source>
        <translation type="unfinished">{file} တွင် မက်ခရိုများ ပါသည်။ ၎င်းတို့ကို မလုပ်ဆောင်ခဲ့ပါ။</translation>
    </message>
    <message>
        <source>{file} contains {n} embedded {n:object; it was|objects; they were} left out.</source>
        <translation type="unfinished">{file} တွင် မြှုပ်ထားသောအရာ {n} ခု ပါသည်။ ၎င်းတို့ကို ချန်ထားခဲ့ပါသည်။</translation>
    </message>
    <message>
        <source>{file} is a text table under a spreadsheet's name.</source>
        <translation type="unfinished">{file} သည် ဇယားဖိုင်အမည်ဖြင့် စာသားဇယား ဖြစ်ပါသည်။</translation>
    </message>
    <message>
        <source>{file} is a web page under a spreadsheet's name.</source>
        <translation type="unfinished">{file} သည် ဇယားဖိုင်အမည်ဖြင့် ဝက်ဘ်စာမျက်နှာ ဖြစ်ပါသည်။</translation>
    </message>
    <message>
        <source>{file} links to {n} other {n:file; it was|files; they were} not opened.</source>
        <translation type="unfinished">{file} သည် အခြားဖိုင် {n} ခုနှင့် ချိတ်ထားပါသည်။ ၎င်းတို့ကို မဖွင့်ခဲ့ပါ။</translation>
    </message>
    <message>
        <source>{label} (in {language})</source>
        <translation type="unfinished">{label} ({language}ဘာသာဖြင့်)</translation>
    </message>
    <message>
        <source>{name} is in tender: talk about it only as the rules of the tender allow, and alike with every bidder.</source>
        <translation type="unfinished">{name} သည် တင်ဒါခေါ်ယူဆဲ ဖြစ်သည်။ တင်ဒါစည်းမျဉ်း ခွင့်ပြုသလောက်သာ၊ တင်ဒါတင်သူအားလုံးနှင့် တန်းတူ ဆွေးနွေးပါ။</translation>
    </message>
    <message>
        <source>{name} with {score} points.</source>
        <translation type="unfinished">{name}၊ {score} မှတ်။</translation>
    </message>
    <message>
        <source>{number} is not between {low} and {high}.</source>
        <translation type="unfinished">{number} သည် {low} နှင့် {high} ကြားတွင် မရှိပါ။</translation>
    </message>
    <message>
        <source>{n} {n:record of|records of} the former edition are not in this list; they stay.</source>
        <translation type="unfinished">ယခင်စာရင်းမှ မှတ်တမ်း {n} ခုသည် ဤစာရင်းတွင် မပါပါ။ ၎င်းတို့ကို ဆက်ထားပါမည်။</translation>
    </message>
    <message>
        <source>{n} {n:row of|rows of} “{sheet}” are hidden; they are imported with the others.</source>
        <translation type="unfinished">“{sheet}” ၏ အတန်း {n} တန်းကို ဖျောက်ထားသည်။ အခြားအတန်းများနှင့်အတူ သွင်းယူပါသည်။</translation>
    </message>
    <message>
        <source>{offer} was decided on ({decision}) and is no longer in the list.</source>
        <translation type="unfinished">{offer} ကို ဆုံးဖြတ်ပြီး ({decision}) စာရင်းတွင် မရှိတော့ပါ။</translation>
    </message>
    <message>
        <source>{party} is matched with {share} % of the agenda: others may be worth inviting.</source>
        <translation type="unfinished">{party} သည် အစီအစဉ်၏ {share}% နှင့် ကိုက်ညီသည် - အခြားသူများကိုလည်း ဖိတ်သင့်သည်။</translation>
    </message>
    <message>
        <source>{text} can be day/month or month/day.</source>
        <translation type="unfinished">{text} သည် ရက်/လ သို့မဟုတ် လ/ရက် ဖြစ်နိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>{text} can mean {a} or {b}.</source>
        <translation type="unfinished">{text} သည် {a} သို့မဟုတ် {b} ဖြစ်နိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>{text}: the column has Buddhist and Gregorian years; {year} was taken.</source>
        <translation type="unfinished">{text} - ကော်လံတွင် ဗုဒ္ဓသက္ကရာဇ်နှင့် ခရစ်သက္ကရာဇ် နှစ်များ ပါသည်။ {year} ကို ယူခဲ့ပါသည်။</translation>
    </message>
    <message>
        <source>{units} {units:unit|units} at USD {least} to {high} each. {share}</source>
        <translation type="unfinished">ယူနစ် {units} ခု၊ တစ်ခုလျှင် USD {least} မှ {high}။ {share}</translation>
    </message>
    <message>
        <source>{units} {units:unit|units} at USD {price} each. {share}</source>
        <translation type="unfinished">ယူနစ် {units} ခု၊ တစ်ခုလျှင် USD {price}။ {share}</translation>
    </message>
    <message>
        <source>{units} {units:unit|units} of it can be ordered.</source>
        <translation type="unfinished">ယူနစ် {units} ခု မှာယူနိုင်သည်။</translation>
    </message>
    <message>
        <source>{units} {units:unit|units} side by side would be needed.</source>
        <translation type="unfinished">ယူနစ် {units} ခု ယှဉ်တွဲလိုအပ်မည်။</translation>
    </message>
    <message>
        <source>{what} ({n} {n:row|rows} of this column)</source>
        <translation type="unfinished">{what} (ဤကော်လံရှိ အတန်း {n} တန်း)</translation>
    </message>
    <message>
        <source>¥ can be Chinese or Japanese; CNY was taken.</source>
        <translation type="unfinished">¥ သည် တရုတ် သို့မဟုတ် ဂျပန်ငွေ ဖြစ်နိုင်သည်။ CNY ဟု ယူခဲ့ပါသည်။</translation>
    </message>
    <message>
        <source>“{rest}” beside the number was left out.</source>
        <translation type="unfinished">ဂဏန်းဘေးရှိ “{rest}” ကို ချန်ထားခဲ့ပါသည်။</translation>
    </message>
    <message>
        <source>“{text}” holds several amounts.</source>
        <translation type="unfinished">“{text}” တွင် ငွေပမာဏများစွာ ပါသည်။</translation>
    </message>
    <message>
        <source>“{text}” holds several values; the first was taken.</source>
        <translation type="unfinished">“{text}” တွင် တန်ဖိုးများစွာ ပါသည်။ ပထမတန်ဖိုးကို ယူခဲ့ပါသည်။</translation>
    </message>
    <message>
        <source>“{text}” is a range; the lower level was taken.</source>
        <translation type="unfinished">“{text}” သည် အပိုင်းအခြား ဖြစ်သည်။ နိမ့်သောအဆင့်ကို ယူခဲ့ပါသည်။</translation>
    </message>
    <message>
        <source>“{text}” is a span of time; its beginning was taken.</source>
        <translation type="unfinished">“{text}” သည် အချိန်ကာလ ဖြစ်သည်။ အစကို ယူခဲ့ပါသည်။</translation>
    </message>
    <message>
        <source>“{text}” is half a year; only the year was kept.</source>
        <translation type="unfinished">“{text}” သည် နှစ်ဝက် ဖြစ်သည်။ နှစ်ကိုသာ သိမ်းခဲ့ပါသည်။</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no.</source>
        <translation type="unfinished">“{text}” သည် ဟုတ်ကဲ့ လည်းမဟုတ်၊ မဟုတ်ပါ လည်းမဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>“{text}” is not a telephone number.</source>
        <translation type="unfinished">“{text}” သည် ဖုန်းနံပါတ် မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>“{text}” is not a web address.</source>
        <translation type="unfinished">“{text}” သည် ဝက်ဘ်လိပ်စာ မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation type="unfinished">“{text}” သည် ကိန်းပြည့် မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address.</source>
        <translation type="unfinished">“{text}” သည် အီးမေးလ်လိပ်စာ မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>“{text}” is not one of the values that this field takes.</source>
        <translation type="unfinished">“{text}” သည် ဤနေရာတွင် လက်ခံသော တန်ဖိုး မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>“{text}” is not understood as a date.</source>
        <translation type="unfinished">“{text}” ကို ရက်စွဲအဖြစ် နားမလည်ပါ။</translation>
    </message>
    <message>
        <source>“{text}” is not understood as a number.</source>
        <translation type="unfinished">“{text}” ကို ဂဏန်းအဖြစ် နားမလည်ပါ။</translation>
    </message>
    <message>
        <source>“{text}” is not understood as an amount.</source>
        <translation type="unfinished">“{text}” ကို ငွေပမာဏအဖြစ် နားမလည်ပါ။</translation>
    </message>
    <message>
        <source>“{text}” names several currencies.</source>
        <translation type="unfinished">“{text}” တွင် ငွေကြေးများစွာ ပါသည်။</translation>
    </message>
    <message>
        <source>“{text}” names several units.</source>
        <translation type="unfinished">“{text}” တွင် ယူနစ်များစွာ ပါသည်။</translation>
    </message>
    <message>
        <source>“{text}” was read as {code}.</source>
        <translation type="unfinished">“{text}” ကို {code} ဟု ဖတ်ခဲ့ပါသည်။</translation>
    </message>
    <message>
        <source>“{text}”: the first address was taken.</source>
        <translation type="unfinished">“{text}” - ပထမလိပ်စာကို ယူခဲ့ပါသည်။</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation type="unfinished">… နောက်ထပ် {count} ခု။</translation>
    </message>
</context>
</TS>
