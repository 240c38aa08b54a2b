import { type Frame, readDicom, readFrame, type UltrasoundImage } from '@legato/vascular'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../words/index.ts'
import { Caliper } from './caliper.tsx'
import styles from './machine.module.css'
import { measuredRegion } from './scale.ts'

interface Read {
  readonly bytes: Uint8Array
  readonly image: UltrasoundImage
  /** The scale may not hold: a region reaches beyond the image. */
  readonly isRescaled: boolean
}

/** The image as it stands in the file, with its scale. It stays in this browser; nothing is found in it. */
export function Picture({ file }: { readonly file: Blob }) {
  const [read, setRead] = useState<Read>()
  useEffect(() => {
    let isHere = true
    file.arrayBuffer().then((buffer) => {
      const bytes = new Uint8Array(buffer)
      const reading = readDicom(bytes, { decode })
      if (!isHere || reading.kind !== 'image') return
      const isRescaled = reading.problems.some(({ code }) => code === 'region-outside')
      setRead({ bytes, image: reading.image, isRescaled })
    })
    return () => {
      isHere = false
    }
  }, [file])
  return read ? <Shown {...read} /> : null
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes)
}

function Shown({ bytes, image, isRescaled }: Read) {
  const t = useWords()
  const [frame, setFrame] = useState(0)
  const { why, canvas } = useFrame(bytes, frame)
  const { columns: width = 0, rows: height = 0, frames, regions } = image
  const { burnedIn } = image
  const region = isRescaled ? undefined : measuredRegion(regions)
  return (
    <figure className={styles.picture}>
      {why === undefined ? (
        <div
          className={styles.frame}
          style={{ aspectRatio: `${width} / ${height}`, maxWidth: 2 * width }}
        >
          <canvas
            ref={canvas}
            width={width}
            height={height}
            role="img"
            aria-label={t('machine.image')}
          />
          <Caliper size={{ width, height }} regions={isRescaled ? [] : regions} region={region} />
        </div>
      ) : (
        <p data-weight="warning">{why}</p>
      )}
      {frames > 1 && (
        <label className={styles.frames}>
          {t('machine.frameOf', { frame: frame + 1, frames })}
          <input
            type="range"
            min={1}
            max={frames}
            value={frame + 1}
            onChange={({ target }) => setFrame(target.valueAsNumber - 1)}
          />
        </label>
      )}
      <figcaption>
        {t(region ? 'machine.scaled' : isRescaled ? 'machine.rescaled' : 'machine.unscaled')}{' '}
        {t('machine.unlooked')}
        {burnedIn !== 'no' && <strong> {t(`machine.burnedIn.${burnedIn}`)}</strong>}
      </figcaption>
    </figure>
  )
}

/** Draws the frame; `why` it cannot be shown. */
function useFrame(bytes: Uint8Array, frame: number) {
  const t = useWords()
  const canvas = useRef<HTMLCanvasElement>(null)
  const [why, setWhy] = useState<string>()
  useEffect(() => {
    let isHere = true
    const read = readFrame(bytes, { decode, frame })
    draw(canvas.current, read, () => isHere).then((isDrawn) => {
      if (isHere && !isDrawn) setWhy(t('machine.unshown'))
    })
    return () => {
      isHere = false
    }
  }, [bytes, frame, t])
  return { why, canvas }
}

/** Whether it could be drawn. */
async function draw(
  canvas: HTMLCanvasElement | null,
  frame: Frame,
  isHere: () => boolean,
): Promise<boolean> {
  const context = canvas?.getContext('2d')
  if (!canvas || !context) return true
  switch (frame.kind) {
    case 'unshown':
      return false
    case 'pixels':
      context.putImageData(new ImageData(frame.rgba, frame.width, frame.height), 0, 0)
      return true
    case 'jpeg': {
      const blob = new Blob([frame.bytes.slice()], { type: 'image/jpeg' })
      const bitmap = await createImageBitmap(blob).catch(() => undefined)
      if (bitmap && isHere()) context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
      return bitmap !== undefined
    }
  }
}
