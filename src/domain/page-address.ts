/** It has room on the item beside the rest. */
const longest = 300;
/** Nothing that could be more than an address: no blank, quote, bracket or hidden character. */
const address = /^https?:\/\/[^/?#@\s]+\.[^/?#@\s]+(?:[/?#][^\s<>"'`\\^{|}\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]*)?$/i;

/** The address of a web page as a person pastes it or a mail brings it; `null` when it is none. */
export function pageAddress(pasted: string): string | null {
  const link = pasted.trim();
  return link.length <= longest && address.test(link) && !/[<>"'`\\^{|}\u0000-\u0020]/.test(link) ? link : null;
}

/** The host a page's address names, in small letters. */
export function hostOfPage(link: string): string {
  return (/^https?:\/\/([^/?#:]+)/i.exec(link) || ["", ""])[1]!.toLowerCase();
}
