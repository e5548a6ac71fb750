import type { Language } from '@trivselsrum/contracts/values'

const names: Record<Language, (number: number) => string> = {
  da: (number) => `Vedtaget som ${number}. udgave`,
  en: (number) => `Adopted as edition ${number}`,
}

/** What the version is called that an edition was adopted as, in the language of the text. */
export function adoptedName(language: Language, number: number): string {
  return names[language](number)
}
