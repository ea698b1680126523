const families =
  /^(nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|dinh|trinh|doan|mai|dao|truong|lam|ha|luong|ta|cao|chu|chau|tong|quach|thai|phung|to|tu|khuat|kieu|nong|vi|lo|giang|la|luu|ton|nghiem|mac|bach|au|van|lai|trieu|uong|thieu|an|tang|diep|kim|ninh|ma|hua|dam|quan|ong|trang|bien|ngu|khong|vuong|giap|luc|cu|thach|dau|phi|tieu|vien|nhu|than|can|han|dong|vang|sung|thao|lau|quang|cam|dieu|hau|be|lu|xa|hoa|son|danh|mong|trung|thi|bang|tham|duu|doi|nhan|khieu|thanh|y)$/;

/** A folded word that Vietnamese family names know. */
export function isFamilyName(folded: string): boolean {
  return families.test(folded);
}
