/** A phone that is touched. */
export const onAPhone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
