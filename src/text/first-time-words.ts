/** What Outlook may ask a person to allow at the first supply, and for what. */
export type FirstTimeWords = Readonly<Record<"own" | "unit-mail" | "send-as-unit", string>>;
