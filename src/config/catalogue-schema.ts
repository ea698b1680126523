import * as z from "zod/mini";

z.config({ jitless: true });

const filled = z.string().check(z.refine((text) => text.trim() !== "", { error: "Còn trống. Hãy ghi nội dung." }));

const cue = z.object({
  phrase: filled,
  weight: z.number().check(z.refine((weight) => weight > 0 && weight <= 5, { error: "Trọng số phải lớn hơn 0 và không quá 5." })),
});
const cueList = z._default(z.array(cue), []);
const cues = z._default(z.object({ subject: cueList, text: cueList, against: cueList }), { subject: [], text: [], against: [] });

const entry = z.object({
  code: filled,
  group: z._default(z.string(), ""),
  vi: filled,
  en: z._default(z.string(), ""),
  types: z._default(z.array(filled), []),
  destinations: z._default(z.array(z.enum(["portal", "document-system", "consultation-page"])), []),
  supply: z.boolean(),
  electronicOnly: z._default(z.boolean(), false),
  basis: z.enum(["stated", "ministry", "general", "reconstructed"]),
  role: z._default(z.nullable(z.enum(["periodic-report", "reply", "consultation-letter", "consultation-draft"])), null),
  cues,
});

const exclusion = z.object({
  code: filled,
  vi: filled,
  en: z._default(z.string(), ""),
  effect: z.enum(["stop", "withhold", "ignore"]),
  cues,
});

/** The catalogue of Decision 2043 as the ministry writes it; notes for readers (basisKinds, precedence…) may stand beside. */
export const catalogueSchema = z.object({
  title: filled,
  instrument: z._default(z.string(), ""),
  status: z.enum(["reconstructed", "official"]),
  statusNote: z._default(z.string(), ""),
  entries: z.array(entry).check(z.refine((entries) => entries.length > 0, { error: "Danh mục chưa có mục nào. Hãy ghi ít nhất một mục." })),
  exclusions: z._default(z.array(exclusion), []),
});
