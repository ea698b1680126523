import type { LearnedWords } from "./learned-words";
import { showCount } from "./numbers";

const digits = (count: number): string => showCount(count, "vi");

export const learnedVi: LearnedWords = {
  remembered: (code) => `Đã nhớ: thư như thế này là ${code}.`,
  rememberedWhat: (subject, from) => `Thư từ ${from} có tiêu đề như “${subject}”, dù khác số và ngày.`,
  recalled: (day, subject) => `Theo lần sửa của bạn ngày ${day} cho thư “${subject}”.`,
  forgotten: "Đã quên. Các thư sau được xét theo nội dung như cũ.",
  forgottenKept: "Đã quên. Thư này vẫn ở mục bạn đã chọn; các thư sau được xét theo nội dung như cũ.",
  judgeAgain: "Xét lại thư này",
  forget: "Quên",
  restore: "Nhớ lại",
  count: (count) => `Đã nhớ ${digits(count)} lần sửa của bạn`,
  empty: "Chưa nhớ lần sửa nào. Khi bạn chọn lại mục cho một văn bản, điều đó được nhớ cho các thư giống như vậy.",
  off: "Đang tắt: không nhớ thêm và không áp dụng những điều đã nhớ.",
  always: "Nhớ các lần tôi sửa mục",
  from: (address) => `Từ ${address}`,
  made: (day, times) => (times === 1 ? `Sửa ngày ${day}` : `Sửa ${digits(times)} lần, gần nhất ngày ${day}`),
  gone: "Mục này không còn trong Danh mục nên chưa được áp dụng.",
  forgetAll: "Quên tất cả",
  forgetAllSure: (count) => (count === 1 ? "Quên lần sửa này? Việc này không lấy lại được." : `Quên cả ${digits(count)} lần sửa? Việc này không lấy lại được.`),
  cancel: "Thôi",
  copy: "Sao chép cho quản trị",
  copyWhat: "Gồm tiêu đề thư, địa chỉ người gửi và mục bạn đã chọn, để quản trị bổ sung từ nhận diện. Phần bổ trợ không tự gửi đi đâu.",
  copied: (count) => `Đã sao chép ${digits(count)} lần sửa.`,
  copyByHand: "Outlook không cho sao chép; nội dung đã được chọn, hãy nhấn Ctrl+C.",
  copyLabel: "Các lần sửa, để gửi quản trị",
};
