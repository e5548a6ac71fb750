'use client'
import { useAskBeforeLeaving } from './use-ask-before-leaving'

/** Whoever leaves a page with something typed into a form that is not sent is asked first. */
export function AskBeforeLeaving() {
  useAskBeforeLeaving(hasUnsaved)
  return null
}

/** What a list is searched for is no loss. */
const fields = 'main :is(textarea, input:not([type]), input[type="date"]):not([readonly], search *)'

/** Whether a field of the page holds something typed which is neither saved nor on its way. */
function hasUnsaved(): boolean {
  return [...document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>(fields)].some(isUnsaved)
}

/** What was refused is not saved, although its form begins with it. */
function isUnsaved({ value, defaultValue, form }: HTMLTextAreaElement | HTMLInputElement): boolean {
  if (form?.querySelector('[aria-busy="true"]')) return false
  // What came back from a form has its line breaks as forms send them.
  return value !== defaultValue.replaceAll('\r\n', '\n') || (value !== '' && form?.dataset.refused !== undefined)
}
