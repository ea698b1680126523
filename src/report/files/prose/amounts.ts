/** As official texts write a number: below ten with a zero before it ("05"), thousands with a dot. */
export function written(count: number): string {
  return count > 0 && count < 10 ? `0${count}` : plain(count);
}

/** In a table a number below ten stands as it is. */
export const plain = (count: number): string => new Intl.NumberFormat("vi-VN").format(count);

/** "12 văn bản"; "không có văn bản nào" where there is none. */
export function some(count: number, things: string): string {
  return count === 0 ? `không có ${things} nào` : `${written(count)} ${things}`;
}

/** "91,3%" */
export const percent = (share: number): string => new Intl.NumberFormat("vi-VN", { style: "percent", maximumFractionDigits: 1 }).format(share);
export const decimal = (value: number): string => new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 1 }).format(value);

/** Of something: "405 văn bản (30,2%)". */
export const part = (count: number, whole: number, things: string): string => (count === 0 ? some(0, things) : `${written(count)} ${things} (${percent(count / whole)})`);

/** "A", "A và B", "A, B và C" */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} và ${items.at(-1)!}`;
}

export const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
