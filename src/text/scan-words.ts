/** What the pane says of scanned pages; it loads with the first of them. */
export interface ScanWords {
  readonly heading: string;
  readonly underWay: (name: string) => string;
  readonly skip: string;
  readonly recognised: string;
  readonly poor: string;
  readonly leftAlone: (names: readonly string[]) => string;
  readonly recognise: string;
  readonly forbidden: (names: readonly string[]) => string;
  readonly always: string;
}
