import type { Persona } from "../mailboxes/people";

/** No script, no form: each person is a link. */
export const choosePagePolicy = "default-src 'none'; style-src 'sha256-STYLE'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export const chooseStyle = `:root{color-scheme:light dark;font-family:"Segoe UI",system-ui,"Noto Sans",sans-serif}
body{margin:0;min-height:100vh;display:grid;place-items:center;background:light-dark(#f5f5f5,#1f1f1f)}
main{box-sizing:border-box;width:min(440px,100vw);padding:32px;background:light-dark(#fff,#292929);border:1px solid light-dark(#e0e0e0,#525252)}
h1{margin:0 0 8px;font-size:24px}p{margin:0 0 16px;line-height:1.4}ul{list-style:none;margin:0;padding:0}
a{display:block;padding:12px;color:inherit;text-decoration:none;border-top:1px solid light-dark(#e0e0e0,#525252)}a:hover{background:light-dark(#f0f0f0,#383838)}
a:focus-visible{outline:2px solid light-dark(#0f6cbd,#479ef5)}strong{display:block}small{font-size:14px}`;

/** Where one says who one is, in place of Microsoft's page. `linkFor`: the address that signs this persona in. */
export function choosePage(personas: readonly Persona[], scopes: string, linkFor: (persona: Persona) => string): string {
  const links = personas.map((persona) => `<li><a href="${escaped(linkFor(persona))}"><strong>${escaped(persona.person.name)}</strong><small>${escaped(persona.role)}, ${escaped(persona.person.address)}</small></a></li>`);
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Đăng nhập (Outlook cục bộ)</title><style>${chooseStyle}</style></head>
<body><main><h1>Bạn là ai?</h1><p>Trang này thay cho trang đăng nhập của Microsoft khi chạy thử, không có mật khẩu. Quyền được xin: ${escaped(scopes)}.</p><ul>${links.join("")}</ul></main></body></html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
