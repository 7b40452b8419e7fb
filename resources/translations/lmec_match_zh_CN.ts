<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>LMEC Match</name>
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
        <source>--map takes HEADING=field, not {text}.</source>
        <translation>--map 的写法是 标题=字段，不能是 {text}。</translation>
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
        <source>A locked meeting is in slot {slot}, which is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A locked meeting names {party}, who does not take part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A need in your words, in any language – or a record code such as NED-00001-6</source>
        <translation>用任何语言写出需求，或输入记录编码，例如 NED-00001-6</translation>
    </message>
    <message>
        <source>A new register is at {path}. It holds the {count} partners and ministries that the strategy names.</source>
        <translation>新登记册已建立：{path}。其中有战略所列的 {count} 个伙伴和部委。</translation>
    </message>
    <message>
        <source>A party cannot meet itself.</source>
        <translation type="unfinished"></translation>
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
        <source>A verified copy is at {path}.</source>
        <translation>经校验的副本已保存到 {path}。</translation>
    </message>
    <message>
        <source>Accept a demonstration of a less proven technology.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree on a later date, or on delivery in stages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alike in meaning ({likeness} of 100).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well: file, codes, references and search index agree.</source>
        <translation>一切正常：文件、编码、引用和检索索引一致。</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>All {count} tables that may be used are taken whenever both are free.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>Applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Apply through a partner that is eligible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>Area and action</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the funder whether the exclusion covers this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the supplier for a size outside the listed range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks USD {asked}, the minimum is USD {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks: {name}</source>
        <translation>提出需求：{name}</translation>
    </message>
    <message>
        <source>At home in {country}.</source>
        <translation type="unfinished"></translation>
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
        <source>Balance before invitations go out</source>
        <translation>发出邀请前的平衡</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>分档</translation>
    </message>
    <message>
        <source>Briefing pack</source>
        <translation>会议资料</translation>
    </message>
    <message>
        <source>Budget and cost are not known on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle several projects, or ask for {percent} % more.</source>
        <translation type="unfinished"></translation>
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
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair's edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
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
        <source>Choose a theme and the needs and projects to talk about. The program proposes whom to invite, shows the balance before any invitation goes out, and plans meetings.</source>
        <translation>选择主题以及要讨论的需求和项目。程序会建议邀请对象，在发出邀请前显示各方平衡，并安排会谈。</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
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
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Closed {days} days ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-financing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Combine it with other sources: see the funding mix.</source>
        <translation type="unfinished"></translation>
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
        <source>Compared by words and by the glossary; likeness of meaning is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing likeness of meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooperation possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs {share} % more than the budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs {share} % of the budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could move {code} from place {place} by up to {points} points.</source>
        <translation type="unfinished"></translation>
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
        <source>Create…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
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
        <source>Date needed and delivery time are not known on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Delegations' edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete {code}</source>
        <translation>删除 {code}</translation>
    </message>
    <message>
        <source>Delete {count} records</source>
        <translation>删除 {count} 条记录</translation>
    </message>
    <message>
        <source>Delete {count} records? This can be undone.</source>
        <translation>删除 {count} 条记录？此操作可以撤销。</translation>
    </message>
    <message>
        <source>Delivered about {late} months late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered in {months} months, {left} are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the part of the project that lies in the source's area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Double-click a meeting to keep its outcome.</source>
        <translation>双击会谈可记录其结果。</translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <translation>把表格拖到这里</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due diligence has not been done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due diligence: {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit {code}</source>
        <translation>编辑 {code}</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every candidate is excluded: see the near misses.</source>
        <translation type="unfinished"></translation>
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
        <source>Excluded</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Excludes “{thing}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact that is not known</source>
        <translation>未知信息</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the pack</source>
        <translation>在资料中查找</translation>
    </message>
    <message>
        <source>For government delegations. Holds contact details: please keep it closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For participants of the roundtable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the chair and the Centre only. Please do not copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of cooperation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Gives only {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving out tables and interpreters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>对应字段</translation>
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
        <source>Held back: too little is known for a stronger recommendation.</source>
        <translation>建议已降级：已知信息太少。</translation>
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
        <source>Host (self-nominated)</source>
        <translation>主办国（自荐）</translation>
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
        <source>Import the list that a focal point sent, in any layout, or write the first.</source>
        <translation>导入联络点发来的表格（任意版式），或填写第一条。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>In every slot that suits both, {a} or {b} sits in a meeting that counts more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>表中</translation>
    </message>
    <message>
        <source>Informative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter: {name}</source>
        <translation>译员：{name}</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>无效</translation>
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
        <source>Invited by name</source>
        <translation>点名邀请</translation>
    </message>
    <message>
        <source>It is neither an enterprise nor a supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs on site what is lacking: {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation>1月</translation>
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
        <source>Keep as a note</source>
        <translation>保留为备注</translation>
    </message>
    <message>
        <source>Kept: {meeting}, outcome {result}.</source>
        <translation>已记录：{meeting}，结果 {result}。</translation>
    </message>
    <message>
        <source>Kind of list</source>
        <translation>表格类型</translation>
    </message>
    <message>
        <source>Known in some of the countries asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known next door, in {countries}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known only in other countries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LMEC Match</source>
        <translation>LMEC Match</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Languages are not known, so no interpreter was planned, for: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last steps</source>
        <translation>最近步骤</translation>
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
        <source>Lists ({patterns});;All files (*)</source>
        <translation>表格 ({patterns});;所有文件 (*)</translation>
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
        <source>Looking for candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made in {country}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made next door, in {country}.</source>
        <translation type="unfinished"></translation>
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
        <source>Match profile {name}, version {version}</source>
        <translation>匹配方案 {name}，第 {version} 版</translation>
    </message>
    <message>
        <source>Match run for {query}</source>
        <translation>匹配运行：{query}</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配结果</translation>
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
        <source>Matching {name}</source>
        <translation>正在匹配 {name}</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>May apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be</source>
        <translation>可能是</translation>
    </message>
    <message>
        <source>May be passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会谈</translation>
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
        <source>Meetings of {name}</source>
        <translation>{name} 的会谈</translation>
    </message>
    <message>
        <source>Meetings planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Names other standards than the one asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the standard asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the standard {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Near misses</source>
        <translation>差一点的候选</translation>
    </message>
    <message>
        <source>Need + supplier + funder</source>
        <translation>需求 + 供应商 + 出资方</translation>
    </message>
    <message>
        <source>Need: {value}</source>
        <translation>需求：{value}</translation>
    </message>
    <message>
        <source>Needs and projects on the agenda</source>
        <translation>议程中的需求与项目</translation>
    </message>
    <message>
        <source>Needs on site</source>
        <translation type="unfinished"></translation>
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
        <source>New: {name}</source>
        <translation>新增：{name}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No category of funding was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changes yet.</source>
        <translation>尚无改动。</translation>
    </message>
    <message>
        <source>No civil society or research organisation has a seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No duplicates were found.</source>
        <translation>没有发现重复记录。</translation>
    </message>
    <message>
        <source>No enterprise has a seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No financial institution has a seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font of the program is installed: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No government has a seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match</source>
        <translation>没有匹配</translation>
    </message>
    <message>
        <source>No match was found among {count} records.</source>
        <translation>在 {count} 条记录中没有找到匹配。</translation>
    </message>
    <message>
        <source>No meeting is planned yet.</source>
        <translation>尚未安排会谈。</translation>
    </message>
    <message>
        <source>No own share is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place was found within the time given: please plan again with more seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record fits the search and the filters together.</source>
        <translation>没有记录同时符合检索词和筛选条件。</translation>
    </message>
    <message>
        <source>No reference plant is named.</source>
        <translation type="unfinished"></translation>
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
        <source>No row resembles a record of the register.</source>
        <translation>没有与登记册记录相似的行。</translation>
    </message>
    <message>
        <source>No seat for: {countries}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shared language: an interpreter is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subject was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unknown fact could change a list now.</source>
        <translation>目前没有会改变名单的未知信息。</translation>
    </message>
    <message>
        <source>No word or concept is shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {kind} yet</source>
        <translation>还没有{kind}</translation>
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
        <source>None of what it excludes is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>尚未排印</translation>
    </message>
    <message>
        <source>Not said where it is serviced or proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said which countries are eligible.</source>
        <translation type="unfinished"></translation>
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
        <source>Nothing in the register fits. Look at the near misses, try other words, or import more offers.</source>
        <translation>登记册中没有合适的记录。请查看差一点的候选、换用其他词语，或导入更多供给。</translation>
    </message>
    <message>
        <source>Nothing in the register resembles what is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on the agenda yet.</source>
        <translation>议程中还没有内容。</translation>
    </message>
    <message>
        <source>Nothing is said of what disqualifies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing it needs on site is lacking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked for: give a text, a country, an area or an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation>11月</translation>
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
        <source>Offer: {value}</source>
        <translation>供给：{value}</translation>
    </message>
    <message>
        <source>Offers for {count} items of the agenda; best {offer} with {score} points</source>
        <translation type="unfinished"></translation>
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
        <source>Open a register</source>
        <translation>打开登记册</translation>
    </message>
    <message>
        <source>Open for {days} more days.</source>
        <translation type="unfinished"></translation>
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
        <source>Open; the closing date is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>曾经打开</translation>
    </message>
    <message>
        <source>Opening and closing dates are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens in {days} days.</source>
        <translation type="unfinished"></translation>
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
        <source>Organisation</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Other priority areas: {codes}.</source>
        <translation type="unfinished"></translation>
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
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Pays at most USD {most} of the USD {asked} asked ({share} %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placing {count} requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a roundtable</source>
        <translation>策划圆桌会议</translation>
    </message>
    <message>
        <source>Plan the meetings</source>
        <translation>安排会谈</translation>
    </message>
    <message>
        <source>Planning the meetings</source>
        <translation>正在安排会谈</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>Preparing the meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
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
        <source>Printing the pack</source>
        <translation>正在排印资料</translation>
    </message>
    <message>
        <source>Priority area</source>
        <translation>优先领域</translation>
    </message>
    <message>
        <source>Profile “{name}”: all weights are zero, so nothing can be compared. Give at least one criterion a weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile “{name}”: every way of comparing texts is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile “{name}”: weights, gates and thresholds must be numbers of 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile “{name}”: “{target}” cannot be searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose from the matches</source>
        <translation>根据匹配提出建议</translation>
    </message>
    <message>
        <source>Proposing invitations</source>
        <translation>正在提出邀请建议</translation>
    </message>
    <message>
        <source>Proven in {country}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven in {count} countries, last in {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven in {count} countries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>待问问题</translation>
    </message>
    <message>
        <source>Questions that could change this list</source>
        <translation>可能改变本名单的问题</translation>
    </message>
    <message>
        <source>Raise the budget by {percent} %, or find a smaller unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>正在读取表格</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused in due diligence.</source>
        <translation type="unfinished"></translation>
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
        <source>Requires an own share of {share} %, {has} % is in hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requires an own share of {share} %; the funds in hand are not known.</source>
        <translation type="unfinished"></translation>
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
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Rows that may be in the register already:</source>
        <translation>可能已在登记册中的行：</translation>
    </message>
    <message>
        <source>Rows with findings</source>
        <translation>有问题的行</translation>
    </message>
    <message>
        <source>Same action: {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same priority area: {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Say what is needed, or choose an area.</source>
        <translation>请写明需求，或选择一个领域。</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Search in any language</source>
        <translation>用任何语言检索</translation>
    </message>
    <message>
        <source>Seating: countries in the English alphabetical order of their names, beginning after the host, who sits last; governments before other delegations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seating: countries in the English alphabetical order of their names; governments before other delegations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seating: the host first, then countries in the English alphabetical order of their names; governments before other delegations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>第二语言</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serviced in {country}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Several amounts are named ({amounts}): none was taken as the budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several capacities are named ({amounts}): none was compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared concepts: {concepts} ({likeness} of 100).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared language: {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared words ({likeness} of 100).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared words, and shared concepts: {concepts} ({likeness} of 100).</source>
        <translation type="unfinished"></translation>
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
        <translation>方面</translation>
    </message>
    <message>
        <source>Site demands are not known on both sides.</source>
        <translation type="unfinished"></translation>
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
        <source>Slot {slot} has {count} locked meetings but {tables} tables.</source>
        <translation type="unfinished"></translation>
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
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the strategy's partners and vocabularies.</source>
        <translation>从战略所列的伙伴和词汇开始。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>强</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of scores {objective}; no plan can have more than {bound}.</source>
        <translation>得分合计 {objective}；任何安排都不会超过 {bound}。</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>TRL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRL is a number from 1 to 9, not {value}.</source>
        <translation>技术就绪度是 1 到 9 的数字，不能是 {value}。</translation>
    </message>
    <message>
        <source>TRL {level} is below the {minimum} asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRL {level}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation>桌</translation>
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
        <source>Taken for</source>
        <translation>识别为</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>The amount is not known on both sides in a currency with a rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount lies within the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup cannot be written to {path}: {why}.</source>
        <translation>备份无法写入 {path}：{why}。</translation>
    </message>
    <message>
        <source>The budget is zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capacities are not in comparable units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capacity is not known on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capacity needed lies in the range offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The category asked for.</source>
        <translation type="unfinished"></translation>
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
        <source>The country is not known on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The currency is not known on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date needed is already past.</source>
        <translation type="unfinished"></translation>
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
        <source>The first {count} rows are shown.</source>
        <translation>显示前 {count} 行。</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {why}.</source>
        <translation>无法建立文件夹 {path}：{why}。</translation>
    </message>
    <message>
        <source>The form of cooperation is not known on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The funds in hand reach the own share of {share} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instrument is not known on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The languages spoken are not known on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is in the register.</source>
        <translation>表格已写入登记册。</translation>
    </message>
    <message>
        <source>The locked meeting of {a} and {b} has no interpreter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The locked meetings cannot all take place: please unlock one, or add a table, a slot or an interpreter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer does not say whether it meets the standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The own share required is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open {path}. Nothing was written to it.</source>
        <translation>口令无法打开 {path}。没有向它写入任何内容。</translation>
    </message>
    <message>
        <source>The priority area is not known on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile cannot be read: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile “{name}” is for {target}, not for {asked}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The readiness level is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is no longer in this register.</source>
        <translation>该记录已不在本登记册中。</translation>
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
        <source>The roundtable has no meeting slots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index of {kind} holds {indexed} of {count} records.</source>
        <translation>{kind} 的检索索引含 {count} 条记录中的 {indexed} 条。</translation>
    </message>
    <message>
        <source>The settings cannot be kept at {path}: {why}.</source>
        <translation>设置无法保存到 {path}：{why}。</translation>
    </message>
    <message>
        <source>The standard is not known on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds no word that can be looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is long: the first {count} characters were compared in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text speaks of {said}, the country given is {given}: which one is meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two already ask to meet about another subject; one meeting serves both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are to be kept apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The venue has no tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The venue has no tables: no meeting can be placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {edition} edition, {pages} pages, is at {path}.</source>
        <translation>{edition} 版共 {pages} 页，已保存到 {path}。</translation>
    </message>
    <message>
        <source>Theme and outcomes wanted</source>
        <translation>主题与预期成果</translation>
    </message>
    <message>
        <source>There are no meeting slots yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too few tables to keep one spare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no exchange rate for {currency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no exchange rate for {currency}: the amount was not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no match profile “{name}” for {target}.</source>
        <translation>{target} 没有名为“{name}”的匹配方案。</translation>
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
        <source>There is no register at {path}.</source>
        <translation>{path} 处没有登记册。</translation>
    </message>
    <message>
        <source>There is no section {name} in a pack.</source>
        <translation type="unfinished"></translation>
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
        <source>This is a list of</source>
        <translation>这是一份</translation>
    </message>
    <message>
        <source>This register was opened for reading only.</source>
        <translation>本登记册以只读方式打开。</translation>
    </message>
    <message>
        <source>This type of organisation may not apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large: the smallest size is {ratio} times the need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two meetings are locked to table {table} in slot {slot}: please unlock one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Understood as budget: {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood as capacity: {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood as country: {country}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood as further countries: {countries}.</source>
        <translation type="unfinished"></translation>
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
        <source>Undo would reverse: {step} ({count} records)</source>
        <translation>将撤销：{step}（{count} 条记录）</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>撤销：{step}</translation>
    </message>
    <message>
        <source>Undone: {step} ({count} records)</source>
        <translation>已撤销：{step}（{count} 条记录）</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants another form of cooperation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants attention</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>Wants the same form of cooperation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
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
        <source>What to do</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>What to do with them</source>
        <translation>如何处理</translation>
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
        <source>When (UTC)</source>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <source>Which of its tables is the list?</source>
        <translation>哪一张是要导入的表？</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Who asks, or who may apply, is not known.</source>
        <translation type="unfinished"></translation>
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
        <translation>为何重要</translation>
    </message>
    <message>
        <source>Why? The reason is kept with the decision and printed.</source>
        <translation>为什么？理由将与决定一并保存并打印。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Would let {count} offers be compared by {criterion}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as it was said on the phone, in any of the seven languages. Every result says why it is there, what is unknown, and where each value came from.</source>
        <translation>照电话里说的写，七种语言均可。每条结果都说明入选原因、未知信息以及每个数值的来源。</translation>
    </message>
    <message>
        <source>Writing the annotated workbook</source>
        <translation>正在写批注工作簿</translation>
    </message>
    <message>
        <source>Writing the manifest</source>
        <translation>正在写入清单</translation>
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
        <source>add them as new records</source>
        <translation>作为新记录加入</translation>
    </message>
    <message>
        <source>as written: {text}</source>
        <translation>原文：{text}</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>it is not understood</source>
        <translation>无法理解</translation>
    </message>
    <message>
        <source>leave them out for now</source>
        <translation>暂不导入</translation>
    </message>
    <message>
        <source>merge them into the record found</source>
        <translation>并入找到的记录</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>日期未定</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>第 {row} 行</translation>
    </message>
    <message>
        <source>sheet {sheet}</source>
        <translation>工作表 {sheet}</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>文件被截断</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{a} and {b} are free in no common slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} and {b} are to be kept apart, and have a locked meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} and {b} need an interpreter, and none is free when both are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} and {b} share no language, and no interpreter speaks one of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} cannot be matched with {target}: only needs and projects ask, for {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} has neither a name nor a description: say what is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is neither a need nor a project here.</source>
        <translation>{code} 在本登记册中既不是需求也不是项目。</translation>
    </message>
    <message>
        <source>{code} is not a country code of ISO 3166.</source>
        <translation>{code} 不是 ISO 3166 国家代码。</translation>
    </message>
    <message>
        <source>{code} is not a meeting.</source>
        <translation>{code} 不是会谈。</translation>
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
        <source>{code} points to {target}, which is not there.</source>
        <translation>{code} 指向 {target}，而后者不存在。</translation>
    </message>
    <message>
        <source>{code} takes part twice: please merge the two lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} {name}: nobody at the table supplies a technology for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} {name}: nobody at the table would fund it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cores} cores</source>
        <translation>{cores} 个处理器核心</translation>
    </message>
    <message>
        <source>{country} is eligible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{country} is not among the eligible countries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{country}: no item of this country has a funder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} columns have no field: their content is kept as a searchable note.</source>
        <translation>{count} 列没有对应字段：其内容将保留为可检索的备注。</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>还有 {count} 项</translation>
    </message>
    <message>
        <source>{count} of {considered} considered</source>
        <translation>共比较 {considered} 条，列出 {count} 条</translation>
    </message>
    <message>
        <source>{count} questions are in {path}.</source>
        <translation>{count} 个问题已写入 {path}。</translation>
    </message>
    <message>
        <source>{count} records are in {path}.</source>
        <translation>{count} 条记录已写入 {path}。</translation>
    </message>
    <message>
        <source>{count} records are out of date and should be confirmed: {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{coverage} % of the weight could be assessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} {time} {zone} is not a time.</source>
        <translation type="unfinished"></translation>
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
        <source>{file}: the first line must name the columns, “en” among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} for {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is no edition; there are: {known}.</source>
        <translation type="unfinished"></translation>
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
        <source>{language} is not one of {known}.</source>
        <translation>{language} 不在以下语言中：{known}。</translation>
    </message>
    <message>
        <source>{name} is not one of {known}.</source>
        <translation>{name} 不在以下选项中：{known}。</translation>
    </message>
    <message>
        <source>{offer} was decided on ({decision}) and is no longer in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{party} already has {count} meetings, the most it may have; they count more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{party} does not take part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{party} has two locked meetings in slot {slot}: please unlock one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{party} is free in no slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{party} is not free in slot {slot}, where a meeting is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{party} stands in {share} % of all lists: others may be worth inviting.</source>
        <translation type="unfinished"></translation>
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
        <source>{path} is a folder, not a register.</source>
        <translation>{path} 是文件夹，不是登记册。</translation>
    </message>
    <message>
        <source>{path} is empty: the register in it is lost. Restore a backup.</source>
        <translation>{path} 是空文件：其中的登记册已丢失。请恢复备份。</translation>
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
        <source>{path} is there already. Choose another name.</source>
        <translation>{path} 已存在，请换一个名称。</translation>
    </message>
    <message>
        <source>{path} needs the columns id and text.</source>
        <translation>{path} 需要有 id 和 text 两列。</translation>
    </message>
    <message>
        <source>{path} was written by a newer LMEC Match (schema {schema}; this program knows {known}). Install the newer version. Nothing was written to it.</source>
        <translation>{path} 由更新版本的 LMEC Match 写成（结构版本 {schema}，本程序支持到 {known}）。请安装新版本。没有向它写入任何内容。</translation>
    </message>
    <message>
        <source>{place}: a concept needs an English label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the wider concept “{label}” is not defined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “{label}” was already defined at {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} of {most}</source>
        <translation>{points} / {most}</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{total} 条中的 {shown} 条</translation>
    </message>
    <message>
        <source>{step} (undone)</source>
        <translation>{step}（已撤销）</translation>
    </message>
    <message>
        <source>{text} is not a date like 2026-11-24.</source>
        <translation>{text} 不是 2026-11-24 这样的日期。</translation>
    </message>
    <message>
        <source>{units} units side by side would be needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} is not a decision.</source>
        <translation>{word} 不是一种决定。</translation>
    </message>
    <message>
        <source>“{target}” cannot be searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not an amount with its currency; write for example “USD 2 million”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
