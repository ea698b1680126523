/** How many stand behind a distribution list. */
export interface ListMembers {
  readonly total: number;
  /** Of those, outside the ministry's Exchange organisation. */
  readonly outside: number;
}
