import type { Health } from "../domain/health";
import { showDate, showMoment } from "./dates";
import type { HealthWords } from "./health-words";
import { quote } from "./quote";

export interface HealthSection {
  readonly title: string;
  /** Name and value; a line without a name has "". */
  readonly rows: readonly (readonly [string, string])[];
}

/** The page in sections; what is not known or not said has no row. */
export function healthSections(health: Health, words: HealthWords): readonly HealthSection[] {
  const { addin, client, able, rules, signIn, queued, troubles, at } = health;
  const { row } = words;
  const hours = (since: string): number => Math.max(0, Math.floor((Date.parse(at) - Date.parse(since)) / 3600_000));
  const can = (yes: boolean): string => (yes ? words.yes : words.no);
  const sections: readonly (readonly [keyof HealthWords["section"], HealthSection["rows"]])[] = [
    ["addin", [[row.version, addin.version], [row.build, addin.build], [row.at, showMoment(at)]]],
    ["client", [[row.product, `${client.product} ${client.version}`.trim()], [row.platform, client.platform], [row.language, client.language], [row.sets, client.sets.join(", ")]]],
    [
      "able",
      [
        [row.signInAble, can(able.signIn)],
        [row.readFiles, can(able.readFiles)],
        [row.supplyInMail, can(able.supplyInMail)],
        [row.severalMails, can(able.severalMails)],
        [row.atSend, words.atSend[able.atSend]],
      ],
    ],
    [
      "rules",
      [
        [row.policy, quote(rules.name, 120)],
        [row.inForce, words.inForce[rules.outsidePilot ? "outside-pilot" : rules.enabled ? "on" : "off"]],
        [row.office, rules.office === "" ? words.ministry : quote(rules.office, 200)],
        [row.source, words.source[rules.source]],
        [row.published, showDate(rules.publishedAt)],
        [row.loaded, rules.loadedAt === null ? words.unknown : words.age(rules.loadedAt, hours(rules.loadedAt))],
        [row.comes, rules.comesOn === null ? "" : showDate(rules.comesOn)],
        [row.problem, rules.problem === null ? "" : quote(rules.problem, 400)],
        [row.needs, rules.minAddinVersion],
        [row.catalogue, words.catalogue(rules.catalogue, rules.entries)],
      ],
    ],
    ["work", [[row.signIn, words.signIn(signIn)], [row.queued, words.queued(queued)]]],
    ["troubles", troubles.length === 0 ? [["", words.noTroubles]] : [...troubles].reverse().map((one): readonly [string, string] => ["", words.trouble(one)])],
  ];
  return sections.map(([name, rows]) => ({ title: words.section[name], rows: rows.filter(([, value]) => value !== "") }));
}

/** The same as plain text, for the clipboard and the mail. */
export function healthReport(sections: readonly HealthSection[]): string {
  return sections.map(({ title, rows }) => [title.toUpperCase(), ...rows.map(([name, value]) => (name === "" ? `- ${value}` : `${name}: ${value}`))].join("\n")).join("\n\n");
}
