/** Words of one part of the product: what src/text gives them away as, and where a person sees them. */
export interface Part {
  readonly from: string;
  readonly seen: string;
}

/** One page of docs/words. */
export interface Place {
  readonly page: string;
  readonly title: string;
  readonly parts: readonly Part[];
  /** Folders whose sentences stand where they are said. */
  readonly folders?: readonly { readonly folder: string; readonly seen: string }[];
}

const part = (from: string, seen: string): Part => ({ from, seen });

export const places: readonly Place[] = [
  {
    page: "khi-gui",
    title: "Khi bấm Gửi",
    parts: [
      part("dialogVi", "Từng câu của hộp thoại Outlook hiện khi bấm Gửi"),
      part("describeDecision", "Cả hộp thoại, mỗi điều một ví dụ"),
      part("barText", "Thanh phía trên thư, ở Outlook không hỏi lại"),
      part("atSendWords", "Ngăn khi soạn: điều đã kiểm tra; Outlook không hỏi lại"),
    ],
  },
  {
    page: "dieu-can-xem",
    title: "Điều cần xem khi soạn thư",
    parts: [
      part("findingWordsVi", "Thẻ của từng điều: tiêu đề, điều sai, việc cần làm; căn cứ nằm dưới “Vì sao?”"),
      part("furtherVi", "Như trên, những điều chỉ ngăn xét"),
      part("guidanceWords", "Dưới “Vì sao?”: căn cứ, hướng dẫn của đơn vị"),
      part("describeReason@describe-address", "Dưới “Vì sao?”: vì sao một địa chỉ được xét như vậy"),
      part("verdictWords", "Nhãn bên cạnh từng người nhận"),
      part("listWords", "Dòng của một danh sách gửi chung"),
      part("moveVi", "Chuyển thư nháp sang hộp thư đơn vị"),
      part("consultationVi", "Thư xin ý kiến và dự thảo"),
      part("linkLetter", "Thư gửi liên kết dự thảo (lời thư)"),
      part("reminderLetter", "Thư nhắc góp ý (lời thư)"),
    ],
  },
  {
    page: "ngan",
    title: "Ngăn Văn bản điện tử",
    parts: [
      part("paneVi", "Ngăn, khi soạn và khi đọc"),
      part("draftVi", "Thư nháp: chưa có người nhận, chưa thấy văn bản, hoàn tác"),
      part("strandedWords", "Khi ngăn không mở được"),
      part("tourOfferWords", "Cuối ngăn: mời xem thử hai phút"),
      part("tourVi", "Xem thử hai phút"),
      part("whyWords", "Dưới “Vì sao?” của văn bản"),
      part("describeEvidence", "Dưới “Vì sao?”: căn cứ đọc được"),
      part("reasonWords", "Dưới “Vì sao?”: cách xét"),
      part("tagVi", "Biểu mẫu thông tin văn bản"),
      part("tagFields", "Tên các trường thông tin văn bản (Nghị định 30/2020/NĐ-CP, phụ lục VI)"),
      part("documentTypeNames", "Tên loại văn bản"),
      part("selectionVi", "Nhiều thư được chọn trong danh sách"),
      part("manyVi", "Sửa chung nhiều văn bản"),
      part("scanVi", "Nhận dạng chữ trong bản quét"),
      part("signatureVi", "Chữ ký số"),
      part("edxmlVi", "Gói tin edXML"),
      part("learnedVi", "Những điều đã nhớ"),
      part("rulesNoteVi", "Cuối ngăn: chính sách đang áp dụng"),
      part("healthVi", "Tình trạng phần bổ trợ, nhờ hỗ trợ"),
      part("hiddenVi", "Khi Outlook không đưa thư cho phần bổ trợ"),
      part("describeTrouble", "Khi một việc không làm được"),
    ],
  },
  { page: "doc-thu", title: "Khi đọc thư nhận", parts: [part("incomingVi", "Thẻ của thư nhận: nên làm gì, thư đề nghị việc gì, hạn khi nào")] },
  {
    page: "cung-cap",
    title: "Cung cấp và hàng chờ",
    parts: [
      part("queueVi", "Hàng chờ cung cấp"),
      part("suppliedVi", "Văn bản đã cung cấp, chưa cung cấp, trả lời của Ban biên tập"),
      part("ownReleaseWords", "Khi đọc: văn bản đơn vị mình đã phát hành, chưa cung cấp"),
      part("headWords", "Đầu ngăn khi đọc, khi một thẻ ở dưới nặng hơn người gửi"),
      part("elsewhereWords", "Khi đọc: văn bản do nơi khác ban hành"),
      part("paperVi", "Văn bản giấy, chưa có trong thư"),
      part("byHandVi", "Gửi bằng thư soạn sẵn, ở Outlook không cho đăng nhập"),
      part("firstTimeVi", "Trước lần cung cấp đầu tiên"),
      part("deskLinkWords", "Đường dẫn mở trong trình duyệt"),
      part("submissionBody", "Thư cung cấp (lời thư)"),
    ],
  },
  {
    page: "ban-bien-tap",
    title: "Trang Bàn biên tập",
    parts: [
      part("deskVi", "Trang mở trong trình duyệt: hàng chờ của Ban biên tập"),
      part("exportsVi", "Đóng gói văn bản, xem gói nhận được"),
      part("portalVi", "Văn bản đưa lên Cổng, lý do không đưa"),
      part("answerBody", "Trả lời của Ban biên tập (lời thư)"),
    ],
  },
  {
    page: "bao-cao",
    title: "Báo cáo tháng và số liệu",
    parts: [
      part("reportVi", "Trang báo cáo tháng"),
      part("deliveryVi", "Gửi số liệu tháng của đơn vị"),
      part("reportTableWords", "Đầu cột trong tệp tải về"),
      part("entryTableWords", "Đầu cột của bảng theo mục"),
      part("figuresBody", "Thư gửi số liệu (lời thư)"),
    ],
    folders: [{ folder: "src/report/files", seen: "Báo cáo Word theo thể thức Nghị định 30/2020/NĐ-CP" }],
  },
  {
    page: "quan-tri",
    title: "Lệnh của quản trị",
    parts: [],
    folders: [
      { folder: "src/cli", seen: "Lệnh `npm run admin` và `npm run check`" },
      { folder: "src/config", seen: "Lỗi, cảnh báo của chính sách và Danh mục; nghĩa của từng mục chính sách" },
    ],
  },
];

/** What src/text exports that says nothing by itself: it writes, cuts, joins or orders what others say, or is a part of something named above. */
export const silent: ReadonlySet<string> = new Set([
  "showDate", "showMoment", "showCount", "showShare", "showDecimal", "quote", "listed", "readTypedDate", "languageOf", "inMarkdown", "longestMessage", "letGo", "judgedAtSend", "answerOf",
  "partsOf", "partsVi", "capital", "legalPoints", "titlesVi", "todoVi", "legalVi", "findingVi", "findingNames", "sayFinding", "describeFinding", "describeWorth", "describeAsked",
  "evidenceInPlace", "placeOf", "reasonLines", "documentTypeName", "entryName", "healthSections", "healthReport", "typeface",
]);
