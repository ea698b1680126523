import { legalEn } from "../../src/text/finding-legal.en";
import { legalVi } from "../../src/text/finding-legal.vi";
import { furtherEn } from "../../src/text/further.en";
import { furtherVi } from "../../src/text/further.vi";
import { places, type Part, type Place } from "./places";
import { spokenBy, type Spoken } from "./spoken";
import { strayWords } from "./stray-words";
import type { Exported, TextSources } from "./text-sources";

export interface Page {
  readonly file: string;
  readonly content: string;
}

/** The pages of docs/words, with the first one that leads to them. */
export function wordsPages(sources: TextSources): readonly Page[] {
  const pages = places.map((place) => ({ place, file: `${place.page}.md`, content: pageOf(sources, place) }));
  return [{ file: "../words.md", content: front(pages) }, ...pages.map(({ file, content }) => ({ file, content }))];
}

/** "describeReason@describe-address" is the one of that file. */
export function exportOf({ exported }: TextSources, { from }: Part): Exported {
  const [name, file] = from.split("@");
  const found = exported.find((one) => one.name === name && (file === undefined || one.file === file));
  if (found === undefined) throw new Error(`build/words/places.ts: src/text gives away no "${from}".`);
  return found;
}

function front(pages: readonly { readonly place: Place; readonly file: string; readonly content: string }[]): string {
  const lines = pages.map(({ place, file, content }) => `| [${place.title}](words/${file}) | ${content.split("\n").filter((line) => line.startsWith("| ")).length - content.split("\n").filter((line) => line.startsWith("|---")).length} | ${[...place.parts, ...(place.folders ?? [])].map(({ seen }) => seen).join("; ")} |`);
  return `# Mọi lời người dùng đọc

Các trang này gom mọi câu chữ của sản phẩm để Bộ rà soát: tiếng Việt là bản gốc, tiếng Anh bên cạnh. Trang do máy viết từ mã nguồn (\`npx tsx build/words-page.ts\`); muốn
sửa một câu, hãy ghi *mã* của câu ấy và câu mong muốn, người sửa tìm mã trong \`src/text\` rồi chạy lại lệnh. Chỗ thay đổi theo từng thư hiện bằng ví dụ bịa; số
hay trường hợp dùng làm ví dụ ghi trong ngoặc sau mã. Các từ đã thống nhất và lý do: [glossary.md](glossary.md#từ-đã-thống-nhất).

| Nơi người dùng thấy | Số câu | Gồm |
|---|---|---|
${lines.join("\n")}
`;
}

function pageOf(sources: TextSources, { title, parts, folders = [] }: Place): string {
  const sections = [
    ...parts.map((part) => {
      const of = exportOf(sources, part);
      return [`## ${part.seen}`, "", `\`src/text/${of.file.replace(/\.vi$/, "")}\``, "", ...table(inWords(of, sources))].join("\n");
    }),
    ...folders.map(({ folder, seen }) => [`## ${seen}`, "", `\`${folder}\`, chỉ có tiếng Việt, trừ nghĩa của từng mục chính sách. “…” là chỗ thay đổi.`, "", "| Tệp | Câu |", "|---|---|", ...strayWords(folder).map(({ file, words }) => `| \`${file.slice(folder.length + 1)}\` | ${cell(words)} |`)].join("\n")),
  ];
  return `# ${title}\n\n[Về trang đầu](../words.md)\n\n${sections.join("\n\n")}\n`;
}

/** Those of a check with the legal point they rest on. */
function inWords(of: Exported, sources: TextSources): readonly Spoken[] {
  const said = spokenBy(sources, of);
  return ["findingWordsVi", "furtherVi"].includes(of.name) ? byKind(said) : said;
}

function byKind(said: readonly Spoken[]): readonly Spoken[] {
  const kinds = said.filter(({ key }) => key.startsWith("titles.")).map(({ key }) => key.slice("titles.".length));
  // The dialog's own words come along with the titles.
  const legal = { vi: { ...legalVi, ...furtherVi.legal } as Readonly<Record<string, string | null>>, en: { ...legalEn, ...furtherEn.legal } as Readonly<Record<string, string | null>> };
  return kinds
    .filter((kind) => kind in legal.vi)
    .flatMap((kind) => [
      ...said.filter(({ key }) => new RegExp(`^(?:titles|reasons|todo)\\.${kind}(?:\\(|$)`).test(key)),
      { key: `legal.${kind}`, vi: `Căn cứ: ${legal.vi[kind] ?? "không có; là nhắc việc"}`, en: `Legal point: ${legal.en[kind] ?? "none; a reminder"}` },
    ]);
}

function table(said: readonly Spoken[]): readonly string[] {
  const told = said.filter((one, at) => said.findIndex((other) => alike(other) === alike(one)) === at);
  return ["| Mã | Tiếng Việt | English |", "|---|---|---|", ...told.map(({ key, vi, en }) => `| ${key === "" ? "" : `\`${key.replace(/\|/g, "/")}\``} | ${cell(vi)} | ${en === null ? "" : cell(en)} |`)];
}

/** Sentences that differ by their numbers only are shown once. */
function alike({ key, vi, en }: Spoken): string {
  return `${key.replace(/\(.*/, "")}\n${vi}\n${en ?? ""}`.replace(/\d[\d.,]*/g, "#");
}

/** Letters are HTML: shown by their words. */
function cell(words: string): string {
  const plain = /^<p>/.test(words) ? words.replace(/<\/th><td>/g, ": ").replace(/<\/(?:p|tr)>/g, "\n").replace(/<[^>]+>/g, "").replace(/&amp;/g, "&").trim() : words;
  return plain.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/\|/g, "\\|").replace(/\r?\n|\r/g, "<br>").replace(/^ | $/g, "&nbsp;");
}
