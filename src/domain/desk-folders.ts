import { dayInVietnam } from "./asking/calendar";

/** Folders of a publication mailbox by which the desk says where a mail stands; what waits lies in the Inbox. Found by name: people see them. */
export const deskFolders = {
  "under-way": "Đang xử lý",
  /** Inside "Đang xử lý". Whoever takes over what another has begun moves it from one of the two to the other: its id dies for the first. */
  "carried-on": "Làm tiếp",
  settled: "Đã xử lý",
  returned: "Trả lại",
} as const;

/** Where in a publication mailbox a mail lies, as exactly as the desk's work needs it. */
export type DeskSpot = "waiting" | "under-way" | "carried-on" | "settled" | "returned";

/** Name of the folder inside "Đã xử lý" for what arrived at that moment: its month in Vietnam, "2026-11". */
export function settledMonth(arrivedAt: string): string {
  return isNaN(Date.parse(arrivedAt)) ? "0000-00" : dayInVietnam(arrivedAt).slice(0, 7);
}
