import { useSpeech } from "../report-words";
import { useReportStyles } from "./report-styles";
import { Section } from "./section";

/** What is never counted, read or ranked: on the page itself, also before anything is read. */
export function Privacy() {
  const { say } = useSpeech();
  const texts = useReportStyles();
  return (
    <Section title={say.privacy.title}>
      <ul className={texts.list}>
        {say.privacy.lines.map((line) => (
          <li key={line} className={texts.small}>
            {line}
          </li>
        ))}
      </ul>
    </Section>
  );
}
