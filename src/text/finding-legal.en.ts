import { legalPoints } from "./finding-legal";

export const legalEn = legalPoints({
  issued: "The ministry's text of 29/03/2016, point 2: only mailboxes issued by the Ministry of Justice are used for official exchange; others have no validity in the exchange of information with units and persons of the ministry.",
  unit: "The ministry's text of 29/03/2016, point 2: a document sent from the unit's common mailbox has information value inside the ministry.",
  supply: "The ministry's text of 29/03/2016, point 3: documents of the catalogue (Decision 2043/QĐ-BTP) are supplied to the IT department at the same time as the paper is issued.",
  draft: "The ministry's text of 29/03/2016, point 4: only the letter is sent; the draft is posted, or sent to the IT department (editorial board) to be posted, under “Mục Văn bản lấy ý kiến nội bộ”.",
  secrecy: "Decree 30/2020/NĐ-CP, annex I (secrecy marks); secret documents follow the law on the protection of state secrets.",
});
