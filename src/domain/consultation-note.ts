import { fold } from "./fold";
import { noteInHtml, noteOutOfHtml } from "./consultation-note-html";
import { noteInText, noteOutOfText } from "./consultation-note-text";

/** A mail's text in the form Outlook keeps it. */
export interface LetterBody {
  readonly type: "html" | "text";
  readonly content: string;
}

/** How the sentence begins that a letter bears in place of its draft; by these words it is known again. Letters are in Vietnamese, whatever the pane speaks. */
const opening = "Dự thảo được đăng tại Mục “Văn bản lấy ý kiến nội bộ” trên Cổng thông tin điện tử Bộ Tư pháp";

/** The letter with the sentence that says where the draft is, above the goodbye and the signature; one it had already gives way. */
export function withNote(body: LetterBody, link: string | null): LetterBody {
  const { type, content } = withoutNote(body);
  return { type, content: type === "html" ? noteInHtml(content, opening, link) : noteInText(content, noteWords(link)) };
}

/** The letter without it; as it was, letter for letter, where nobody has changed the sentence. */
export function withoutNote({ type, content }: LetterBody): LetterBody {
  return { type, content: type === "html" ? noteOutOfHtml(content, opening) : noteOutOfText(content, opening) };
}

/** Whether the sentence stands in the author's own text. */
export function hasNote(ownText: string): boolean {
  return fold(ownText).indexOf(fold(opening)) >= 0;
}

export function noteWords(link: string | null): string {
  return link === null ? `${opening}.` : `${opening}: ${link}`;
}
