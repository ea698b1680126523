/**
 * What the local Outlook puts before office.js in a page of the add-in, and nothing more: npm's office.js is of 2022 and asks a CDN
 * for a library of 2008. In production Microsoft's CDN and the real Outlook give all of this; the product knows nothing of it.
 */
import { addNewerMembers } from "./add-newer-members";
import { installAjax } from "./ajax";
import { redirectFetch } from "./redirect-fetch";
import { redirectNavigation } from "./redirect-navigation";
import { behaveAsRuntime } from "./launch-frame";
import { keepSignInBridge } from "./sign-in-bridge";
import { listenToHost } from "./told";

const told = listenToHost();
installAjax();
redirectFetch(told);
redirectNavigation();
if (told !== null) {
  keepSignInBridge(told);
  behaveAsRuntime(told);
  whenOfficeIsThere(() => addNewerMembers(told));
}

/** The tag's load event comes right after office.js has run and before any later script, so that our `onReady` is the first. */
function whenOfficeIsThere(then: () => void): void {
  document.addEventListener("load", onLoad, true);
  function onLoad(event: Event): void {
    const { target } = event;
    if (!(target instanceof HTMLScriptElement) || !/\/office(\.debug)?\.js([?#]|$)/.test(target.src)) return;
    document.removeEventListener("load", onLoad, true);
    then();
  }
}
