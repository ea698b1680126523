import { localAddress } from "./local-address";

/** The part of the Navigation API that is used; a page cannot be stopped on its way elsewhere by other means. */
interface Navigate extends Event {
  readonly destination: { readonly url: string };
}

/**
 * A page that leaves for Microsoft's sign-in arrives at the local one. Browsers without the Navigation API (before Safari 26.2,
 * Firefox 147) would really go to Microsoft, who knows nothing of this registration: the desk needs another browser there.
 */
export function redirectNavigation(): void {
  const { navigation } = window as Window & { readonly navigation?: EventTarget };
  navigation?.addEventListener("navigate", (event) => {
    const target = localAddress((event as Navigate).destination.url);
    if (target === null || !event.cancelable) return;
    event.preventDefault();
    location.assign(target);
  });
}
