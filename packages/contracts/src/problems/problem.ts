/** What is said of a refusal in one language. */
interface Words {
  title: string
  /** What happened and what to do. */
  detail: string
}

/** A refusal: its status, and its words in both languages. */
export const problem = (status: number, da: Words, en: Words) => ({ status, da, en })
