import type { Page } from "@playwright/test";

/** Compares at low resolution, because two renderings of a text always differ slightly. */
const COMPARED_WIDTH_PX = 85;
const COLOURS_APART = 24;

/** Decodes a PNG in the page's browser. @throws if it is no PNG. */
export async function readPng(page: Page, bytes: Buffer) {
  if (!bytes.subarray(1, 4).equals(Buffer.from("PNG"))) throw new Error("This is no PNG.");
  const handle = await page.evaluateHandle(
    async ([base64, comparedWidth]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const { naturalWidth: width, naturalHeight: height } = image;
      const comparedHeight = Math.round((comparedWidth * height) / width);
      const context = new OffscreenCanvas(comparedWidth, comparedHeight).getContext("2d");
      if (!context) throw new Error("No canvas.");
      context.imageSmoothingQuality = "high";
      context.drawImage(image, 0, 0, comparedWidth, comparedHeight);
      return { width, height, points: context.getImageData(0, 0, comparedWidth, comparedHeight).data };
    },
    [bytes.toString("base64"), COMPARED_WIDTH_PX] as const,
  );
  const { width, height } = await handle.evaluate((picture) => ({ width: picture.width, height: picture.height }));
  return { width, height, handle };
}

/** The share (0 to 1) of pixels whose colours clearly differ. */
export async function differenceOf(page: Page, one: ReadPicture, other: ReadPicture): Promise<number> {
  return page.evaluate(
    ([{ points: mine }, { points: theirs }, apart]) => {
      let differing = 0;
      for (let at = 0; at < mine.length; at += 4) {
        // Beyond the rounded corners one picture is transparent and the other shows the page.
        if ((mine[at + 3] ?? 0) < 255) continue;
        const distances = [0, 1, 2].map((part) => Math.abs((mine[at + part] ?? 0) - (theirs[at + part] ?? 0)));
        if (Math.max(...distances) > apart) differing++;
      }
      return differing / (mine.length / 4);
    },
    [one.handle, other.handle, COLOURS_APART] as const,
  );
}

type ReadPicture = Awaited<ReturnType<typeof readPng>>;
