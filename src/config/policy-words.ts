/** What a field of the policy means, for the administrator's editor and for docs/admin-policy.md. */
export interface FieldWords {
  readonly vi: string;
  readonly en: string;
  readonly example?: unknown;
}

const field = (vi: string, en: string, example?: unknown): FieldWords => (example === undefined ? { vi, en } : { vi, en, example });

const unit: Readonly<Record<string, FieldWords>> = {
  code: field("Mã ổn định của đơn vị, do ta đặt; không đổi khi đơn vị đổi tên.", "Stable code of the unit, chosen by you; it stays when the unit is renamed.", "VP"),
  name: field("Tên đơn vị như hiển thị cho người dùng.", "Name of the unit as people see it.", "Văn phòng Bộ"),
  mailboxes: field("Hộp thư điện tử chung của đơn vị.", "Mailboxes the unit shares.", ["vanphongbo@moj.gov.vn"]),
  responsible: field("Người phụ trách hộp thư chung (điểm 2 văn bản ngày 29/3/2016); để trống khi chưa phân công.", "Who answers for the shared mailbox (point 2 of the text of 29/3/2016); empty while nobody is named.", "Nguyễn Văn An"),
  publicationMailbox: field(
    "Hộp thư tiếp nhận (trong publicationMailboxes, hoặc của chính cấp dưới) nhận văn bản của đơn vị này; các đơn vị chung một hộp thư là một khối. Để trống thì dùng hộp thư của cấp, rồi hộp thư đầu tiên của Bộ.",
    "The publication mailbox (of publicationMailboxes, or the office's own) that receives this unit's documents; units that share one are a block. Empty: the office's, else the ministry's first.",
    "banbientap@moj.gov.vn",
  ),
  members: field("Địa chỉ thư của cán bộ đơn vị; chỉ cần khi thí điểm hoặc chia cấp theo đơn vị.", "Own addresses of the unit's people; needed only where a pilot or an office names the unit.", ["an.nm@moj.gov.vn"]),
};

const support: Readonly<Record<string, FieldWords>> = {
  name: field("Tên bộ phận hỗ trợ.", "Who helps.", "Phòng Hỗ trợ, Cục Công nghệ thông tin"),
  mail: field("Địa chỉ thư của bộ phận hỗ trợ.", "Their mail address.", "hotro@moj.gov.vn"),
  telephone: field("Số điện thoại.", "Their telephone.", "024 6273 9718"),
  page: field("Trang hỗ trợ (https).", "Their page (https).", "https://moj.gov.vn/ho-tro"),
};

const said = { vi: field("Câu tiếng Việt.", "The sentence in Vietnamese."), en: field("Câu tiếng Anh; để trống thì dùng câu tiếng Việt.", "The sentence in English; empty: the Vietnamese one.") };

