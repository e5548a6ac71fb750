import { Copy, type Dockerfile, DockerfileParser, Env, From, type Instruction, JSONInstruction } from 'dockerfile-ast'

export type Step =
  | { kind: 'env'; values: Record<string, string> }
  | { kind: 'workdir'; path: string }
  | { kind: 'copy'; from: string | undefined; sources: string[]; target: string }
  | { kind: 'run'; command: string }
  | { kind: 'user'; name: string }
  | { kind: 'cmd'; command: string[] }
  | { kind: 'expose'; port: number }

export interface Stage {
  name: string
  /** Another stage, or an image from a registry. */
  base: string
  steps: Step[]
}

/**
 * Reads a Dockerfile as far as this product's needs go.
 *
 * @throws Error for an instruction that is not known here, rather than passing over it.
 */
export function parseDockerfile(text: string): Stage[] {
  const stages: Stage[] = []
  for (const instruction of (DockerfileParser.parse(text) as Dockerfile).getInstructions()) {
    if (instruction instanceof From) {
      const base = instruction.getImage()
      if (!base) throw new Error('FROM names no image.')
      stages.push({ name: instruction.getBuildStage() ?? String(stages.length), base, steps: [] })
      continue
    }
    const step = toStep(instruction)
    if (step) stages.at(-1)?.steps.push(step)
  }
  return stages
}

function toStep(instruction: Instruction): Step | undefined {
  const keyword = instruction.getKeyword()
  const content = instruction.getArgumentsContent() ?? ''
  const words = instruction.getArguments().map((argument) => argument.getValue())
  if (instruction instanceof Env) {
    const entries = instruction.getProperties().map((property) => [property.getName(), property.getValue() ?? ''])
    return { kind: 'env', values: Object.fromEntries(entries) }
  }
  if (instruction instanceof Copy) return copyStep(instruction, words)
  switch (keyword) {
    case 'WORKDIR':
      return { kind: 'workdir', path: content }
    case 'RUN':
      return { kind: 'run', command: content }
    case 'USER':
      return { kind: 'user', name: content }
    case 'EXPOSE':
      return { kind: 'expose', port: Number(content) }
    case 'CMD':
      return { kind: 'cmd', command: commandOf(instruction) }
    case 'HEALTHCHECK':
      return undefined
    default:
      throw new Error(`The rehearsal does not know how to carry out ${keyword}.`)
  }
}

function copyStep(copy: Copy, words: string[]): Step {
  const flags = copy.getFlags()
  const from = flags.find((flag) => flag.getName() === 'from')?.getValue() ?? undefined
  if (flags.some((flag) => flag.getName() !== 'from')) throw new Error('COPY is only known with --from.')
  const target = words.at(-1)
  if (!target || words.length < 2) throw new Error('COPY names no source or no target.')
  return { kind: 'copy', from, sources: words.slice(0, -1), target }
}

function commandOf(instruction: Instruction): string[] {
  const strings = instruction instanceof JSONInstruction ? instruction.getJSONStrings() : []
  if (!strings.length)
    throw new Error('CMD is written as a list: without a shell the program hears the signal to stop.')
  return strings.map((text) => text.getJSONValue())
}
