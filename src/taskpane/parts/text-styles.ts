import { makeStyles, tokens } from "@fluentui/react-components";

/** The few ways words and rows stand in the pane. */
export const useTextStyles = makeStyles({
  body: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground1 },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  link: { alignSelf: "flex-start", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorBrandForegroundLink },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXS },
  column: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  strong: { fontWeight: tokens.fontWeightSemibold },
  /** A live region that takes no room while it says nothing. */
  status: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, "&:empty": { position: "absolute" } },
  /** A button that grows with a long Vietnamese label instead of cutting it. */
  wide: { width: "100%", whiteSpace: "normal", overflowWrap: "anywhere" },
  hidden: { position: "absolute", width: "1px", height: "1px", margin: "-1px", padding: 0, overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap", border: 0 },
});
