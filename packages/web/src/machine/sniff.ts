const MARK = 'DICM'
const MARK_AT = 128
/** What names the form of an exam stands near the beginning. */
const HEAD = 400

/** Whether a machine, or our own program, wrote an exam of vessels into this file. */
export async function isOfMachine(file: File): Promise<boolean> {
  const head = await file.slice(0, HEAD).text()
  const mark = await file.slice(MARK_AT, MARK_AT + MARK.length).text()
  return mark === MARK || head.includes('"legato-exam/')
}
