import { AlignmentType, BorderStyle, Paragraph, TextRun, type IRunOptions } from "docx";

/** Letters of Decree 30/2020, annex I, part V, in half-points. */
export const sizes = { head: 26, motto: 28, body: 28, table: 22, recipients: 22 } as const;
/** What XML has no place for. A note may hold anything. */
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export const clean = (words: string): string => words.replace(notInXml, "\ufffd");

export const run = (text: string, look: Omit<IRunOptions, "text" | "children"> = {}): TextRun => new TextRun({ text: clean(text), size: sizes.body, ...look });

type Across = (typeof AlignmentType)[keyof typeof AlignmentType];

export const line = (text: string, look: Omit<IRunOptions, "text" | "children"> = {}, across: Across = AlignmentType.CENTER): Paragraph => new Paragraph({ alignment: across, children: [run(text, look)] });

/** A paragraph of the body: justified, its first line 1,27 cm in, 6 points before the next. */
export const prose = (text: string): Paragraph => new Paragraph({ alignment: AlignmentType.JUSTIFIED, indent: { firstLine: 720 }, spacing: { after: 120, line: 300 }, children: [run(text)] });

export const heading = (text: string): Paragraph => new Paragraph({ keepNext: true, indent: { firstLine: 720 }, spacing: { before: 120, after: 120 }, children: [run(text, { bold: true })] });

/** The rule under agency, motto and subject line; `inset` on both sides, in twentieths of a point. */
export const rule = (inset: number): Paragraph => new Paragraph({ indent: { left: inset, right: inset }, spacing: { before: 0, after: 0, line: 60, lineRule: "exact" }, border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: "000000" } } });

export const gap = (points: number): Paragraph => new Paragraph({ spacing: { before: 0, after: 0, line: points * 20, lineRule: "exact" } });
