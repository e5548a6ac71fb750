'use client'
import type { ActivityOf } from '@trivselsrum/toolkit/programme/activities'
import { stepAt } from '@/components/ramp'
import { names } from './answers'
import { OwnText } from './own-text'
import type { PartProps } from './part-props'

/** Which level one is on, and what one knows of oneself on each. */
export function OwnThermometer({ part, given, answers, words }: PartProps & { part: ActivityOf<'thermometer'> }) {
  const { id, content, text } = part
  const chosen = names.level(id)
  return (
    <>
      <fieldset className="grid min-w-0 gap-3">
        <legend className="pb-2 font-semibold">{words.here}</legend>
        <div className="grid gap-3 md:grid-cols-3">
          {content.levels.map(({ id: level, signs }, index) => (
            <label
              key={level}
              className="grid cursor-pointer content-start gap-2 rounded-control border-[1.5px] border-line-strong p-3.5 has-checked:border-brand has-checked:bg-brand-soft has-focus-visible:outline-3 has-focus-visible:outline-focus"
            >
              <Swatch index={index} of={content.levels.length} />
              <span className="flex items-center gap-2.5">
                <input
                  type="radio"
                  name={chosen}
                  value={level}
                  autoComplete="off"
                  defaultChecked={given[chosen] === level}
                  className="size-5 shrink-0 accent-brand"
                />
                <span>
                  <b className="font-semibold">{text.levels[level]?.name}</b> {text.levels[level]?.meaning}
                </span>
              </span>
              <span className="text-[0.95rem] text-ink-soft">{signs.map((sign) => text.signs[sign]).join(' ')}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {content.levels.map(({ id: level }) => (
        <div key={level} className="grid gap-4 border-line border-t pt-4">
          <h3>{words.atLevel.replace('{level}', text.levels[level]?.name ?? '')}</h3>
          {content.prompts.map((prompt) => {
            const name = names.atLevel(id, level, prompt)
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
      ))}
    </>
  )
}

/** From deep green to clay along the one ramp, each with its own pattern: its name stands beside it. */
function Swatch({ index, of }: { index: number; of: number }) {
  const { fill, pattern } = stepAt(4 - Math.round((index * 4) / Math.max(of - 1, 1)))
  return (
    <svg aria-hidden="true" width="100%" height="14">
      <rect width="100%" height="14" rx="5" className={fill} />
      <rect width="100%" height="14" rx="5" fill={pattern} />
    </svg>
  )
}
