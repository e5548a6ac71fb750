'use client'
import { CSPProvider } from '@base-ui/react/csp-provider'
import { type ReactNode, useSyncExternalStore } from 'react'
import type { DraftPlace, DraftSession } from '../live/draft-session'
import type { DraftWords } from '../words'
import { BesideText, type Question } from './beside-text'
import { DraftEnded } from './draft-ended'
import { DraftState } from './draft-state'
import type { Places } from './fill-in'
import { Toolbar } from './toolbar'
import { useDraftEditor } from './use-draft-editor'
import { useSession } from './use-session'
import { WrittenText } from './written-text'

export interface DraftEditorProps {
  place: DraftPlace
  /** The part of the shared document that holds the text. */
  fragment: string
  language: string
  places: Places
  questions: readonly Question[]
  /** Where to go when the draft is over, to sign in, and to what was contributed. */
  ways: { policy: string; signIn: string; contributions: string | undefined }
  words: DraftWords
  /** The text as the server read it: shown until the draft itself is here. */
  asRead: ReactNode
}

/** A draft that several people write on at once. */
export default function DraftEditor(props: DraftEditorProps) {
  const session = useSession(props.place)
  if (!session) return props.asRead
  return (
    <CSPProvider disableStyleElements>
      <DraftAtWork {...props} session={session} />
    </CSPProvider>
  )
}

function DraftAtWork({ session, asRead, ...props }: DraftEditorProps & { session: DraftSession }) {
  const { fragment, ways, words } = props
  const { connection, doc, isKept } = session
  const state = useSyncExternalStore(connection.subscribe, connection.get, connection.get)
  const isHere = state.status === 'saved' || state.status === 'saving' || doc.getXmlFragment(fragment).length > 0
  const said = { isKept, words, ways }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      {state.status === 'ended' && <DraftEnded {...{ state, session, fragment, places: props.places, words, ways }} />}
      {isHere ? (
        <Text {...props} session={session} mayWrite={state.mayWrite}>
          {state.status !== 'ended' && <DraftState state={state} {...said} />}
        </Text>
      ) : (
        <>
          <DraftState state={{ ...state, status: 'connecting' }} {...said} />
          {asRead}
        </>
      )}
    </div>
  )
}

type TextProps = Omit<DraftEditorProps, 'asRead'> & { session: DraftSession; mayWrite: boolean; children: ReactNode }

/**
 * The text with its tools above it, and what helps beside it; below it where there is no room. Whether it is saved and who
 * is here (`children`) stays in sight with the tools, however far down one writes.
 */
function Text({ session, mayWrite, children, ...props }: TextProps) {
  const { language, places, questions, ways, words } = props
  const editor = useDraftEditor({ session, mayWrite, ...props })
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-[minmax(0,1fr)_17rem]">
      <section className="card grid min-w-0 grid-cols-[minmax(0,1fr)] p-0" aria-label={words.text}>
        <div className="sticky top-0 z-10 rounded-t-card border-b border-line bg-surface empty:hidden print:hidden">
          {mayWrite && <Toolbar editor={editor} places={places} words={words} contributions={ways.contributions} />}
          {children}
        </div>
        <WrittenText editor={editor} language={language} />
      </section>
      <BesideText editor={editor} places={places} questions={questions} words={words} />
    </div>
  )
}
