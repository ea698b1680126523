import { parseCorrections } from "../config/parse-corrections";
import { proposeCues, type CueProposal, type Outcome } from "../config/propose-cues/propose-cues";
import { catalogueText } from "./catalogue-text";
import { commandOptions } from "./command-options";
import { misused } from "./misused";
import { printable } from "./printable";
import { readCatalogue, readOne } from "./read-rules";
import type { Streams } from "./streams";
import { writeNew } from "./write-new";

export const cuesUsage = `npm run --silent admin -- catalogue cues SỬA.json [--catalogue TỆP] [--out TỆP] [--force] [--json]
  Từ các lần người dùng sửa lại mục, đề xuất từ nhận diện (cues) và thử ngay; không tự áp dụng vào Danh mục đang dùng.
  SỬA.json            danh sách {"subject", "from", "judged", "corrected", "times"} do bàn biên tập hoặc ngăn xuất ra
  --catalogue TỆP     Danh mục để bổ sung; không có thì dùng assets/catalogue.json
  --out TỆP           nơi ghi bản sao Danh mục có từ mới; không có thì chỉ in đề xuất
  --force             ghi đè tệp đã có
  --json              đề xuất dạng JSON
`;

const reasons: Readonly<Record<Exclude<Outcome, "right" | "learned">, string>> = {
  "unknown-code": "mã không có trong Danh mục; hãy sửa mã hoặc nhập Danh mục mới trước",
  exclusion: "mã là một loại trừ; từ nhận diện của loại trừ phải do quản trị viên ghi",
  contradicted: "cùng tiêu đề được sửa về nhiều mục khác nhau; hãy thống nhất rồi chạy lại",
  alone: "mới có một tiêu đề được sửa về mục này; cần ít nhất hai",
  "no-phrase": "không có cụm từ nào chung với tiêu đề khác cùng mục mà mục khác không nói",
  "not-enough": "cụm từ chung không đủ để phân biệt mà không làm đổi thư khác; hãy tự ghi từ nhận diện",
};

/** `catalogue cues`: 0 when every correction is followed, 1 when some are not, 2 for wrong usage or files that cannot be read. */
export async function catalogueCues(args: readonly string[], { out, err }: Streams): Promise<0 | 1 | 2> {
  const refuse = (message: string): 2 => {
    err(`${message}\n`);
    return 2;
  };
  const options = commandOptions(args, { values: ["catalogue", "out"], flags: ["force", "json"] });
  if (typeof options === "string") return refuse(misused(options, cuesUsage));
  const { values, flags, paths } = options;
  if (paths.length !== 1) return refuse(misused("Hãy nêu đúng một tệp các lần sửa.", cuesUsage));
  const corrections = await readOne("Tệp các lần sửa", paths[0]!, parseCorrections);
  if (typeof corrections === "string") return refuse(corrections);
  const present = await readCatalogue(values.catalogue ?? null);
  if (typeof present === "string") return refuse(present);

  const proposal = proposeCues(corrections.value, present.value);
  const written = values.out !== undefined && proposal.cues.length > 0 ? values.out : null;
  if (written !== null) {
    const failure = await writeNew(written, catalogueText(proposal.catalogue, present.text), flags.has("force"));
    if (failure !== null) return refuse(failure);
  }
  const { cues, outcomes } = proposal;
  await out(flags.has("json") ? `${JSON.stringify({ cues, outcomes, written })}\n` : readable(proposal, written));
  return outcomes.every(({ outcome }) => outcome === "right" || outcome === "learned") ? 0 : 1;
}

function readable({ cues, outcomes, catalogue }: CueProposal, written: string | null): string {
  const of = (...wanted: readonly Outcome[]) => outcomes.filter(({ outcome }) => wanted.includes(outcome));
  const left = outcomes.filter(({ outcome }) => outcome !== "right" && outcome !== "learned");
  const codes = [...new Set(cues.map(({ code }) => code))];
  const lines = [
    `${outcomes.length} tiêu đề được sửa: ${of("right").length} nay đã nhận đúng, ${of("learned").length} sẽ đúng nhờ từ mới, ${left.length} chưa được.`,
    ...codes.flatMap((code) => [
      "",
      `${printable(code)}  ${printable(catalogue.entries.find((entry) => entry.code === code)?.vi ?? "")}`,
      ...cues.filter((cue) => cue.code === code).flatMap(({ phrase, weight, subjects }) => [`  thêm "${printable(phrase)}", trọng số ${weight}, từ:`, ...subjects.map((subject) => `      ${printable(subject)}`)]),
    ]),
    ...(left.length > 0 ? ["", "Chưa được:"] : []),
    ...left.flatMap(({ correction, outcome, after }) => [`  ${printable(correction.subject)}`, `      sửa về ${printable(correction.corrected)}, vẫn là ${after ?? "không thuộc Danh mục"}: ${reasons[outcome as keyof typeof reasons]}.`]),
    "",
    cues.length === 0 ? "Không có từ nào để thêm." : written === null ? "Chưa ghi tệp nào; thêm --out TỆP để ghi bản sao Danh mục có các từ này." : `Đã ghi bản sao Danh mục có các từ này vào ${printable(written)}. Hãy xem lại trước khi dùng.`,
  ];
  return `${lines.join("\n")}\n`;
}
