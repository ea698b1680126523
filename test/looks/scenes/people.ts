import { fileOf, type DocumentName } from "../../../host/samples/make/documents/index";
import type { FileToAttach } from "../../support/clerk";

export const unit = "plhshc@moj.gov.vn";
export const unitName = "Vụ Pháp luật hình sự - hành chính";
export const board = "banbientap@moj.gov.vn";
export const gmail = "chuyengia.vidu@gmail.com";
export const supplyCard = "Cung cấp cho Cục Công nghệ thông tin";
export const supplyButton = "Cung cấp cho Cục CNTT";

export const file = async (document: DocumentName, name: string): Promise<FileToAttach> => ({ name, ...(await fileOf(document, name)) });
export const notice = (): Promise<FileToAttach> => file("unitConclusion", "61_TB-PLHSHC.docx");
