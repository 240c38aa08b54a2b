import type { Leg } from './recording.ts'

/**
 * How laboratories name the EMG of a leg, in the languages and habits that are met most. A label
 * is cut into words at all that is no letter; a word may be a leg, a side, or one joined to the
 * other (`LLEG`, `tibli`). A single letter is a side only where there is a leg.
 */
const SIDES: Readonly<Record<Leg, readonly string[]>> = {
  left: `l left lt li links linkes linker g gauche izq izquierda izquierdo i sx sin sinistra
    sinistro esq esquerda e lewa lewy lewe vas vasen vä vänster venstre venstra vlevo leva levá
    sol bal`.split(/\s+/),
  right: `r right rt re rechts rechtes rechter d dr droit droite dte der derecha derecho dx des
    destra destro dir direita dta prawa prawy prawe oik oikea hö höger højre høyre prava pravá
    sag sağ jobb`.split(/\s+/),
}

const LEGS =
  `leg legs limb tib tibia tibial tibialis tibant ta at ant anterior plm plms lm lms bein beine
  unterschenkel schienbein jambe jambes jamb gamba gambe pierna piernas perna pernas been benen ben
  noga nogi noha jalka bacak lab láb ankle calf gastroc`.split(/\s+/)

/** One word that is a leg with its side. */
const WHOLE: Readonly<Record<string, Leg>> = { lat: 'left', rat: 'right' }

/** Words that show that a label with a word for a leg or a side in it is no EMG of a leg. */
const OTHERS = new Set(
  `eeg eog ecg ekg ecog chin kinn mentón menton mentalis submental masseter arm arms delt deltoid flexor
  biceps resp flow nasal effort thorax abdomen spo pleth pulse snore mic light acc accel acceleration
  gyro imp impedance z temp temperature pos position stim marker event pressure video`.split(/\s+/),
)

/** A label that names a leg; `side` is missing where it names none, or both. */
export interface LegName {
  readonly side?: Leg
}

/** What a label says of a leg; undefined where it says nothing. */
export function legNamed(label: string): LegName | undefined {
  const words = wordsOf(label)
  if (words.some((word) => OTHERS.has(word))) return undefined
  const read = words.map(readWord)
  const sides = new Set(read.flatMap(({ side }) => (side ? [side] : [])))
  const isLeg = read.some((word) => word.isLeg)
  if (!isLeg) return undefined
  const [side] = sides
  return sides.size === 1 && side ? { side } : {}
}

/** `EMG LegL-Ref1` is emg, legl, ref. */
function wordsOf(label: string): readonly string[] {
  return label
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
}

interface Word {
  readonly isLeg: boolean
  readonly side?: Leg
}

function readWord(word: string): Word {
  const whole = Object.hasOwn(WHOLE, word) ? WHOLE[word] : undefined
  if (whole) return { isLeg: true, side: whole }
  if (LEGS.includes(word)) return { isLeg: true }
  const side = sideOf(word)
  if (side) return { isLeg: false, side }
  for (const leg of LEGS) {
    const rest = word.startsWith(leg) ? word.slice(leg.length) : before(word, leg)
    const joined = rest === undefined ? undefined : sideOf(rest)
    if (joined) return { isLeg: true, side: joined }
  }
  return { isLeg: false }
}

function before(word: string, leg: string): string | undefined {
  return word.endsWith(leg) ? word.slice(0, -leg.length) : undefined
}

function sideOf(word: string): Leg | undefined {
  if (SIDES.left.includes(word)) return 'left'
  return SIDES.right.includes(word) ? 'right' : undefined
}
