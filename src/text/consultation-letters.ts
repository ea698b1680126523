import { escapeHtml } from "../domain/escape-html";
import { showDate } from "./dates";

/* What is written into letters of the ministry: in Vietnamese, whatever the pane speaks, as HTML whose every value is escaped. */

/** The page's address, to those the letter went to. */
export function linkLetter(link: string, deadline: string | null): string {
  return `<p>Kính gửi Quý đơn vị,</p><p>Dự thảo đã được đăng tại Mục “Văn bản lấy ý kiến nội bộ” trên Cổng thông tin điện tử Bộ Tư pháp: <a href="${escapeHtml(link)}">${escapeHtml(link)}</a></p>${by(deadline)}<p>Trân trọng.</p>`;
}

/** To those who have not answered. `sent`: the day the letter left. */
export function reminderLetter(subject: string, sent: string, deadline: string | null, link: string | null): string {
  const where = link === null ? "" : `<p>Dự thảo: <a href="${escapeHtml(link)}">${escapeHtml(link)}</a></p>`;
  return `<p>Kính gửi Quý đơn vị,</p><p>Ngày ${showDate(sent)}, chúng tôi đã gửi thư xin ý kiến “${escapeHtml(subject)}” và chưa nhận được ý kiến của Quý đơn vị. Kính đề nghị Quý đơn vị quan tâm cho ý kiến.</p>${where}${by(deadline)}<p>Trân trọng.</p>`;
}

function by(deadline: string | null): string {
  return deadline === null ? "" : `<p>Ý kiến xin gửi chậm nhất ngày ${showDate(deadline)}.</p>`;
}