/** What a level below the ministry may say as the ministry does. */
const shared: Readonly<Record<string, FieldWords>> = {
  denied: field("Địa chỉ đã thu hồi hoặc không được dùng.", "Addresses that were withdrawn or must not be used.", [{ address: "nguoicu@moj.gov.vn", note: "Đã chuyển công tác" }]),
  "denied[].address": field("Địa chỉ.", "The address."),
  "denied[].note": field("Lý do, hiện cho người gửi.", "Why, shown to the sender."),
  severities: field(
    "Mức của từng phát hiện khi gửi: off, advise (chỉ nhắc trong ngăn), ask (hỏi lại), stop (dừng). Bỏ trống thì dùng mức mặc định. Cấp dưới chỉ được nâng mức.",
    "What each finding does at send: off, advise (said in the pane only), ask, stop. Left out: the default. An office may only raise it.",
    { "outside-address": "stop" },
  ),
  locked: field(
    "Phát hiện bị khóa: người gửi không tự xác nhận để bỏ qua trong ngăn được; Outlook hỏi lại ở mọi lần gửi. Cấp dưới chỉ được khóa thêm.",
    "Findings nobody confirms away in the pane: Outlook asks at every send. An office may only add to them.",
    ["look-alike-address"],
  ),
  whenCheckFails: field(
    "Khi không kiểm tra được thư lúc gửi (Outlook không trả lời, phần bổ trợ gặp lỗi): let-go (cho gửi và báo cho người gửi) hoặc ask (hỏi lại trước khi gửi). Cấp dưới chỉ được đổi thành ask.",
    "When a mail could not be checked at send (Outlook did not answer, the add-in failed): let-go (it goes and the sender is told) or ask. An office may only change it to ask.",
    "ask",
  ),
  overdueWorkingDays: field(
    "Sau bao nhiêu ngày làm việc kể từ khi cung cấp mà chưa đăng tải hay tiếp nhận thì coi là quá hạn (1 đến 60). Cấp dưới chỉ được rút ngắn.",
    "Working days (1 to 60) after which a document supplied and neither published nor filed is overdue. An office may only shorten it.",
    3,
  ),
  holidays: field("Ngày nghỉ lễ, tết (năm-tháng-ngày), ngoài thứ bảy và chủ nhật. Cấp dưới ghi thêm ngày riêng của mình.", "Public holidays (yyyy-mm-dd) beside Saturdays and Sundays. An office adds its own.", ["2026-09-02"]),
  workedWeekends: field("Thứ bảy, chủ nhật đi làm bù (năm-tháng-ngày).", "Saturdays and Sundays that are worked to make up for another day (yyyy-mm-dd).", ["2026-08-22"]),
  guidance: field("Trang hướng dẫn của Bộ hay của cấp này (https), mở được từ cuối ngăn và dưới “Vì sao?”; ở đó trang mở tại mục có neo (id) trùng mã của điều cần xem, như not-supplied, hoặc mã mục của Danh mục.", "The ministry's or office's own guidance page (https), opened from the foot of the pane and under “Why?”; there it opens at the paragraph whose id is the kind of the finding, such as not-supplied, or the code of the entry.", "https://moj.gov.vn/huong-dan"),
  support: field("Nơi người dùng hỏi khi cần giúp: một câu, hoặc một nhóm gồm tên, thư, điện thoại, trang.", "Whom to ask for help: a sentence, or a group of name, mail, telephone and page.", { name: "Phòng Hỗ trợ", mail: "hotro@moj.gov.vn" }),
  ...Object.fromEntries(Object.entries(support).map(([key, words]) => [`support.${key}`, words])),
  texts: field("Những câu Bộ được viết lại, mỗi câu nhiều nhất 200 chữ, chữ trơn trên một dòng.", "What may be said in the ministry's own words: plain, one line, at most 200 characters each.", { notice: { vi: "Tập huấn sử dụng: 14 giờ thứ sáu." } }),
  "texts.off": field("Câu hiện khi mọi kiểm tra đang tắt.", "Shown while all checks are switched off."),
  "texts.pilot": field("Câu hiện cho người ngoài diện thí điểm.", "Shown to those whom the pilot leaves out."),
  "texts.notice": field("Thông báo của Bộ ở cuối ngăn.", "A notice of the ministry at the foot of the pane."),
  "texts.guidance": field("Tên của đường dẫn tới trang hướng dẫn.", "What the link to the guidance page is called."),
  ...Object.fromEntries(["off", "pilot", "notice", "guidance"].flatMap((key) => Object.entries(said).map(([language, words]) => [`texts.${key}.${language}`, words]))),
};

const ofUnit = Object.fromEntries(Object.entries(unit).map(([key, words]) => [`units[].${key}`, words]));

