import { addinVersion, isOlderThan } from "../../config/addin-version";
import { showDate, showMoment } from "../../text/dates";
import { useHealth } from "../health-context";
import { useRules } from "../rules-in-force";
import { useWords } from "../words-context";
import { guidanceName, reworded, useRulesNoteWords } from "./rules-words";
import { HealthPart } from "./health-part";
import { useTextStyles } from "./text-styles";

/** The rules in force: whose they are, the ministry's notice, how old they are, what comes, and where to ask. */
export function RulesNote() {
  const { policy, source, problem, comesOn = null, loadedAt = null } = useRules();
  const { language } = useWords();
  const texts = useTextStyles();
  const words = useRulesNoteWords();
  const health = useHealth();
  const { guidance, supportContact: contact } = policy;
  const lines = [
    policy.sample ? words.sample : policy.name,
    health !== null && health.lacking !== null && policy.enabled && words.lacking(health.lacking, policy.publicationMailboxes[0] ?? null),
    source !== "server" && words.source[source],
    problem !== null && words.problem(problem),
    policy.support !== "" && words.support(policy.support),
    reworded(policy.texts.notice, language),
    policy.publishedAt && words.published(showDate(policy.publishedAt)),
    source === "last-good" && loadedAt !== null && words.loaded(showMoment(loadedAt)),
    comesOn !== null && words.comes(showDate(comesOn)),
    isOlderThan(policy.minAddinVersion) && words.older(addinVersion, policy.minAddinVersion),
  ].filter((line): line is string => Boolean(line));
  const links = [
    [guidance, guidanceName(policy, language)],
    [contact.page, words.supportPage],
    [contact.mail ? `mailto:${contact.mail}` : "", words.write(contact.mail)],
  ].filter(([address]) => address !== "");
  return (
    <>
      {lines.map((line) => (
        <p key={line} className={texts.small}>
          {line}
        </p>
      ))}
      {links.map(([address, label]) => (
        <p key={address} className={texts.small}>
          <a className={texts.link} href={address} title={address} target="_blank" rel="noopener noreferrer">
            {label}
          </a>
        </p>
      ))}
      {health !== null && <HealthPart door={health} />}
    </>
  );
}
