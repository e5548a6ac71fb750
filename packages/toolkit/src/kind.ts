import type { z } from 'zod'

/** How far somebody has come with an activity: how many parts are answered, of how many, and which are missing. */
export interface Progress {
  answered: number
  of: number
  missing: string[]
}

/**
 * A kind of activity. A tool is content, a kind is code: the engine knows kinds, never tools.
 * Everything here is pure; how a kind looks is the web's affair.
 */
export interface Kind<Content, Text, Answer, Summary> {
  name: string
  /** What a tool's author states once, in no language: structure, ids, numbers. */
  content: z.ZodType<Content>
  /** What the author says about that content in one language; refuses a missing or a superfluous text. */
  text: (content: Content) => z.ZodType<Text>
  /** One complete answer to the content. */
  answer: (content: Content) => z.ZodType<Answer>
  progress: (content: Content, answer: Partial<Answer>) => Progress
  /** What many complete answers say together. */
  summary: (content: Content, answers: readonly Answer[]) => Summary
}
