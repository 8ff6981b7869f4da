import {imageSize as measure} from 'image-size'

const IMAGE = /^\.(?:png|jpe?g|gif|webp|svg|avif|bmp|ico)$/i

/**
 * The size of an image as it is shown, in pixels, from the first bytes of its file.
 *
 * @param extension  With its dot; files of other kinds have no size.
 * @returns Nothing where the file does not say, or is damaged.
 */
export function imageSize(bytes: Uint8Array, extension: string): {width: number; height: number} | undefined {
  if (!IMAGE.test(extension)) return undefined
  try {
    const {width, height, orientation = 1} = measure(bytes)
    const [wide, high] = [Math.round(width), Math.round(height)]
    if (!(wide > 0 && high > 0)) return undefined
    // A camera that was held upright says so beside the picture, and browsers turn it.
    return orientation >= 5 ? {width: high, height: wide} : {width: wide, height: high}
  } catch {
    return undefined
  }
}
