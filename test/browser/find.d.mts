/** Path of a Chromium, or nothing where there is none. */
export function findChromium(): string | undefined
