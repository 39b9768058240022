import { stillCopy } from "./still-copy";
import { pictureStyles } from "./styles/picture-styles";

const PIXELS_PER_PX = 2;
/** Invalid in XML but common in pasted text: control characters and lone surrogates. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * Renders the phone as a PNG at twice its size, entirely in this browser: the visible screen or the whole conversation.
 * @throws if the browser can't draw it.
 */
export async function takePicture(phone: HTMLElement, extent: "screen" | "conversation"): Promise<Blob> {
  const styles = await pictureStyles(phone);
  const { copy, stage } = stillCopy(phone, extent);
  document.body.append(stage);
  try {
    return await paint(copy, styles);
  } finally {
    stage.remove();
  }
}

async function paint(copy: HTMLElement, styles: string): Promise<Blob> {
  const width = copy.offsetWidth * PIXELS_PER_PX;
  const height = copy.offsetHeight * PIXELS_PER_PX;
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(toSvg(copy, styles))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  canvas.getContext("2d")?.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The canvas gave no picture."))), "image/png"),
  );
}

function toSvg(copy: HTMLElement, styles: string): string {
  const { offsetWidth: width, offsetHeight: height } = copy;
  const style = new XMLSerializer().serializeToString(document.createTextNode(styles));
  const markup = new XMLSerializer().serializeToString(copy);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width * PIXELS_PER_PX}" height="${height * PIXELS_PER_PX}" viewBox="0 0 ${width} ${height}">`,
    `<style>${style}</style>`,
    `<foreignObject width="${width}" height="${height}">${markup}</foreignObject>`,
    "</svg>",
  ];
  return svg.join("").replace(NOT_XML, "");
}
