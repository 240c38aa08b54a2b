import { trialImage } from '@legato/vascular/trial'

const [WIDTH, HEIGHT] = [320, 240]

/** A dark, round vessel in gray tissue, as nobody's leg looks. */
export const INVENTED_IMAGE = Buffer.from(
  trialImage({
    ...{ width: WIDTH, height: HEIGHT, cmPerPixel: 0.0125 },
    pixels: Uint8Array.from({ length: WIDTH * HEIGHT }, (_, n) => {
      const [x, y] = [(n % WIDTH) - 160, Math.floor(n / WIDTH) - 110]
      const speckle = (n * 7919 + ((n * n) % 97) * 31) % 60
      const isVessel = Math.hypot(x, y) < 28
      return isVessel ? speckle >> 3 : Math.max(0, 150 - HEIGHT / 2 + speckle + (y >> 2))
    }),
  }),
)
