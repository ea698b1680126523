import type { HeaderPlan } from "./header-plan";

/** A server block for nginx. A location that adds one header loses those of its server, so each has them all. */
export function nginxFile({ always, some, types }: HeaderPlan, host: string): string {
  const headerLines = (headers: Readonly<Record<string, string>>, indent: string) => Object.entries(headers).map(([name, value]) => `${indent}add_header ${name} "${value}" always;`);
  const { "": bare, ...endings } = types;
  const byType = new Map<string, string[]>();
  for (const [ending, type] of Object.entries(endings)) byType.set(bareType(type), [...(byType.get(bareType(type)) ?? []), ending.slice(1)]);
  const withCharset = [...new Set(Object.values(types).filter((type) => type.includes("charset")).map(bareType))].filter((type) => type !== "text/html");
  return `${[
    "# Dán vào khối http của nginx; sửa đường dẫn chứng thư và thư mục web.",
    "server {",
    "  listen 443 ssl;",
    "  http2 on;",
    `  server_name ${host};`,
    "  ssl_certificate /etc/nginx/chung-thu.pem;",
    "  ssl_certificate_key /etc/nginx/khoa.pem;",
    "  root /srv/evanban/web;",
    "  server_tokens off;",
    "  etag on;",
    "  charset utf-8;",
    `  charset_types ${withCharset.join(" ")};`,
    "  types {",
    ...[...byType].map(([type, names]) => `    ${type} ${names.join(" ")};`),
    "  }",
    `  default_type ${bareType(bare ?? "application/octet-stream")};`,
    ...headerLines(always, "  "),
    "",
    "  location / {",
    "    try_files $uri =404;",
    "  }",
    "  # Tệp cấu hình của máy chủ khác không phải để tải về.",
    "  location ~ ^/(web\\.config|staticwebapp\\.config\\.json)$ {",
    "    return 404;",
    "  }",
    ...some.flatMap(({ pattern, headers }) => [
      `  location ${pattern.endsWith("*") ? `^~ /${pattern.slice(0, -1)}` : `= /${pattern}`} {`,
      "    try_files $uri =404;",
      ...headerLines({ ...always, ...headers }, "    "),
      "  }",
    ]),
    "}",
    "server {",
    "  listen 80;",
    `  server_name ${host};`,
    "  return 301 https://$host$request_uri;",
    "}",
  ].join("\n")}\n`;
}

function bareType(type: string): string {
  return type.replace(/;.*/, "");
}
