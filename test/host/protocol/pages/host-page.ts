import { openProtocol } from "../../../../host/protocol/open-protocol";
import type { OpenFrame } from "../../../../host/protocol";
import { dark, light, openMemory } from "../in-memory";

/** The page of the tests: the protocol, a mailbox in memory, and a handle on both. */
const memory = openMemory((key, change) => protocol.itemChanged(key, change));
const frames: OpenFrame[] = [];
const protocol = openProtocol({
  model: memory.mailbox,
  addinOrigin: new URLSearchParams(location.search).get("addin") ?? "",
  token: async (scopes) => `local.${memory.who.address}:${scopes}`,
  showDialog: (frame, size, close) => {
    memory.log.push(["showDialog", size]);
    const box = document.createElement("div");
    box.className = "dialog";
    const button = document.createElement("button");
    button.textContent = "Đóng";
    button.addEventListener("click", close);
    box.append(button, frame);
    document.body.append(box);
    return () => box.remove();
  },
});

const testHost = {
  memory,
  protocol,
  frames,
  openPane: (url: string, itemKey: string | null): number => frames.push(protocol.openPane(document.body, url, itemKey)) - 1,
  setTheme: (isDark: boolean): void => {
    memory.theme = isDark ? dark : light;
    protocol.themeChanged();
  },
};
export type TestHost = typeof testHost;
Object.assign(window, { testHost });
