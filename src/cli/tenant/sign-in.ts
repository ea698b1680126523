export interface SignInNeeds {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly wait: (ms: number) => Promise<void>;
  readonly now: () => number;
  /** Says to the person where to go and what to write. */
  readonly say: (sentence: string) => void;
}

/** Nobody was signed in; the message says why and what to do. */
export class NotSignedIn extends Error {}

const scopes = ["User.Read", "Mail.ReadWrite", "Mail.Send", "Mail.ReadWrite.Shared", "Mail.Send.Shared"].map((scope) => `https://graph.microsoft.com/${scope}`).join(" ");

/** Signs a person in with a code they write on Microsoft's own page (device code flow); answers the token. */
export async function signInByCode({ clientId, tenantId }: { readonly clientId: string; readonly tenantId: string }, { fetch, wait, now, say }: SignInNeeds): Promise<string> {
  const at = `https://login.microsoftonline.com/${encodeURIComponent(tenantId)}/oauth2/v2.0`;
  const ask = async (path: string, form: Record<string, string>): Promise<Record<string, unknown>> => {
    try {
      const answer = await fetch(`${at}/${path}`, { method: "POST", headers: { "Content-Type": "application/x-www-form-urlencoded" }, body: new URLSearchParams({ client_id: clientId, ...form }).toString() });
      return (await answer.json()) as Record<string, unknown>;
    } catch {
      // No network, or a proxy's page instead of an answer.
      throw new NotSignedIn("Không hỏi được login.microsoftonline.com. Hãy kiểm tra mạng và máy chủ uỷ quyền (proxy).");
    }
  };
  const begun = await ask("devicecode", { scope: scopes });
  const { device_code: deviceCode, user_code: userCode, verification_uri: page } = begun;
  if (typeof deviceCode !== "string" || typeof userCode !== "string" || typeof page !== "string") throw refused(begun);
  say(`Mở ${page}, nhập mã ${userCode}, đăng nhập bằng tài khoản sẽ thử. (Open that page and enter the code.)\n`);
  let interval = Number(begun["interval"] ?? 5);
  const until = now() + Number(begun["expires_in"] ?? 900) * 1000;
  while (now() < until) {
    await wait(interval * 1000);
    const answer = await ask("token", { grant_type: "urn:ietf:params:oauth:grant-type:device_code", device_code: deviceCode });
    if (typeof answer["access_token"] === "string") return answer["access_token"];
    if (answer["error"] === "slow_down") interval += 5;
    else if (answer["error"] !== "authorization_pending") throw refused(answer);
  }
  throw new NotSignedIn("Mã đăng nhập đã hết hạn mà chưa ai nhập. Hãy chạy lại.");
}

function refused(answer: Record<string, unknown>): NotSignedIn {
  const error = String(answer["error"] ?? "");
  const code = /AADSTS\d+/.exec(String(answer["error_description"] ?? ""))?.[0] ?? "";
  const known: Readonly<Record<string, string>> = {
    authorization_declined: "Người đăng nhập đã từ chối.",
    expired_token: "Mã đăng nhập đã hết hạn mà chưa ai nhập. Hãy chạy lại.",
    AADSTS7000218: "Đăng ký ứng dụng chưa cho đăng nhập bằng mã: bật “Allow public client flows” (Authentication) trong lúc thử.",
    AADSTS700016: "Không có ứng dụng này trong tổ chức: xem signIn.clientId và signIn.tenantId của chính sách.",
    AADSTS90002: "Không có tổ chức này: xem signIn.tenantId của chính sách.",
    AADSTS65001: "Quyền chưa được chấp thuận cho ứng dụng: quản trị viên phải chấp thuận trước.",
  };
  return new NotSignedIn(known[code] ?? known[error] ?? `Microsoft không cho đăng nhập (${[error, code].filter((one) => one !== "").join(" ") || "câu trả lời lạ"}).`);
}

/** The token in hand, and whatever must never be shown. */
export interface Tokens {
  token(): Promise<string>;
  /** After Graph has refused that token: signs in anew where somebody can be asked. False: there is no other. */
  renew(refused: string): Promise<boolean>;
  hide(text: string): string;
}

/** `given`: from the environment; without one a person is asked, once, and again when it is lost. */
export function openTokens(given: string | null, signIn: () => Promise<string>): Tokens {
  let current = given === null ? null : Promise.resolve(given);
  const secrets = given === null ? [] : [given];
  const begin = async (): Promise<string> => {
    const token = await signIn();
    secrets.push(token);
    return token;
  };
  return {
    token: () => (current ??= begin()),
    renew: async (refused) => {
      if (given !== null) return false;
      // Of several refused at once, the first has asked the person already.
      const now = await current?.catch(() => refused);
      if (now === undefined || now === refused) current = begin();
      return current!.then(
        () => true,
        () => false,
      );
    },
    hide: (text) => secrets.reduce((shown, secret) => shown.replaceAll(secret, "…"), text),
  };
}