/** Every field of the policy by its path; lists are "[]". Fields of a catalogue entry are said in the catalogue's own schema. */
export const policyWords: Readonly<Record<string, FieldWords>> = {
  $schema: field("Địa chỉ của lược đồ này, để trình soạn thảo gợi ý.", "Address of this schema, for the editor.", "./policy.schema.json"),
  schemaVersion: field("Phiên bản của dạng tệp này; chỉ tăng khi phần bổ trợ cũ không thể đọc an toàn.", "Version of this file's form; it rises only when an older add-in could not follow safely."),
  sample: field("true: chính sách mẫu; bản phát hành chính thức không nhận tệp này.", "true: a sample, which a production build refuses."),
  name: field("Tên của chính sách, hiện ở cuối ngăn.", "Name of the policy, shown at the foot of the pane.", "Chính sách văn bản điện tử của Bộ Tư pháp"),
  publishedAt: field("Ngày ban hành bản này (năm-tháng-ngày), hiện ở cuối ngăn để biết máy đang dùng bản nào.", "The day this version was issued (yyyy-mm-dd), shown at the foot of the pane.", "2026-11-26"),
  validFrom: field("Ngày bắt đầu có hiệu lực (năm-tháng-ngày, giờ Việt Nam); trước ngày ấy máy vẫn dùng bản trước. Để trống: có hiệu lực ngay.", "First day in force (yyyy-mm-dd, Vietnam); until then the last good policy stays. Empty: at once.", "2026-12-01"),
  minAddinVersion: field("Phiên bản phần bổ trợ cần có; bản cũ hơn vẫn kiểm tra theo phần nó hiểu và nhắc người dùng mở lại Outlook.", "The add-in version needed; an older one goes on checking by what it understands and asks the person to reopen Outlook.", "1.4.0"),
  enabled: field("false: tắt mọi kiểm tra cho mọi người; mọi thư đều được gửi.", "false: all checks off for everybody; every mail goes."),
  pilot: field("Thí điểm: chỉ những người ghi ở đây được kiểm tra, người khác thấy một dòng báo. Bỏ mục này thì áp dụng cho mọi người.", "Pilot: the checks are in force for these people only, others see one line. Left out: for everybody.", { units: ["CNTT"] }),
  "pilot.units": field("Mã đơn vị hoặc mã cấp dưới. Người của đơn vị là hộp thư chung và những địa chỉ trong members.", "Codes of units or offices. A unit's people are its mailboxes and its members."),
  "pilot.addresses": field("Địa chỉ từng người.", "Single addresses."),
  "pilot.domains": field("Mọi hộp thư của tên miền (một trong issuedDomains).", "Every mailbox of a domain (one of issuedDomains)."),
  issuedDomains: field("Tên miền hộp thư do Bộ cấp; đúng từng tên, không gồm tên miền con.", "Hosts of the mailboxes the ministry issues; each exactly, without its subdomains.", ["moj.gov.vn"]),
  units: field("Đơn vị thuộc Bộ và hộp thư chung.", "The ministry's units and their shared mailboxes."),
  ...ofUnit,
  publicationMailboxes: field("Hộp thư nhận văn bản để đăng tải (Cục Công nghệ thông tin); quản trị viên phải ghi, hộp thư đầu tiên là hộp thư chung cho mọi đơn vị.", "Mailboxes documents are supplied to; an administrator must name them, and the first serves every unit without one of its own.", ["banbientap@moj.gov.vn"]),
  editorialBoard: field("Hộp thư của Ban biên tập, nơi duy nhất được gửi dự thảo kèm thư xin ý kiến.", "Mailboxes of the editorial board, the only ones that may be sent a draft with a letter asking for opinions.", ["banbientap@moj.gov.vn"]),
  stateSuffixes: field("Tên miền cơ quan nhà nước, gồm cả tên miền con.", "Domains of state bodies, subdomains included.", ["gov.vn"]),
  personalProviders: field("Tên miền thư cá nhân, gồm cả tên miền con; chỉ để nói rõ lý do.", "Providers of personal mail, subdomains included; only so that the reason can be said.", ["gmail.com"]),
  readScans: field("true: nhận dạng chữ trong bản quét ngay trên máy người dùng; false: tắt cho mọi người.", "true: scanned pages are recognised on the person's own machine; false: for nobody."),
  signatureAuthorities: field("Nơi cấp chứng thư số được Bộ tin cậy: chữ ký số của tệp được đối chiếu với danh sách này; để trống thì không đối chiếu.", "Certificate authorities the ministry trusts; empty: certificates are not compared."),
  "signatureAuthorities[].name": field("Tên nơi cấp, hiện cho người dùng.", "Name of the authority, shown to people."),
  "signatureAuthorities[].certificate": field("Chứng thư của nơi cấp: dạng PEM, hoặc Base64 của DER; mỗi mục một chứng thư.", "Its certificate: PEM, or Base64 of DER; one each."),
  visibleRecipients: field("Từ bao nhiêu người nhận ngoài Bộ (không kể cơ quan nhà nước) thấy địa chỉ của nhau ở ô Đến và Cc thì ngăn nhắc chuyển sang Bcc.", "From so many outside recipients who see each other's addresses, moving them to Bcc is offered.", 10),
  supplyCopy: field(
    "Văn bản cung cấp khi đang soạn đi thế nào: with-mail (cùng thư, thêm Bcc và tiêu đề kỹ thuật mà mọi người nhận đều có) hoặc separate (một thư riêng, gửi sau khi thư đã đi).",
    "How a document supplied while composing goes: with-mail (in the mail itself, by Bcc and headers every recipient gets) or separate (a mail of its own after it has left).",
  ),
  signIn: field("Đăng ký ứng dụng với Microsoft Entra; không chứa bí mật nào.", "Registration with Microsoft Entra; no secret is in it."),
  "signIn.clientId": field("Application (client) ID.", "Application (client) ID.", "00000000-0000-0000-0000-000000000001"),
  "signIn.tenantId": field("Directory (tenant) ID.", "Directory (tenant) ID.", "00000000-0000-0000-0000-000000000002"),
  ...shared,
  offices: field("Các cấp dưới Bộ (Cục Quản lý Thi hành án dân sự, Thi hành án dân sự địa phương), lồng nhau trong cùng tệp này. Cấp dưới thừa hưởng, được thêm và siết, không được nới.", "Levels below the ministry, nested in this one file. An office inherits, may add and make stricter, and never loosens."),
  "offices[].code": field("Mã ổn định của cấp dưới.", "Stable code of the office.", "THADS"),
  "offices[].name": field("Tên cấp dưới.", "Name of the office.", "Cục Quản lý Thi hành án dân sự"),
  "offices[].domains": field("Ai có hộp thư ở tên miền này thì theo cấp này (một trong issuedDomains).", "Whoever has a mailbox on this domain (one of issuedDomains) follows this office.", ["thads.moj.gov.vn"]),
  "offices[].addresses": field("Từng người theo cấp này; mạnh hơn domains.", "Single people of this office; stronger than domains."),
  "offices[].units": field("Đơn vị của cấp này; mọi người trong Bộ đều nhận ra hộp thư của chúng.", "Units of this office; their mailboxes are known to the whole ministry."),
  ...Object.fromEntries(Object.entries(unit).map(([key, words]) => [`offices[].units[].${key}`, words])),
  "offices[].publicationMailbox": field("Hộp thư tiếp nhận riêng của cấp này; để trống thì dùng của cấp trên.", "The office's own publication mailbox; empty: that of the level above.", "banbientap@thads.moj.gov.vn"),
  "offices[].editorialBoard": field("Ban biên tập riêng, thêm vào của Bộ; không được thêm khi cấp trên khóa draft-attached.", "Its own editorial board beside the ministry's; not where a level above has locked draft-attached."),
  "offices[].entries": field("Mục Danh mục riêng của cấp này, dạng như trong catalogue.json; luôn là văn bản phải cung cấp.", "Catalogue entries of this office only, as in catalogue.json; always to be supplied."),
  ...Object.fromEntries(Object.entries(shared).map(([key, words]) => [`offices[].${key}`, words])),
  "offices[].offices": field("Cấp dưới nữa, dạng như trên.", "Offices below it, of the same form."),
};
