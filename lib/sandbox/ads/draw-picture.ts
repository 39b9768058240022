import { type Motif, readPictureName, type Tone } from "./picture-names";

/** Sky, ground, object, shade, light. */
const palettes: Record<Tone, [string, string, string, string, string]> = {
  amber: ["#f6dfb4", "#e3b465", "#8a4b16", "#5f320c", "#fff6e0"],
  forest: ["#d3e5d5", "#86ae8d", "#1f5a3d", "#123a27", "#f3faf2"],
  sky: ["#d5e8f5", "#86b6d6", "#1d5f8f", "#123f61", "#f5fbff"],
  rose: ["#f8d9d8", "#e49a97", "#a8403e", "#742827", "#fff3f1"],
  plum: ["#e3d8ee", "#ad92c9", "#5b3684", "#3b2159", "#f9f4fd"],
  sand: ["#efe6d8", "#cfbb9c", "#6d5a3c", "#473a25", "#fdf9f1"],
};

type Colours = { thing: string; shade: string; light: string };

/** In a 400 × 400 box, standing on the line y = 300. */
const drawings: Record<Motif, (colours: Colours) => string> = {
  cup: ({ thing, shade, light }) =>
    `<path d="M120 160h140v70a70 70 0 0 1-140 0z" fill="${thing}"/><path d="M260 178h18a30 30 0 0 1 0 60h-26" fill="none" stroke="${thing}" stroke-width="16"/>` +
    `<ellipse cx="190" cy="160" rx="70" ry="18" fill="${shade}"/><path d="M165 132c-14-18 14-26 0-46m48 46c-14-18 14-26 0-46" fill="none" stroke="${light}" stroke-width="9" stroke-linecap="round"/>` +
    `<rect x="105" y="300" width="170" height="12" rx="6" fill="${shade}"/>`,
  bag: ({ thing, shade, light }) =>
    `<path d="M125 130h150l14 182H111z" fill="${thing}"/><path d="M125 130l18-28h114l18 28z" fill="${shade}"/>` +
    `<rect x="155" y="180" width="90" height="80" rx="8" fill="${light}"/><circle cx="200" cy="220" r="22" fill="${thing}"/>`,
  gift: ({ thing, shade, light }) =>
    `<rect x="110" y="180" width="180" height="132" rx="6" fill="${thing}"/><rect x="98" y="150" width="204" height="46" rx="6" fill="${shade}"/>` +
    `<rect x="186" y="150" width="28" height="162" fill="${light}"/><path d="M200 150c-70-70-96 4 0 0c96 4 70-70 0 0" fill="none" stroke="${light}" stroke-width="14"/>`,
  bike: ({ thing, shade, light }) =>
    `<g fill="none" stroke-width="10"><g stroke="${shade}"><circle cx="120" cy="252" r="56"/><circle cx="284" cy="252" r="56"/></g>` +
    `<path d="M120 252l52-92h84l28 92M172 160l34 92h-86m86 0l50-92" stroke="${thing}" stroke-linejoin="round"/><path d="M152 148h40m56-6h34" stroke="${light}" stroke-linecap="round"/></g>`,
  peak: ({ thing, shade, light }) =>
    `<circle cx="292" cy="112" r="38" fill="${light}"/><path d="M40 312L168 120l86 128 34-48 82 112z" fill="${thing}"/><path d="M168 120l40 60-24 14-22-12-26 12z" fill="${light}"/><path d="M254 248l34-48 82 112h-72z" fill="${shade}"/>`,
  wave: ({ thing, shade, light }) =>
    `<circle cx="110" cy="110" r="40" fill="${light}"/><path d="M20 250c60-60 100-60 150-10s110 40 210-40v112H20z" fill="${thing}"/><path d="M20 290c70-40 110-30 170-4s110 16 190-30v56H20z" fill="${shade}"/><path d="M230 214l60-96 24 88z" fill="${light}"/>`,
  car: ({ thing, shade, light }) =>
    `<path d="M70 230l40-14 36-56h104l48 56 40 14v56H70z" fill="${thing}"/><path d="M158 176h42v40h-66zm56 0h30l32 40h-62z" fill="${light}"/>` +
    `<g fill="${shade}"><circle cx="130" cy="288" r="30"/><circle cx="280" cy="288" r="30"/></g><g fill="${light}"><circle cx="130" cy="288" r="11"/><circle cx="280" cy="288" r="11"/></g>`,
  heart: ({ thing, shade, light }) =>
    `<path d="M200 300C60 210 96 120 156 120c30 0 44 24 44 36 0-12 14-36 44-36 60 0 96 90-44 180z" fill="${thing}"/><path d="M110 214h52l20-40 30 76 20-36h58" fill="none" stroke="${light}" stroke-width="10" stroke-linejoin="round"/><rect x="120" y="312" width="160" height="8" rx="4" fill="${shade}"/>`,
  dress: ({ thing, shade, light }) =>
    `<path d="M164 96l20 24h32l20-24 18 56-22 30 44 130H124l44-130-22-30z" fill="${thing}"/><path d="M168 182h64l6 16h-76z" fill="${light}"/><path d="M150 312l26-110m74 110l-26-110m-24 0v110" stroke="${shade}" stroke-width="5"/>`,
  book: ({ thing, shade, light }) =>
    `<path d="M200 150c-40-30-90-30-130-16v154c40-14 90-14 130 16 40-30 90-30 130-16V134c-40-14-90-14-130 16z" fill="${thing}"/><path d="M190 164c-34-22-70-24-104-14v118c34-8 70-6 104 14zm20 0c34-22 70-24 104-14v118c-34-8-70-6-104 14z" fill="${light}"/><path d="M108 184c22-4 42-2 62 8m-62 22c22-4 42-2 62 8m60-30c20-10 40-12 62-8m-62 38c20-10 40-12 62-8" fill="none" stroke="${shade}" stroke-width="6"/>`,
  basket: ({ thing, shade, light }) =>
    `<circle cx="150" cy="164" r="34" fill="${light}"/><circle cx="214" cy="150" r="40" fill="${shade}"/><circle cx="262" cy="172" r="28" fill="${light}"/><path d="M84 190h232l-26 122H110z" fill="${thing}"/><path d="M120 190l18 122m42-122l6 122m54-122l-10 122m50-122l-26 122M94 236h212m-204 40h196" stroke="${shade}" stroke-width="5"/>`,
  shoe: ({ thing, shade, light }) =>
    `<path d="M90 180c20 20 50 22 76-6l60 66c40 14 92 10 96 44v20H90z" fill="${thing}"/><rect x="84" y="296" width="244" height="18" rx="9" fill="${shade}"/><path d="M182 208l22-12m-4 32l22-12m-4 32l22-12" stroke="${light}" stroke-width="9" stroke-linecap="round"/>`,
};

/** SVG, 400 × 400; drawn, so that the sandbox needs no photographs of people. */
export function drawPicture(name: string): string {
  const { motif, tone } = readPictureName(name);
  const [sky, ground, thing, shade, light] = palettes[tone];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400" viewBox="0 0 400 400">` +
    `<rect width="400" height="400" fill="${sky}"/><path d="M0 300c90-22 300-22 400 0v100H0z" fill="${ground}"/>` +
    `<ellipse cx="200" cy="322" rx="130" ry="14" fill="${shade}" opacity=".22"/>${drawings[motif]({ thing, shade, light })}</svg>`
  );
}
