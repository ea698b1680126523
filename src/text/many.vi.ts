import type { ManyWords } from "./many-words";
import { showCount } from "./numbers";

const digits = (count: number): string => showCount(count, "vi");

export const manyVi: ManyWords = {
  open: "Sửa chung nhiều văn bản",
  heading: "Sửa chung",
  which: "Những văn bản được sửa",
  all: "Tất cả",
  change: "Trường cần sửa",
  preview: (count) => `Sẽ đổi ở ${digits(count)} văn bản`,
  nothing: "Chưa có gì thay đổi. Hãy chọn trường cần sửa và ghi giá trị mới.",
  more: (count) => `và ${digits(count)} văn bản khác`,
  apply: (count) => `Sửa ${digits(count)} văn bản`,
  done: (count) => `Đã sửa ${digits(count)} văn bản.`,
  undo: "Hoàn tác",
  undone: "Đã trả lại như trước.",
};
