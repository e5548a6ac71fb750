'use client'
import { Toolbar as Tools } from '@base-ui/react/toolbar'
import type { ChainedCommands, Editor } from '@tiptap/react'
import type { DraftWords } from '../words'
import { AcceptedBar } from './accepted-bar'
import type { Places } from './fill-in'
import { FillInMenu } from './fill-in-menu'
import { LinkTool } from './link-tool'
import { useTextState } from './text-state'
import { ToolButton } from './tool-button'
import { Drawing } from './tool-drawing'
import { KEYS, TOOLBAR } from './use-draft-editor'

interface Props {
  editor: Editor
  places: Places
  words: DraftWords
  contributions: string | undefined
}

/** What can be done with the text; wiped sideways where there is no room. */
export function Toolbar({ editor, places, words, contributions }: Props) {
  const state = useTextState(editor)
  const act = (step: (chain: ChainedCommands) => ChainedCommands) => () => void step(editor.chain().focus()).run()
  return (
    <div className="border-b border-line">
      <Tools.Root
        id={TOOLBAR}
        aria-label={words.tools}
        className="flex gap-0.5 overflow-x-auto overscroll-x-contain p-1.5"
      >
        <ToolButton
          name={words.heading}
          isPressed={state.heading}
          onPress={act((chain) => chain.toggleHeading({ level: 2 }))}
        >
          <b className="font-serif text-[1.2rem]">A</b>
        </ToolButton>
        <ToolButton
          name={words.subheading}
          isPressed={state.subheading}
          onPress={act((chain) => chain.toggleHeading({ level: 3 }))}
        >
          <b className="font-serif text-[0.95rem]">A</b>
        </ToolButton>
        <Line />
        <ToolButton name={words.bold} isPressed={state.bold} onPress={act((chain) => chain.toggleBold())}>
          <b>B</b>
        </ToolButton>
        <ToolButton name={words.italic} isPressed={state.italic} onPress={act((chain) => chain.toggleItalic())}>
          <i className="font-serif text-[1.1rem]">I</i>
        </ToolButton>
        <Line />
        <ToolButton name={words.bullets} isPressed={state.bullets} onPress={act((chain) => chain.toggleBulletList())}>
          <Drawing name="bullets" />
        </ToolButton>
        <ToolButton name={words.numbers} isPressed={state.numbers} onPress={act((chain) => chain.toggleOrderedList())}>
          <Drawing name="numbers" />
        </ToolButton>
        <ToolButton
          name={words.indent}
          isDisabled={!state.canIndent}
          onPress={act((chain) => chain.sinkListItem('listItem'))}
        >
          <Drawing name="indent" />
        </ToolButton>
        <ToolButton
          name={words.outdent}
          isDisabled={!state.canOutdent}
          onPress={act((chain) => chain.liftListItem('listItem'))}
        >
          <Drawing name="outdent" />
        </ToolButton>
        <Line />
        <LinkTool editor={editor} isPressed={state.link} href={state.href} words={words} />
        <FillInMenu places={places} words={words} onChoose={(place) => act((chain) => chain.insertFillIn(place))()} />
        <Line />
        <ToolButton name={words.undo} isDisabled={!state.canUndo} onPress={act((chain) => chain.undo())}>
          <Drawing name="undo" />
        </ToolButton>
        <ToolButton name={words.redo} isDisabled={!state.canRedo} onPress={act((chain) => chain.redo())}>
          <Drawing name="redo" />
        </ToolButton>
      </Tools.Root>
      {state.accepted && <AcceptedBar editor={editor} words={words} contributions={contributions} />}
      <p id={KEYS} className="sr-only">
        {words.keys}
      </p>
    </div>
  )
}

function Line() {
  return <Tools.Separator className="mx-1 w-px shrink-0 self-stretch bg-line" />
}
