/** Safari reports the Enter that ends a composition with `isComposing` false and this key code. */
const COMPOSING_KEY_CODE = 229;

/** Whether a key belongs to an input method (Japanese, Chinese, Korean …), which nothing else may act on. */
export function isComposing({ isComposing, keyCode }: { isComposing: boolean; keyCode: number }): boolean {
  return isComposing || keyCode === COMPOSING_KEY_CODE;
}
