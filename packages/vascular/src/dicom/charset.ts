/** Bytes as text in a named encoding of https://encoding.spec.whatwg.org: the caller's, since no language brings one. */
export type Decode = (bytes: Uint8Array, encoding: string) => string

/** Defined terms of Specific Character Set (0008,0005), PS3.3 C.12.1.1.2, and their names elsewhere. */
const ENCODINGS: Readonly<Record<string, string>> = {
  '': 'windows-1252',
  'ISO_IR 6': 'windows-1252',
  'ISO_IR 100': 'windows-1252',
  'ISO_IR 101': 'iso-8859-2',
  'ISO_IR 109': 'iso-8859-3',
  'ISO_IR 110': 'iso-8859-4',
  'ISO_IR 144': 'iso-8859-5',
  'ISO_IR 127': 'iso-8859-6',
  'ISO_IR 126': 'iso-8859-7',
  'ISO_IR 138': 'iso-8859-8',
  'ISO_IR 148': 'windows-1254',
  'ISO_IR 203': 'iso-8859-15',
  'ISO_IR 13': 'shift_jis',
  'ISO_IR 166': 'windows-874',
  'ISO_IR 192': 'utf-8',
  'ISO 2022 IR 87': 'iso-2022-jp',
  'ISO 2022 IR 159': 'iso-2022-jp',
  'ISO 2022 IR 149': 'euc-kr',
  'ISO 2022 IR 58': 'gbk',
  GB18030: 'gb18030',
  GBK: 'gbk',
}

/** The encoding of a file's text; undefined for a character set that DICOM does not know. */
export function encodingOf(terms: readonly string[]): string | undefined {
  // With code extensions the last one says which script; plain letters read the same in each.
  const term = terms.findLast((one) => one !== '' && one !== 'ISO 2022 IR 6') ?? ''
  return ENCODINGS[term] ?? ENCODINGS[term.replace('ISO 2022 IR', 'ISO_IR')]
}

/** Switches of code page, which the decoders of other encodings do not know: ESC and up to three letters. */
const ESCAPES = new RegExp(`${String.fromCharCode(0x1b)}[$()-][A-Z()]?[A-Z]?`, 'g')

/** Text without the padding and the switches of code page. */
export function textOf(bytes: Uint8Array, encoding: string, decode: Decode): string {
  const text = decode(bytes, encoding)
  return text.replace(ESCAPES, '').replace(/[\0 ]+$/, '')
}
