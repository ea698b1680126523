import type { Correspondent } from "./mail";

/** How Outlook shows a shared mailbox to someone: each tells the add-in something else (see the protocol's `shared` facts). */
export type SharedWay =
  /** A folder tree under the person's own: items are "from a shared folder", with shared properties. */
  | "folder"
  /** "Open another mailbox": a tab of its own; the profile shows the shared address. */
  | "tab"
  /** Added as an account of its own: the profile shows the shared address, and there are no shared properties. */
  | "account";

export interface SharedMailbox {
  readonly address: string;
  readonly name: string;
  readonly way: SharedWay;
  readonly sendAs: boolean;
  /** A delegate who may read it and change nothing in it. */
  readonly readOnly?: boolean;
}

/** A role one can be in the local Outlook. */
export interface Persona {
  readonly id: "staff" | "secretary" | "editor" | "administrator";
  /** What they are, in Vietnamese, for the switcher: "Chuyên viên", "Văn thư đơn vị", "Ban biên tập", "Quản trị". */
  readonly role: string;
  readonly person: Correspondent;
  readonly shared: readonly SharedMailbox[];
}

/** Names of people who have no mailbox here but stand in the address book. All invented. */
export interface DirectoryEntry extends Correspondent {
  readonly kind: "user" | "list" | "external";
  /** Of a list; the unit mailboxes where nothing is said. */
  readonly members?: readonly string[];
}

export const personas: readonly Persona[] = [
  {
    id: "staff",
    role: "Chuyên viên",
    person: { name: "Nguyễn Minh An", address: "an.nm@moj.gov.vn" },
    shared: [{ address: "plhshc@moj.gov.vn", name: "Vụ Pháp luật hình sự - hành chính", way: "folder", sendAs: false }],
  },
  {
    id: "secretary",
    role: "Văn thư đơn vị",
    person: { name: "Trần Thu Hà", address: "ha.tt@moj.gov.vn" },
    shared: [
      { address: "plhshc@moj.gov.vn", name: "Vụ Pháp luật hình sự - hành chính", way: "folder", sendAs: true },
      { address: "vanphongbo@moj.gov.vn", name: "Văn phòng Bộ", way: "tab", sendAs: true },
      { address: "htqt@moj.gov.vn", name: "Vụ Hợp tác quốc tế", way: "account", sendAs: true },
    ],
  },
  {
    id: "editor",
    role: "Ban biên tập",
    person: { name: "Lê Quang Huy", address: "huy.lq@moj.gov.vn" },
    shared: [
      { address: "banbientap@moj.gov.vn", name: "Ban biên tập", way: "folder", sendAs: true },
      { address: "cntt@moj.gov.vn", name: "Cục Công nghệ thông tin", way: "tab", sendAs: true },
    ],
  },
  {
    id: "administrator",
    role: "Quản trị",
    person: { name: "Phạm Đức Long", address: "long.pd@moj.gov.vn" },
    shared: [
      { address: "cntt@moj.gov.vn", name: "Cục Công nghệ thông tin", way: "folder", sendAs: true },
      { address: "banbientap@moj.gov.vn", name: "Ban biên tập", way: "folder", sendAs: false },
      { address: "htqt@moj.gov.vn", name: "Vụ Hợp tác quốc tế", way: "folder", sendAs: false, readOnly: true },
    ],
  },
];

export const directory: readonly DirectoryEntry[] = [
  { name: "Vũ Thị Lan", address: "lan.vt@moj.gov.vn", kind: "user" },
  { name: "Hoàng Văn Nam", address: "nam.hv@moj.gov.vn", kind: "user" },
  { name: "Đỗ Ngọc Mai", address: "mai.dn@moj.gov.vn", kind: "user" },
  { name: "Vụ Tổ chức cán bộ", address: "tccb@moj.gov.vn", kind: "user" },
  { name: "Tổng cục Thi hành án dân sự", address: "thads@moj.gov.vn", kind: "user" },
  { name: "Cục Thi hành án dân sự Hà Nội", address: "hanoi@thads.moj.gov.vn", kind: "user" },
  { name: "Cục Thi hành án dân sự Đà Nẵng", address: "danang@thads.moj.gov.vn", kind: "user" },
  { name: "Thủ trưởng các đơn vị thuộc Bộ", address: "thutruong-donvi@moj.gov.vn", kind: "list" },
  { name: "Tổ biên tập dự án Luật", address: "tobientap@moj.gov.vn", kind: "list", members: ["an.nm@moj.gov.vn", "lan.vt@moj.gov.vn", "nam.hv@moj.gov.vn", "chuyengia@example.com", "luatsu@example.org"] },
  { name: "Văn phòng Chính phủ", address: "vanthu@chinhphu.vn", kind: "external" },
  { name: "Sở Tư pháp tỉnh Sơn La", address: "sotuphap@sonla.gov.vn", kind: "external" },
];
