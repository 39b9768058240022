/** Safari ends a composition with an Enter that has `isComposing` false and this code. */
const COMPOSING_KEY_CODE = 229;

export function isComposing({ isComposing, keyCode }: { isComposing: boolean; keyCode: number }): boolean {
  return isComposing || keyCode === COMPOSING_KEY_CODE;
}
