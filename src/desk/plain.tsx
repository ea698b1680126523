import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** A heading and a sentence, where there is nothing else to show. */
export function Plain({ title, what, children }: { readonly title: string; readonly what: string; readonly children?: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.plain}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.what}>{what}</p>
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  plain: { maxWidth: "560px", display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  what: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});
