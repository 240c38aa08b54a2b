import i18next, { type TFunction } from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { en } from './en.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en }
  }
}

/** Makes the words ready before anything is shown. */
export async function readyWords(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    resources: { en: { translation: en } },
    // React escapes by itself.
    interpolation: { escapeValue: false },
  })
}

/** The wording of a key, in the language of the reader. */
export type Words = TFunction

export function useWords(): Words {
  return useTranslation().t
}

export {
  ageOf,
  dateInWords,
  dayOf,
  instant,
  momentInWords,
  spanInWords,
  timeInWords,
} from './date.ts'
export { listInWords } from './list.ts'
export { useTitle } from './title.ts'
export { numberInWords, unitInWords, wordOf } from './unit.ts'
