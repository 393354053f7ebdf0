import type { Script } from '../../server/story/script.ts'

/** Everything a Script says as plain values, so that two can be compared whole. */
export const plain = ({ text, frontMatter, stories, directives }: Script) => ({
  text,
  frontMatter,
  directives,
  stories: stories.map(({ at, story }) => ({
    ...story,
    at,
    kind: story.kind.id,
    passages: story.passages.map(({ prose, part, sentences, ...passage }) => ({
      ...passage,
      text: prose.text,
      spoken: prose.spoken,
      source: [...prose.text].map((_, place) => prose.source(place, place + 1).start),
      part: part && story.parts.indexOf(part),
      sentences: sentences.length,
    })),
    sentences: story.sentences.map(({ passage, ...sentence }) => ({
      ...sentence,
      passage: story.passages.indexOf(passage),
    })),
  })),
})
