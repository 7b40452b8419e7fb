<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>LMEC Match</name>
    <message>
        <source>A filter is set on “{sheet}”; rows that it hides are imported too.</source>
        <translation type="unfinished">“{sheet}” có đặt bộ lọc; các dòng bị bộ lọc ẩn cũng được nhập.</translation>
    </message>
    <message>
        <source>A number with its unit, such as 500 m3/d, or a range.</source>
        <translation type="unfinished">Con số kèm đơn vị, ví dụ 500 m3/d, hoặc một khoảng.</translation>
    </message>
    <message>
        <source>A score is the weighted mean of what could be assessed, out of 100; the thin line under it says how much of the weight that was. Unknown facts neither help nor harm.</source>
        <translation type="unfinished">Điểm là trung bình có trọng số của những gì đánh giá được, trên 100; vạch mảnh dưới thanh cho biết phần trọng số đã đánh giá được. Điều chưa biết không cộng cũng không trừ điểm.</translation>
    </message>
    <message>
        <source>A technology of it is serviced in {country}.</source>
        <translation type="unfinished">Một công nghệ của đơn vị này có dịch vụ tại {country}.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation type="unfinished">Số nguyên.</translation>
    </message>
    <message>
        <source>A year, a month (2027-03), a quarter (2027-Q2) or a day (2027-03-15).</source>
        <translation type="unfinished">Năm, tháng (2027-03), quý (2027-Q2) hoặc ngày (2027-03-15).</translation>
    </message>
    <message>
        <source>Academic, training and research</source>
        <translation type="unfinished">Học thuật, đào tạo và nghiên cứu</translation>
    </message>
    <message>
        <source>Accept a demonstration of a less proven technology.</source>
        <translation type="unfinished">Chấp nhận trình diễn công nghệ ít được kiểm chứng hơn.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished">Nhận lời</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation type="unfinished">Tên viết tắt</translation>
    </message>
    <message>
        <source>Actions of the strategy</source>
        <translation type="unfinished">Hành động của chiến lược</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished">Đánh giá</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation type="unfinished">Tư vấn</translation>
    </message>
    <message>
        <source>Affordable and clean energy</source>
        <translation type="unfinished">Năng lượng sạch với giá hợp lý</translation>
    </message>
    <message>
        <source>Against, or not known</source>
        <translation type="unfinished">Điểm bất lợi hoặc chưa rõ</translation>
    </message>
    <message>
        <source>Agree on a later date, or on delivery in stages.</source>
        <translation type="unfinished">Thỏa thuận ngày muộn hơn, hoặc giao theo giai đoạn.</translation>
    </message>
    <message>
        <source>Alike in meaning ({likeness} of 100).</source>
        <translation type="unfinished">Gần nghĩa ({likeness} trên 100).</translation>
    </message>
    <message>
        <source>Alike in meaning; concepts in common: {concepts} ({likeness} of 100).</source>
        <translation type="unfinished">Gần nghĩa, và khái niệm chung: {concepts} ({likeness} trên 100).</translation>
    </message>
    <message>
        <source>All figures are as of {date}, as the senders gave them; the Centre has not audited them.</source>
        <translation type="unfinished">Mọi số liệu tính đến {date}, theo bên gửi cung cấp; Trung tâm chưa kiểm toán.</translation>
    </message>
    <message>
        <source>All six but {names}</source>
        <translation type="unfinished">Sáu nước, trừ {names}</translation>
    </message>
    <message>
        <source>All six countries</source>
        <translation type="unfinished">Cả sáu nước</translation>
    </message>
    <message>
        <source>Alphabetical</source>
        <translation type="unfinished">Theo thứ tự chữ cái</translation>
    </message>
    <message>
        <source>Alphabetical, beginning after the host</source>
        <translation type="unfinished">Theo thứ tự chữ cái, bắt đầu sau nước chủ nhà</translation>
    </message>
    <message>
        <source>Also in {count} other {count:list|lists}.</source>
        <translation type="unfinished">Và trong {count} danh sách khác.</translation>
    </message>
    <message>
        <source>Among {kinds}, an offer is weak, too, if less than {likeness} of 100 of its subject is alike.</source>
        <translation type="unfinished">Với {kinds}, đề xuất có chủ đề giống nhau dưới {likeness} trên 100 cũng là yếu.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished">Số tiền</translation>
    </message>
    <message>
        <source>Amounts in other currencies are converted at the exchange rates that the Centre keeps.</source>
        <translation type="unfinished">Các khoản tiền bằng đồng tiền khác được quy đổi theo tỷ giá mà Trung tâm lưu giữ.</translation>
    </message>
    <message>
        <source>An amount with its currency, such as USD 1,200,000, or a range.</source>
        <translation type="unfinished">Số tiền kèm loại tiền tệ, ví dụ USD 1,200,000, hoặc một khoảng.</translation>
    </message>
    <message>
        <source>An answer may change the order of the match lists.</source>
        <translation type="unfinished">Câu trả lời có thể làm thay đổi thứ tự kết nối.</translation>
    </message>
    <message>
        <source>Another category of funding.</source>
        <translation type="unfinished">Loại vốn khác.</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation type="unfinished">Giá trị khác</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Trả lời</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished">Bên nộp đơn</translation>
    </message>
    <message>
        <source>Apply through a partner that is eligible.</source>
        <translation type="unfinished">Nộp đơn qua đối tác hợp lệ.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished">Đã phê duyệt</translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished">Lĩnh vực</translation>
    </message>
    <message>
        <source>Area and action</source>
        <translation type="unfinished">Lĩnh vực và hành động</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation type="unfinished">Lĩnh vực</translation>
    </message>
    <message>
        <source>Areas and countries covered</source>
        <translation type="unfinished">Lĩnh vực và quốc gia bao quát</translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished">Tính đến</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation type="unfinished">Tính đến {date}</translation>
    </message>
    <message>
        <source>Ask the funder whether the country can be added, or apply with a partner in an eligible country.</source>
        <translation type="unfinished">Hỏi nhà tài trợ có thể thêm quốc gia không, hoặc nộp đơn cùng đối tác ở quốc gia hợp lệ.</translation>
    </message>
    <message>
        <source>Ask the funder whether the exclusion covers this case.</source>
        <translation type="unfinished">Hỏi nhà tài trợ điều loại trừ có áp dụng cho trường hợp này không.</translation>
    </message>
    <message>
        <source>Ask the supplier for a size outside the listed range.</source>
        <translation type="unfinished">Hỏi nhà cung cấp về cỡ ngoài khoảng đã nêu.</translation>
    </message>
    <message>
        <source>Ask whether due diligence can be done again.</source>
        <translation type="unfinished">Hỏi xem có thể thẩm định lại không.</translation>
    </message>
    <message>
        <source>Ask {party} about: {facts}.</source>
        <translation type="unfinished">Hỏi {party} về: {facts}.</translation>
    </message>
    <message>
        <source>Asked, and not offered by anybody in this pack: {gaps}.</source>
        <translation type="unfinished">Có bên cần nhưng chưa có bên cung cấp trong tài liệu này: {gaps}.</translation>
    </message>
    <message>
        <source>Asked: needs and PPP projects</source>
        <translation type="unfinished">Cần: nhu cầu và dự án PPP</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation type="unfinished">Bên đề nghị</translation>
    </message>
    <message>
        <source>Asks USD {asked}, the minimum is USD {least}.</source>
        <translation type="unfinished">Đề nghị USD {asked}, tối thiểu là USD {least}.</translation>
    </message>
    <message>
        <source>Asks: {name}</source>
        <translation type="unfinished">Đề nghị: {name}</translation>
    </message>
    <message>
        <source>Assess the health of aquatic ecosystems</source>
        <translation type="unfinished">Đánh giá sức khỏe hệ sinh thái thủy sinh</translation>
    </message>
    <message>
        <source>Assess the value of biodiversity and ecosystem services, survey and monitor invasive alien species, cooperate in fulfilling the conventions</source>
        <translation type="unfinished">Đánh giá giá trị đa dạng sinh học và dịch vụ hệ sinh thái, điều tra và giám sát loài ngoại lai xâm hại, hợp tác thực hiện các công ước</translation>
    </message>
    <message>
        <source>At home in {country}.</source>
        <translation type="unfinished">Trụ sở tại {country}.</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation type="unfinished">Đã dự</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Trước</translation>
    </message>
    <message>
        <source>Best matches: {kind}</source>
        <translation type="unfinished">Kết nối phù hợp nhất: {kind}</translation>
    </message>
    <message>
        <source>Biographies</source>
        <translation type="unfinished">Giới thiệu các bên</translation>
    </message>
    <message>
        <source>Brings to the table</source>
        <translation type="unfinished">Mang đến bàn</translation>
    </message>
    <message>
        <source>Brownfield</source>
        <translation type="unfinished">Dự án sẵn có</translation>
    </message>
    <message>
        <source>Budget and cost are not known on one side or both.</source>
        <translation type="unfinished">Một hoặc cả hai bên chưa nêu ngân sách và chi phí.</translation>
    </message>
    <message>
        <source>Build a partnership network of sustainable cities and a platform to share technology</source>
        <translation type="unfinished">Xây dựng mạng lưới đối tác đô thị bền vững và nền tảng chia sẻ công nghệ</translation>
    </message>
    <message>
        <source>Build a regional exchange for public and private capital, so that enterprises exchange technology and meet projects</source>
        <translation type="unfinished">Xây dựng sàn khu vực cho vốn công và tư, để doanh nghiệp trao đổi công nghệ và gặp dự án</translation>
    </message>
    <message>
        <source>Build a system to assess the synergies of adaptation and mitigation, and apply adaptation methods and tools</source>
        <translation type="unfinished">Xây dựng hệ thống đánh giá lợi ích cộng hưởng của thích ứng và giảm nhẹ, áp dụng phương pháp và công cụ thích ứng</translation>
    </message>
    <message>
        <source>Build an environmental education network</source>
        <translation type="unfinished">Xây dựng mạng lưới giáo dục môi trường</translation>
    </message>
    <message>
        <source>Build capacity to collect, process and use environmental information and data</source>
        <translation type="unfinished">Nâng cao năng lực thu thập, xử lý và sử dụng thông tin, dữ liệu môi trường</translation>
    </message>
    <message>
        <source>Build platforms for adaptation science and application, guides to good practice, and ecosystem-based adaptation projects</source>
        <translation type="unfinished">Xây dựng nền tảng khoa học thích ứng, hướng dẫn thực hành tốt và dự án thích ứng dựa vào hệ sinh thái</translation>
    </message>
    <message>
        <source>Build the capacity of technical officers: industrial exhaust gas standards and management, water quality monitoring</source>
        <translation type="unfinished">Nâng cao năng lực cán bộ kỹ thuật: tiêu chuẩn và quản lý khí thải công nghiệp, quan trắc chất lượng nước</translation>
    </message>
    <message>
        <source>Build transboundary protected areas and ecological corridors so that species can migrate</source>
        <translation type="unfinished">Lập khu bảo tồn và hành lang sinh thái xuyên biên giới để các loài di cư</translation>
    </message>
    <message>
        <source>Build, lease and transfer</source>
        <translation type="unfinished">Xây dựng, cho thuê, chuyển giao</translation>
    </message>
    <message>
        <source>Build, operate and transfer</source>
        <translation type="unfinished">Xây dựng, vận hành, chuyển giao</translation>
    </message>
    <message>
        <source>Build, own and operate</source>
        <translation type="unfinished">Xây dựng, sở hữu, vận hành</translation>
    </message>
    <message>
        <source>Build, own, operate and transfer</source>
        <translation type="unfinished">Xây dựng, sở hữu, vận hành, chuyển giao</translation>
    </message>
    <message>
        <source>Build, rehabilitate, operate and transfer</source>
        <translation type="unfinished">Xây dựng, cải tạo, vận hành, chuyển giao</translation>
    </message>
    <message>
        <source>Bundle several projects, or ask for {percent} % more.</source>
        <translation type="unfinished">Gộp nhiều dự án, hoặc đề nghị thêm {percent}%.</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">Người quyết định</translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished">Hạn</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">Đã hủy</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished">Công suất</translation>
    </message>
    <message>
        <source>Capacity needed</source>
        <translation type="unfinished">Công suất cần</translation>
    </message>
    <message>
        <source>Capacity range</source>
        <translation type="unfinished">Khoảng công suất</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation type="unfinished">Vốn</translation>
    </message>
    <message>
        <source>Capital cost</source>
        <translation type="unfinished">Chi phí đầu tư</translation>
    </message>
    <message>
        <source>Carry out joint research on ecosystem management and sustainable development</source>
        <translation type="unfinished">Nghiên cứu chung về quản lý hệ sinh thái và phát triển bền vững</translation>
    </message>
    <message>
        <source>Carry out joint research on environmental policy systems and on the outlook of environmental cooperation</source>
        <translation type="unfinished">Nghiên cứu chung về hệ thống chính sách môi trường và triển vọng hợp tác</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished">Danh mục</translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished">Loại</translation>
    </message>
    <message>
        <source>Certificates and standards</source>
        <translation type="unfinished">Chứng nhận và tiêu chuẩn</translation>
    </message>
    <message>
        <source>Chair's edition</source>
        <translation type="unfinished">Ấn bản của chủ tọa</translation>
    </message>
    <message>
        <source>Characters that could not be printed</source>
        <translation type="unfinished">Các ký tự không in được</translation>
    </message>
    <message>
        <source>Chinese government</source>
        <translation type="unfinished">Chính phủ Trung Quốc</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished">Lựa chọn</translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished">Thành phố</translation>
    </message>
    <message>
        <source>Civil society and research</source>
        <translation type="unfinished">Xã hội dân sự và nghiên cứu</translation>
    </message>
    <message>
        <source>Clean water and sanitation</source>
        <translation type="unfinished">Nước sạch và vệ sinh</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation type="unfinished">Đã đạt</translation>
    </message>
    <message>
        <source>Climate action</source>
        <translation type="unfinished">Hành động về khí hậu</translation>
    </message>
    <message>
        <source>Closed {date}.</source>
        <translation type="unfinished">Đã đóng {date}.</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation type="unfinished">Ngày đóng</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished">Ngày kết thúc</translation>
    </message>
    <message>
        <source>Co-financing</source>
        <translation type="unfinished">Đồng tài trợ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Mã</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation type="unfinished">Lạnh</translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">Cột</translation>
    </message>
    <message>
        <source>Columns {columns} of “{sheet}” are hidden; they are imported with the others.</source>
        <translation type="unfinished">Các cột {columns} của “{sheet}” bị ẩn; chúng được nhập cùng các cột khác.</translation>
    </message>
    <message>
        <source>Combine it with other sources.</source>
        <translation type="unfinished">Kết hợp với các nguồn khác.</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation type="unfinished">Cam kết</translation>
    </message>
    <message>
        <source>Compared are all offers of the register that come near what is asked, not only those of who takes part.</source>
        <translation type="unfinished">Các đề xuất được so sánh là mọi đề xuất trong sổ đăng ký gần với điều cần tìm, không chỉ của bên tham dự.</translation>
    </message>
    <message>
        <source>Compared by words and by the glossary; likeness of meaning is not computed yet.</source>
        <translation type="unfinished">So sánh theo từ và bảng thuật ngữ; chưa tính độ gần nghĩa.</translation>
    </message>
    <message>
        <source>Compared by words and by the glossary; likeness of meaning is not installed.</source>
        <translation type="unfinished">So sánh theo từ và bảng thuật ngữ; chưa cài so sánh theo nghĩa.</translation>
    </message>
    <message>
        <source>Compared by words and by the glossary; likeness of meaning is switched off in the settings.</source>
        <translation type="unfinished">So sánh theo từ và bảng thuật ngữ; so sánh theo nghĩa đã tắt trong cài đặt.</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished">Hoàn thành</translation>
    </message>
    <message>
        <source>Concepts in common: {concepts} ({likeness} of 100).</source>
        <translation type="unfinished">Khái niệm chung: {concepts} ({likeness} trên 100).</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished">Có lo ngại</translation>
    </message>
    <message>
        <source>Concession</source>
        <translation type="unfinished">Nhượng quyền</translation>
    </message>
    <message>
        <source>Concessional loan</source>
        <translation type="unfinished">Vay ưu đãi</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation type="unfinished">Ràng buộc</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">Liên hệ</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished">Mục lục</translation>
    </message>
    <message>
        <source>Contracting authority</source>
        <translation type="unfinished">Cơ quan ký hợp đồng</translation>
    </message>
    <message>
        <source>Converted from Zawgyi ({sure} % sure) to “{text}”.</source>
        <translation type="unfinished">Đã chuyển từ Zawgyi (chắc chắn {sure}%) thành “{text}”.</translation>
    </message>
    <message>
        <source>Cooperate on eco-industrial parks</source>
        <translation type="unfinished">Hợp tác về khu công nghiệp sinh thái</translation>
    </message>
    <message>
        <source>Cooperation possible</source>
        <translation type="unfinished">Có thể hợp tác</translation>
    </message>
    <message>
        <source>Corrected at import to “{now}”.</source>
        <translation type="unfinished">Đã sửa khi nhập thành “{now}”.</translation>
    </message>
    <message>
        <source>Corrected at import to “{now}”; was “{was}”.</source>
        <translation type="unfinished">Đã sửa khi nhập thành “{now}”; trước đó là “{was}”.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">Chi phí</translation>
    </message>
    <message>
        <source>Costs {share} % more than the budget.</source>
        <translation type="unfinished">Vượt ngân sách {share}%.</translation>
    </message>
    <message>
        <source>Costs {share} % of the budget.</source>
        <translation type="unfinished">Chi phí bằng {share}% ngân sách.</translation>
    </message>
    <message>
        <source>Costs {share} to {top} % of the budget.</source>
        <translation type="unfinished">Chi phí bằng {share} đến {top}% ngân sách.</translation>
    </message>
    <message>
        <source>Could be carried by the PPP project {name}.</source>
        <translation type="unfinished">Có thể thực hiện qua dự án PPP {name}.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished">Quốc gia</translation>
    </message>
    <message>
        <source>Countries at a glance</source>
        <translation type="unfinished">Tổng quan từng quốc gia</translation>
    </message>
    <message>
        <source>Countries served</source>
        <translation type="unfinished">Quốc gia phục vụ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">Quốc gia</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation type="unfinished">Nước xuất xứ</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished">Tiêu chí</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished">Tiền tệ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Ngày</translation>
    </message>
    <message>
        <source>Date needed and delivery time are not known on one side or both.</source>
        <translation type="unfinished">Một hoặc cả hai bên chưa nêu ngày cần và thời gian giao.</translation>
    </message>
    <message>
        <source>Debt relief</source>
        <translation type="unfinished">Giảm nợ</translation>
    </message>
    <message>
        <source>Decent work and economic growth</source>
        <translation type="unfinished">Việc làm tốt và tăng trưởng kinh tế</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished">Người quyết định</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">Quyết định</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished">Quyết định</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished">Từ chối</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation type="unfinished">Đại biểu</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation type="unfinished">Đoàn</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation type="unfinished">Các đoàn</translation>
    </message>
    <message>
        <source>Delegations' edition</source>
        <translation type="unfinished">Ấn bản của các đoàn</translation>
    </message>
    <message>
        <source>Delivered about {late} {late:month|months} late.</source>
        <translation type="unfinished">Giao trễ khoảng {late} tháng.</translation>
    </message>
    <message>
        <source>Delivered in {months} {months:month|months}, {left} {left:is|are} left.</source>
        <translation type="unfinished">Giao trong {months} tháng, còn {left} tháng.</translation>
    </message>
    <message>
        <source>Delivery (months)</source>
        <translation type="unfinished">Thời gian giao (tháng)</translation>
    </message>
    <message>
        <source>Delivery mode</source>
        <translation type="unfinished">Phương thức thực hiện</translation>
    </message>
    <message>
        <source>Describe the part of the project that lies in the source's area.</source>
        <translation type="unfinished">Mô tả phần dự án thuộc lĩnh vực của nguồn vốn.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">Mô tả</translation>
    </message>
    <message>
        <source>Design, build, finance and operate</source>
        <translation type="unfinished">Thiết kế, xây dựng, cấp vốn, vận hành</translation>
    </message>
    <message>
        <source>Develop and carry out community climate adaptation investment projects</source>
        <translation type="unfinished">Xây dựng và thực hiện dự án đầu tư thích ứng khí hậu của cộng đồng</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation type="unfinished">Không diễn ra</translation>
    </message>
    <message>
        <source>Divestiture</source>
        <translation type="unfinished">Thoái vốn</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished">Đã bỏ</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation type="unfinished">Thẩm tra</translation>
    </message>
    <message>
        <source>Due diligence has not been done.</source>
        <translation type="unfinished">Chưa thẩm tra.</translation>
    </message>
    <message>
        <source>Due diligence: {state}.</source>
        <translation type="unfinished">Thẩm tra: {state}.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">Thư điện tử</translation>
    </message>
    <message>
        <source>Each number counts records of this pack; an empty field means none.</source>
        <translation type="unfinished">Mỗi số là số hồ sơ trong tài liệu này; ô trống nghĩa là không có.</translation>
    </message>
    <message>
        <source>Eligible applicants</source>
        <translation type="unfinished">Đối tượng được nộp đơn</translation>
    </message>
    <message>
        <source>Eligible countries</source>
        <translation type="unfinished">Quốc gia hợp lệ</translation>
    </message>
    <message>
        <source>Encourage sustainable cities and living: solar energy, green building, urban water management and public water quality monitoring</source>
        <translation type="unfinished">Khuyến khích đô thị và lối sống bền vững: năng lượng mặt trời, công trình xanh, quản lý nước đô thị và quan trắc chất lượng nước</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation type="unfinished">Doanh nghiệp</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation type="unfinished">Doanh nghiệp</translation>
    </message>
    <message>
        <source>Enterprises' edition</source>
        <translation type="unfinished">Ấn bản của doanh nghiệp</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation type="unfinished">Vốn cổ phần</translation>
    </message>
    <message>
        <source>Every candidate is excluded: see the near misses.</source>
        <translation type="unfinished">Mọi đề xuất đều bị loại: xem các đề xuất suýt đạt.</translation>
    </message>
    <message>
        <source>Every record has a code with a check digit, such as {code}: please quote it, also when you report the outcome of a meeting.</source>
        <translation type="unfinished">Mỗi hồ sơ có mã kèm chữ số kiểm tra, ví dụ {code}: xin ghi mã này, cả khi báo kết quả cuộc gặp.</translation>
    </message>
    <message>
        <source>Exchange and cooperate on municipal and other solid waste</source>
        <translation type="unfinished">Trao đổi và hợp tác về chất thải rắn đô thị và chất thải rắn khác</translation>
    </message>
    <message>
        <source>Exchange knowledge among environmental think tanks and build their network</source>
        <translation type="unfinished">Trao đổi kiến thức giữa các viện nghiên cứu môi trường và xây dựng mạng lưới</translation>
    </message>
    <message>
        <source>Exchange models of green industrial parks, low-carbon and green communities, and climate disaster response</source>
        <translation type="unfinished">Trao đổi mô hình khu công nghiệp xanh, cộng đồng các-bon thấp và ứng phó thiên tai</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished">Bị loại</translation>
    </message>
    <message>
        <source>Excluded because</source>
        <translation type="unfinished">Lý do bị loại</translation>
    </message>
    <message>
        <source>Excludes “{thing}”.</source>
        <translation type="unfinished">Loại trừ “{thing}”.</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation type="unfinished">Loại trừ</translation>
    </message>
    <message>
        <source>Explore cooperation on pollution from farming, from diffuse and point sources, with demonstration projects</source>
        <translation type="unfinished">Tìm hướng hợp tác về ô nhiễm từ canh tác, nguồn phân tán và nguồn điểm, với dự án trình diễn</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation type="unfinished">Quỹ</translation>
    </message>
    <message>
        <source>Fact that is not known</source>
        <translation type="unfinished">Thông tin chưa biết</translation>
    </message>
    <message>
        <source>Few skilled staff</source>
        <translation type="unfinished">Ít nhân lực lành nghề</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished">Trường</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Tệp</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation type="unfinished">Tài chính</translation>
    </message>
    <message>
        <source>Financially closed</source>
        <translation type="unfinished">Đã thu xếp vốn</translation>
    </message>
    <message>
        <source>Financing gap</source>
        <translation type="unfinished">Thiếu hụt vốn</translation>
    </message>
    <message>
        <source>Find a further own share of {percent} % of the cost.</source>
        <translation type="unfinished">Tìm thêm vốn đối ứng {percent}% chi phí.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Các phát hiện</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation type="unfinished">Các chỗ đã sửa</translation>
    </message>
    <message>
        <source>Flood-prone</source>
        <translation type="unfinished">Dễ ngập lụt</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation type="unfinished">Đầu mối</translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished">Cho</translation>
    </message>
    <message>
        <source>For government delegations. Holds contact details: please keep it confidential.</source>
        <translation type="unfinished">Dành cho các đoàn chính phủ. Có thông tin liên hệ: xin giữ bí mật.</translation>
    </message>
    <message>
        <source>For participants of the roundtable.</source>
        <translation type="unfinished">Dành cho người dự bàn tròn.</translation>
    </message>
    <message>
        <source>For the Centre to find out</source>
        <translation type="unfinished">Trung tâm cần tự xác minh</translation>
    </message>
    <message>
        <source>For the chair and the Centre only. Please do not copy.</source>
        <translation type="unfinished">Chỉ dành cho chủ tọa và Trung tâm. Xin không sao chép.</translation>
    </message>
    <message>
        <source>For {kinds}: {rule}</source>
        <translation type="unfinished">Với {kinds}: {rule}</translation>
    </message>
    <message>
        <source>Form of cooperation</source>
        <translation type="unfinished">Hình thức hợp tác</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation type="unfinished">Tên cũ</translation>
    </message>
    <message>
        <source>Forms of cooperation</source>
        <translation type="unfinished">Hình thức hợp tác</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation type="unfinished">Quỹ tài trợ</translation>
    </message>
    <message>
        <source>Full divestiture</source>
        <translation type="unfinished">Thoái vốn toàn bộ</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation type="unfinished">Nhà tài trợ</translation>
    </message>
    <message>
        <source>Funding category</source>
        <translation type="unfinished">Loại nguồn vốn</translation>
    </message>
    <message>
        <source>Funding source</source>
        <translation type="unfinished">Nguồn vốn</translation>
    </message>
    <message>
        <source>Funding sources</source>
        <translation type="unfinished">Nguồn vốn</translation>
    </message>
    <message>
        <source>Funds in hand</source>
        <translation type="unfinished">Vốn hiện có</translation>
    </message>
    <message>
        <source>Funds secured</source>
        <translation type="unfinished">Đã có vốn</translation>
    </message>
    <message>
        <source>Further countries</source>
        <translation type="unfinished">Quốc gia khác</translation>
    </message>
    <message>
        <source>Further subjects</source>
        <translation type="unfinished">Chủ đề khác</translation>
    </message>
    <message>
        <source>Gender equality</source>
        <translation type="unfinished">Bình đẳng giới</translation>
    </message>
    <message>
        <source>Good health and well-being</source>
        <translation type="unfinished">Sức khỏe và cuộc sống tốt</translation>
    </message>
    <message>
        <source>Government</source>
        <translation type="unfinished">Chính phủ</translation>
    </message>
    <message>
        <source>Government and enterprise roundtable: briefing pack</source>
        <translation type="unfinished">Bàn tròn chính phủ và doanh nghiệp: tài liệu tóm tắt</translation>
    </message>
    <message>
        <source>Green Lancang-Mekong Initiative</source>
        <translation type="unfinished">Sáng kiến Lan Thương-Mê Công Xanh</translation>
    </message>
    <message>
        <source>Greenfield project</source>
        <translation type="unfinished">Dự án mới</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation type="unfinished">Bảo lãnh</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation type="unfinished">Cách sử dụng tài liệu</translation>
    </message>
    <message>
        <source>Hold cross-sector policy dialogues and government-enterprise roundtable dialogues</source>
        <translation type="unfinished">Tổ chức đối thoại chính sách liên ngành và bàn tròn chính phủ-doanh nghiệp</translation>
    </message>
    <message>
        <source>Hold dialogues on rural environmental policy</source>
        <translation type="unfinished">Tổ chức đối thoại về chính sách môi trường nông thôn</translation>
    </message>
    <message>
        <source>Hold roundtable dialogues of environmental enterprises when the time is right</source>
        <translation type="unfinished">Tổ chức bàn tròn doanh nghiệp môi trường khi thích hợp</translation>
    </message>
    <message>
        <source>Hold the annual high-level policy dialogue on regional environmental cooperation and the 2030 Agenda; the host nominates itself</source>
        <translation type="unfinished">Tổ chức đối thoại chính sách cấp cao hằng năm về hợp tác môi trường khu vực và Chương trình nghị sự 2030; nước chủ nhà tự đề cử</translation>
    </message>
    <message>
        <source>Hold youth forums on environmental cooperation</source>
        <translation type="unfinished">Tổ chức diễn đàn thanh niên về hợp tác môi trường</translation>
    </message>
    <message>
        <source>Host country</source>
        <translation type="unfinished">Nước chủ nhà</translation>
    </message>
    <message>
        <source>How a score came about is shown for the first of each list; the brief of each planned meeting says what speaks for and against its match.</source>
        <translation type="unfinished">Cách tính điểm được in cho hạng đầu của mỗi danh sách; tóm tắt của từng cuộc gặp đã xếp lịch nêu điểm thuận và điểm chưa thuận.</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation type="unfinished">Ý tưởng</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation type="unfinished">Điểm thuận lợi</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation type="unfinished">Hiện vật</translation>
    </message>
    <message>
        <source>In operation</source>
        <translation type="unfinished">Đang vận hành</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation type="unfinished">Đang chuẩn bị</translation>
    </message>
    <message>
        <source>In tender</source>
        <translation type="unfinished">Đang đấu thầu</translation>
    </message>
    <message>
        <source>In the cell</source>
        <translation type="unfinished">Trong ô</translation>
    </message>
    <message>
        <source>Industry, innovation and infrastructure</source>
        <translation type="unfinished">Công nghiệp, sáng tạo và hạ tầng</translation>
    </message>
    <message>
        <source>Informative</source>
        <translation type="unfinished">Trao đổi thông tin</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished">Công cụ</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation type="unfinished">Công cụ tài chính</translation>
    </message>
    <message>
        <source>International NGO</source>
        <translation type="unfinished">NGO quốc tế</translation>
    </message>
    <message>
        <source>International organisations</source>
        <translation type="unfinished">Tổ chức quốc tế</translation>
    </message>
    <message>
        <source>International organisations sit last, as a group of their own.</source>
        <translation type="unfinished">Các tổ chức quốc tế ngồi cuối, thành một nhóm riêng.</translation>
    </message>
    <message>
        <source>International organisations, partners and third parties</source>
        <translation type="unfinished">Tổ chức quốc tế, đối tác và bên thứ ba</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Phiên dịch</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation type="unfinished">Phiên dịch</translation>
    </message>
    <message>
        <source>Invisible characters were taken out.</source>
        <translation type="unfinished">Đã bỏ các ký tự không nhìn thấy.</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation type="unfinished">Giấy mời</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished">Đã mời</translation>
    </message>
    <message>
        <source>Invited by name</source>
        <translation type="unfinished">Mời đích danh</translation>
    </message>
    <message>
        <source>It is for one country alone: apply with a partner there.</source>
        <translation type="unfinished">Chỉ dành cho một nước: hãy nộp đơn cùng đối tác ở nước đó.</translation>
    </message>
    <message>
        <source>It needs on site what is lacking: {codes}.</source>
        <translation type="unfinished">Cần thứ mà tại chỗ đang thiếu: {codes}.</translation>
    </message>
    <message>
        <source>It offers only: {codes}.</source>
        <translation type="unfinished">Chỉ cung cấp: {codes}.</translation>
    </message>
    <message>
        <source>It offers: {codes}.</source>
        <translation type="unfinished">Cung cấp: {codes}.</translation>
    </message>
    <message>
        <source>It pays in {given}; {wanted} is asked for.</source>
        <translation type="unfinished">Chi trả bằng {given}, nhu cầu bằng {wanted}.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished">Mục</translation>
    </message>
    <message>
        <source>Items on the agenda</source>
        <translation type="unfinished">Mục trong chương trình nghị sự</translation>
    </message>
    <message>
        <source>Itineraries</source>
        <translation type="unfinished">Lịch của từng bên</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished">Đã thực hiện</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Loại</translation>
    </message>
    <message>
        <source>Known in some of the countries asked.</source>
        <translation type="unfinished">Được biết ở một số quốc gia yêu cầu.</translation>
    </message>
    <message>
        <source>Known nearby, in {countries}.</source>
        <translation type="unfinished">Được biết ở nước láng giềng: {countries}.</translation>
    </message>
    <message>
        <source>Known only in other countries.</source>
        <translation type="unfinished">Chỉ được biết ở quốc gia khác.</translation>
    </message>
    <message>
        <source>LMC Special Fund</source>
        <translation type="unfinished">Quỹ đặc biệt Mê Công-Lan Thương</translation>
    </message>
    <message>
        <source>Lancang-Mekong Environmental Cooperation Centre</source>
        <translation type="unfinished">Trung tâm Hợp tác Môi trường Mê Công-Lan Thương</translation>
    </message>
    <message>
        <source>Land and permits</source>
        <translation type="unfinished">Đất đai và giấy phép</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Ngôn ngữ</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Ngôn ngữ</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation type="unfinished">Ngôn ngữ sử dụng</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation type="unfinished">Lần gặp trước</translation>
    </message>
    <message>
        <source>Latest reference</source>
        <translation type="unfinished">Công trình gần nhất</translation>
    </message>
    <message>
        <source>Lease contract</source>
        <translation type="unfinished">Hợp đồng thuê</translation>
    </message>
    <message>
        <source>Life below water</source>
        <translation type="unfinished">Tài nguyên nước và sinh vật dưới nước</translation>
    </message>
    <message>
        <source>Life on land</source>
        <translation type="unfinished">Tài nguyên đất và sinh vật trên cạn</translation>
    </message>
    <message>
        <source>Likeness of meaning is computed for {done} of {total} {total:record|records} so far; the others are compared by words and by the glossary.</source>
        <translation type="unfinished">Độ gần nghĩa đã được tính cho {done} trên {total} bản ghi; các bản ghi khác được so sánh theo từ và bảng thuật ngữ.</translation>
    </message>
    <message>
        <source>Lists received</source>
        <translation type="unfinished">Các danh sách đã nhận</translation>
    </message>
    <message>
        <source>Little land</source>
        <translation type="unfinished">Ít đất</translation>
    </message>
    <message>
        <source>Local government</source>
        <translation type="unfinished">Chính quyền địa phương</translation>
    </message>
    <message>
        <source>Lowest TRL accepted</source>
        <translation type="unfinished">TRL thấp nhất</translation>
    </message>
    <message>
        <source>Made in a neighbouring country: {country}.</source>
        <translation type="unfinished">Sản xuất ở nước láng giềng: {country}.</translation>
    </message>
    <message>
        <source>Made in {country}.</source>
        <translation type="unfinished">Sản xuất tại {country}.</translation>
    </message>
    <message>
        <source>Make infrastructure building and ecosystem protection more sustainable</source>
        <translation type="unfinished">Làm cho xây dựng hạ tầng và bảo vệ hệ sinh thái bền vững hơn</translation>
    </message>
    <message>
        <source>Manage rural waste including solid waste, raise management awareness and reuse resources</source>
        <translation type="unfinished">Quản lý rác nông thôn kể cả chất thải rắn, nâng cao nhận thức và tái sử dụng tài nguyên</translation>
    </message>
    <message>
        <source>Management and lease contract</source>
        <translation type="unfinished">Hợp đồng quản lý và thuê</translation>
    </message>
    <message>
        <source>Management contract</source>
        <translation type="unfinished">Hợp đồng quản lý</translation>
    </message>
    <message>
        <source>Match list</source>
        <translation type="unfinished">Danh sách kết nối</translation>
    </message>
    <message>
        <source>Match score</source>
        <translation type="unfinished">Điểm kết nối</translation>
    </message>
    <message>
        <source>Matches {need} with {score} points</source>
        <translation type="unfinished">Phù hợp với {need}, {score} điểm</translation>
    </message>
    <message>
        <source>May apply if the call's wider kind of body includes this one.</source>
        <translation type="unfinished">Có thể nộp đơn nếu loại cơ quan rộng hơn nêu trong đợt gọi bao gồm cơ quan này.</translation>
    </message>
    <message>
        <source>May apply.</source>
        <translation type="unfinished">Được nộp đơn.</translation>
    </message>
    <message>
        <source>May be passed on.</source>
        <translation type="unfinished">Được phép phổ biến.</translation>
    </message>
    <message>
        <source>May be the same as row {row}, “{name}”.</source>
        <translation type="unfinished">Có thể trùng với dòng {row}, “{name}”.</translation>
    </message>
    <message>
        <source>May be {code}, “{name}”.</source>
        <translation type="unfinished">Có thể là {code}, “{name}”.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished">Cuộc gặp</translation>
    </message>
    <message>
        <source>Meeting briefs</source>
        <translation type="unfinished">Tóm tắt cho từng cuộc gặp</translation>
    </message>
    <message>
        <source>Meeting slots</source>
        <translation type="unfinished">Các lượt gặp</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished">Cuộc gặp</translation>
    </message>
    <message>
        <source>Monitor and control vehicle exhaust: standards, monitoring projects, alternative-energy transport</source>
        <translation type="unfinished">Giám sát và kiểm soát khí thải xe cộ: tiêu chuẩn, dự án quan trắc, giao thông năng lượng thay thế</translation>
    </message>
    <message>
        <source>Multilateral</source>
        <translation type="unfinished">Tổ chức đa phương</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Tên</translation>
    </message>
    <message>
        <source>Name in Burmese</source>
        <translation type="unfinished">Tên tiếng Miến Điện</translation>
    </message>
    <message>
        <source>Name in Khmer</source>
        <translation type="unfinished">Tên tiếng Khmer</translation>
    </message>
    <message>
        <source>Name in Lao</source>
        <translation type="unfinished">Tên tiếng Lào</translation>
    </message>
    <message>
        <source>Name in Thai</source>
        <translation type="unfinished">Tên tiếng Thái</translation>
    </message>
    <message>
        <source>Names other standards than the one asked.</source>
        <translation type="unfinished">Nêu tiêu chuẩn khác với yêu cầu.</translation>
    </message>
    <message>
        <source>Names the standard asked.</source>
        <translation type="unfinished">Nêu đúng tiêu chuẩn yêu cầu.</translation>
    </message>
    <message>
        <source>Names the standard {number}.</source>
        <translation type="unfinished">Nêu tiêu chuẩn {number}.</translation>
    </message>
    <message>
        <source>National NGO</source>
        <translation type="unfinished">NGO trong nước</translation>
    </message>
    <message>
        <source>Near misses are ordered by how few conditions they fail, then by how little they fail them, not by what they would score.</source>
        <translation type="unfinished">Các đề xuất suýt đạt xếp theo số điều kiện không đạt từ ít đến nhiều, rồi theo mức thiếu từ nhỏ đến lớn, không theo điểm có thể đạt.</translation>
    </message>
    <message>
        <source>Near misses, the nearest first</source>
        <translation type="unfinished">Các đề xuất suýt đạt, gần nhất trước</translation>
    </message>
    <message>
        <source>Need or project</source>
        <translation type="unfinished">Nhu cầu hoặc dự án</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation type="unfinished">Cần trước</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">Nhu cầu</translation>
    </message>
    <message>
        <source>Needs and projects on the agenda</source>
        <translation type="unfinished">Nhu cầu và dự án trong nghị sự</translation>
    </message>
    <message>
        <source>Needs on site</source>
        <translation type="unfinished">Yêu cầu tại chỗ</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished">Mới</translation>
    </message>
    <message>
        <source>Next milestone</source>
        <translation type="unfinished">Mốc tiếp theo</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Không</translation>
    </message>
    <message>
        <source>No category of funding was asked for.</source>
        <translation type="unfinished">Không yêu cầu loại vốn nào.</translation>
    </message>
    <message>
        <source>No civil society or research organisation has a seat.</source>
        <translation type="unfinished">Không có tổ chức xã hội hay nghiên cứu nào có ghế.</translation>
    </message>
    <message>
        <source>No concept in common; related ones of the offer: {concepts} ({likeness} of 100).</source>
        <translation type="unfinished">Không có khái niệm chung; khái niệm liên quan của bên cung cấp: {concepts} ({likeness} trên 100).</translation>
    </message>
    <message>
        <source>No country was given.</source>
        <translation type="unfinished">Chưa nêu quốc gia.</translation>
    </message>
    <message>
        <source>No currency is given; {currency} was assumed.</source>
        <translation type="unfinished">Không ghi loại tiền tệ; đã coi là {currency}.</translation>
    </message>
    <message>
        <source>No enterprise has a seat.</source>
        <translation type="unfinished">Không có doanh nghiệp nào có ghế.</translation>
    </message>
    <message>
        <source>No financial institution has a seat.</source>
        <translation type="unfinished">Không có tổ chức tài chính nào có ghế.</translation>
    </message>
    <message>
        <source>No funding source fits, so there is no triple.</source>
        <translation type="unfinished">Không có nguồn vốn phù hợp nên không có bộ ba.</translation>
    </message>
    <message>
        <source>No government has a seat.</source>
        <translation type="unfinished">Không có chính phủ nào có ghế.</translation>
    </message>
    <message>
        <source>No interest</source>
        <translation type="unfinished">Không quan tâm</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation type="unfinished">Không còn</translation>
    </message>
    <message>
        <source>No longer invited</source>
        <translation type="unfinished">Không còn mời</translation>
    </message>
    <message>
        <source>No offer fits, and none nearly does.</source>
        <translation type="unfinished">Không có đề xuất nào phù hợp, cũng không có đề xuất nào suýt đạt.</translation>
    </message>
    <message>
        <source>No own share is required.</source>
        <translation type="unfinished">Không yêu cầu vốn đối ứng.</translation>
    </message>
    <message>
        <source>No poverty</source>
        <translation type="unfinished">Xóa nghèo</translation>
    </message>
    <message>
        <source>No reference plant is named.</source>
        <translation type="unfinished">Không nêu công trình mẫu.</translation>
    </message>
    <message>
        <source>No seat for: {countries}.</source>
        <translation type="unfinished">Chưa có ghế cho: {countries}.</translation>
    </message>
    <message>
        <source>No shared language: an interpreter is needed.</source>
        <translation type="unfinished">Không có ngôn ngữ chung: cần phiên dịch.</translation>
    </message>
    <message>
        <source>No subject was given.</source>
        <translation type="unfinished">Chưa nêu chủ đề.</translation>
    </message>
    <message>
        <source>No supplier fits, so there is no triple.</source>
        <translation type="unfinished">Không có nhà cung cấp phù hợp nên không có bộ ba.</translation>
    </message>
    <message>
        <source>No word or concept is shared.</source>
        <translation type="unfinished">Không có từ hay khái niệm chung.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished">STT</translation>
    </message>
    <message>
        <source>None fits.</source>
        <translation type="unfinished">Không có mục nào phù hợp.</translation>
    </message>
    <message>
        <source>None of what it excludes is named.</source>
        <translation type="unfinished">Không có điều loại trừ nào được nêu.</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished">Chưa đánh giá</translation>
    </message>
    <message>
        <source>Not counted here, without a priority area: {records}.</source>
        <translation type="unfinished">Không tính ở đây vì không nêu lĩnh vực ưu tiên: {records}.</translation>
    </message>
    <message>
        <source>Not counted here, without any of the six countries: {records}.</source>
        <translation type="unfinished">Không tính ở đây vì không nêu nước nào trong sáu nước: {records}.</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished">Không thực hiện</translation>
    </message>
    <message>
        <source>Not known: {names}.</source>
        <translation type="unfinished">Chưa biết: {names}.</translation>
    </message>
    <message>
        <source>Not said where it is serviced or proven.</source>
        <translation type="unfinished">Chưa nêu nơi có dịch vụ hoặc đã áp dụng.</translation>
    </message>
    <message>
        <source>Not said which countries are eligible.</source>
        <translation type="unfinished">Chưa nêu quốc gia hợp lệ.</translation>
    </message>
    <message>
        <source>Not shown in this edition.</source>
        <translation type="unfinished">Không hiển thị trong ấn bản này.</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished">Chưa bắt đầu</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Ghi chép</translation>
    </message>
    <message>
        <source>Nothing had to be fixed.</source>
        <translation type="unfinished">Không có gì phải sửa.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation type="unfinished">Không có thay đổi.</translation>
    </message>
    <message>
        <source>Nothing in the register resembles what is asked.</source>
        <translation type="unfinished">Không có gì trong sổ đăng ký giống với yêu cầu.</translation>
    </message>
    <message>
        <source>Nothing is said of what disqualifies.</source>
        <translation type="unfinished">Không nói gì về điều kiện loại trừ.</translation>
    </message>
    <message>
        <source>Nothing it needs on site is lacking.</source>
        <translation type="unfinished">Tại chỗ không thiếu gì.</translation>
    </message>
    <message>
        <source>Nothing more is asked for.</source>
        <translation type="unfinished">Không đề nghị thêm.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished">Không phát hiện vấn đề nào.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Nay</translation>
    </message>
    <message>
        <source>Now invited</source>
        <translation type="unfinished">Mới mời</translation>
    </message>
    <message>
        <source>Number at the source</source>
        <translation type="unfinished">Số tại nguồn</translation>
    </message>
    <message>
        <source>Of {count} {count:offer|offers} that {count:does|do} not fit, the nearest {shown} {shown:is|are} listed.</source>
        <translation type="unfinished">Trong {count} đề xuất không phù hợp, liệt kê {shown} đề xuất gần nhất.</translation>
    </message>
    <message>
        <source>Of {count} {count:offer|offers} that {count:does|do} not fit, the nearest {shown} {shown:is|are} listed. Not near: {left}.</source>
        <translation type="unfinished">Trong {count} đề xuất không phù hợp, liệt kê {shown} đề xuất gần nhất. Không gần: {left}.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished">Đề xuất</translation>
    </message>
    <message>
        <source>Offered: technologies and funding sources</source>
        <translation type="unfinished">Cung: công nghệ và nguồn vốn</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished">Bên cung cấp</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation type="unfinished">Trong chương trình nghị sự</translation>
    </message>
    <message>
        <source>One of its technologies is proven in {country}.</source>
        <translation type="unfinished">Một công nghệ của đơn vị này đã áp dụng tại {country}.</translation>
    </message>
    <message>
        <source>One of the values offered.</source>
        <translation type="unfinished">Một trong các giá trị có sẵn.</translation>
    </message>
    <message>
        <source>One or more names, with a semicolon between.</source>
        <translation type="unfinished">Một hoặc nhiều tên, cách nhau bằng dấu chấm phẩy.</translation>
    </message>
    <message>
        <source>One or more of the values on the second sheet, with a semicolon between.</source>
        <translation type="unfinished">Một hoặc nhiều giá trị trong trang tính thứ hai, cách nhau bằng dấu chấm phẩy.</translation>
    </message>
    <message>
        <source>One-to-one meetings</source>
        <translation type="unfinished">Gặp riêng từng đôi</translation>
    </message>
    <message>
        <source>Only a lower end is given: {value}.</source>
        <translation type="unfinished">Chỉ có mức thấp nhất: {value}.</translation>
    </message>
    <message>
        <source>Only an upper end is given: {value}.</source>
        <translation type="unfinished">Chỉ có mức cao nhất: {value}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Chưa xong</translation>
    </message>
    <message>
        <source>Open funding sources</source>
        <translation type="unfinished">Nguồn vốn đang mở</translation>
    </message>
    <message>
        <source>Open; closes {date}.</source>
        <translation type="unfinished">Đang mở; hạn cuối {date}.</translation>
    </message>
    <message>
        <source>Open; the closing date is not known.</source>
        <translation type="unfinished">Đang mở; chưa biết ngày đóng.</translation>
    </message>
    <message>
        <source>Opening and closing dates are not known.</source>
        <translation type="unfinished">Chưa biết ngày mở và ngày đóng.</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation type="unfinished">Ngày mở</translation>
    </message>
    <message>
        <source>Opens {date}.</source>
        <translation type="unfinished">Mở nhận đơn {date}.</translation>
    </message>
    <message>
        <source>Operation and maintenance</source>
        <translation type="unfinished">Vận hành và bảo trì</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished">Đơn vị vận hành</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Tổ chức</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished">Tổ chức</translation>
    </message>
    <message>
        <source>Organisations taking part</source>
        <translation type="unfinished">Các tổ chức tham dự</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">Khác</translation>
    </message>
    <message>
        <source>Other conditions, checked and passed</source>
        <translation type="unfinished">Các điều kiện khác, đã kiểm tra và đạt</translation>
    </message>
    <message>
        <source>Other countries and regional organisations</source>
        <translation type="unfinished">Các nước khác và tổ chức khu vực</translation>
    </message>
    <message>
        <source>Other members</source>
        <translation type="unfinished">Thành viên khác</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished">Tên khác</translation>
    </message>
    <message>
        <source>Other priority areas: {codes}.</source>
        <translation type="unfinished">Lĩnh vực ưu tiên khác: {codes}.</translation>
    </message>
    <message>
        <source>Other public sector</source>
        <translation type="unfinished">Khu vực công khác</translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished">Khác</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Kết quả</translation>
    </message>
    <message>
        <source>Outcomes wanted</source>
        <translation type="unfinished">Kết quả mong muốn</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation type="unfinished">Người quyết định thay đổi</translation>
    </message>
    <message>
        <source>Own share required</source>
        <translation type="unfinished">Vốn đối ứng</translation>
    </message>
    <message>
        <source>Owner or sponsors</source>
        <translation type="unfinished">Chủ sở hữu hoặc nhà bảo trợ</translation>
    </message>
    <message>
        <source>PPP project</source>
        <translation type="unfinished">Dự án PPP</translation>
    </message>
    <message>
        <source>PPP projects</source>
        <translation type="unfinished">Dự án PPP</translation>
    </message>
    <message>
        <source>Page {n} of {total}</source>
        <translation type="unfinished">Trang {n} / {total}</translation>
    </message>
    <message>
        <source>Partial divestiture</source>
        <translation type="unfinished">Thoái vốn một phần</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished">Đối tác</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished">Đối tác</translation>
    </message>
    <message>
        <source>Partnerships for the goals</source>
        <translation type="unfinished">Quan hệ đối tác vì các mục tiêu</translation>
    </message>
    <message>
        <source>Pays at most USD {most} of the USD {asked} asked ({share} %).</source>
        <translation type="unfinished">Cấp tối đa USD {most} trong USD {asked} đề nghị ({share}%).</translation>
    </message>
    <message>
        <source>Peace, justice and strong institutions</source>
        <translation type="unfinished">Hòa bình, công lý và thể chế vững mạnh</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Địa điểm</translation>
    </message>
    <message>
        <source>Please fill the last column and send the sheet back as it is.</source>
        <translation type="unfinished">Xin điền cột cuối cùng và gửi lại bảng này, giữ nguyên mẫu.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished">Điểm</translation>
    </message>
    <message>
        <source>Pollutant or service</source>
        <translation type="unfinished">Chất ô nhiễm hoặc dịch vụ</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation type="unfinished">Có thể</translation>
    </message>
    <message>
        <source>Practical matters</source>
        <translation type="unfinished">Thông tin thực tế</translation>
    </message>
    <message>
        <source>Printing {number}</source>
        <translation type="unfinished">Lần in {number}</translation>
    </message>
    <message>
        <source>Priority areas</source>
        <translation type="unfinished">Lĩnh vực ưu tiên</translation>
    </message>
    <message>
        <source>Priority areas of the roundtable</source>
        <translation type="unfinished">Lĩnh vực ưu tiên của bàn tròn</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished">Vấn đề</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished">Chương trình</translation>
    </message>
    <message>
        <source>Promised: what, who, by when</source>
        <translation type="unfinished">Cam kết: việc gì, ai, khi nào</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished">Dự kiến</translation>
    </message>
    <message>
        <source>Proven in</source>
        <translation type="unfinished">Đã áp dụng tại</translation>
    </message>
    <message>
        <source>Proven in {country}.</source>
        <translation type="unfinished">Đã áp dụng tại {country}.</translation>
    </message>
    <message>
        <source>Proven in {count} {count:country|countries}, last in {year}.</source>
        <translation type="unfinished">Đã áp dụng tại {count} quốc gia, gần nhất năm {year}.</translation>
    </message>
    <message>
        <source>Proven in {count} {count:country|countries}.</source>
        <translation type="unfinished">Đã áp dụng tại {count} quốc gia.</translation>
    </message>
    <message>
        <source>Public authority</source>
        <translation type="unfinished">Cơ quan công quyền</translation>
    </message>
    <message>
        <source>Public edition</source>
        <translation type="unfinished">Ấn bản công khai</translation>
    </message>
    <message>
        <source>Public-private partnership</source>
        <translation type="unfinished">Đối tác công tư</translation>
    </message>
    <message>
        <source>Quality education</source>
        <translation type="unfinished">Giáo dục có chất lượng</translation>
    </message>
    <message>
        <source>Questions for the market</source>
        <translation type="unfinished">Câu hỏi cho thị trường</translation>
    </message>
    <message>
        <source>Questions that could change a list of matches</source>
        <translation type="unfinished">Các câu hỏi có thể làm thay đổi danh sách kết nối</translation>
    </message>
    <message>
        <source>Raise public environmental awareness</source>
        <translation type="unfinished">Nâng cao nhận thức môi trường của công chúng</translation>
    </message>
    <message>
        <source>Raise the budget by {percent} %, or find a smaller unit.</source>
        <translation type="unfinished">Tăng ngân sách {percent}%, hoặc tìm thiết bị nhỏ hơn.</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation type="unfinished">Mức sẵn sàng</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Lý do</translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished">Ngày nhận</translation>
    </message>
    <message>
        <source>Record as of {date}</source>
        <translation type="unfinished">Hồ sơ tính đến {date}</translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished">Hồ sơ</translation>
    </message>
    <message>
        <source>Reduced inequalities</source>
        <translation type="unfinished">Giảm bất bình đẳng</translation>
    </message>
    <message>
        <source>Reference plants</source>
        <translation type="unfinished">Công trình mẫu</translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished">Công trình mẫu</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Bị từ chối</translation>
    </message>
    <message>
        <source>Refused in due diligence.</source>
        <translation type="unfinished">Bị từ chối khi thẩm tra.</translation>
    </message>
    <message>
        <source>Regional NGO</source>
        <translation type="unfinished">NGO khu vực</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation type="unfinished">Số đăng ký</translation>
    </message>
    <message>
        <source>Rehabilitate, lease and transfer</source>
        <translation type="unfinished">Cải tạo, cho thuê, chuyển giao</translation>
    </message>
    <message>
        <source>Rehabilitate, operate and transfer</source>
        <translation type="unfinished">Cải tạo, vận hành, chuyển giao</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished">Bị loại</translation>
    </message>
    <message>
        <source>Remote site</source>
        <translation type="unfinished">Vùng xa</translation>
    </message>
    <message>
        <source>Rental</source>
        <translation type="unfinished">Cho thuê</translation>
    </message>
    <message>
        <source>Required standard</source>
        <translation type="unfinished">Tiêu chuẩn yêu cầu</translation>
    </message>
    <message>
        <source>Requires an own share of {share} %, {has} % is in hand.</source>
        <translation type="unfinished">Yêu cầu vốn đối ứng {share}%, hiện có {has}%.</translation>
    </message>
    <message>
        <source>Requires an own share of {share} %; the funds in hand are not known.</source>
        <translation type="unfinished">Yêu cầu vốn đối ứng {share}%; chưa biết vốn hiện có.</translation>
    </message>
    <message>
        <source>Responsible consumption and production</source>
        <translation type="unfinished">Tiêu dùng và sản xuất có trách nhiệm</translation>
    </message>
    <message>
        <source>Revenue and payment</source>
        <translation type="unfinished">Doanh thu và thanh toán</translation>
    </message>
    <message>
        <source>Risks and who bears them</source>
        <translation type="unfinished">Rủi ro và bên chịu</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished">Vai trò</translation>
    </message>
    <message>
        <source>Roundtable</source>
        <translation type="unfinished">Bàn tròn</translation>
    </message>
    <message>
        <source>Roundtables</source>
        <translation type="unfinished">Bàn tròn</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">Dòng</translation>
    </message>
    <message>
        <source>Run multi-party capacity-building projects with international organisations in the basin</source>
        <translation type="unfinished">Thực hiện dự án nâng cao năng lực nhiều bên với các tổ chức quốc tế trong lưu vực</translation>
    </message>
    <message>
        <source>Running cost a year</source>
        <translation type="unfinished">Chi phí vận hành một năm</translation>
    </message>
    <message>
        <source>SDG goals and targets</source>
        <translation type="unfinished">Mục tiêu SDG</translation>
    </message>
    <message>
        <source>Same action: {codes}.</source>
        <translation type="unfinished">Cùng hành động: {codes}.</translation>
    </message>
    <message>
        <source>Same priority area: {codes}.</source>
        <translation type="unfinished">Cùng lĩnh vực ưu tiên: {codes}.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished">Quy mô</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation type="unfinished">Lịch gặp</translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished">Tổng điểm</translation>
    </message>
    <message>
        <source>Score then</source>
        <translation type="unfinished">Điểm khi đó</translation>
    </message>
    <message>
        <source>Scores are advice; what people decided is recorded separately.</source>
        <translation type="unfinished">Điểm chỉ là gợi ý; quyết định của con người được ghi riêng.</translation>
    </message>
    <message>
        <source>Seat, counted from the chair</source>
        <translation type="unfinished">Chỗ ngồi, tính từ chủ tọa</translation>
    </message>
    <message>
        <source>Seating</source>
        <translation type="unfinished">Sơ đồ chỗ ngồi</translation>
    </message>
    <message>
        <source>Seating: countries in the English alphabetical order of their names, beginning after the host, who sits last; governments before other delegations.</source>
        <translation type="unfinished">Chỗ ngồi: các nước theo thứ tự chữ cái tên tiếng Anh, bắt đầu sau nước chủ nhà, nước chủ nhà ngồi cuối; chính phủ trước các đoàn khác.</translation>
    </message>
    <message>
        <source>Seating: countries in the English alphabetical order of their names; governments before other delegations.</source>
        <translation type="unfinished">Chỗ ngồi: các nước theo thứ tự chữ cái tên tiếng Anh; chính phủ trước các đoàn khác.</translation>
    </message>
    <message>
        <source>Seating: the host first, then countries in the English alphabetical order of their names; governments before other delegations.</source>
        <translation type="unfinished">Chỗ ngồi: nước chủ nhà trước, sau đó các nước theo thứ tự chữ cái tên tiếng Anh; chính phủ trước các đoàn khác.</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished">Số ghế</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished">Ngành</translation>
    </message>
    <message>
        <source>Serves {country}.</source>
        <translation type="unfinished">Phục vụ {country}.</translation>
    </message>
    <message>
        <source>Serviced in</source>
        <translation type="unfinished">Có dịch vụ tại</translation>
    </message>
    <message>
        <source>Serviced in {country}.</source>
        <translation type="unfinished">Có dịch vụ tại {country}.</translation>
    </message>
    <message>
        <source>Share environmental information and raise each country's ability to share data</source>
        <translation type="unfinished">Chia sẻ thông tin môi trường và nâng cao khả năng chia sẻ dữ liệu của mỗi nước</translation>
    </message>
    <message>
        <source>Share experience and technology on agricultural and rural domestic wastewater</source>
        <translation type="unfinished">Chia sẻ kinh nghiệm và công nghệ về nước thải nông nghiệp và sinh hoạt nông thôn</translation>
    </message>
    <message>
        <source>Share knowledge of urban and rural environmental management and transfer environmental technology</source>
        <translation type="unfinished">Chia sẻ kiến thức quản lý môi trường đô thị và nông thôn, chuyển giao công nghệ môi trường</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">Trang tính</translation>
    </message>
    <message>
        <source>Shortlisted</source>
        <translation type="unfinished">Được chọn</translation>
    </message>
    <message>
        <source>Shortlists and decisions</source>
        <translation type="unfinished">Danh sách chọn và quyết định</translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished">Bên</translation>
    </message>
    <message>
        <source>Since printing {number} of {date}.</source>
        <translation type="unfinished">So với lần in {number} ngày {date}.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished">Địa điểm</translation>
    </message>
    <message>
        <source>Site demands are not known on one side or both.</source>
        <translation type="unfinished">Một hoặc cả hai bên chưa nêu yêu cầu tại chỗ.</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation type="unfinished">Lượt</translation>
    </message>
    <message>
        <source>Slot {number}</source>
        <translation type="unfinished">Lượt {number}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished">Nguồn: {source}</translation>
    </message>
    <message>
        <source>Sources and caveats</source>
        <translation type="unfinished">Nguồn và lưu ý</translation>
    </message>
    <message>
        <source>Spoken by both: {codes}.</source>
        <translation type="unfinished">Ngôn ngữ chung: {codes}.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished">Giai đoạn</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished">Tiêu chuẩn</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Điểm đầu</translation>
    </message>
    <message>
        <source>Started or commissioned</source>
        <translation type="unfinished">Ngày khởi động</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Trạng thái</translation>
    </message>
    <message>
        <source>Strengthen the leadership of environmental managers, regional planning and environmental management</source>
        <translation type="unfinished">Nâng cao năng lực lãnh đạo của nhà quản lý môi trường, quy hoạch vùng và quản lý môi trường</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished">Mạnh</translation>
    </message>
    <message>
        <source>Strong: at least {strong} points, or at least {leader} at the head of the list, alone or in a group whose members may be close together, with the next {margin} points behind or no next at all; and {much} of the weight assessed. Possible: at least {possible} points, with {little} assessed. Weak: fewer points, or too little assessed. Points are shown without their fractions.</source>
        <translation type="unfinished">Mạnh: ít nhất {strong} điểm, hoặc ít nhất {leader} điểm ở đầu danh sách, một mình hay trong một nhóm có thể gần điểm nhau, với mục kế tiếp kém {margin} điểm hoặc không có mục kế tiếp; và {much} trọng số được đánh giá. Có thể: ít nhất {possible} điểm, với {little} được đánh giá. Yếu: ít điểm hơn, hoặc được đánh giá quá ít. Điểm được ghi không có phần lẻ.</translation>
    </message>
    <message>
        <source>Studied</source>
        <translation type="unfinished">Đã nghiên cứu</translation>
    </message>
    <message>
        <source>Studies done</source>
        <translation type="unfinished">Nghiên cứu đã làm</translation>
    </message>
    <message>
        <source>Study how environmental protection, ecosystems and climate adaptation are linked</source>
        <translation type="unfinished">Nghiên cứu mối liên hệ giữa bảo vệ môi trường, hệ sinh thái và thích ứng khí hậu</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished">Chủ đề</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation type="unfinished">Nhà cung cấp</translation>
    </message>
    <message>
        <source>Survey environmental industry and technology needs together, and connect government, enterprise and academia</source>
        <translation type="unfinished">Cùng khảo sát ngành môi trường và nhu cầu công nghệ, kết nối chính phủ, doanh nghiệp và giới học thuật</translation>
    </message>
    <message>
        <source>Sustainable cities and communities</source>
        <translation type="unfinished">Đô thị và cộng đồng bền vững</translation>
    </message>
    <message>
        <source>TRL</source>
        <translation type="unfinished">TRL</translation>
    </message>
    <message>
        <source>TRL {level} is below the {minimum} asked.</source>
        <translation type="unfinished">TRL {level} thấp hơn mức {minimum} yêu cầu.</translation>
    </message>
    <message>
        <source>TRL {level}.</source>
        <translation type="unfinished">TRL {level}.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">Bàn</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation type="unfinished">Bàn {number}</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished">Số bàn</translation>
    </message>
    <message>
        <source>Technical assistance</source>
        <translation type="unfinished">Hỗ trợ kỹ thuật</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation type="unfinished">Công nghệ</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation type="unfinished">Công nghệ</translation>
    </message>
    <message>
        <source>Technology need</source>
        <translation type="unfinished">Nhu cầu công nghệ</translation>
    </message>
    <message>
        <source>Technology needs</source>
        <translation type="unfinished">Nhu cầu công nghệ</translation>
    </message>
    <message>
        <source>Term (years)</source>
        <translation type="unfinished">Thời hạn (năm)</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished">Điều khoản</translation>
    </message>
    <message>
        <source>Terms in this name (no translation): {terms}.</source>
        <translation type="unfinished">Thuật ngữ trong tên này (không phải bản dịch): {terms}.</translation>
    </message>
    <message>
        <source>The Buddhist year {year} is {common}.</source>
        <translation type="unfinished">Năm Phật lịch {year} là {common}.</translation>
    </message>
    <message>
        <source>The Burmese text is in Zawgyi, not in Unicode.</source>
        <translation type="unfinished">Văn bản tiếng Miến Điện dùng Zawgyi, không phải Unicode.</translation>
    </message>
    <message>
        <source>The amount is not known on both sides in a currency with a rate.</source>
        <translation type="unfinished">Chưa biết số tiền của cả hai bên bằng tiền tệ có tỷ giá.</translation>
    </message>
    <message>
        <source>The amount lies within the ticket.</source>
        <translation type="unfinished">Số tiền nằm trong mức vốn.</translation>
    </message>
    <message>
        <source>The amounts are very small (at most {highest}): are they in thousands or millions?</source>
        <translation type="unfinished">Các số tiền rất nhỏ (cao nhất là {highest}): đơn vị là nghìn hay triệu?</translation>
    </message>
    <message>
        <source>The answer could move {name}, now at place {place}, by up to {points} points.</source>
        <translation type="unfinished">Câu trả lời có thể làm {name}, hiện ở vị trí {place}, thay đổi đến {points} điểm.</translation>
    </message>
    <message>
        <source>The budget is zero.</source>
        <translation type="unfinished">Ngân sách bằng không.</translation>
    </message>
    <message>
        <source>The capacities are not in comparable units.</source>
        <translation type="unfinished">Công suất không cùng đơn vị so sánh được.</translation>
    </message>
    <message>
        <source>The capacity is not known on one side or both.</source>
        <translation type="unfinished">Một hoặc cả hai bên chưa nêu công suất.</translation>
    </message>
    <message>
        <source>The capacity needed is not above the one offered.</source>
        <translation type="unfinished">Công suất cần thiết không vượt quá công suất cung cấp.</translation>
    </message>
    <message>
        <source>The capacity needed lies in the range offered.</source>
        <translation type="unfinished">Công suất cần nằm trong khoảng cung cấp.</translation>
    </message>
    <message>
        <source>The category asked for.</source>
        <translation type="unfinished">Đúng loại yêu cầu.</translation>
    </message>
    <message>
        <source>The cell holds several names: “{name}” is the name, the others are kept beside it.</source>
        <translation type="unfinished">Ô có nhiều tên: “{name}” được lấy làm tên, các tên khác được giữ lại bên cạnh.</translation>
    </message>
    <message>
        <source>The cell says that the value is not decided yet.</source>
        <translation type="unfinished">Ô ghi rằng giá trị chưa được quyết định.</translation>
    </message>
    <message>
        <source>The cell says that the value is not known.</source>
        <translation type="unfinished">Ô ghi rằng chưa biết giá trị.</translation>
    </message>
    <message>
        <source>The cell shows the error {what}.</source>
        <translation type="unfinished">Ô hiển thị lỗi {what}.</translation>
    </message>
    <message>
        <source>The column has dates in both orders; {text} can mean either.</source>
        <translation type="unfinished">Cột có ngày tháng theo cả hai thứ tự; {text} có thể là cách nào cũng được.</translation>
    </message>
    <message>
        <source>The column uses both decimal marks: {text} can mean {a} or {b}.</source>
        <translation type="unfinished">Cột dùng cả hai dấu thập phân: {text} có thể là {a} hoặc {b}.</translation>
    </message>
    <message>
        <source>The country is not known on one side or both.</source>
        <translation type="unfinished">Một hoặc cả hai bên chưa nêu quốc gia.</translation>
    </message>
    <message>
        <source>The currency is not known on one side or both.</source>
        <translation type="unfinished">Một hoặc cả hai bên chưa nêu tiền tệ.</translation>
    </message>
    <message>
        <source>The date needed is already past.</source>
        <translation type="unfinished">Ngày cần đã qua.</translation>
    </message>
    <message>
        <source>The form of cooperation is not known on one side or both.</source>
        <translation type="unfinished">Một hoặc cả hai bên chưa nêu hình thức hợp tác.</translation>
    </message>
    <message>
        <source>The formula has no kept result: open the file in Excel, save it, and send it again.</source>
        <translation type="unfinished">Công thức không có kết quả được lưu: vui lòng mở tệp trong Excel, lưu lại và gửi lại.</translation>
    </message>
    <message>
        <source>The funds in hand reach the own share of {share} %.</source>
        <translation type="unfinished">Vốn hiện có đạt mức đối ứng {share}%.</translation>
    </message>
    <message>
        <source>The host first, then alphabetical</source>
        <translation type="unfinished">Nước chủ nhà trước, sau đó theo thứ tự chữ cái</translation>
    </message>
    <message>
        <source>The instrument is not known on one side or both.</source>
        <translation type="unfinished">Một hoặc cả hai bên chưa nêu công cụ.</translation>
    </message>
    <message>
        <source>The languages spoken are not known on one side or both.</source>
        <translation type="unfinished">Một hoặc cả hai bên chưa nêu ngôn ngữ.</translation>
    </message>
    <message>
        <source>The list would change {n} of {all} {all:record|records} of the register.</source>
        <translation type="unfinished">Danh sách này sẽ thay đổi {n} trong số {all} bản ghi của sổ đăng ký.</translation>
    </message>
    <message>
        <source>The match is weak: check first whether it is worth pursuing.</source>
        <translation type="unfinished">Mức phù hợp thấp: trước hết hãy xem có đáng theo đuổi không.</translation>
    </message>
    <message>
        <source>The number has no unit.</source>
        <translation type="unfinished">Con số không có đơn vị.</translation>
    </message>
    <message>
        <source>The number {id} also stands in row {row}, for “{name}”.</source>
        <translation type="unfinished">Số {id} cũng có ở dòng {row}, của “{name}”.</translation>
    </message>
    <message>
        <source>The number {number} is not a date.</source>
        <translation type="unfinished">Số {number} không phải là ngày tháng.</translation>
    </message>
    <message>
        <source>The number {number} was read as Excel's date {date}.</source>
        <translation type="unfinished">Số {number} được đọc là ngày {date} của Excel.</translation>
    </message>
    <message>
        <source>The offer does not say whether it meets the standard.</source>
        <translation type="unfinished">Đề xuất không nói có đạt tiêu chuẩn hay không.</translation>
    </message>
    <message>
        <source>The own share required is not known.</source>
        <translation type="unfinished">Chưa biết mức vốn đối ứng.</translation>
    </message>
    <message>
        <source>The per cent sign was left out.</source>
        <translation type="unfinished">Đã bỏ dấu phần trăm.</translation>
    </message>
    <message>
        <source>The priority area is not known on one side or both.</source>
        <translation type="unfinished">Một hoặc cả hai bên chưa nêu lĩnh vực ưu tiên.</translation>
    </message>
    <message>
        <source>The readiness level is not known.</source>
        <translation type="unfinished">Chưa biết mức sẵn sàng công nghệ.</translation>
    </message>
    <message>
        <source>The row has no name.</source>
        <translation type="unfinished">Dòng này không có tên.</translation>
    </message>
    <message>
        <source>The same currency.</source>
        <translation type="unfinished">Cùng tiền tệ.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is hidden; it is not imported unless chosen.</source>
        <translation type="unfinished">Trang tính “{sheet}” bị ẩn; nó không được nhập nếu không được chọn.</translation>
    </message>
    <message>
        <source>The six countries, in cash or in kind</source>
        <translation type="unfinished">Sáu nước, bằng tiền hoặc hiện vật</translation>
    </message>
    <message>
        <source>The standard is not known on one side or both.</source>
        <translation type="unfinished">Một hoặc cả hai bên chưa nêu tiêu chuẩn.</translation>
    </message>
    <message>
        <source>The telephone number was stored as a number: leading zeros may be lost.</source>
        <translation type="unfinished">Số điện thoại được lưu dưới dạng số: các số không ở đầu có thể bị mất.</translation>
    </message>
    <message>
        <source>The text was read as {encoding}; please look whether it is right.</source>
        <translation type="unfinished">Văn bản được đọc theo bảng mã {encoding}; vui lòng xem có đúng không.</translation>
    </message>
    <message>
        <source>The thin line under a bar is as long as the share of the weight that could be assessed.</source>
        <translation type="unfinished">Vạch mảnh dưới thanh dài theo phần trọng số đã đánh giá được.</translation>
    </message>
    <message>
        <source>The unit “{unit}” is not known.</source>
        <translation type="unfinished">Không biết đơn vị “{unit}”.</translation>
    </message>
    <message>
        <source>The weakest link: {name} with {score} points.</source>
        <translation type="unfinished">Khâu yếu nhất: {name} với {score} điểm.</translation>
    </message>
    <message>
        <source>The year {short} was read as {year}.</source>
        <translation type="unfinished">Năm {short} được đọc là {year}.</translation>
    </message>
    <message>
        <source>The year {year} is unlikely.</source>
        <translation type="unfinished">Năm {year} khó có thể đúng.</translation>
    </message>
    <message>
        <source>Theme and outcomes wanted</source>
        <translation type="unfinished">Chủ đề và kết quả mong muốn</translation>
    </message>
    <message>
        <source>There is no exchange rate for {currency}.</source>
        <translation type="unfinished">Không có tỷ giá cho {currency}.</translation>
    </message>
    <message>
        <source>There is no exchange rate for {currency}: the amount was not compared.</source>
        <translation type="unfinished">Không có tỷ giá cho {currency}: số tiền không được so sánh.</translation>
    </message>
    <message>
        <source>There is no record {code}.</source>
        <translation type="unfinished">Không có bản ghi {code}.</translation>
    </message>
    <message>
        <source>There is no such date: {text}.</source>
        <translation type="unfinished">Không có ngày này: {text}.</translation>
    </message>
    <message>
        <source>This edition holds only information released to its readers.</source>
        <translation type="unfinished">Ấn bản này chỉ gồm thông tin được công bố cho người đọc của nó.</translation>
    </message>
    <message>
        <source>This type of organisation may not apply.</source>
        <translation type="unfinished">Loại tổ chức này không được nộp đơn.</translation>
    </message>
    <message>
        <source>This value is not in the list; it will be looked at.</source>
        <translation type="unfinished">Giá trị này không có trong danh sách; nó sẽ được xem xét.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished">Mức vốn</translation>
    </message>
    <message>
        <source>Ticket size</source>
        <translation type="unfinished">Mức vốn</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Giờ</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation type="unfinished">Thời hạn</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation type="unfinished">Cần hỏi</translation>
    </message>
    <message>
        <source>To funders</source>
        <translation type="unfinished">Gửi nhà tài trợ</translation>
    </message>
    <message>
        <source>To suppliers</source>
        <translation type="unfinished">Gửi nhà cung cấp</translation>
    </message>
    <message>
        <source>To those who ask</source>
        <translation type="unfinished">Gửi bên đề nghị</translation>
    </message>
    <message>
        <source>Too large: the smallest size is {ratio} times the need.</source>
        <translation type="unfinished">Quá lớn: cỡ nhỏ nhất gấp {ratio} lần nhu cầu.</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation type="unfinished">Tổng chi phí</translation>
    </message>
    <message>
        <source>Treat urban water pollution, domestic and industrial wastewater, in integrated management</source>
        <translation type="unfinished">Xử lý ô nhiễm nước đô thị, nước thải sinh hoạt và công nghiệp theo hướng tổng hợp</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">Loại hình</translation>
    </message>
    <message>
        <source>Type of private participation</source>
        <translation type="unfinished">Hình thức tham gia của tư nhân</translation>
    </message>
    <message>
        <source>Under construction</source>
        <translation type="unfinished">Đang xây dựng</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished">Đang tiến hành</translation>
    </message>
    <message>
        <source>Up to {points} points in the list for {name}.</source>
        <translation type="unfinished">Tới {points} điểm trong danh sách cho {name}.</translation>
    </message>
    <message>
        <source>Values from: {sources}</source>
        <translation type="unfinished">Số liệu từ: {sources}</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished">Địa điểm</translation>
    </message>
    <message>
        <source>Wait for the next call; ask the funder for its date.</source>
        <translation type="unfinished">Chờ đợt tới; hỏi nhà tài trợ ngày mở.</translation>
    </message>
    <message>
        <source>Wants another form of cooperation.</source>
        <translation type="unfinished">Muốn hình thức hợp tác khác.</translation>
    </message>
    <message>
        <source>Wants the same form of cooperation.</source>
        <translation type="unfinished">Muốn cùng hình thức hợp tác.</translation>
    </message>
    <message>
        <source>Warranty (months)</source>
        <translation type="unfinished">Bảo hành (tháng)</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation type="unfinished">Yếu</translation>
    </message>
    <message>
        <source>Weak power supply</source>
        <translation type="unfinished">Điện yếu</translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished">Trang web</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Nội dung</translation>
    </message>
    <message>
        <source>What came of it? Please tick one.</source>
        <translation type="unfinished">Kết quả ra sao? Xin đánh dấu một ô.</translation>
    </message>
    <message>
        <source>What changed since the last printing</source>
        <translation type="unfinished">Thay đổi so với lần in trước</translation>
    </message>
    <message>
        <source>What disqualifies</source>
        <translation type="unfinished">Điều kiện loại trừ</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation type="unfinished">Điều chưa biết</translation>
    </message>
    <message>
        <source>What is out of balance</source>
        <translation type="unfinished">Những điểm mất cân đối</translation>
    </message>
    <message>
        <source>What is sought</source>
        <translation type="unfinished">Cần tìm</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished">Hoạt động</translation>
    </message>
    <message>
        <source>What it pays for</source>
        <translation type="unfinished">Nội dung tài trợ</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">Việc cần làm</translation>
    </message>
    <message>
        <source>What was promised last time</source>
        <translation type="unfinished">Những cam kết lần trước</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished">Nội dung trao đổi</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation type="unfinished">Cách khắc phục</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Ai</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation type="unfinished">Bên đề nghị</translation>
    </message>
    <message>
        <source>Who asks, or who may apply, is not known.</source>
        <translation type="unfinished">Chưa biết ai đề nghị hoặc ai được nộp đơn.</translation>
    </message>
    <message>
        <source>Who sits at the table</source>
        <translation type="unfinished">Các bên quanh bàn</translation>
    </message>
    <message>
        <source>Whoever applies needs to know it.</source>
        <translation type="unfinished">Bên nộp đơn cần biết điều này.</translation>
    </message>
    <message>
        <source>Whoever makes an offer needs to know it.</source>
        <translation type="unfinished">Bên cung cấp cần biết điều này.</translation>
    </message>
    <message>
        <source>Why invited</source>
        <translation type="unfinished">Lý do mời</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished">Vì sao quan trọng</translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished">Thời gian nhận đơn</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">Với</translation>
    </message>
    <message>
        <source>Without a page here, as weak matches or near misses: {count}.</source>
        <translation type="unfinished">Không có trang riêng ở đây vì chỉ phù hợp ở mức thấp hoặc suýt đạt: {count}.</translation>
    </message>
    <message>
        <source>Words alike, but no term in common ({likeness} of 100).</source>
        <translation type="unfinished">Từ ngữ gần giống nhưng không có thuật ngữ chung ({likeness} trên 100).</translation>
    </message>
    <message>
        <source>Words and concepts in common: {concepts} ({likeness} of 100).</source>
        <translation type="unfinished">Từ chung và khái niệm chung: {concepts} ({likeness} trên 100).</translation>
    </message>
    <message>
        <source>Would let {count} {count:offer|offers} be compared by {criterion}.</source>
        <translation type="unfinished">Sẽ cho phép so sánh {count} đề xuất theo {criterion}.</translation>
    </message>
    <message>
        <source>Would score</source>
        <translation type="unfinished">Điểm có thể đạt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Có</translation>
    </message>
    <message>
        <source>Zero hunger</source>
        <translation type="unfinished">Xóa đói</translation>
    </message>
    <message>
        <source>acronym</source>
        <translation type="unfinished">tên viết tắt</translation>
    </message>
    <message>
        <source>also called</source>
        <translation type="unfinished">tên khác</translation>
    </message>
    <message>
        <source>continued:</source>
        <translation type="unfinished">tiếp theo:</translation>
    </message>
    <message>
        <source>corrected at import, was “{text}”</source>
        <translation type="unfinished">đã sửa khi nhập, trước là “{text}”</translation>
    </message>
    <message>
        <source>enterprises</source>
        <translation type="unfinished">doanh nghiệp</translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished">lỗi</translation>
    </message>
    <message>
        <source>fix</source>
        <translation type="unfinished">đã sửa</translation>
    </message>
    <message>
        <source>former name</source>
        <translation type="unfinished">tên cũ</translation>
    </message>
    <message>
        <source>funding sources</source>
        <translation type="unfinished">nguồn vốn</translation>
    </message>
    <message>
        <source>in {language}</source>
        <translation type="unfinished">bằng {language}</translation>
    </message>
    <message>
        <source>need, supplier and funder together</source>
        <translation type="unfinished">nhu cầu, nhà cung cấp và nhà tài trợ cùng nhau</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">không</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">chưa biết</translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished">câu hỏi</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation type="unfinished">dòng {row}</translation>
    </message>
    <message>
        <source>sheet {sheet}</source>
        <translation type="unfinished">trang tính {sheet}</translation>
    </message>
    <message>
        <source>table {number}</source>
        <translation type="unfinished">bàn {number}</translation>
    </message>
    <message>
        <source>technologies</source>
        <translation type="unfinished">công nghệ</translation>
    </message>
    <message>
        <source>to review</source>
        <translation type="unfinished">cần xem lại</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">có</translation>
    </message>
    <message>
        <source>{amount} {amount:connection|connections}</source>
        <translation type="unfinished">{amount} điểm đấu nối</translation>
    </message>
    <message>
        <source>{amount} {amount:household|households}</source>
        <translation type="unfinished">{amount} hộ</translation>
    </message>
    <message>
        <source>{amount} {amount:person|persons}</source>
        <translation type="unfinished">{amount} người</translation>
    </message>
    <message>
        <source>{amount} {amount:unit|units}</source>
        <translation type="unfinished">{amount} bộ</translation>
    </message>
    <message>
        <source>{code} {name}: no meeting is about it.</source>
        <translation type="unfinished">{code} {name}: không có cuộc gặp nào về mục này.</translation>
    </message>
    <message>
        <source>{code} {name}: nobody at the table supplies a technology for it.</source>
        <translation type="unfinished">{code} {name}: không ai quanh bàn cung cấp công nghệ.</translation>
    </message>
    <message>
        <source>{code} {name}: nobody at the table would fund it.</source>
        <translation type="unfinished">{code} {name}: không ai quanh bàn tài trợ.</translation>
    </message>
    <message>
        <source>{code} {name}: the funders at the table match it only weakly.</source>
        <translation type="unfinished">{code} {name}: các bên tài trợ quanh bàn chỉ phù hợp ở mức thấp.</translation>
    </message>
    <message>
        <source>{code} {name}: the suppliers at the table match it only weakly.</source>
        <translation type="unfinished">{code} {name}: các nhà cung cấp quanh bàn chỉ phù hợp ở mức thấp.</translation>
    </message>
    <message>
        <source>{code} {name}: wanted by {date}, which is no later than the roundtable. Ask whether it still stands.</source>
        <translation type="unfinished">{code} {name}: cần trước {date}, không muộn hơn hội nghị bàn tròn. Hãy hỏi xem nhu cầu còn không.</translation>
    </message>
    <message>
        <source>{code} {name}: who asks for it has no seat.</source>
        <translation type="unfinished">{code} {name}: bên đề nghị chưa có ghế.</translation>
    </message>
    <message>
        <source>{country} is eligible.</source>
        <translation type="unfinished">{country} hợp lệ.</translation>
    </message>
    <message>
        <source>{country} is not among the eligible countries.</source>
        <translation type="unfinished">{country} không thuộc các quốc gia hợp lệ.</translation>
    </message>
    <message>
        <source>{country}: no funder at the table matches an item of this country well.</source>
        <translation type="unfinished">{country}: không nhà tài trợ nào tại bàn phù hợp tốt với mục nào của quốc gia này.</translation>
    </message>
    <message>
        <source>{count} for another subject</source>
        <translation type="unfinished">{count} thuộc chủ đề khác</translation>
    </message>
    <message>
        <source>{count} not shown in this edition</source>
        <translation type="unfinished">{count} không hiển thị trong ấn bản này</translation>
    </message>
    <message>
        <source>{count} of {all} invited {count:has|have} not accepted yet: {names}. {meetings} {meetings:meeting depends|meetings depend} on them.</source>
        <translation type="unfinished">{count} trong {all} bên được mời chưa nhận lời: {names}. {meetings} cuộc gặp phụ thuộc vào họ.</translation>
    </message>
    <message>
        <source>{count} too far off (more than twice what is asked, or closed for over a year)</source>
        <translation type="unfinished">{count} lệch quá xa (hơn gấp đôi yêu cầu, hoặc đã đóng hơn một năm)</translation>
    </message>
    <message>
        <source>{count} {count:commitment was|commitments were} made at earlier roundtables; {open} {open:is|are} still open.</source>
        <translation type="unfinished">Các bàn tròn trước có {count} cam kết; còn {open} chưa hoàn thành.</translation>
    </message>
    <message>
        <source>{count} {count:offer does|offers do} not fit, and none is near: {left}.</source>
        <translation type="unfinished">{count} đề xuất không phù hợp và không đề xuất nào suýt đạt: {left}.</translation>
    </message>
    <message>
        <source>{count} {count:offer|offers} compared: {fit} {fit:fits|fit}, {rest} {rest:does|do} not.</source>
        <translation type="unfinished">So sánh {count} đề xuất: {fit} phù hợp, {rest} không phù hợp.</translation>
    </message>
    <message>
        <source>{count} {count:offer|offers} compared: {fit} {fit:fits|fit}, {rest} {rest:does|do} not. The best {shown} are listed.</source>
        <translation type="unfinished">So sánh {count} đề xuất: {fit} phù hợp, {rest} không phù hợp. Liệt kê {shown} đề xuất tốt nhất.</translation>
    </message>
    <message>
        <source>{count} {count:pair was|pairs were} left out: the technology costs more than the funder gives.</source>
        <translation type="unfinished">Đã bỏ {count} cặp: công nghệ đắt hơn mức nhà tài trợ cấp.</translation>
    </message>
    <message>
        <source>{count} {count:record is|records are} out of date and should be confirmed: {codes}.</source>
        <translation type="unfinished">{count} hồ sơ đã quá hạn và cần xác nhận: {codes}.</translation>
    </message>
    <message>
        <source>{coverage} % of the weight could be assessed.</source>
        <translation type="unfinished">Đánh giá được {coverage}% trọng số.</translation>
    </message>
    <message>
        <source>{file} contains macros; they were not run.</source>
        <translation type="unfinished">{file} có macro; các macro đã không được chạy.</translation>
    </message>
    <message>
        <source>{file} contains {n} embedded {n:object; it was|objects; they were} left out.</source>
        <translation type="unfinished">{file} có {n} đối tượng nhúng; chúng đã được bỏ qua.</translation>
    </message>
    <message>
        <source>{file} is a text table under a spreadsheet's name.</source>
        <translation type="unfinished">{file} là bảng văn bản mang tên của tệp bảng tính.</translation>
    </message>
    <message>
        <source>{file} is a web page under a spreadsheet's name.</source>
        <translation type="unfinished">{file} là trang web mang tên của tệp bảng tính.</translation>
    </message>
    <message>
        <source>{file} links to {n} other {n:file; it was|files; they were} not opened.</source>
        <translation type="unfinished">{file} liên kết tới {n} tệp khác; các tệp đó đã không được mở.</translation>
    </message>
    <message>
        <source>{label} (in {language})</source>
        <translation type="unfinished">{label} (bằng {language})</translation>
    </message>
    <message>
        <source>{name} is in tender: talk about it only as the rules of the tender allow, and alike with every bidder.</source>
        <translation type="unfinished">{name} đang đấu thầu: chỉ trao đổi trong phạm vi quy định đấu thầu cho phép, và như nhau với mọi nhà thầu.</translation>
    </message>
    <message>
        <source>{name} with {score} points.</source>
        <translation type="unfinished">{name} với {score} điểm.</translation>
    </message>
    <message>
        <source>{number} is not between {low} and {high}.</source>
        <translation type="unfinished">{number} không nằm giữa {low} và {high}.</translation>
    </message>
    <message>
        <source>{n} {n:record of|records of} the former edition are not in this list; they stay.</source>
        <translation type="unfinished">{n} bản ghi của lần gửi trước không có trong danh sách này; chúng được giữ nguyên.</translation>
    </message>
    <message>
        <source>{n} {n:row of|rows of} “{sheet}” are hidden; they are imported with the others.</source>
        <translation type="unfinished">{n} dòng của “{sheet}” bị ẩn; chúng được nhập cùng các dòng khác.</translation>
    </message>
    <message>
        <source>{offer} was decided on ({decision}) and is no longer in the list.</source>
        <translation type="unfinished">{offer} đã có quyết định ({decision}) và không còn trong danh sách.</translation>
    </message>
    <message>
        <source>{party} is matched with {share} % of the agenda: others may be worth inviting.</source>
        <translation type="unfinished">{party} khớp với {share}% chương trình: có thể nên mời thêm bên khác.</translation>
    </message>
    <message>
        <source>{text} can be day/month or month/day.</source>
        <translation type="unfinished">{text} có thể là ngày/tháng hoặc tháng/ngày.</translation>
    </message>
    <message>
        <source>{text} can mean {a} or {b}.</source>
        <translation type="unfinished">{text} có thể là {a} hoặc {b}.</translation>
    </message>
    <message>
        <source>{text}: the column has Buddhist and Gregorian years; {year} was taken.</source>
        <translation type="unfinished">{text}: cột có cả năm Phật lịch và năm dương lịch; đã lấy {year}.</translation>
    </message>
    <message>
        <source>{units} {units:unit|units} at USD {least} to {high} each. {share}</source>
        <translation type="unfinished">{units} bộ, mỗi bộ từ {least} đến {high} USD. {share}</translation>
    </message>
    <message>
        <source>{units} {units:unit|units} at USD {price} each. {share}</source>
        <translation type="unfinished">{units} bộ, mỗi bộ {price} USD. {share}</translation>
    </message>
    <message>
        <source>{units} {units:unit|units} of it can be ordered.</source>
        <translation type="unfinished">Có thể đặt mua {units} bộ.</translation>
    </message>
    <message>
        <source>{units} {units:unit|units} side by side would be needed.</source>
        <translation type="unfinished">Cần {units} tổ máy đặt song song.</translation>
    </message>
    <message>
        <source>{what} ({n} {n:row|rows} of this column)</source>
        <translation type="unfinished">{what} ({n} dòng của cột này)</translation>
    </message>
    <message>
        <source>¥ can be Chinese or Japanese; CNY was taken.</source>
        <translation type="unfinished">¥ có thể là tiền Trung Quốc hoặc Nhật Bản; đã lấy CNY.</translation>
    </message>
    <message>
        <source>“{rest}” beside the number was left out.</source>
        <translation type="unfinished">Đã bỏ “{rest}” đứng cạnh con số.</translation>
    </message>
    <message>
        <source>“{text}” holds several amounts.</source>
        <translation type="unfinished">“{text}” có nhiều số tiền.</translation>
    </message>
    <message>
        <source>“{text}” holds several values; the first was taken.</source>
        <translation type="unfinished">“{text}” có nhiều giá trị; đã lấy giá trị đầu tiên.</translation>
    </message>
    <message>
        <source>“{text}” is a range; the lower level was taken.</source>
        <translation type="unfinished">“{text}” là một khoảng; đã lấy mức thấp hơn.</translation>
    </message>
    <message>
        <source>“{text}” is a span of time; its beginning was taken.</source>
        <translation type="unfinished">“{text}” là một khoảng thời gian; đã lấy thời điểm bắt đầu.</translation>
    </message>
    <message>
        <source>“{text}” is half a year; only the year was kept.</source>
        <translation type="unfinished">“{text}” là nửa năm; chỉ giữ lại năm.</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no.</source>
        <translation type="unfinished">“{text}” không phải là có cũng không phải là không.</translation>
    </message>
    <message>
        <source>“{text}” is not a telephone number.</source>
        <translation type="unfinished">“{text}” không phải là số điện thoại.</translation>
    </message>
    <message>
        <source>“{text}” is not a web address.</source>
        <translation type="unfinished">“{text}” không phải là địa chỉ web.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation type="unfinished">“{text}” không phải là số nguyên.</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address.</source>
        <translation type="unfinished">“{text}” không phải là địa chỉ e-mail.</translation>
    </message>
    <message>
        <source>“{text}” is not one of the values that this field takes.</source>
        <translation type="unfinished">“{text}” không thuộc các giá trị mà trường này chấp nhận.</translation>
    </message>
    <message>
        <source>“{text}” is not understood as a date.</source>
        <translation type="unfinished">Không hiểu “{text}” là ngày tháng nào.</translation>
    </message>
    <message>
        <source>“{text}” is not understood as a number.</source>
        <translation type="unfinished">Không hiểu “{text}” là con số nào.</translation>
    </message>
    <message>
        <source>“{text}” is not understood as an amount.</source>
        <translation type="unfinished">Không hiểu “{text}” là số tiền nào.</translation>
    </message>
    <message>
        <source>“{text}” names several currencies.</source>
        <translation type="unfinished">“{text}” nêu nhiều loại tiền tệ.</translation>
    </message>
    <message>
        <source>“{text}” names several units.</source>
        <translation type="unfinished">“{text}” nêu nhiều đơn vị.</translation>
    </message>
    <message>
        <source>“{text}” was read as {code}.</source>
        <translation type="unfinished">“{text}” được đọc là {code}.</translation>
    </message>
    <message>
        <source>“{text}”: the first address was taken.</source>
        <translation type="unfinished">“{text}”: đã lấy địa chỉ đầu tiên.</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation type="unfinished">… và {count} mục nữa.</translation>
    </message>
</context>
</TS>
