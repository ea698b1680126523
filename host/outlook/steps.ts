import { typed, type Machine, type TrustCommands } from "./trust";

export interface Served {
  readonly origin: string;
  /** File of the certificate, and how to recognise it. */
  readonly certificate: string;
  readonly fingerprint: string;
  readonly port: number;
  readonly commands: Readonly<Record<Machine, TrustCommands>>;
  /** What undoes it, where this machine trusts the certificate already. */
  readonly trustedHere: TrustCommands | null;
}

/** What the person does by hand, in order: each line in Vietnamese, with the same in English below it. We change nothing of the machine unasked. */
export function steps(served: Served): string {
  const { origin, port, trustedHere } = served;
  const manifest = `${origin}/manifest.xml`;
  return `
Phần bổ trợ đang được phục vụ tại ${origin}/taskpane.html
(The add-in is served there, under the headers of a real deployment.)

${trustedHere === null ? toTrust(served) : trusted(served, trustedHere)}
BƯỚC 2. Lấy manifest của máy này: tải ${manifest} về thành tệp manifest.xml.
(Step 2. Save that manifest as a file. Its id is its own: it does not touch the add-in the ministry has deployed.)

BƯỚC 3. Nạp vào Outlook, bằng tài khoản thử.
(Step 3. Sideload it, with a test account.)

  Outlook trên web: mở https://aka.ms/olksideload, chọn My add-ins (Phần bổ trợ của tôi) → Custom Addins → Add a custom add-in → Add from File…, chọn manifest.xml, Install.
  (Outlook on the web: open that address, My add-ins → Custom Addins → Add a custom add-in → Add from File….)

  Outlook mới (new Outlook): cũng ở https://aka.ms/olksideload với cùng tài khoản, rồi đóng và mở lại Outlook. Nút nằm trong Apps (Ứng dụng) của thư.
  (new Outlook: at the same address with the same account, then close and reopen Outlook; the button is under Apps.)

  Outlook cổ điển trên Windows: cũng ở https://aka.ms/olksideload (hoặc Tệp → Quản lý phần bổ trợ), rồi đóng hẳn và mở lại Outlook. Tệp kiểm tra lúc gửi chỉ được tải khi Outlook mở.
  (classic Outlook: the same, or File → Manage Add-ins; then quit and reopen: the send handler is fetched only when Outlook starts.)

  Không thấy mục Custom Addins: quản trị viên chưa cho vai trò My Custom Apps (Exchange admin center → Roles → User roles).
  (No Custom Addins there: an administrator has to grant the role My Custom Apps.)

BƯỚC 4. Trình duyệt hỏi có cho Outlook mở trang trên máy này (mạng nội bộ) không: chọn Cho phép.
(Step 4. If the browser asks whether Outlook may reach this device or the local network: allow.)

Cần biết (good to know)
  Bản dựng thường dùng chính sách mẫu, chưa đăng nhập được. Dùng chính sách của Bộ: đặt biến EVANBAN_POLICY=TỆP trước lệnh; và thêm brk-multihub://localhost:${port} vào đăng ký ứng dụng (loại SPA).
  (The sample policy cannot sign in: set EVANBAN_POLICY to yours, and add that redirect address to the registration.)
  Bản này có mã riêng nên ghi dấu "đã cung cấp" ở chỗ riêng: những lần dò lại bằng Graph không thấy dấu do nó ghi. Đừng cung cấp văn bản thật bằng bản này.
  (Its own id keeps its marks apart: what is looked up through Graph does not find them. Supply no real document with it.)
  Thử xong: bỏ phần bổ trợ ở aka.ms/olksideload (Custom Addins → … → Remove), bỏ tin chứng thư như trên.
  (When done: remove the add-in there, and undo the trust as above.)

Bấm Ctrl+C để dừng. (Ctrl+C stops.)
`;
}

function toTrust({ origin, port, certificate, fingerprint, commands: { win32, darwin, linux } }: Served): string {
  return `BƯỚC 1. Cho máy này tin chứng thư thử. Chỉ làm một lần: chạy lại với npm run start:outlook -- --trust, hoặc tự chạy lệnh dưới đây. Không có --trust thì chương trình không đổi gì trên máy.
(Step 1. Trust the development certificate, once: with --trust, or by the command below. Without --trust nothing is changed on this machine.)

  Tệp chứng thư (certificate):  ${certificate}
  Dấu SHA-256 (fingerprint):    ${fingerprint}
  Chỉ cho tên localhost. Khóa riêng nằm cạnh tệp ấy, chỉ bạn đọc được: đừng chép cho ai.
  (For localhost only. Its private key lies beside it: give it to nobody.)

  Windows (Outlook, Edge, Chrome): mở cửa sổ lệnh thường, chạy rồi chọn Yes khi được hỏi
  (in an ordinary command window; answer Yes)
    ${typed(win32.trust)}
    bỏ tin (undo):  ${typed(win32.undo)}

  macOS (Outlook, Safari, Chrome): chạy rồi nhập mật khẩu máy khi được hỏi
  (asks for your password)
    ${typed(darwin.trust)}
    bỏ tin (undo):  ${typed(darwin.undo)}

  Linux, Chromium/Chrome/Edge (cần certutil, gói libnss3-tools)
  (needs certutil of the package libnss3-tools)
    mkdir -p "$HOME/.pki/nssdb" && ${typed(linux.trust)}
    bỏ tin (undo):  ${typed(linux.undo)}

  Firefox, mọi hệ điều hành: mở ${origin}/taskpane.html, chọn Nâng cao…, so dấu SHA-256, rồi Chấp nhận rủi ro và tiếp tục
  (any system: open that page, Advanced…, compare the fingerprint, Accept the Risk and Continue)
    bỏ tin (undo):  about:preferences#privacy → Xem chứng thư → Máy chủ → localhost:${port} → Xóa

  Sau đó đóng và mở lại trình duyệt và Outlook, mở ${origin}/taskpane.html: không còn cảnh báo là được. Trang ấy ngoài Outlook trống hoặc báo không có Outlook, như vậy là đúng.
  (Then close and reopen browser and Outlook and open that page: no warning, no more. Outside Outlook it has nothing to show.)
`;
}

function trusted({ certificate, fingerprint }: Served, { undo }: TrustCommands): string {
  return `BƯỚC 1. Máy này đã tin chứng thư thử: không phải làm gì. Đóng và mở lại trình duyệt và Outlook nếu vừa mới tin.
(Step 1. This machine trusts the development certificate already. Close and reopen browser and Outlook if it has only just begun to.)

  Tệp chứng thư (certificate):  ${certificate}
  Dấu SHA-256 (fingerprint):    ${fingerprint}
  bỏ tin (undo):  ${typed(undo)}
`;
}
