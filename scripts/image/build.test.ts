import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { buildImages } from './build.ts'
import { parseDockerfile } from './dockerfile.ts'

/** A checkout of these files, built by these steps. */
function build(files: Record<string, string>, dockerfile: string) {
  const context = mkdtempSync(join(tmpdir(), 'context-'))
  for (const [name, text] of Object.entries({ '.dockerignore': '', ...files })) {
    mkdirSync(dirname(join(context, name)), { recursive: true })
    writeFileSync(join(context, name), text)
  }
  const into = mkdtempSync(join(tmpdir(), 'images-'))
  const images = buildImages(parseDockerfile(dockerfile), {
    context,
    into,
    machine: { PATH: '/usr/bin:/bin' },
    say: () => {},
  })
  return {
    images,
    read: (file: string) => readFileSync(join(into, file), 'utf8'),
    has: (file: string) => existsSync(join(into, file)),
  }
}

test('a stage holds what it copies and makes, and nothing else', () => {
  const { read, has } = build(
    { 'src/main.ts': 'main', 'README.md': 'words' },
    'FROM node AS one\nWORKDIR /app\nCOPY src src\nRUN cat src/main.ts > out.txt',
  )
  expect(read('one/app/out.txt')).toBe('main')
  expect(has('one/app/README.md')).toBe(false)
})

test('what .dockerignore holds back is not copied', () => {
  const { has } = build(
    { '.dockerignore': '**/*.test.ts\nsecret', 'src/a.ts': '', 'src/a.test.ts': '', 'secret/key': '' },
    'FROM node AS one\nCOPY . .',
  )
  expect([has('one/src/a.ts'), has('one/src/a.test.ts'), has('one/secret')]).toEqual([true, false, false])
})

test.each([
  ['COPY absent absent', /COPY absent: there is no such file, or \.dockerignore holds it back/],
  ['COPY held held', /COPY held: there is no such file, or \.dockerignore holds it back/],
  ['COPY --from=zero /a a', /there is no stage of that name/],
  ['COPY --from=base /absent a', /no such file in base/],
  ['RUN cat absent', /cat absent failed/],
  ['RUN cat /etc/passwd', /not the image's here/],
  ['VOLUME /data', /does not know how to carry out VOLUME/],
  ['CMD node main.ts', /CMD is written as a list/],
])('%s is a failure, not passed over', (step, words) => {
  const dockerfile = `FROM node AS base\nFROM base AS one\n${step}`
  expect(() => build({ '.dockerignore': 'held', 'held/file': '' }, dockerfile)).toThrow(words)
})

test('files of another stage come along, with links as they are', () => {
  const { read } = build(
    { 'packages/a/index.ts': 'a' },
    `FROM node AS base
     WORKDIR /app
     FROM base AS build
     COPY . .
     RUN mkdir -p node_modules && ln -s ../packages/a node_modules/a
     FROM base AS last
     COPY --from=build /app/ ./`,
  )
  expect(read('last/app/node_modules/a/index.ts')).toBe('a')
})

test('a stage that stands on another does not change it', () => {
  const { read } = build({ 'a.txt': 'new' }, 'FROM node AS base\nRUN echo old > a.txt\nFROM base AS one\nCOPY a.txt ./')
  expect(read('base/a.txt')).toBe('old\n')
  expect(read('one/a.txt')).toBe('new')
})

test('variables, user, command and ports are handed from stage to stage', () => {
  const { images } = build(
    {},
    `FROM node AS base
     ENV A=1 B=2
     USER node
     FROM base AS one
     ENV B=3
     EXPOSE 3000
     CMD ["node", "main.ts"]`,
  )
  expect(images.get('one')).toMatchObject({
    env: { A: '1', B: '3' },
    user: 'node',
    command: ['node', 'main.ts'],
    ports: [3000],
  })
  expect(images.get('base')).toMatchObject({ env: { A: '1', B: '2' }, command: [] })
})
