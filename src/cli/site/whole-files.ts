import { faultOf, type PlacedFault } from "../placed-fault";
import { saidByNetwork } from "./said-by-network";
import { sha256, type Visit } from "./visit";

/** One edit on the server must be enough to change the rules or to switch everything off. */
const editable: readonly string[] = ["policy.json", "catalogue.json"];

/** Every file is there, comes at once and is the one that was built. */
export function wholeFiles({ sums, answers, nowhere }: Visit): readonly PlacedFault[] {
  const faults = [...answers].flatMap(([file, answer]): readonly PlacedFault[] => {
    if (typeof answer === "string") return [faultOf(file, "", saidByNetwork(answer))];
    const { status, headers, body } = answer;
    if (status >= 300 && status < 400) return [faultOf(file, "", `Máy chủ chuyển hướng sang "${headers["location"] ?? "?"}"; Outlook cổ điển không đi theo. Hãy phục vụ tệp ngay tại địa chỉ này.`)];
    if (status !== 200) return [faultOf(file, "", `Máy chủ trả lời ${status} thay vì tệp. Hãy chép lại đủ thư mục web, kể cả tệp có dấu chấm ở đầu, và cho phép đọc.`)];
    const wanted = sums?.get(file);
    if (sums !== null && wanted === undefined) return [faultOf(file, "", "Tệp không có trong SHA256SUMS. Hãy dựng lại và chép lại cả thư mục web.")];
    if (wanted === undefined || sha256(body) === wanted) return [];
    const isPage = /^\s*<(!doctype|html)/i.test(new TextDecoder().decode(body.slice(0, 100))) && !file.endsWith(".html");
    if (!isPage && editable.includes(file)) return [{ ...faultOf(file, "", "Đã sửa sau khi dựng. Nếu là sửa có chủ ý (như tắt kiểm tra) thì đúng; nếu không, hãy chép lại tệp từ bản dựng."), advice: true }];
    return [faultOf(file, "", isPage ? "Máy chủ trả về một trang HTML thay cho tệp. Hãy tắt quy tắc đưa mọi địa chỉ về một trang (fallback)." : "Nội dung khác bản đã dựng (SHA256SUMS). Hãy chép lại cả thư mục web trong một lần; tắt mọi chức năng nén, chèn hay sửa tệp của máy chủ.")];
  });
  if (sums === null) faults.push(faultOf("SHA256SUMS", "", "Không có danh sách mã băm, không biết các tệp có đúng bản đã dựng không. Hãy chép lại cả thư mục web do `npm run admin -- build` dựng."));
  if (typeof nowhere !== "string" && nowhere.status !== 404) faults.push(faultOf("khong-co-tep-nay.js", "", `Máy chủ trả lời ${nowhere.status} cho một tệp không có; tệp thiếu sẽ không ai biết. Hãy để máy chủ trả lời 404, không đưa về trang khác.`));
  return faults;
}
