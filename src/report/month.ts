/** "2026-11": a month in Vietnam, UTC+7. */
export type Month = string;
