import { organNamed, type EdxmlPackage } from "../../../src/documents/edxml/edxml-package";

/** A blameless notice of the ministry, but for what the test says. */
export function aPackage(differs: Partial<EdxmlPackage> = {}): EdxmlPackage {
  return {
    from: { ...organNamed("Bộ Tư pháp"), organId: "000.00.00.G15" },
    to: [organNamed("Văn phòng Chính phủ")],
    documentId: "000.00.00.G15,2016/03/29,247/TB-BTP",
    code: { number: "247", notation: "TB-BTP" },
    place: "Hà Nội",
    promulgationDate: "2016-03-29",
    documentType: { type: null, detail: null, name: "Thông báo" },
    subject: "Kết luận của Thứ trưởng tại cuộc họp giao ban",
    content: null,
    signer: { competence: null, position: "Chánh Văn phòng", fullName: "Nguyễn Minh An" },
    dueDate: null,
    other: { priority: null, sphere: null, typerNotation: null, promulgationAmount: null, pageAmount: null, direction: null, appendixes: [] },
    responseFor: [],
    steeringType: null,
    toPlaces: ["Như trên"],
    trace: [],
    business: { act: "new", reason: null, documentId: null, paper: null, staff: null, replaces: [] },
    attachments: [{ name: "thông báo.txt", contentType: "text/plain", description: null, bytes: new TextEncoder().encode("BỘ TƯ PHÁP\nSố: 247/TB-BTP\nTHÔNG BÁO\nKết luận tại cuộc họp giao ban") }],
    ...differs,
  };
}
