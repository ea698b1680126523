import { createHash } from "node:crypto";
import { faultOf, type PlacedFault } from "../placed-fault";
import { bodyOf, pagesOf, textOf, type Visit } from "./visit";

/** Where Microsoft keeps the Office library, sovereign clouds included. */
const officeHosts = /^(?:appsforoffice\.microsoft\.com|(?:[a-z0-9-]+\.)*cdn\.office\.net|(?:[a-z0-9-]+\.)*cdn\.partner\.office365\.cn)$/;
const withOffice = ["taskpane.html", "desk.html", "launchevent.html"];

/** Each page has the Office library once, our scripts with the hash of what is really served, and no script in its text. */
export function servedPages(visit: Visit): readonly PlacedFault[] {
  return pagesOf(visit).flatMap(([file, answer]) => {
    const html = textOf(answer);
    const tags = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].map(([, attributes = "", text = ""]) => ({ src: valueOf(attributes, "src"), integrity: valueOf(attributes, "integrity"), text }));
    const office = tags.filter(({ src }) => src !== null && /^https?:/.test(src));
    const faults: PlacedFault[] = [];
    if (withOffice.includes(file) && office.length !== 1) faults.push(faultOf(file, "script", `Trang có ${office.length} thẻ tải thư viện Office, phải có đúng một. Hãy dựng lại với --office-js, không sửa trang bằng tay.`));
    for (const { src } of office) {
      if (src!.startsWith("http:")) faults.push(faultOf(file, "script", `Thư viện Office tải từ "${src}", không phải https. Hãy dựng lại với --office-js https://….`));
      else if (!officeHosts.test(new URL(src!).hostname)) faults.push({ ...faultOf(file, "script", `Thư viện Office tải từ ${new URL(src!).hostname}, không phải của Microsoft. Chỉ dùng khi mạng không ra ngoài được; hãy chắc rằng bản ấy được cập nhật.`), advice: true });
    }
    for (const { src, integrity, text } of tags) {
      if (src === null && text.trim() !== "") faults.push(faultOf(file, "script", "Trang có mã viết thẳng bên trong, chính sách nội dung sẽ chặn. Hãy chép lại trang từ bản dựng; tắt chức năng chèn mã của máy chủ."));
      if (src === null || /^https?:/.test(src)) continue;
      const body = bodyOf(visit, src.replace(/^\//, ""));
      if (integrity === null) faults.push(faultOf(file, src, "Thẻ không có integrity: tệp bị sửa trên máy chủ vẫn chạy. Hãy dựng lại bằng `npm run admin -- build`."));
      else if (body !== null && integrity !== integrityOf(body)) faults.push(faultOf(file, src, "integrity khác tệp đang phục vụ, trình duyệt sẽ không chạy tệp. Hãy chép lại cả thư mục web trong một lần."));
    }
    return faults;
  });
}

export function integrityOf(bytes: Uint8Array): string {
  return `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
}

function valueOf(attributes: string, name: string): string | null {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? null;
}
