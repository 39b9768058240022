import type { Page } from "@playwright/test";

const COLOURS_APART = 48;

type Picture = {
  width: number;
  height: number;
  /** The share of points, 0 to 1, whose colour differs plainly from another picture of the same size. */
  differenceTo(other: Picture): Promise<number>;
};

/** Decodes a PNG in the browser of a page; `like` scales it to another one's size. @throws when it is no PNG. */
export async function readPng(page: Page, bytes: Buffer, like?: Picture): Promise<Picture> {
  if (!bytes.subarray(1, 4).equals(Buffer.from("PNG"))) throw new Error("This is no PNG.");
  const size = like && { width: like.width, height: like.height };
  const points = await page.evaluateHandle(
    async ([base64, wanted]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const { width, height } = wanted ?? { width: image.naturalWidth, height: image.naturalHeight };
      const context = new OffscreenCanvas(width, height).getContext("2d");
      context?.drawImage(image, 0, 0, width, height);
      return context?.getImageData(0, 0, width, height);
    },
    [bytes.toString("base64"), size] as const,
  );
  const { width, height } = await points.evaluate((data) => ({ width: data?.width ?? 0, height: data?.height ?? 0 }));
  const picture = { width, height, points, differenceTo };
  return picture;

  async function differenceTo(other: Picture): Promise<number> {
    const others = (other as typeof picture).points;
    return page.evaluate(
      ([mine, theirs, apart]) => {
        if (!mine || !theirs) return 1;
        let differing = 0;
        for (let at = 0; at < mine.data.length; at += 4) {
          // Beyond the rounded corners one picture is clear and the other shows the page.
          if ((mine.data[at + 3] ?? 0) < 255) continue;
          const distance = [0, 1, 2].map((part) =>
            Math.abs((mine.data[at + part] ?? 0) - (theirs.data[at + part] ?? 0)),
          );
          if (Math.max(...distance) > apart) differing++;
        }
        return differing / (mine.data.length / 4);
      },
      [points, others, COLOURS_APART] as const,
    );
  }
}
