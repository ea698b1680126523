import type { Language } from "./language";

/** The pane's links to the desk's page; they come with the list of supplied documents. */
export interface DeskLinkWords {
  readonly label: string;
  readonly figures: string;
  readonly desk: string;
}

export const deskLinkWords: Readonly<Record<Language, DeskLinkWords>> = {
  vi: { label: "Mở trong trình duyệt", figures: "Số liệu tháng của đơn vị", desk: "Bàn biên tập" },
  en: { label: "Open in the browser", figures: "The unit's monthly figures", desk: "Editorial desk" },
};
