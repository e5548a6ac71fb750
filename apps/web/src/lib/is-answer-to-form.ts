import { headers } from 'next/headers'

/** Whether the page is made in answer to a form: then its reader has typed something, and is not led away from it. */
export async function isAnswerToForm(): Promise<boolean> {
  return (await headers()).get('x-posted') === 'true'
}
