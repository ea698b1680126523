import type { Day } from "../../domain/asking/calendar";

/** Before the post of who signs (Decree 30/2020, annex I, part I, II.7): by a deputy, by order, by authorisation; `null`: the head signs. */
export type SigningPower = "KT." | "TL." | "TUQ." | "Q.";

/** What a Word report bears beside its figures; what is not known yet is blank and left to the pen. */
export interface Letter {
  readonly place: string;
  readonly date: Day | null;
  /** The issuing agency and its superior, as they stand at the head, and as the text calls it. */
  readonly agency: { readonly superior: string; readonly name: string; readonly symbol: string; readonly inText: string };
  /** "Kính gửi"; blank: to nobody by name. */
  readonly to: string;
  readonly recipients: readonly string[];
  readonly draftingUnit: string;
  readonly signer: { readonly power: SigningPower | null; readonly headPost: string; readonly ownPost: string; readonly name: string };
}

/** The Ministry Office to the leaders of the ministry, as point 6 of the text of 2016 has it. */
export const ministryOffice: Letter = {
  place: "Hà Nội",
  date: null,
  agency: { superior: "Bộ Tư pháp", name: "Văn phòng", symbol: "VP", inText: "Văn phòng Bộ" },
  to: "Lãnh đạo Bộ",
  recipients: ["Các đơn vị thuộc Bộ", "Cổng Thông tin Bộ Tư pháp"],
  draftingUnit: "",
  signer: { power: null, headPost: "Chánh Văn phòng", ownPost: "", name: "" },
};
