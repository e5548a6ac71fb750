'use client'
import type { ActivityOf } from '@trivselsrum/toolkit/programme/activities'
import { names } from './answers'
import { OwnText } from './own-text'
import type { PartProps } from './part-props'

/** Prompts of a talk, with room for one’s own words. */
export function OwnGuide({ part, given, answers }: PartProps & { part: ActivityOf<'guide'> }) {
  const { id, content, text } = part
  return content.parts.map(({ id: group, prompts }) => (
    <div key={group} className="grid gap-4">
      <h3>{text.parts[group]}</h3>
      {prompts.map((prompt) => {
        const name = names.prompt(id, prompt)
        return (
          <OwnText
            key={prompt}
            name={name}
            label={text.prompts[prompt] ?? ''}
            given={given[name] ?? ''}
            now={answers[name] ?? ''}
          />
        )
      })}
    </div>
  ))
}
