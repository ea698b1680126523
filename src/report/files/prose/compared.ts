import type { Comparison } from "../../month-report";
import { monthName } from "../vietnamese-dates";
import { percent, written } from "./amounts";

/** Documents supplied against an earlier month's: "tăng 12 văn bản (10,5%) so với tháng 10 năm 2026"; of nothing there is no percentage. */
export function compared(now: number, before: Comparison): string {
  const then = before.total.supplied;
  const month = monthName(before.month);
  if (now === then) return now === 0 ? `${month} cũng không có văn bản nào` : `bằng ${month}`;
  if (now === 0) return `${month} có ${written(then)} văn bản`;
  if (then === 0) return `${month} không có văn bản nào`;
  const change = Math.abs(now - then);
  return `${now > then ? "tăng" : "giảm"} ${written(change)} văn bản (${percent(change / then)}) so với ${month}`;
}
