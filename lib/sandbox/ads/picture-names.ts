const motifs = [
  "cup",
  "bag",
  "gift",
  "bike",
  "peak",
  "wave",
  "car",
  "heart",
  "dress",
  "book",
  "basket",
  "shoe",
] as const;
const tones = ["amber", "forest", "sky", "rose", "plum", "sand"] as const;

export type Motif = (typeof motifs)[number];
export type Tone = (typeof tones)[number];

/** All drawings, such as `cup-amber`. */
export const pictureNames: readonly string[] = motifs.flatMap((motif) => tones.map((tone) => `${motif}-${tone}`));

/** Unknown names become a basket. */
export function readPictureName(name: string): { motif: Motif; tone: Tone } {
  const [first, second] = name.split("-");
  return {
    motif: motifs.find((motif) => motif === first) ?? "basket",
    tone: tones.find((tone) => tone === second) ?? "sand",
  };
}
