import { pngSize } from "./png-size";
import { childOf, type XmlElement } from "./read-xml";
import { overridesOf, ownOf, type ManifestFault, type ManifestRule, type Surroundings } from "./manifest";

/** Sizes Outlook cannot do without. */
const needed = ["16", "32", "80"];
const ofHead: readonly (readonly [string, number])[] = [["IconUrl", 64], ["HighResolutionIconUrl", 128]];

/** Every icon is a PNG of the size its place says, and no size Outlook needs is missing. */
export const icons: ManifestRule = (root, around) => oncePerFile(placesOf(root, around));

const placesOf: ManifestRule = (root, around) => [
  ...ofHead.flatMap(([name, size]): readonly ManifestFault[] => {
    const at = childOf(root, name);
    if (!at) return [{ at: root, message: `Thiếu ${name}. Hãy ghi địa chỉ biểu tượng ${size}×${size}, như <${name} DefaultValue="https://…/icons/icon-${size}.png"/>.` }];
    return sized(at, at.attributes["DefaultValue"] ?? "", size, around);
  }),
  ...overridesOf(root).flatMap((override) => {
    const own = ownOf(override);
    const groups = own.filter(({ name }) => name === "Icon");
    const addressOf = (id: string | undefined) => own.find((each) => each.name === "bt:Image" && each.attributes["id"] === id)?.attributes["DefaultValue"];
    return groups.flatMap((icon) => [
      ...needed.filter((size) => !icon.children.some(({ attributes }) => attributes["size"] === size)).map((size): ManifestFault => ({ at: icon, message: `Thiếu biểu tượng cỡ ${size}. Hãy thêm <bt:Image size="${size}" resid="Icon.${size}"/>.` })),
      ...icon.children.flatMap((image): readonly ManifestFault[] => {
        const size = Number(image.attributes["size"]);
        const address = addressOf(image.attributes["resid"]);
        return address === undefined ? [] : sized(image, address, size, around);
      }),
    ]);
  }),
];

/** A file that is wrong is wrong wherever it is named. */
function oncePerFile(faults: readonly ManifestFault[]): readonly ManifestFault[] {
  return faults.filter(({ message }, i) => !message.startsWith("Tệp") || faults.findIndex((one) => one.message === message) === i);
}

function sized(at: XmlElement, address: string, size: number, around: Surroundings): readonly ManifestFault[] {
  const said = /-(\d+)\.png$/.exec(address)?.[1];
  if (said !== undefined && Number(said) !== size) return [{ at, message: `Chỗ này cần biểu tượng ${size}×${size} nhưng tên tệp nói ${said}. Hãy trỏ tới icon-${size}.png.` }];
  const path = address.replace(/^https?:\/\/[^/]*\//, "");
  const bytes = around.file(path);
  // A missing file is said at its address.
  if (!bytes) return [];
  const real = pngSize(bytes);
  if (real === null) return [{ at, message: `Tệp "${path}" không phải ảnh PNG. Hãy thay bằng ảnh PNG ${size}×${size}.` }];
  return real.width === size && real.height === size ? [] : [{ at, message: `Tệp "${path}" là ảnh ${real.width}×${real.height}, chỗ này cần ${size}×${size}. Hãy vẽ lại đúng cỡ (\`npx tsx build/draw-icons.ts\`).` }];
}
