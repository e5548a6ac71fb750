'use client'
import { createContext, type ReactNode, useContext } from 'react'

/** The few words that pages need after they have reached the browser, in the reader's language. */
export interface Words {
  title: string
  detail: string
  again: string
  home: string
}

const Context = createContext<Words | undefined>(undefined)

export function ClientWords({ words, children }: { words: Words; children: ReactNode }) {
  return <Context value={words}>{children}</Context>
}

export function useWords(): Words {
  const words = useContext(Context)
  if (!words) throw new Error('words are given by the root layout')
  return words
}
