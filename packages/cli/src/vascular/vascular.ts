import {
  type ExamFile,
  type ExamNote,
  examResources,
  type FoundExam,
  readExamFile,
} from '@legato/clinic/sources'
import { render } from '@legato/values'
import { mapSvg, type RefluxRulesId } from '@legato/vascular'
import type { Console, Exit } from '../console.ts'
import { EXIT, write } from '../console.ts'
import { COLOR, PLAIN } from '../text/style.ts'
import type { VascularCommand } from './arguments.ts'
import { findFiles } from './find.ts'
import { fileText } from './text.ts'

/** `legato vascular`: each file by itself, in the order given; one that is bad stops no other. */
export async function vascular(
  { paths, format, limits = 'svs-2022' }: VascularCommand,
  console: Console,
): Promise<Exit> {
  let read = 0
  for await (const { path, bytes } of findFiles(paths, console.input))
    for (const file of readExamFile(bytes, { decode })) {
      if (file.kind === 'none') await tell(console, path, file.notes)
      else {
        await show(console, { path, file, format, limits, isFirst: read === 0 })
        read += 1
      }
    }
  if (read === 0) await write(console.err, 'legato: no exam of leg vessels was found\n')
  return read > 0 ? EXIT.read : EXIT.nothing
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes)
}

/** On standard error: the file, the place in it, what is wrong, and what to do. */
async function tell({ err }: Console, path: string, notes: readonly ExamNote[]): Promise<void> {
  for (const { place, say, todo } of notes) {
    const where = place === '' ? path : `${path}: ${place}`
    await write(err, `legato: ${where}: ${render(say)}${todo ? `. ${render(todo)}.` : ''}\n`)
  }
}

interface Shown {
  readonly path: string
  readonly file: Exclude<ExamFile, { kind: 'none' }>
  readonly format: VascularCommand['format']
  readonly limits: RefluxRulesId
  readonly isFirst: boolean
}

async function show(console: Console, shown: Shown): Promise<void> {
  const { path, file, format, limits, isFirst } = shown
  if (format === 'text') {
    const style = console.out.isTTY && !process.env.NO_COLOR ? COLOR : PLAIN
    const apart = isFirst ? '' : `\n${'─'.repeat(92)}\n\n`
    return await write(console.out, `${apart}${fileText(path, file, { style, limits })}\n`)
  }
  // Data for a program: what a person should look at goes the other way.
  await tell(console, path, file.notes)
  if (file.kind === 'image') await tell(console, path, [AN_IMAGE])
  else await write(console.out, `${FORMS[format](file, limits)}\n`)
}

const AN_IMAGE: ExamNote = {
  code: 'image',
  weight: 'note',
  place: '',
  say: {
    id: 'exam.image',
    english: 'This is an ultrasound image, which holds no exam. --format text shows its scale.',
  },
}

const FORMS: Readonly<
  Record<'json' | 'fhir' | 'svg', (found: FoundExam, limits: RefluxRulesId) => string>
> = {
  json: ({ exam }) => JSON.stringify(exam),
  fhir: ({ exam, status, uid }) => {
    const resources = examResources(exam, { id: examId(uid), status })
    const entry = resources.map((resource) => ({ resource }))
    return JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry })
  },
  svg: ({ exam }, rules) => mapSvg(exam, { rules }),
}

/** The same report has the same id each time: the end of its UID, which is what differs. */
function examId(uid = 'exam'): string {
  return uid.replace(/[^A-Za-z0-9.-]/g, '-').slice(-32)
}
